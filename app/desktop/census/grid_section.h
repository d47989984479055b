// A table of a return on the screen: its name, the table with the rows under it, the legend, and the preview of a paste.
// GUI thread. Invariant: what was typed is with the return before the view goes.
#pragma once

#include "desktop/census/grid_view.h"
#include "desktop/census/grouped_header.h"
#include "desktop/census/section_view.h"
#include "desktop/look/key_button.h"
#include "desktop/look/text_label.h"

namespace rejista::desktop {

class GridLegend;
class PastePreview;

class GridSection : public SectionView {
    Q_OBJECT
public:
    /// `part`: index into FormSpec::sections. `stacked`: one of several on a page, which scrolls as a whole.
    GridSection(OpenReturn& form, Tools& tools, int part, bool stacked, QWidget* parent = nullptr);
    ~GridSection() override;

    [[nodiscard]] std::optional<metadata::Operand> current() const override;
    [[nodiscard]] QString currentPlace() const override;
    bool select(const metadata::Operand& cell) override;
    void selectFirst() override;
    void keepTyped() override;
    void toggleDirection() override;
    [[nodiscard]] QString directionWord() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] GridModel& model() { return m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void connectHalf(GridView& half);
    void measure();
    void measureColumns(int room);
    int measureAcross(int room);
    void showCurrent(const QModelIndex& index);
    void showDirection();
    void endColumn(int column);
    void copy();
    void paste();
    void copyFromAbove();
    void empty();
    void takeOldBack(bool* done);
    void applyTexts(const std::vector<std::pair<metadata::Operand, QString>>& texts);
    [[nodiscard]] std::vector<QModelIndex> selectedCells() const;
    [[nodiscard]] GridView& half();
    /// What is shown in a height, in pixels.
    struct Heights {
        int title = 0, legend = 0, row = 0, tailRows = 0;
        bool overflows = false;  ///< the table scrolls
    };
    [[nodiscard]] Heights heightsAt(int high) const;

    bool m_stacked;
    GridModel m_model;
    GridWalk m_walk;
    GroupedHeader* m_head = nullptr;
    GridRowHeader* m_rowHeads[2] = {nullptr, nullptr};
    GridView* m_table = nullptr;
    GridView* m_tail = nullptr;
    GridCorner* m_corner = nullptr;
    QWidget* m_titleRow = nullptr;
    TextLabel* m_direction = nullptr;
    GridLegend* m_legend = nullptr;
    PastePreview* m_preview = nullptr;
};

}  // namespace rejista::desktop
