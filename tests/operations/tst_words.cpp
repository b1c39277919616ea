#include "support/testmain.h"

#include "agora/cost.h"
#include "agora/recordingstate.h"
#include "agora/task.h"
#include "core/enumwords.h"
#include "ledger/codewords.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/recordings/updaterecordingjob.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/stoprunjob.h"
#include "operations/stepkinds.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using agora::RecordingState;

namespace {

enum class Fruit { Apple, Pear };
constexpr EnumWord<Fruit> whole[]{{Fruit::Apple, "apple"_L1}, {Fruit::Pear, "pear"_L1}};
constexpr EnumWord<Fruit> swapped[]{{Fruit::Pear, "pear"_L1}, {Fruit::Apple, "apple"_L1}};
constexpr EnumWord<Fruit> twice[]{{Fruit::Apple, "apple"_L1}, {Fruit::Pear, "apple"_L1}};
constexpr EnumWord<Fruit> empty[]{{Fruit::Apple, "apple"_L1}, {Fruit::Pear, QLatin1StringView()}};
static_assert(isComplete(whole) && !isComplete(swapped) && !isComplete(twice) && !isComplete(empty));

constexpr EnumWord<agora::Currency> tooShort[]{{agora::Currency::Usd, "USD"_L1}};
static_assert(!isComplete(tooShort)); // the compiler refuses a table that lacks the last values

/// The words of all values, in order, until a number stands for none.
template <class Enum, class Word> QString wordsOf(Word word)
{
    QStringList words;
    for (int i = 0; i < 100; ++i) {
        if (const QString text = word(static_cast<Enum>(i)); !text.isEmpty())
            words << text;
    }
    return words.join(u' ');
}

} // namespace

/// The ledger knows no service types, so only this test keeps its words and Agora's in step.
class TstWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Files of released versions hold these words: a changed one would lose their rows.
    void releasedWordsStay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("released");
        const auto row = [](const char *name, const QString &words, const QString &released) {
            QTest::newRow(name) << words << released;
        };
        row("services", wordsOf<Service>([](auto value) { return codewords::word(value); }),
            u"wallarmFast agoraCloudRecording"_s);
        row("clouds", wordsOf<Cloud>([](auto value) { return codewords::word(value); }),
            u"wallarmUs wallarmEu wallarmMe agoraGlobal agoraChina custom"_s);
        row("credentials", wordsOf<CredentialKind>([](auto value) { return codewords::word(value); }),
            u"nodeToken userToken uuidAndSecret customerPair"_s);
        row("operations", wordsOf<OperationState>([](auto value) { return codewords::word(value); }),
            u"requested sent done unconfirmed cancelled needsCredentials"_s);
        row("stops of runs", wordsOf<wallarm::StopOutcome>([](auto value) { return outcomeCode(value); }),
            u"stopped hadAlreadyEnded stillRecording notFound refused notSent unconfirmed cancelled"_s);
        row("stops of recordings", wordsOf<agora::StopOutcome>([](auto value) { return outcomeCode(value); }),
            u"stopped stoppedNoFile stoppedUploadPending stoppedUploadUnverified stoppedUploadNotReported"
            " hadAlreadyEnded notFound stillRecording refused notSent unconfirmed cancelled"_s);
        row("changes of runs", wordsOf<wallarm::RunVerb>([](auto value) { return verbCode(value); }),
            u"pause resume interrupt"_s);
        row("their ends", wordsOf<wallarm::ChangeOutcome>([](auto value) { return outcomeCode(value); }),
            u"done nothingToDo unchanged refused notFound notSent unconfirmed cancelled"_s);
        row("changes of recordings", wordsOf<UpdateKind>([](auto value) { return kindCode(value); }),
            u"subscription pause resume rtmpTarget credentials layout"_s);
        row("how those end", wordsOf<agora::UpdateOutcome>([](auto value) { return outcomeCode(value); }),
            u"done refused hadAlreadyEnded notSent unconfirmed"_s);
        row("steps", wordsOf<StepKind>(stepWord),
            u"stopRequested stopSent stopOutcome pauseRequested pauseSent pauseOutcome resumeRequested"
            " resumeSent resumeOutcome interruptRequested interruptSent interruptOutcome added created copied"
            " forgotten putBack createSent copySent createOutcome startSent sidGiven updateSent updateOutcome"
            " autoStopSet autoStopPutOff autoStopCalledOff autoStopDue autoStopEnded"_s);
        row("states", wordsOf<RecordingState>(agora::stateWord),
            u"draft acquiring acquired starting startUnknown runningNoSid confirming adopted recording paused"
            " verifying stopping stopUnknown stopped startFailed endedByService failed apiExpired notFound"
            " discarded"_s);
        row("modes", wordsOf<agora::Mode>([](auto value) { return agora::wireWord(value); }),
            u"individual mix web raw"_s);
        row("calls", wordsOf<agora::Call>([](auto value) { return agora::wireWord(value); }),
            u"acquire start query update updateLayout stop"_s);
        row("currencies", wordsOf<agora::Currency>(agora::currencyWord), u"USD CNY"_s);
    }
    void releasedWordsStay()
    {
        QFETCH(QString, words);
        QTEST(words, "released");
    }

    void aWordLeadsBackToItsValue()
    {
        for (const auto &[value, word] : whole)
            QVERIFY(valueOf(whole, QString(word)) == value);
        QVERIFY(!valueOf(whole, u"plum"));
        QVERIFY(!valueOf(whole, u"Apple"));
        QVERIFY(!valueOf(whole, u""));
        QVERIFY(stepKindFrom(u"autoStopDue") == StepKind::AutoStopDue);
        QVERIFY(!stepKindFrom(u"recording") && !stepKindFrom(u""));
        QVERIFY(verbFrom(u"resume"_s) == wallarm::RunVerb::Resume);
        QVERIFY(agora::stateFromWord(u"stopUnknown") == RecordingState::StopUnknown);
        QVERIFY(agora::modeFromWire(u"web") == agora::Mode::Web);
        QVERIFY(agora::currencyFrom(u"CNY") == agora::Currency::Cny);
    }

    /// A step is either a new state or something else that happened.
    void noStepIsAlsoAState()
    {
        for (int i = 0; !stepWord(static_cast<StepKind>(i)).isEmpty(); ++i) {
            const QLatin1StringView word = stepWord(static_cast<StepKind>(i));
            QVERIFY2(!agora::stateFromWord(QString(word)), word.data());
        }
    }

    void endedStatesAreFinalInTheLedger()
    {
        for (int i = 0; i <= static_cast<int>(RecordingState::Discarded); ++i) {
            const auto state = static_cast<RecordingState>(i);
            const QString word = agora::stateWord(state);
            QVERIFY(!word.isEmpty());
            // ApiExpired may still cost money, but no call can reach it any more.
            const bool over = agora::isEnded(state) || state == RecordingState::ApiExpired;
            QVERIFY2(isFinalState(word) == over, qPrintable(word));
        }
    }
};

TALLYLIGHT_TEST(TstWords);
#include "tst_words.moc"
