#include "domain/result.h"

#include <QSet>
#include <QTest>

using namespace rejista::domain;
using namespace Qt::StringLiterals;

class TestError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Kind::Cancelled); ++i) {
            const QString name = kindName(Kind(i));
            QVERIFY2(name != u"unknown"_s, qPrintable(QString::number(i)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
    void aResultHoldsAValueOrAnError()
    {
        const Result<bool> no = false;
        QVERIFY(no.has_value());
        QCOMPARE(*no, false);
        const Result<bool> bad = error(Kind::NotANumber, u"P5:F"_s, {{u"text"_s, u"12a"_s}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Kind::NotANumber);
        QCOMPARE(bad.error().fact(u"text"_s), u"12a"_s);
        QCOMPARE(bad.value_or(true), true);
        const Result<void> done;
        QVERIFY(done.has_value());
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
