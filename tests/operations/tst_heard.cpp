#include "operations/teamsync/heard.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tallylight::TeamNews)
Q_DECLARE_METATYPE(tallylight::Step)

namespace {
const QUuid ourConnection = QUuid::fromString(u"11111111-1111-4111-8111-111111111111");
const QUuid teamAccount = QUuid::fromString(u"22222222-2222-4222-8222-222222222222");
const QUuid ourRecording = QUuid::fromString(u"33333333-3333-4333-8333-333333333333");
const QUuid annsRecording = QUuid::fromString(u"44444444-4444-4444-8444-444444444444");
const QUuid annsHidden = QUuid::fromString(u"55555555-5555-4555-8555-555555555555");

ToldStep toldBy(const QString &name, const QString &subject, const QString &kind,
                const QJsonObject &args = {})
{
    return {.step = {.id = QUuid::createUuid(),
                     .account = teamAccount,
                     .subject = subject,
                     .clientAtMs = 7,
                     .kind = kind,
                     .args = args},
            .who = name.toLower(),
            .name = name};
}

ToldStep toldRow(const QUuid &uuid, const QString &sid, const QString &state = {})
{
    return toldBy(u"Ann"_s, recordingSubject(uuid), u"becameKnown"_s,
                  {{u"resourceId"_s, u"r"_s}, {u"mode"_s, u"mix"_s}, {u"sid"_s, sid}, {enteredKey, state}});
}

ToldClaim claimBy(const QString &name, const QString &subject, int round)
{
    return {.id = QUuid::createUuid(),
            .subject = subject,
            .round = round,
            .send = 1,
            .who = name.toLower(),
            .name = name};
}

/// This program's login is max; it knows one recording of its own, one of Ann's without an ID, and run 7.
Heard heardFrom(const TeamNews &news, const QSet<QUuid> &steps = {})
{
    const KnownToUs known{
        ourConnection, u"max"_s, steps, {{ourRecording, u"5C0de"_s}, {annsHidden, {}}}, {u"7"_s}};
    return hear(news, known);
}

QStringList kindsIn(const Heard &heard)
{
    QStringList kinds;
    for (const LedgerChange &change : heard.changes) {
        if (const auto *append = std::get_if<AppendStep>(&change))
            kinds << append->step.kind;
        else if (std::holds_alternative<SaveRecording>(change))
            kinds << u"save"_s;
        else if (std::holds_alternative<ChangeRecording>(change))
            kinds << u"change"_s;
        else if (std::holds_alternative<SaveRun>(change))
            kinds << u"run"_s;
    }
    return kinds;
}
} // namespace

