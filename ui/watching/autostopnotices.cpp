#include "watching/autostopnotices.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "operations/autostops.h"
#include "watching/watchtexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

AutoStopNotices::AutoStopNotices(const Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    connect(&m_operations.autoStops, &AutoStops::notKept, this,
            [this](const QList<Subject> &subjects, const Error &error) {
                QStringList about;
                for (const Subject &each : subjects)
                    about << topic(u"autoStopKept"_s, each);
                m_messages.show([this, subjects, error, about]() -> Message {
                    return {.severity = Severity::Warning,
                            .text = notKeptText(m_operations.stores, subjects, error),
                            .details = errorDetails(error),
                            .about = about};
                });
            });
    connect(&m_operations.autoStops, &AutoStops::noticed, this,
            [this](const Subject &subject, const AutoStopRule & /*rule*/, const QDateTime &when) {
                add(subject, when);
            });
    connect(&m_operations.autoStops, &AutoStops::withdrawn, this, &AutoStopNotices::remove);
    connect(&m_operations.autoStops, &AutoStops::ordered, this,
            [this](const Subject &subject) { remove(subject); });
}

void AutoStopNotices::add(const Subject &subject, const QDateTime &when)
{
    m_notices.removeIf([&](const Notice &each) { return each.subject == subject; });
    m_notices << Notice{.subject = subject, .when = when};
    std::ranges::stable_sort(m_notices, {}, &Notice::when);
    show();
}

void AutoStopNotices::remove(const Subject &subject)
{
    if (m_notices.removeIf([&](const Notice &each) { return each.subject == subject; }) > 0)
        show();
}

void AutoStopNotices::forAll(const std::function<void(const Subject &)> &act)
{
    const QList<Notice> all = m_notices; // each removes itself from the list
    for (const Notice &each : all)
        act(each.subject);
}

void AutoStopNotices::show()
{
    if (m_notices.isEmpty())
        return m_messages.withdraw(messageId());
    m_messages.show([this, first = m_notices.first(), more = static_cast<int>(m_notices.size()) - 1] {
        QStringList sentences{noticeText(m_operations, first.subject, first.when)};
        if (more > 0) {
            //: After a sentence about one recording that is about to be stopped automatically
            sentences << tr("%Ln more recording(s) will be stopped soon.", nullptr, more);
        }
        AutoStops &stops = m_operations.autoStops;
        return Message{
            .severity = Severity::Warning,
            .text = joined(sentences),
            .actions =
                {
                    //: Button beside the notice that a recording is about to be stopped automatically
                    {tr("Cancel automatic stop"), u"autoStopCallOff"_s,
                     [this, &stops] { forAll([&](const Subject &each) { stops.callOff(each); }); }},
                    //: Button beside the notice that a recording is about to be stopped automatically
                    {tr("Postpone by %Ln minute(s)", nullptr, moreMinutes), u"autoStopPutOff"_s,
                     [this, &stops] {
                         forAll([&](const Subject &each) { stops.putOff(each, moreMinutes); });
                     }},
                },
            .id = messageId(),
            .urgent = true};
    });
}

QString AutoStopNotices::messageId()
{
    return u"autoStop"_s;
}

QString notKeptText(const Stores &stores, const QList<Subject> &subjects, const Error &error)
{
    const auto many = static_cast<int>(subjects.size());
    if (many > 1) {
        //: The rule that stops several recordings automatically was set, but the program's own records could
        //: not be written to disk; %1 is a sentence with the reason
        return AutoStopNotices::tr("The automatic stop of %Ln recording(s) was changed, but the change could "
                                   "not be saved. After a restart Tallylight will have forgotten it. %1",
                                   nullptr, many)
            .arg(errorText(error));
    }
    //: The rule that stops a recording automatically was set, postponed or canceled, but the program's own
    //: records could not be written to disk; %1 is the name of a test run or the channel of a cloud
    //: recording, %2 a sentence with the reason
    return AutoStopNotices::tr("The automatic stop of “%1” was changed, but the change could not be saved. "
                               "After a restart Tallylight will have forgotten it. %2")
        .arg(isolated(subjectTitle(stores, subjects.value(0))), errorText(error));
}

QString noticeText(const Operations &operations, const Subject &subject, const QDateTime &when)
{
    const auto left = std::chrono::seconds(std::max<qint64>(operations.clock.now().secsTo(when), 0));
    const QString moment = momentText(when.toMSecsSinceEpoch(), operations.clock.nowMs());
    const QString title = isolated(subjectTitle(operations.stores, subject));
    if (const QString by = operations.autoStops.setterOf(subject); !by.isEmpty()) {
        //: %1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example "59
        //: s", %3 the time of day, %4 the name of the colleague who has set the automatic stop
        return AutoStopNotices::tr("The recording of “%1” stops in %2, at %3. %4 has set this.")
            .arg(title, durationInSentence(left), moment, isolated(by));
    }
    //: %1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example "59 s",
    //: %3 the time of day
    return AutoStopNotices::tr("The recording of “%1” stops in %2, at %3.")
        .arg(title, durationInSentence(left), moment);
}

} // namespace tallylight::ui
