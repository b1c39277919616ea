#include "agora/findings.h"
#include "agora/words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int mostPageArea = 1920 * 1080;

void checkPage(Findings &findings, const RequestDraft &draft, const QJsonObject &page, const QString &field)
{
    const QString typed = page["url"_L1].toString();
    const QUrl address(typed);
    // Two addresses separated by a blank would be read as one.
    const bool oneWord = std::ranges::none_of(typed, [](QChar c) { return c.isSpace(); });
    if (!oneWord || !address.isValid() || address.host().isEmpty()
        || (address.scheme() != "https"_L1 && address.scheme() != "http"_L1))
        findings.error(RuleId::V22, field + "url"_L1);
    struct Limits
    {
        QLatin1StringView name;
        int low = 0;
        int high = 0;
        bool required = false;
    };
    for (const Limits &limit : {Limits{"audioProfile"_L1, 0, 2, true},
                                {"videoWidth"_L1, 240, 1920, true},
                                {"videoHeight"_L1, 240, 1920, true},
                                {"maxRecordingHour"_L1, 1, 720, true},
                                {"videoBitrate"_L1, 50, 8000, false},
                                {"videoFps"_L1, 5, 60, false},
                                {"maxVideoDuration"_L1, 30, 240, false},
                                {"readyTimeout"_L1, 0, 60, false}}) {
        const QJsonValue value = page[limit.name];
        if ((limit.required || isPresent(value)) && !isWhole(value, limit.low, limit.high))
            findings.error(RuleId::V22, field + limit.name);
    }
    if (qint64{page["videoWidth"_L1].toInt()} * page["videoHeight"_L1].toInt() > mostPageArea)
        findings.error(RuleId::V22, field + "videoHeight"_L1);
    if (page["maxRecordingHour"_L1].toInt() > draft.resourceExpiredHour)
        findings.warning(RuleId::V22, field + "maxRecordingHour"_L1);
}

void checkWebFiles(Findings &findings, const QJsonObject &request)
{
    const QJsonArray types = request["recordingFileConfig"_L1]["avFileType"_L1].toArray();
    if (types != QJsonArray{u"hls"_s} && !areBothFileTypes(types))
        findings.error(RuleId::V17, u"/clientRequest/recordingFileConfig/avFileType"_s);
}

} // namespace

void checkOutputs(Findings &findings, const QJsonValue &outputs, const QString &field)
{
    const QJsonArray list = outputs.toArray();
    if (list.size() != 1 || !isRtmpAddress(list.first()["rtmpUrl"_L1].toString()))
        findings.error(RuleId::V23, field);
}

void checkWeb(Findings &findings, const RequestDraft &draft, const QJsonObject &clientRequest)
{
    const auto servicesField = u"/clientRequest/extensionServiceConfig/extensionServices/"_s;
    const QJsonArray services = clientRequest["extensionServiceConfig"_L1]["extensionServices"_L1].toArray();
    bool hasPage = false;
    for (qsizetype i = 0; i < services.size(); ++i) {
        const QJsonObject service = services[i].toObject();
        const auto field = servicesField + QString::number(i) + "/serviceParam/"_L1;
        const QJsonObject param = service["serviceParam"_L1].toObject();
        if (service["serviceName"_L1].toString() == words::webRecorderService) {
            hasPage = true;
            checkPage(findings, draft, param, field);
        } else if (service["serviceName"_L1].toString() == words::rtmpPublishService) {
            checkOutputs(findings, param["outputs"_L1], field + "outputs"_L1);
        }
    }
    if (!hasPage)
        findings.error(RuleId::V22, servicesField);
    checkWebFiles(findings, clientRequest);
}

} // namespace tallylight::agora
