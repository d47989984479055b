#include "sync/hub_portions.h"

namespace rejista::sync {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr qsizetype kAtOnce = 60;  // an address stays below 8 KiB (hub-contract.md §2.1), an answer below 100 KB
}  // namespace

Result<QList<QJsonObject>> inPortions(
    hub::Client::ListQuery query, const QString& property, QStringList values,
    const std::function<Result<QList<QJsonObject>>(const hub::Client::ListQuery&)>& ask)
{
    values.removeDuplicates();
    values.removeIf([](const QString& value) {
        return value.isEmpty() || value.contains(u',') || value.contains(u']') || value.contains(u'[');
    });
    values.sort();
    QList<QJsonObject> objects;
    for (qsizetype at = 0; at < values.size(); at += kAtOnce) {
        query.filters = {u"%1:in:[%2]"_s.arg(property, values.mid(at, kAtOnce).join(u','))};
        const auto got = ask(query);
        if (!got)
            return got.error();
        objects += *got;
    }
    return objects;
}

}  // namespace rejista::sync
