#include "support/testmain.h"

#include "agora/recordingstate.h"
#include "ledger/rows.h"

using namespace tallylight;
using agora::RecordingState;

/// The ledger knows no service types, so only this test keeps its words and Agora's in step.
class TstWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endedStatesAreFinalInTheLedger()
    {
        for (int i = 0; i <= static_cast<int>(RecordingState::Discarded); ++i) {
            const auto state = static_cast<RecordingState>(i);
            const QString word = agora::stateWord(state);
            QVERIFY(!word.isEmpty());
            // ApiExpired may still cost money, but no call can reach it any more.
            const bool over = agora::isEnded(state) || state == RecordingState::ApiExpired;
            QVERIFY2(isFinalKind(word) == over, qPrintable(word));
        }
    }
};

TALLYLIGHT_TEST(TstWords);
#include "tst_words.moc"
