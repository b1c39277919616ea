#include "team/partition.h"

#include "agora/recordingstate.h"
#include "team/toldledger.h"

#include <QJsonArray>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
constexpr double partitionSpeed = 30;
/// How long a fault lasts at most. Who is cut off needs two seconds to notice, and then a moment to stop
/// alone.
constexpr int longestFault = 4'000;

bool isEnd(const QString &state)
{
    const auto known = agora::stateFromWord(state);
    return known && agora::isEnded(*known);
}
} // namespace

QString PartitionFault::text() const
{
    static const QStringList servers{u"up"_s, u"killed"_s, u"frozen"_s};
    static const QStringList kinds{u"open"_s, u"hole"_s, u"deaf"_s, u"cut"_s};
    QStringList all;
    for (const Relay::Network network : networks)
        all << kinds.at(int(network));
    return u"server %1, networks %2 (%3), %4, killed %5 at %6, service %7"_s.arg(
        servers.at(int(server)), all.join(u' '), held == Relay::Held::Late ? u"late"_s : u"lost"_s,
        isMidway ? u"midway"_s : u"before"_s, victim ? QString::number(*victim) : u"nobody"_s,
        killAt.isEmpty() ? u"-"_s : killAt, service.value(u"fault"_s).toString(u"well"_s));
}

QString PartitionRound::text() const
{
    return u"started by %1: %2\nstopped by %3%4%5: %6"_s.arg(starter)
        .arg(start.text())
        .arg(stoppers[0] ? u"0"_s : u"-"_s, stoppers[1] ? u"1"_s : u"-"_s, stoppers[2] ? u"2"_s : u"-"_s,
             stop.text());
}

PartitionedTeam::PartitionedTeam(PrivatePostgres &server)
    : m_server(server), m_simulator({.speed = partitionSpeed, .demo = false}), m_stand(server)
{
    constexpr std::array logins{QLatin1StringView("ann"), QLatin1StringView("max"), QLatin1StringView("mia")};
    for (size_t i = 0; i < logins.size(); ++i)
        m_people[i].login = logins[i];
}

PartitionedTeam::~PartitionedTeam() = default;

bool PartitionedTeam::open()
{
    const Result<QUrl> address = m_simulator.start();
    m_cloud = address.value_or(QUrl());
    const int port = m_server.address(m_stand.team(), {}).port;
    return address && std::ranges::all_of(m_people, [&](Person &person) {
               person.relay = std::make_unique<Relay>(port);
               return beginProgram(person);
           });
}

bool PartitionedTeam::beginProgram(Person &person)
{
    person.program.reset();
    person.program =
        std::make_unique<Teammate>(Teammate::Plan{.cloud = m_cloud,
                                                  .folder = person.folder.path(),
                                                  .speed = partitionSpeed,
                                                  .nowMs = m_simulator.books()["now"_L1].toInteger(),
                                                  .login = person.login,
                                                  .port = person.relay->port(),
                                                  .database = m_stand.team().database,
                                                  .account = m_stand.account()},
                                   [this](const Teammate::Shown &shown) { lookAt(shown); });
    return person.program->becomesReady();
}

/// What any program shows as over must be over in the books, at this very moment.
void PartitionedTeam::lookAt(const Teammate::Shown &shown)
{
    if (shown.channel == m_channel && isEnd(shown.state) && booked().isBilled)
        m_wrong << u"it is shown as %1, and it is billed"_s.arg(shown.state);
}

PartitionedTeam::Booked PartitionedTeam::booked()
{
    constexpr int tooManyRequests = 429; // not processed: sent again, it is the same request
    Booked found;
    const QJsonObject books = m_simulator.books();
    for (const QJsonValue &one : books["cloudRecordings"_L1].toArray()) {
        if (one["cname"_L1].toString() != m_channel)
            continue;
        ++found.recordings;
        found.sid = one["sid"_L1].toString();
        found.isBilled = found.isBilled || one["billed"_L1].toBool();
    }
    for (const QJsonValue &call : books["calls"_L1].toArray()) {
        const QString path = call["path"_L1].toString();
        found.stops += !found.sid.isEmpty() && path.contains(found.sid) && path.endsWith(u"/stop"_s)
            && call["http"_L1].toInt() != tooManyRequests;
    }
    return found;
}

void PartitionedTeam::begin(const PartitionFault &fault)
{
    for (size_t i = 0; i < m_people.size(); ++i)
        m_people[i].relay->set(fault.networks[i]);
    switch (fault.server) {
    case PartitionFault::Server::Up:
        break;
    case PartitionFault::Server::Killed:
        m_server.kill();
        break;
    case PartitionFault::Server::Frozen:
        m_server.freeze();
        break;
    }
    if (fault.victim && fault.killAt.isEmpty())
        (void)m_people[size_t(*fault.victim)].program->diesWithin(0);
}

