#include "agora/task.h"

#include "agora/words.h"

#include <QRandomGenerator>
#include <QStringView>

#include <limits>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr std::array callWords{"acquire"_L1, "start"_L1,        "query"_L1,
                               "update"_L1,  "updateLayout"_L1, "stop"_L1};

template <class Enum, class Words> std::optional<Enum> fromWord(const Words &list, QStringView word)
{
    for (size_t i = 0; i < list.size(); ++i) {
        if (word == list[i])
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QLatin1StringView wireWord(Mode mode)
{
    return words::modes[static_cast<size_t>(mode)];
}

std::optional<Mode> modeFromWire(QStringView word)
{
    return fromWord<Mode>(words::modes, word);
}

int sceneOf(Mode mode)
{
    return mode == Mode::Web ? 1 : 0;
}

QLatin1StringView wireWord(Call call)
{
    return callWords[static_cast<size_t>(call)];
}

std::optional<Call> callFromWire(QStringView word)
{
    return fromWord<Call>(callWords, word);
}

QString proposedUid(QRandomGenerator &random)
{
    // Applications number their users from 1 or use small numbers; the range ends at 32 bits.
    constexpr quint64 low = 2'000'000'000;
    constexpr quint64 high = std::numeric_limits<quint32>::max();
    return QString::number(low + random.bounded(high - low + 1));
}

} // namespace tallylight::agora
