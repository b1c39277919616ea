#include "agora/uidproposal.h"

#include <QRandomGenerator>

#include <limits>

namespace tallylight::agora {

QString proposedUid(QRandomGenerator &random)
{
    // Applications number their users from 1 or use small numbers; the range ends at 32 bits.
    constexpr quint64 low = 2'000'000'000;
    constexpr quint64 high = std::numeric_limits<quint32>::max();
    return QString::number(low + random.bounded(high - low + 1));
}

} // namespace tallylight::agora
