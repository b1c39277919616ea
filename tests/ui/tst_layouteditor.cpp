#include "cloudrecordings/layout/layoutcanvas.h"
#include "cloudrecordings/layout/layouteditor.h"
#include "cloudrecordings/layout/layouthandles.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/panemodel.h"
#include "common/theme.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using agora::Arrangement;

Q_DECLARE_METATYPE(Qt::Key)

namespace {

agora::Layout twoPanes()
{
    agora::Layout layout;
    layout.mixedVideoLayout = static_cast<int>(Arrangement::Custom);
    layout.backgroundColor = u"#101820"_s;
    for (const double x : {0.1, 0.6}) {
        agora::LayoutPane pane;
        setPlace(pane, {x, 0.1, 0.3, 0.3});
        layout.panes << pane;
    }
    return layout;
}

LayoutEditor::Subject subject(const std::optional<agora::Layout> &layout)
{
    return {.task = {u"0123456789abcdef0123456789abcdef"_s, u"qa-room-01"_s, u"900001"_s, u"resource"_s,
                     u"sid"_s, agora::Mode::Mix},
            .canvas = QSize(1280, 720),
            .layout = layout};
}

/// The editor in a window that is shown; what it asks to be sent is in `sent`.
struct Desk
{
    explicit Desk(const std::optional<agora::Layout> &layout = twoPanes())
        : editor(subject(layout)), sent(&editor, &LayoutEditor::sendRequested)
    {
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        shown = QTest::qWaitForWindowActive(&editor); // shortcuts work in the active window only
        canvas().setFocus();
    }

    [[nodiscard]] LayoutCanvas &canvas() { return *editor.findChild<LayoutCanvas *>(); }
    [[nodiscard]] QRectF place(int pane) { return placeOf(editor.scene().panes().at(pane)); }
    template <class T> T &get(const QString &name) { return *editor.findChild<T *>(name); }
    [[nodiscard]] QPushButton &send() { return get<QPushButton>(u"layoutSend"_s); }

