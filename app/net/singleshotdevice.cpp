#include "net/singleshotdevice.h"

#include <algorithm>
#include <cstring>

namespace tallylight {

SingleShotDevice::SingleShotDevice(QByteArray body, QObject *parent)
    : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleShotDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 SingleShotDevice::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return -1; // the end, which a sequential device does not report as 0
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace tallylight