/// What a program makes of its team's news (operations/README 10).
class TstHeard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<TeamNews>("news");
        QTest::addColumn<QStringList>("kinds");
        const auto line = [](const char *name, const QList<ToldStep> &steps, const QStringList &kinds) {
            QTest::newRow(name) << TeamNews{.steps = steps} << kinds;
        };
        const QString ofOurs = recordingSubject(ourRecording);
        const QString ofTheirs = recordingSubject(annsRecording);
        line("a colleague's recording", {toldRow(annsRecording, u"a1"_s)}, {u"save"_s, u"adopted"_s});
        line("one that has ended",
             {toldRow(annsRecording, u"a1"_s), toldBy(u"Ann"_s, ofTheirs, u"stopped"_s)},
             {u"save"_s, u"adopted"_s, u"stopped"_s});
        line("one that ended before it was told of", {toldRow(annsRecording, u"a1"_s, u"endedByService"_s)},
             {u"save"_s, u"endedByService"_s});
        line("a change of one that is not known",
             {toldBy(u"Ann"_s, ofTheirs, u"becameKnown"_s, {{u"sid"_s, u"a1"_s}})}, {});
        line("a step of one that is not known", {toldBy(u"Ann"_s, ofTheirs, u"stopSent"_s)}, {});
        line("a recording that was added here by its IDs", {toldRow(annsRecording, u"5c0DE"_s)}, {});
        line("its recording ID, later", {toldRow(annsHidden, u"a1"_s)}, {u"change"_s});
        line("an ID that another recording has", {toldRow(annsHidden, u"5c0DE"_s)}, {});
        line("this program's own row again", {toldRow(ourRecording, u"5C0de"_s)}, {});
        line("a stop of this program's recording", {toldBy(u"Ann"_s, ofOurs, u"stopSent"_s)},
             {u"stopSent"_s});
        line("a stop of a run", {toldBy(u"Ann"_s, runSubject(teamAccount, u"80"_s), u"stopSent"_s)},
             {u"stopSent"_s});
        line("of a kind that this program does not know", {toldBy(u"Ann"_s, ofOurs, u"wondered"_s)},
             {u"wondered"_s});
        line("about nothing that exists", {toldBy(u"Ann"_s, u"rec/nonsense"_s, u"stopSent"_s)}, {});
        line("of a connection", {toldBy(u"Ann"_s, u"conn/x"_s, u"createSent"_s)}, {});
    }
    void changes()
    {
        QFETCH(const TeamNews, news);
        QFETCH(const QStringList, kinds);
        QCOMPARE(kindsIn(heardFrom(news)), kinds);
    }

    void whatIsKnownIsNotHeardAgain()
    {
        const ToldStep told = toldBy(u"Ann"_s, recordingSubject(ourRecording), u"stopSent"_s);
        const Heard heard = heardFrom({.steps = {told}}, {told.step.id});
        QVERIFY(heard.changes.isEmpty() && heard.stoppers.isEmpty());
    }

    void aStepKeepsItsIdAndItsAuthor()
    {
        const ToldStep told =
            toldBy(u"Ann"_s, runSubject(teamAccount, u"5/80"_s), u"stopSent"_s, {{u"n"_s, 1}});
        const Heard heard = heardFrom({.steps = {told}});
        const Step step = std::get<AppendStep>(heard.changes.first()).step;
        QCOMPARE(step.id, told.step.id);
        QCOMPARE(step.subject, runSubject(ourConnection, u"5/80"_s));
        QCOMPARE(step.atMs, 7);
        QCOMPARE(step.args, (QJsonObject{{u"n"_s, 1}, {byKey, u"Ann"_s}}));
    }

    /// The first answer of the service decides, not the state that a colleague told.
    void aColleaguesRecordingIsNotTakenForLive()
    {
        const Heard heard = heardFrom({.steps = {toldRow(annsRecording, u"a1"_s, u"recording"_s)}});
        QCOMPARE(heard.added[annsRecording].state, u"adopted"_s);
        QCOMPARE(heard.added[annsRecording].owner, u"Ann"_s);
        QVERIFY(heard.proven.contains(annsRecording)); // but the service has known it
        const auto &append = std::get<AppendStep>(heard.changes.last());
        QCOMPARE(append.entered, u"adopted"_s);
    }

    void whatAColleagueTookOffTheListMayStillRecord()
    {
        const Heard heard =
            heardFrom({.steps = {toldRow(annsRecording, u"a1"_s, u"recording"_s),
                                 toldBy(u"Ann"_s, recordingSubject(annsRecording), u"discarded"_s)}});
        QCOMPARE(heard.added[annsRecording].state, u"adopted"_s);
    }

    /// The service has to say so, too.
    void theEndOfAKnownRecordingIsAskedFor()
    {
        const Heard heard =
            heardFrom({.steps = {toldBy(u"Ann"_s, recordingSubject(ourRecording), u"stopped"_s)}});
        QCOMPARE(heard.ended.value(ourRecording), agora::RecordingState::Stopped);
        QVERIFY(std::get<AppendStep>(heard.changes.first()).entered.isEmpty());
    }

    void whoIsStopping_data()
    {
        QTest::addColumn<TeamNews>("news");
        QTest::addColumn<QString>("stopper");
        QTest::addColumn<QString>("gaveUp");
        const QString subject = recordingSubject(ourRecording);
        const QString none;
        const auto outcome = [&](const QString &name, const QString &word, int round = 1) {
            return toldBy(name, subject, u"stopOutcome"_s, {{u"outcome"_s, word}, {roundKey, round}});
        };
        const auto claimed = [](const QString &name) { return claimBy(name, u"sid/5c0de"_s, 1); };
        const ToldStep sent = toldBy(u"Ann"_s, subject, u"stopSent"_s);
        QTest::newRow("a colleague claims it") << TeamNews{.claims = {claimed(u"Ann"_s)}} << u"Ann"_s << none;
        QTest::newRow("this login claims it") << TeamNews{.claims = {claimed(u"Max"_s)}} << none << none;
        QTest::newRow("a colleague sends it") << TeamNews{.steps = {sent}} << u"Ann"_s << none;
        QTest::newRow("and it has stopped")
            << TeamNews{.steps = {sent, outcome(u"Ann"_s, u"stoppedUploadPending"_s)}} << u"Ann"_s << none;
        QTest::newRow("and it still records")
            << TeamNews{.steps = {sent, outcome(u"Ann"_s, u"stillRecording"_s)}} << none << u"Ann"_s;
        QTest::newRow("another who watched says that it has ended")
            << TeamNews{.steps = {sent, outcome(u"Mia"_s, u"hadAlreadyEnded"_s, 0)}} << u"Ann"_s << u"Mia"_s;
        QTest::newRow("it had ended before the stop")
            << TeamNews{.steps = {sent, outcome(u"Ann"_s, u"hadAlreadyEnded"_s)}} << none << u"Ann"_s;
        QTest::newRow("another who watched gave up")
            << TeamNews{.steps = {sent, outcome(u"Mia"_s, u"unconfirmed"_s, 0)}} << u"Ann"_s << u"Mia"_s;
        QTest::newRow("the claim of a round that is over")
            << TeamNews{.steps = {outcome(u"Ann"_s, u"refused"_s)}, .claims = {claimed(u"Ann"_s)}} << none
            << u"Ann"_s;
        QTest::newRow("of a recording that is not known")
            << TeamNews{.claims = {claimBy(u"Ann"_s, u"sid/a1"_s, 1)}} << none << none;
    }
    void whoIsStopping()
    {
        QFETCH(const TeamNews, news);
        const Heard heard = heardFrom(news);
        QTEST(heard.stoppers.value(recordingSubject(ourRecording)), "stopper");
        QTEST(heard.gaveUp.value(recordingSubject(ourRecording)), "gaveUp");
    }

    void whenItWasStopped_data()
    {
        QTest::addColumn<TeamNews>("news");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<bool>("stopped");
        const QString subject = recordingSubject(ourRecording);
        const auto at = [](qint64 ms, ToldStep told) {
            told.step.clientAtMs = ms;
            return told;
        };
        const ToldStep sent = at(7, toldBy(u"Ann"_s, subject, u"stopSent"_s));
        const ToldStep stopped =
            at(9, toldBy(u"Ann"_s, subject, u"stopOutcome"_s, {{u"outcome"_s, u"stopped"_s}}));
        const auto claimed = [](const QString &name) { return claimBy(name, u"sid/5c0de"_s, 1); };
        QTest::newRow("only claimed") << TeamNews{.claims = {claimed(u"Ann"_s)}} << qint64(0) << false;
        QTest::newRow("sent") << TeamNews{.steps = {sent}, .claims = {claimed(u"Ann"_s)}} << qint64(7)
                              << false;
        QTest::newRow("sent, and it had an effect")
            << TeamNews{.steps = {sent, stopped}} << qint64(9) << true;
        QTest::newRow("sent, and claimed by another")
            << TeamNews{.steps = {sent}, .claims = {claimed(u"Mia"_s)}} << qint64(0) << false;
    }
    void whenItWasStopped()
    {
        QFETCH(const TeamNews, news);
        const Heard heard = heardFrom(news);
        QTEST(heard.stoppedAt.value(recordingSubject(ourRecording)), "atMs");
        QTEST(heard.stopped.contains(recordingSubject(ourRecording)), "stopped");
    }

    void whoCreatedARun_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("owner");
        QTest::newRow("created") << u"created"_s << u"Ann"_s;
        QTest::newRow("created as a copy") << u"copied"_s << u"Ann"_s;
        QTest::newRow("added by its ID") << u"added"_s << QString();
        QTest::newRow("stopped") << u"stopSent"_s << QString();
    }
    void whoCreatedARun()
    {
        QFETCH(const QString, kind);
        const Heard heard = heardFrom({.steps = {toldBy(u"Ann"_s, runSubject(teamAccount, u"80"_s), kind)}});
        QTEST(heard.owners.value(runSubject(ourConnection, u"80"_s)), "owner");
    }

    void whichRunsCome_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("comes");
        QTest::newRow("created") << u"80"_s << u"created"_s << true;
        QTest::newRow("created as a copy") << u"80"_s << u"copied"_s << true;
        QTest::newRow("added by its ID") << u"80"_s << u"added"_s << true;
        QTest::newRow("an ID that is no number") << u"080"_s << u"added"_s << true;
        QTest::newRow("on the list, or taken off it") << u"7"_s << u"added"_s << false;
        QTest::newRow("put back on a colleague's list") << u"80"_s << u"putBack"_s << false;
        QTest::newRow("stopped") << u"80"_s << u"stopSent"_s << false;
        QTest::newRow("no ID that this program can send") << u"8/0"_s << u"created"_s << false;
    }
    void whichRunsCome()
    {
        QFETCH(const QString, run);
        QFETCH(const QString, kind);
        QFETCH(const bool, comes);
        const ToldStep told = toldBy(u"Ann"_s, runSubject(teamAccount, run), kind);
        const ToldStep again = toldBy(u"Mia"_s, told.step.subject, kind);
        const Heard heard = heardFrom({.steps = {told, again}});
        QCOMPARE(heard.runs.size(), comes ? 1 : 0);
        QCOMPARE(kindsIn(heard).count(u"run"_s), heard.runs.size());
        if (!comes)
            return;
        const KnownRun &row = heard.runs.first();
        QCOMPARE(row.runKey, run);
        QCOMPARE(row.connection, ourConnection);
        QCOMPARE(row.idWasNumber, run == u"80"_s);
        QCOMPARE(row.readMs, 0);
    }

    void whatThisProgramAddedItselfDoesNotComeBack()
    {
        const ToldStep told = toldBy(u"Max"_s, runSubject(teamAccount, u"80"_s), u"added"_s);
        QVERIFY(heardFrom({.steps = {told}}, {told.step.id}).runs.isEmpty());
    }

    void whichRulesAreHeard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QStringList>("by"); // empty: none is heard
        const QString ofOurs = recordingSubject(ourRecording);
        QTest::newRow("a colleague's") << u"Ann"_s << ofOurs << false << QStringList{u"Ann"_s};
        QTest::newRow("of a run") << u"Ann"_s << runSubject(teamAccount, u"80"_s) << false
                                  << QStringList{u"Ann"_s};
        QTest::newRow("this program's own") << u"Max"_s << ofOurs << true << QStringList{QString()};
        QTest::newRow("this login's other computer") << u"Max"_s << ofOurs << false << QStringList{u"Max"_s};
        QTest::newRow("a colleague's, read again") << u"Ann"_s << ofOurs << true << QStringList();
        QTest::newRow("of a recording that is not known")
            << u"Ann"_s << recordingSubject(annsRecording) << false << QStringList();
    }
    void whichRulesAreHeard()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, subject);
        QFETCH(const bool, isKnown);
        QFETCH(const QStringList, by);
        const QUuid id = QUuid::createUuid();
        ToldStep told = toldBy(name, subject, u"autoStopCalledOff"_s, endedArgs(id));
        told.seq = 9;
        const Heard heard = heardFrom({.steps = {told}}, isKnown ? QSet{told.step.id} : QSet<QUuid>());
        QCOMPARE(heard.rules.size(), by.size());
        if (by.isEmpty())
            return;
        const ToldRule &rule = heard.rules.first();
        QCOMPARE(rule.by, by.first());
        QCOMPARE(rule.id, id);
        QCOMPARE(rule.seq, 9);
        QVERIFY(rule.subject.startsWith(u"rec/") || rule.subject == runSubject(ourConnection, u"80"_s));
        QCOMPARE(kindsIn(heard).size(), isKnown ? 0 : 1); // it is in the history, too
    }

    void whatIsLeftAfterARestart_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<QString>("stopper");
        QTest::addColumn<QString>("owner");
        const auto step = [](const QString &kind, const QString &by, const QString &outcome = {}) {
            QJsonObject args;
            if (!by.isEmpty())
                args.insert(byKey, by);
            if (!outcome.isEmpty())
                args.insert(u"outcome"_s, outcome);
            return Step{.subject = u"run/x/80"_s, .atMs = 5, .kind = kind, .args = args};
        };
        const QString none;
        const Step stopped = step(u"stopOutcome"_s, u"Ann"_s, u"stopped"_s);
        QTest::newRow("a colleague's stop")
            << QList{step(u"stopSent"_s, u"Ann"_s), stopped} << u"Ann"_s << none;
        QTest::newRow("one of which nothing more was heard")
            << QList{step(u"stopSent"_s, u"Ann"_s)} << none << none;
        QTest::newRow("one that had no effect")
            << QList{step(u"stopOutcome"_s, u"Ann"_s, u"stillRecording"_s)} << none << none;
        QTest::newRow("this program's own stop")
            << QList{step(u"stopSent"_s, none), step(u"stopOutcome"_s, none, u"stopped"_s)} << none << none;
        QTest::newRow("this program's own stop after a colleague's")
            << QList{stopped, step(u"stopSent"_s, none)} << none << none;
        QTest::newRow("a colleague's run") << QList{step(u"created"_s, u"Ann"_s)} << none << u"Ann"_s;
        QTest::newRow("this program's own run") << QList{step(u"created"_s, none)} << none << none;
    }
    void whatIsLeftAfterARestart()
    {
        QFETCH(const QList<Step>, steps);
        const Heard heard = heardBefore(steps);
        QTEST(heard.stoppers.value(u"run/x/80"_s), "stopper");
        QTEST(heard.owners.value(u"run/x/80"_s), "owner");
        QCOMPARE(heard.stoppedAt.value(u"run/x/80"_s), heard.stoppers.isEmpty() ? 0 : 5);
    }

    void whichRoundComesNext_data()
    {
        QTest::addColumn<TeamNews>("news");
        QTest::addColumn<int>("round");
        const auto over = [](int round) {
            return toldBy(u"Ann"_s, recordingSubject(ourRecording), u"stopOutcome"_s,
                          {{u"outcome"_s, u"stillRecording"_s}, {roundKey, round}});
        };
        QTest::newRow("a claim is under way")
            << TeamNews{.claims = {claimBy(u"Ann"_s, u"sid/5c0de"_s, 3)}} << 3;
        QTest::newRow("a round is over") << TeamNews{.steps = {over(3)}} << 4;
        QTest::newRow("a round is over and the next under way")
            << TeamNews{.steps = {over(3)}, .claims = {claimBy(u"Ann"_s, u"sid/5c0de"_s, 4)}} << 4;
        QTest::newRow("an older claim is read again")
            << TeamNews{.steps = {over(3)}, .claims = {claimBy(u"Ann"_s, u"sid/5c0de"_s, 2)}} << 4;
    }
    void whichRoundComesNext()
    {
        QFETCH(const TeamNews, news);
        QTEST(heardFrom(news).rounds.value(recordingSubject(ourRecording)), "round");
    }

    /// In the ledger, and for whoever joins anew.
    void aRoundThatWasOverStaysOver()
    {
        const QString subject = recordingSubject(ourRecording);
        const QJsonObject args{{u"outcome"_s, u"stillRecording"_s}, {roundKey, 3}};
        const ToldStep told = toldBy(u"Ann"_s, subject, u"stopOutcome"_s, args);
        QCOMPARE(heardFrom({.steps = {told}}, {told.step.id}).rounds.value(subject), 4);
        const Step later{
            .subject = subject, .kind = u"stopOutcome"_s, .args = {{u"outcome"_s, u"refused"_s}}};
        QCOMPARE(heardBefore({{.subject = subject, .kind = u"stopOutcome"_s, .args = args}, later})
                     .rounds.value(subject),
                 4);
    }
};

TALLYLIGHT_TEST(TstHeard);
#include "tst_heard.moc"
