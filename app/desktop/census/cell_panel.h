// All of the cell that is current: typed and last year, what is wrong and why, where else it stands, what it is held
// against, its note and its history (ui.md §3 "Panes"). GUI thread; the history is read on a worker.
// Invariant: always in step with the current cell.
#pragma once

#include "desktop/census/cell_panel_editor.h"
#include "desktop/census/open_return.h"
#include "desktop/look/state_glyph.h"
#include "indicators/counts_in.h"
#include "storage/journal.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace rejista::desktop {

class CellFigures;
class CellNotes;

class CellPanel : public QScrollArea {
    Q_OBJECT
public:
    /// What the panel's buttons do; owned by the page.
    struct Acts {
        QAction* explain = nullptr;
        QAction* note = nullptr;
        QAction* replace = nullptr;
        QAction* history = nullptr;
        QAction* answer = nullptr;
    };
    CellPanel(const Look& look, const Acts& acts, QWidget* parent = nullptr);

    void setForm(OpenReturn* form);
    /// `place`: as the section calls the cell; empty = as the form does.
    void showCell(const std::optional<metadata::Operand>& cell, const QString& place);
    [[nodiscard]] CellPanelEditor& editor() const { return *m_editor; }
    /// The panel's title and its worst line, for the strip of a narrow window.
    [[nodiscard]] QString place() const;
    /// "This cell", "This question".
    [[nodiscard]] QString head() const { return m_head->text(); }
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] QString summary() const;

protected:
    bool event(QEvent* event) override;

private:
    void build(const Acts& acts);
    void dress();
    void showFigures(const entry::CellView& view);
    void showProblems(const entry::CellView& view);
    void showHub();
    void showRelated(const entry::CellView& view);
    // cell_panel_meaning.cpp: what the cell is good for
    void buildLookFor();
    void buildCountsIn();
    void wordMeaning();
    void askIndicators();
    void showMeaning();
    [[nodiscard]] std::pair<QString, State> howFar() const;
    void askHistory();
    void showHistory(const std::vector<storage::journal::Entry>& entries);
    [[nodiscard]] QString historyLine(const storage::journal::Entry& entry) const;
    [[nodiscard]] QString said(const metadata::Operand& cell, const QString& value) const;
    [[nodiscard]] QString cellName(const metadata::Operand& cell) const;
    QWidget* addBlock(QWidget* content);

    const Look& m_look;
    OpenReturn* m_form = nullptr;
    std::optional<metadata::Operand> m_cell;
    QTimer m_soon{this};
    QWidget* m_content = nullptr;
    QVBoxLayout* m_box = nullptr;
    TextLabel* m_head = nullptr;
    TextLabel* m_place = nullptr;
    CellFigures* m_figures = nullptr;
    CellNotes* m_problems = nullptr;
    CellPanelEditor* m_editor = nullptr;
    CellNotes* m_hub = nullptr;
    QAction* m_toAnswer = nullptr;
    KeyButton* m_answer = nullptr;
    KeyButton* m_explain = nullptr;
    KeyButton* m_replace = nullptr;
    KeyButton* m_note = nullptr;
    TextLabel* m_noteText = nullptr;
    CellNotes* m_alsoIn = nullptr;
    CellNotes* m_compare = nullptr;
    CellNotes* m_history = nullptr;
    CellNotes* m_lookFor = nullptr;
    CellNotes* m_countsIn = nullptr;
    QWidget* m_lookForBlock = nullptr;
    QWidget* m_countsInBlock = nullptr;
    std::shared_ptr<const indicators::CountsIn> m_indicators;  ///< none until a worker has made it
    bool m_indicatorsAsked = false;
    QWidget* m_alsoBlock = nullptr;
    QWidget* m_compareBlock = nullptr;
};

}  // namespace rejista::desktop
