#include "cloudrecordings/layout/panemodel.h"
#include "support/testmain.h"
#include "ui/layoutdesk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;
using agora::Arrangement;

/// The tables and fields of the layout editor, parallel to its canvas.
class TstLayoutPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(scene.layout().panes.at(0).alpha, std::optional(0.0)); // agora/README trap 13
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
        QVERIFY(model.setData(left, 33.3333, Qt::EditRole)); // what remains of it with the editor's digits
        QCOMPARE(scene.history().count(), steps);
    }

    void tableAndCanvasChooseTogether()
    {
        LayoutDesk desk;
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
        LayoutDesk desk;
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
        LayoutDesk desk;
        auto &table = desk.get<QTableView>(u"layoutPanes"_s);
        table.setFocus();
        table.edit(table.model()->index(0, static_cast<int>(PaneColumn::Width)));
        QTest::keyClicks(table.findChild<QDoubleSpinBox *>(u"paneCellEditor"_s), u"7"_s);
    }

    void aWrongUidIsToldAtItsField()
    {
        LayoutDesk desk;
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
        LayoutDesk desk;
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

    void imagesOfSingleUsersAreEdited()
    {
        LayoutDesk desk;
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
};

TALLYLIGHT_TEST(TstLayoutPanes);
#include "tst_layoutpanes.moc"
