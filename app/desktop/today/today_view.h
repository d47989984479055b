// The painted list of Today: a chip, two lines of words, what Enter does. GUI thread.
#pragma once

#include "desktop/look/look.h"
#include "desktop/today/today_model.h"

#include <QListView>

namespace rejista::desktop {

class TodayView : public QListView {
    Q_OBJECT
public:
    TodayView(const Look& look, TodayModel& model, QWidget* parent = nullptr);

    [[nodiscard]] const TodayLine* currentLine() const;
    void selectRow(int row);

Q_SIGNALS:
    void currentLineChanged();
    /// Enter, or a click on what a line offers.
    void opened();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void dress();

    const Look& m_look;
    TodayModel& m_model;
};

}  // namespace rejista::desktop
