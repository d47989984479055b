// What a FieldSection scrolls: heads of parts, questions, sums and tables, one under the other. It knows the height of
// all and has widgets only for what is near the eye. GUI thread.
// Invariant: items lie without gaps in the order of the form; a row with the focus or unkept text is never taken away.
#pragma once

#include "desktop/census/field_row.h"
#include "desktop/census/section_view.h"

#include <QPointer>

#include <functional>

namespace rejista::desktop {

struct FieldItem {
    enum class Kind { Head, Question, Sum, Grid };
    Kind kind = Kind::Question;
    int section = -1;  ///< of FormSpec::sections
    int total = -1;    ///< Sum: of FormSection::totals
    FieldQuestion question;
    FieldContent content;
    QString title, about;  ///< Head: its words; Sum: its words and the number
    QPointer<FieldRow> row;
    QPointer<SectionView> grid;
    int y = 0, height = 0;
};

class FieldCanvas : public QWidget {
    Q_OBJECT
public:
    using MakeGrid = std::function<SectionView*(int section, QWidget* parent)>;
    FieldCanvas(OpenReturn& form, const Look& look, const std::vector<int>& parts, FieldSuggest& suggest,
                const MakeGrid& makeGrid, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FieldItem>& items() const { return m_items; }
    /// Item of a cell, also inside a table; -1 = not here.
    [[nodiscard]] int itemOf(const metadata::Operand& cell) const;
    /// Makes the row of a question; null for other items.
    FieldRow* rowAt(int item);
    /// Rows for what lies in `seen`, and a little around it; others go. Never more than are near.
    void showNear(const QRect& seen);
    void keepAll();
    /// The cells say something else now.
    void refresh(const std::vector<metadata::Operand>& cells);
    void refreshAll();
    /// Sums, heads, and the questions of sections that apply or do not apply now.
    void refreshSums();

Q_SIGNALS:
    void made(int item, rejista::desktop::FieldRow* row);
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const std::vector<int>& parts, const MakeGrid& makeGrid);
    void readHead(FieldItem& item);
    void readSum(FieldItem& item);
    void relayout();
    [[nodiscard]] int heightOf(const FieldItem& item) const;
    [[nodiscard]] bool isMuted(const FieldItem& item) const;
    [[nodiscard]] FieldContent contentOf(const FieldItem& item) const;
    [[nodiscard]] std::vector<FieldLine> linesOf(const FieldItem& item, const entry::CellView& view,
                                                 State& ground) const;
    [[nodiscard]] QString numbersBeside(const FieldItem& item, const entry::Message& message) const;
    [[nodiscard]] QString lineOf(const FieldItem& item, const entry::Message& message) const;
    void paintStrip(QPainter& painter, const QRect& box) const;
    void paintHead(QPainter& painter, const FieldItem& item) const;
    void paintSum(QPainter& painter, const FieldItem& item) const;

    OpenReturn& m_form;
    const Look& m_look;
    FieldSuggest& m_suggest;
    FieldWords m_words;
    QString m_lastYearLabel;
    bool m_lastYear = false;
    std::vector<FieldItem> m_items;
    QHash<metadata::Operand, int> m_itemOf;
    FieldColumns m_columns;
};

}  // namespace rejista::desktop
