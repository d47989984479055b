#include "hub/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace rejista::hub {

OneShotBody::OneShotBody(QByteArray bytes, std::function<void()> onTaken)
    : m_bytes(std::move(bytes)),
      m_onTaken(std::move(onTaken))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 now = std::min(maxSize, m_bytes.size() - m_taken);
    if (now <= 0)
        return m_taken == m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_taken, size_t(now));
    m_taken += now;
    m_onTaken();
    return now;
}

}  // namespace rejista::hub
