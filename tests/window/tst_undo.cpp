#include "support/testmain.h"
#include "window/desk.h"

#include <QAction>
#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool isListed(Desk &desk, const QString &run)
{
    return desk.rowOfRun(run) >= 0;
}

} // namespace

/// The menu Edit, and "Remove from the list" taken back.
class TstUndo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRemovalIsUndone_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("with the keys") << u"keys"_s;
        QTest::newRow("in the menu") << u"menu"_s;
        QTest::newRow("in the message") << u"message"_s;
        QTest::newRow("in the message, in another language") << u"language"_s;
    }
    void theRemovalIsUndone()
    {
        QFETCH(QString, way);
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        clickRow(desk.runs(), desk.rowOfRun(u"5090"_s), Qt::ControlModifier);
        press(Qt::Key_Delete);
        QVERIFY(!isListed(desk, u"5080"_s) && !isListed(desk, u"5090"_s));
        QVERIFY2(desk.message().startsWith(u"2 test runs removed"_s), qPrintable(desk.message()));
        if (way == u"keys"_s)
            press(Qt::Key_Z, Qt::ControlModifier);
        else if (way == u"menu"_s)
            QVERIFY(chooseByMouse(desk.window(), {u"editMenu"_s}, u"undo"_s));
        if (way == u"language"_s) {
            desk.window().findChild<QAction *>(u"language_tr"_s)->trigger();
            QVERIFY(driver::waitFor([&] { return !desk.message().startsWith(u"2 test runs"_s); }));
        }
        if (way == u"message"_s || way == u"language"_s)
            click(u"messageUndoRemoval"_s);
        QVERIFY(driver::waitFor([&] { return isListed(desk, u"5080"_s) && isListed(desk, u"5090"_s); }));
        if (way != u"language"_s)
            QVERIFY2(desk.message().startsWith(u"2 test runs are on the list again"_s),
                     qPrintable(desk.message()));
        QVERIFY(!desk.window().findChild<QAction *>(u"undo"_s)->isEnabled());
        QVERIFY(gone(u"messageUndoRemoval"_s));
    }

    void aCloudRecordingComesBack()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid ended = desk.ended();
        clickRow(desk.recordings(), desk.rowOfRecording(ended));
        press(Qt::Key_Delete);
        QVERIFY(desk.harness().stores().recordings.find(ended) == nullptr);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.harness().stores().recordings.find(ended) != nullptr);
    }

    /// There, the keys are those of the text.
    void inATextFieldItUndoesTyping()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        press(Qt::Key_Delete);
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_X);
        QCOMPARE(fieldText(u"runFilter"_s), u"x"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fieldText(u"runFilter"_s), QString());
        QVERIFY(!isListed(desk, u"5080"_s));
    }

    void nothingToUndoIsSaid()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const auto *undo = desk.window().findChild<QAction *>(u"undo"_s);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->toolTip(), u"Nothing has been removed from the list"_s);
    }

    void copiesAndSelectsWhereTheKeyboardIs()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        QVERIFY(chooseByMouse(desk.window(), {u"editMenu"_s}, u"copy"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Example Test Run"_s));
        QVERIFY(chooseByMouse(desk.window(), {u"editMenu"_s}, u"selectAll"_s));
        QCOMPARE(desk.runs().selectedKeys().size(), desk.runs().model()->rowCount());
        paste(u"runFilter"_s, u"Example"_s);
        QVERIFY(chooseByMouse(desk.window(), {u"editMenu"_s}, u"selectAll"_s));
        QVERIFY(chooseByMouse(desk.window(), {u"editMenu"_s}, u"copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Example"_s);
    }
};

TALLYLIGHT_TEST(TstUndo);
#include "tst_undo.moc"
