// The merge of a cell and of a completion, as a table: what stood, what we made of it, what the hub made of it.
#include "sync/merge.h"

#include <QTest>

using namespace rejista::sync;
using namespace Qt::StringLiterals;

namespace {
using Verdict = FieldVerdict;
using Text = std::optional<QString>;
const Text kNone{};

CellSide side(const Text& value, const QString& comment = {}, bool mark = false)
{
    return {value, comment, mark};
}
}  // namespace

class Merge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<Text>("base");
        QTest::addColumn<bool>("met");
        QTest::addColumn<Text>("local");
        QTest::addColumn<Text>("remote");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<Text>("merged");
        QTest::addColumn<Text>("newBase");
        const auto row = [](const char* name, bool met, Text base, Text local, Text remote, Verdict verdict,
                            Text merged, Text newBase) {
            QTest::newRow(name) << base << met << local << remote << int(verdict) << merged << newBase;
        };
        row("nobody touched it", true, u"5"_s, u"5"_s, u"5"_s, Verdict::Same, u"5"_s, u"5"_s);
        row("we changed it", true, u"5"_s, u"6"_s, u"5"_s, Verdict::KeepLocal, u"6"_s, u"5"_s);
        row("they changed it", true, u"5"_s, u"5"_s, u"7"_s, Verdict::TakeRemote, u"7"_s, u"7"_s);
        row("both, to the same", true, u"5"_s, u"6"_s, u"6"_s, Verdict::Converged, u"6"_s, u"6"_s);
        row("both, differently", true, u"5"_s, u"6"_s, u"7"_s, Verdict::Clash, u"6"_s, u"5"_s);
        row("we cleared it", true, u"5"_s, kNone, u"5"_s, Verdict::KeepLocal, kNone, u"5"_s);
        row("they deleted it", true, u"5"_s, u"5"_s, kNone, Verdict::TakeRemote, kNone, kNone);
        row("they deleted what we changed", true, u"5"_s, u"6"_s, kNone, Verdict::Clash, u"6"_s, u"5"_s);
        row("they changed what we cleared", true, u"5"_s, kNone, u"7"_s, Verdict::Clash, kNone, u"5"_s);
        row("both took it away", true, u"5"_s, kNone, kNone, Verdict::Converged, kNone, kNone);
        row("we typed into an empty cell", true, kNone, u"6"_s, kNone, Verdict::KeepLocal, u"6"_s, kNone);
        row("never met, only ours", false, kNone, u"6"_s, kNone, Verdict::KeepLocal, u"6"_s, kNone);
        row("never met, only theirs", false, kNone, kNone, u"7"_s, Verdict::TakeRemote, u"7"_s, u"7"_s);
        row("never met, the same", false, kNone, u"6"_s, u"6"_s, Verdict::Converged, u"6"_s, u"6"_s);
        row("never met, different", false, kNone, u"6"_s, u"7"_s, Verdict::Clash, u"6"_s, kNone);
        row("zero is a value", true, kNone, u"0"_s, kNone, Verdict::KeepLocal, u"0"_s, kNone);
        row("zero against nothing", true, u"0"_s, kNone, u"0"_s, Verdict::KeepLocal, kNone, u"0"_s);
        row("texts are compared as they stand", true, u"1"_s, u"1"_s, u"1.0"_s, Verdict::TakeRemote, u"1.0"_s,
            u"1.0"_s);
    }
    void values()
    {
        QFETCH(Text, base);
        QFETCH(bool, met);
        QFETCH(Text, local);
        QFETCH(Text, remote);
        QFETCH(int, verdict);
        QFETCH(Text, merged);
        QFETCH(Text, newBase);
        const CellMerge merge = mergeCell(met ? std::optional(side(base)) : std::nullopt, side(local), side(remote));
        QCOMPARE(int(merge.value), verdict);
        QVERIFY(merge.merged.value == merged);
        QVERIFY(merge.base.value == newBase);
        QCOMPARE(merge.clash(), Verdict(verdict) == Verdict::Clash);
        QCOMPARE(merge.takes(), Verdict(verdict) == Verdict::TakeRemote);
        QCOMPARE(merge.sends(), Verdict(verdict) == Verdict::KeepLocal);
    }

    void fieldsAreMergedEachForItself()
    {
        const CellMerge merge = mergeCell(side(u"5"_s, u"a"_s), side(u"6"_s, u"a"_s), side(u"5"_s, u"b"_s, true));
        QVERIFY(merge.merged == side(u"6"_s, u"b"_s, true));
        QVERIFY(merge.base == side(u"5"_s, u"b"_s, true));
        QVERIFY(merge.takes() && merge.sends() && !merge.clash());
    }

    void aClashOfOneFieldLeavesTheOthersAlone()
    {
        const CellMerge merge = mergeCell(side(u"5"_s, u"a"_s), side(u"6"_s, u"a"_s), side(u"7"_s, u"b"_s));
        QCOMPARE(merge.value, Verdict::Clash);
        QCOMPARE(merge.comment, Verdict::TakeRemote);
        QVERIFY(merge.merged == side(u"6"_s, u"b"_s));
        QVERIFY(merge.base == side(u"5"_s, u"b"_s));
    }

    void aCommentThatOnlyGrewWins()
    {
        const QString line = u"[V18] moved away"_s;
        const CellMerge grown = mergeCell(side(u"5"_s, u"x"_s), side(u"5"_s, u"x\ny"_s),
                                          side(u"5"_s, u"x\ny\n"_s + line));
        QCOMPARE(grown.comment, Verdict::TakeRemote);
        const CellMerge ours = mergeCell(side(u"5"_s, u"x"_s), side(u"5"_s, u"x\n"_s + line + u"\ny"_s),
                                         side(u"5"_s, u"x\ny"_s));
        QCOMPARE(ours.comment, Verdict::KeepLocal);
        const CellMerge apart = mergeCell(side(u"5"_s, u"x"_s), side(u"5"_s, u"x\n1"_s), side(u"5"_s, u"x\n2"_s));
        QCOMPARE(apart.comment, Verdict::Clash);
    }

    void nothingOfEitherSideIsLost()
    {
        // Every change of either side is in the result, or is told as a clash: over all small cases.
        const std::vector<Text> texts{kNone, u"1"_s, u"2"_s, u"3"_s};
        for (const Text& base : texts) {
            for (const Text& local : texts) {
                for (const Text& remote : texts) {
                    const CellMerge merge = mergeCell(side(base), side(local), side(remote));
                    const bool localChanged = local != base, remoteChanged = remote != base;
                    if (merge.value == Verdict::Clash) {
                        QVERIFY(localChanged && remoteChanged && local != remote);
                        QVERIFY(merge.merged.value == local && merge.base.value == base);
                        continue;
                    }
                    if (localChanged)
                        QVERIFY(merge.merged.value == local);
                    if (remoteChanged)
                        QVERIFY(merge.merged.value == remote);
                    QVERIFY(merge.base.value == remote);
                }
            }
        }
    }

    void completions()
    {
        QCOMPARE(mergeCompletion(false, true, false), Verdict::KeepLocal);
        QCOMPARE(mergeCompletion(true, true, false), Verdict::TakeRemote);
        QCOMPARE(mergeCompletion(true, false, true), Verdict::KeepLocal);
        QCOMPARE(mergeCompletion(false, true, true), Verdict::Converged);
        QCOMPARE(mergeCompletion(std::nullopt, false, true), Verdict::TakeRemote);
        QCOMPARE(mergeCompletion(std::nullopt, true, false), Verdict::KeepLocal);
    }
};

QTEST_GUILESS_MAIN(Merge)
#include "tst_merge.moc"
