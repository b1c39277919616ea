#include "core/autostart.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/traylamp.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QWindow>
#include <QWindowStateChangeEvent>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// A desk with a lamp, on a desktop whose tray is said to be there or not.
class LampDesk final
{
public:
    explicit LampDesk(bool hasTray = true, const QString &language = u"en"_s)
        : desk(language), autostart({u"/usr/bin/tallylight"_s, u"--background"_s}, u"tallylight-test"_s)
    {
        lamp = std::make_unique<ui::TrayLamp>(desk.harness().operations(), desk.window().live(),
                                              desk.settings(), autostart, [hasTray] { return hasTray; });
        desk.window().setTray(*lamp);
    }
    /// Every choice is made in the menu.
    [[nodiscard]] bool switchOn()
    {
        return chooseByMouse(desk.window(), {u"viewMenu"_s, u"trayChoices"_s}, u"trayLamp"_s)
            && lamp->isShown();
    }
    [[nodiscard]] QMenu &menu() const { return *icon().contextMenu(); }
    [[nodiscard]] QSystemTrayIcon &icon() const { return *lamp->findChild<QSystemTrayIcon *>(u"trayIcon"_s); }
    [[nodiscard]] QStringList items() const
    {
        QStringList texts;
        const QList<QAction *> all = menu().actions();
        for (const QAction *item : all)
            texts << item->text();
        return texts;
    }
    void choose(const QString &name) const
    {
        const QList<QAction *> all = menu().actions();
        for (QAction *item : all) {
            if (item->objectName() == name && item->isEnabled())
                return item->trigger();
        }
        qFatal("no such item in the lamp's menu: %s", qPrintable(name));
    }
    [[nodiscard]] QByteArray drawn() const
    {
        const QImage image = icon().icon().pixmap(32, 32).toImage();
        return {reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()};
    }

    Desk desk;
    Autostart autostart;
    std::unique_ptr<ui::TrayLamp> lamp;
};

/// As if by the window's button: the window system does it, then says so.
bool minimize(QWidget &window)
{
    window.showMinimized();
    if (!driver::waitFor([&window] { return !window.windowHandle()->isExposed(); }))
        return false;
    QWindowStateChangeEvent said(Qt::WindowNoState);
    QSpontaneKeyEvent::setSpontaneous(&said);
    qApp->notify(&window, &said);
    driver::settle();
    return true;
}

} // namespace

/// The lamp in the desktop's tray.
class TstTray final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

    QTemporaryDir m_config;

