#include "support/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <array>
#include <numeric>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

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

}  // namespace

class TestFieldsForeign : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

QTEST_MAIN(TestFieldsForeign)
#include "tst_fields_foreign.moc"
