#include "console.h"

#include "core/exporttable.h"
#include "core/text.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/runs/stoprunjob.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

namespace {

constexpr milliseconds patience = 1min;

bool mayRecord(const RunEntry &run)
{
    return !run.run.ended() && !run.notFound && (run.isStopUnconfirmed() || run.run.recording.value_or(true));
}

/// No newer information is expected: it was read, cannot be read, or has ended.
bool isRead(const RunEntry &run)
{
    return run.run.ended() || run.lastError || (run.lastReadMs > 0 && !run.remembered);
}

bool isRead(const RecordingEntry &recording)
{
    return agora::isEnded(recording.state) || recording.task.sid.isEmpty() || recording.lastError
        || recording.queries > 0;
}

QJsonValue moment(qint64 ms)
{
    return ms == 0 ? QJsonValue() : isoText(QDateTime::fromMSecsSinceEpoch(ms));
}

QJsonValue known(std::optional<bool> recording)
{
    return recording ? QJsonValue(*recording) : QJsonValue();
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    const QString text = oneLine(value.toString());
    return text.isEmpty() ? u"-"_s : text;
}

/// The service's own words, or why this program did not ask it.
QString reasonOf(const std::optional<Error> &because)
{
    if (because && because->kind == ErrorKind::ConnectionReadOnly)
        return u"The connection is read-only."_s;
    return because ? because->serverText : QString();
}

} // namespace

Console::Console(const Operations &operations, QObject *parent) : QObject(parent), m_operations(operations)
{
    connect(&m_operations.testRuns, &TestRunActions::stopFinished, this, [this](const StopRunReport &report) {
        const QString id = m_awaited.take(subjectText(report.key));
        if (id.isEmpty())
            return;
        tell(id, report.key.connection, outcomeCode(report.outcome), wallarm::isOver(report.outcome),
             reasonOf(report.because));
    });
    connect(&m_operations.recordings, &RecordingActions::stopFinished, this,
            [this](const StopRecordingReport &report) {
                const QString id = m_awaited.take(subjectText(report.recording));
                const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
                if (id.isEmpty() || entry == nullptr)
                    return;
                tell(id, entry->connection, outcomeCode(report.outcome), agora::isOver(report.outcome),
                     reasonOf(report.because));
            });
}

void Console::list()
{
    m_since = m_operations.clock.monotonic();
    lookWhetherRead();
}

void Console::lookWhetherRead()
{
    const auto waits = [](const auto &entry) { return !isRead(entry); };
    const qsizetype unread = std::ranges::count_if(m_operations.stores.testRuns.all(), waits)
        + std::ranges::count_if(m_operations.stores.recordings.all(), waits);
    const milliseconds now = m_operations.clock.monotonic();
    if (std::exchange(m_unread, unread) != unread)
        m_since = now;
    if (unread == 0 || now - m_since >= patience)
        return tellList();
    m_operations.clock.after(200ms, this, [this] { lookWhetherRead(); });
}

void Console::tellList()
{
    const Stores &stores = m_operations.stores;
    for (const RunEntry &run : stores.testRuns.all()) {
        const bool current = isRead(run) && !run.lastError;
        m_certain = m_certain && (current || run.notFound);
        if (mayRecord(run)) {
            m_lines << QJsonObject{
                {u"service"_s, u"wallarmFast"_s},
                {u"connection"_s, m_operations.stores.connections.nameOf(run.key.connection)},
                {u"id"_s, run.key.id},
                {u"name"_s, run.title()},
                {u"state"_s, run.run.common->stateRaw},
                {u"recording"_s, known(run.run.recording)},
                {u"current"_s, current},
                {u"asOf"_s, moment(run.lastReadMs)}};
        }
    }
    for (const RecordingEntry &recording : stores.recordings.all()) {
        const bool mayRun = agora::mayBeBilled(recording.state);
        const bool current = recording.queries > 0 && !recording.lastError;
        m_certain = m_certain && (current || !mayRun);
        if (mayRun) {
            const bool isSeen = recording.state == agora::RecordingState::Recording;
            m_lines << QJsonObject{
                {u"service"_s, u"agora"_s},
                {u"connection"_s, m_operations.stores.connections.nameOf(recording.connection)},
                {u"id"_s, recording.task.sid},
                {u"name"_s, recording.task.cname},
                {u"state"_s, agora::stateWord(recording.state)},
                {u"recording"_s, isSeen ? QJsonValue(true) : QJsonValue()},
                {u"current"_s, current},
                {u"asOf"_s, moment(recording.lastQueryMs)}};
        }
    }
    Q_EMIT finished(m_lines, m_certain);
}