void PartitionedTeam::heal(const PartitionFault &fault)
{
    if (fault.server == PartitionFault::Server::Killed)
        m_server.startAgain();
    m_server.thaw();
    for (const Person &person : m_people) {
        if (!person.relay->isOpen())
            person.relay->heal(fault.held);
    }
    m_simulator.calm();
    if (fault.victim)
        m_people[size_t(*fault.victim)].program->say("die never"); // perhaps it did not come to that
    beginDead();
}

/// Who was killed starts again. Perhaps somebody died only now.
void PartitionedTeam::beginDead()
{
    for (Person &person : m_people) {
        if (person.program->isRunning())
            continue;
        if (const int code = person.program->process().exitCode(); code != SIGKILL)
            m_wrong << u"%1's program has ended by itself with %2"_s.arg(person.login).arg(code);
        if (!beginProgram(person))
            m_wrong << u"%1's program does not start again"_s.arg(person.login);
    }
}

/// What happens by itself later, and what is there from the beginning.
void PartitionedTeam::prepare(const PartitionFault &fault)
{
    if (fault.victim && !fault.killAt.isEmpty())
        m_people[size_t(*fault.victim)].program->say("die " + fault.killAt.toUtf8());
    if (!fault.service.isEmpty())
        m_simulator.post(u"/_faults"_s, fault.service);
    if (!fault.isMidway)
        begin(fault);
}

/// Whether everybody shows it as recording in the end; also true when the start came to nothing.
bool PartitionedTeam::start(const PartitionRound &round)
{
    Person &starter = m_people[size_t(round.starter)];
    const PartitionFault &fault = round.start;
    prepare(fault);
    starter.program->start(m_channel);
    const auto stateAt = [this](const Person &person) {
        return person.program->shown().value(person.program->recordingIn(m_channel)).state;
    };
    if (fault.isMidway) {
        (void)QTest::qWaitFor([&] { return !stateAt(starter).isEmpty(); }, longestWait);
        begin(fault);
    }
    (void)QTest::qWaitFor([&] { return stateAt(starter) == u"recording" || !starter.program->isRunning(); },
                          longestFault);
    heal(fault);
    const auto everybodyKnows = [&] {
        beginDead();
        const QString state = stateAt(starter);
        // Only a person can find its ID then, in the bucket.
        if ((state == u"runningNoSid" || state == u"startUnknown") && booked().recordings > 0)
            starter.program->say("sid "
                                 + starter.program->recordingIn(m_channel).toByteArray(QUuid::WithoutBraces)
                                 + ' ' + booked().sid.toUtf8());
        const bool isOver = state.isEmpty() || state == u"startUnknown" || isEnd(state);
        if (isOver && booked().recordings == 0)
            return starter.program->isConnected();
        return std::ranges::all_of(m_people, [&](const Person &person) {
            return person.program->isConnected() && stateAt(person) == u"recording";
        });
    };
    return QTest::qWaitFor(everybodyKnows, longestWait);
}

void PartitionedTeam::requestStops(const std::array<bool, PartitionFault::people> &stoppers)
{
    ++m_requests;
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (stoppers[i] && m_people[i].program->isRunning())
            m_people[i].program->stop(m_people[i].program->recordingIn(m_channel));
    }
}

/// Before the others request anything: it holds the claim then.
void PartitionedTeam::stopAndDie(const PartitionFault &fault)
{
    Person &victim = m_people[size_t(*fault.victim)];
    victim.program->stop(victim.program->recordingIn(m_channel));
    const bool killsItself = fault.killAt != PartitionFault::left;
    (void)QTest::qWaitFor(
        [&] { return !victim.program->isRunning() || (!killsItself && booked().stops > 0); }, longestFault);
    if (!killsItself)
        (void)victim.program->diesWithin(0);
}

void PartitionedTeam::stop(const PartitionRound &round)
{
    const PartitionFault &fault = round.stop;
    prepare(fault);
    auto stoppers = round.stoppers;
    if (fault.victim && fault.killAt.startsWith(u"stop") && stoppers[size_t(*fault.victim)]) {
        stopAndDie(fault);
        stoppers[size_t(*fault.victim)] = false;
    }
    requestStops(stoppers);
    if (fault.isMidway) {
        const auto isStopping = [this](const Person &person) {
            const auto shown = person.program->shown().value(person.program->recordingIn(m_channel));
            return shown.state == u"stopping" || isEnd(shown.state);
        };
        (void)QTest::qWaitFor([&] { return std::ranges::any_of(m_people, isStopping); }, longestWait);
        begin(fault);
    }
    (void)QTest::qWaitFor(
        [&] {
            return std::ranges::none_of(m_people, [](const Person &person) {
                return person.program->isRunning() && person.program->hasOpenStops();
            });
        },
        longestFault);
    // What a killed program sent before, it sent as it was cut off then.
    if (fault.victim && fault.cutsOff(*fault.victim))
        m_alone << m_people[size_t(*fault.victim)].login;
}

