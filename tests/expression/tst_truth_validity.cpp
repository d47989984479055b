// What a real server called valid in indicators and in rules, and what its parser said (indicators.json).
#include "truth_package.h"

#include "expression/describe.h"

#include <QTest>

using namespace rejista::expression;
using namespace Qt::StringLiterals;

class TestTruthValidity : public QObject {
    Q_OBJECT
public:
    explicit TestTruthValidity(const truth::Package& package) : m_package(package) {}

private:
    bool isValid(const QString& text, Dialect dialect, QString* reason) const
    {
        const truth::KnownTypes types(m_package);
        const auto result = checkValidity(Expression::read(text, dialect), types);
        if (!result)
            *reason = result.error().fact(u"reason"_s) + result.error().fact(u"text"_s);
        return result.has_value();
    }

    void compare(const QString& text, const QJsonValue& truth, Dialect dialect, truth::Differences& differences,
                 int* n) const
    {
        if (!truth.isBool())
            return;
        ++*n;
        QString reason;
        const bool ours = isValid(text, dialect, &reason);
        if (ours != truth.toBool())
            differences.note(m_package.shortened(text), ours ? u"ours says valid"_s : u"ours says "_s + reason);
    }

private Q_SLOTS:
    void everyIndicatorIsAsValidAsOnTheServer()
    {
        truth::Differences differences({});
        int compared = 0;
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray()) {
            compare(i[u"numerator"].toString(), i[u"valid"], Dialect::Indicator, differences, &compared);
            compare(i[u"denominator"].toString(), i[u"denominatorValid"], Dialect::Indicator, differences, &compared);
        }
        QVERIFY2(compared > 800, qPrintable(QString::number(compared)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void everyIndicatorIsAsValidInARuleAsOnTheServer()
    {
        truth::Differences differences({});
        int compared = 0;
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray())
            compare(i[u"numerator"].toString(), i[u"validInRule"], Dialect::ValidationRule, differences, &compared);
        for (const QJsonValue& r : m_package.validation[u"rules"].toArray()) {
            compare(r[u"left"][0].toString(), r[u"leftValid"], Dialect::ValidationRule, differences, &compared);
            compare(r[u"right"][0].toString(), r[u"rightValid"], Dialect::ValidationRule, differences, &compared);
        }
        QVERIFY2(compared > 900, qPrintable(QString::number(compared)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void syntaxErrorsAreInTheServersWords()
    {
        truth::Differences differences({});
        int compared = 0;
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray()) {
            const QString log = i[u"log"].toString();
            const QString text = i[i[u"denominator"].toString() == u"1" ? u"numerator" : u"denominator"].toString();
            if (!log.startsWith(u"Invalid ") && !log.startsWith(u"Item ") && !log.startsWith(u"Data Element"))
                continue;
            ++compared;
            const auto parsed = Expression::parse(text, Dialect::Indicator);
            const QString ours = parsed ? u"(none)"_s : parsed.error().fact(u"reason"_s);
            if (!log.startsWith(ours))
                differences.note(m_package.shortened(text), u"ours %1, the server's %2"_s.arg(ours, log));
        }
        QVERIFY2(compared > 80, qPrintable(QString::number(compared)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

    void expressionsAreDescribedAsOnTheServer()
    {
        truth::Differences differences({});
        int compared = 0;
        const Namer names = [this](const Item& item) {
            if (item.kind == ItemKind::Days)
                return u"[Number of days]"_s;
            if (item.element.tag == Place::Tag::Absent)
                return item.text;
            const auto part = [this](const Place& place) {
                const bool isDefault = place.tag == Place::Tag::Uid && place.id == m_package.defaultCombo;
                return place.tag == Place::Tag::Uid && !isDefault ? u' ' + m_package.names.value(place.id) : QString();
            };
            const bool star = item.attribute.tag == Place::Tag::Uid && part(item.combo).isEmpty()
                && item.attribute.id != m_package.defaultCombo;
            return m_package.names.value(item.element.id) + (star ? u" *"_s : part(item.combo)) + part(item.attribute);
        };
        for (const QJsonValue& i : m_package.indicatorTruth[u"indicators"].toArray()) {
            const QString server = i[u"description"].toString();
            const QString text = i[u"numerator"].toString();
            if (server.isEmpty() || text.contains(u"co:") || text.contains(u"Group:"))
                continue;  // tags are described by their members, which is the namer's affair
            ++compared;
            const QString ours = describe(Expression::read(text, Dialect::Indicator), names);
            if (ours != server)
                differences.note(m_package.shortened(text), u"ours %1, the server's %2"_s.arg(ours, server));
        }
        QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
        QVERIFY2(differences.report().isEmpty(), qPrintable(differences.report()));
    }

private:
    const truth::Package& m_package;
};

int main(int argc, char** argv)
{
    return truth::run(
        [](const truth::Package& package) -> QObject& {
            static TestTruthValidity test(package);
            return test;
        },
        argc, argv);
}
#include "tst_truth_validity.moc"
