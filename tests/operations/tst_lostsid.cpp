#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RecordingState;

namespace {

const auto sid = u"2a0000000000000000000000000000b2"_s;

HttpReply withBody(int status, const QJsonObject &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

HttpReply acquired()
{
    return withBody(200, {{u"resourceId"_s, u"SAMPLERESOURCE"_s}});
}

HttpReply state(int status, const QString &file = {})
{
    QJsonObject response{{u"status"_s, status}};
    if (!file.isEmpty()) {
        response.insert("fileListMode"_L1, u"string"_s);
        response.insert("fileList"_L1, file);
    }
    return withBody(200, {{u"sid"_s, sid}, {u"serverResponse"_s, response}});
}

} // namespace

/// What a restart, a lost answer and a lost recording ID leave behind, on a manual clock.
class TstLostSid final : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QList<HttpReply>> m_answers; ///< by call; the last one stays
    std::unique_ptr<Stage> m_stage;

    Stage::Reaction react(const HttpRequest &request)
    {
        QList<HttpReply> &answers = m_answers[callOf(request)];
        if (answers.isEmpty())
            return {};
        return {Result<HttpReply>(answers.size() > 1 ? answers.takeFirst() : answers.first())};
    }
    [[nodiscard]] int sent(const QString &call) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_stage->sent, [&](const HttpRequest &request) { return callOf(request) == call; }));
    }
    void restart()
    {
        m_stage->kill();
        QVERIFY(m_stage->open());
    }
    /// Its start's answer is lost, and the repeat is told that it is already running: the recording ID never
    /// arrives.
    QUuid orderedWithoutSid(Mode mode)
    {
        m_answers[u"start"_s] = {HttpReply{.status = 502},
                                 withBody(400, {{u"code"_s, 53}, {u"reason"_s, u"task conflict"_s}})};
        const QUuid recording = ordered(mode);
        m_stage->advance(4s);
        return recording;
    }
    QUuid ordered(Mode mode)
    {
        const auto recording =
            m_stage->operations().recordings.start(orderOf(mode, Stage::connection(), u"qa-room-01"_s));
        m_stage->settle();
        return recording.value_or(QUuid());
    }

