#include "cloudrecordings/start/startsummary.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/fields/starttexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "operations/recordings/startorder.h"
#include "operations/recordings/storagetargets.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

QString StartSummary::storage(const StartOrder &order, const StorageTargets &targets)
{
    const agora::StorageConfig &config = order.request.storage;
    const QString path = isolated((QStringList{config.bucket} + config.fileNamePrefix).join(u'/'));
    if (const StorageTarget *target = targets.find(order.storageTarget)) {
        //: Where files go; %1 is the user's name for a storage, %2 the bucket with its folder
        return tr("%1: %2").arg(isolated(target->name), path);
    }
    const QString company = StartTexts::vendor(config.vendor);
    //: Where files go; %1 is the name of a company, %2 the bucket with its folder
    return tr("%1: %2").arg(isolated(company), path);
}

QString StartSummary::end(const StartOrder &order)
{
    if (order.mode == agora::Mode::Web && order.request.web) {
        //: What ends a recording; %1 is a duration
        return tr("When it is stopped, or after %1.")
            .arg(durationInSentence(std::chrono::hours(order.request.web->maxRecordingHour)));
    }
    const int idle = order.request.recording ? order.request.recording->maxIdleTime.value_or(30) : 30;
    const QString empty = durationInSentence(std::chrono::seconds(idle));
    if (order.plannedHours) {
        //: What ends a recording; %1 and %2 are durations
        return tr("When it is stopped, when the channel has been empty for %1, or after %2, when Tallylight "
                  "stops "
                  "it.")
            .arg(empty, durationInSentence(std::chrono::hours(*order.plannedHours)));
    }
    //: What ends a recording; %1 is a duration
    return tr("When it is stopped, or when the channel has been empty for %1.").arg(empty);
}

QString StartSummary::picture(const StartOrder &order)
{
    const auto size = [](int width, int height) { return isolated(u"%1 × %2"_s.arg(width).arg(height)); };
    if (order.request.web)
        return size(order.request.web->videoWidth, order.request.web->videoHeight);
    const agora::RecordingConfig config = order.request.recording.value_or(agora::RecordingConfig());
    constexpr int audioOnly = 0;
    if (config.streamTypes == audioOnly) {
        //: In place of the size of a video
        return tr("Audio only");
    }
    if (!config.transcoding) {
        //: In place of the size of a video: each user's video is recorded as it is sent
        return tr("As each user sends it");
    }
    //: A video; %1 is its width and height, %Ln the number of frames per second
    return tr("%1, %Ln fps", nullptr, config.transcoding->fps)
        .arg(size(config.transcoding->width, config.transcoding->height));
}

QList<StartSummary::Line> StartSummary::lines(const StartOrder &order, const StorageTargets &targets,
                                              const agora::Rates &rates)
{
    const bool page = order.mode == agora::Mode::Web;
    const QString what = page && order.request.web ? order.request.web->url : order.cname;
    const agora::CostClass kind = costClassOf(order);
    QString cost = CostTexts::perHour(kind, rates);
    if (order.plannedHours) {
        const agora::Money most = agora::costOf(std::chrono::hours(*order.plannedHours), kind, rates);
        //: What a recording costs; %1 is the sentence "About … an hour.", %2 an amount of money
        cost = tr("%1 At most about %2.").arg(cost, CostTexts::money(most));
    }
    return {{StartTexts::label(StartField::Mode), RecordingTexts::mode(order.mode)},
            {StartTexts::label(page ? StartField::Address : StartField::Channel), isolated(what)},
            {StartTexts::label(StartField::Uid), isolated(order.uid)},
            {StartTexts::label(StartField::Target), storage(order, targets)},
            //: Field: what ends the recording
            {tr("Ends:"), end(order)},
            {StartTexts::label(StartField::VideoProfile), picture(order)},
            //: Field: what the recording costs
            {tr("Costs:"), cost}};
}

} // namespace tallylight::ui
