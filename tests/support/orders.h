#pragma once

#include "core/connection.h"
#include "operations/recordings/startorder.h"

namespace tallylight::tests {

/// Starts that the service accepts, one for each mode.
[[nodiscard]] inline StartOrder orderOf(agora::Mode mode, const Connection &connection, const QString &cname)
{
    using namespace Qt::StringLiterals;
    StartOrder order{.connection = connection.id,
                     .mode = mode,
                     .appId = connection.appId,
                     .cname = cname,
                     .uid = QStringLiteral("3900000001"),
                     .acquire = {.resourceExpiredHour = 24}};
    order.request.storage = {.vendor = 2,
                             .region = 3,
                             .bucket = u"qa-sample-bucket"_s,
                             .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                             .secretKey = u"SAMPLE-SECRET-KEY"_s,
                             .fileNamePrefix = {u"qa"_s, u"smoke"_s}};
    const agora::RecordingConfig channel{.channelType = 1, .maxIdleTime = 300, .streamTypes = 2};
    order.request.files = agora::FileConfig{{u"hls"_s}};
    switch (mode) {
    case agora::Mode::Individual:
    case agora::Mode::Raw:
        order.request.token = u"SAMPLE-RTC-TOKEN"_s;
        order.request.recording = channel;
        order.request.recording->subscribeUidGroup = 0;
        if (mode == agora::Mode::Individual)
            order.request.recording->streamMode = u"standard"_s;
        break;
    case agora::Mode::Mix:
        order.request.token = u"SAMPLE-RTC-TOKEN"_s;
        order.request.recording = channel;
        order.request.recording->transcoding = agora::TranscodingConfig{
            1280, 720, 15, 2260, {.mixedVideoLayout = 1, .backgroundColor = u"#101820"_s}};
        break;
    case agora::Mode::Web:
        order.request.web = agora::WebConfig{.url = u"https://page.example.test/board?is_recorder=1"_s,
                                             .maxRecordingHour = 2,
                                             .rtmpUrl = u"rtmp://push.example.test/live/sample-key"_s};
        order.request.files = agora::FileConfig{{u"hls"_s, u"mp4"_s}};
        break;
    }
    return order;
}

} // namespace tallylight::tests
