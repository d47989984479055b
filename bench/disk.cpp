#include "disk.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace rejista::bench {

AppendedFile::AppendedFile(const QString& path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{}

AppendedFile::~AppendedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool AppendedFile::append(qint64 size)
{
    if (m_bytes.size() != size) {
        m_bytes.resize(size);
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            m_bytes[i] = char(i * 131 + 17);
    }
    qint64 written = 0;
    while (written < size) {
        const ssize_t now = ::write(m_descriptor, m_bytes.constData() + written, size_t(size - written));
        if (now < 0)
            return false;
        written += now;
    }
    return ::fsync(m_descriptor) == 0;
}

}  // namespace rejista::bench
