#include "opened/files.h"

#include "security/atomic_file.h"

#include <QFile>

namespace rejista::opened {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, path, {{u"why"_s, file.errorString()}});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return domain::error(Kind::FileUnreadable, path, {{u"why"_s, file.errorString()}});
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    auto written = security::writeAtomically(path, bytes);
    if (written)
        return {};
    domain::Error error = written.error();
    error.where = path;
    return error;
}

}  // namespace rejista::opened
