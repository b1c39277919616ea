#include "agora/temporarycredentials.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace tallylight::agora {

std::optional<qint64> renewCredentialsAt(std::optional<qint64> givenMs, std::optional<qint64> expireMs)
{
    constexpr qint64 renewEvery = std::chrono::milliseconds(60min).count();
    constexpr qint64 reserve = std::chrono::milliseconds(15min).count();
    if (!expireMs)
        return {};
    const qint64 latest = *expireMs - reserve;
    return givenMs ? std::min(*givenMs + renewEvery, latest) : latest;
}

} // namespace tallylight::agora
