#include "operations/teamsync/teammembership.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/recordingfromrow.h"
#include "operations/recordings/recordingreader.h"
#include "operations/runs/runreader.h"

#include <QDebug>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

using agora::RecordingState;

namespace {
/// A colleague's program tells in less how a stop has ended, unless it is gone.
constexpr milliseconds longestStop = 180s;
/// After a failure while connected, and between two looks at a server whose word may have been lost.
constexpr milliseconds betweenLooks = 30s;

QList<TeamStep> stepsFrom(const QList<UntoldRow> &rows)
{
    QList<TeamStep> steps;
    for (const UntoldRow &row : rows)
        steps.append({.id = row.id,
                      .account = row.account,
                      .subject = row.subject,
                      .clientAtMs = row.atMs,
                      .kind = row.kind,
                      .args = row.args});
    return steps;
}
} // namespace

TeamMembership::TeamMembership(const TeamRow &row, std::unique_ptr<TeamLedger> team, const Context &context,
                               QHash<QUuid, QString> &sids, const QList<RecordingRow> &hidden)
    : m_row(row)
    , m_team(std::move(team))
    , m_context(context)
    , m_poller(
          *m_team, row.account, row.connection, context.stores, context.recordings, context.runs,
          context.journal.clock(), [this](const QString &subject) { return subjectThere(subject); },
          [this](const QUuid &recording, std::optional<RecordingState> end) { ask(recording, end); })
    , m_sids(sids)
{
    m_status.kind = TeamSyncStatus::Kind::NotConnected;
    for (const RecordingRow &recording : hidden)
        m_hidden.insert(recording.uuid, recording);
    connect(m_team.get(), &TeamLedger::statusChanged, this, &TeamMembership::takeStatus);
    connect(m_team.get(), &TeamLedger::arrived, this, [this](const QUuid &account) {
        if (account == m_row.account)
            read();
    });
    tell();
    refresh();
}

void TeamMembership::join(const QString &password)
{
    m_joined = true;
    m_team->join(teamAddress(m_row), password);
}

void TeamMembership::setTrouble(const Error &error)
{
    m_status.because = error;
    Q_EMIT statusChanged();
}

void TeamMembership::takeStatus()
{
    using Kind = TeamSyncStatus::Kind;
    const TeamStatus now = m_team->status();
    switch (now.link) {
    case TeamStatus::Link::Off:
    case TeamStatus::Link::Connecting:
        m_status.kind = Kind::NotConnected;
        break;
    case TeamStatus::Link::Connected:
        m_status.kind = Kind::Connected;
        break;
    case TeamStatus::Link::ReadOnly:
        m_status.kind = Kind::ReadOnly;
        break;
    }
    m_status.because = now.because;
    if (m_status.kind != Kind::NotConnected) {
        m_mayStop = std::ranges::any_of(now.accounts, [this](const TeamAccount &account) {
            return account.id == m_row.account && account.role != TeamRole::Viewer;
        });
    }
    Q_EMIT statusChanged();
    if (m_status.kind == Kind::Connected)
        tell();
}

/// A notification may be lost, and a step may have been refused for a while.
void TeamMembership::refresh()
{
    m_context.journal.clock().after(betweenLooks, this, [this] {
        tell();
        if (m_status.kind != TeamSyncStatus::Kind::NotConnected)
            read();
        refresh();
    });
}

void TeamMembership::tell()
{
    if (std::exchange(m_telling, true)) {
        m_tellAgain = true;
        return;
    }
    m_tellAgain = false;
    whenReady(m_context.ledger.untold(m_row.connection, m_atOnce), this,
              [this](const Result<Untold> &untold) {
                  if (untold)
                      return tellRows(*untold);
                  m_telling = false; // whoever writes to the ledger reports its trouble
              });
}

void TeamMembership::tellRows(const Untold &untold)
{
    if (m_status.untold != untold.total) {
        m_status.untold = untold.total;
        Q_EMIT statusChanged();
    }
    if (untold.rows.isEmpty() || m_status.kind != TeamSyncStatus::Kind::Connected) {
        m_telling = false;
        if (m_tellAgain)
            tell();
        return;
    }
    whenReady(m_team->tell(stepsFrom(untold.rows)), this,
              [this, rows = untold.rows](const Result<Done> &result) { told(rows, result); });
}

