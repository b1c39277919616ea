#include "operations/connectionfile.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

void openConnections(Desk &desk)
{
    desk.window().findChild<QAction *>(u"connections"_s)->trigger();
    QVERIFY(await(u"connectionsDialog"_s)->isVisible());
}

/// In place of the system's file dialog.
void chooseFile(const QString &dialogName, const QString &file)
{
    auto *dialog = qobject_cast<QFileDialog *>(await(dialogName));
    QVERIFY(dialog != nullptr);
    dialog->reject();
    Q_EMIT dialog->fileSelected(file);
    driver::settle();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"connections.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

} // namespace

/// Connections as a file, through the window.
class TstImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedIsShownAndAdded()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.json"_s);
        {
            Desk desk;
            QVERIFY(desk.openConnected());
            openConnections(desk);
            click(u"connectionsExport"_s);
            chooseFile(u"exportConnectionsDialog"_s, file);
            QVERIFY(shownText(u"connectionResult"_s).contains(u"out.json"));
        }
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray bytes = out.readAll();
        QVERIFY(!bytes.contains("token_Qwe12345"));

        Desk desk;
        QVERIFY(desk.openEmpty());
        openConnections(desk);
        click(u"connectionsImport"_s);
        chooseFile(u"importFileDialog"_s, file);
        const auto *list = qobject_cast<QTreeWidget *>(await(u"importList"_s));
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(desk.harness().stores().connections.all().empty()); // not before it is confirmed
        click(u"importConfirm"_s);
        QTRY_COMPARE(desk.harness().stores().connections.all().size(), 2U);
        const auto *rows = qobject_cast<QTreeWidget *>(await(u"connectionsList"_s));
        QTRY_COMPARE(rows->topLevelItemCount(), 2);
        QVERIFY(!rows->topLevelItem(0)->text(3).isEmpty());
        QVERIFY(shownText(u"connectionResult"_s).contains(u"key"));
        QCOMPARE(desk.calls(), 0);
    }

    void cancelingAddsNothing()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.openConnected());
        const auto before = desk.harness().stores().connections.all().size();
        Connection other = desk.harness().demo().wallarm();
        other.cloud = Cloud::WallarmEu;
        openConnections(desk);
        click(u"connectionsImport"_s);
        chooseFile(u"importFileDialog"_s, written(folder, connectionFile({other})));
        QVERIFY(shownText(u"importNotes"_s).contains(u"another name")); // it has the name of one that exists
        click(u"importCancel"_s);
        QVERIFY(gone(u"importDialog"_s));
        QCOMPARE(desk.harness().stores().connections.all().size(), before);
    }

    void aRefusedFileIsExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("ten megabytes") << QByteArray(10'000'000, '[') << u"too large"_s;
        QTest::newRow("another program's") << QByteArray("{}") << u"not a list"_s;
        QTest::newRow("of tomorrow") << QByteArray("{\"tallylightConnections\":9,\"connections\":[]}")
                                     << u"newer version"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"cannot be read"_s;
    }
    void aRefusedFileIsExplained()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.openEmpty());
        openConnections(desk);
        click(u"connectionsImport"_s);
        chooseFile(u"importFileDialog"_s, written(folder, bytes));
        QVERIFY2(shownText(u"connectionResult"_s).contains(says),
                 qPrintable(shownText(u"connectionResult"_s)));
        QVERIFY(desk.harness().stores().connections.all().empty());
    }
};

TALLYLIGHT_TEST(TstImport);
#include "tst_import.moc"
