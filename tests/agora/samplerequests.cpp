#include "samplerequests.h"

#include "agora/encode.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests {

using namespace agora;

namespace {

const QStringList all{u"#allstream#"_s};

StorageConfig storage(int vendor, int region)
{
    return {.vendor = vendor,
            .region = region,
            .bucket = u"qa-sample-bucket"_s,
            .accessKey = u"SAMPLE-ACCESS-KEY"_s,
            .secretKey = u"SAMPLE-SECRET-KEY"_s,
            .fileNamePrefix = {u"qa"_s, u"smoke"_s}};
}

StorageConfig sts(const QString &token, qint64 expiration)
{
    StorageConfig config = storage(2, 3);
    config.stsToken = token;
    config.stsExpiration = expiration;
    return config;
}

StartRequest start(StorageConfig config, RecordingConfig recording)
{
    return {.token = u"SAMPLE-RTC-TOKEN"_s,
            .storage = std::move(config),
            .recording = std::move(recording),
            .files = FileConfig{{u"hls"_s}}};
}

RecordingConfig mixConfig()
{
    return {.channelType = 1,
            .maxIdleTime = 120,
            .streamTypes = 2,
            .videoStreamType = 0,
            .subscribeAudioUids = all,
            .subscribeVideoUids = all,
            .audioProfile = 1,
            .transcoding = TranscodingConfig{
                1280, 720, 15, 2260, {.mixedVideoLayout = 1, .backgroundColor = u"#101820"_s}}};
}

StartRequest mix()
{
    return start(storage(2, 3), mixConfig());
}

StartRequest mixOnAmazon()
{
    return start(storage(1, 0), mixConfig());
}

RecordingConfig individualConfig()
{
    return {.channelType = 1,
            .maxIdleTime = 30,
            .streamTypes = 2,
            .videoStreamType = 0,
            .subscribeAudioUids = all,
            .subscribeVideoUids = all,
            .subscribeUidGroup = 0,
            .streamMode = u"standard"_s};
}

const QList<LayoutPane> panes{
    {.uid = u"101"_s, .width = 1, .height = 0.5, .alpha = 1, .renderMode = 1},
    {.y = 0.5, .width = 0.5, .height = 0.5, .alpha = 1, .renderMode = 0},
    {.x = 0.5, .y = 0.5, .width = 0.5, .height = 0.5, .alpha = 0, .renderMode = 0},
};
const QList<UserBackground> backgrounds{{u"101"_s, u"https://images.example.test/host.jpg"_s, 0}};

WebConfig web()
{
    return {.url = u"https://page.example.test/board?is_recorder=1"_s,
            .audioProfile = 1,
            .videoWidth = 1280,
            .videoHeight = 720,
            .maxRecordingHour = 2,
            .videoBitrate = 2000,
            .videoFps = 15,
            .mobile = false,
            .maxVideoDuration = 120,
            .onhold = false,
            .readyTimeout = 0};
}

StartRequest startWeb(WebConfig config)
{
    return {.storage = storage(2, 3), .files = FileConfig{{u"hls"_s, u"mp4"_s}}, .web = std::move(config)};
}

void addAcquires(QMap<QString, AnyRequest> &list)
{
    StartRequest coming = mix();
    coming.files = FileConfig{{u"hls"_s, u"mp4"_s}};
    const QString individualId = u"SAMPLEINDIVIDUALRESOURCEID"_s + u"0aZ9"_s.repeated(20);
    list[u"acquire-exclude-and-affinity"_s] = AcquireRequest{
        .scene = 0, .resourceExpiredHour = 72, .excludeResourceIds = {individualId}, .regionAffinity = 2};
    list[u"acquire-individual-or-mix"_s] = AcquireRequest{.scene = 0, .resourceExpiredHour = 24};
    list[u"acquire-minimal"_s] = AcquireRequest{};
    list[u"acquire-start-parameter"_s] =
        AcquireRequest{.scene = 0, .resourceExpiredHour = 24, .startParameter = encode(coming)};
    list[u"acquire-web"_s] = AcquireRequest{.scene = 1, .resourceExpiredHour = 24};
}

void addIndividualStarts(QMap<QString, AnyRequest> &list)
{
    StartRequest request = start(storage(1, 0), individualConfig());
    list[u"start-individual-standard"_s] = request;
    request.storage = storage(2, 3);
    request.snapshot = SnapshotConfig{5, {u"jpg"_s}};
    list[u"start-individual-record-and-snapshot"_s] = request;
    list[u"start-individual-original-audio"_s] = start(storage(2, 3),
                                                       {.maxIdleTime = 30,
                                                        .streamTypes = 0,
                                                        .subscribeAudioUids = all,
                                                        .subscribeUidGroup = 1,
                                                        .streamMode = u"original"_s});
    StartRequest snapshots =
        start(storage(2, 3), {.channelType = 1, .streamTypes = 1, .subscribeUidGroup = 0});
    snapshots.files.reset();
    snapshots.snapshot = SnapshotConfig{10, {u"jpg"_s}};
    list[u"start-individual-snapshot-only"_s] = snapshots;
}

void addMixStarts(QMap<QString, AnyRequest> &list)
{
    list[u"start-mix-hls"_s] = mix();
    StartRequest request = mix();
    request.files = FileConfig{{u"hls"_s, u"mp4"_s}};
    list[u"start-mix-hls-mp4"_s] = request;

    request = mixOnAmazon();
    request.recording->subscribeVideoUids.reset();
    request.recording->unSubscribeVideoUids = QStringList{u"111"_s, u"222"_s};
    list[u"start-mix-block-list"_s] = request;

    request = mixOnAmazon();
    Layout &layout = request.recording->transcoding->layout;
    layout.mixedVideoLayout = 3;
    layout.panes = panes;
    layout.backgrounds = backgrounds;
    layout.defaultUserBackgroundImage = u"https://images.example.test/user.jpg"_s;
    layout.backgroundImage = u"https://images.example.test/canvas.jpg"_s;
    list[u"start-mix-custom-layout"_s] = request;

    request = mixOnAmazon();
    request.recording->decryptionMode = 8;
    request.recording->secret = u"SAMPLE-CHANNEL-SECRET"_s;
    request.recording->salt = u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="_s;
    list[u"start-mix-encrypted-gcm2"_s] = request;

    request = start(storage(1, 0), {.channelType = 1});
    request.files.reset();
    list[u"start-mix-minimal"_s] = request;

    request = mix();
    request.storage = storage(11, 0);
    request.storage.endpoint = u"objects.example.test"_s;
    list[u"start-mix-s3-compatible"_s] = request;

    request = mixOnAmazon();
    request.storage.sse = u"kms"_s;
    request.storage.tag = u"retention=30d"_s;
    list[u"start-mix-s3-kms"_s] = request;

    request = mix();
    request.storage = sts(u"SAMPLE-STS-TOKEN"_s, 1'760'018'400);
    list[u"start-mix-sts"_s] = request;
}

void addWebStarts(QMap<QString, AnyRequest> &list)
{
    list[u"start-web"_s] = startWeb(web());
    WebConfig config = web();
    config.rtmpUrl = u"rtmp://push.example.test/live/sample-key"_s;
    list[u"start-web-rtmp"_s] = startWeb(config);
    config = web();
    config.onhold = true;
    config.readyTimeout = 30;
    list[u"start-web-onhold"_s] = startWeb(config);
    StartRequest minimal = startWeb({.url = u"https://page.example.test/board"_s, .statePolicies = false});
    minimal.files = FileConfig{{u"hls"_s}};
    list[u"start-web-minimal"_s] = minimal;
}

void addUpdates(QMap<QString, AnyRequest> &list)
{
    using enum UidList::Kind;
    list[u"update-storage-sts"_s] = UpdateRequest{.storage = sts(u"SAMPLE-STS-TOKEN-2"_s, 1'760'032'800)};
    list[u"update-subscription-individual"_s] = UpdateRequest{
        .subscription = Subscription{UidList{Allow, {u"101"_s, u"102"_s}}, UidList{Allow, {u"101"_s}}}};
    list[u"update-subscription-mix"_s] =
        UpdateRequest{.subscription = Subscription{UidList{Allow, all}, UidList{Block, {u"444"_s}}}};
    list[u"update-web-pause"_s] = UpdateRequest{.onhold = true};
    list[u"update-web-resume"_s] = UpdateRequest{.onhold = false};
    list[u"update-web-rtmp"_s] = UpdateRequest{.rtmpUrl = u"rtmps://push.example.test/live/other-key"_s};
    const QString dark = u"#101820"_s;
    list[u"updateLayout-0-floating"_s] = LayoutRequest{.mixedVideoLayout = 0, .backgroundColor = dark};
    list[u"updateLayout-1-best-fit"_s] =
        LayoutRequest{.mixedVideoLayout = 1,
                      .backgroundColor = dark,
                      .defaultUserBackgroundImage = u"https://images.example.test/user.jpg"_s};
    list[u"updateLayout-2-vertical"_s] = LayoutRequest{.mixedVideoLayout = 2, .maxResolutionUid = u"101"_s};
    list[u"updateLayout-3-custom"_s] = LayoutRequest{
        .mixedVideoLayout = 3, .backgroundColor = u"#FF0000"_s, .panes = panes, .backgrounds = backgrounds};
}

} // namespace

QMap<QString, AnyRequest> sampleRequests()
{
    QMap<QString, AnyRequest> list;
    addAcquires(list);
    addIndividualStarts(list);
    addMixStarts(list);
    addWebStarts(list);
    addUpdates(list);
    for (const auto &mode : {u"individual"_s, u"mix"_s, u"web"_s}) {
        list["query-"_L1 + mode] = QueryRequest{};
        list["stop-sync-"_L1 + mode] = StopRequest{false};
    }
    list[u"stop-async-mix"_s] = StopRequest{true};
    list[u"stop-empty-clientRequest"_s] = StopRequest{};
    return list;
}

} // namespace tallylight::tests
