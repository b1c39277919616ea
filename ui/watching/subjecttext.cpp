#include "watching/subjecttext.h"

namespace tallylight::ui {

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
