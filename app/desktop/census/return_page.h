// A return under the fingers (pictures 04, 05): sections at the left, the table or the questions in the middle, the
// current cell at the right, messages under it. GUI thread.
// Invariant: one section is on the screen; what was typed in it is with the return before another one comes.
#pragma once

#include "desktop/census/cell_panel.h"
#include "desktop/census/cell_panel_strip.h"
#include "desktop/census/key_hold.h"
#include "desktop/census/message_strip.h"
#include "desktop/census/section_list.h"
#include "desktop/census/section_view.h"
#include "desktop/frame/page.h"
#include "desktop/frame/pane_tabs.h"
#include "desktop/look/blocks.h"

#include <QComboBox>
#include <QSplitter>

namespace rejista::desktop {

class ReturnPage : public Page {
    Q_OBJECT
public:
    ReturnPage(Desk& desk, Tools& tools, QWidget* parent = nullptr);
    ~ReturnPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;

    /// Null before the first return was entered, and where it could not be opened.
    [[nodiscard]] OpenReturn* form() const { return m_form.get(); }
    [[nodiscard]] SectionView* view() const { return m_view; }
    [[nodiscard]] Banner& banner() const { return *m_banner; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // return_page.cpp: the parts and what they show
    void build();
    void makeActions();
    QAction* act(const char* id, void (ReturnPage::*slot)());
    void openAt(const Place& place);
    bool open(const domain::ReturnKey& key);
    void showPlace(const Place& place);
    void close();
    void openSection(int row, bool first);
    void focusView();
    void refresh();
    void showHead();
    void showCell();
    // return_page_layout.cpp: widths
    void arrange();
    void dress();
    void showPanelOver(bool shown);
    void arrangePanel(bool narrow, bool tabbed);
    enum Part { Sections, Cells, CellFacts };
    void showPart(int part);
    void pickPart(int part);
    void wordParts();
    [[nodiscard]] bool isPanelOver() const { return m_panelOver; }
    // return_page_acts.cpp: what the keys do
    void save();
    void checkAll();
    void tellChecked();
    void complete();
    void askReopen();
    void undo();
    void redo();
    void step(void (OpenReturn::*way)(const OpenReturn::Then&));
    void explain();
    void note();
    void replaceShared();
    void history();
    // return_page_hub.cpp: what the hub made of the cells
    void followMarks();
    void answerHub();
    void showUnsent();
    void nextProblem();
    void problemBefore();
    void goToProblem(bool backwards);
    void nextSection();
    void sectionBefore();
    void stepSection(int by);
    void sectionFinished();
    void print();
    void compare();
    void turn();
    void askNotApplying();
    void tell(const domain::Error& error);
    void tellLine(const QString& line);
    void tellDisk();
    void choose(const MessageStripModel::Line& line);
    void ask(const QString& question, const QString& text, bool needed, std::function<void(const QString&)> then,
             CellPanelEditor::Left left = CellPanelEditor::Left::Dropped);
    using Worded = std::function<void(const QString& words, const OpenReturn::Then& then)>;
    void askFor(const QString& question, const QString& text, bool needed, const Worded& acting,
                CellPanelEditor::Left left = CellPanelEditor::Left::Dropped);
    bool goTo(const metadata::Operand& cell);
    void goToChanged();
    [[nodiscard]] const entry::Message* toExplain() const;

    std::unique_ptr<OpenReturn> m_form;
    SectionListModel m_sections;
    PageHead* m_head = nullptr;
    Banner* m_banner = nullptr;
    KeyHold m_hold;
    PaneTabs* m_tabs = nullptr;
    QSplitter* m_split = nullptr;
    SectionList* m_list = nullptr;
    QComboBox* m_choice = nullptr;
    QWidget* m_middle = nullptr;
    QVBoxLayout* m_middleBox = nullptr;
    SectionView* m_view = nullptr;
    CellStrip* m_cellStrip = nullptr;
    MessageStrip* m_strip = nullptr;
    CellPanel* m_panel = nullptr;
    KeyButton* m_checkButton = nullptr;
    KeyButton* m_completeButton = nullptr;
    KeyButton* m_reopenButton = nullptr;
    QAction* m_back = nullptr;
    CellPanel::Acts m_cellActs;
    QHash<QString, QAction*> m_acts;
    QHash<QString, metadata::Operand> m_left;  ///< by section: where one was
    std::vector<metadata::Operand> m_lastChanged;
    int m_lastSkipped = 0, m_row = -1;
    std::optional<domain::Kind> m_toldKind;  ///< of the last act that was refused
    bool m_diskTold = false;                 ///< the banner said that the disk takes nothing
    bool m_toFirst = false;                  ///< F8 was promised to begin with the first problem
    bool m_narrow = false, m_compact = false, m_low = false, m_panelOver = false, m_tabbed = false;
};

}  // namespace rejista::desktop
