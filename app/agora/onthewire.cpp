#include "agora/onthewire.h"

#include "agora/encode.h"
#include "agora/readrequest.h"
#include "core/jsonnumber.h"

using namespace Qt::StringLiterals;

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

void takeStorage(OnTheWire &wire, const StorageConfig &storage, qint64 nowMs)
{
    const bool temporary = storage.stsExpiration.has_value();
    wire.credentialsExpireMs =
        temporary ? std::optional<qint64>(*storage.stsExpiration * 1000) : std::optional<qint64>();
    wire.credentialsGivenMs = temporary ? std::optional<qint64>(nowMs) : std::optional<qint64>();
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

OnTheWire onTheWire(Mode mode, const StartRequest &request, int resourceExpiredHour, qint64 nowMs)
{
    OnTheWire wire{.start = withoutSecrets(request),
                   .costClass = costClassOf(mode, request),
                   .resourceExpiredHour = resourceExpiredHour};
    if (request.recording) {
        wire.subscription = subscriptionOf(*request.recording);
        if (request.recording->transcoding)
            wire.layout = request.recording->transcoding->layout;
    }
    takeStorage(wire, request.storage, nowMs);
    return wire;
}

OnTheWire withPending(OnTheWire wire, const UpdateRequest &request)
{
    if (request.subscription)
        wire.pendingSubscription = request.subscription;
    return wire;
}

OnTheWire withPending(OnTheWire wire, const LayoutRequest &request)
{
    wire.pendingLayout = request;
    return wire;
}

OnTheWire withConfirmed(OnTheWire wire, const UpdateRequest &request, qint64 nowMs)
{
    if (request.subscription) {
        wire.subscription = request.subscription;
        wire.pendingSubscription.reset();
    }
    if (request.storage)
        takeStorage(wire, *request.storage, nowMs);
    return wire;
}

OnTheWire withConfirmed(OnTheWire wire, const LayoutRequest &request)
{
    wire.layout = request;
    wire.pendingLayout.reset();
    return wire;
}

OnTheWire withoutPending(OnTheWire wire)
{
    wire.pendingLayout.reset();
    wire.pendingSubscription.reset();
    return wire;
}

QJsonObject toJson(const OnTheWire &wire)
{
    QJsonObject object{{u"resourceExpiredHour"_s, wire.resourceExpiredHour}};
    if (wire.costClass)
        object.insert("costClass"_L1, costClassWord(*wire.costClass));
    if (wire.start)
        object.insert("start"_L1, encode(withoutSecrets(*wire.start)));
    if (wire.layout)
        object.insert("layout"_L1, encode(*wire.layout));
    if (wire.pendingLayout)
        object.insert("pendingLayout"_L1, encode(*wire.pendingLayout));
    if (wire.subscription)
        object.insert("streamSubscribe"_L1, encodeSubscription(*wire.subscription));
    if (wire.pendingSubscription)
        object.insert("pendingStreamSubscribe"_L1, encodeSubscription(*wire.pendingSubscription));
    if (wire.credentialsExpireMs)
        object.insert("credentialsExpireMs"_L1, *wire.credentialsExpireMs);
    if (wire.credentialsGivenMs)
        object.insert("credentialsGivenMs"_L1, *wire.credentialsGivenMs);
    if (wire.startedMs)
        object.insert("startedMs"_L1, *wire.startedMs);
    return object;
}

OnTheWire onTheWireFrom(const QJsonObject &object)
{
    OnTheWire wire{.costClass = costClassFrom(object["costClass"_L1].toString()),
                   .resourceExpiredHour = intFrom(object["resourceExpiredHour"_L1]).value_or(72),
                   .credentialsExpireMs = wholeFrom(object["credentialsExpireMs"_L1]),
                   .credentialsGivenMs = wholeFrom(object["credentialsGivenMs"_L1]),
                   .startedMs = wholeFrom(object["startedMs"_L1])};
    if (const QJsonValue value = object["start"_L1]; value.isObject())
        wire.start = readStart(value.toObject()).request;
    if (const QJsonValue value = object["layout"_L1]; value.isObject())
        wire.layout = readLayout(value.toObject());
    if (const QJsonValue value = object["pendingLayout"_L1]; value.isObject())
        wire.pendingLayout = readLayout(value.toObject());
    if (const QJsonValue value = object["streamSubscribe"_L1]; value.isObject())
        wire.subscription = readSubscription(value.toObject());
    if (const QJsonValue value = object["pendingStreamSubscribe"_L1]; value.isObject())
        wire.pendingSubscription = readSubscription(value.toObject());
    return wire;
}

} // namespace tallylight::agora
