#include "practice/meta_import.h"

#include "practice/tasks.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

struct Wanted {
    QString strategy{u"CREATE_AND_UPDATE"_s};  ///< CREATE, UPDATE, DELETE; unknown words are forgiven
    bool validate = false, all = true;
    StoreOptions store{};
};

Wanted readOptions(const Call& call)
{
    Wanted out;
    const QString strategy = call.text(u"importStrategy");
    if (strategy == u"CREATE"_s || strategy == u"UPDATE"_s || strategy == u"DELETE"_s)
        out.strategy = strategy;
    out.validate = call.text(u"importMode") == u"VALIDATE"_s;
    out.all = call.text(u"atomicMode") != u"NONE"_s;
    out.store = {call.flag(u"skipSharing"), call.flag(u"skipTranslation")};
    return out;
}

// A server's own default category, option, combo and option combo are passed over in a package: 540 objects of a whole
// export came in as 538 created and 2 updated, which were admin and his role (hub-live.md §A6).
bool isDefault(const MetaType& type, const QJsonObject& object)
{
    static const QSet<QString> kTypes{u"categories"_s, u"categoryOptions"_s, u"categoryCombos"_s,
                                      u"categoryOptionCombos"_s};
    return kTypes.contains(type.plural) && object.value(u"name"_s).toString() == u"default"_s;
}

std::vector<PayloadObject> objectsOf(HubState& hub, const QJsonObject& package, ImportReport& report)
{
    std::vector<PayloadObject> out;
    for (const MetaType& type : metaTypes()) {
        if (!package.contains(type.plural))
            continue;
        TypeReport ofType;
        ofType.type = &type;
        QSet<QString> met;
        int index = -1;
        for (const QJsonValue& one : package.value(type.plural).toArray()) {
            PayloadObject made{&type, ++index, one.toObject().value(u"id"_s).toString(), one.toObject()};
            if (isDefault(type, made.object))
                continue;
            if (made.uid.isEmpty())
                made.uid = hub.newUid();
            if (met.contains(made.uid)) {
                ofType.objects.push_back(
                    {made.index,
                     made.uid,
                     made.object.value(u"name"_s).toString(),
                     {{u"E5004"_s,
                       u"Id `%1` for type `class %2` exists on more than 1 object in the payload, removing all but the first found"_s
                           .arg(made.uid, type.klass),
                       u"id"_s,
                       made.uid,
                       {made.uid, type.klass}}}});
                continue;
            }
            met.insert(made.uid);
            out.push_back(made);
        }
        report.types.push_back(ofType);
    }
    return out;
}

TypeReport& typeIn(ImportReport& report, const MetaType& type)
{
    for (TypeReport& one : report.types) {
        if (one.type == &type)
            return one;
    }
    report.types.push_back({&type});
    return report.types.back();
}

/// Checks all, stores what may be stored, fills in the report.
void run(HubState& hub, const User& user, const std::vector<PayloadObject>& payload, MetaChecks& checks,
         const Wanted& wanted, ImportReport& report)
{
    bool failed = false;
    std::vector<const PayloadObject*> good;
    for (const TypeReport& one : report.types)
        failed = failed || !one.objects.empty();
    for (const PayloadObject& one : payload) {
        const std::vector<MetaProblem> problems = checks.problemsOf(one);
        if (problems.empty()) {
            good.push_back(&one);
            continue;
        }
        failed = true;
        TypeReport& ofType = typeIn(report, *one.type);
        const int index = problems.front().code == u"E5000"_s ? one.index + 1 : one.index;
        const ObjectReport made{index, one.uid, one.object.value(u"name"_s).toString(), problems};
        ofType.ignored += made.weight();
        ofType.objects.push_back(made);
    }
    if (failed && wanted.all) {
        for (const PayloadObject* one : good)
            ++typeIn(report, *one->type).ignored;
        report.status = u"ERROR"_s;
        return;
    }
    report.status = !failed ? u"OK"_s : good.empty() ? u"ERROR"_s : u"WARNING"_s;
    std::vector<PayloadObject> stored;
    for (const PayloadObject* one : good) {
        TypeReport& ofType = typeIn(report, *one->type);
        ++(hub.meta.find(one->type->plural, one->uid) == nullptr ? ofType.created : ofType.updated);
        if (wanted.validate)
            continue;
        storeObject(hub, user, *one, wanted.store);
        stored.push_back(*one);
    }
    settle(hub, stored);
}

