#include "cloudrecordings/uploadwait.h"

#include "agora/timings.h"
#include "stores/recordingstore.h"

#include <QLocale>

#include <algorithm>

namespace tallylight::ui {

namespace {

using std::chrono::seconds;

constexpr seconds limit = agora::uploadWaitLimit;

QString secondsText(seconds passed)
{
    return QLocale().toString(passed.count());
}

} // namespace

std::optional<UploadWait> UploadWait::of(const RecordingEntry &entry, qint64 nowMs)
{
    if (entry.uploadAwaitedMs == 0)
        return {};
    const std::chrono::milliseconds passed(nowMs - entry.uploadAwaitedMs);
    // The computer's clock may have been changed meanwhile, and timeouts fire a little late.
    return UploadWait(std::clamp(std::chrono::duration_cast<seconds>(passed), seconds(0), limit));
}

QString UploadWait::state() const
{
    //: State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln
    //: is the maximum wait
    return tr("Stopping… %1 of %Ln s", nullptr, static_cast<int>(limit.count())).arg(secondsText(m_passed));
}

QString UploadWait::explanation() const
{
    //: Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds
    //: have passed, %Ln is the maximum wait
    return tr("The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have "
              "passed.",
              nullptr, static_cast<int>(limit.count()))
        .arg(secondsText(m_passed));
}

QString UploadWait::upload()
{
    //: Upload status: the service will report it when all files are uploaded
    return tr("Waiting…");
}

double UploadWait::share() const
{
    return static_cast<double>(m_passed.count()) / static_cast<double>(limit.count());
}

} // namespace tallylight::ui