    /// By mouse: from a grip of a pane by so many parts of the canvas.
    void drag(int pane, Grip grip, const QPointF &by, Qt::KeyboardModifiers keys = {}, bool release = true)
    {
        LayoutCanvas &on = canvas();
        const QRectF rect = on.paneRect(pane);
        const QPointF from = grip == Grip::Inside ? rect.center() : handleRect(rect, grip).center();
        const QRectF whole = on.canvasRect();
        const QPointF to = from + QPointF(by.x() * whole.width(), by.y() * whole.height());
        QTest::mousePress(&on, Qt::LeftButton, keys, from.toPoint());
        // Whole pixels would make the result a matter of the window's size.
        move(from, keys);
        const QPointF off = from - QPointF(from.toPoint());
        move(to - off, keys);
        if (release)
            QTest::mouseRelease(&on, Qt::LeftButton, keys, to.toPoint());
    }
    void move(const QPointF &to, Qt::KeyboardModifiers keys)
    {
        LayoutCanvas &on = canvas();
        QMouseEvent event(QEvent::MouseMove, to, on.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&on, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }

    LayoutEditor editor;
    QSignalSpy sent;
    bool shown = false;
};

bool near(const QRectF &a, const QRectF &b)
{
    constexpr double little = 0.0011;
    const auto same = [](double x, double y) { return std::abs(x - y) < little; };
    return same(a.x(), b.x()) && same(a.y(), b.y()) && same(a.width(), b.width())
        && same(a.height(), b.height());
}

} // namespace

class TstLayoutEditor final : public QObject
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
        Desk desk;
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
        Desk desk;
        desk.editor.scene().select(1);
        desk.drag(1, Grip::BottomRight, {-0.13, 0.27}, Qt::ControlModifier);
        QVERIFY(near(desk.place(1), {0.6, 0.1, 0.17, 0.57}));
        desk.drag(1, Grip::Left, {-0.05, 0.2}, Qt::ControlModifier);
        QVERIFY(near(desk.place(1), {0.55, 0.1, 0.22, 0.57}));
    }

    void aDragSnapsToTheCanvasAndToOthers()
    {
        Desk desk;
        desk.drag(0, Grip::Inside, {-0.095, 0.2});
        QCOMPARE(desk.place(0).x(), 0.0);
        desk.editor.scene().select(0);
        desk.drag(0, Grip::Right, {0.297, 0}); // to the left edge of the other
        QCOMPARE(desk.place(0).right(), 0.6);
    }

    void escapeTakesADragBack()
    {
        Desk desk;
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
        Desk desk;
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
            Desk desk;
            desk.key(key, Qt::KeyboardModifiers::fromInt(static_cast<int>(modifiers)));
            QCOMPARE(desk.place(0), result);
        }
    }

    void tabWalksThroughThePanesAndOn()
    {
        Desk desk;
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
        Desk desk;
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

    void theTableIsTheCanvassTwin()
    {
        LayoutScene scene(twoPanes());
        PaneModel model(scene);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto at = [&](int row, PaneColumn column) {
            return model.index(row, static_cast<int>(column));
        };
        QCOMPARE(at(1, PaneColumn::Left).data().toString(), u"60 %"_s);
        QVERIFY(model.setData(at(1, PaneColumn::Left), 12.3456, Qt::EditRole));
        QCOMPARE(scene.panes().at(1).x, 0.123456);
        QVERIFY(model.setData(at(1, PaneColumn::Left), 90.0, Qt::EditRole));
        QCOMPARE(placeOf(scene.panes().at(1)), QRectF(0.9, 0.1, 0.1, 0.3));
        QVERIFY(model.setData(at(0, PaneColumn::Uid), u" 4711 "_s, Qt::EditRole));
        QCOMPARE(scene.panes().at(0).uid, std::optional(u"4711"_s));
        QVERIFY(model.setData(at(0, PaneColumn::Opacity), 0.0, Qt::EditRole));
        QCOMPARE(scene.layout().panes.at(0).alpha, std::optional(0.0)); // trap 13
        QVERIFY(model.setData(at(0, PaneColumn::Picture), 1, Qt::EditRole));
        QCOMPARE(scene.panes().at(0).renderMode, std::optional(1));
        scene.add();
        scene.add();
        QCOMPARE(model.rowCount(), 4);
        scene.remove(1);
        QCOMPARE(model.rowCount(), 3);
        scene.setArrangement(Arrangement::Floating);
        QVERIFY(!model.setData(at(0, PaneColumn::Left), 5.0, Qt::EditRole));
        scene.setUsers(17);
        QCOMPARE(model.rowCount(), 17);
    }

    void roundedMeasuresAreNotChangedByLookingAtThem()
    {
        LayoutScene scene(twoPanes());
        scene.place(0, {1.0 / 3, 0, 1.0 / 3, 1});
        PaneModel model(scene);
        const int steps = scene.history().count();
        const QModelIndex left = model.index(0, static_cast<int>(PaneColumn::Left));
        QVERIFY(model.setData(left, 33.3333, Qt::EditRole)); // what the editor's four digits leave of it
        QCOMPARE(scene.history().count(), steps);
    }

    void tableAndCanvasChooseTogether()
    {
        Desk desk;
        auto &table = desk.get<QTableView>(u"layoutPanes"_s);
        table.setCurrentIndex(table.model()->index(1, 1));
        QCOMPARE(desk.editor.scene().selected(), 1);
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(table.currentIndex().row(), 0);
        desk.key(Qt::Key_Insert);
        QCOMPARE(table.currentIndex().row(), 2);
        QVERIFY(table.selectionModel()->isRowSelected(2));
    }

    void whatIsTypedInACellMovesThePane()
    {
        Desk desk;
        auto &table = desk.get<QTableView>(u"layoutPanes"_s);
        const QModelIndex top = table.model()->index(0, static_cast<int>(PaneColumn::Top));
        table.setFocus();
        table.setCurrentIndex(top);
        table.edit(top);
        auto *cell = table.findChild<QDoubleSpinBox *>(u"paneCellEditor"_s);
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->text(), u"10 %"_s);
        cell->selectAll();
        QTest::keyClicks(cell, u"25.5"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(desk.place(0).y(), 0.255);
        QCOMPARE(desk.sent.size(), 0); // Return in a cell does not send
    }

    void closingWhileACellIsOpenIsHarmless()
    {
        Desk desk;
        auto &table = desk.get<QTableView>(u"layoutPanes"_s);
        table.setFocus();
        table.edit(table.model()->index(0, static_cast<int>(PaneColumn::Width)));
        QTest::keyClicks(table.findChild<QDoubleSpinBox *>(u"paneCellEditor"_s), u"7"_s);
    }

    void aWrongUidIsToldAtItsField()
    {
        Desk desk;
        auto &uid = desk.get<QLineEdit>(u"paneUid"_s);
        uid.setFocus();
        QTest::keyClicks(&uid, u"guest"_s);
        QVERIFY(!desk.get<QLabel>(u"paneUidProblem"_s).text().isEmpty());
        QVERIFY(!desk.send().isEnabled());
        QVERIFY(desk.get<QLabel>(u"layoutSendProblem"_s).text().contains(u"Pane 1"_s));
        desk.editor.scene().select(1);
        QVERIFY(desk.get<QLabel>(u"paneUidProblem"_s).text().isEmpty()); // the other pane's field
        QVERIFY(!desk.send().isEnabled());
        desk.editor.scene().select(0);
        desk.editor.scene().history().undo();
        QVERIFY(desk.send().isEnabled());
        QCOMPARE(uid.text(), QString());
    }

    void typingIsOneStepAField()
    {
        Desk desk;
        auto &uid = desk.get<QLineEdit>(u"paneUid"_s);
        uid.setFocus();
        QTest::keyClicks(&uid, u"4711"_s);
        QCOMPARE(desk.editor.scene().history().count(), 1);
        desk.get<QSlider>(u"paneOpacity"_s).setValue(40);
        QCOMPARE(desk.editor.scene().panes().first().alpha, std::optional(0.4));
        QCOMPARE(desk.get<QLabel>(u"paneOpacityText"_s).text(), u"40 %"_s);
        desk.get<QComboBox>(u"panePicture"_s).setCurrentIndex(1);
        QCOMPARE(desk.editor.scene().panes().first().renderMode, std::optional(1));
    }

    void badAddressesAndColoursHoldTheLayoutBack_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("goes");
        QTest::newRow("half a colour") << u"layoutBackgroundColour"_s << u"#12"_s << false;
        QTest::newRow("a colour") << u"layoutBackgroundColour"_s << u"#12aBcd"_s << true;
        QTest::newRow("a file as image") << u"layoutBackgroundImage"_s << u"/tmp/a.jpg"_s << false;
        QTest::newRow("an address") << u"layoutBackgroundImage"_s << u"https://example.com/a.jpg"_s << true;
        QTest::newRow("only advice for http")
            << u"layoutUserImage"_s << u"http://example.com/a.jpg"_s << true;
        QTest::newRow("no host") << u"layoutUserImage"_s << u"https:///a.jpg"_s << false;
    }
    void badAddressesAndColoursHoldTheLayoutBack()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, goes);
        Desk desk;
        desk.get<QTabWidget>(u"layoutTabs"_s).setCurrentIndex(1);
        auto &edit = desk.get<QLineEdit>(field);
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QCOMPARE(desk.send().isEnabled(), goes);
        if (!goes)
            QVERIFY(!desk.get<QLabel>(field + u"Problem"_s).text().isEmpty());
    }

    void imagesOfSingleUsersAreEdited()
    {
        Desk desk;
        desk.get<QTabWidget>(u"layoutTabs"_s).setCurrentIndex(1);
        auto &table = desk.get<QTableView>(u"layoutUserImages"_s);
        const QAbstractItemModelTester tester(table.model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!desk.get<QPushButton>(u"layoutRemoveUserImage"_s).isEnabled());
        desk.get<QPushButton>(u"layoutAddUserImage"_s).click();
        QVERIFY(!desk.send().isEnabled()); // neither user nor image yet
        QVERIFY(!desk.get<QLabel>(u"layoutUserImagesProblem"_s).text().isEmpty());
        table.model()->setData(table.model()->index(0, 0), u"4711"_s);
        QVERIFY(!desk.send().isEnabled());
        table.model()->setData(table.model()->index(0, 1), u"https://example.com/a.jpg"_s);
        table.model()->setData(table.model()->index(0, 2), 1);
        QVERIFY(desk.send().isEnabled());
        const agora::UserBackground image{u"4711"_s, u"https://example.com/a.jpg"_s, 1};
        QCOMPARE(desk.editor.scene().layout().backgrounds, QList{image});
        table.setCurrentIndex(table.model()->index(0, 1));
        desk.get<QPushButton>(u"layoutRemoveUserImage"_s).click();
        QVERIFY(desk.editor.scene().layout().backgrounds.isEmpty());
        desk.editor.scene().history().undo();
        QCOMPARE(table.model()->rowCount(), 1);
    }

    void theWholeLayoutIsSent()
    {
        Desk desk;
        QTest::mouseClick(&desk.send(), Qt::LeftButton);
        QCOMPARE(desk.sent.size(), 1);
        const auto layout = desk.sent.first().first().value<agora::Layout>();
        QCOMPARE(layout, desk.editor.scene().layout());
        QCOMPARE(layout.backgroundColor, std::optional(u"#101820"_s)); // trap 17
        QVERIFY(!desk.send().isEnabled()); // one at a time (trap 26)
        desk.editor.showOutcome({.text = u"done"_s}, true);
        QVERIFY(desk.send().isEnabled());
        QVERIFY(desk.editor.scene().history().isClean());
    }

    void whatIsSentCanBeRead()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        desk.get<QTabWidget>(u"layoutTabs"_s).setCurrentIndex(2);
        const auto &text = desk.get<QPlainTextEdit>(u"requestBody"_s);
        QVERIFY(text.isReadOnly());
        QCOMPARE(text.layoutDirection(), Qt::LeftToRight);
        desk.editor.scene().setUid(0, u"4711"_s);
        desk.get<QPushButton>(u"requestCopy"_s).click();
        const QJsonObject body =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(body, layoutBody(subject({}).task, desk.editor.scene().layout()));
        QCOMPARE(body["clientRequest"_L1]["layoutConfig"_L1][0]["uid"_L1].toString(), u"4711"_s);
    }

    void presetsAreShownAndBecomeOnesOwn()
    {
        Desk desk;
        desk.get<QAbstractButton>(u"layoutArrangement1"_s).click();
        QVERIFY(desk.editor.scene().layout().panes.isEmpty()); // trap 18
        QVERIFY(!desk.get<QAction>(u"layoutAddPane"_s).isEnabled());
        desk.get<QSpinBox>(u"layoutUsers"_s).setValue(9);
        QCOMPARE(desk.get<QTableView>(u"layoutPanes"_s).model()->rowCount(), 9);
        desk.drag(0, Grip::Inside, {0.2, 0.2});
        QCOMPARE(desk.editor.scene().history().count(), 1); // not moved
        desk.get<QPushButton>(u"layoutMakeCustom"_s).click();
        QVERIFY(desk.editor.scene().isCustom());
        QCOMPARE(desk.editor.scene().panes().size(), 9);
        QVERIFY(desk.get<QAbstractButton>(u"layoutArrangement3"_s).isChecked());
    }

    void theLargeUserGoesWithTheVerticalLayoutOnly()
    {
        Desk desk;
        desk.get<QAbstractButton>(u"layoutArrangement2"_s).click();
        auto &largest = desk.get<QLineEdit>(u"layoutLargestUid"_s);
        QVERIFY(largest.isVisible());
        QVERIFY(desk.send().isEnabled()); // advice only
        QTest::keyClicks(&largest, u"4711"_s);
        QCOMPARE(desk.editor.scene().layout().maxResolutionUid, std::optional(u"4711"_s));
        desk.get<QAbstractButton>(u"layoutArrangement0"_s).click();
        QVERIFY(!largest.isVisible());
        QVERIFY(!desk.editor.scene().layout().maxResolutionUid.has_value());
    }

    void anUnknownLayoutIsSaid()
    {
        LayoutEditor::Subject unknown = subject({});
        unknown.canvas.reset();
        LayoutEditor editor(unknown);
        QVERIFY(!editor.findChild<QLabel *>(u"messageText"_s)->text().isEmpty());
        auto *proportions = editor.findChild<QComboBox *>(u"layoutProportions"_s);
        QVERIFY(!proportions->isHidden());
        proportions->setCurrentIndex(1);
        QCOMPARE(editor.findChild<LayoutCanvas *>()->canvasSize(), QSize(16, 9));
    }

    void closingAsksOnlyWhenSomethingWouldBeLost()
    {
        Desk desk;
        desk.get<QPushButton>(u"layoutClose"_s).click();
        QVERIFY(!desk.editor.isVisible());
        desk.editor.show();
        desk.editor.scene().add();
        desk.get<QPushButton>(u"layoutClose"_s).click();
        QVERIFY(desk.editor.isVisible());
        const QPointer question = desk.editor.findChild<QMessageBox *>(u"layoutDiscardQuestion"_s);
        QVERIFY(question != nullptr);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(desk.editor.isVisible());
        QTRY_VERIFY(question.isNull());
        desk.get<QPushButton>(u"layoutClose"_s).click();
        desk.editor.findChild<QMessageBox *>(u"layoutDiscardQuestion"_s)
            ->button(QMessageBox::Discard)
            ->click();
        QVERIFY(!desk.editor.isVisible());
    }

    void everythingThatCanBeUsedHasAName()
    {
        Desk desk;
        for (QWidget *widget : desk.editor.findChildren<QWidget *>()) {
            const bool used = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
            if (!used || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty())
                || qobject_cast<QTabBar *>(widget) != nullptr;
            QVERIFY2(named, qPrintable(widget->objectName()));
        }
    }

    void themesAreFollowed()
    {
        applyTheme(Theme::Dark);
        Desk desk;
        const QImage dark = desk.editor.grab().toImage();
        applyTheme(Theme::Light);
        QCoreApplication::processEvents();
        QVERIFY(desk.editor.grab().toImage() != dark);
    }
};

TALLYLIGHT_TEST(TstLayoutEditor);
#include "tst_layouteditor.moc"
