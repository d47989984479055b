#include "desktop/census/field_canvas.h"
#include "desktop/census/field_section.h"
#include "desktop/census/grid_section.h"
#include "desktop/look/segment.h"
#include "support/example.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <numeric>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;
using metadata::Operand;

namespace {

/// What one types for a DHIS2 value type, and what is kept.
struct TypedAs {
    const char *type, *typed, *kept;
};
constexpr std::array kTypes = {
    TypedAs{"NUMBER", "1.50", "1.5"},
    TypedAs{"INTEGER_ZERO_OR_POSITIVE", "12", "12"},
    TypedAs{"BOOLEAN", "n", "false"},
    TypedAs{"TRUE_ONLY", "y", "true"},
    TypedAs{"TEXT", "some words", "some words"},
    TypedAs{"LONG_TEXT", "more words", "more words"},
    TypedAs{"DATE", "3/2/2026", "2026-02-03"},
    TypedAs{"PERCENTAGE", "45%", "45"},
    TypedAs{"EMAIL", "a@example.org", "a@example.org"},
    TypedAs{"PHONE_NUMBER", "+23276000417", "+23276000417"},
    TypedAs{"COORDINATE", "[-12.05,8.83]", "[-12.05,8.83]"},
    TypedAs{"TIME", "07:30", "07:30"},
    TypedAs{"UNIT_INTERVAL", "0.5", "0.5"},
    TypedAs{"INTEGER", "-3", "-3"},
    TypedAs{"LETTER", "a", "a"},
    TypedAs{"URL", "https://example.org", "https://example.org"},
    TypedAs{"ORGANISATION_UNIT", "far s", "oOrgUnit001"},
};

/// A package with one unit and one form of `count` questions of all types, as a hub would give it.
bool writeForeignForm(const QString& file, int count)
{
    const auto named = [](const QString& id, const QString& name) {
        return QJsonObject{{u"id"_s, id}, {u"code"_s, name}, {u"name"_s, name}, {u"shortName"_s, name}};
    };
    const QJsonObject combo{{u"id"_s, u"bjDvmb4bfuf"_s}};
    QJsonArray elements, members;
    for (int i = 0; i < count; ++i) {
        QJsonObject element = named(u"eElement%1"_s.arg(int(i), 3, 10, QChar(u'0')),
                                    u"F%1"_s.arg(i, 3, 10, QChar(u'0')));
        element.insert(u"domainType"_s, u"AGGREGATE"_s);
        element.insert(u"aggregationType"_s, u"NONE"_s);
        element.insert(u"valueType"_s, QString::fromLatin1(kTypes[size_t(i) % kTypes.size()].type));
        element.insert(u"categoryCombo"_s, combo);
        members.append(QJsonObject{{u"dataElement"_s, QJsonObject{{u"id"_s, element.value(u"id"_s)}}}});
        elements.append(element);
    }
    QJsonObject unit = named(u"oOrgUnit001"_s, u"OU1"_s);
    unit.insert(u"name"_s, u"Far School"_s);
    unit.insert(u"openingDate"_s, u"2000-01-01"_s);
    QJsonObject set = named(u"dDataSet001"_s, u"FOREIGN"_s);
    set.insert(u"periodType"_s, u"Yearly"_s);
    set.insert(u"categoryCombo"_s, combo);
    set.insert(u"organisationUnits"_s, QJsonArray{QJsonObject{{u"id"_s, u"oOrgUnit001"_s}}});
    set.insert(u"dataSetElements"_s, members);
    QFile out(file);
    const QJsonObject all{
        {u"organisationUnits"_s, QJsonArray{unit}}, {u"dataElements"_s, elements}, {u"dataSets"_s, QJsonArray{set}}};
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(all).toJson()) > 0;
}

/// The ground truth of others: REJISTA_SHARED, else the nearest `shared` above the sources; empty = none.
QString sharedFolder()
{
    if (const QString named = qEnvironmentVariable("REJISTA_SHARED"); !named.isEmpty())
        return named;
    for (QDir at(QStringLiteral(REJISTA_SOURCE_DIR));;) {
        if (QDir(at.filePath(u"shared/data"_s)).isReadable())
            return at.filePath(u"shared"_s);
        if (!at.cdUp())
            return {};
    }
}

