#include "core/manualclock.h"
#include "credentials/sessionstore.h"
#include "ledger/support.h"
#include "operations/activitylog.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/orderjob.h"
#include "operations/services.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
    ActivityLog activity{ledger};
    Journal journal{ledger, activity, clock};
    Stores stores;
    SessionStore keychain;
    Services services{stores, keychain, {}, clock};
    JobQueue queue;

    Desk() { (void)resultOf(ledger.open()); }
    [[nodiscard]] QString ask(const QString &statement) const
    {
        return askSql(ledger.file(), statement).toString();
    }
    [[nodiscard]] QString kinds() const { return ask(u"SELECT group_concat(kind, ' ') FROM step"_s); }
    [[nodiscard]] QString rows() const
    {
        return ask(u"SELECT group_concat(state || ' ' || sends || ' ' || outcome) FROM operation"_s);
    }
};

/// Sends nothing, and only records that it did.
class WordJob final : public OrderJob
{
    Q_OBJECT

public:
    WordJob(Desk &desk, Unwritten unwritten)
        : OrderJob({oneConnection, {.subject = u"run/x/1"_s, .verb = u"try"_s}, unwritten},
                   {desk.stores, desk.services, desk.journal}, &desk.services)
        , m_desk(desk)
    {
    }

    bool refusedSend = false; ///< the ledger accepts the request, but not the send
    bool endsAtOnce = false; ///< without a request
    bool begun = false;
    int sent = 0;
    int refused = 0;
    int withdrawn = 0;
    QStringList told; ///< its outcomes, as often as they are reported
    QString rowAtSend, kindsAtSend;

    void end(const QString &code)
    {
        commitOutcome(code, {step(StepKind::StopOutcome)}, [this, code] { told << code; });
    }
    [[nodiscard]] std::optional<ErrorKind> because() const
    {
        return m_because ? std::optional(m_because->kind) : std::nullopt;
    }
    [[nodiscard]] bool journalled() const { return isJournalled(); }

private:
    QList<LedgerChange> requested() const override { return {step(StepKind::StopRequested)}; }
    void open() override
    {
        begun = true;
        if (endsAtOnce)
            return end(u"notSent"_s);
        QList<LedgerChange> changes{step(StepKind::StopSent)};
        if (refusedSend)
            changes << SaveStorageTarget{}; // without a name: the ledger refuses all of it
        commitSend(row().sends + 1, changes, [this] {
            ++sent;
            rowAtSend = m_desk.rows();
            kindsAtSend = m_desk.kinds();
            Q_EMIT answered();
        });
    }
    void withdraw() override { ++withdrawn; }
    void refuse() override { ++refused; }

    Desk &m_desk;
};

} // namespace

/// The rule that all requests share: ledger before wire, stops excepted (README 1).
class TstOrderJob final : public QObject
{
    Q_OBJECT
    using Unwritten = OrderJob::Unwritten;

private Q_SLOTS:
    void theRowIsOnTheDiskBeforeTheRequestLeaves()
    {
        Desk desk;
        auto *job = new WordJob(desk, Unwritten::DoNotSend);
        desk.queue.submit({job}, desk.journal);
        QVERIFY(!job->begun);
        QTRY_COMPARE(job->sent, 1);
        QCOMPARE(job->kindsAtSend, u"stopRequested stopSent"_s);
        QCOMPARE(job->rowAtSend, u"sent 1 "_s);
        QVERIFY(job->journalled());
    }

    void aLedgerThatRefuses_data()
    {
        QTest::addColumn<Unwritten>("unwritten");
        QTest::addColumn<bool>("fromTheBeginning");
        QTest::addColumn<int>("sent");
        QTest::newRow("a stop leaves: not even its request was written")
            << Unwritten::SendAnyway << true << 1;
        QTest::newRow("a stop leaves: its send was not written") << Unwritten::SendAnyway << false << 1;
        QTest::newRow("a change stays: its request was not written") << Unwritten::DoNotSend << true << 0;
        QTest::newRow("a change stays: its send was not written") << Unwritten::DoNotSend << false << 0;
    }
    void aLedgerThatRefuses()
    {
        QFETCH(Unwritten, unwritten);
        QFETCH(bool, fromTheBeginning);
        QFETCH(int, sent);
        Desk desk;
        auto *job = new WordJob(desk, unwritten);
        job->refusedSend = true;
        if (fromTheBeginning)
            QVERIFY(QFile::remove(desk.ledger.file()));
        desk.queue.submit({job}, desk.journal);
        QTRY_COMPARE(job->sent + job->refused, 1);
        QCOMPARE(job->sent, sent);
        QCOMPARE(job->begun, !fromTheBeginning || unwritten == Unwritten::SendAnyway);
        QCOMPARE(job->row().sends, sent); // what did not leave this computer was not sent
        QVERIFY(!job->journalled());
        QCOMPARE(job->because().has_value(), sent == 0);
    }

    void theOutcomeIsWrittenOnce()
    {
        Desk desk;
        auto *job = new WordJob(desk, Unwritten::DoNotSend);
        desk.queue.submit({job}, desk.journal);
        QTRY_COMPARE(job->sent, 1);
        job->end(u"unconfirmed"_s);
        job->end(u"done"_s);
        QTRY_VERIFY(!job->told.isEmpty());
        (void)resultOf(desk.ledger.history(job->row().subject)); // after whatever else was written
        QCOMPARE(desk.kinds(), u"stopRequested stopSent stopOutcome"_s);
        QCOMPARE(desk.rows(), u"unconfirmed 1 unconfirmed"_s);
        QCOMPARE(job->told, QStringList{u"unconfirmed"_s});
    }

    void onlyWhatHasNotBegunIsWithdrawn()
    {
        Desk desk;
        auto *job = new WordJob(desk, Unwritten::DoNotSend);
        auto *other = new WordJob(desk, Unwritten::DoNotSend);
        desk.queue.submit({job}, desk.journal);
        QTRY_COMPARE(job->sent, 1);
        job->cancel();
        QCOMPARE(job->withdrawn, 0);
        QCOMPARE(desk.queue.cancel(desk.queue.submit({other}, desk.journal)), 1);
        QCOMPARE(other->withdrawn, 1);
        QVERIFY(!other->begun);
    }

    void manyAreSubmittedTogether_data()
    {
        QTest::addColumn<bool>("endsAtOnce");
        QTest::newRow("the next begins when one is off the wire") << false;
        QTest::newRow("the next begins when one has ended") << true;
    }
    void manyAreSubmittedTogether()
    {
        QFETCH(bool, endsAtOnce);
        Desk desk;
        QList<WordJob *> jobs;
        QList<OrderJob *> submitted;
        for (int i = 0; i < 2 * JobQueue::underWayOfConnection; ++i)
            submitted << jobs.emplaceBack(new WordJob(desk, Unwritten::DoNotSend));
        const QUuid batch = desk.queue.submit(submitted, desk.journal);
        QCOMPARE(desk.queue.waiting(batch), jobs.size());
        for (WordJob *job : jobs)
            job->endsAtOnce = endsAtOnce;
        QTRY_VERIFY(std::ranges::all_of(jobs, [](const WordJob *job) { return job->begun; }));
        QCOMPARE(desk.queue.waiting(batch), 0);
        QCOMPARE(desk.ask(u"SELECT count(DISTINCT id) FROM operation WHERE batch = '%1'"_s.arg(
                     batch.toString(QUuid::WithoutBraces))),
                 QString::number(jobs.size()));
    }
};

TALLYLIGHT_TEST(TstOrderJob);
#include "tst_orderjob.moc"
