#include "cloudrecordings/layout/panegeometry.h"
#include "support/testmain.h"

using namespace tallylight::ui;

Q_DECLARE_METATYPE(tallylight::ui::Grip)
Q_DECLARE_METATYPE(tallylight::ui::Alignment)

class TstPaneGeometry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gripsTakeTheirEdgesAlong_data()
    {
        QTest::addColumn<Grip>("grip");
        QTest::addColumn<QPointF>("by");
        QTest::addColumn<QRectF>("result");

        const auto row = [](const char *name, Grip grip, const QPointF &by, const QRectF &result) {
            QTest::newRow(name) << grip << by << result;
        };
        // All begin at 0.25, 0.25, 0.5 × 0.5.
        row("inside moves", Grip::Inside, {0.1, -0.1}, {0.35, 0.15, 0.5, 0.5});
        row("inside stops at the canvas", Grip::Inside, {0.9, 0.9}, {0.5, 0.5, 0.5, 0.5});
        row("inside stops at the top left", Grip::Inside, {-0.9, -0.9}, {0, 0, 0.5, 0.5});
        row("the right edge", Grip::Right, {0.1, 0.1}, {0.25, 0.25, 0.6, 0.5});
        row("the right edge stops at the canvas", Grip::Right, {0.9, 0}, {0.25, 0.25, 0.75, 0.5});
        row("the left edge", Grip::Left, {0.1, 0.1}, {0.35, 0.25, 0.4, 0.5});
        row("the left edge stops before the right", Grip::Left, {0.9, 0}, {0.73, 0.25, 0.02, 0.5});
        row("the left edge stops at the canvas", Grip::Left, {-0.9, 0}, {0, 0.25, 0.75, 0.5});
        row("the top left corner", Grip::TopLeft, {-0.05, 0.05}, {0.2, 0.3, 0.55, 0.45});
        row("the bottom right corner", Grip::BottomRight, {0.05, 0.9}, {0.25, 0.25, 0.55, 0.75});
        row("nothing is held", Grip::None, {0.1, 0.1}, {0.25, 0.25, 0.5, 0.5});
    }
    void gripsTakeTheirEdgesAlong()
    {
        QFETCH(Grip, grip);
        QFETCH(QPointF, by);
        QFETCH(QRectF, result);
        QCOMPARE(resized({0.25, 0.25, 0.5, 0.5}, grip, by), result);
    }

    void alignmentsAreThoseOfThePicture_data()
    {
        QTest::addColumn<Alignment>("alignment");
        QTest::addColumn<QRectF>("result");
        // All begin at 0.1, 0.3, 0.4 × 0.2.
        QTest::newRow("fill") << Alignment::Fill << QRectF(0, 0, 1, 1);
        QTest::newRow("left half") << Alignment::LeftHalf << QRectF(0, 0, 0.5, 1);
        QTest::newRow("right half") << Alignment::RightHalf << QRectF(0.5, 0, 0.5, 1);
        QTest::newRow("top half") << Alignment::TopHalf << QRectF(0, 0, 1, 0.5);
        QTest::newRow("bottom half") << Alignment::BottomHalf << QRectF(0, 0.5, 1, 0.5);
        QTest::newRow("left") << Alignment::Left << QRectF(0, 0.3, 0.4, 0.2);
        QTest::newRow("right") << Alignment::Right << QRectF(0.6, 0.3, 0.4, 0.2);
        QTest::newRow("top") << Alignment::Top << QRectF(0.1, 0, 0.4, 0.2);
        QTest::newRow("bottom") << Alignment::Bottom << QRectF(0.1, 0.8, 0.4, 0.2);
        QTest::newRow("in the middle, across") << Alignment::CentreAcross << QRectF(0.3, 0.3, 0.4, 0.2);
        QTest::newRow("in the middle, down") << Alignment::CentreDown << QRectF(0.1, 0.4, 0.4, 0.2);
    }
    void alignmentsAreThoseOfThePicture()
    {
        QFETCH(Alignment, alignment);
        QFETCH(QRectF, result);
        QCOMPARE(aligned({0.1, 0.3, 0.4, 0.2}, alignment), result);
    }

    void edgesSnap_data()
    {
        QTest::addColumn<QRectF>("place");
        QTest::addColumn<Grip>("grip");
        QTest::addColumn<QRectF>("result");
        QTest::addColumn<QList<double>>("across");

        const auto row = [](const char *name, const QRectF &place, Grip grip, const QRectF &result,
                            const QList<double> &across) {
            QTest::newRow(name) << place << grip << result << across;
        };
        // The other pane is at 0.6, 0.6, 0.2 × 0.2; the reach is 0.01.
        row("to the canvas", {0.008, 0.41, 0.21, 0.13}, Grip::Inside, {0, 0.41, 0.21, 0.13}, {0});
        row("too far away", {0.02, 0.41, 0.21, 0.13}, Grip::Inside, {0.02, 0.41, 0.21, 0.13}, {});
        row("to a third", {0.33, 0.41, 0.211, 0.13}, Grip::Inside, {0.333333, 0.41, 0.211, 0.13}, {1.0 / 3});
        row("the middle to the middle", {0.396, 0.41, 0.21, 0.13}, Grip::Inside, {0.395, 0.41, 0.21, 0.13},
            {0.5});
        row("to the left edge of the other", {0.382, 0.41, 0.211, 0.13}, Grip::Inside,
            {0.389, 0.41, 0.211, 0.13}, {0.6});
        row("the right edge alone, to the other", {0.1, 0.41, 0.493, 0.13}, Grip::Right,
            {0.1, 0.41, 0.5, 0.13}, {0.6});
        row("not an edge that stands still", {0.008, 0.41, 0.25, 0.13}, Grip::Right,
            {0.008, 0.41, 0.25, 0.13}, {});
    }
    void edgesSnap()
    {
        QFETCH(QRectF, place);
        QFETCH(Grip, grip);
        QFETCH(QRectF, result);
        QFETCH(QList<double>, across);
        const Snapped found = snapped(place, grip, {{0.6, 0.6, 0.2, 0.2}}, {0.01, 0.01});
        QCOMPARE(found.place, result);
        QCOMPARE(found.across, across);
        QVERIFY(found.down.isEmpty());
    }
};

TALLYLIGHT_TEST(TstPaneGeometry);
#include "tst_panegeometry.moc"
