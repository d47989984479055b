#include "words/hub_words.h"

#include <QCoreApplication>
#include <QHash>

namespace rejista::words {

using namespace Qt::StringLiterals;

namespace {

class HubWords {
    Q_DECLARE_TR_FUNCTIONS(HubWords)
public:
    using Table = QHash<QString, const char*>;
    static QString said(const Table& table, const QString& key, const char* otherwise)
    {
        return tr(table.value(key, otherwise));
    }

    static const Table& parked()
    {
        static const Table table{
            {u"noDataSet"_s, QT_TR_NOOP("the hub does not have this form, or does not show it to us")},
            {u"noUnit"_s, QT_TR_NOOP("the hub does not have this school, or it is not ours there")},
            {u"readOnly"_s, QT_TR_NOOP("we may only read this form at the hub")},
            {u"locked"_s, QT_TR_NOOP("the hub has locked this period")},
            {u"approved"_s, QT_TR_NOOP("it is approved there, so it cannot be changed")},
            {u"closedUnit"_s, QT_TR_NOOP("the school is closed at the hub for this period")},
            {u"noCombo"_s, QT_TR_NOOP("the hub lacks a column of this form")},
            {u"notMapped"_s, QT_TR_NOOP("the hub knows this form under other names")},
        };
        return table;
    }

    static const Table& refused()
    {
        static const char* const kKind = QT_TR_NOOP(
            "This value is not of the kind that the hub wants here. Type it as the hub asks, or ask the district.");
        static const char* const kAnswer = QT_TR_NOOP(
            "The hub does not have this answer in its list. Choose another, or tell the district.");
        static const char* const kRemark = QT_TR_NOOP(
            "The hub does not take this remark. Make it shorter, or use other words.");
        static const char* const kColumn = QT_TR_NOOP(
            "The hub has no such column for this question. The value stays here; tell the district.");
        static const char* const kQuestion = QT_TR_NOOP(
            "The hub does not have this question in the form. The value stays here; tell the district.");
        static const char* const kMissing = QT_TR_NOOP(
            "The hub wants a value here, not a remark alone. Type the value.");
        static const Table table{
            {u"E7605"_s, QT_TR_NOOP("The hub wants every compulsory cell filled before it is complete.")},
            {u"E8124"_s, kRemark},
            {u"E8125"_s, kRemark},
            {u"E7620"_s, kRemark},
            {u"E8122"_s, kKind},
            {u"E7619"_s, kKind},
            {u"E8123"_s, kAnswer},
            {u"E7621"_s, kAnswer},
            {u"E8120"_s, kMissing},
            {u"E7618"_s, kMissing},
            {u"E8024"_s, kColumn},
            {u"E7613"_s, kColumn},
            {u"E7610"_s, kQuestion},
            {u"E8020"_s, kQuestion},
            {u"E8121"_s, QT_TR_NOOP("The hub wants a remark here where there is no value.")},
        };
        return table;
    }

    static const Table& differences()
    {
        static const Table table{
            {u"notSent"_s, QT_TR_NOOP("not sent yet")},
            {u"refused"_s, QT_TR_NOOP("the hub did not accept it")},
            {u"conflict"_s, QT_TR_NOOP("a card waits for an answer")},
            {u"parked"_s, QT_TR_NOOP("the form does not go just now")},
            {u"changedThere"_s, QT_TR_NOOP("changed at the hub, not taken in yet")},
            {u"deletedThere"_s, QT_TR_NOOP("taken away at the hub")},
            {u"zeroDropped"_s, QT_TR_NOOP("a zero, which the hub does not count")},
            {u"analyticsOlder"_s, QT_TR_NOOP("the figures are older than the value")},
            {u"warehouseOlder"_s, QT_TR_NOOP("the warehouse is older than the value")},
            {u"notNumeric"_s, QT_TR_NOOP("no number, so in no figure")},
        };
        return table;
    }

    static const Table& changes()
    {
        static const char* const kGone = QT_TR_NOOP(
            "is not at the hub any more, or not shown to us; what is here stays");
        static const Table table{
            {u"unitMoved"_s, QT_TR_NOOP("belongs to %2 now, not to %1")},
            {u"unitRenamed"_s, QT_TR_NOOP("is the new name of %1")},
            {u"unitClosed"_s, QT_TR_NOOP("is closed at the hub from %2 on")},
            {u"unitWithdrawn"_s, kGone},
            {u"dataSetWithdrawn"_s, kGone},
            {u"elementWithdrawn"_s, QT_TR_NOOP("is no longer asked for; what was typed stays here")},
            {u"comboWithdrawn"_s, QT_TR_NOOP("is no longer a column there; what was typed stays here")},
            {u"assigned"_s, QT_TR_NOOP("is filled in by %2 too now")},
            {u"unassigned"_s, QT_TR_NOOP("is not filled in by %1 any more; what is here stays")},
        };
        return table;
    }
};

}  // namespace

QString parked(const QString& reason)
{
    return HubWords::said(HubWords::parked(), reason, QT_TRANSLATE_NOOP("HubWords", "the hub does not take it now"));
}

QString refused(const QString& code)
{
    return HubWords::said(HubWords::refused(), code,
                          QT_TRANSLATE_NOOP("HubWords", "The hub did not take this. Look at it again."));
}

QString whyDifferent(const QString& reason)
{
    return HubWords::said(HubWords::differences(), reason, QT_TRANSLATE_NOOP("HubWords", "not explained"));
}

QString listChange(const QString& what, const QString& before, const QString& after)
{
    const char* words = HubWords::changes().value(what);
    if (!words)
        return {};
    // One pass, by hand: what is put in may hold a sign of its own.
    const QString said = HubWords::tr(words);
    QString out;
    for (qsizetype at = 0; at < said.size();) {
        const QStringView rest = QStringView(said).mid(at);
        const bool first = rest.startsWith(u"%1"), second = rest.startsWith(u"%2");
        out += first ? before : second ? after : QString(said[at]);
        at += first || second ? 2 : 1;
    }
    return out;
}

}  // namespace rejista::words
