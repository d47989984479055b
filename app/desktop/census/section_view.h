// One DHIS2 section of an open return on the screen: a grid (GridSection) or questions (FieldSection). GUI thread.
// Invariant: what a person typed is handed to OpenReturn before the view goes.
#pragma once

#include "desktop/census/open_return.h"
#include "desktop/frame/tools.h"

#include <QWidget>

namespace rejista::desktop {

class SectionView : public QWidget {
    Q_OBJECT
public:
    /// `parts`: indexes into FormSpec::sections that make up the section, in order.
    SectionView(OpenReturn& form, Tools& tools, std::vector<int> parts, QWidget* parent = nullptr)
        : QWidget(parent),
          m_form(form),
          m_tools(tools),
          m_parts(std::move(parts))
    {}

    [[nodiscard]] const std::vector<int>& parts() const { return m_parts; }
    /// The cell that the panel shows.
    [[nodiscard]] virtual std::optional<metadata::Operand> current() const = 0;
    /// What that cell is called: "P5 · Boys · 10 years"; empty = as the form says.
    [[nodiscard]] virtual QString currentPlace() const { return {}; }
    /// Selects and scrolls to it; false = not in this section.
    virtual bool select(const metadata::Operand& cell) = 0;
    /// Where typing begins: the first cell without a value, else the first.
    virtual void selectFirst() = 0;
    /// Keeps what is being typed (as Enter would) and closes the editor.
    virtual void keepTyped() = 0;
    /// F4; in questions without meaning.
    virtual void toggleDirection() {}
    /// "down", "right": for the hint over the grid; empty = none.
    [[nodiscard]] virtual QString directionWord() const { return {}; }

Q_SIGNALS:
    void currentChanged();
    /// A sentence for the page's head: what was done, or why nothing was.
    void told(const QString& line);
    /// Past the last cell: the next section.
    void finished();
    /// X was pressed, or the menu: this section does not apply; the page asks for the reason.
    void doesNotApplyAsked();

protected:
    [[nodiscard]] OpenReturn& form() const { return m_form; }
    [[nodiscard]] Look& look() const { return m_tools.look; }
    [[nodiscard]] const Theme& theme() const { return m_tools.look.theme(); }
    [[nodiscard]] Tools& tools() const { return m_tools; }

private:
    OpenReturn& m_form;
    Tools& m_tools;
    std::vector<int> m_parts;
};

}  // namespace rejista::desktop
