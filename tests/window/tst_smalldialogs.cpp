#include "support/forms.h"
#include "support/testmain.h"
#include "window/dialogdoors.h"
#include "window/shareddesk.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What a frame leaves of 1024 by 700.
constexpr QSize smallest(1008, 660);
constexpr qreal twice = 2;

bool scrolls(const QWidget &widget, const QWidget &dialog)
{
    for (const QWidget *up = &widget; up != &dialog; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up) != nullptr)
            return true;
    }
    return false;
}

/// The buttons that end it, or lead on, are whole and on the screen.
QString footerFaults(const QDialog &dialog)
{
    QStringList faults;
    const auto buttons = dialog.findChildren<QPushButton *>();
    int there = 0;
    for (const QPushButton *button : buttons) {
        if (!button->isVisible() || button->window() != &dialog || scrolls(*button, dialog))
            continue;
        ++there;
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        if (!dialog.rect().contains(place))
            faults << button->objectName() + u" is outside"_s;
        if (button->height() < button->minimumSizeHint().height()
            || button->width() < button->minimumSizeHint().width())
            faults << button->objectName() + u" is squeezed"_s;
    }
    if (there == 0)
        faults << u"no button"_s;
    return faults.join(u'\n');
}

} // namespace

/// Each dialog can be used on a small screen with text of twice the size: what does not fit scrolls, and its
/// buttons stay.
class TstSmallDialogs final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    SharedDesk m_shared;
    const qreal m_large = twice * QApplication::font().pointSizeF();

private Q_SLOTS:
    void init() { m_shared.beforeRow(); }
    void cleanup() { m_shared.afterRow(); }

    void fits_data()
    {
        QTest::addColumn<DialogDoor>("door");
        for (const char *language : {"en", "pt_BR", "ar"}) {
            for (const DialogDoor &door : dialogDoors())
                QTest::addRow("%s, %s", qPrintable(door.name), language) << door;
        }
    }
    void fits()
    {
        QFETCH(DialogDoor, door);
        const QString language = QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, -1);
        Desk *desk = m_shared.filled(language, m_large);
        QVERIFY(desk != nullptr);
        QDialog *opened = openDialog(*desk, door);
        QVERIFY(opened != nullptr);
        const bool fits = driver::waitFor([opened] {
            opened->resize(
                smallest); // again, because the window manager's answer to the first size may come late
            return opened->width() <= smallest.width() && opened->height() <= smallest.height();
        });
        QVERIFY2(fits, qPrintable(u"%1 by %2"_s.arg(opened->width()).arg(opened->height())));
        driver::settle();
        QCOMPARE(footerFaults(*opened), QString());
        QCOMPARE(formFaults(*opened).join(u'\n'), QString());
        for (const auto *text : opened->findChildren<QPlainTextEdit *>())
            QCOMPARE(text->font().pointSizeF(), QApplication::font().pointSizeF());
        auto *steps = opened->findChild<QListWidget *>(u"startSteps"_s);
        for (int step = 0; steps != nullptr && step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            driver::settle();
            QVERIFY2(opened->height() <= smallest.height() && opened->width() <= smallest.width(),
                     qPrintable(u"step %1: %2 by %3"_s.arg(step).arg(opened->width()).arg(opened->height())));
            QCOMPARE(footerFaults(*opened), QString());
        }
    }

    /// It is a window of its own, with topics beside the page.
    void theHelpFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pt_BR", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theHelpFits()
    {
        QFETCH(QString, language);
        const Letters letters(m_large);
        Desk desk(language);
        QVERIFY(desk.openEmpty());
        press(Qt::Key_F1);
        QWidget *help = await(u"helpWindow"_s);
        help->resize(smallest);
        QTRY_COMPARE(help->size(), smallest);
        const auto *page = help->findChild<QAbstractScrollArea *>(u"helpPage"_s);
        const int line = QFontMetrics(page->font()).height();
        QVERIFY(page->viewport()->height() > 6 * line && page->viewport()->width() > 12 * line);
        QVERIFY(help->findChild<QWidget *>(u"helpSearch"_s)->width() > 6 * line);
        help->close();
    }
};

TALLYLIGHT_TEST(TstSmallDialogs);
#include "tst_smalldialogs.moc"
