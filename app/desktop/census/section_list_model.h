// The sections of a return with how far each is. GUI thread. Invariant: one row a DHIS2 section, or a group of neighbours
// that the pack's layout shows as one, in the form's order, with all its parts.
#pragma once

#include "desktop/census/open_return.h"
#include "desktop/look/state_glyph.h"

#include <QAbstractListModel>

namespace rejista::desktop {

class SectionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PageRole = Qt::UserRole + 1, StateRole, WordsRole };
    struct Row {
        QString section, page, name;  ///< of a group: its first section's code, the group's letter and name
        QString group;
        QStringList sections;  ///< codes of all
        std::vector<int> parts;
        State state = State::Empty;
        QString words;
        bool operator==(const Row&) const = default;
    };

    explicit SectionListModel(QObject* parent = nullptr);
    void setForm(const OpenReturn* form);
    /// Reads the states again.
    void refresh();
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int rowOfPart(int part) const;
    /// By a section's code, or by the paper's letter of a row or of a part: "I", "I3".
    [[nodiscard]] int rowOf(const QString& section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void readState(Row& row) const;
    [[nodiscard]] entry::SectionState stateOf(const Row& row) const;

    const OpenReturn* m_form = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace rejista::desktop
