#include "support/testmain.h"
#include "testruns/runlinks.h"
#include "testruns/runoutcometexts.h"
#include "testruns/testrunmodel.h"
#include "window/desk.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QJsonObject post(const QString &path)
{
    return {{u"method"_s, u"POST"_s}, {u"path"_s, path}};
}

QJsonObject refused(const QString &path)
{
    return {{u"match"_s, post(path)}, {u"times"_s, 1},
            {u"act"_s, u"none"_s},    {u"fault"_s, u"status"_s},
            {u"status"_s, 403},       {u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"no"_s}}}};
}

} // namespace

/// Many runs selected with the mouse, stopped with one request; the books say which.
class TstMany final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsWhatIsSelected_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifier");
        QTest::addColumn<QList<int>>("stopped"); // of the recording runs, in their order
        QTest::newRow("Ctrl takes single rows")
            << Qt::KeyboardModifiers(Qt::ControlModifier) << QList<int>{0, 2};
        QTest::newRow("Shift takes what lies between")
            << Qt::KeyboardModifiers(Qt::ShiftModifier) << QList<int>{0, 1, 2};
    }
    void stopsWhatIsSelected()
    {
        QFETCH(Qt::KeyboardModifiers, modifier);
        QFETCH(QList<int>, stopped);
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto &model = *static_cast<const ui::TestRunModel *>(desk.runs().model());
        QList<RunKey> recording;
        for (int row = 0; row < 3; ++row)
            recording << model.keyAt(model.index(row, 0));
        // The recording runs are added first, so they are adjacent.
        QCOMPARE(ui::stoppable(desk.harness().stores(), recording), recording);

        clickRow(desk.runs(), 0);
        clickRow(desk.runs(), 2, modifier);
        QList<RunKey> wanted;
        for (const int place : stopped)
            wanted << recording.at(place);
        QCOMPARE(desk.runs().selectedKeys(), wanted);

        QSignalSpy finished(&desk.harness().operations().batches, &Batches::finished);
        auto *bar = desk.window().findChild<QToolBar *>(u"toolBar"_s);
        QTest::mouseClick(bar->widgetForAction(desk.window().findChild<QAction *>(u"stopRecording"_s)),
                          Qt::LeftButton);
        const auto *list = qobject_cast<QListWidget *>(await(u"stopRunList"_s));
        QCOMPARE(list->count(), stopped.size());
        QVERIFY(shownText(u"stopRunQuestion"_s).contains(QString::number(stopped.size())));
        click(u"stopRunConfirm"_s);

        QTRY_COMPARE(finished.size(), 1);
        // A run may end with its recording: then it is unknown whether the stop ended it.
        QList<StopRunReport> reports;
        for (const BatchReport &report :
             desk.harness().operations().batches.find(finished.first().first().toUuid())->finished)
            reports << std::get<StopRunReport>(report);
        QCOMPARE(reports.size(), stopped.size());
        QCOMPARE(desk.message(), ui::batchOutcomeText(reports));
        for (const RunKey &key : recording) {
            QCOMPARE(desk.harness().bookedRun(key.id)["recording"_L1].toBool(), !wanted.contains(key));
            QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/test_run/%1/action/stop"_s.arg(key.id)),
                     wanted.contains(key) ? 1 : 0);
        }
    }

    void retriesOnlyWhatIsNotConfirmed_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("lost"); // answers, until the program gives up
        QTest::newRow("stop") << u"stop"_s << 2;
        QTest::newRow("pause") << u"pause"_s << 1;
    }
    /// One works, one is refused, the answer to one is lost and nothing was done.
    void retriesOnlyWhatIsNotConfirmed()
    {
        QFETCH(QString, action);
        QFETCH(int, lost);
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto pathOf = [&action](const QString &id) {
            return u"/v1/test_run/%1/action/%2"_s.arg(id, action);
        };
        desk.harness().fault(refused(pathOf(u"5106"_s)));
        desk.harness().fault({{u"match"_s, post(pathOf(u"tr_1234"_s))},
                              {u"times"_s, lost},
                              {u"act"_s, u"none"_s},
                              {u"fault"_s, u"close"_s}});
        const QList<RunKey> keys{desk.harness().run(u"5105"_s), desk.harness().run(u"5106"_s),
                                 desk.harness().run(u"tr_1234"_s)};
        const Operations &operations = desk.harness().operations();
        QSignalSpy finished(&operations.batches, &Batches::finished);
        if (action == u"stop")
            operations.testRuns.stop(keys);
        else
            operations.runChanges.order(keys, wallarm::RunVerb::Pause);
        QTRY_COMPARE(finished.size(), 1);
        click(u"outcomeRetry"_s);
        QTRY_COMPARE(finished.size(), 2);
        const Batch *second = operations.batches.find(finished.last().first().toUuid());
        QCOMPARE(second->subjects, QList<Subject>{keys.at(2)});
        QCOMPARE(desk.harness().received(u"POST"_s, pathOf(u"5105"_s)), 1);
        QCOMPARE(desk.harness().received(u"POST"_s, pathOf(u"5106"_s)), 1);
        QCOMPARE(desk.harness().received(u"POST"_s, pathOf(u"tr_1234"_s)), lost + 1);
        QVERIFY(second->reportOf(keys.at(2)) != nullptr);
        QVERIFY(operations.batches.unconfirmed(second->id).isEmpty());
    }

    void whatWasRefusedIsNotOfferedAgain()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        QList<RunKey> keys;
        for (const QString &id : {u"5105"_s, u"5106"_s}) {
            desk.harness().fault(refused(u"/v1/test_run/%1/action/stop"_s.arg(id)));
            keys << desk.harness().run(id);
        }
        desk.harness().operations().testRuns.stop(keys);
        (void)await(u"outcomeReport"_s);
        QVERIFY(driver::find(u"outcomeRetry"_s) == nullptr);
    }
};

TALLYLIGHT_TEST(TstMany);
#include "tst_many.moc"
