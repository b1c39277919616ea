#include "core/manualclock.h"
#include "operations/activitylog.h"
#include "operations/journal.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {
struct Setting
{
    QTemporaryDir folder;
    ManualClock clock;
    Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
    ActivityLog activity{ledger};
    std::unique_ptr<Journal> journal = std::make_unique<Journal>(ledger, activity, clock);
    QObject context;

    static AppendStep step(const QString &kind) { return {{.subject = u"run/x"_s, .kind = kind}}; }

    bool open()
    {
        const auto opened = ledger.open();
        return QTest::qWaitFor([&] { return opened.isFinished(); }, longestWait);
    }
    QList<Step> steps(const QString &subject)
    {
        const auto history = ledger.history(subject);
        return QTest::qWaitFor([&] { return history.isFinished(); }, longestWait) && history.result()
            ? *history.result()
            : QList<Step>();
    }
};
} // namespace

class TstJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesKeepTheirOrderAndEachIsAnswered()
    {
        Setting setting;
        QVERIFY(setting.open());
        QList<int> answered;
        for (int i = 0; i < 50; ++i) {
            setting.journal->write({Setting::step(QString::number(i))}, &setting.context,
                                   [&answered, i](const Result<Done> &written) {
                                       if (written)
                                           answered << i;
                                   });
        }
        QTRY_COMPARE(answered.size(), 50);
        QVERIFY(std::ranges::is_sorted(answered));
        const QList<Step> steps = setting.steps(u"run/x"_s);
        QCOMPARE(steps.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(steps.at(i).kind, QString::number(i));
    }

    void writesThatWaitedShareOneTransaction()
    {
        Setting setting;
        QVERIFY(setting.open());
        QList<int> together; // how many are answered in one turn of the event loop
        bool sameTurn = false;
        const auto answered = [&](const Result<Done> &) {
            if (!sameTurn)
                together << 0;
            ++together.last();
            sameTurn = true;
            QMetaObject::invokeMethod(
                &setting.context, [&] { sameTurn = false; }, Qt::QueuedConnection);
        };
        for (int i = 0; i < 20; ++i)
            setting.journal->write({Setting::step(u"pauseSent"_s)}, &setting.context, answered);
        QTRY_COMPARE(std::accumulate(together.begin(), together.end(), 0), 20);
        QCOMPARE(together, (QList{1, 19})); // the first alone, the others when the disk is free again
    }

    void oneThatIsRefusedTakesNoOtherAlong()
    {
        Setting setting;
        QVERIFY(setting.open());
        QList<bool> results;
        const auto tell = [&results](const Result<Done> &written) { results << written.has_value(); };
        setting.journal->write({Setting::step(u"first"_s)}, &setting.context, tell);
        setting.journal->write({Setting::step(u"good"_s)}, &setting.context, tell);
        setting.journal->write({SaveOperation{}}, &setting.context, tell); // without an ID
        setting.journal->write({Setting::step(u"good too"_s)}, &setting.context, tell);
        QTRY_COMPARE(results.size(), 4);
        QCOMPARE(results, (QList{true, true, false, true}));
        QCOMPARE(setting.steps(u"run/x"_s).size(), 3);
    }

    void whatWaitsIsWrittenAlthoughTheProgramEnds()
    {
        Setting setting;
        QVERIFY(setting.open());
        bool called = false;
        for (int i = 0; i < 3; ++i) {
            setting.journal->write({Setting::step(u"last words"_s)}, &setting.context,
                                   [&called](const Result<Done> &) { called = true; });
        }
        setting.journal.reset();
        QCOMPARE(setting.steps(u"run/x"_s).size(), 3);
        QVERIFY(!called);
    }
};

TALLYLIGHT_TEST(TstJournal);
#include "tst_journal.moc"
