// POST /practice/…: what a trainer or a script does to the training hub while it runs.
#include "practice/server_works.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rejista::practice {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

hub::Response json(int status, const QJsonObject& body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

hub::Response failed(const domain::Error& error)
{
    QJsonObject facts;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    const QJsonObject about{
        {u"kind"_s, QString(domain::kindName(error.kind))}, {u"where"_s, error.where}, {u"facts"_s, facts}};
    return json(error.kind == Kind::Storage ? 500 : 409, {{u"error"_s, about}});
}

// Compared to the end, so that the time it takes tells nothing of how much of it was right.
bool sameKey(const QByteArray& given, const QByteArray& key)
{
    unsigned char differs = given.size() == key.size() ? 0 : 1;
    for (qsizetype i = 0; i < key.size(); ++i)
        differs |= static_cast<unsigned char>(key[i] ^ (i < given.size() ? given[i] : 0));
    return differs == 0;
}

SecondEdit editOf(const QJsonObject& from)
{
    const auto text = [&](QLatin1StringView name) { return from.value(name).toString(); };
    SecondEdit edit;
    edit.dataSet = text("dataSet"_L1);
    edit.orgUnit = text("orgUnit"_L1);
    edit.period = text("period"_L1);
    edit.attributeOptionCombo = text("attributeOptionCombo"_L1);
    edit.dataElement = text("dataElement"_L1);
    edit.categoryOptionCombo = text("categoryOptionCombo"_L1);
    edit.comment = text("comment"_L1);
    edit.followUp = from.value("followUp"_L1).toBool();
    if (from.value("value"_L1).isString())
        edit.value = text("value"_L1);
    if (from.contains("user"_L1))
        edit.user = text("user"_L1);
    return edit;
}

}  // namespace

QJsonObject Works::state() const
{
    QJsonArray rules, users;
    for (const Fault& fault : m_book.faults())
        rules.append(faultSpec(fault));
    for (const Server::User& user : m_running.users)
        users.append(user.name);
    const Server::Counts now = counts();
    const QJsonObject counted{{u"requests"_s, now.requests},
                              {u"handled"_s, now.handled},
                              {u"bodies"_s, now.bodies},
                              {u"faults"_s, now.faults},
                              {u"cuts"_s, now.cuts}};
    return {{u"faults"_s, rules},
            {u"users"_s, users},
            {u"counts"_s, counted},
            {u"faultSyntax"_s, QJsonArray::fromStringList(faultHelp())}};
}

Result<void> Works::takeFaults(const QJsonObject& wanted)
{
    // Without its list this would take all faults away, as a misspelt word once did.
    if (!wanted.value("faults"_L1).isArray())
        return domain::error(Kind::Usage, u"faults"_s, {{u"expected"_s, faultHelp().join(u"; "_s)}});
    std::vector<Fault> faults;
    const QJsonArray specs = wanted.value("faults"_L1).toArray();
    for (const auto& spec : specs) {
        auto fault = parseFault(spec.toString());
        if (!fault)
            return fault.error();
        faults.push_back(std::move(*fault));
    }
    setFaults(std::move(faults));
    return {};
}

Result<void> Works::carryOut(const QString& act, const QJsonObject& wanted)
{
    if (act == u"faults")
        return takeFaults(wanted);
    if (act == u"reset")
        return reset();
    if (act == u"edit")
        return edit(editOf(wanted));
    if (act == u"analytics") {
        buildAnalytics();
        return {};
    }
    return domain::error(Kind::NotFound, u"/practice/"_s + act);
}

hub::Response Works::control(const hub::Request& request)
{
    if (!sameKey(hub::headerValue(request.headers, "x-practice-key"), m_running.controlKey))
        return json(403, {{u"error"_s, QJsonObject{{u"kind"_s, u"notAllowed"_s}, {u"where"_s, u"X-Practice-Key"_s}}}});
    const QString act = request.path.section(u'/', 2);
    if (request.method == "GET" && act == u"state")
        return json(200, state());
    if (request.method != "POST")
        return json(405, {{u"error"_s, QJsonObject{{u"kind"_s, u"usage"_s}, {u"where"_s, request.path}}}});
    QJsonParseError parsed;
    const QJsonObject wanted = QJsonDocument::fromJson(request.body, &parsed).object();
    if (!request.body.isEmpty() && parsed.error != QJsonParseError::NoError)
        return failed(domain::error(Kind::NotJson, request.path, {{u"why"_s, parsed.errorString()}}));
    if (const auto done = carryOut(act, wanted); !done)
        return failed(done.error());
    return json(200, state());
}

}  // namespace rejista::practice
