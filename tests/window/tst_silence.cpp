#include "common/celltext.h"
#include "common/lampdelegate.h"
#include "support/spoken.h"
#include "support/testmain.h"
#include "testruns/testrunmodel.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Nothing answers for test runs any more.
void die(Desk &desk)
{
    desk.harness().fault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/v1/test_run/*"_s}}},
         {u"times"_s, 1'000'000},
         {u"act"_s, u"none"_s},
         {u"fault"_s, u"close"_s}});
}

QString chip()
{
    return qobject_cast<QAbstractButton *>(driver::find(u"runChipRecording"_s))->text();
}

QModelIndex lampOf(Desk &desk, const QString &run)
{
    return static_cast<const ui::TestRunModel *>(desk.runs().model())
        ->indexOf(desk.harness().run(run), ui::RunColumn::Req);
}

} // namespace

/// The server dies while someone is watching, and comes back.
class TstSilence final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void aDeadServerIsSaidWhereTheEyeIsAndMovesNothing()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QModelIndex lamp = lampOf(desk, u"tr_1234"_s);
        QCOMPARE(lamp.data(ui::LampRole).toInt(), static_cast<int>(ui::LampShape::Lit));
        QVERIFY(!lamp.data(ui::StaleRole).toBool());
        QVERIFY(!chip().contains(u"not heard from"));
        QCOMPARE(shownText(u"silenceText"_s), QString());
        const auto *words = desk.window().findChild<QLineEdit *>(u"runFilter"_s);
        const QRect field(words->mapToGlobal(QPoint()), words->size());
        const QPoint table = desk.runs().mapToGlobal(QPoint());

        const Spoken spoken;
        die(desk);
        const QString name = desk.harness().demo().wallarm().name;
        QTRY_VERIFY(shownText(u"silenceText"_s).contains(u"has not answered since"_s));
        QVERIFY(shownText(u"silenceText"_s).contains(name));
        QTRY_VERIFY(shownText(u"silenceText"_s).contains(u"Next try in "_s));
        QTRY_VERIFY(lampOf(desk, u"tr_1234"_s).data(ui::StaleRole).toBool());
        QVERIFY(lampOf(desk, u"tr_1234"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Recording baseline requests (not heard from since "_s));
        QTRY_VERIFY(chip().startsWith(u"Recording now (0, "_s));
        driver::settle();
        QCOMPARE(QRect(words->mapToGlobal(QPoint()), words->size()), field);
        QCOMPARE(desk.runs().mapToGlobal(QPoint()), table);

        // Read aloud once, not every second.
        auto *label = desk.window().findChild<QLabel *>(u"silenceText"_s);
        QVERIFY(!QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name).contains(u"Next try"));

        desk.harness().demo().simulator().post(u"/_reset"_s, {});
        QVERIFY(desk.harness().stores().testRuns.find(desk.harness().run(u"tr_1234"_s))->stale);
        // On a slow machine, the program's own next try comes first.
        if (auto *now = driver::find(u"silenceTryNow"_s); now != nullptr && now->isVisible())
            QTest::mouseClick(now, Qt::LeftButton);
        QTRY_COMPARE(shownText(u"silenceText"_s), QString());
        QTRY_VERIFY(!chip().contains(u"not heard from"));
        QVERIFY(!lampOf(desk, u"tr_1234"_s).data(ui::StaleRole).toBool());
        QTRY_COMPARE(spoken.sentences().size(), 2);
        QVERIFY(spoken.sentences().first().contains(u"has not answered since"));
        QVERIFY(spoken.sentences().last().contains(u"answers again"));
    }

    void finalResultsStay()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto *model = static_cast<const ui::TestRunModel *>(desk.runs().model());
        QHash<QString, QString> results;
        QList<RunKey> ended;
        for (const RunEntry &run : desk.harness().stores().testRuns.all()) {
            if (!run.run.ended())
                continue;
            ended << run.key;
            results[run.key.id] = model->indexOf(run.key).data().toString()
                + model->indexOf(run.key, ui::RunColumn::Results).data().toString();
        }
        QVERIFY(ended.size() > 2);
        die(desk);
        desk.harness().operations().testRuns.refresh(ended);
        const auto *last = &ended.last();
        QTRY_VERIFY(desk.harness().stores().testRuns.find(*last)->lastError != nullptr);
        for (const RunKey &key : ended) {
            QCOMPARE(model->indexOf(key).data().toString()
                         + model->indexOf(key, ui::RunColumn::Results).data().toString(),
                     results.value(key.id));
            QVERIFY(!model->indexOf(key).data(ui::StaleRole).toBool());
        }
        QVERIFY(model->indexOf(*last).data(ui::SecondLineRole).toString().contains(u"last read failed"_s));
    }
};

TALLYLIGHT_TEST(TstSilence);
#include "tst_silence.moc"
