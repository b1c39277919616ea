#include "support/testmain.h"
#include "ui/layoutdesk.h"

#include <QApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;

Q_DECLARE_METATYPE(Qt::Key)

namespace {

bool near(const QRectF &a, const QRectF &b)
{
    constexpr double little = 0.0011;
    const auto same = [](double x, double y) { return std::abs(x - y) < little; };
    return same(a.x(), b.x()) && same(a.y(), b.y()) && same(a.width(), b.width())
        && same(a.height(), b.height());
}

} // namespace

/// The canvas with mouse and keyboard, in both reading directions.
class TstLayoutCanvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aPaneIsDragged_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left: the picture is not mirrored") << true;
    }
    void aPaneIsDragged()
    {
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        LayoutDesk desk;
        QVERIFY(desk.shown);
        desk.drag(0, Grip::Inside, {0.07, 0.11}, Qt::ControlModifier);
        QVERIFY(near(desk.place(0), {0.17, 0.21, 0.3, 0.3}));
        QCOMPARE(desk.editor.scene().selected(), 0);
        QCOMPARE(desk.editor.scene().history().count(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.place(0), QRectF(0.1, 0.1, 0.3, 0.3));
    }

    void aPaneIsResizedByItsHandles()
    {
        LayoutDesk desk;
        desk.editor.scene().select(1);
        desk.drag(1, Grip::BottomRight, {-0.13, 0.27}, Qt::ControlModifier);
        QVERIFY(near(desk.place(1), {0.6, 0.1, 0.17, 0.57}));
        desk.drag(1, Grip::Left, {-0.05, 0.2}, Qt::ControlModifier);
        QVERIFY(near(desk.place(1), {0.55, 0.1, 0.22, 0.57}));
    }

    void aDragSnapsToTheCanvasAndToOthers()
    {
        LayoutDesk desk;
        desk.drag(0, Grip::Inside, {-0.095, 0.2});
        QCOMPARE(desk.place(0).x(), 0.0);
        desk.editor.scene().select(0);
        desk.drag(0, Grip::Right, {0.297, 0}); // to the left edge of the other
        QCOMPARE(desk.place(0).right(), 0.6);
    }

    void escapeTakesADragBack()
    {
        LayoutDesk desk;
        desk.drag(0, Grip::Inside, {0.2, 0.2}, Qt::ControlModifier, false);
        QVERIFY(desk.canvas().isDragging());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.canvas().isDragging());
        QCOMPARE(desk.place(0), QRectF(0.1, 0.1, 0.3, 0.3));
        QCOMPARE(desk.editor.scene().history().count(), 0);
        QVERIFY(desk.editor.isVisible());
    }

    void theUppermostPaneIsTaken()
    {
        LayoutDesk desk;
        desk.editor.scene().place(1, {0.2, 0.2, 0.3, 0.3});
        desk.editor.scene().select(-1);
        QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, desk.canvas().paneRect(0).center().toPoint());
        QCOMPARE(desk.editor.scene().selected(), 1);
        const QPointF outside = desk.canvas().canvasRect().bottomRight() - QPointF(3, 3);
        QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, outside.toPoint());
        QCOMPARE(desk.editor.scene().selected(), -1);
    }

    void keysMoveAndResize_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<uint>("modifiers");
        QTest::addColumn<QRectF>("result");

        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            const QRectF &result) {
            QTest::newRow(name) << key << static_cast<uint>(modifiers.toInt()) << result;
        };
        row("left", Qt::Key_Left, {}, {0.09, 0.1, 0.3, 0.3});
        row("right", Qt::Key_Right, {}, {0.11, 0.1, 0.3, 0.3});
        row("up, finely", Qt::Key_Up, Qt::ControlModifier, {0.1, 0.099, 0.3, 0.3});
        row("down", Qt::Key_Down, {}, {0.1, 0.11, 0.3, 0.3});
        row("wider", Qt::Key_Right, Qt::ShiftModifier, {0.1, 0.1, 0.31, 0.3});
        row("lower, finely", Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier, {0.1, 0.1, 0.3, 0.299});
    }
    void keysMoveAndResize()
    {
        QFETCH(Qt::Key, key);
        QFETCH(uint, modifiers);
        QFETCH(QRectF, result);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            LayoutDesk desk;
            desk.key(key, Qt::KeyboardModifiers::fromInt(static_cast<int>(modifiers)));
            QCOMPARE(desk.place(0), result);
        }
    }

    void tabWalksThroughThePanesAndOn()
    {
        LayoutDesk desk;
        LayoutScene &scene = desk.editor.scene();
        QTRY_VERIFY(desk.canvas().hasFocus());
        QCOMPARE(scene.selected(), 0);
        QVERIFY(desk.canvas().accessibleDescription().contains(u"Pane 1"_s));
        desk.key(Qt::Key_Tab);
        QCOMPARE(scene.selected(), 1);
        QVERIFY(desk.canvas().accessibleDescription().contains(u"Left 60 %, top 10 %"_s));
        desk.key(Qt::Key_Tab);
        QVERIFY(!desk.canvas().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(desk.canvas().hasFocus());
        QCOMPARE(scene.selected(), 1);
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(scene.selected(), 0);
    }

    void panesComeAndGoByKeys()
    {
        LayoutDesk desk;
        QTRY_VERIFY(desk.canvas().hasFocus());
        desk.key(Qt::Key_Insert);
        QCOMPARE(desk.editor.scene().panes().size(), 3);
        QCOMPARE(desk.editor.scene().selected(), 2);
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.editor.scene().selected(), 1);
        desk.key(Qt::Key_Delete);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.editor.scene().panes().size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.editor.scene().panes().size(), 2);
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.editor.scene().panes().size(), 1);
    }
};

TALLYLIGHT_TEST(TstLayoutCanvas);
#include "tst_layoutcanvas.moc"
