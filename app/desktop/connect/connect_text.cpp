#include "desktop/connect/connect_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

ConnectText connectText(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u"rejista:"_s, Qt::CaseInsensitive))
        text = text.mid(8).trimmed();
    // The key begins at d2p, wherever a sheet puts it, and is the rest: people type it in groups.
    static const QRegularExpression key(u"(?:^|[\\s#?&;,|=])(d2p(?:at)?_[\\w\\s]*)"_s);
    const auto found = key.match(text);
    ConnectText read;
    if (found.hasMatch()) {
        read.key = found.captured(1).remove(QRegularExpression(u"\\s"_s));
        text = text.left(found.capturedStart());
    }
    static const QRegularExpression tail(u"(?:[\\s#?&;,|]|\\b(?:key|token)=?|ApiToken)*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    text.remove(tail);
    // Only with two slashes: "//hub.example.org" is what is left of "rejista://hub.example.org".
    if (text.startsWith(u"//"_s))
        text = text.mid(2);
    read.address = text.trimmed();
    return read;
}

}  // namespace rejista::desktop
