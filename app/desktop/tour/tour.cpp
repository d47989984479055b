// tour REGISTER FOLDER: signs in (passphrase in REJISTA_PASSPHRASE) and walks through the window with keys alone:
// Today → a form is filled → an error is mended → a warning explained → a form completed → charts → the return as PDF.
// Leaves a picture of each step in FOLDER; ends with 1 at the first step that does not go as it should.
#include "desktop/census/return_page.h"
#include "desktop/shell/shell.h"
#include "entry/validate.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrinter>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace rejista;
using namespace rejista::desktop;
using namespace Qt::StringLiterals;

namespace {

class NoPrompt final : public Prompt {
public:
    explicit NoPrompt(QString file) : m_file(std::move(file)) {}
    QString folderToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToOpen(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_file);
        return true;
    }

private:
    QString m_file;
};

class Tour {
public:
    Tour(Shell& shell, const QString& folder) : m_shell(shell), m_folder(folder) {}

    bool signIn(const QString& passphrase)
    {
        if (!wait([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }))
            return missed("the passphrase has the caret");
        picture(u"sign-in"_s);
        type(passphrase);
        key(Qt::Key_Return);
        return wait([this] { return m_shell.frame() != nullptr; }) || missed("the register opens");
    }

    bool today()
    {
        settle();
        picture(u"today"_s);
        key(Qt::Key_2, Qt::ControlModifier);
        settle();
        picture(u"census"_s);
        return m_shell.frame()->page()->id() == "census"_L1 || missed("Ctrl+2 shows the census");
    }

    /// A form of the year that nobody has begun, of the first school that has one; by preference of the code.
    std::optional<domain::ReturnKey> unfinished(const QString& set)
    {
        Desk& desk = *m_shell.desk();
        const auto* of = desk.catalog().dataSets.byCode(set);
        const auto period = domain::Period::parse(u"2025Sep"_s);
        for (const domain::OrgUnitKey school : desk.schools()) {
            if (!of || !of->orgUnits.contains(school))
                continue;
            const auto rows = entry::listReturns(desk.reader(), desk.context(),
                                                 {std::span(&school, 1), std::span(&*period, 1), false}, desk.rules());
            if (!rows)
                return {};
            for (const entry::ReturnRow& row : *rows) {
                if (row.key.dataSet == of->key && row.state == entry::ReturnState::NotStarted)
                    return row.key;
            }
        }
        return {};
    }

    /// Last year's figures of the first column, typed as they are on the paper, but the total ten too high.
    bool fillAColumn()
    {
        const auto form = unfinished(u"RJ_DS_ASC_ENR_PRI"_s);
        if (!form)
            return missed("some school has not begun its enrolment");
        m_shell.desk()->setOrgUnit(form->orgUnit);
        m_shell.frame()->go({u"return"_s, form, {}, u"RJ_SEC_ASC_ENR_PRI_E2"_s});
        settle();
        picture(u"form-empty"_s);
        const auto& spec = page().form()->form();
        const auto section = std::find_if(spec.sections.begin(), spec.sections.end(),
                                          [](const auto& s) { return s.page == "E2"_L1; });
        if (section == spec.sections.end())
            return missed("the form has a section E2");
        goTo({section->cells.front().element, section->cells.front().combo});
        for (const int count : {5, 12, 9, 4})
            typed(QString::number(count));
        key(Qt::Key_End);
        typed(u"40"_s);
        settle();
        picture(u"an-error"_s);
        return page().form()->session().progress().errors > 0 || missed("a wrong total is told");
    }

    bool mendIt()
    {
        key(Qt::Key_F8);
        settle();
        picture(u"the-error-chosen"_s);
        goTo(total());
        typed(u"30"_s);
        settle();
        picture(u"mended"_s);
        return page().form()->session().progress().errors == 0 || missed("the right total ends the error");
    }

    /// The school where somebody typed each total as one age: the window asks why.
    bool explainAWarning()
    {
        Desk& desk = *m_shell.desk();
        const auto* set = desk.catalog().dataSets.byCode(u"RJ_DS_ASC_ENR_PRI"_s);
        const auto period = domain::Period::parse(u"2025Sep"_s);
        for (const domain::OrgUnitKey school : desk.schools()) {
            if (!set->orgUnits.contains(school))
                continue;
            const domain::ReturnKey form{set->key, school, *period, desk.catalog().defaultCombo};
            const auto found = entry::validate(desk.reader(), desk.context(), form, desk.rules());
            if (!found || found->count(metadata::Severity::Error) > 0 || found->filled == 0
                || std::none_of(found->messages.begin(), found->messages.end(),
                                [](const auto& message) { return message.rule == "V15"_L1 && message.blocks(); }))
                continue;
            desk.setOrgUnit(school);
            m_shell.frame()->go({u"return"_s, form, {}, {}});
            settle();
            const int before = page().form()->session().progress().unexplained;
            key(Qt::Key_F8);
            key(Qt::Key_F7);
            settle();
            picture(u"why"_s);
            type(u"The register was copied by hand; the head teacher counted again."_s);
            key(Qt::Key_Return);
            settle();
            picture(u"explained"_s);
            return page().form()->session().progress().unexplained < before || missed("a reason is taken");
        }
        return missed("some return has something to explain");
    }

