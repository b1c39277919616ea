#include "team/stand.h"

#include <QSet>
#include <QSignalSpy>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

#define STAND                                                                                                \
    QFETCH(const QString, kind);                                                                             \
    QString why;                                                                                             \
    const auto stand = Stand::make(kind, &why);                                                              \
    if (!stand)                                                                                              \
    QSKIP(qPrintable(why))

/// What every team's ledger does: the one in PostgreSQL, and the fake that other tests use.
class TstTeamLedger final : public QObject
{
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("fake") << u"fake"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
    static QSet<QString> kindsIn(const TeamNews &news)
    {
        QSet<QString> all;
        for (const ToldStep &told : news.steps)
            all << told.step.kind;
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning); }

    void whoJoinsSeesTheirAccounts_data() { kinds(); }
    void whoJoinsSeesTheirAccounts()
    {
        STAND;
        const auto vic = stand->program(u"vic"_s);
        QCOMPARE(vic->status().link, TeamStatus::Link::Connected);
        QCOMPARE(vic->status().accounts,
                 (QList<TeamAccount>{{stand->account(), u"agoraCloudRecording"_s, u"customer"_s, u"QA"_s,
                                      TeamRole::Viewer}}));
        QCOMPARE(stand->program(u"max"_s)->status().accounts.first().role, TeamRole::Member);
        QCOMPARE(stand->program(u"ann"_s)->status().accounts.first().role, TeamRole::Owner);
        QVERIFY(stand->program(u"olga"_s)->status().accounts.isEmpty());
    }

    void aWrongPasswordIsRefused_data() { kinds(); }
    void aWrongPasswordIsRefused()
    {
        STAND;
        const auto max = stand->joining(u"max"_s, u"sample-wrong"_s);
        QTRY_VERIFY(max->status().because);
        QCOMPARE(max->status().because->kind, ErrorKind::Unauthorized);
        QCOMPARE(max->status().link, TeamStatus::Link::Connecting);
    }

    void withoutAConnectionNothingIsSent_data() { kinds(); }
    void withoutAConnectionNothingIsSent()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        max->leave();
        QCOMPARE(max->status(), TeamStatus());
        const auto account = stand->account();
        const auto told = answerOf(max->tell({stepAbout(account, u"rec/1"_s, u"startSent"_s)}));
        QVERIFY(!told && told.error().notSent());
        const auto claimed = answerOf(max->claim(claimOf(account)));
        QVERIFY(!claimed && claimed.error().notSent());
        const auto read = answerOf(max->readSince(account, {}));
        QVERIFY(!read && read.error().notSent());
    }

    void whatOneTellsTheOthersRead_data() { kinds(); }
    void whatOneTellsTheOthersRead()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto vic = stand->program(u"vic"_s);
        const auto before = answerOf(vic->readSince(stand->account(), {}));
        QVERIFY(before && before->steps.isEmpty());
        QSignalSpy arrived(vic.get(), &TeamLedger::arrived);

        const TeamStep step = stepAbout(stand->account(), u"rec/1"_s, u"startSent"_s);
        QVERIFY(answerOf(max->tell({step})));
        QTRY_VERIFY(!arrived.isEmpty());
        QCOMPARE(arrived.last().first().toUuid(), stand->account());
        const auto news = answerOf(vic->readSince(stand->account(), before->cursor));
        QVERIFY(news);
        QCOMPARE(news->steps.size(), 1);
        QCOMPARE(news->steps.first().step, step);
        QCOMPARE(news->steps.first().who, u"max"_s);
        QCOMPARE(news->steps.first().name, u"Max"_s);
        QVERIFY(news->steps.first().atMs > 0);
    }

    void toldTwiceIsOnce_data() { kinds(); }
    void toldTwiceIsOnce()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const TeamStep step = stepAbout(stand->account(), u"rec/1"_s, u"startSent"_s);
        for (int times = 0; times < 3; ++times)
            QVERIFY(answerOf(max->tell({step})));
        QCOMPARE(answerOf(max->readSince(stand->account(), {}))->steps.size(), 1);
    }

    void stepsKeepTheirOrder_data() { kinds(); }
    void stepsKeepTheirOrder()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        QList<TeamStep> told;
        for (int i = 0; i < 300; ++i) {
            told << stepAbout(stand->account(), u"rec/1"_s, u"seen"_s);
            told.last().args.insert(u"n"_s, i);
        }
        QVERIFY(answerOf(max->tell(told.mid(0, 150))));
        QVERIFY(answerOf(max->tell(told.mid(100)))); // a part of them again
        QList<TeamStep> read;
        const auto news = answerOf(max->readSince(stand->account(), {}));
        for (const ToldStep &one : news->steps)
            read << one.step;
        QCOMPARE(read, told);
    }

    void aStepThatFitsNoRowIsRefusedWithAll_data() { kinds(); }
    void aStepThatFitsNoRowIsRefusedWithAll()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto told = answerOf(max->tell({stepAbout(stand->account(), u"rec/1"_s, u"startSent"_s),
                                              stepAbout(stand->account(), u"rec/1"_s, u"no word"_s)}));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::InvalidInput);
        QVERIFY(answerOf(max->readSince(stand->account(), {}))->steps.isEmpty());
    }

    void oneOfTwoMaySend_data() { kinds(); }
    void oneOfTwoMaySend()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto mia = stand->program(u"mia"_s);
        const ClaimRequest first = claimOf(stand->account());
        QVERIFY(answerOf(max->claim(first))->granted);
        const auto taken = answerOf(mia->claim(claimOf(stand->account())));
        QVERIFY(!taken->granted);
        QCOMPARE(taken->who, u"max"_s);
        QCOMPARE(taken->name, u"Max"_s);
        QCOMPARE(taken->round, 1);
        QCOMPARE(taken->send, 1);
        QVERIFY(taken->alive);
        QVERIFY(taken->age.count() >= 0);
        QVERIFY(answerOf(max->claim(first))->granted); // its first answer was lost
        const auto news = answerOf(mia->readSince(stand->account(), {}));
        QCOMPARE(news->claims.size(), 1);
        QCOMPARE(news->claims.first().id, first.id);
        QCOMPARE(news->claims.first().subject, first.subject);
        QCOMPARE(news->claims.first().name, u"Max"_s);
    }

    void anotherRecordingIsAnotherClaim_data() { kinds(); }
    void anotherRecordingIsAnotherClaim()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto mia = stand->program(u"mia"_s);
        QVERIFY(answerOf(max->claim(claimOf(stand->account())))->granted);
        ClaimRequest other = claimOf(stand->account());
        other.subject = u"rec/2"_s;
        QVERIFY(answerOf(mia->claim(other))->granted);
    }

    void afterOneWhoIsGoneThereIsASecondSendAndNoThird_data() { kinds(); }
    void afterOneWhoIsGoneThereIsASecondSendAndNoThird()
    {
        STAND;
        auto max = stand->program(u"max"_s);
        const auto mia = stand->program(u"mia"_s);
        const auto ann = stand->program(u"ann"_s);
        QVERIFY(answerOf(max->claim(claimOf(stand->account())))->granted);
        max.reset();
        const auto isGone = [&] { return !answerOf(mia->claim(claimOf(stand->account())))->alive; };
        QTRY_VERIFY(isGone());
        QVERIFY(!answerOf(mia->claim(claimOf(stand->account())))->granted);
        QVERIFY(answerOf(mia->claim(claimOf(stand->account(), 1, 2)))->granted);
        const auto late = answerOf(ann->claim(claimOf(stand->account(), 1, 2)));
        QVERIFY(!late->granted);
        QCOMPARE(late->who, u"mia"_s);
        QCOMPARE(late->send, 2);
        const auto third = answerOf(ann->claim(claimOf(stand->account(), 1, 3)));
        QVERIFY(!third);
        QCOMPARE(third.error().kind, ErrorKind::InvalidInput);
    }

    void aSecondSendNeedsAFirst_data() { kinds(); }
    void aSecondSendNeedsAFirst()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto claimed = answerOf(max->claim(claimOf(stand->account(), 1, 2)));
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, ErrorKind::InvalidInput);
    }

    void aRoundThatIsOverIsNotClaimed_data() { kinds(); }
    void aRoundThatIsOverIsNotClaimed()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto mia = stand->program(u"mia"_s);
        QVERIFY(answerOf(max->claim(claimOf(stand->account(), 1)))->granted);
        QVERIFY(answerOf(max->claim(claimOf(stand->account(), 2)))->granted);
        const auto late = answerOf(mia->claim(claimOf(stand->account(), 1, 2)));
        QVERIFY(!late->granted);
        QCOMPARE(late->round, 2);
    }

    void aViewerOnlySees_data() { kinds(); }
    void aViewerOnlySees()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto vic = stand->program(u"vic"_s);
        const auto account = stand->account();
        QVERIFY(answerOf(max->tell({stepAbout(account, u"rec/1"_s, u"startSent"_s)})));
        QCOMPARE(answerOf(vic->readSince(account, {}))->steps.size(), 1);
        const auto told = answerOf(vic->tell({stepAbout(account, u"rec/1"_s, u"stopSent"_s)}));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Forbidden);
        const auto claimed = answerOf(vic->claim(claimOf(account)));
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, ErrorKind::Forbidden);
        const auto reported = answerOf(vic->report(account, {{.subject = u"rec/1"_s}}));
        QVERIFY(!reported);
        QCOMPARE(reported.error().kind, ErrorKind::Forbidden);
        const auto leads = answerOf(vic->lead(account));
        QVERIFY(!leads);
        QCOMPARE(leads.error().kind, ErrorKind::Forbidden);
        QVERIFY(answerOf(max->claim(claimOf(account)))->granted); // nothing is left of what was refused
    }

    void whoDoesNotBelongSeesNothing_data() { kinds(); }
    void whoDoesNotBelongSeesNothing()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto olga = stand->program(u"olga"_s);
        const auto account = stand->account();
        QVERIFY(answerOf(max->tell({stepAbout(account, u"rec/1"_s, u"startSent"_s)})));
        QVERIFY(answerOf(max->claim(claimOf(account)))->granted);
        QVERIFY(answerOf(max->report(account, {{.subject = u"rec/1"_s}})));
        const auto news = answerOf(olga->readSince(account, {}));
        QVERIFY(news && news->steps.isEmpty() && news->claims.isEmpty() && news->states.isEmpty());
        const auto told = answerOf(olga->tell({stepAbout(account, u"rec/1"_s, u"stopSent"_s)}));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Forbidden);
        const auto claimed = answerOf(olga->claim(claimOf(account, 2)));
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, ErrorKind::Forbidden);
    }

    void onePollsUntilItLeaves_data() { kinds(); }
    void onePollsUntilItLeaves()
    {
        STAND;
        auto max = stand->program(u"max"_s);
        const auto mia = stand->program(u"mia"_s);
        QVERIFY(*answerOf(max->lead(stand->account())));
        QVERIFY(*answerOf(max->lead(stand->account())));
        QVERIFY(!*answerOf(mia->lead(stand->account())));
        max.reset();
        const auto takesOver = [&] { return *answerOf(mia->lead(stand->account())); };
        QTRY_VERIFY(takesOver());
    }

    void onlyTheLastStateCounts_data() { kinds(); }
    void onlyTheLastStateCounts()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto vic = stand->program(u"vic"_s);
        const auto account = stand->account();
        const auto states = [](int n) {
            return QList<TeamState>{{.subject = u"rec/1"_s, .args = {{u"n"_s, n}}}};
        };
        QVERIFY(answerOf(max->report(account, states(1))));
        const auto first = answerOf(vic->readSince(account, {}));
        QCOMPARE(first->states.size(), 1);
        QCOMPARE(first->states.first().args.value(u"n"_s).toInt(), 1);
        QVERIFY(answerOf(max->report(account, states(2))));
        const auto second = answerOf(vic->readSince(account, first->cursor));
        QCOMPARE(second->states.size(), 1);
        QCOMPARE(second->states.first().args.value(u"n"_s).toInt(), 2);
        QCOMPARE(second->states.first().who, u"max"_s);
    }

    void aCursorLeavesNothingOut_data() { kinds(); }
    void aCursorLeavesNothingOut()
    {
        STAND;
        const auto max = stand->program(u"max"_s);
        const auto vic = stand->program(u"vic"_s);
        QString cursor;
        QSet<QString> read;
        QSet<QString> told;
        for (const QString &word : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            told << word;
            QVERIFY(answerOf(max->tell({stepAbout(stand->account(), u"rec/1"_s, word)})));
            const auto news = answerOf(vic->readSince(stand->account(), cursor));
            cursor = news->cursor;
            read += kindsIn(*news);
            QCOMPARE(read, told);
        }
    }

    void aNewerDatabaseIsOnlyRead_data() { kinds(); }
    void aNewerDatabaseIsOnlyRead()
    {
        STAND;
        const auto account = stand->account();
        QVERIFY(answerOf(stand->program(u"max"_s)->tell({stepAbout(account, u"rec/1"_s, u"startSent"_s)})));
        stand->makeNewer();
        const auto mia = stand->program(u"mia"_s);
        QCOMPARE(mia->status().link, TeamStatus::Link::ReadOnly);
        QCOMPARE(answerOf(mia->readSince(account, {}))->steps.size(), 1);
        const auto told = answerOf(mia->tell({stepAbout(account, u"rec/1"_s, u"stopSent"_s)}));
        QVERIFY(!told && told.error().notSent());
        QCOMPARE(told.error().kind, ErrorKind::LedgerNewer);
        const auto claimed = answerOf(mia->claim(claimOf(account)));
        QVERIFY(!claimed && claimed.error().notSent());
        QCOMPARE(claimed.error().kind, ErrorKind::LedgerNewer);
    }
};

TALLYLIGHT_TEST(TstTeamLedger);
#include "tst_teamledger.moc"
