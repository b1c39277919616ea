#include "watching/dailystopnotices.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/messages.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QString dailyTopic(const QUuid &connection)
{
    return u"dailyStop "_s + connection.toString(QUuid::WithoutBraces);
}

} // namespace

DailyStopNotices::DailyStopNotices(const Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    const DailyStops &stops = operations.dailyStops;
    connect(&stops, &DailyStops::ordered, this, [this](const QUuid &connection, qsizetype count) {
        tellOrdered(connection, static_cast<int>(count));
    });
    connect(&stops, &DailyStops::missed, this, &DailyStopNotices::tellMissed);
    connect(&stops, &DailyStops::notKept, this, &DailyStopNotices::tellNotKept);
}

QString DailyStopNotices::nameOf(const QUuid &connection) const
{
    return isolated(m_operations.stores.connections.nameOf(connection));
}

void DailyStopNotices::tellOrdered(const QUuid &connection, int count)
{
    if (count == 0 && m_operations.stores.connections.isReadOnly(connection)) {
        m_messages.show([this, connection]() -> Message {
            return {.severity = Severity::Warning,
                    //: The daily stop of a connection; %1 is its name
                    .text = tr("Daily stop of “%1”: nothing is stopped, because the connection is read-only.")
                                .arg(nameOf(connection)),
                    .id = dailyTopic(connection)};
        });
    }
    if (count == 0)
        return; // as it should be
    m_messages.show([this, connection, count]() -> Message {
        //: The daily stop of a connection; %1 is its name. How each stop ends is told by other messages
        return {.text = tr("Daily stop of “%1”: %Ln recording(s) are being stopped.", nullptr, count)
                            .arg(nameOf(connection)),
                .id = dailyTopic(connection)};
    });
}

void DailyStopNotices::tellMissed(const QUuid &connection, const QDateTime &latest, int times)
{
    m_messages.show([this, connection, latest, times]() -> Message {
        //: %1 is the name of a connection, %2 a date and time
        QStringList sentences{tr("The daily stop of “%1” was missed on %2, because Tallylight was not "
                                 "running. Nothing was stopped then.")
                                  .arg(nameOf(connection), dateTimeText(latest.toMSecsSinceEpoch()))};
        if (times > 1) {
            //: After the sentence about a daily stop that was missed
            sentences << tr("It was missed %Ln time(s) in all.", nullptr, times);
        }
        Message message{
            .severity = Severity::Warning, .text = joined(sentences), .id = dailyTopic(connection)};
        //: Button beside the message that a daily stop was missed; opens a dialog
        message.actions << Message::Action{tr("Stop all recordings…"), u"dailyStopAll"_s,
                                           [this, connection] { Q_EMIT stopAllWanted(connection); }};
        return message;
    });
}

void DailyStopNotices::tellNotKept(const QUuid &connection, const Error &error)
{
    m_messages.show([this, connection, error]() -> Message {
        return {.severity = Severity::Warning,
                //: %1 is the name of a connection, %2 a sentence with the reason
                .text = tr("The daily stop of “%1” was changed, but the change could not be saved. After a "
                           "restart Tallylight will have forgotten it. %2")
                            .arg(nameOf(connection), errorText(error)),
                .details = errorDetails(error),
                .id = dailyTopic(connection) + u" kept"_s};
    });
}

} // namespace tallylight::ui
