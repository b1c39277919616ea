#include "common/durationtext.h"
#include "common/errortext.h"
#include "core/text.h"
#include "support/testmain.h"
#include "testruns/runoutcometexts.h"
#include "testruns/testruntexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

/// Every text exists, and no two are the same.
void checkAll(const QStringList &texts)
{
    for (const QString &text : texts)
        QVERIFY2(!text.trimmed().isEmpty(), qPrintable(texts.join(u'\n')));
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
}

template <class Enum> QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all << static_cast<Enum>(i);
    return all;
}

} // namespace

class TstTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyErrorHasItsSentence()
    {
        QStringList texts;
        for (const ErrorKind kind : upTo(ErrorKind::InvalidInput))
            texts << errorText({.kind = kind});
        checkAll(texts);
        for (const QString &text : texts)
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }

    void theKeychainsFourTroublesAreFourSentences()
    {
        checkAll({errorText({.kind = ErrorKind::KeychainUnavailable}),
                  errorText({.kind = ErrorKind::KeychainSilent}),
                  errorText({.kind = ErrorKind::KeychainLocked}),
                  errorText({.kind = ErrorKind::KeychainDenied})});
    }

    void detailsHoldWhatSupportAsksFor()
    {
        const QString details = errorDetails(
            {.httpStatus = 504, .serviceCode = 62, .serverText = u"slow"_s, .requestId = u"r-1"_s});
        for (const QString &part : {u"504"_s, u"62"_s, u"slow"_s, u"r-1"_s})
            QVERIFY2(details.contains(isolated(part)), qPrintable(part));
        QVERIFY(errorDetails({}).isEmpty());
    }

    void everyStateHasItsWord()
    {
        QStringList texts;
        for (const auto state : upTo(wallarm::RunState::Unknown)) {
            wallarm::TestRun run;
            run.state = state;
            texts << stateText(run);
        }
        checkAll(texts);
    }

    void aStateThatIsNotOursIsShownAsItCame()
    {
        wallarm::TestRun run;
        run.common.edit().stateRaw = u"running_scheduled"_s;
        QCOMPARE(stateText(run), u"running_scheduled"_s);
    }

    void everyLampHasItsWordsAndShape()
    {
        QStringList texts;
        QSet<int> shapes;
        for (const auto lamp : upTo(wallarm::Lamp::Unknown)) {
            texts << lampText(lamp);
            shapes << static_cast<int>(lampShape(lamp));
        }
        checkAll(texts);
        QCOMPARE(shapes.size(), 5); // an unconfirmed stop is a ring too, a missing run a dash
    }

    void everyReasonHasItsWords()
    {
        QStringList texts;
        for (const auto why : upTo(wallarm::Allowed::Why::NotFound)) {
            if (why != wallarm::Allowed::Why::None)
                texts << whyText(why);
        }
        checkAll(texts);
        QVERIFY(whyText(wallarm::Allowed::Why::None).isEmpty());
    }

    void everyStopOutcomeNamesTheRun()
    {
        QStringList texts;
        QStringList counts;
        for (const auto outcome : upTo(wallarm::StopOutcome::Cancelled)) {
            const StopRunReport report{.outcome = outcome};
            texts << stopOutcomeText(report, u"nightly"_s, {});
            counts << batchOutcomeText({report, report});
            QVERIFY2(texts.last().contains(isolated(u"nightly"_s)), qPrintable(texts.last()));
        }
        checkAll(texts);
        checkAll(counts);
    }

    void aStopClaimsOnlyWhatIsKnownOfTheRun()
    {
        using wallarm::RunState;
        const auto text = [](std::optional<RunState> state) {
            return stopOutcomeText({.outcome = wallarm::StopOutcome::Stopped, .state = state}, u"nightly"_s,
                                   {});
        };
        const QString bare = text({});
        QCOMPARE(text(RunState::Unknown), bare);
        QCOMPARE(text(RunState::Paused), bare);
        QVERIFY(text(RunState::Running).startsWith(bare));
        QVERIFY(text(RunState::Running).contains(u"continues"_s));
        for (const RunState state : {RunState::Passed, RunState::Failed, RunState::Interrupted}) {
            QVERIFY(!text(state).contains(u"continues"_s));
            QVERIFY(text(state).contains(u"has ended. Nothing is being recorded anymore"_s));
        }
    }

    void aSettledStopSaysWhen()
    {
        QStringList texts;
        for (const auto outcome : {wallarm::StopOutcome::Stopped, wallarm::StopOutcome::HadAlreadyEnded,
                                   wallarm::StopOutcome::StillRecording}) {
            texts << settledStopText({.outcome = outcome, .atMs = 1'700'000'000'000}, u"nightly"_s);
            QVERIFY(texts.last().contains(isolated(momentText(1'700'000'000'000, 1'700'000'000'000))));
        }
        checkAll(texts);
    }

    void aStopThatWasNotWrittenDownSaysSo()
    {
        StopRunReport report{.outcome = wallarm::StopOutcome::Stopped};
        const QString plain = stopOutcomeText(report, u"nightly"_s, u"rec"_s);
        report.journalled = false;
        const QString warned = stopOutcomeText(report, u"nightly"_s, u"rec"_s);
        QVERIFY(warned.startsWith(plain));
        QVERIFY(warned.size() > plain.size());
        QVERIFY(plain.contains(isolated(u"rec"_s)));
    }

    void aRefusalGivesItsReason()
    {
        const Error reason{.kind = ErrorKind::Unauthorized};
        const QString text =
            stopOutcomeText({.outcome = wallarm::StopOutcome::Refused, .because = reason}, u"x"_s, {});
        QVERIFY2(text.endsWith(errorText(reason)), qPrintable(text));
    }

    void aBatchTellsEachKindOnce()
    {
        using wallarm::StopOutcome;
        const QString text = batchOutcomeText({{.outcome = StopOutcome::Stopped},
                                               {.outcome = StopOutcome::Unconfirmed},
                                               {.outcome = StopOutcome::Stopped}});
        QVERIFY2(text.contains(u'2') && text.contains(u'1'), qPrintable(text));
        QCOMPARE(text.count(u'.'), 2);
    }

    void onlyWhatIsOpenCanBeRetried()
    {
        using wallarm::StopOutcome;
        QVERIFY(!canRetry(StopOutcome::Stopped));
        QVERIFY(!canRetry(StopOutcome::HadAlreadyEnded));
        QVERIFY(!canRetry(StopOutcome::NotFound));
        QVERIFY(canRetry(StopOutcome::StillRecording));
        QVERIFY(canRetry(StopOutcome::NotSent));
        QVERIFY(canRetry(StopOutcome::Unconfirmed));
    }

    void aLostCreateIsNeverCalledAFailure()
    {
        const CreateRunReport lost{.error = Error{.kind = ErrorKind::AnswerLost}};
        const CreateRunReport refused{.error = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}};
        checkAll({createOutcomeText(lost, {}), createOutcomeText(refused, {}),
                  createOutcomeText({.created = RunKey{}}, u"n"_s),
                  createOutcomeText({.copy = true, .created = RunKey{}}, u"n"_s),
                  createOutcomeText({.created = RunKey{}, .foundInList = true}, u"n"_s),
                  createOutcomeText({.copy = true, .created = RunKey{}, .stoppedFirst = RunKey{}}, u"n"_s,
                                    u"old"_s),
                  createOutcomeText({.copy = true, .error = refused.error, .recordIsRecording = true}, {})});
        // A stop that failed is not a created run, whether or not a reason is known.
        const CreateRunReport stuck{
            .copy = true, .stoppedFirst = RunKey{}, .stop = wallarm::StopOutcome::StillRecording};
        QVERIFY(createOutcomeText(stuck, {}, u"old"_s).contains(u"old"));
        QCOMPARE(createSeverity(stuck), Severity::Trouble);
        QCOMPARE(createSeverity(lost), Severity::Warning);
        QCOMPARE(createSeverity(refused), Severity::Trouble);
    }

    void aNameCannotTurnTheRestOfASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"nightly"_s << u"nightly"_s;
        QTest::newRow("stray ends of isolates and an override")
            << u"abc\u2069\u2069\u202Etxt"_s << u"abctxt"_s;
        QTest::newRow("begun and never ended") << u"\u2067\u202Babc"_s << u"abc"_s;
        QTest::newRow("line breaks") << u"a\nb\u2029c"_s << u"a b c"_s;
        QTest::newRow("a megabyte") << QString(1 << 20, u'a') << QString(longestLine - 1, u'a') + u'…';
    }
    void aNameCannotTurnTheRestOfASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(isolated(name), u"\u2068"_s + shown + u"\u2069"_s);
    }

    void vulnerabilitiesHaveNamesAndUnknownOnesTheirCode()
    {
        QCOMPARE(vulnerabilityText(u"sqli"_s), u"SQL injection"_s);
        QCOMPARE(vulnerabilityText(u"brandnew"_s), u"brandnew"_s);
    }

    void progress_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("recording");
        QTest::addColumn<QString>("expected");
        QTest::newRow("recording: no percentage") << qint64{1} << qint64{4} << true << u"1 of 4 checked"_s;
        QTest::newRow("stopped: percentage") << qint64{1} << qint64{4} << false << u"25%"_s;
        QTest::newRow("nothing recorded yet")
            << qint64{0} << qint64{0} << true << u"Waiting for baseline requests"_s;
        QTest::newRow("nothing recorded, and over")
            << qint64{0} << qint64{0} << false << u"No baseline requests"_s;
    }
    void progress()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(bool, recording);
        wallarm::TestRun run;
        run.state = wallarm::RunState::Running;
        run.recording = recording;
        run.terminatedCount = done;
        run.baselineCount = total;
        QTEST(progressText(run), "expected");
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0 << u"0 s"_s;
        QTest::newRow("negative counts as zero") << -5 << u"0 s"_s;
        QTest::newRow("seconds") << 45 << u"45 s"_s;
        QTest::newRow("minutes drop the seconds") << 754 << u"12 min"_s;
        QTest::newRow("full hours") << 7200 << u"2 h"_s;
        QTest::newRow("hours and minutes") << 4800 << u"1 h 20 min"_s;
    }
    void durations()
    {
        QFETCH(int, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "expected");
    }

    void ages()
    {
        QCOMPARE(updatedText(std::chrono::seconds(-3)), u"Updated just now"_s);
        QCOMPARE(updatedText(std::chrono::seconds(8)), u"Updated 8 s ago"_s);
        QCOMPARE(updatedText(std::chrono::seconds(125)), u"Updated 2 min ago"_s);
        QCOMPARE(updatedText(std::chrono::seconds(7300)), u"Updated 2 h ago"_s);
    }
};

TALLYLIGHT_TEST(TstTexts);
#include "tst_texts.moc"
