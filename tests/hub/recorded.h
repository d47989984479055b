// Exchanges that were recorded with real servers (../shared/data/dhis2-exchanges): answers by name and version.
#pragma once

#include "metadata/shared_data.h"

#include "hub/http.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::tests {

struct Recorded {
    QJsonObject request;
    hub::Response response;

    /// How many rows the recorded request sent.
    [[nodiscard]] int sent() const
    {
        using namespace Qt::StringLiterals;
        return int(request.value("body"_L1).toObject().value("dataValues"_L1).toArray().size());
    }
};

/// Without the "… n more" that ends an array which was cut in the recording.
inline QJsonValue uncut(const QJsonValue& value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = uncut(it.value());
        return object;
    }
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue& item : value.toArray()) {
        if (!item.toString().startsWith(QChar(0x2026)))
            array.append(uncut(item));
    }
    return array;
}

/// The answer of `version` ("2.42", "2.43", "2.44") to the exchange `name`: the version's own where it differs, else 2.44's.
inline Recorded recorded(const QString& name, const QString& version)
{
    using namespace Qt::StringLiterals;
    const QString root = sharedData() + u"/dhis2-exchanges/"_s;
    QStringList folders{root + u"aggregate"_s};
    if (version != "2.44"_L1)
        folders.prepend(root + u"versions/"_s + version + u"/aggregate"_s);
    for (const QString& folder : folders) {
        const QStringList found = QDir(folder).entryList({u"[0-9][0-9][0-9]-"_s + name + u".json"_s});
        if (found.isEmpty())
            continue;
        QFile file(folder + u'/' + found.front());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject said = all.value("response"_L1).toObject();
        Recorded one;
        one.request = all.value("request"_L1).toObject();
        one.response.status = said.value("status"_L1).toInt();
        const QJsonObject headers = said.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            one.response.headers.append({it.key().toLatin1(), it.value().toString().toUtf8()});
        const QJsonValue body = uncut(said.value("body"_L1));
        if (body.isObject())
            one.response.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        else if (body.isArray())
            one.response.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
        else
            one.response.body = body.toString().toUtf8();
        return one;
    }
    std::fprintf(stderr, "no exchange %s\n", qPrintable(name));
    std::exit(1);
}

}  // namespace rejista::tests
