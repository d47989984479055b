#include "hub/http.h"

#include <QUrl>

namespace rejista::hub {

QByteArray headerValue(const Headers& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Request::encodedQuery() const
{
    QByteArray out;
    for (const auto& [name, value] : query)
        out += (out.isEmpty() ? '?' : '&') + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return out;
}

}  // namespace rejista::hub