    bool completeAForm()
    {
        const auto form = unfinished(u"RJ_DS_ASC_EXAM"_s);
        if (!form)
            return missed("some school has not begun its exams");
        m_shell.desk()->setOrgUnit(form->orgUnit);
        m_shell.frame()->go({u"return"_s, form, {}, {}});
        settle();
        const auto& spec = page().form()->form();
        for (const auto& section : spec.sections) {
            for (const auto& cell : section.cells) {
                goTo({cell.element, cell.combo});
                typed(section.cells.size() > 6 ? u"0"_s : u"10"_s);
            }
        }
        settle();
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
        picture(u"complete"_s);
        return page().form()->session().state() == entry::ReturnState::Complete || missed("the form is complete");
    }

    bool print(const QString& file)
    {
        key(Qt::Key_P, Qt::ControlModifier);
        settle();
        return QFileInfo::exists(file) || missed("the return is printed as PDF");
    }

    bool charts()
    {
        const auto& schools = m_shell.desk()->schools();
        m_shell.desk()->setOrgUnit(schools.front());
        key(Qt::Key_3, Qt::ControlModifier);
        settle();
        picture(u"charts"_s);
        key(Qt::Key_T, Qt::ControlModifier);
        settle();
        picture(u"charts-as-tables"_s);
        key(Qt::Key_5, Qt::ControlModifier);
        settle();
        picture(u"journal"_s);
        return true;
    }

private:
    ReturnPage& page() { return *qobject_cast<ReturnPage*>(m_shell.frame()->page()); }

    void goTo(const metadata::Operand& cell)
    {
        m_shell.frame()->go({u"return"_s, page().form()->session().key(), cell, {}});
    }

    metadata::Operand total()
    {
        const auto& spec = page().form()->form();
        for (const auto& section : spec.sections) {
            if (section.page != "E2"_L1)
                continue;
            for (const auto& cell : section.cells) {
                if (cell.formTotal)
                    return {cell.element, cell.combo};
            }
        }
        return {};
    }

    static bool wait(const std::function<bool()>& is) { return QTest::qWaitFor(is, 20000); }
    void settle()
    {
        // Completing, reasons and undo end when the store has them.
        const auto* open = m_shell.frame() ? qobject_cast<ReturnPage*>(m_shell.frame()->page()) : nullptr;
        if (open && !wait([open] { return !open->form() || !open->form()->isActing(); }))
            missed("an act on the return ends");
        for (int i = 0; i < 3; ++i) {
            if (m_shell.desk())
                m_shell.desk()->settle();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    // Each key to whoever has the focus then: the first one opens an editor that gets the rest.
    static void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
    static void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), which, with);
    }
    static void typed(const QString& text)
    {
        type(text);
        key(Qt::Key_Return);
    }
    void picture(const QString& name)
    {
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_step, 2, 10, QChar(u'0')).arg(name);
        m_shell.grab().save(file);
        std::printf("  %s\n", qPrintable(file));
    }
    static bool missed(const char* what)
    {
        std::fprintf(stderr, "The tour stops: it is not so that %s.\n", what);
        return false;
    }

    Shell& m_shell;
    QString m_folder;
    int m_step = 0;
};

}  // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("tour REGISTER FOLDER, with REJISTA_PASSPHRASE\n", stderr);
        return 2;
    }
    const QString folder = arguments[2], pdf = folder + u"/return.pdf"_s;
    QFile::remove(pdf);
    Look look;
    Prefs prefs(folder + u"/tour.ini"_s);
    prefs.setLocale(u"en"_s);
    NoPrompt prompt(pdf);
    Tools tools{look, prefs, prompt};
    look.dress();
    Shell shell(tools, makeAllPages);
    shell.show();
    shell.begin(arguments[1]);
    if (!QTest::qWaitForWindowActive(&shell))
        return 1;
    Tour tour(shell, folder);
    const bool well = tour.signIn(qEnvironmentVariable("REJISTA_PASSPHRASE")) && tour.today() && tour.fillAColumn()
        && tour.mendIt() && tour.explainAWarning() && tour.completeAForm() && tour.print(pdf) && tour.charts();
    QFile::remove(folder + u"/tour.ini"_s);
    return well ? 0 : 1;
}
