#include "support/testmain.h"
#include "testruns/testrunview.h"
#include "window/commandpalette.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

void typeLetters(const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(keyboardFocus(), c.toLatin1());
        driver::settle();
    }
}

QTreeWidget &paletteRows()
{
    return *qobject_cast<QTreeWidget *>(await(u"paletteList"_s));
}

QStringList paletteTexts()
{
    QStringList texts;
    for (int row = 0; row < paletteRows().topLevelItemCount(); ++row)
        texts << paletteRows().topLevelItem(row)->text(0);
    return texts;
}

#ifdef Q_OS_UNIX
/// What this thread has worked, not how long a busy machine let it wait.
double workedMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}
#endif

} // namespace

/// The command palette: what can be done, and where things are, by name and by keys alone.
class TstPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterDoesWhatIsFound()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        press(Qt::Key_K, Qt::ControlModifier);
        await(u"commandPalette"_s);
        QVERIFY(paletteTexts().size() > 30); // everything that can be done
        typeLetters(u"about tally"_s);
        QCOMPARE(paletteTexts(), QStringList{u"About Tallylight"_s});
        press(Qt::Key_Return);
        await(u"aboutBox"_s);
        QVERIFY(gone(u"commandPalette"_s));
    }

    void enterShowsTheRowEvenIfAFilterHidesIt_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("by its ID") << u"5080"_s;
        QTest::newRow("by a part of its ID, in capitals") << u"TR_12"_s;
    }
    void enterShowsTheRowEvenIfAFilterHidesIt()
    {
        QFETCH(QString, words);
        Desk desk;
        QVERIFY(desk.openFilled());
        paste(u"runFilter"_s, u"nothing has this"_s);
        QTRY_COMPARE(desk.runs().model()->rowCount(), 0);
        press(Qt::Key_K, Qt::ControlModifier);
        await(u"commandPalette"_s);
        typeLetters(words);
        QTRY_VERIFY(paletteRows().topLevelItemCount() > 0
                    && paletteRows().topLevelItem(0)->text(2).contains(words, Qt::CaseInsensitive));
        press(Qt::Key_Return);
        QVERIFY(gone(u"commandPalette"_s));
        QTRY_COMPARE(desk.runs().selectedKeys().size(), 1);
        QVERIFY(desk.runs().selectedKeys().constFirst().id.contains(words, Qt::CaseInsensitive));
        QCOMPARE(keyboardFocus(), &desk.runs());
    }

    void aRecordingIsFoundByItsChannel()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        press(Qt::Key_K, Qt::ControlModifier);
        await(u"commandPalette"_s);
        typeLetters(desk.harness().stores().recordings.find(recording)->task.sid);
        QTRY_COMPARE(paletteRows().topLevelItemCount(), 1);
        press(Qt::Key_Return);
        QVERIFY(gone(u"commandPalette"_s));
        QCOMPARE(desk.selectedRecordings(), QList<QUuid>{recording});
    }

    void whatIsNotPossibleSaysWhy()
    {
        Desk desk;
        QVERIFY(desk.openConnected()); // no run is selected
        press(Qt::Key_K, Qt::ControlModifier);
        await(u"commandPalette"_s);
        typeLetters(u"create similar"_s);
        const QString reason = desk.window().findChild<QAction *>(u"createSimilar"_s)->statusTip();
        QVERIFY(!reason.isEmpty());
        QCOMPARE(shownText(u"paletteNote"_s), reason);
        press(Qt::Key_Return);
        QVERIFY(driver::find(u"commandPalette"_s)->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(gone(u"commandPalette"_s));
    }

    void arrowsMoveInTheListAndLettersGoToTheField()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        press(Qt::Key_K, Qt::ControlModifier);
        await(u"commandPalette"_s);
        press(Qt::Key_Down);
        QCOMPARE(keyboardFocus(), &paletteRows());
        QCOMPARE(paletteRows().indexOfTopLevelItem(paletteRows().currentItem()), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(keyboardFocus()->objectName(), u"paletteField"_s);
        press(Qt::Key_Down);
        typeLetters(u"quit"_s);
        QCOMPARE(fieldText(u"paletteField"_s), u"quit"_s);
        QCOMPARE(paletteTexts(), QStringList{u"Quit"_s});
    }

    void aHundredThousandRunsDoNotHoldUpTheWindow()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr double mostMs = 250; // every access is checked
#else
        constexpr double mostMs = 50;
#endif
        Stores stores;
        std::vector<RunEntry> runs(100'000);
        for (size_t i = 0; i < runs.size(); ++i) {
            const QString id = QString::number(i + 1);
            runs[i].key = {QUuid(), id};
            runs[i].run.id = Identifier(id, Identifier::Form::Number);
            runs[i].run.name = u"Checkout of the shop %1 é"_s.arg(id);
        }
        stores.testRuns.putAll(std::move(runs));
        ui::PaletteSearch search(stores, {}, nullptr);
        QSignalSpy changed(&search, &ui::PaletteSearch::changed);
        search.search(u"no such words"_s);
        double longest = 0;
        while (!search.isDone()) {
#ifdef Q_OS_UNIX
            const double before = workedMs();
            QCoreApplication::processEvents();
            longest = std::max(longest, workedMs() - before);
#else
            QCoreApplication::processEvents();
#endif
        }
        QVERIFY(search.found().isEmpty());
        QVERIFY2(changed.size() > 20, "in many turns");
        QVERIFY2(longest < mostMs, qPrintable(QString::number(longest)));
        search.search(u"CHECKOUT 99999 E"_s);
        QTRY_VERIFY(search.isDone());
        QCOMPARE(search.found().size(), 1);
        search.search(u"shop"_s);
        QTRY_VERIFY(search.isDone());
        QCOMPARE(search.found().size(), ui::PaletteSearch::most); // enough to show
    }
};

TALLYLIGHT_TEST(TstPalette);
#include "tst_palette.moc"
