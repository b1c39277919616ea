#include "watching/runnotices.h"

#include "common/errortext.h"
#include "operations/runs/runwatch.h"
#include "watching/autostopnotices.h"
#include "watching/watchtexts.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

RunNotices::RunNotices(const Operations &operations, Notifier &notifier, QObject *parent)
    : QObject(parent), m_operations(operations), m_notifier(notifier)
{
    connect(&m_operations.runWatch, &RunWatch::happened, this, &RunNotices::tell);
    connect(&m_operations.autoStops, &AutoStops::noticed, this,
            [this](const Subject &subject, const AutoStopRule & /*rule*/, const QDateTime &when) {
                if (QApplication::activeWindow() == nullptr)
                    m_notifier.show({.tag = subjectText(subject),
                                     //: Title of a desktop notification: a rule is about to stop a recording
                                     .title = tr("Automatic stop"),
                                     .text = noticeText(m_operations, subject, when)});
            });
    connect(&m_notifier, &Notifier::activated, this, &RunNotices::open);
}

void RunNotices::tell(const RunKey &key, wallarm::WatchEvent event)
{
    const RunEntry *run = m_operations.stores.testRuns.find(key);
    if (run == nullptr || QApplication::activeWindow() != nullptr)
        return;
    //: Desktop notification, below "Test run passed" and the like: %1 is the run's name, %2 its ID
    m_notifier.show({.tag = key.subject(),
                     .title = watchTitle(event),
                     .text = tr("%1 · %2").arg(isolated(run->title()), isolated(key.id))});
}

void RunNotices::open(const QString &tag)
{
    if (const std::optional<RunKey> key = RunKey::fromSubject(tag))
        Q_EMIT runWanted(*key);
    else
        Q_EMIT windowWanted();
}

} // namespace tallylight::ui
