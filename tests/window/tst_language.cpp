#include "support/testmain.h"
#include "window/shareddesk.h"
#include "window/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasLetterOf(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return c.script() == script; });
}

/// Names, not words: what has the same name everywhere.
QString withoutNames(QString text)
{
    for (const QString &name : {u"Tallylight"_s, u"Wallarm"_s, u"FAST"_s, u"Agora"_s, u"demo"_s, u"UID"_s,
                                u"REQ"_s, u"sid"_s, u"F5"_s, u"Ctrl"_s, u"Shift"_s, u"Resource ID"_s})
        text.remove(name);
    return text;
}

/// The demo's runs may reach other states meanwhile.
QString withoutNumbers(QString text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return text.remove(digits);
}

/// All that a row shows or tells a screen reader.
QString rowText(const QAbstractItemView &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QModelIndex cell = table.model()->index(row, column);
        texts << cell.data().toString() << cell.data(Qt::AccessibleTextRole).toString();
    }
    return texts.join(u'\n');
}

bool choose(Desk &desk, const QString &language)
{
    return chooseByMouse(desk.window(), {u"viewMenu"_s, u"languageMenu"_s}, u"language_"_s + language);
}

} // namespace

/// Another language from the menu: immediately, everywhere, and nothing else changes.
class TstLanguage final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    SharedDesk m_shared;

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void everyWordChangesAtOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QChar::Script>("script");
        QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft << QChar::Script_Arabic;
        QTest::newRow("Chinese") << u"zh_CN"_s << Qt::LeftToRight << QChar::Script_Han;
    }
    void everyWordChangesAtOnce()
    {
        QFETCH(QString, language);
        QFETCH(QChar::Script, script);
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.recordings(), 1);
        clickRow(desk.runs(), 0);
        clickRow(desk.runs(), 3, Qt::ControlModifier);
        desk.window().findChild<QWidget *>(u"activityDock"_s)->show();
        const QList<RunKey> runs = desk.runs().selectedKeys();
        const QList<QUuid> recordings = desk.selectedRecordings();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(recordings.size(), 1);
        const auto english = wordsOf(desk.window());
        QVERIFY(english.size() > 60);

        QVERIFY(choose(desk, language));
        driver::settle();
        QTEST(desk.window().layoutDirection(), "direction");
        const auto now = wordsOf(desk.window());
        QStringList left;
        for (auto word = now.cbegin(); word != now.cend(); ++word) {
            if (hasLetter(withoutNames(*word)) && !hasLetterOf(*word, script))
                left << word.key() + u" = "_s + *word;
        }
        QVERIFY2(left.isEmpty(), qPrintable(u'\n' + left.join(u'\n')));
        QCOMPARE(desk.runs().selectedKeys(), runs);
        QCOMPARE(desk.selectedRecordings(), recordings);
        QCOMPARE(desk.settings().value(u"language"_s).toString(), language);

        QVERIFY(choose(desk, u"en"_s));
        driver::settle();
        QCOMPARE(desk.window().layoutDirection(), Qt::LeftToRight);
        const auto again = wordsOf(desk.window());
        for (auto word = english.cbegin(); word != english.cend(); ++word) {
            // Time passes: what is old becomes unsure.
            if (!word.key().startsWith(u"statusUpdated") && word.key() != u"mainWindow.title")
                QCOMPARE(word.key() + withoutNumbers(again.value(word.key())),
                         word.key() + withoutNumbers(*word));
        }
    }

    void idsKeepTheirDigits()
    {
        Desk desk(u"ar"_s);
        QVERIFY(desk.openFilled());
        QCOMPARE(QLocale().toString(5), u"٥");
        for (const auto &run : desk.harness().stores().testRuns.all()) {
            const RunKey key(run.key);
            QVERIFY2(rowText(desk.runs(), desk.rowOfRun(key.id)).contains(key.id), qPrintable(key.id));
        }
        for (const RecordingEntry &entry : desk.harness().stores().recordings.all()) {
            const QString row = rowText(desk.recordings(), desk.rowOfRecording(entry.uuid));
            for (const QString &id : {entry.task.uid, entry.task.sid, entry.task.resourceId})
                QVERIFY2(row.contains(id), qPrintable(id));
        }
    }

    void anOpenDialogChangesToo()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        press(Qt::Key_N, Qt::ControlModifier);
        paste(u"addRunInput"_s, u"tr/1"_s);
        press(Qt::Key_Return);
        const QWidget *dialog = driver::find(u"addRunDialog"_s);
        const QString english = shownText(u"addRunInputProblem"_s);
        // The menus cannot be reached meanwhile, but on some systems their shortcuts can.
        desk.window().findChild<QAction *>(u"language_ar"_s)->trigger();
        QTRY_COMPARE(dialog->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(shownText(u"addRunInputProblem"_s) != english);
        driver::settle();
        const auto words = wordsOf(*dialog);
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            QVERIFY2(!hasLetter(withoutNames(*word)) || hasLetterOf(*word, QChar::Script_Arabic),
                     qPrintable(word.key() + u" = "_s + *word));
        }
        QCOMPARE(driver::find(u"addRunInput"_s)->layoutDirection(), Qt::LeftToRight);
    }

    /// Qt gives the standard buttons of an open dialog its own words in each new language.
    void theButtonsOfAnOpenDialogKeepTheirWords_data()
    {
        QTest::addColumn<QString>("action"); // opens it; none: closing the window does
        QTest::addColumn<QString>("button"); // inside, opens another
        QTest::addColumn<QString>("dialog");
        const QString none;
        QTest::newRow("add test run") << u"addRun"_s << none << u"addRunDialog"_s;
        QTest::newRow("stop a test run") << u"stopRecording"_s << none << u"stopRunDialog"_s;
        QTest::newRow("interrupt a test run") << u"interruptRun"_s << none << u"interruptRunDialog"_s;
        QTest::newRow("stop automatically") << u"autoStopRun"_s << none << u"autoStopDialog"_s;
        QTest::newRow("save a view") << u"saveView"_s << none << u"saveViewDialog"_s;
        QTest::newRow("connections") << u"connections"_s << none << u"connectionsDialog"_s;
        QTest::newRow("new connection")
            << u"connections"_s << u"connectionsAddAgora"_s << u"connectionEditor"_s;
        QTest::newRow("start") << u"startCloudRecording"_s << none << u"startDialog"_s;
        QTest::newRow("stop a recording") << u"stopCloudRecording"_s << none << u"stopCloudDialog"_s;
        QTest::newRow("leave a recording") << u"forgetRecording"_s << none << u"leavingDialog"_s;
        QTest::newRow("add recording") << u"adoptRecording"_s << none << u"adoptDialog"_s;
        QTest::newRow("details of a recording")
            << u"recordingDetailsAction"_s << none << u"recordingDetails"_s;
        QTest::newRow("change the layout") << u"changeLayout"_s << none << u"layoutEditor"_s;
        QTest::newRow("change who is recorded") << u"changeSubscription"_s << none << u"updateDialog"_s;
        QTest::newRow("storages") << u"storages"_s << none << u"storageTargets"_s;
        QTest::newRow("new storage") << u"storages"_s << u"storageTargetAdd"_s << u"storageTargetEditor"_s;
        QTest::newRow("prices") << u"prices"_s << none << u"ratesDialog"_s;
        QTest::newRow("quit") << none << none << u"quitQuestion"_s;
    }
    void theButtonsOfAnOpenDialogKeepTheirWords()
    {
        QFETCH(QString, action);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        Desk *filled = m_shared.filled(u"ar"_s);
        QVERIFY(filled != nullptr);
        Desk &desk = *filled;
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        if (action.isEmpty()) {
            desk.closeWindow();
        } else {
            auto *opens = desk.window().findChild<QAction *>(action);
            QVERIFY(opens != nullptr && opens->isEnabled());
            opens->trigger();
        }
        if (!button.isEmpty())
            click(button);
        QCOMPARE(desk.lostInOtherLanguages(*await(dialog)), QStringList());
    }
};

TALLYLIGHT_TEST(TstLanguage);
#include "tst_language.moc"