/// A section of a return in a window of its own.
struct Fields {
    Laptop laptop;
    std::unique_ptr<OpenReturn> form;
    std::unique_ptr<FieldSection> view;

    ~Fields()
    {
        QVERIFY(QTest::qWaitFor([this] { return !form || form->session().unsaved().empty(); }));
    }

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
    /// A register of DHIS2 files alone, with the form `set` of its first unit whole on the screen.
    bool openForeign(const QString& folder, const QStringList& files, const QString& set)
    {
        qputenv("REJISTA_TEST", "1");
        qputenv("REJISTA_NOW", "2026-02-03T10:42:00Z");
        qputenv("REJISTA_PASSPHRASE", kPassphrase.toUtf8());
        qputenv("REJISTA_NEW_PASSPHRASE", kPassphrase.toUtf8());
        QStringList arguments = {u"new"_s,    laptop.folder, u"--pack"_s, u"none"_s, u"--orgunit"_s, u"OU1"_s,
                                 u"--user"_s, kHead,         u"--role"_s, u"head"_s, u"--metadata"_s};
        if (!cli(folder, arguments + files) || !laptop.open())
            return false;
        laptop.look.dress();
        const auto& catalog = laptop.desk->catalog();
        auto opened = OpenReturn::open(*laptop.desk,
                                       {catalog.dataSets.byCode(set)->key, *laptop.desk->orgUnit(),
                                        *domain::Period::parse(u"2025"), catalog.defaultCombo});
        if (!opened)
            return false;
        form = std::move(*opened);
        showParts({0});
        return true;
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
    void numbersAreTypedOverAndEnterGoesOnToTheEnd()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QSignalSpy finished(fields.view.get(), &SectionView::finished);
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(finished.count(), 0);
            QVERIFY(fields.line());
            fields.type(QString::number(i + 3));
            fields.key(Qt::Key_Return);
        }
        QCOMPARE(finished.count(), 1);
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_LIB"_s), u"3"_s);
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_QUARTERS"_s), u"12"_s);
    }
    void aPageMayTakeTheSectionAwayWhenItIsFinished()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QVERIFY(fields.at(u"RJ_D_TDESK"_s));
        connect(fields.view.get(), &SectionView::finished, this, [&] { fields.view.reset(); });
        fields.type(u"9"_s);
        fields.key(Qt::Key_Return);
        QVERIFY(!fields.view);
        QCOMPARE(fields.kept(u"RJ_D_TDESK"_s), u"9"_s);
    }
    void whatWasTypedIsOnTheDisk()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        fields.type(u"7"_s);
        fields.key(Qt::Key_Return);
        QTRY_VERIFY(fields.form->session().unsaved().empty());
        QVERIFY(fields.show(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QCOMPARE(fields.kept(u"RJ_D_ROOM_OTHER_LIB"_s), u"7"_s);
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LIB"_s));
        QCOMPARE(fields.line()->text(), u"7"_s);
    }
    void lettersChooseBetweenYesNoAndNotKnown()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        QVERIFY(qobject_cast<Segment*>(fields.focus()));
        fields.type(u"n"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"N"_s);
        fields.type(u"U"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"U"_s);
        fields.key(Qt::Key_Left);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"N"_s);
        fields.type(u"y"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"Y"_s);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"-"_s);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), QString());
        QVERIFY(fields.form->undo());
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
    }
    void enterWalksThroughTheTableBetweenTheQuestions()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.key(Qt::Key_Return);
        auto* grid = fields.view->findChild<GridSection*>();
        QVERIFY(grid);
        QVERIFY(grid->isAncestorOf(fields.focus()));
        QVERIFY(fields.view->current());
        QCOMPARE(*fields.view->current(), *grid->current());
        for (int i = 0; i < 40 && grid->isAncestorOf(fields.focus()); ++i)
            fields.key(Qt::Key_Return);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_TOILET_IMPROVED"_s)));
    }
    void aWrongTextStaysRedAndDoesNotStopTheFingers()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        FieldRow* row = fields.row();
        const int height = row->height();
        fields.type(u"12o"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_WATER_DRINK"_s)));
        QCOMPARE(fields.shown(u"RJ_D_WATER_MONTHS"_s), u"12o"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"9"_s);
        auto* line = qobject_cast<QLineEdit*>(row->editor());
        QCOMPARE(line->text(), u"12o"_s);
        QVERIFY(row->content().ground == State::Error);
        QCOMPARE(line->palette().color(QPalette::Text), fields.laptop.look.theme().err);
        QVERIFY(row->height() >= height);
        QVERIFY2(line->accessibleDescription().contains(u"not a number"_s), qPrintable(line->accessibleDescription()));
        keepPicture(*fields.view, u"fields-wrong"_s);

        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.key(Qt::Key_Escape);
        QCOMPARE(fields.line()->text(), u"9"_s);
        QVERIFY(row->content().ground == State::Empty);
        QCOMPARE(row->height(), height);
    }
    void draftsOfAnEarlierRunAreShown()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_POINTS"_s));
        fields.type(u"three"_s);
        fields.key(Qt::Key_Return);
        QTRY_VERIFY(fields.form->session().unsaved().empty());
        fields.view.reset();
        fields.form.reset();
        fields.laptop.desk.reset();
        QVERIFY(fields.laptop.open());
        QVERIFY(fields.show(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_HW_POINTS"_s));
        QCOMPARE(fields.line()->text(), u"three"_s);
        QVERIFY(fields.row()->content().ground == State::Error);
    }
    void answersThatDoNotAgreeNameEachOther()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_TODAY"_s));
        FieldRow* first = fields.row();
        fields.type(u"n"_s);
        QCOMPARE(first->content().ground, State::Warning);
        QCOMPARE(first->content().lines.size(), size_t(1));
        QCOMPARE(first->content().lines.front().text, u"Does not agree with 8"_s);
        QVERIFY(fields.at(u"RJ_D_HW_WATER"_s));
        QCOMPARE(fields.row()->question().number, 8);
        QCOMPARE(fields.row()->content().ground, State::Warning);
        QCOMPARE(fields.row()->content().lines.front().text, u"Does not agree with 2"_s);
        keepPicture(*fields.view, u"fields-disagree"_s);
        QVERIFY(fields.form->explain(fields.form->session().messages().front().instance, u"Carried in by hand"_s));
        QCOMPARE(fields.row()->content().ground, State::Empty);
        QCOMPARE(fields.row()->content().lines.front().text, u"Explained: Carried in by hand"_s);
    }
    void aBrokenRuleIsRedInAllItsQuestions()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QVERIFY(fields.at(u"RJ_D_SEAT"_s));
        FieldRow* seats = fields.row();
        fields.type(u"100"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(seats->content().ground, State::Error);
        QCOMPARE(seats->content().lines.front().text, u"Does not agree with 2"_s);
        QCOMPARE(fields.row()->content().ground, State::Error);
        QVERIFY(fields.focus()->accessibleDescription().startsWith(u"Error: Does not agree with 1"_s));
    }
    void anOptionIsChosenByItsFirstLetters()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I1"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        auto* list = fields.view->findChild<FieldSuggest*>();
        QVERIFY(list);
        const QAbstractItemModelTester tester(list->model());
        QVERIFY(!list->isOffered());
        fields.type(u"ra"_s);
        QVERIFY(list->isOffered());
        QVERIFY(list->current());
        const QString code = list->current()->code;
        keepPicture(*fields.view, u"fields-list"_s);
        fields.key(Qt::Key_Return);
        QVERIFY(!list->isOffered());
        QCOMPARE(fields.kept(u"RJ_D_WATER_SRC"_s), code);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_WATER_TODAY"_s)));
        // The whole list by Down; Esc keeps what was typed.
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        fields.key(Qt::Key_Down);
        QVERIFY(list->isOffered());
        QCOMPARE(list->current()->code, code);
        QVERIFY(list->model()->rowCount() > 1);
        fields.key(Qt::Key_Escape);
        fields.type(u"ri"_s);
        QVERIFY(list->isOffered());
        fields.key(Qt::Key_Escape);
        QVERIFY(!list->isOffered());
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.shown(u"RJ_D_WATER_SRC"_s), u"ri"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_SRC"_s), code);
    }
    void anOptionIsChosenByTheMouseToo()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"J1"_s));
        QVERIFY(fields.at(u"RJ_D_POWER"_s));
        QTest::mouseClick(fields.focus(), Qt::LeftButton);
        auto* list = fields.view->findChild<FieldSuggest*>();
        QVERIFY(list->isOffered());
        const QModelIndex first = list->model()->index(0, 0);
        const QString text = first.data().toString();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        QVERIFY(!list->isOffered());
        QCOMPARE(fields.line()->text(), text);
        QVERIFY(fields.kept(u"RJ_D_POWER"_s) != u"SOLAR"_s);
    }
    void xAsksWhyTheSectionDoesNotApply()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QSignalSpy asked(fields.view.get(), &SectionView::doesNotApplyAsked);
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.type(u"x"_s);
        QCOMPARE(asked.count(), 1);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"x"_s);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(fields.line()->text(), u"9"_s);
        // In the middle of an answer a letter is a letter.
        fields.type(u"1x"_s);
        QCOMPARE(asked.count(), 2);
        fields.key(Qt::Key_Escape);
        QVERIFY(fields.at(u"RJ_D_WATER_SRC"_s));
        fields.key(Qt::Key_X, Qt::AltModifier);
        QCOMPARE(asked.count(), 3);
        const auto& part = fields.form->form().sections[size_t(fields.view->parts().front())];
        QVERIFY(fields.form->doesNotApply(part.section, u"No water at all"_s));
        QVERIFY(fields.row()->content().muted);
        keepPicture(*fields.view, u"fields-not-asked"_s);
    }
    void delTakesTheAnswerAway()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"-"_s);
        QCOMPARE(fields.line()->text(), QString());
        QVERIFY(fields.form->undo());
        QCOMPARE(fields.line()->text(), u"9"_s);
        // With the caret inside, Del takes a letter.
        fields.key(Qt::Key_Home);
        fields.key(Qt::Key_Delete);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"9"_s);
        QCOMPARE(fields.line()->text(), QString());
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.kept(u"RJ_D_WATER_MONTHS"_s), u"-"_s);
    }
    void datesArePeoplesAndKeptAsTheHubWants()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_PROFILE"_s, u"A"_s));
        QVERIFY(fields.at(u"RJ_D_PROF_VISIT_DATE"_s));
        QCOMPARE(fields.line()->text(), u"30 Jan 2026"_s);
        fields.type(u"31/1/2026"_s);
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.kept(u"RJ_D_PROF_VISIT_DATE"_s), u"2026-01-31"_s);
        QVERIFY(fields.at(u"RJ_D_PROF_VISIT_DATE"_s));
        QCOMPARE(fields.line()->text(), u"31 Jan 2026"_s);
        fields.type(u"31/02/2026"_s);
        fields.key(Qt::Key_Return);
        QCOMPARE(fields.shown(u"RJ_D_PROF_VISIT_DATE"_s), u"31/02/2026"_s);
        QCOMPARE(fields.kept(u"RJ_D_PROF_VISIT_DATE"_s), u"2026-01-31"_s);
    }
    void everyQuestionCanBeReadOut()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        QAccessibleInterface* number = QAccessible::queryAccessibleInterface(fields.focus());
        QCOMPARE(number->text(QAccessible::Name), u"Months of the year with water"_s);
        QCOMPARE(number->text(QAccessible::Value), u"9"_s);
        QVERIFY(number->text(QAccessible::Description).contains(u"2024/25: 12"_s));
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        QAccessibleInterface* choice = QAccessible::queryAccessibleInterface(fields.focus());
        QCOMPARE(choice->text(QAccessible::Name), u"Is the water made safe to drink?"_s);
        QCOMPARE(choice->text(QAccessible::Value), u"Yes"_s);
        QCOMPARE(fields.view->currentPlace(), u"I1 · Is the water made safe to drink?"_s);
        for (const QWidget* child : fields.view->findChildren<QWidget*>()) {
            if (child->focusPolicy() != Qt::NoFocus && child->isVisible()
                && qobject_cast<FieldRow*>(child->parentWidget()))
                QVERIFY2(!child->accessibleName().isEmpty() && !child->objectName().isEmpty(),
                         child->metaObject()->className());
        }
    }
    void tabGoesThroughTheQuestionsAndOut()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H3"_s));
        QWidget window;
        auto* before = new QLineEdit(&window);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(fields.view.get());
        auto* after = new QLineEdit(&window);
        layout->addWidget(after);
        window.resize(836, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_SEAT"_s)));
        QVERIFY(fields.view->isAncestorOf(fields.focus()));
        fields.key(Qt::Key_Backtab);
        QCOMPARE(fields.focus(), before);
        fields.key(Qt::Key_Tab);
        for (int i = 0; i < 3; ++i) {
            fields.key(Qt::Key_Tab);
            QVERIFY(fields.view->isAncestorOf(fields.focus()));
        }
        fields.key(Qt::Key_Tab);
        QCOMPARE(fields.focus(), after);
        fields.key(Qt::Key_Backtab);
        QCOMPARE(fields.view->current(), std::optional(fields.cell(u"RJ_D_TDESK"_s)));
        fields.view.release()->setParent(&window);
    }
    void aCompleteReturnTakesNoAnswerAndSaysWhy()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        QVERIFY(fields.form->complete());
        QSignalSpy told(fields.form.get(), &OpenReturn::told);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"3"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(fields.line()->text(), u"9"_s);
        QVERIFY(fields.at(u"RJ_D_WATER_DRINK"_s));
        fields.type(u"n"_s);
        QCOMPARE(told.count(), 2);
        QCOMPARE(static_cast<Segment*>(fields.focus())->chosen(), u"Y"_s);
        QCOMPARE(fields.kept(u"RJ_D_WATER_DRINK"_s), u"Y"_s);
    }
    void onlyTheRowThatChangesIsPaintedAgain()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"H2"_s));
        QVERIFY(fields.at(u"RJ_D_ROOM_OTHER_LAB"_s));
        QCoreApplication::processEvents();
        struct Counter : QObject {
            QSet<QObject*> painted;
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                if (event->type() == QEvent::Paint)
                    painted.insert(watched);
                return false;
            }
        } counter;
        for (FieldRow* row : fields.view->findChildren<FieldRow*>())
            row->installEventFilter(&counter);
        FieldRow* own = fields.row();
        QVERIFY(fields.form->put(fields.cell(u"RJ_D_ROOM_OTHER_LAB"_s), u"two"_s));
        QCoreApplication::processEvents();
        QVERIFY(counter.painted.contains(own));
        // Its message pushed those below; those above stood still.
        const auto rows = fields.view->findChildren<FieldRow*>();
        for (FieldRow* row : rows) {
            if (row->geometry().bottom() < own->geometry().top())
                QVERIFY(!counter.painted.contains(row));
        }
    }
    void thePageFollowsTheFocus()
    {
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_PROFILE"_s, u""_s));
        fields.view->resize(836, 300);
        QCoreApplication::processEvents();
        fields.view->selectFirst();
        for (int i = 0; i < fields.view->questionCount() - 1; ++i) {
            QVERIFY(fields.row());
            const QRect seen(fields.focus()->mapTo(fields.view.get(), QPoint()), fields.focus()->size());
            QVERIFY2(fields.view->rect().contains(seen), qPrintable(fields.focus()->accessibleName()));
            fields.key(Qt::Key_Return);
        }
        QVERIFY(fields.view->editorCount() <= 60);
    }
    void looksRightInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("dark") << int(ThemeName::Dark) << 100 << QSize(836, 636);
        QTest::newRow("contrast") << int(ThemeName::HighContrast) << 100 << QSize(836, 636);
        QTest::newRow("200") << int(ThemeName::Light) << 200 << QSize(1280, 600);
        QTest::newRow("300") << int(ThemeName::Light) << 300 << QSize(1280, 600);
    }
    void looksRightInEveryTheme()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        Fields fields;
        QVERIFY(fields.open(u"RJ_DS_ASC_INFRA"_s, u"I"_s));
        fields.laptop.look.setTheme(ThemeName(theme));
        fields.laptop.look.setPercent(percent);
        fields.view->resize(size);
        QVERIFY(fields.at(u"RJ_D_WATER_MONTHS"_s));
        fields.type(u"12o"_s);
        fields.key(Qt::Key_Return);
        QCoreApplication::processEvents();
        for (const FieldRow* row : fields.view->findChildren<FieldRow*>()) {
            QVERIFY(row->rect().contains(row->editor()->geometry()));
            QVERIFY(row->width() <= fields.view->width());
        }
        keepPicture(*fields.view, u"fields-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
    void hundredsOfForeignQuestionsOpenWithFewEditors()
    {
        Fields fields;
        QTemporaryDir dir;
        QVERIFY(writeForeignForm(dir.filePath(u"foreign.json"_s), 300));
        QVERIFY(fields.openForeign(dir.path(), {dir.filePath(u"foreign.json"_s)}, u"FOREIGN"_s));
        QCOMPARE(fields.view->questionCount(), 300);
        QVERIFY2(fields.view->editorCount() <= 60, qPrintable(QString::number(fields.view->editorCount())));
        fields.view->selectFirst();
        fields.type(u"5"_s);
        fields.key(Qt::Key_Return);
        // To the very end and back: what was typed stands, and no more editors are kept than are near.
        fields.key(Qt::Key_End, Qt::ControlModifier);
        const auto last = fields.view->current();
        QVERIFY(last);
        QVERIFY(fields.view->isAncestorOf(fields.focus()));
        QVERIFY(fields.view->editorCount() <= 60);
        fields.key(Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(fields.line());
        QCOMPARE(fields.line()->text(), u"5"_s);
        // Through all of them by Enter.
        QSignalSpy finished(fields.view.get(), &SectionView::finished);
        for (int i = 0; i < 300; ++i) {
            QVERIFY(fields.row());
            fields.key(Qt::Key_Return);
        }
        QCOMPARE(finished.count(), 1);
        QCOMPARE(fields.view->current(), last);
        keepPicture(*fields.view, u"fields-foreign"_s);
    }
    void everyTypeOfValueHasAnEditorThatTakesIt()
    {
        Fields fields;
        QTemporaryDir dir;
        QVERIFY(writeForeignForm(dir.filePath(u"foreign.json"_s), int(kTypes.size())));
        QVERIFY(fields.openForeign(dir.path(), {dir.filePath(u"foreign.json"_s)}, u"FOREIGN"_s));
        for (size_t i = 0; i < kTypes.size(); ++i) {
            const QString code = u"F%1"_s.arg(int(i), 3, 10, QChar(u'0'));
            QVERIFY2(fields.at(code), kTypes[i].type);
            fields.type(QString::fromLatin1(kTypes[i].typed));
            fields.key(Qt::Key_Return);
            QVERIFY2(fields.kept(code) == QString::fromLatin1(kTypes[i].kept),
                     qPrintable(QString::fromLatin1(kTypes[i].type) + u": "_s + fields.kept(code)));
        }
    }
    void realForeignPackagesOpen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("SDG4") << u"sdg4-toolkit/primary.json"_s;
        QTest::newRow("nutrition") << u"dhis2-packages/NUTR00_1.0.0_DHIS2.37.json"_s;
    }
    void realForeignPackagesOpen()
    {
        QFETCH(QString, file);
        const QString shared = sharedFolder();
        if (shared.isEmpty())
            QSKIP("No shared folder above the sources, and REJISTA_SHARED is not set.");
        QVERIFY2(QFile::exists(shared + u"/data/"_s + file), "REJISTA_SHARED is set and cannot be read");
        Fields fields;
        QTemporaryDir dir;
        QVERIFY(writeForeignForm(dir.filePath(u"unit.json"_s), 1));
        const QStringList files = {dir.filePath(u"unit.json"_s), shared + u"/data/"_s + file};
        QVERIFY(fields.openForeign(dir.path(), files, u"FOREIGN"_s));
        int questions = 0;
        for (const auto& set : fields.laptop.desk->catalog().dataSets) {
            const auto period = domain::Period::containing(set.periodType, QDate(2025, 6, 1));
            auto opened = OpenReturn::open(
                *fields.laptop.desk,
                {set.key, *fields.laptop.desk->orgUnit(), period, fields.laptop.desk->catalog().defaultCombo});
            QVERIFY2(opened, qPrintable(set.name));
            fields.view.reset();
            fields.form = std::move(*opened);
            std::vector<int> parts(fields.form->form().sections.size());
            std::iota(parts.begin(), parts.end(), 0);
            fields.showParts(parts);
            questions += fields.view->questionCount();
            fields.view->selectFirst();
            QVERIFY2(fields.view->isAncestorOf(fields.focus()), qPrintable(set.name));
            keepPicture(*fields.view, u"foreign-"_s + set.uid);
        }
        QVERIFY(questions > 10);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
