#include "cloudrecordings/layout/panemodel.h"
#include "common/theme.h"
#include "support/testmain.h"
#include "ui/layoutdesk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;
using agora::Arrangement;

/// What the editor sends, what prevents it, and how it is left.
class TstLayoutEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        LayoutDesk desk;
        desk.get<QTabWidget>(u"layoutTabs"_s).setCurrentIndex(1);
        auto &edit = desk.get<QLineEdit>(field);
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QCOMPARE(desk.send().isEnabled(), goes);
        if (!goes)
            QVERIFY(!desk.get<QLabel>(field + u"Problem"_s).text().isEmpty());
    }

    void theWholeLayoutIsSent()
    {
        LayoutDesk desk;
        QTest::mouseClick(&desk.send(), Qt::LeftButton);
        QCOMPARE(desk.sent.size(), 1);
        const auto layout = desk.sent.first().first().value<agora::Layout>();
        QCOMPARE(layout, desk.editor.scene().layout());
        QCOMPARE(layout.backgroundColor, std::optional(u"#101820"_s)); // agora/README trap 17
        QVERIFY(!desk.send().isEnabled()); // one at a time (agora/README trap 26)
        desk.editor.showOutcome({.text = u"done"_s}, true);
        QVERIFY(desk.send().isEnabled());
        QVERIFY(desk.editor.scene().history().isClean());
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatIsSentCanBeRead()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        LayoutDesk desk;
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

    /// Nor where the other columns need all the room, as their headings do in some languages.
    void aUidOfTenDigitsIsNeverCut()
    {
        LayoutDesk desk;
        desk.editor.scene().setUid(0, u"4294967295"_s);
        auto &table = desk.get<QTableView>(u"layoutPanes"_s);
        QFont wide = table.font();
        wide.setPointSizeF(wide.pointSizeF() * 1.6);
        table.setFont(wide);
        table.horizontalHeader()->setFont(wide);
        QTRY_VERIFY(table.columnWidth(static_cast<int>(PaneColumn::Uid))
                    > QFontMetrics(wide).horizontalAdvance(u"4294967295"_s));
    }

    void presetsAreShownAndBecomeOnesOwn()
    {
        LayoutDesk desk;
        desk.get<QAbstractButton>(u"layoutArrangement1"_s).click();
        QVERIFY(desk.editor.scene().layout().panes.isEmpty()); // agora/README trap 18
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
        LayoutDesk desk;
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
        const QRectF canvas = editor.findChild<LayoutCanvas *>()->canvasRect();
        QCOMPARE(canvas.width() * 9, canvas.height() * 16);

        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&editor, &change);
        QCOMPARE(proportions->currentText(), u"١٦ : ٩");
        QCOMPARE(proportions->currentIndex(), 1);
    }

    void closingAsksOnlyWhenSomethingWouldBeLost()
    {
        LayoutDesk desk;
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
        LayoutDesk desk;
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
        LayoutDesk desk;
        const QImage dark = desk.editor.grab().toImage();
        applyTheme(Theme::Light);
        QCoreApplication::processEvents();
        QVERIFY(desk.editor.grab().toImage() != dark);
    }
};

TALLYLIGHT_TEST(TstLayoutEditor);
#include "tst_layouteditor.moc"
