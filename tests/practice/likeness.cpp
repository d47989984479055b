#include "practice/likeness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rejista::tests {
namespace {

/// Whose values vary from run to run; that they are there is compared.
bool isVolatile(const QString& key)
{
    static const QSet<QString> keys{u"created"_s,
                                    u"lastUpdated"_s,
                                    u"serverDate"_s,
                                    u"time"_s,
                                    u"approvedAt"_s,
                                    u"acceptedAt"_s,
                                    u"message"_s,
                                    u"devMessage"_s,
                                    u"args"_s,
                                    u"nextPage"_s,
                                    u"errorProperties"_s,
                                    u"prevPage"_s,
                                    u"description"_s,
                                    u"lastAnalyticsTableSuccess"_s,
                                    u"lastAnalyticsTableRuntime"_s,
                                    u"errorKlass"_s,
                                    u"intervalSinceLastAnalyticsTableSuccess"_s,
                                    u"dayInPeriod"_s,
                                    u"recaptchaSite"_s,
                                    u"importOptions"_s,
                                    u"jobParameters"_s,
                                    u"apiVersion"_s};
    return keys.contains(key);
}

/// Extras of 2.42 and 2.43 that the recordings do not count as a difference.
bool isExtra(const QString& key)
{
    return key == u"favorite"_s || key == u"favorites"_s || key == u"external"_s || key == u"description"_s;
}

class Comparison {
public:
    explicit Comparison(bool keysOnly, QSet<QString> alsoVolatile = {})
        : m_keysOnly(keysOnly),
          m_alsoVolatile(std::move(alsoVolatile))
    {}

    QStringList of(const QJsonValue& want, const QJsonValue& have, const QString& where) const
    {
        if (want.isString() && want.toString().contains(u"{{"))
            return have.isUndefined() ? QStringList{where + u": missing"_s} : QStringList();
        if (want.isObject() && have.isObject())
            return objects(want.toObject(), have.toObject(), where);
        if (want.isArray() && have.isArray())
            return arrays(want.toArray(), have.toArray(), where);
        if (m_keysOnly && want.type() == have.type())
            return {};
        if (want == have || (want.isNull() && have.isUndefined()))
            return {};
        return {u"%1: recorded %2, here %3"_s.arg(where, text(want), text(have))};
    }

private:
    static QString text(const QJsonValue& value)
    {
        if (value.isUndefined())
            return u"nothing"_s;
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(200);
    }

    QStringList objects(const QJsonObject& want, const QJsonObject& have, const QString& where) const
    {
        QStringList out;
        const bool isConflict = want.contains("errorCode"_L1) || where.contains(u"conflicts");
        const bool isJob = want.value("responseType"_L1) == "JobConfiguration"_L1;
        const bool isException = where.contains(u"lockExceptions");
        for (auto it = want.begin(); it != want.end(); ++it) {
            const QString at = where + u'/' + it.key();
            if (isExtra(it.key()))
                continue;
            if (!have.contains(it.key()))
                out.append(at + u": missing"_s);
            else if (isVolatile(it.key()) || m_alsoVolatile.contains(it.key()) || (isConflict && it.key() == "value"_L1)
                     || (isJob && it.key() == "name"_L1)
                     || (isException && (it.key() == "id"_L1 || it.key() == "name"_L1)))
                continue;
            else
                out += of(it.value(), have.value(it.key()), at);
        }
        for (auto it = have.begin(); it != have.end(); ++it) {
            if (!want.contains(it.key()) && !isExtra(it.key()))
                out.append(where + u'/' + it.key() + u": not in the recording"_s);
        }
        return out;
    }

    // Orders are not promised; "… n more" ends what was cut in the recording.
    QStringList arrays(QJsonArray want, const QJsonArray& have, const QString& where) const
    {
        static const QRegularExpression more(u"^… ([0-9]+) more$"_s);
        qsizetype size = want.size();
        if (!want.isEmpty()) {
            const QRegularExpressionMatch cut = more.match(want.last().toString());
            if (cut.hasMatch()) {
                want.removeLast();
                size = want.size() + cut.captured(1).toInt();
            }
        }
        if (size != have.size())
            return {u"%1: recorded %2 rows, here %3: %4"_s.arg(where).arg(size).arg(have.size()).arg(text(have))};
        QSet<qsizetype> used;
        QStringList out;
        for (qsizetype i = 0; i < want.size(); ++i) {
            bool found = false;
            for (qsizetype n = 0; n < have.size() && !found; ++n) {
                const qsizetype k = (i + n) % have.size();
                if (used.contains(k) || !of(want.at(i), have.at(k), where).isEmpty())
                    continue;
                used.insert(k);
                found = true;
            }
            if (!found)
                out.append(of(want.at(i), have.at(i), where + u"[%1]"_s.arg(i)));
        }
        return out;
    }

    bool m_keysOnly = false;
    QSet<QString> m_alsoVolatile{};
};

QJsonValue parsed(const QByteArray& body)
{
    if (body.isEmpty())
        return QJsonValue(QJsonValue::Null);
    const QJsonArray array = QJsonDocument::fromJson('[' + body + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QString::fromUtf8(body));
}

}  // namespace

QStringList differences(const QString& name, const QJsonObject& recorded, const hub::Response& answer)
{
    static const QSet<QString> ofTheMachine{u"system-info"_s, u"system-info-fields"_s, u"system-id"_s,
                                            u"config-system-id"_s, u"config-system-id-clerk"_s};
    QStringList out;
    const int status = recorded.value("status"_L1).toInt();
    if (status != answer.status)
        out.append(u"status: recorded %1, here %2"_s.arg(status).arg(answer.status));
    const QJsonValue body = recorded.value("body"_L1);
    if (body.toString().startsWith(u"<!doctype html>")) {
        if (!answer.header("Content-Type").startsWith("text/html"))
            out.append(u"content type: recorded HTML, here "_s + QString::fromLatin1(answer.header("Content-Type")));
        return out;
    }
    // A user posted without an id gets one of the server's.
    if (name == u"user-weak-password"_s)
        return out + Comparison(false, {u"uid"_s}).of(body, parsed(answer.body), u"body"_s);
    const QJsonObject headers = recorded.value("headers"_L1).toObject();
    if (headers.contains("location"_L1) && answer.header("Location").isEmpty())
        out.append(u"Location: missing"_s);
    return out + Comparison(ofTheMachine.contains(name)).of(body, parsed(answer.body), u"body"_s);
}

QStringList roughDifferences(const QJsonObject& recorded, const hub::Response& answer)
{
    QStringList out;
    if (recorded.value("status"_L1).toInt() != answer.status)
        out.append(u"status: recorded %1, here %2"_s.arg(recorded.value("status"_L1).toInt()).arg(answer.status));
    if (recorded.value("body"_L1).toObject().keys() != parsed(answer.body).toObject().keys())
        out.append(u"body: other keys"_s);
    return out;
}

}  // namespace rejista::tests
