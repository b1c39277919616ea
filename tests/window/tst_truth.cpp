#include "cloudrecordings/recordingtexts.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "window/desk.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RecordingState;

namespace {

QJsonObject lie(const QString &call, const QJsonObject &body, int times = 9)
{
    return {{u"match"_s, QJsonObject{{u"path"_s, u"*/"_s + call}}},
            {u"times"_s, times},
            {u"act"_s, u"none"_s},
            {u"fault"_s, u"status"_s},
            {u"status"_s, 200},
            {u"body"_s, body}};
}

QJsonObject refusal(const QString &call, int http, const QJsonObject &body)
{
    QJsonObject order = lie(call, body, 1);
    order.insert(u"status"_s, http);
    return order;
}

/// What a recording's row says about its state.
QString shownState(Desk &desk, const QUuid &recording)
{
    const QAbstractItemModel *model = desk.recordings().model();
    const int row = desk.rowOfRecording(recording);
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells.join(u'\n');
}

agora::Task taskOf(Desk &desk, const QUuid &recording)
{
    return desk.harness().stores().recordings.find(recording)->task;
}

} // namespace

/// What the window says about a cloud recording when the service lies, refuses or does not know it.
class TstTruth final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStopAnsweredForAnotherIsNotCalledStopped_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("another recording ID")
            << QJsonObject{{u"sid"_s, u"0f00000000000000000000000000beef"_s},
                           {u"serverResponse"_s, QJsonObject{{u"uploadingStatus"_s, u"uploaded"_s}}}};
        QTest::newRow("an empty object") << QJsonObject();
    }
    void aStopAnsweredForAnotherIsNotCalledStopped()
    {
        QFETCH(const QJsonObject, body);
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(Mode::Mix);
        desk.harness().fault(lie(u"stop"_s, body));
        desk.harness().operations().recordings.stop({recording}, StopWay::WaitForUpload);
        QTRY_VERIFY(desk.message().contains(u"still active and billed"_s));
        QVERIFY2(!desk.message().contains(u"in your storage"_s), qPrintable(desk.message()));
        QVERIFY(shownState(desk, recording).contains(ui::RecordingTexts::state(RecordingState::Recording)));
        QVERIFY(desk.harness().bookedRecording(taskOf(desk, recording).sid)["billed"_L1].toBool());
    }

    void whatTheServiceDoesNotKnowIsNotCalledEnded_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::newRow("recording ID") << u"sid"_s;
        QTest::newRow("resource ID") << u"resourceId"_s;
        QTest::newRow("App ID") << u"appId"_s;
        QTest::newRow("UID") << u"uid"_s;
        QTest::newRow("channel") << u"cname"_s;
    }
    void whatTheServiceDoesNotKnowIsNotCalledEnded()
    {
        QFETCH(const QString, wrong);
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid known = desk.running(Mode::Mix);
        agora::Task task = taskOf(desk, known);
        const QUuid connection = desk.harness().stores().recordings.find(known)->connection;
        // The demo's row for it is removed; someone adds it again by hand, with one typo.
        QVERIFY(desk.harness().operations().recordings.forget(known).has_value());
        task.host.clear();
        if (wrong == u"sid")
            task.sid = u"0f00000000000000000000000000beef"_s;
        else if (wrong == u"resourceId")
            task.resourceId += u'x';
        else if (wrong == u"appId")
            task.appId = u"fedcba9876543210fedcba9876543210"_s;
        else if (wrong == u"uid")
            task.uid = u"7"_s;
        else
            task.cname = u"qa-other"_s;
        const Result<QUuid> added = desk.harness().operations().recordings.adopt({connection, task});
        QVERIFY(added.has_value());
        const auto state = [&] { return desk.harness().stores().recordings.find(*added)->state; };
        QTRY_COMPARE(state(), RecordingState::NotFound);
        const QString shown = shownState(desk, *added);
        QVERIFY2(shown.contains(u"Not found under these IDs"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(u"USD"_s), qPrintable(shown));
    }

    void aRefusedStartIsCalledRefused_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QStringList>("says");
        const QString nothing = u"Nothing is recorded or billed"_s;
        QTest::newRow("customer ID or secret")
            << refusal(u"start"_s, 401, {{u"message"_s, u"Invalid authentication credentials"_s}})
            << QStringList{nothing, u"customer secret"_s};
        QTest::newRow("App ID") << refusal(u"start"_s, 400, {{u"message"_s, u"appid is invalid"_s}})
                                << QStringList{nothing, u"App ID"_s};
        QTest::newRow("channel token")
            << refusal(u"start"_s, 400, {{u"code"_s, 110}, {u"reason"_s, u"token invalid"_s}})
            << QStringList{nothing, u"channel token"_s};
        QTest::newRow("somebody else records it")
            << refusal(u"start"_s, 400, {{u"code"_s, 53}, {u"reason"_s, u"task conflict"_s}})
            << QStringList{u"already being recorded with UID"_s, u"3900000001"_s};
    }
    void aRefusedStartIsCalledRefused()
    {
        QFETCH(const QJsonObject, fault);
        QFETCH(const QStringList, says);
        Desk desk;
        QVERIFY(desk.openConnected());
        desk.harness().fault(fault);
        const auto begun = desk.harness().operations().recordings.start(
            orderOf(Mode::Mix, desk.harness().demo().agora(), u"qa-refused"_s));
        QVERIFY(begun.has_value());
        for (const QString &words : says)
            QTRY_VERIFY2(desk.message().contains(words), qPrintable(desk.message()));
        QVERIFY2(!shownState(desk, *begun).contains(u"USD"_s), qPrintable(shownState(desk, *begun)));
        QVERIFY(!agora::mayBeBilled(desk.harness().stores().recordings.find(*begun)->state));
    }
};

TALLYLIGHT_TEST(TstTruth);
#include "tst_truth.moc"