private Q_SLOTS:
    void init()
    {
        m_answers = {{u"acquire"_s, {acquired()}},
                     {u"start"_s, {withBody(200, {{u"sid"_s, sid}})}},
                     {u"query"_s, {state(5)}},
                     {u"update"_s, {withBody(200, {{u"sid"_s, sid}})}},
                     {u"updateLayout"_s, {withBody(200, {{u"sid"_s, sid}})}}};
        m_stage = std::make_unique<Stage>();
        m_stage->network = [this](const HttpRequest &request) { return react(request); };
        QVERIFY(m_stage->open());
        m_stage->connect();
    }
    void cleanup() { m_stage.reset(); }

    void theSidIsGivenByHand()
    {
        const QUuid recording = orderedWithoutSid(Mode::Mix);
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::RunningNoSid);
        RecordingActions &recordings = m_stage->operations().recordings;
        for (const QString &bad : {QString(), u" "_s, u"a/b"_s})
            QCOMPARE(recordings.giveSid(recording, bad).error().field, u"sid"_s);
        QCOMPARE(sent(u"query"_s), 0);

        QVERIFY(recordings.giveSid(recording, u' ' + sid + u'\u200b').has_value());
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Adopted);
        m_stage->settle();
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Recording);
        QCOMPARE(sent(u"query"_s), 1);
        QCOMPARE(recordings.giveSid(recording, u"other"_s).error().field, u"recording"_s);

        restart();
        QCOMPARE(m_stage->recording(recording)->task.sid, sid);
    }

    void aSidThatIsTakenIsRefused()
    {
        const QUuid first = ordered(Mode::Mix);
        QCOMPARE(m_stage->recording(first)->task.sid, sid);
        const QUuid second = orderedWithoutSid(Mode::Mix);
        QCOMPARE(m_stage->operations().recordings.giveSid(second, sid).error().field, u"sid"_s);
    }

    /// Adopted: the ID was entered by hand and may be wrong, so no stop is sent when it does not become
    /// ready.
    void aGivenSidIsNeverStoppedAutomatically()
    {
        m_answers[u"query"_s] = {state(2)};
        const QUuid recording = orderedWithoutSid(Mode::Mix);
        QVERIFY(m_stage->operations().recordings.giveSid(recording, sid).has_value());
        m_stage->advance(300s);
        QCOMPARE(sent(u"stop"_s), 0);
        QVERIFY(!agora::isEnded(m_stage->recording(recording)->state));
    }

    void whatIsOnTheWireSurvivesARestart()
    {
        const QUuid recording = ordered(Mode::Mix);
        m_stage->advance(6s);
        const agora::Layout layout{.mixedVideoLayout = 2, .maxResolutionUid = u"7"_s};
        QVERIFY(m_stage->operations().updates.setLayout(recording, layout).has_value());
        m_stage->settle();
        const agora::ToldSettings before = m_stage->recording(recording)->toldSettings();
        QCOMPARE(before.layout, layout);
        QVERIFY(!before.pendingLayout);
        restart();
        QVERIFY(m_stage->recording(recording)->toldSettings() == before);
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Recording);
        QCOMPARE(m_stage->recording(recording)->costClass, agora::CostClass::Hd);
    }

    void anUpdateThatMayHaveLeftIsPendingAfterARestart()
    {
        const QUuid recording = ordered(Mode::Mix);
        m_stage->advance(6s);
        m_answers[u"updateLayout"_s].clear(); // never answered
        QVERIFY(m_stage->operations().updates.setLayout(recording, {.mixedVideoLayout = 0}).has_value());
        m_stage->settle();
        QCOMPARE(sent(u"updateLayout"_s), 1);
        restart();
        m_stage->advance(60s);
        const agora::ToldSettings wire = m_stage->recording(recording)->toldSettings();
        QCOMPARE(wire.layout->mixedVideoLayout, 1);
        QCOMPARE(wire.pendingLayout->mixedVideoLayout, 0);
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Recording);
        QCOMPARE(sent(u"updateLayout"_s), 1); // never sent again automatically
    }

    void aPausedPageIsPausedAfterARestart()
    {
        const QUuid recording = ordered(Mode::Web);
        m_stage->advance(6s);
        m_answers[u"query"_s].clear(); // only what the ledger knows
        QVERIFY(m_stage->operations().updates.setPaused(recording, true).has_value());
        m_stage->settle();
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Paused);
        restart();
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Paused);
    }

    void theFilesOfAnEndedRecordingStay()
    {
        const QUuid recording = ordered(Mode::Mix);
        const QString file = u"qa/smoke/"_s + sid + u"_qa-room-01.m3u8"_s;
        m_answers[u"query"_s] = {state(5, file)};
        m_stage->advance(6s);
        m_answers[u"stop"_s] = {withBody(200,
                                         {{u"sid"_s, sid},
                                          {u"serverResponse"_s,
                                           QJsonObject{{u"fileListMode"_s, u"string"_s},
                                                       {u"fileList"_s, file},
                                                       {u"uploadingStatus"_s, u"backuped"_s}}}})};
        m_stage->operations().recordings.stop({recording}, StopWay::WaitForUpload);
        m_stage->settle();
        const QList<agora::RecordedFile> files = m_stage->recording(recording)->recordedFiles();
        QCOMPARE(files.size(), 1);
        restart();
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Stopped);
        QVERIFY(m_stage->recording(recording)->recordedFiles() == files);
        QCOMPARE(m_stage->recording(recording)->upload, agora::UploadState::BackedUp);
    }

    void whatNobodyCanControlMayBeTakenOffTheList()
    {
        RecordingActions &recordings = m_stage->operations().recordings;
        const QUuid runs = ordered(Mode::Mix);
        m_stage->advance(6s);
        QCOMPARE(recordings.forget(runs).error().field, u"recording"_s); // it is running: stop it
        m_answers[u"start"_s].clear();
        const QUuid underWay = ordered(Mode::Mix);
        QCOMPARE(recordings.forget(underWay).error().field, u"recording"_s);
        const QUuid lost = orderedWithoutSid(Mode::Mix);
        QVERIFY(recordings.possible(agora::RecordingAction::TakeOff, lost).ask);
        QVERIFY(recordings.forget(lost).has_value());
        QVERIFY(m_stage->recording(lost) == nullptr);
        restart();
        QVERIFY(m_stage->recording(lost) == nullptr);
    }

    /// Whether it runs is unknown; the user gets a way out, and no costs are shown for it.
    void aStartThatWasNotConfirmedIsNoDeadEnd_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in the same session") << false;
        QTest::newRow("after a restart") << true;
    }
    void aStartThatWasNotConfirmedIsNoDeadEnd()
    {
        using agora::RecordingAction;
        QFETCH(bool, restarted);
        m_answers[u"start"_s] = {withBody(504, {})};
        const QUuid recording = ordered(Mode::Mix);
        m_stage->advance(120s);
        if (restarted)
            restart();
        const auto can = [&](RecordingAction action) {
            return m_stage->operations().recordings.possible(action, recording);
        };
        const auto entry = [&] { return m_stage->recording(recording); };
        QCOMPARE(entry()->state, RecordingState::StartUnknown);
        QVERIFY(can(RecordingAction::GiveSid).yes);
        QVERIFY(can(RecordingAction::TakeOff).yes && can(RecordingAction::TakeOff).ask);
        QCOMPARE(can(RecordingAction::StartAgain).why, agora::Possible::Why::ReservationAlive);
        m_stage->advance(300s);
        QVERIFY(can(RecordingAction::StartAgain).yes && can(RecordingAction::StartAgain).ask);
        QVERIFY(!m_stage->operations().costs.soFar(*entry()));
        QVERIFY(!m_stage->operations().costs.elapsed(*entry()));
        const auto order = m_stage->operations().recordings.orderOf(recording);
        QVERIFY(order.has_value());
        QCOMPARE(order->cname, u"qa-room-01"_s);
        QCOMPARE(order->request.recording->maxIdleTime, 300);
        QCOMPARE(order->request.storage.secretKey.isEmpty(), restarted);
        QCOMPARE(m_stage->operations().recordings.canStartAgain(recording), !restarted);
    }

    /// After its hours, a 404 says nothing about the recording: it may continue and be billed.
    void beyondItsHoursNothingIsSaidToHaveEnded()
    {
        StartOrder order = orderOf(Mode::Mix, Stage::connection(), u"qa-hours"_s);
        order.acquire.resourceExpiredHour = 1;
        const QUuid recording = m_stage->operations().recordings.start(order).value_or(QUuid());
        const HttpReply gone = withBody(404, {{u"code"_s, 404}, {u"reason"_s, u"failed to find worker"_s}});
        m_stage->advance(50min);
        m_answers[u"query"_s] = {gone, state(5)}; // a fail-over
        m_stage->advance(5min);
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::Recording);
        m_stage->advance(5min);
        m_answers[u"query"_s] = {gone};
        m_stage->advance(6min);
        QCOMPARE(m_stage->recording(recording)->state, RecordingState::ApiExpired);
        QVERIFY(agora::mayBeBilled(m_stage->recording(recording)->state));
    }

    void temporaryCredentialsAreRemindedOf()
    {
        StartOrder order = orderOf(Mode::Mix, Stage::connection(), u"qa-sts"_s);
        order.request.storage.stsToken = u"SAMPLE-STS-TOKEN"_s;
        order.request.storage.stsExpiration = m_stage->clock.now().addSecs(5 * 3600).toSecsSinceEpoch();
        QSignalSpy due(&m_stage->operations().updates, &RecordingUpdates::credentialsDue);
        const auto recording = m_stage->operations().recordings.start(order);
        QVERIFY(recording.has_value());
        m_stage->advance(59min);
        QCOMPARE(due.size(), 0);
        m_stage->advance(2min);
        QCOMPARE(due.size(), 1);

        agora::StorageConfig renewed = order.request.storage;
        renewed.stsExpiration = m_stage->clock.now().addSecs(5 * 3600).toSecsSinceEpoch();
        QVERIFY(m_stage->operations().updates.renewCredentials(*recording, renewed).has_value());
        m_stage->advance(59min);
        QCOMPARE(due.size(), 1);
        m_stage->advance(2min);
        QCOMPARE(due.size(), 2);
    }
};

TALLYLIGHT_TEST(TstLostSid);
#include "tst_lostsid.moc"
