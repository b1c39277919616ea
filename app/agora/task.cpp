#include "agora/task.h"

#include "agora/words.h"
#include "core/enumwords.h"

#include <QRandomGenerator>
#include <QStringView>

#include <limits>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr EnumWord<Mode> modeWords[]{
    {Mode::Individual, words::modes[0]},
    {Mode::Mix, words::modes[1]},
    {Mode::Web, words::modes[2]},
    {Mode::Raw, words::modes[3]},
};
static_assert(isComplete(modeWords));

constexpr EnumWord<Call> callWords[]{
    {Call::Acquire, "acquire"_L1},
    {Call::Start, "start"_L1},
    {Call::Query, "query"_L1},
    {Call::Update, "update"_L1},
    {Call::UpdateLayout, "updateLayout"_L1},
    {Call::Stop, "stop"_L1},
};
static_assert(isComplete(callWords));

} // namespace

QLatin1StringView wireWord(Mode mode)
{
    return wordOf(modeWords, mode);
}

std::optional<Mode> modeFromWire(QStringView word)
{
    return valueOf(modeWords, word);
}

int sceneOf(Mode mode)
{
    return mode == Mode::Web ? 1 : 0;
}

QLatin1StringView wireWord(Call call)
{
    return wordOf(callWords, call);
}

std::optional<Call> callFromWire(QStringView word)
{
    return valueOf(callWords, word);
}

QString proposedUid(QRandomGenerator &random)
{
    // Applications number their users from 1 or use small numbers; the range ends at 32 bits.
    constexpr quint64 low = 2'000'000'000;
    constexpr quint64 high = std::numeric_limits<quint32>::max();
    return QString::number(low + random.bounded(high - low + 1));
}

} // namespace tallylight::agora
