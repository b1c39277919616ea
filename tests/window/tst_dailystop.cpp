#include "connections/connectionfilter.h"
#include "operations/dailystops.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QDateTimeEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What the list of connections says about this one.
QString stateInList(const QUuid &connection)
{
    const auto *list = qobject_cast<QTreeWidget *>(await(u"connectionsList"_s));
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->data(0, Qt::UserRole).toUuid() == connection)
            return list->topLevelItem(row)->text(3);
    }
    return {};
}

} // namespace

/// "Stop every day…", from the window to what it shows; what is then sent is tested in operations.
class TstDailyStop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetAndShownAndRemoved_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void isSetAndShownAndRemoved()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openConnected());
        const QUuid connection = desk.harness().demo().wallarm().id;
        auto *action = desk.window().findChild<QAction *>(u"dailyStop"_s);
        QVERIFY(!action->isEnabled() && !action->statusTip().isEmpty()); // of which connection?
        auto *filter = desk.window().findChild<ui::ConnectionFilter *>();
        filter->setCurrentIndex(filter->findData(connection));
        QVERIFY(action->isEnabled());
        action->trigger();
        await(u"dailyStopDialog"_s);
        qobject_cast<QDateTimeEdit *>(driver::find(u"dailyStopTime"_s))->setTime(QTime(21, 30));
        press(Qt::Key_Return);
        QVERIFY(gone(u"dailyStopDialog"_s));
        const DailyStops &stops = desk.harness().operations().dailyStops;
        QCOMPARE(stops.ruleFor(connection).value_or(DailyStop()).at, QTime(21, 30));
        QTRY_VERIFY(shownText(u"statusDailyStop"_s).contains(desk.harness().demo().wallarm().name));

        desk.window().findChild<QAction *>(u"connections"_s)->trigger();
        await(u"connectionsDialog"_s);
        const QString time = QLocale().toString(QTime(21, 30), QLocale::ShortFormat);
        QVERIFY2(stateInList(connection).contains(time), qPrintable(stateInList(connection)));
        QVERIFY(!stateInList(desk.harness().demo().agora().id).contains(time));
        press(Qt::Key_Escape);
        action->trigger();
        click(u"dailyStopRemove"_s);
        QVERIFY(gone(u"dailyStopDialog"_s));
        QVERIFY(!stops.ruleFor(connection));
        QTRY_COMPARE(shownText(u"statusDailyStop"_s), QString());
    }

    /// Otherwise it would end in silence, while everything still records.
    void thatNothingIsStoppedIsTold_data()
    {
        QTest::addColumn<Protection>("protection");
        QTest::addColumn<QString>("said");
        QTest::newRow("read-only") << Protection::ReadOnly << u"because the connection is read-only"_s;
        QTest::newRow("nothing was recording") << Protection::Ordinary << QString();
    }
    void thatNothingIsStoppedIsTold()
    {
        QFETCH(const Protection, protection);
        QFETCH(const QString, said);
        Desk desk;
        QVERIFY(desk.openFilled());
        Connection connection = desk.harness().demo().wallarm();
        connection.protection = protection;
        ConnectionActions &connections = desk.harness().operations().connections;
        QSignalSpy saved(&connections, &ConnectionActions::saved);
        connections.save(connection, std::nullopt, Keep::Keychain);
        QVERIFY(saved.wait(longestWait));
        Q_EMIT desk.harness().operations().dailyStops.ordered(connection.id, 0);
        QCOMPARE(desk.said(u"dailyStop"_s).isEmpty(), said.isEmpty());
        QVERIFY2(desk.said(u"dailyStop"_s).contains(said), qPrintable(desk.said(u"dailyStop"_s)));
    }

    void whatWasMissedIsTold()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid connection = desk.harness().demo().wallarm().id;
        Q_EMIT desk.harness().operations().dailyStops.missed(connection, QDateTime({2026, 3, 4}, {20, 0}), 2);
        QVERIFY2(desk.said(u"dailyStop"_s).contains(u"was missed on"), qPrintable(desk.said(u"dailyStop"_s)));
        QVERIFY(desk.said(u"dailyStop"_s).contains(u"2 times"));
        click(u"dailyStopAll"_s); // what to do now
        await(u"stopAllDialog"_s);
        press(Qt::Key_Escape);
    }
};

TALLYLIGHT_TEST(TstDailyStop);
#include "tst_dailystop.moc"
