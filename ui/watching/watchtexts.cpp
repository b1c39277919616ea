#include "watching/watchtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using wallarm::WatchEvent;

class WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::WatchTexts)

public:
    static QString title(WatchEvent event)
    {
        switch (event) {
        case WatchEvent::ReadyForRecording:
            //: Title of a desktop notification about a test run
            return tr("Ready for recording");
        case WatchEvent::RecordingEndedByItself:
            //: Title of a desktop notification about a test run that was not stopped from this program
            return tr("Recording ended by itself");
        case WatchEvent::Passed:
            //: Title of a desktop notification about a test run
            return tr("Test run passed");
        case WatchEvent::Failed:
            //: Title of a desktop notification about a test run: vulnerabilities were found
            return tr("Test run failed");
        }
        return {};
    }

    static QString item(WatchEvent event)
    {
        switch (event) {
        case WatchEvent::ReadyForRecording:
            //: Check item in the menu "Notify me when"
            return tr("A test run is ready for recording");
        case WatchEvent::RecordingEndedByItself:
            //: Check item in the menu "Notify me when"
            return tr("Recording ends by itself");
        case WatchEvent::Passed:
            //: Check item in the menu "Notify me when"
            return tr("A test run passes");
        case WatchEvent::Failed:
            //: Check item in the menu "Notify me when"
            return tr("A test run fails");
        }
        return {};
    }
};

} // namespace

QString watchTitle(WatchEvent event)
{
    return WatchTexts::title(event);
}

QString watchItem(WatchEvent event)
{
    return WatchTexts::item(event);
}

QString watchCode(WatchEvent event)
{
    switch (event) {
    case WatchEvent::ReadyForRecording:
        return u"ready"_s;
    case WatchEvent::RecordingEndedByItself:
        return u"endedByItself"_s;
    case WatchEvent::Passed:
        return u"passed"_s;
    case WatchEvent::Failed:
        return u"failed"_s;
    }
    return {};
}

QString subjectTitle(const Stores &stores, const Subject &subject)
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = stores.testRuns.find(*key);
        return run == nullptr ? key->id : run->title();
    }
    const auto &uuid = std::get<QUuid>(subject);
    const RecordingEntry *recording = stores.recordings.find(uuid);
    return recording == nullptr ? uuid.toString(QUuid::WithoutBraces) : recording->task.cname;
}

} // namespace tallylight::ui
