#include "desktop/census/field_canvas.h"
#include "desktop/census/field_section.h"
#include "desktop/census/grid_section.h"
#include "desktop/look/segment.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using metadata::Operand;

namespace {

/// A section of a return in a window of its own.
struct Fields {
    Laptop laptop;
    std::unique_ptr<OpenReturn> form;
    std::unique_ptr<FieldSection> view;

    /// `pages`: the letters of the paper, "I" takes I1, I2, I3.
    bool open(const QString& set, const QString& pages, const QString& person = kHead, bool withData = true)
    {
        if (!laptop.start(person, withData))
            return false;
        laptop.look.dress();
        return show(set, pages);
    }
    bool show(const QString& set, const QString& pages)
    {
        auto opened = OpenReturn::open(*laptop.desk, laptop.form(set));
        if (!opened)
            return false;
        form = std::move(*opened);
        std::vector<int> parts;
        for (int i = 0; i < int(form->form().sections.size()); ++i) {
            if (form->form().sections[size_t(i)].page.startsWith(pages))
                parts.push_back(i);
        }
        showParts(parts);
        return !parts.empty();
    }
    void showParts(const std::vector<int>& parts)
    {
        view = std::make_unique<FieldSection>(*form, laptop.tools, parts);
        view->resize(836, 636);
        view->show();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    [[nodiscard]] Operand cell(const QString& code) const
    {
        for (const auto& section : form->form().sections) {
            for (const auto& cell : section.cells) {
                if (cell.address == code)
                    return {cell.element, cell.combo};
            }
        }
        return {};
    }
    [[nodiscard]] QString kept(const QString& code) const
    {
        return form->session().view(cell(code))->value.value_or(u"-"_s);
    }
    [[nodiscard]] QString shown(const QString& code) const { return form->session().view(cell(code))->shown; }
    /// The editor with the focus.
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] QLineEdit* line() const { return qobject_cast<QLineEdit*>(focus()); }
    [[nodiscard]] FieldRow* row() const { return qobject_cast<FieldRow*>(focus() ? focus()->parentWidget() : nullptr); }
    bool at(const QString& code) { return view->select(cell(code)); }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
};

}  // namespace

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksLikeThePicture()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_WATER"_s));
        fields.view->selectFirst();
        keepPicture(*fields.view, u"fields-I"_s);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