QStringList PartitionedTeam::openEnds()
{
    QStringList open;
    for (const Person &person : m_people) {
        const QUuid recording = person.program->recordingIn(m_channel);
        const QString state = person.program->shown().value(recording).state;
        if (!person.program->isConnected())
            open << person.login + u" is not connected"_s;
        if (person.program->hasOpenStops())
            open << person.login + u"'s stop has no outcome"_s;
        if (!isEnd(state))
            open << person.login + u" shows it as "_s + state;
    }
    return open;
}

QSet<QUuid> PartitionedTeam::stepsOfTheTeam()
{
    const QString all = m_server
                            .value(m_stand.team().database,
                                   u"SELECT coalesce(string_agg(id::text, ' '), '') FROM team.step"
                                   " WHERE kind <> 'becameKnown'"_s)
                            .toString();
    QSet<QUuid> steps;
    for (const QString &id : all.split(u' ', Qt::SkipEmptyParts))
        steps << QUuid(id);
    return steps;
}

QStringList PartitionedTeam::lostSteps()
{
    QStringList lost;
    const QSet<QUuid> team = stepsOfTheTeam();
    for (const Person &person : m_people) {
        const ToldLedger ledger = toldLedger(person.folder.filePath(u"ledger.sqlite"_s));
        if (ledger.untold > 0)
            lost << u"%1 has not told %2 steps"_s.arg(person.login).arg(ledger.untold);
        if (!team.contains(ledger.own))
            lost << u"the team lacks %1 steps of %2"_s.arg((ledger.own - team).size()).arg(person.login);
        if (!ledger.all.contains(team))
            lost << u"%1 lacks %2 steps of the team"_s.arg(person.login).arg((team - ledger.all).size());
    }
    return lost;
}

bool PartitionedTeam::becomesWhole(const PartitionRound &round)
{
    constexpr int mostRequests = 3;
    return QTest::qWaitFor(
        [&] {
            beginDead();
            if (openEnds().isEmpty())
                return lostSteps().isEmpty();
            const bool isRefused = std::ranges::all_of(m_people, [this](const Person &person) {
                return person.program->isConnected() && !person.program->hasOpenStops()
                    && person.program->shown().value(person.program->recordingIn(m_channel)).state
                    == u"recording";
            });
            // It failed, everybody was told so, and a person asks again.
            if (isRefused && m_requests < mostRequests)
                requestStops(round.stoppers);
            return false;
        },
        longestWait);
}

QStringList PartitionedTeam::wrongNumbers(const PartitionRound &round)
{
    QStringList wrong;
    const Booked books = booked();
    m_stops = books.stops;
    if (books.recordings != 1)
        wrong << u"%1 recordings came of one start"_s.arg(books.recordings);
    if (books.isBilled)
        wrong << u"it is billed"_s;
    int sends = 0;
    int askedSends = 0;
    for (const Person &person : m_people) {
        const QUuid recording = person.program->recordingIn(m_channel);
        const int sent = toldLedger(person.folder.filePath(u"ledger.sqlite"_s)).sends.value(recording);
        if (person.program->stopOf(recording).isAlone)
            m_alone << person.login;
        sends += sent;
        askedSends += m_alone.contains(person.login) ? 0 : sent;
        if (sent > 2 * m_requests)
            wrong << u"%1 has sent %2 stops"_s.arg(person.login).arg(sent);
    }
    if (books.stops > sends)
        wrong << u"%1 stops have arrived, and %2 are in the ledgers"_s.arg(books.stops).arg(sends);
    if (askedSends > 2 * m_requests)
        wrong << u"%1 stops were sent by programs that asked"_s.arg(askedSends);
    const bool isWell = m_alone.isEmpty() && !round.stop.victim && round.stop.service.isEmpty();
    if (isWell && (books.stops != 1 || m_requests != 1))
        wrong << u"%1 stops in %2 requests, and nobody was cut off"_s.arg(books.stops).arg(m_requests);
    return wrong;
}

QStringList PartitionedTeam::play(const PartitionRound &round)
{
    m_channel = u"qa-%1"_s.arg(++m_channels);
    m_requests = 0;
    m_alone.clear();
    m_wrong.clear();
    if (!start(round)) {
        QStringList states;
        for (const Person &person : m_people)
            states << person.login + u' '
                    + person.program->shown().value(person.program->recordingIn(m_channel)).state
                    + (person.program->isConnected() ? u""_s : u", not connected"_s);
        return {u"not everybody knows that it is recording: "_s + states.join(u"; ")};
    }
    if (booked().recordings == 0)
        return m_wrong;
    stop(round);
    heal(round.stop);
    if (!becomesWhole(round)) {
        const QStringList open = openEnds();
        return m_wrong + (open.isEmpty() ? lostSteps() : open);
    }
    return m_wrong + wrongNumbers(round);
}

} // namespace tallylight::tests
