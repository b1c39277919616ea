#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"
#include "window/pastedoor.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// As the window system sends it, over the middle of the window.
bool dropOn(QWidget &window, const QMimeData &data)
{
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    driver::settle();
    return enter.isAccepted();
}

} // namespace

/// A link, a request or IDs, pasted or dropped anywhere in the window, open the dialog that belongs to them.
class TstPasteAnywhere final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void opensItsDialog_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dialog"); // none: a message
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("content");
        const QString run = u"addRunDialog"_s;
        const QString input = u"addRunInput"_s;
        QTest::newRow("link to a run")
            << u"https://us1.my.wallarm.com/testing/testruns/5080?x=1"_s << run << input << u"5080"_s;
        QTest::newRow("curl about a run")
            << u"curl -X POST \\\n  'https://api.wallarm.com/v1/test_run/tr_1234/action/stop' \\\n  -H 'A: b'"_s
            << run << input << u"tr_1234"_s;
        QTest::newRow("ID of a run") << u" 5080\n"_s << run << input << u"5080"_s;
        const QString curl =
            u"curl 'https://api.agora.io/v1/apps/0123456789abcdef0123456789abcdef/cloud_recording/resourceid/"
            "SAMPLERESOURCE/sid/2a0000000000000000000000000000b2/mode/mix/query'"_s;
        QTest::newRow("curl about a recording")
            << curl << u"adoptDialog"_s << u"adoptSid"_s << u"2a0000000000000000000000000000b2"_s;
        QTest::newRow("an answer of Agora")
            << u"{\"resourceId\":\"SAMPLE\",\"sid\":\"2a0000000000000000000000000000b2\",\"cname\":\"room\"}"_s
            << u"adoptDialog"_s << u"adoptChannel"_s << u"room"_s;
        QTest::newRow("prose") << u"Please stop it soon, there are 3 of them."_s << QString() << QString()
                               << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }
    void opensItsDialog()
    {
        QFETCH(QString, text);
        QFETCH(QString, dialog);
        QFETCH(QString, field);
        QFETCH(QString, content);
        for (const bool dropped : {false, true}) {
            Desk desk;
            QVERIFY(desk.openConnected());
            const qsizetype calls = desk.calls();
            if (dropped) {
                QMimeData data;
                data.setText(text);
                QVERIFY(dropOn(desk.window(), data));
            } else {
                QGuiApplication::clipboard()->setText(text);
                press(Qt::Key_V, Qt::ControlModifier);
            }
            if (dialog.isEmpty()) {
                QVERIFY(!desk.said(u"pasted"_s).isEmpty());
            } else {
                await(dialog);
                QCOMPARE(fieldText(field), content);
            }
            QCOMPARE(desk.calls(), calls); // nothing was asked or started
        }
    }

    void filesAreReadAndFoldersAreNot()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"log.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("recorded 2a0000000000000000000000000000b2_room.m3u8\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.path()),
                      QUrl(u"https://example.com/a"_s)});
        QCOMPARE(ui::pastedText(data),
                 u"recorded 2a0000000000000000000000000000b2_room.m3u8\n\n\nhttps://example.com/a"_s);
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(dropOn(desk.window(), data));
        await(u"adoptDialog"_s);
        QCOMPARE(fieldText(u"adoptSid"_s), u"2a0000000000000000000000000000b2"_s);
    }

    void withoutAConnectionItSaysSo()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        QGuiApplication::clipboard()->setText(u"https://my.wallarm.com/testing/testruns/5080"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.said(u"pasted"_s), u"There is no connection to Wallarm FAST yet."_s);
    }

    void aFieldTakesWhatIsPastedIntoIt()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        paste(u"runFilter"_s, u"https://my.wallarm.com/testing/testruns/5080"_s);
        QCOMPARE(fieldText(u"runFilter"_s), u"https://my.wallarm.com/testing/testruns/5080"_s);
        QVERIFY(driver::find(u"addRunDialog"_s) == nullptr);
    }
};

TALLYLIGHT_TEST(TstPasteAnywhere);
#include "tst_pasteanywhere.moc"