hub::Response reported(const ImportReport& report)
{
    const bool ok = report.status == u"OK"_s;
    QJsonObject out = ok
        ? envelope(200, u"OK"_s)
        : envelope(409, u"WARNING"_s, u"One or more errors occurred, please see full details in import report."_s);
    out.insert(u"response"_s, report.json());
    return json(ok ? 200 : 409, out);
}

}  // namespace

hub::Response importPackage(Call& call)
{
    const std::optional<QByteArray> bytes = call.body();
    const std::optional<QJsonObject> package = bytes ? readObject(*bytes) : std::nullopt;
    if (!package)
        return message(409, u"Unexpected end-of-input or malformed JSON"_s);
    const Wanted wanted = readOptions(call);
    ImportReport report;
    const std::vector<PayloadObject> payload = objectsOf(call.hub, *package, report);
    MetaChecks checks(call.hub, *call.user, payload, wanted.strategy);
    if (const auto refused = checks.refusesWhole())
        return message(refused->first, refused->second);
    run(call.hub, *call.user, payload, checks, wanted, report);
    if (!call.flag(u"async"))
        return reported(report);
    const TypeReport sum = report.total();
    QJsonObject summary = report.json();
    summary.remove(u"responseType"_s);
    summary.insert(u"importParams"_s, importParams());
    const QString text = u"Import complete with status %1, %2 created, %3 updated, %4 deleted, %5 ignored"_s
                             .arg(report.status)
                             .arg(sum.created)
                             .arg(sum.updated)
                             .arg(sum.deleted)
                             .arg(sum.ignored);
    return startTask(call, u"METADATA_IMPORT"_s, importParams(), text, summary, false);
}

hub::Response makeOptionCombos(Call& call)
{
    if (!call.may(u"F_PERFORM_MAINTENANCE"_s))
        return needsAuthority(u"F_PERFORM_MAINTENANCE"_s);
    const QJsonObject* combo = call.hub.meta.find(u"categoryCombos"_s, call.at(3));
    if (combo == nullptr)
        return message(404, u"CategoryCombo with id %1 could not be found."_s.arg(call.at(3)), u"E1005"_s);
    QList<QStringList> sets{{}};
    for (const QJsonValue& ref : combo->value(u"categories"_s).toArray()) {
        const QJsonObject* category = call.hub.meta.find(u"categories"_s, ref.toObject().value(u"id"_s).toString());
        QList<QStringList> longer;
        for (const QStringList& before : std::as_const(sets)) {
            for (const QJsonValue& option :
                 category == nullptr ? QJsonArray() : category->value(u"categoryOptions"_s).toArray())
                longer.append(before + QStringList{option.toObject().value(u"id"_s).toString()});
        }
        sets = longer;
    }
    const MetaType& type = *metaType(u"categoryOptionCombos"_s);
    for (const QStringList& options : std::as_const(sets)) {
        std::vector<Id> wanted;
        QStringList names;
        QJsonArray refs;
        for (const QString& option : options) {
            wanted.push_back(call.hub.ids.of(option));
            refs.append(QJsonObject{{u"id"_s, option}});
            if (const QJsonObject* found = call.hub.meta.find(u"categoryOptions"_s, option))
                names.append(found->value(u"name"_s).toString());
        }
        if (call.hub.metadata().optionComboOf(call.hub.ids.of(call.at(3)), wanted) != 0)
            continue;
        const QString uid = call.hub.newUid();
        storeObject(call.hub, *call.user,
                    {&type,
                     0,
                     uid,
                     {{u"name"_s, names.join(u", "_s)},
                      {u"categoryCombo"_s, QJsonObject{{u"id"_s, call.at(3)}}},
                      {u"categoryOptions"_s, refs}}},
                    {});
    }
    return json(200, envelope(200, u"OK"_s));
}

}  // namespace rejista::practice
