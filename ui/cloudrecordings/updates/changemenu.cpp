#include "cloudrecordings/updates/changemenu.h"

#include "cloudrecordings/updates/openlayout.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/errortext.h"
#include "operations/operations.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ChangeMenu::ChangeMenu(Operations &operations, MessageBar &messages, QWidget *parent)
    : QMenu(parent), m_operations(operations), m_messages(messages)
{
    setObjectName(u"changeRecordingMenu"_s);
    menuAction()->setObjectName(u"changeRecording"_s);
    setToolTipsVisible(true); // they say why something is grey
    add(UpdateKind::Layout, u"changeLayout"_s);
    addSeparator();
    add(UpdateKind::Pause, u"pauseRecording"_s);
    add(UpdateKind::Resume, u"resumeRecording"_s);
    connect(&operations.updates, &RecordingUpdates::finished, this, &ChangeMenu::tell);
    retranslate();
    setRecordings({});
}

void ChangeMenu::add(UpdateKind kind, const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] {
        if (m_recordings.size() == 1)
            run(kind, m_recordings.first());
    });
    addAction(action);
    m_entries.insert(kind, action);
}

void ChangeMenu::setRecordings(const QList<QUuid> &recordings)
{
    m_recordings = recordings;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        //: Why a change cannot be made while several cloud recordings are selected
        QString why = tr("Select one cloud recording to change it.");
        if (recordings.size() == 1) {
            const QString code = m_operations.updates.whyNot(recordings.first(), entry.key());
            why = UpdateTexts::whyNot(code, entry.key());
        }
        entry.value()->setEnabled(why.isEmpty());
        entry.value()->setToolTip(why);
    }
    menuAction()->setEnabled(!recordings.isEmpty());
}

void ChangeMenu::run(UpdateKind kind, const QUuid &recording)
{
    switch (kind) {
    case UpdateKind::Layout:
        openLayout(m_operations, recording, parentWidget());
        break;
    case UpdateKind::Pause:
        pause(recording, true);
        break;
    case UpdateKind::Resume:
        pause(recording, false);
        break;
    case UpdateKind::Subscription:
    case UpdateKind::RtmpTarget:
    case UpdateKind::Credentials:
        break;
    }
}

void ChangeMenu::pause(const QUuid &recording, bool paused)
{
    const Result<Done> begun = m_operations.updates.setPaused(recording, paused);
    if (!begun)
        m_messages.show({.severity = Severity::Trouble, .text = errorText(begun.error())});
}

void ChangeMenu::tell(const UpdateReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr)
        return;
    m_messages.show(UpdateTexts::message(report, *entry));
}

void ChangeMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangeMenu::retranslate()
{
    //: Menu: what of a running cloud recording can be changed
    setTitle(tr("Change"));
    //: Action: opens the editor for the places of the users in the video
    m_entries[UpdateKind::Layout]->setText(tr("Layout…"));
    //: Action: a web page recording writes nothing until it is resumed
    m_entries[UpdateKind::Pause]->setText(tr("Pause"));
    //: Action: a paused web page recording writes again
    m_entries[UpdateKind::Resume]->setText(tr("Resume"));
    setRecordings(m_recordings);
}

} // namespace tallylight::ui
