#include "support/testmain.h"
#include "testruns/runlinks.h"
#include "testruns/testrunmodel.h"
#include "window/desk.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// Many runs selected by mouse, stopped with one order; the books say which.
class TstMany final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsWhatIsSelected_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifier");
        QTest::addColumn<QList<int>>("stopped"); // of the runs that record, in their order
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
        // The runs that record are added first, so they lie side by side.
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

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(desk.message(), u"%1 recordings stopped."_s.arg(stopped.size()));
        for (const RunKey &key : recording) {
            QCOMPARE(desk.harness().bookedRun(key.id)["recording"_L1].toBool(), !wanted.contains(key));
            QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/test_run/%1/action/stop"_s.arg(key.id)),
                     wanted.contains(key) ? 1 : 0);
        }
    }

    void retriesOnlyWhatIsNotConfirmed()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), 0);
        clickRow(desk.runs(), 1, Qt::ShiftModifier);
        const QList<RunKey> keys = desk.runs().selectedKeys();
        QCOMPARE(keys.size(), 2);
        const QString refusedPath = u"/v1/test_run/%1/action/stop"_s.arg(keys.last().id);
        desk.harness().fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, refusedPath}}},
                              {u"times"_s, 1},
                              {u"act"_s, u"none"_s},
                              {u"fault"_s, u"status"_s},
                              {u"status"_s, 403},
                              {u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"no"_s}}}});
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopRunConfirm"_s);
        click(u"outcomeRetry"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.harness().bookedRun(keys.last().id)["recording"_L1].toBool(true),
                                 20'000);
        QCOMPARE(desk.harness().received(u"POST"_s, refusedPath), 2);
        QCOMPARE(desk.harness().received(u"POST"_s, u"/v1/test_run/%1/action/stop"_s.arg(keys.first().id)),
                 1);
    }
};

TALLYLIGHT_TEST(TstMany);
#include "tst_many.moc"
