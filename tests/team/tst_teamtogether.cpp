#include "core/future.h"
#include "support/memory.h"
#include "team/claimverdict.h"
#include "team/stand.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
qint64 megabytes(double bytes)
{
    return qint64(bytes / (1024 * 1024));
}

qint64 percentile(std::vector<qint64> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times.at((times.size() - 1) * std::size_t(percent) / 100);
}
} // namespace

/// Many programs at once.
class TstTeamTogether final : public QObject
{
    Q_OBJECT

    using Programs = std::vector<std::unique_ptr<TeamLedger>>;

    SystemClock m_clock;
    std::unique_ptr<PostgresStand> m_stand;
    PrivatePostgres *m_server = nullptr;
    Programs m_fifty; ///< of that stand

    /// All of them are connected then.
    void join(const PostgresStand &stand, const Programs &all)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QString login = i % 2 == 0 ? u"max"_s : u"mia"_s;
            if (all[i]->status().link == TeamStatus::Link::Off)
                all[i]->join(m_server->address(stand.team(), login), PrivatePostgres::passwordOf(login));
        }
        for (const auto &one : all) {
            if (!QTest::qWaitFor([&] { return one->status().link == TeamStatus::Link::Connected; },
                                 longestWait))
                qFatal("not everybody could join");
        }
    }
    [[nodiscard]] Programs programs(const PostgresStand &stand, int count)
    {
        TeamLimits limits = patient;
        limits.beat = TeamLimits().beat; // as programs do, because it is measured
        Programs all;
        for (int i = 0; i < count; ++i)
            all.push_back(std::make_unique<PostgresTeam>(m_clock, limits));
        join(stand, all);
        return all;
    }
    /// The same ones for each test: a session costs more than what is asked in it.
    [[nodiscard]] const Programs &fifty()
    {
        if (m_fifty.empty())
            m_fifty = programs(*m_stand, 50);
        join(*m_stand, m_fifty);
        return m_fifty;
    }
    /// Each test has a recording of its own.
    [[nodiscard]] ClaimRequest claim(const QString &subject, int round) const
    {
        ClaimRequest request = claimOf(m_stand->account(), round);
        request.subject = subject;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        m_server = PrivatePostgres::shared(&why);
        if (m_server == nullptr)
            QSKIP(qPrintable(why));
        m_stand = std::make_unique<PostgresStand>(*m_server);
    }

    void cleanupTestCase()
    {
        m_fifty.clear();
        m_stand.reset();
    }

    /// One recording, and everybody stops it: one may.
    void oneOfFiftyMaySend()
    {
        const int rounds = number("TALLYLIGHT_TEAM_ROUNDS", 10);
        const QString subject = u"rec/stopped by all"_s;
        const Programs &all = fifty();
        for (int round = 1; round <= rounds; ++round) {
            QList<QFuture<Result<ClaimAnswer>>> answers;
            for (const auto &one : all)
                answers << one->claim(claim(subject, round));
            int granted = 0;
            for (const auto &one : std::as_const(answers)) {
                const auto answer = answerOf(one);
                QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().serverText));
                granted += answer->granted ? 1 : 0;
                QCOMPARE(answer->round, round);
                QVERIFY(answer->alive);
            }
            QCOMPARE(granted, 1);
        }
        const auto news = answerOf(all.front()->readSince(m_stand->account(), {}));
        const qsizetype claims = std::ranges::count(news->claims, subject, &ToldClaim::subject);
        QCOMPARE(claims, rounds);
        qInfo("one of 50 programs was granted the claim in %d of %d rounds", rounds, rounds);
    }

    /// They cannot know of each other, so each sends (team/README 3); the others send once.
    void whoIsCutOffSendsWithoutAsking()
    {
        const int rounds = number("TALLYLIGHT_TEAM_ROUNDS", 10);
        const Programs &all = fifty();
        for (std::size_t i = 0; i < all.size(); i += 2)
            all[i]->leave();
        for (int round = 1; round <= rounds; ++round) {
            QList<QFuture<Result<ClaimAnswer>>> answers;
            for (const auto &one : all)
                answers << one->claim(claim(u"rec/some are cut off"_s, round));
            QList<ClaimStep> steps;
            for (const auto &one : std::as_const(answers))
                steps << claimVerdict(factsFrom(answerOf(one)));
            QCOMPARE(steps.count(ClaimStep::Send), 1);
            QCOMPARE(steps.count(ClaimStep::SendUntold), 25);
            QCOMPARE(steps.count(ClaimStep::Watch), 24);
        }
    }

    void aTeamGrows()
    {
        const int recordings = number("TALLYLIGHT_TEAM_RECORDINGS", 200);
        const int count = number("TALLYLIGHT_TEAM_PROGRAMS", 10);
        m_fifty.clear(); // of the server's memory, too
        const PostgresStand stand(*m_server);
        const QUuid account = stand.account();
        const Programs all = programs(stand, count);
        QElapsedTimer time;

        const QStringList kinds{u"startSent"_s, u"recording"_s, u"stopSent"_s, u"stopped"_s};
        time.start();
        for (int done = 0; done < recordings; done += 100) {
            QList<TeamStep> steps;
            for (int i = done; i < std::min(done + 100, recordings); ++i) {
                for (const QString &kind : kinds)
                    steps << stepAbout(account, u"rec/%1"_s.arg(i), kind);
            }
            QVERIFY(answerOf(all.front()->tell(steps)));
        }
        qInfo("%d recordings of 4 steps were told in %lld ms", recordings, time.elapsed());

        time.start();
        const auto everything = answerOf(all.back()->readSince(account, {}));
        QCOMPARE(everything->steps.size(), recordings * kinds.size());
        qInfo("a new program read all of them in %lld ms", time.elapsed());

        // Everybody reads when something arrives, as programs do; one of them is watched.
        QList<TeamStep> day;
        for (int i = 0; i < recordings / 10; ++i)
            day << stepAbout(account, u"rec/%1"_s.arg(i), u"seen"_s);
        QVERIFY(answerOf(all.front()->tell(day)));
        time.start();
        const auto missed = answerOf(all.back()->readSince(account, everything->cursor));
        QVERIFY(missed->steps.size() >= day.size());
        qInfo("%lld steps that it missed were read in %lld ms", qint64(day.size()), time.elapsed());

        QString cursor = missed->cursor;
        QSet<QUuid> seen;
        for (const auto &one : all) {
            const bool watched = one == all.back();
            connect(one.get(), &TeamLedger::arrived, this, [&, team = one.get(), watched] {
                whenReady(team->readSince(account, cursor), team, [&, watched](const Result<TeamNews> &news) {
                    if (!watched || !news)
                        return;
                    cursor = news->cursor;
                    for (const ToldStep &told : news->steps)
                        seen << told.step.id;
                });
            });
        }
        std::vector<qint64> times;
        for (int i = 0; i < 100; ++i) {
            const TeamStep stop = stepAbout(account, u"rec/%1"_s.arg(i), u"stopSent"_s);
            time.start();
            QVERIFY(answerOf(all.front()->tell({stop})));
            QVERIFY(QTest::qWaitFor([&] { return seen.contains(stop.id); }, longestWait));
            times.push_back(time.elapsed());
        }
        qInfo("a colleague's stop was seen after %lld ms (p50), %lld ms (p99), with %d programs reading",
              percentile(times, 50), percentile(times, 99), count);

        double bytes = 0;
        const auto processes = m_server->processes();
        for (const qint64 one : processes)
            bytes += proportionalBytes(one);
        qInfo("the server's %lld processes use %lld MB (PSS), the test with all programs %lld MB",
              qint64(processes.size()), megabytes(bytes),
              megabytes(proportionalBytes(QCoreApplication::applicationPid())));
    }
};

TALLYLIGHT_TEST(TstTeamTogether);
#include "tst_teamtogether.moc"
