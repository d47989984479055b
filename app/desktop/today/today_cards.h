// The cards at the right of Today: the census at a glance, and what is coming. GUI thread.
#pragma once

#include "desktop/look/blocks.h"
#include "desktop/today/today_lines.h"

#include <QGridLayout>

namespace rejista::desktop {

class TodayCards : public QWidget {
    Q_OBJECT
public:
    explicit TodayCards(const Look& look, QWidget* parent = nullptr);

    void showList(const ReturnsList& list, const metadata::AcademicYear* year, const QString& locale);
    /// Side by side instead of one above the other.
    void setWide(bool wide);

private:
    struct Row {
        TextLabel* name;
        std::vector<TextLabel*> numbers;
    };
    void dress();
    void build();
    void showCensus(const ReturnsList& list);
    void showComing(const std::vector<Coming>& days, QDate today, const QString& locale);
    void setNumbers(const Row& row, const std::vector<QString>& texts);

    const Look& m_look;
    QBoxLayout* m_row;
    Card *m_census, *m_coming;
    QGridLayout *m_grid, *m_days;
    std::vector<Row> m_counts;
    std::vector<std::pair<TextLabel*, TextLabel*>> m_dayRows;
    TextLabel* m_note;
};

}  // namespace rejista::desktop
