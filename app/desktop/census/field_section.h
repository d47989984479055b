// A section of questions: one row each, small tables between them, the answers handed over as they are given
// (picture 05). GUI thread. Rows exist only near what is seen, so that hundreds of questions open at once.
// Invariant: an answer repaints its own row and those whose messages or sums it changed, no others.
#pragma once

#include "desktop/census/field_row.h"
#include "desktop/census/section_view.h"

#include <QScrollArea>

namespace rejista::desktop {

class FieldCanvas;

class FieldSection : public SectionView {
    Q_OBJECT
public:
    FieldSection(OpenReturn& form, Tools& tools, std::vector<int> parts, QWidget* parent = nullptr);
    ~FieldSection() override;

    [[nodiscard]] std::optional<metadata::Operand> current() const override;
    [[nodiscard]] QString currentPlace() const override;
    bool select(const metadata::Operand& cell) override;
    void selectFirst() override;
    void keepTyped() override;
    void toggleDirection() override;
    [[nodiscard]] QString directionWord() const override;

    /// How many questions there are, and how many have an editor now.
    [[nodiscard]] int questionCount() const;
    [[nodiscard]] int editorCount() const;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void take(const entry::EntryChange& change);
    void answer(const metadata::Operand& cell, const QString& text);
    void step(int item, int by);
    void standOn(int item);
    [[nodiscard]] int topOf(int item) const;
    void showItem(int item);
    /// The focus goes there, and the page with it; false = nothing can be typed there.
    bool focusItem(int item, int by);
    void connectRow(int item, FieldRow* row);
    void connectGrid(int item, SectionView* grid);
    void materialise();

    QScrollArea* m_scroll;
    QPointer<FieldSuggest> m_suggest;  ///< hangs on the window while it is open
    FieldCanvas* m_canvas;
    int m_current = -1;  ///< item of the canvas
};

}  // namespace rejista::desktop
