#include "agora/toldsettings.h"

#include "agora/encode.h"
#include "agora/readrequest.h"
#include "core/jsonnumber.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::agora {

namespace {

Subscription subscriptionOf(const RecordingConfig &config)
{
    const auto list = [](const std::optional<QStringList> &allow,
                         const std::optional<QStringList> &block) -> std::optional<UidList> {
        if (allow)
            return UidList{UidList::Kind::Allow, *allow};
        if (block)
            return UidList{UidList::Kind::Block, *block};
        return {};
    };
    return {.audio = list(config.subscribeAudioUids, config.unSubscribeAudioUids),
            .video = list(config.subscribeVideoUids, config.unSubscribeVideoUids)};
}

void takeStorage(ToldSettings &told, const StorageConfig &storage, qint64 nowMs)
{
    const bool temporary = storage.stsExpiration.has_value();
    told.credentialsExpireMs =
        temporary ? std::optional<qint64>(*storage.stsExpiration * 1000) : std::optional<qint64>();
    told.credentialsGivenMs = temporary ? std::optional<qint64>(nowMs) : std::optional<qint64>();
}

QJsonObject encodeSubscription(const Subscription &subscription)
{
    return encode(UpdateRequest{.subscription = subscription})["streamSubscribe"_L1].toObject();
}

} // namespace

StartRequest withoutSecrets(StartRequest request)
{
    request.token.reset();
    request.storage.accessKey.clear();
    request.storage.secretKey.clear();
    request.storage.stsToken.reset();
    if (request.recording) {
        request.recording->secret.reset();
        request.recording->salt.reset();
    }
    if (request.web && request.web->rtmpUrl)
        request.web->rtmpUrl = QString(); // it has a push; the address is a secret
    return request;
}

CostClass costClassOf(Mode mode, const StartRequest &request)
{
    if (request.web)
        return costClass(mode, true, request.web->videoWidth, request.web->videoHeight);
    if (request.snapshot && !request.files)
        return CostClass::Snapshots;
    const RecordingConfig config = request.recording.value_or(RecordingConfig());
    const TranscodingConfig picture = config.transcoding.value_or(TranscodingConfig());
    return costClass(mode, config.streamTypes.value_or(2) != 0, picture.width, picture.height);
}

ToldSettings toldSettings(Mode mode, const StartRequest &request, int resourceExpiredHour, qint64 nowMs)
{
    ToldSettings told{.start = withoutSecrets(request),
                      .costClass = costClassOf(mode, request),
                      .resourceExpiredHour = resourceExpiredHour};
    if (request.recording) {
        told.subscription = subscriptionOf(*request.recording);
        if (request.recording->transcoding)
            told.layout = request.recording->transcoding->layout;
    }
    takeStorage(told, request.storage, nowMs);
    return told;
}

ToldSettings withPending(ToldSettings told, const UpdateRequest &request)
{
    if (request.subscription)
        told.pendingSubscription = request.subscription;
    return told;
}

ToldSettings withPending(ToldSettings told, const LayoutRequest &request)
{
    told.pendingLayout = request;
    return told;
}

ToldSettings withConfirmed(ToldSettings told, const UpdateRequest &request, qint64 nowMs)
{
    if (request.subscription) {
        told.subscription = request.subscription;
        told.pendingSubscription.reset();
    }
    if (request.storage)
        takeStorage(told, *request.storage, nowMs);
    return told;
}

ToldSettings withConfirmed(ToldSettings told, const LayoutRequest &request)
{
    told.layout = request;
    told.pendingLayout.reset();
    return told;
}

ToldSettings withoutPending(ToldSettings told)
{
    told.pendingLayout.reset();
    told.pendingSubscription.reset();
    return told;
}

QJsonObject toJson(const ToldSettings &told)
{
    QJsonObject object{{u"resourceExpiredHour"_s, told.resourceExpiredHour}};
    if (told.costClass)
        object.insert("costClass"_L1, costClassWord(*told.costClass));
    if (told.start)
        object.insert("start"_L1, encode(withoutSecrets(*told.start)));
    if (told.layout)
        object.insert("layout"_L1, encode(*told.layout));
    if (told.pendingLayout)
        object.insert("pendingLayout"_L1, encode(*told.pendingLayout));
    if (told.subscription)
        object.insert("streamSubscribe"_L1, encodeSubscription(*told.subscription));
    if (told.pendingSubscription)
        object.insert("pendingStreamSubscribe"_L1, encodeSubscription(*told.pendingSubscription));
    if (told.credentialsExpireMs)
        object.insert("credentialsExpireMs"_L1, *told.credentialsExpireMs);
    if (told.credentialsGivenMs)
        object.insert("credentialsGivenMs"_L1, *told.credentialsGivenMs);
    if (told.startedMs)
        object.insert("startedMs"_L1, *told.startedMs);
    return object;
}

ToldSettings toldSettingsFrom(const QJsonObject &object)
{
    ToldSettings told{.costClass = costClassFrom(object["costClass"_L1].toString()),
                      .resourceExpiredHour = intFrom(object["resourceExpiredHour"_L1]).value_or(72),
                      .credentialsExpireMs = wholeFrom(object["credentialsExpireMs"_L1]),
                      .credentialsGivenMs = wholeFrom(object["credentialsGivenMs"_L1]),
                      .startedMs = wholeFrom(object["startedMs"_L1])};
    if (const QJsonValue value = object["start"_L1]; value.isObject())
        told.start = readStart(value.toObject()).request;
    if (const QJsonValue value = object["layout"_L1]; value.isObject())
        told.layout = readLayout(value.toObject());
    if (const QJsonValue value = object["pendingLayout"_L1]; value.isObject())
        told.pendingLayout = readLayout(value.toObject());
    if (const QJsonValue value = object["streamSubscribe"_L1]; value.isObject())
        told.subscription = readSubscription(value.toObject());
    if (const QJsonValue value = object["pendingStreamSubscribe"_L1]; value.isObject())
        told.pendingSubscription = readSubscription(value.toObject());
    return told;
}

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
