// What a paste would do, before it is done: Enter pastes as one step that Ctrl+Z takes back, Esc does nothing.
// Stands over the right of the grid. GUI thread. Invariant: nothing is written before Enter.
#pragma once

#include "desktop/census/paste_model.h"
#include "desktop/look/key_button.h"
#include "desktop/look/text_label.h"

#include <QFrame>
#include <QTableView>

namespace rejista::desktop {

class PastePreview : public QFrame {
    Q_OBJECT
public:
    PastePreview(const Look& look, QWidget* parent = nullptr);
    void showPlan(const OpenReturn& form, entry::PastePlan plan);
    [[nodiscard]] PasteModel* model() const { return m_model; }

Q_SIGNALS:
    void applied(const rejista::entry::PastePlan& plan);
    void closed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void close(bool apply);

    const Look& m_look;
    PasteModel* m_model = nullptr;
    TextLabel* m_title;
    TextLabel* m_summary;
    QTableView* m_list;
    KeyButton* m_paste;
    KeyButton* m_leave;
};

}  // namespace rejista::desktop
