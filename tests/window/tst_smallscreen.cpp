#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QDockWidget>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What a frame and a task bar leave of a laptop's 1366 by 768.
constexpr QSize small(1346, 690);

bool fits(const QWidget &window)
{
    const QSize needed = window.minimumSizeHint();
    if (needed.width() <= small.width() && needed.height() <= small.height())
        return true;
    qWarning("needs %d by %d", needed.width(), needed.height());
    return false;
}

} // namespace

/// The window fits on common screens, in every language.
class TstSmallScreen final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

private Q_SLOTS:
    void theWindowFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theWindowFits()
    {
        QFETCH(QString, language);
        Desk desk(language);
        const QSize available = desk.window().screen()->availableSize();
        QVERIFY(desk.window().width() < available.width() && desk.window().height() < available.height());
        QVERIFY(desk.openFilled());
        QVERIFY(fits(desk.window()));
        desk.window().findChild<QDockWidget *>(u"detailsDock"_s)->show();
        clickRow(desk.runs(), desk.rowOfRun(u"5106"_s));
        driver::settle();
        QVERIFY(fits(desk.window()));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopRunConfirm"_s);
        QTRY_VERIFY(!desk.message().isEmpty());
        driver::settle();
        QVERIFY(fits(desk.window())); // the message takes space of its own
    }
};

TALLYLIGHT_TEST(TstSmallScreen);
#include "tst_smallscreen.moc"
