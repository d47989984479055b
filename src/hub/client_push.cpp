#include "domain/period.h"
#include "domain/uid.h"
#include "hub/client_private.h"
#include "hub/push_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace rejista::hub {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

const QString kPath = u"/api/dataValueSets"_s;
constexpr qsizetype kLargestBody = 900 * 1024;  // a proxy's 1 MiB, with room (hub-contract.md §0.8)

// PostgreSQL holds no U+0000; 2.44 swallows the whole POST for one (hub-live.md §A1.1).
QString withoutNul(QString text)
{
    return text.remove(QChar(u'\0'));
}

bool before(const OutgoingValue& a, const OutgoingValue& b)
{
    return std::tie(a.dataElement, a.categoryOptionCombo) < std::tie(b.dataElement, b.categoryOptionCombo);
}

// What would be stored in a wrong place, refuse the good ones, or be a 500 never leaves the house.
std::optional<QString> faultOf(const FormId& form, std::span<const OutgoingValue> values)
{
    if (values.empty())
        return u"empty"_s;
    if (!domain::isUid(form.dataSet) || !domain::isUid(form.orgUnit) || !domain::isUid(form.attributeOptionCombo)
        || !domain::Period::parse(form.period))
        return u"form"_s;
    for (const OutgoingValue& value : values) {
        if (!domain::isUid(value.dataElement) || !domain::isUid(value.categoryOptionCombo))
            return u"cell"_s;
        if (value.value && withoutNul(*value.value).isEmpty())
            return u"emptyValue"_s;
    }
    return std::nullopt;
}

// Sorted, so that two clients lock the hub's rows in one order (hub-live.md §A1.1).
std::vector<int> sortedOrder(std::span<const OutgoingValue> values)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return before(values[size_t(a)], values[size_t(b)]); });
    return order;
}

bool hasTwins(std::span<const OutgoingValue> values, const std::vector<int>& order)
{
    return std::adjacent_find(order.begin(), order.end(),
                              [&](int a, int b) { return !before(values[size_t(a)], values[size_t(b)]); })
        != order.end();
}

QJsonObject rowOf(const OutgoingValue& value)
{
    QJsonObject row{{u"dataElement"_s, value.dataElement}, {u"categoryOptionCombo"_s, value.categoryOptionCombo}};
    if (!value.value) {
        row.insert("deleted"_L1, true);
        return row;
    }
    row.insert("value"_L1, withoutNul(*value.value));
    const QString comment = withoutNul(value.comment);
    if (!comment.isEmpty())
        row.insert("comment"_L1, comment);
    // 2.43+ reads one of them, 2.42 the other (hub-contract.md §3.4).
    row.insert("followUp"_L1, value.followUp);
    row.insert("followup"_L1, value.followUp);
    return row;
}

QByteArray bodyOf(const FormId& form, std::span<const OutgoingValue> values, const std::vector<int>& order)
{
    QJsonArray rows;
    for (const int at : order)
        rows.append(rowOf(values[size_t(at)]));
    return QJsonDocument(QJsonObject{{u"dataSet"_s, form.dataSet},
                                     {u"period"_s, form.period},
                                     {u"orgUnit"_s, form.orgUnit},
                                     {u"attributeOptionCombo"_s, form.attributeOptionCombo},
                                     {u"dataValues"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

// ≤ 2.42 stores values under any combo, unit or period unless told not to (hub-live-242.md §2.3).
Query parameters(const Capabilities& capabilities, bool dryRun)
{
    Query query;
    if (capabilities.strictParameters) {
        for (const char* name :
             {"strictPeriods", "strictDataElements", "strictCategoryOptionCombos", "strictAttributeOptionCombos",
              "strictOrganisationUnits", "requireCategoryOptionCombo", "requireAttributeOptionCombo"})
            query.append({QString::fromLatin1(name), u"true"_s});
    }
    if (dryRun)
        query.append({u"dryRun"_s, u"true"_s});
    return query;
}

// The row that the hub's words name by its UIDs, where they name exactly one; they are the only thing that tells the
// guilty row of a refused group from the innocent ones (hub-live.md §A1.8).
int namedRow(const QString& message, const FormId& form, std::span<const OutgoingValue> values)
{
    static const QRegularExpression uid(u"\\b[A-Za-z][A-Za-z0-9]{10}\\b"_s);
    QSet<QString> named;
    for (auto it = uid.globalMatch(message); it.hasNext();)
        named.insert(it.next().captured());
    named -= QSet<QString>{form.dataSet, form.orgUnit, form.attributeOptionCombo};
    const auto only = [&](auto&& fits) {
        const auto first = std::find_if(values.begin(), values.end(), fits);
        const bool one = first != values.end() && std::none_of(std::next(first), values.end(), fits);
        return one ? int(first - values.begin()) : -1;
    };
    const int exact = only([&](const OutgoingValue& value) {
        return named.contains(value.dataElement) && named.contains(value.categoryOptionCombo);
    });
    return exact >= 0 ? exact : only([&](const OutgoingValue& value) { return named.contains(value.dataElement); });
}

domain::Error doubtful(const domain::Error& cause)
{
    domain::Error error = cause;
    error.kind = Kind::HubUnknown;
    error.facts.insert(u"cause"_s, QString(domain::kindName(cause.kind)));
    return error;
}

}  // namespace

domain::Result<PushAnswer> Client::pushValues(const FormId& form, std::span<const OutgoingValue> values, bool dryRun)
{
    if (const auto fault = faultOf(form, values))
        return usage(kPath, *fault);
    const std::vector<int> order = sortedOrder(values);
    if (hasTwins(values, order))
        return usage(kPath, u"duplicate"_s);
    const QByteArray body = bodyOf(form, values, order);
    if (body.size() > kLargestBody)
        return usage(kPath, u"tooLarge"_s);
    Call call = postCall(kPath, parameters(m->capabilities, dryRun), body, true);
    call.asked.takes409 = true;
    call.asked.quotesValues = true;
    const auto response = m->send(std::move(call));
    if (!response)
        return response.error();
    const auto json = jsonObject(response->body, kPath);
    if (!json)
        return doubtful(json.error());
    auto answer = readPushAnswer(json->value("response"_L1).toObject(), response->status, int(values.size()),
                                 m->capabilities);
    if (!answer)
        return doubtful(answer.error());
    const auto back = [&](PushAnswer::Rejection& rejection) {
        if (rejection.index >= 0)
            rejection.index = order[size_t(rejection.index)];
    };
    for (PushAnswer::Rejection& rejection : answer->rejected)
        back(rejection);
    if (answer->refusedWhole) {
        back(*answer->refusedWhole);
        if (answer->refusedWhole->index < 0)
            answer->refusedWhole->index = namedRow(answer->refusedWhole->message, form, values);
    }
    std::sort(answer->rejected.begin(), answer->rejected.end(),
              [](const auto& a, const auto& b) { return a.index < b.index; });
    return answer;
}

}  // namespace rejista::hub
