// The list under a field (ui.md §4 "suggestion list"): at most seven rows, the likeliest first, never the focus.
// The field keeps the keys and asks for the next row. GUI thread.
// Invariant: it is over the window of its field, never beyond its edges, and gone when the field has lost the focus.
#pragma once

#include "desktop/census/field_question.h"
#include "desktop/look/look.h"

#include <QAbstractListModel>
#include <QListView>
#include <QPointer>

namespace rejista::desktop {

class FieldSuggestModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kAbout = Qt::UserRole + 1;
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<FieldChoice> choices);
    [[nodiscard]] const FieldChoice* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FieldChoice> m_choices;
};

class FieldSuggest : public QListView {
    Q_OBJECT
public:
    explicit FieldSuggest(const Look& look, QWidget* parent = nullptr);
    /// Under `field`; over it where there is no room. Nothing to offer = gone. The chosen code, else the first row,
    /// is current.
    void offer(QWidget* field, std::vector<FieldChoice> choices, const QString& chosen = {});
    [[nodiscard]] bool isOffered() const { return isVisible(); }
    /// The row that Enter takes; none when nothing is offered.
    [[nodiscard]] const FieldChoice* current() const;
    void step(int by);
    void dismiss();

Q_SIGNALS:
    /// By the mouse.
    void chosen(const QString& code);

private:
    const Look& m_look;
    FieldSuggestModel* m_model;
    QPointer<QWidget> m_field;
};

}  // namespace rejista::desktop