void TeamMembership::told(const QList<UntoldRow> &rows, const Result<Done> &result)
{
    if (result) {
        m_atOnce = severalAtOnce;
        m_status.because.reset();
        return markTold(rows.last().seq);
    }
    // One that fits no row of the database must not hold up the others.
    if (result.error().kind == ErrorKind::InvalidInput) {
        m_atOnce = 1;
        if (rows.size() == 1) {
            qWarning("a team refused a step of the kind %s: %s", qPrintable(rows.first().kind),
                     qPrintable(result.error().serverText));
            ++m_status.untellable;
            return markTold(rows.first().seq);
        }
        m_telling = false;
        return tell();
    }
    m_telling = false; // again after the next connection, or after a while
    m_status.because = result.error();
    Q_EMIT statusChanged();
}

/// If the program is killed before this is on disk, the team is told again, which changes nothing.
void TeamMembership::markTold(qint64 upTo)
{
    m_context.journal.write({TeamTold{m_row.connection, upTo}}, this, [this](const Result<Done> &written) {
        m_telling = false;
        if (written)
            tell();
    });
}

void TeamMembership::read()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    m_readAgain = false;
    whenReady(m_team->readSince(m_row.account, m_row.cursor), this, [this](const Result<TeamNews> &news) {
        if (news)
            return take(*news);
        m_readAgain = false;
        doneReading(); // again after the next connection, or after a while
    });
}

