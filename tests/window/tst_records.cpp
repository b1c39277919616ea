#include "ledger/ledger.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A ledger of this program with four different bytes in its header (sqlite.org/fileformat.html).
QByteArray ledgerWith(qsizetype offset, const QByteArray &four)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    {
        Ledger ledger(file);
        const auto opened = ledger.open();
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, longestWait))
            qFatal("no ledger");
    }
    return contentOf(file).replace(offset, four.size(), four);
}

constexpr qsizetype userVersion = 60;
constexpr qsizetype applicationId = 68;

/// As main() does it.
bool openOnTheLedger(Desk &desk)
{
    QObject::connect(&desk.harness().backend(), &Backend::opened, &desk.window(),
                     &ui::MainWindow::ledgerOpened);
    return desk.openEmpty();
}

} // namespace

/// The program's records cannot be read, written or found: what the window says about it and offers.
class TstRecords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Where something may have been recording meanwhile.
    void anEndThatWasNotProperIsTold_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::newRow("with a connection") << true;
        QTest::newRow("nothing was ever connected") << false;
    }
    void anEndThatWasNotProperIsTold()
    {
        QFETCH(bool, connected);
        Desk desk;
        QVERIFY(connected ? desk.openConnected() : desk.openEmpty());
        desk.window().crashedLastTime();
        QCOMPARE(desk.said(u"crashed"_s).contains(u"automatic stops did not work"_s), connected);
    }

    void threeSentencesInsteadOfTheWelcomePage_data()
    {
        QTest::addColumn<QByteArray>("ledger");
        QTest::addColumn<QString>("what");
        QTest::newRow("damaged") << QByteArray(5000, 'g') << u"is damaged"_s;
        QTest::newRow("of another program")
            << ledgerWith(applicationId, QByteArray("\0\0\0\1", 4)) << u"another program"_s;
        QTest::newRow("of a newer version")
            << ledgerWith(userVersion, QByteArray("\0\0\x03\xe8", 4)) << u"newer version"_s;
        QTest::newRow("a folder in its place") << QByteArray() << u"cannot be opened"_s;
    }
    void threeSentencesInsteadOfTheWelcomePage()
    {
        QFETCH(QByteArray, ledger);
        QFETCH(QString, what);
        Desk desk;
        const QString file = desk.harness().ledgerFile();
        if (ledger.isEmpty())
            QVERIFY(QDir().mkdir(file));
        else
            write(file, ledger);
        QVERIFY(openOnTheLedger(desk));
        const QString text = shownText(u"recordsText"_s);
        QVERIFY2(text.contains(what), qPrintable(text));
        QVERIFY2(text.contains("continues and may be billed"_L1), qPrintable(text));
        QCOMPARE(text.count(u'.'), 3);
        QCOMPARE(shownText(u"recordsFile"_s), QDir::toNativeSeparators(file));
        QVERIFY(gone(u"connectWallarm"_s));
        QCOMPARE(contentOf(file), ledger);

        click(u"recordsSetAside"_s);
        (void)await(u"connectWallarm"_s);
        const QFileInfoList kept =
            QDir(desk.harness().folder()).entryInfoList({u"ledger.sqlite.set-aside-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(contentOf(kept.first().filePath()), ledger);
        QVERIFY(desk.said(u"ledger"_s).contains(QDir::toNativeSeparators(kept.first().filePath())));
        QVERIFY(QFileInfo(file).isFile());
    }

    void aMissingDriverIsNamed()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        const Error error{.kind = ErrorKind::LedgerNoDriver, .sent = false};
        desk.harness().operations().records.setOpened(false, error);
        desk.window().ledgerOpened(error);
        (void)await(u"recordsQuit"_s);
        const QString text = shownText(u"recordsText"_s);
        QVERIFY2(text.contains("SQLite"_L1) && text.contains("libqt6sql6-sqlite"_L1), qPrintable(text));
        QVERIFY2(!text.contains("space"_L1), qPrintable(text));
        QVERIFY(gone(u"recordsSetAside"_s));
    }

    void whatIsThereIsShownThoughNothingCanBeWritten()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const Error error{.kind = ErrorKind::LedgerFailed, .sent = false};
        desk.harness().operations().records.setOpened(true, error);
        desk.window().ledgerOpened(error);
        QVERIFY(gone(u"recordsPage"_s));
        QVERIFY2(desk.said(u"ledger"_s).contains("nothing new can be started"_L1),
                 qPrintable(desk.said(u"ledger"_s)));
    }

#ifdef Q_OS_UNIX // elsewhere an open file can be neither deleted nor replaced
    void deletedWhileItRuns()
    {
        Desk desk;
        QVERIFY(openOnTheLedger(desk));
        const QString file = desk.harness().ledgerFile();
        QVERIFY(QFile::remove(file));
        (void)await(u"recordsSaveAgain"_s);
        QVERIFY2(desk.said(u"ledger"_s).contains("deleted or replaced"_L1),
                 qPrintable(desk.said(u"ledger"_s)));
        // Another file has taken its place: it is left alone, and the button stays.
        write(file, "another file");
        click(u"recordsSaveAgain"_s);
        QTRY_VERIFY(desk.said(u"ledger"_s).contains("were not saved"_L1));
        QVERIFY(contentOf(file) == "another file");
        QVERIFY(QFile::remove(file));
        click(u"recordsSaveAgain"_s);
        QTRY_VERIFY(desk.said(u"ledger"_s).contains("saved again"_L1));
        QVERIFY(contentOf(file).startsWith("SQLite format 3"));
        QVERIFY(gone(u"recordsSaveAgain"_s));
    }
#endif

    void aFolderThatIsNotLockedIsSaidBesideTheRest()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        desk.window().folderNotLocked(u"/data/of/two"_s);
        desk.window().ledgerOpened(Error{.kind = ErrorKind::LedgerFailed, .sent = false});
        QVERIFY(desk.said(u"folder"_s).contains("/data/of/two"_L1));
        QVERIFY(desk.said(u"folder"_s).contains("could not be locked"_L1));
        QVERIFY(!desk.said(u"ledger"_s).isEmpty());
    }

    void settingsThatCannotBeSavedAreSaid()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        desk.window().settingsNotSaved(u"/data/of/one/settings.ini"_s);
        QVERIFY(desk.said(u"settings"_s).contains("/data/of/one/settings.ini"_L1));
        QVERIFY(desk.said(u"settings"_s).contains("Recordings are not affected"_L1));
    }

    /// A signal ends the event loop without closing the window.
    void whatTheWindowLearnedIsSavedWithoutItsOwnDoor()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(!desk.settings().contains(u"window/geometry"_s));
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        QVERIFY(desk.settings().contains(u"window/geometry"_s));
        QVERIFY(desk.settings().contains(u"window/tables"_s));
    }
};

TALLYLIGHT_TEST(TstRecords);
#include "tst_records.moc"