private Q_SLOTS:
    void init() { qputenv("XDG_CONFIG_HOME", m_config.filePath(u"config"_s).toUtf8()); }
    void cleanup()
    {
        QDir(m_config.filePath(u"config"_s)).removeRecursively();
        qunsetenv("XDG_CONFIG_HOME");
    }

    void allIsOffAtFirst()
    {
        LampDesk with;
        QVERIFY(with.desk.openConnected());
        QVERIFY(!with.lamp->isShown());
        for (const QAction *choice : with.lamp->choices())
            QVERIFY2(!choice->isChecked(), qPrintable(choice->text()));
        QVERIFY(!QFile::exists(with.autostart.file()));
        QVERIFY(minimize(with.desk.window()));
        QVERIFY(!with.desk.window().isHidden());
    }

    void withoutATrayItCannotBeChosen()
    {
        LampDesk with(false);
        QVERIFY(with.desk.openConnected());
        QVERIFY(!with.lamp->show->isEnabled());
        QCOMPARE(with.lamp->show->toolTip(), u"This desktop has no system tray"_s);
        QVERIFY(!with.lamp->hideMinimized->isEnabled());
        QCOMPARE(with.lamp->hideMinimized->toolTip(), u"This desktop has no system tray"_s);
        with.lamp->show->setChecked(true); // chosen on another desktop
        QVERIFY(!with.lamp->isShown());
        QVERIFY(minimize(with.desk.window()));
        QVERIFY(!with.desk.window().isHidden());
    }

    void theChoicesAreKept()
    {
        LampDesk with;
        QVERIFY(with.desk.openConnected());
        QVERIFY(with.switchOn());
        with.lamp->hideMinimized->trigger();
        const ui::TrayLamp later(with.desk.harness().operations(), with.desk.window().live(),
                                 with.desk.settings(), with.autostart, [] { return true; });
        QVERIFY(later.isShown());
        QVERIFY(later.takesMinimized());
    }

    /// By name, with the state in words; the number is that of the title.
    void itNamesWhatRecords()
    {
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        QVERIFY(with.items().join(u'\n').contains(u"demo-testrun"_s));
        QVERIFY2(with.items().filter(u"qa-web-job-01"_s).value(0).contains(u"Paused"_s),
                 qPrintable(with.items().join(u'\n')));
        const QString count = with.desk.window().windowTitle().section(u" — "_s, 0, 0);
        QCOMPARE(with.icon().toolTip().section(u'\n', 1, 1), count);
        QVERIFY2(count.startsWith(u"Recording now ("_s), qPrintable(count));
    }

    /// Through the same question as in the window.
    void stopsOne_data()
    {
        QTest::addColumn<bool>("cloud");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("confirm");
        QTest::newRow("test run") << false << u"stopRunDialog"_s << u"stopRunConfirm"_s;
        QTest::newRow("cloud recording") << true << u"stopCloudDialog"_s << u"stopCloudConfirm"_s;
    }
    void stopsOne()
    {
        QFETCH(bool, cloud);
        QFETCH(QString, question);
        QFETCH(QString, confirm);
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        const Subject subject = cloud ? Subject(with.desk.running(agora::Mode::Mix))
                                      : Subject(with.desk.harness().run(u"tr_1234"_s));
        with.lamp->hideMinimized->trigger();
        QVERIFY(minimize(with.desk.window()));
        QVERIFY(with.desk.window().isHidden());
        const QString item = u"trayStop "_s + subjectText(subject);
        with.choose(item);
        (void)await(question);
        QVERIFY(with.desk.window().isVisible());
        QCOMPARE(with.desk.harness().received(u"POST"_s, u"/stop"_s), 0);
        click(confirm);
        QTRY_COMPARE(with.desk.harness().received(u"POST"_s, u"/stop"_s), 1);
        QVERIFY(driver::waitFor([&] { return with.menu().findChild<QAction *>(item) == nullptr; }));
    }

    /// As said by the books; then nothing can be stopped, and the lamp looks different.
    void stopsAll()
    {
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        const QByteArray lit = with.drawn();
        with.choose(u"trayStopAll"_s);
        click(u"stopAllConfirm"_s);
        QVERIFY(driver::waitFor([&] {
            return with.icon().toolTip() == u"Tallylight\nNothing is recording, as far as is known"_s;
        }));
        QVERIFY(!with.menu().findChild<QAction *>(u"trayStopAll"_s)->isEnabled());
        QVERIFY(with.drawn() != lit);
        for (const QJsonValue &run : with.desk.harness().books()["testRuns"_L1].toArray())
            QVERIFY(!run["recording"_L1].toBool());
    }

    /// Nothing is called off because nothing has answered.
    void whatIsOldIsShownAsOld()
    {
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        const QByteArray lit = with.drawn();
        with.desk.harness().fault({{u"match"_s, QJsonObject{{u"path"_s, u"*"_s}}},
                                   {u"times"_s, 1'000'000},
                                   {u"act"_s, u"before"_s},
                                   {u"fault"_s, u"close"_s}});
        QVERIFY(driver::waitFor(
            [&] { return with.desk.window().windowTitle().startsWith(u"Recording now (0, perhaps"_s); }));
        QVERIFY(with.drawn() != lit);
        QVERIFY2(with.items().filter(u"demo-testrun"_s).value(0).contains(u"not heard from"_s),
                 qPrintable(with.items().join(u'\n')));
    }

    void minimizedItHides()
    {
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        with.lamp->hideMinimized->trigger();
        QVERIFY(minimize(with.desk.window()));
        QVERIFY(with.desk.window().isHidden());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        with.choose(u"trayShowWindow"_s);
        QVERIFY(driver::waitFor(
            [&] { return with.desk.window().isVisible() && !with.desk.window().isMinimized(); }));
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    /// Nothing else would lead back to the window.
    void aLampSwitchedOffShowsTheWindow()
    {
        LampDesk with;
        QVERIFY(with.desk.openConnected());
        QVERIFY(with.switchOn());
        with.lamp->hideMinimized->trigger();
        QVERIFY(minimize(with.desk.window()));
        QVERIFY(with.desk.window().isHidden());
        with.lamp->show->setChecked(false);
        QVERIFY(driver::waitFor([&] { return with.desk.window().isVisible(); }));
    }

    /// Quit asks about what records, and shows the window for it.
    void quittingAsks()
    {
        LampDesk with;
        QVERIFY(with.desk.openFilled());
        QVERIFY(with.switchOn());
        with.lamp->hideMinimized->trigger();
        QVERIFY(minimize(with.desk.window()));
        with.choose(u"trayQuit"_s);
        (void)await(u"quitQuestion"_s);
        QVERIFY(with.desk.window().isVisible());
        click(u"quitStay"_s);
        QVERIFY(with.desk.window().isVisible());
        QCOMPARE(with.desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    void startAtLogin()
    {
        if (!Autostart::isOffered())
            QSKIP("this system has no autostart files");
        LampDesk with;
        QVERIFY(with.desk.openConnected());
        QVERIFY(chooseByMouse(with.desk.window(), {u"viewMenu"_s, u"trayChoices"_s}, u"startAtLogin"_s));
        QVERIFY(with.autostart.isOn());
        with.lamp->atLogin->trigger();
        QVERIFY(!QFile::exists(with.autostart.file()));
    }

    void aLoginThatCannotBeChangedIsSaid()
    {
        if (!Autostart::isOffered())
            QSKIP("this system has no autostart files");
        QFile inTheWay(qEnvironmentVariable("XDG_CONFIG_HOME"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LampDesk with;
        QVERIFY(with.desk.openConnected());
        with.lamp->atLogin->trigger();
        QVERIFY(!with.lamp->atLogin->isChecked());
        QVERIFY2(with.desk.said(u"login"_s).contains(with.autostart.file()),
                 qPrintable(with.desk.said(u"login"_s)));
        inTheWay.remove();
    }

    void itFollowsTheLanguage()
    {
        LampDesk with(true, u"tr"_s);
        QVERIFY(with.desk.openConnected());
        QVERIFY(with.switchOn());
        QCOMPARE(with.menu().findChild<QAction *>(u"trayQuit"_s)->text(), u"Çık"_s);
    }
};

TALLYLIGHT_TEST(TstTray);
#include "tst_tray.moc"
