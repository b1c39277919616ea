#include "fixtures.h"
#include "scenario.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;
using agora::StopOutcome;

namespace {
RecordingState stateOf(const QString &word)
{
    static const QHash<QString, RecordingState> states{
        {u"start-unknown"_s, RecordingState::StartUnknown},
        {u"running-sid-unknown"_s, RecordingState::RunningNoSid},
        {u"confirming"_s, RecordingState::Confirming},
        {u"recording"_s, RecordingState::Recording},
        {u"stopped"_s, RecordingState::Stopped},
        {u"start-failed"_s, RecordingState::StartFailed},
        {u"ended-by-service"_s, RecordingState::EndedByService},
    };
    return states.value(word, RecordingState::Draft);
}

/// What is known about the upload, in the words of the scenarios.
QString uploadOf(const RecordingEntry &entry)
{
    if (entry.lastOutcome == StopOutcome::StoppedNoFile)
        return u"none"_s;
    if (entry.lastOutcome == StopOutcome::StoppedUploadUnverified)
        return u"unverified"_s;
    return entry.upload == agora::UploadState::Uploaded ? u"uploaded"_s : u"unknown"_s;
}
} // namespace

/// The timed scenarios against the whole program, on a manual clock (tests/README 4).
class TstScenarios final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scenarios_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = fixtures(u"scenario"_s);
        QVERIFY(files.size() > 10);
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file;
    }
    void scenarios()
    {
        QFETCH(const QString, file);
        const QJsonObject data = fixture(file);
        const QJsonObject final = data["final"_L1].toObject();
        Scenario scenario(data);
        const QString failure = scenario.play();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));

        // What must not happen is an extra request, and play() accepts none but queries.
        const RecordingEntry &recording = scenario.recording();
        QCOMPARE(agora::stateWord(recording.state), agora::stateWord(stateOf(final["state"_L1].toString())));
        if (final.contains("upload"_L1))
            QCOMPARE(uploadOf(recording), final["upload"_L1].toString());
        if (final.contains("startRequestsOnWire"_L1))
            QCOMPARE(scenario.sent(u"start"_s), final["startRequestsOnWire"_L1].toInt());
        if (final.contains("stopRequestsOnWire"_L1))
            QCOMPARE(scenario.sent(u"stop"_s), final["stopRequestsOnWire"_L1].toInt());
        if (final.contains("mustSend"_L1))
            QCOMPARE(scenario.sent(u"stop"_s), 1);
        judged(file);
    }
};

TALLYLIGHT_TEST(TstScenarios);
#include "tst_scenarios.moc"