void Console::stop(const QStringList &ids, bool evenProtected)
{
    m_evenProtected = evenProtected;
    const Stores &stores = m_operations.stores;
    QStringList wanted = ids;
    wanted.removeDuplicates();
    m_open = wanted.size();
    for (const QString &id : std::as_const(wanted)) {
        QList<Subject> found;
        for (const ConnectionEntry &entry : stores.connections.all()) {
            const QUuid connection = entry.connection.id;
            if (stores.testRuns.find({connection, id}) != nullptr)
                found << RunKey{connection, id};
            if (const RecordingEntry *recording = stores.recordings.withSid(connection, id))
                found << recording->uuid;
        }
        if (found.size() == 1) {
            stopOne(id, found.first());
        } else if (found.isEmpty()) {
            QList<QUuid> connections;
            for (const ConnectionEntry &entry : stores.connections.all()) {
                if (entry.connection.service == Service::WallarmFast)
                    connections << entry.connection.id;
            }
            seek(id, connections, true);
        } else { // a program must not guess which of them is meant
            tell(id, {}, u"ambiguous"_s, false);
        }
    }
}

void Console::seek(const QString &id, QList<QUuid> connections, bool isSure)
{
    if (connections.isEmpty())
        return tell(id, {},
                    outcomeCode(isSure ? wallarm::StopOutcome::NotFound : wallarm::StopOutcome::NotSent),
                    false);
    const QUuid connection = connections.takeFirst();
    m_operations.testRuns.lookUp(
        connection, id, this, [this, id, connections, isSure](const Result<RunKey> &found) {
            if (found)
                return stopOne(id, *found);
            const ErrorKind kind = found.error().kind;
            seek(id, connections, isSure && (kind == ErrorKind::NotFound || kind == ErrorKind::InvalidInput));
        });
}

void Console::stopOne(const QString &id, const Subject &subject)
{
    if (m_awaited.contains(subjectText(subject))) { // given twice
        --m_open;
        return;
    }
    const QUuid connection = connectionsOf(m_operations.stores, {subject}).value(0);
    if (m_operations.stores.connections.isAnyProtected({connection}) && !m_evenProtected)
        return tell(id, connection, outcomeCode(wallarm::StopOutcome::NotSent), false,
                    u"The connection is protected. Use --even-protected to stop it."_s);
    if (const auto *run = std::get_if<RunKey>(&subject)) {
        m_awaited.insert(subjectText(subject), id);
        m_operations.testRuns.stop({*run});
        return;
    }
    const QUuid recording = std::get<QUuid>(subject);
    const agora::Possible possible =
        m_operations.recordings.possible(agora::RecordingAction::Stop, recording);
    if (possible.yes || possible.why == agora::Possible::Why::Stopping
        || possible.why == agora::Possible::Why::ReadOnly) {
        m_awaited.insert(subjectText(subject), id);
        m_operations.recordings.stop({recording}, StopWay::Asynchronous);
        return;
    }
    const bool ended = possible.why == agora::Possible::Why::Ended;
    tell(id, connection,
         outcomeCode(ended ? agora::StopOutcome::HadAlreadyEnded : agora::StopOutcome::NotSent), ended);
}

void Console::tell(const QString &id, const QUuid &connection, const QString &outcome, bool isOver,
                   const QString &reason)
{
    m_certain = m_certain && isOver;
    m_lines << QJsonObject{{u"id"_s, id},
                           {u"outcome"_s, outcome},
                           {u"connection"_s, m_operations.stores.connections.nameOf(connection)},
                           {u"reason"_s, reason}};
    if (--m_open == 0)
        Q_EMIT finished(m_lines, m_certain);
}

QString consoleText(const QJsonArray &lines)
{
    QString text;
    for (const QJsonValue &line : lines) {
        const QStringList members = line["outcome"_L1].isUndefined()
            ? QStringList{u"recording"_s, u"id"_s, u"state"_s, u"asOf"_s, u"connection"_s, u"name"_s}
            : QStringList{u"outcome"_s, u"id"_s, u"connection"_s, u"reason"_s};
        QStringList values;
        for (const QString &member : members)
            values << textOf(line[member]);
        text += values.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace tallylight
