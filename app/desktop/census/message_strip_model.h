// What stands under a section: its messages, worst first, at most three and how many more. GUI thread.
// Invariant: each line names the cell it leads to; a line that was explained says how and by whom.
#pragma once

#include "desktop/census/open_return.h"
#include "desktop/look/state_glyph.h"

#include <QAbstractListModel>

namespace rejista::desktop {

class MessageStripModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, LeadRole, RestRole, KeyRole };
    struct Line {
        State state = State::Info;
        QString lead, rest;  ///< "P5 boys:" in bold, and what is said of it
        QString key;         ///< id in the table of keys; empty = none
        metadata::Operand cell;
        QString instance;
        bool operator==(const Line&) const = default;
    };
    static constexpr int kMost = 3;

    explicit MessageStripModel(QObject* parent = nullptr);
    /// `parts`: of FormSpec::sections; messages of others are only counted. `most` 1: where the window is low, one line
    /// and no count.
    void show(const OpenReturn& form, const std::vector<int>& parts, int most = kMost);
    void clear();
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A line that was not there before: worth telling to who cannot see it.
    void news(const QString& text);

private:
    void set(std::vector<Line> lines);

    std::vector<Line> m_lines;
};

/// A message as a line: bold up to the colon; of an explained one the reason in the place of the request for it.
[[nodiscard]] MessageStripModel::Line messageLine(const OpenReturn& form, const entry::Message& message);

}  // namespace rejista::desktop
