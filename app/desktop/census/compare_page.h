// A return beside last year's (Alt+Y; picture 03): its sums and answers, this year, last year and what lies between.
// Enter goes to the cell in the return. GUI thread. Invariant: what is shown is what the return holds now.
#pragma once

#include "desktop/census/compare_model.h"
#include "desktop/frame/page.h"
#include "desktop/look/blocks.h"

#include <QTableView>

#include <functional>

namespace rejista::desktop {

class Segment;

class ComparePage : public Page {
    Q_OBJECT
public:
    ComparePage(Desk& desk, Tools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("compare"); }
    [[nodiscard]] QString title() const override { return tr("Compare with last year"); }
    /// `place.form` with `place.cell`: beside that cell. `place.part` names the page that Esc goes back to.
    void enter(const Place& place) override;
    void leave() override;
    [[nodiscard]] Place here() const override;
    [[nodiscard]] QList<QWidget*> panes() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void open();
    void read();
    void span();
    void choose(const std::optional<metadata::Operand>& cell);
    void keepingRow(const std::function<void()>& change);
    void goThere();
    void goBack();
    void tellRow();
    void dress();

    std::optional<domain::ReturnKey> m_key;
    std::unique_ptr<OpenReturn> m_form;  ///< while the page is seen
    CompareModel m_model;
    PageHead* m_head;
    Banner* m_banner;
    Segment* m_show;
    QTableView* m_table;
    QAction* m_back;
    QString m_from;  ///< the page that one came from
};

}  // namespace rejista::desktop
