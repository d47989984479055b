// The sections at the left of a return: the paper's letter, the name, how far it is; and as a drop-down where the
// window is narrow. GUI thread. Invariant: the section on the screen is the selected one.
#pragma once

#include "desktop/census/section_list_model.h"
#include "desktop/look/look.h"

#include <QListView>

namespace rejista::desktop {

class SectionList : public QListView {
    Q_OBJECT
public:
    SectionList(SectionListModel& model, const Look& look, QWidget* parent = nullptr);
    /// Shows which one is open, without asking for it.
    void setOpen(int row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By arrow: the section is shown, the keys stay here. By Enter or click: `enter`, the keys go there.
    void asked(int row, bool enter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure();

    const Look& m_look;
    bool m_quiet = false;
};

}  // namespace rejista::desktop
