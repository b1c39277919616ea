#include "cloudrecordings/recordingnotices.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "operations/operations.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::RecordingState;

namespace {

constexpr qint64 patienceMs = 90'000; // agora/README 8.3

} // namespace

RecordingNotices::RecordingNotices(Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    const RecordingStore &store = operations.stores.recordings;
    connect(&store, &RecordingStore::added, this, [this](const QUuid &recording) {
        m_states.insert(recording, m_operations.stores.recordings.find(recording)->state);
    });
    connect(&store, &RecordingStore::changed, this, &RecordingNotices::look);
    connect(&store, &RecordingStore::removed, this, [this](const QUuid &recording) {
        m_states.remove(recording);
        m_nothingWritten.remove(recording);
    });
    const auto takeAll = [this] {
        for (const RecordingEntry &entry : m_operations.stores.recordings.all())
            m_states.insert(entry.uuid, entry.state);
    };
    connect(&store, &RecordingStore::reset, this, takeAll);
    takeAll();
    connect(&operations.storageTargets, &StorageTargets::saved, this, &RecordingNotices::tellStorage);
    connect(
        &operations.startTemplates, &StartTemplates::failed, this, [this](const QUuid &, const Error &error) {
            m_messages.show([error]() -> Message {
                //: A template of a start could not be stored; %1 is a sentence that says why
                const QString text = tr("The template could not be saved and will be lost when you quit. %1")
                                         .arg(errorText(error));
                return {.severity = Severity::Warning, .text = text, .details = errorDetails(error)};
            });
        });
}

void RecordingNotices::tellStorage(const QUuid &target, const std::optional<Error> &error)
{
    const QString id = topic(u"storage"_s, target);
    if (!error)
        return m_messages.withdraw(id);
    const StorageTarget *known = m_operations.storageTargets.find(target);
    const QString name = isolated(known == nullptr ? QString() : known->name);
    m_messages.show([id, name, error = *error]() -> Message {
        //: A storage could not be saved for next time; %1 is its name, %2 a sentence that says why
        const QString text = tr("The storage “%1” was not saved completely. %2").arg(name, errorText(error));
        return {.severity = Severity::Warning, .text = text, .details = errorDetails(error), .id = id};
    });
}

void RecordingNotices::look(const QUuid &recording)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
    if (entry == nullptr)
        return;
    const RecordingState before = std::exchange(m_states[recording], entry->state);
    const bool over = entry->state == RecordingState::StartFailed
        || entry->state == RecordingState::EndedByService || entry->state == RecordingState::Failed;
    // However it ended, a colleague's stop included: what its start was said to cost is no longer true.
    if (entry->state == RecordingState::Stopped || entry->state == RecordingState::EndedByService
        || entry->state == RecordingState::Failed)
        m_messages.withdraw(topic(u"start"_s, recording));
    const bool wasStarting = before == RecordingState::Confirming
        || (before == RecordingState::Verifying && entry->lastQueryMs == 0);
    if (over && wasStarting && !entry->adopted && !entry->task.sid.isEmpty())
        tellFailed(*entry);
    else if (entry->state == RecordingState::RunningNoSid && before != RecordingState::RunningNoSid)
        tellNoSid(*entry);
    else if (entry->state == RecordingState::Recording && entry->serviceStatus == agora::startedNothingWritten
             && !entry->adopted && entry->startedMs > 0
             && m_operations.clock.nowMs() - entry->startedMs > patienceMs
             && !std::exchange(m_nothingWritten[recording], true))
        tellNothingWritten(*entry);
    // Said before, and no longer true.
    if (entry->state != RecordingState::RunningNoSid)
        m_messages.withdraw(topic(u"noSid"_s, recording));
    if (entry->serviceStatus != agora::startedNothingWritten || agora::isEnded(entry->state))
        m_messages.withdraw(topic(u"nothingWritten"_s, recording));
}

QString RecordingNotices::likelyReasons(agora::Mode mode)
{
    switch (mode) {
    case agora::Mode::Individual:
    case agora::Mode::Raw:
    case agora::Mode::Mix:
        //: Why nothing is recorded although a start was accepted: a channel
        return tr("Most often the channel token is wrong or has expired, the storage's keys or bucket are "
                  "wrong, or "
                  "nobody in the channel sends audio or video.");
    case agora::Mode::Web:
        break;
    }
    //: Why nothing is recorded although a start was accepted: a web page
    return tr("Most often the page cannot be opened from outside or answers with an error, or the storage's "
              "keys or "
              "bucket are wrong.");
}

QString RecordingNotices::idleWarning(const RecordingEntry &entry)
{
    if (entry.task.mode == agora::Mode::Web)
        return {};
    const auto start = entry.toldSettings().start;
    constexpr int usual = 30; // agora/README 4.2
    const int idle = start && start->recording ? start->recording->maxIdleTime.value_or(usual) : usual;
    //: What ends a recording; %1 is a duration
    return tr("It ends by itself when the channel has been empty for %1.")
        .arg(durationInSentence(std::chrono::seconds(idle)));
}

void RecordingNotices::tellFailed(const RecordingEntry &entry)
{
    m_messages.show([this, entry, canRepeat = m_operations.recordings.canStartAgain(entry.uuid)] {
        Message message;
        message.severity = Severity::Trouble;
        message.id = topic(u"start"_s, entry.uuid);
        message.about << message.id;
        //: A recording failed to start; %1 is the name of a channel or page, %2 a sentence with likely
        //: reasons
        message.text = tr("The start of “%1” was accepted, but nothing is being recorded. %2")
                           .arg(RecordingTexts::title(entry), likelyReasons(entry.task.mode));
        if (canRepeat) {
            //: Next step: opens the window with the same settings, to correct them
            message.actions << Message::Action{tr("Correct and start again…"), u"messageStartCorrected"_s,
                                               [this, uuid = entry.uuid] { Q_EMIT startAgainWanted(uuid); }};
        }
        return message;
    });
}

void RecordingNotices::tellNothingWritten(const RecordingEntry &entry)
{
    m_messages.show([entry] {
        Message message;
        message.severity = Severity::Warning;
        message.id = topic(u"nothingWritten"_s, entry.uuid);
        message.about << message.id;
        //: A recording runs, but writes nothing; %1 is the name of a channel or page, %2 a sentence with
        //: likely reasons, %3 a sentence that says when it ends automatically, or empty
        message.text =
            tr("“%1” has been running for a while, but nothing has been written yet. %2 %3")
                .arg(RecordingTexts::title(entry), likelyReasons(entry.task.mode), idleWarning(entry))
                .trimmed();
        return message;
    });
}

void RecordingNotices::tellNoSid(const RecordingEntry &entry)
{
    m_messages.show([this, entry, perHour = m_operations.costs.perHour(entry)] {
        Message message;
        message.severity = Severity::Trouble;
        message.id = topic(u"noSid"_s, entry.uuid);
        message.about << message.id;
        //: A recording runs, but its recording ID is unknown; %1 is the name of a channel, %2 an amount of
        //: money; "sid" stays
        message.text =
            tr("“%1” is being recorded at about %2 an hour, but its recording ID (sid) never arrived, so it "
               "cannot be stopped from here yet.")
                .arg(RecordingTexts::title(entry), CostTexts::money(perHour));
        //: Next step: opens a window to enter a recording ID
        message.actions << Message::Action{tr("Enter recording ID…"), u"messageGiveSid"_s,
                                           [this, uuid = entry.uuid] { Q_EMIT sidWanted(uuid); }};
        return message;
    });
}

} // namespace tallylight::ui