void TeamMembership::doneReading()
{
    m_reading = false;
    if (m_readAgain)
        return read();
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void TeamMembership::catchUp(QObject *context, const std::function<void()> &then)
{
    if (m_status.kind == TeamSyncStatus::Kind::NotConnected)
        return then();
    auto settled = std::make_shared<bool>(false);
    const auto once = [settled, then, guard = QPointer<QObject>(context)] {
        if (guard && !std::exchange(*settled, true))
            then();
    };
    m_waiting << once;
    m_context.journal.clock().after(patience(), context, once);
    read();
}

void TeamMembership::take(const TeamNews &news)
{
    m_poller.take(news.states);
    if (news.steps.isEmpty() && news.claims.isEmpty()) {
        m_row.cursor = news.cursor; // states alone come every few seconds, and are not worth a write
        return doneReading();
    }
    QList<QUuid> ids;
    for (const ToldStep &told : news.steps)
        ids << told.step.id;
    whenReady(m_context.ledger.known(ids), this, [this, news](const Result<QSet<QUuid>> &steps) {
        if (!steps)
            return doneReading(); // its trouble is reported elsewhere, and the cursor stays
        const KnownToUs known{m_row.connection, m_row.login, *steps, m_sids, {}};
        const QSet<QString> runs = runsIn(news);
        if (runs.isEmpty())
            return take(news, known);
        whenReady(m_context.ledger.removedRuns(m_row.connection, runs.values()), this,
                  [this, news, known, runs](const Result<QSet<QString>> &removed) {
                      if (!removed)
                          return doneReading();
                      KnownToUs all = known;
                      all.runs = *removed;
                      for (const QString &run : runs) {
                          if (m_context.stores.testRuns.find({m_row.connection, run}) != nullptr)
                              all.runs.insert(run);
                      }
                      take(news, all);
                  });
    });
}

void TeamMembership::take(const TeamNews &news, const KnownToUs &known)
{
    const Heard heard = hear(news, known);
    if (!heard.rules.isEmpty())
        Q_EMIT rulesHeard(heard.rules);
    write(heard, 0, news.cursor);
}

/// A large team's past is thousands of steps: other writes have their turn in between.
void TeamMembership::write(const Heard &heard, qsizetype from, const QString &cursor)
{
    constexpr qsizetype atOnce = 500;
    QList<LedgerChange> changes = heard.changes.mid(from, atOnce);
    const bool isLast = from + atOnce >= heard.changes.size();
    if (isLast && cursor != m_row.cursor)
        changes << SaveTeamCursor{m_row.connection, cursor};
    if (changes.isEmpty()) {
        apply(heard);
        return doneReading();
    }
    m_context.journal.write(std::move(changes), this,
                            [this, heard, from, cursor, isLast](const Result<Done> &written) {
                                if (written && !isLast)
                                    return write(heard, from + atOnce, cursor);
                                if (written) {
                                    m_row.cursor = cursor;
                                    apply(heard);
                                }
                                doneReading(); // after a failure, from the same cursor
                            });
}

void TeamMembership::apply(const Heard &heard)
{
    show(heard.added.values(), heard);
    for (auto sid = heard.sids.begin(); sid != heard.sids.end(); ++sid) {
        m_sids.insert(sid.key(), *sid);
        RecordingRow row = m_hidden.take(sid.key());
        if (!row.uuid.isNull()) {
            row.sid = *sid;
            show({row}, heard);
            continue;
        }
        const RecordingEntry *entry = m_context.stores.recordings.find(sid.key());
        if (entry == nullptr || !entry->task.sid.isEmpty())
            continue;
        m_context.stores.recordings.change(sid.key(),
                                           [&](RecordingEntry &changed) { changed.task.sid = *sid; });
        ask(sid.key(), {});
    }
    for (auto round = heard.rounds.begin(); round != heard.rounds.end(); ++round)
        openRound(round.key(), *round);
    applyPeople(heard);
    QSet<QString> unread; // they are read in their turn, however many they are
    for (const KnownRun &run : heard.runs)
        unread.insert(runSubject(run.connection, run.runKey));
    for (auto stopper = heard.stoppers.begin(); stopper != heard.stoppers.end(); ++stopper) {
        if (const auto run = RunKey::fromSubject(stopper.key())) {
            if (!unread.contains(stopper.key()) && m_context.stores.testRuns.find(*run) != nullptr)
                m_context.runs.read(*run, Priority::Interactive, this, {});
            continue;
        }
        const QUuid recording(stopper.key().section(u'/', 1));
        if (!heard.ended.contains(recording))
            ask(recording, {});
    }
    for (auto end = heard.ended.begin(); end != heard.ended.end(); ++end) {
        m_ended.insert(recordingSubject(end.key()));
        ask(end.key(), *end);
    }
}

namespace {
bool isOver(const RecordingEntry &entry)
{
    return agora::isEnded(entry.state);
}

bool isOver(const RunEntry &entry)
{
    return entry.run.ended() || entry.run.recording == false;
}
} // namespace

/// Who created what, and who is stopping it. Of what is over already, a stop is news only if it was that
/// stop.
void TeamMembership::applyPeople(const Heard &heard)
{
    Stores &stores = m_context.stores;
    for (auto owner = heard.owners.begin(); owner != heard.owners.end(); ++owner) {
        if (const auto run = RunKey::fromSubject(owner.key()))
            stores.changePeople(*run, [&](RunPeople &people) { people.owner = *owner; });
    }
    showRuns(heard.runs);
    for (auto gone = heard.gaveUp.begin(); gone != heard.gaveUp.end(); ++gone)
        dropStopper(gone.key(), *gone);
    for (auto stopper = heard.stoppers.begin(); stopper != heard.stoppers.end(); ++stopper) {
        const QString &subject = stopper.key();
        const qint64 atMs = heard.stoppedAt.value(subject);
        const auto note = [&](auto &seen) { noteStop(seen.colleaguesStop, *stopper, atMs); };
        const bool isToldOver = heard.stopped.contains(subject);
        if (const auto run = RunKey::fromSubject(subject)) {
            const RunEntry *entry = stores.testRuns.find(*run);
            if (entry == nullptr || (isOver(*entry) && !isToldOver))
                continue;
            stores.changePeople(*run, note);
        } else {
            stores.recordings.change(QUuid(subject.section(u'/', 1)), [&](RecordingEntry &entry) {
                if (!isOver(entry) || isToldOver)
                    note(entry);
            });
        }
        m_context.journal.clock().after(longestStop, this, [this, subject, name = *stopper] {
            const auto run = RunKey::fromSubject(subject);
            const RunEntry *seen = run ? m_context.stores.testRuns.find(*run) : nullptr;
            const RecordingEntry *recording =
                m_context.stores.recordings.find(QUuid(subject.section(u'/', 1)));
            const bool isGone = recording != nullptr && recording->state == RecordingState::Verifying;
            if ((seen != nullptr && !isOver(*seen))
                || (recording != nullptr && !isOver(*recording) && !isGone))
                dropStopper(subject, name);
        });
    }
}

void TeamMembership::dropStopper(const QString &subject, const QString &name)
{
    if (const auto run = RunKey::fromSubject(subject)) {
        if (stopperIn(m_context.stores.people.of(*run).colleaguesStop) == name)
            m_context.stores.changePeople(*run, [](RunPeople &people) { people.colleaguesStop.reset(); });
        return;
    }
    const QUuid recording(subject.section(u'/', 1));
    const RecordingEntry *entry = m_context.stores.recordings.find(recording);
    if (entry != nullptr && stopperIn(entry->colleaguesStop) == name)
        m_context.stores.recordings.change(recording,
                                           [](RecordingEntry &seen) { seen.colleaguesStop.reset(); });
}

/// What a colleague's program says is not yet so: the service has to say it, too. Its "no such recording"
/// is enough here, because the colleague's program has seen the end.
void TeamMembership::ask(const QUuid &recording, std::optional<RecordingState> end)
{
    const RecordingEntry *entry = m_context.stores.recordings.find(recording);
    if (entry == nullptr || agora::isEnded(entry->state))
        return;
    m_context.recordings.query(recording, Priority::Interactive, this,
                               [this, recording, end](const Result<agora::QueryReply> &reply) {
                                   const RecordingEntry *now = m_context.stores.recordings.find(recording);
                                   const bool isStopping = now == nullptr
                                       || now->state == RecordingState::Stopping; // a job decides
                                   if (end && !isStopping && now->idsProven
                                       && agora::classifyQuery(reply) == agora::QueryAnswer::Gone)
                                       m_context.recordings.enter(recording, *end);
                               });
}

void TeamMembership::show(const QList<RecordingRow> &rows, const Heard &heard)
{
    std::vector<RecordingEntry> entries;
    for (const RecordingRow &row : rows) {
        m_sids.insert(row.uuid, row.sid);
        if (row.sid.isEmpty()) {
            m_hidden.insert(row.uuid, row);
            continue;
        }
        entries.push_back(recordingFromRow(row, heard.entered.value(row.uuid)));
        entries.back().idsProven = heard.proven.contains(row.uuid);
    }
    if (entries.size() == 1)
        m_context.stores.recordings.put(std::move(entries.front()));
    else
        m_context.stores.recordings.putAll(std::move(entries));
    for (const RecordingRow &row : rows)
        ask(row.uuid, {});
}

/// Nothing is said about them until the service has answered this program.
void TeamMembership::showRuns(const QList<KnownRun> &rows)
{
    std::vector<RunEntry> entries;
    for (const KnownRun &row : rows) {
        RunEntry entry;
        entry.key = {row.connection, row.runKey};
        if (m_context.stores.testRuns.find(entry.key) != nullptr)
            continue; // the user has added it meanwhile
        entry.run.id =
            Identifier(row.runKey, row.idWasNumber ? Identifier::Form::Number : Identifier::Form::String);
        entries.push_back(std::move(entry));
    }
    if (!entries.empty())
        m_context.stores.testRuns.putAll(std::move(entries));
}

void TeamMembership::openRound(const QString &subject, int round)
{
    int &known = m_rounds[subject];
    known = std::max(known, round);
}

/// The service's own ID: two colleagues may both have added the recording by its IDs.
QString TeamMembership::subjectThere(const QString &subject) const
{
    if (subject.startsWith(u"run/"))
        return runSubject(m_row.account, subject.section(u'/', 2));
    const QString sid = m_sids.value(QUuid(subject.section(u'/', 1))).toLower();
    return sid.isEmpty() ? subject : u"sid/"_s + sid;
}

QFuture<Result<ClaimAnswer>> TeamMembership::claim(const QUuid &id, const QString &subject, int round,
                                                   int send)
{
    return m_team->claim(
        {.id = id, .account = m_row.account, .subject = subjectThere(subject), .round = round, .send = send});
}

TeamAddress teamAddress(const TeamRow &row)
{
    return {.host = row.host,
            .port = row.port,
            .database = row.database,
            .user = row.login,
            .caFile = row.caFile};
}

} // namespace tallylight
