#include "simulator/cloudtask.h"

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 leavingTime = 10'000;
constexpr qint64 hour = 3'600'000;
} // namespace

QString modeName(RecordingMode mode)
{
    switch (mode) {
    case RecordingMode::Individual:
        return u"individual"_s;
    case RecordingMode::Mix:
        return u"mix"_s;
    case RecordingMode::Web:
        return u"web"_s;
    case RecordingMode::Raw:
        return u"raw"_s;
    }
    return {};
}

std::optional<RecordingMode> modeFromName(const QString &name)
{
    using enum RecordingMode;
    for (const auto mode : {Individual, Mix, Web, Raw}) {
        if (modeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

qint64 CloudTask::endsAt() const
{
    return maxRecordingHours > 0 ? std::min(endedAt, startedAt + maxRecordingHours * hour) : endedAt;
}

bool CloudTask::isBilledAt(qint64 now) const
{
    return isStarted() && now >= startedAt && now < endsAt();
}

bool CloudTask::isLeavingAt(qint64 now) const
{
    const bool vanished = endedAt < never && end == End::Vanished;
    return isStarted() && !vanished && now >= endsAt() && now < endsAt() + leavingTime;
}

bool CloudTask::isUnreachableAt(qint64 now) const
{
    const bool alive = isBilledAt(now) || isLeavingAt(now);
    return !alive || failOver.contains(now) || now >= startedAt + expiredHours * hour;
}

int CloudTask::statusAt(qint64 now) const
{
    if (!isStarted())
        return 0;
    if (const qint64 gone = now - endsAt(); gone >= 0) {
        if (endedAt < never && end == End::Failed)
            return 20;
        return gone < 2000 ? 6 : gone < 4000 ? 7 : 8;
    }
    const qint64 age = now - startedAt;
    if (age < 2000)
        return age < 500 ? 0 : age < 1000 ? 1 : 2;
    if (age < 5000)
        return age < 3000 ? 3 : 4;
    return noPublisher ? 4 : 5;
}

QJsonObject CloudTask::identity(bool withSid) const
{
    QJsonObject object{{u"cname"_s, cname}, {u"uid"_s, uid}, {u"resourceId"_s, resourceId}};
    if (withSid)
        object.insert(u"sid"_s, sid);
    return object;
}

QJsonObject CloudTask::overview(qint64 now) const
{
    const qint64 ended = endsAt();
    return {{u"sid"_s, sid},
            {u"resourceId"_s, resourceId},
            {u"appId"_s, appId},
            {u"cname"_s, cname},
            {u"uid"_s, uid},
            {u"mode"_s, modeName(mode)},
            {u"status"_s, statusAt(now)},
            {u"billed"_s, isBilledAt(now)},
            {u"startedAt"_s, startedAt},
            {u"stoppedAt"_s, now >= ended ? QJsonValue(ended) : QJsonValue()}};
}

} // namespace tallylight::simulator
