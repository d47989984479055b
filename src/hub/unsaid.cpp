#include "hub/unsaid.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

// In JSON a slash, a quotation mark or a letter beyond ASCII may stand as an escape.
QByteArray withoutEscapes(const QByteArray& body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isNull() ? QByteArray() : json.toJson(QJsonDocument::Compact).replace("\\\"", "\"");
}

bool holds(const QByteArray& text, QByteArrayView piece)
{
    constexpr qsizetype kShortest = 4;  // less stands in any text by chance, and is no password that a hub takes
    return piece.size() >= kShortest && text.contains(piece);
}

}  // namespace

Unsaid::Unsaid(const Response& response, QByteArrayView secret, QByteArrayView authorization)
{
    const QByteArrayView encoded = authorization.sliced(authorization.indexOf(' ') + 1);  // without the scheme
    const auto repeated = [&](const QByteArray& text) { return holds(text, secret) || holds(text, encoded); };
    m_repeats = std::any_of(response.headers.begin(), response.headers.end(), [&](const auto& header) {
        return repeated(header.second) || repeated(QByteArray::fromPercentEncoding(header.second));
    });
    // Of a success nothing is told in the answerer's words but its headers.
    if (!m_repeats && (response.status < 200 || response.status > 299))
        m_repeats = repeated(response.body) || repeated(withoutEscapes(response.body));
}

domain::Error Unsaid::of(domain::Error error) const
{
    if (!m_repeats)
        return error;
    static const QStringList kOurs{u"status"_s, u"reason"_s, u"cause"_s, u"retryAfter"_s};
    for (const QString& name : error.facts.keys()) {
        if (!kOurs.contains(name))
            error.facts.remove(name);
    }
    return error;
}

}  // namespace rejista::hub
