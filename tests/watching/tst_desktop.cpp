#include "common/desktopportal.h"
#include "common/style.h"
#include "common/theme.h"
#include "common/themefollower.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;
using namespace tallylight::ui;

using Settings = QMap<QString, QVariantMap>;

/// The desktop's side of the portal.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(Settings settings) : m_settings(std::move(settings))
    {
        qDBusRegisterMetaType<Settings>();
    }
    ~FakePortal() override { m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s); }

    [[nodiscard]] bool begin()
    {
        return m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void set(const QString &key, uint value)
    {
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList & /*groups*/) { return m_settings; }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    const Settings m_settings;
    // Of its own: a call from a connection to itself would not go over the bus.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake portal"_s);
};

namespace {

QPalette plain(QRgb window, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, text);
    return palette;
}

const QPalette gray = plain(0xffefefef, 0xff000000);
const QPalette charcoal = plain(0xff202326, 0xfffcfcfc);
const QPalette whiteOnBlack = plain(0xff000000, 0xffffffff);

} // namespace

/// The theme "System" follows the desktop; what people with weak eyes have set stays.
class TstDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        followDesktop(DesktopWishes());
        applyTheme(Theme::Light);
    }

    void settingsAreUnderstood_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<DesktopWishes>("wishes");
        const QString standard = u"org.freedesktop.appearance"_s;
        const auto row = [&](const char *name, const QString &group, const QString &key,
                             const QVariant &value, const DesktopWishes &wishes) {
            QTest::newRow(name) << group << key << value << wishes;
        };
        row("dark", standard, u"color-scheme"_s, 1U, {.dark = true});
        row("light", standard, u"color-scheme"_s, 2U, {.dark = false});
        row("either", standard, u"color-scheme"_s, 0U, {});
        row("text instead of a number", standard, u"color-scheme"_s, u"1"_s, {});
        row("more contrast", standard, u"contrast"_s, 1U, {.moreContrast = true});
        row("usual contrast", standard, u"contrast"_s, 0U, {});
        row("less motion", standard, u"reduced-motion"_s, 1U, {.lessMotion = true});
        row("GNOME's contrast", u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true,
            {.moreContrast = true});
        row("GNOME's motion", u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false,
            {.lessMotion = true});
        row("something else", standard, u"accent-color"_s, 3U, {});
    }
    void settingsAreUnderstood()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        QFETCH(const DesktopWishes, wishes);
        QCOMPARE(withSetting({}, group, key, value), wishes);
    }

    void thePaletteFitsTheDesktop_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QPalette>("system");
        QTest::addColumn<DesktopWishes>("wishes");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("highContrast");
        const auto row = [](const char *name, Theme theme, const QPalette &system,
                            const DesktopWishes &wishes, bool dark, bool highContrast) {
            QTest::newRow(name) << theme << system << wishes << dark << highContrast;
        };
        row("a light desktop", Theme::System, gray, {}, false, false);
        row("a dark desktop", Theme::System, charcoal, {}, true, false);
        row("Qt does not know of the dark", Theme::System, gray, {.dark = true}, true, false);
        row("nor of the light", Theme::System, charcoal, {.dark = false}, false, false);
        row("light was chosen", Theme::Light, charcoal, {.dark = true}, false, false);
        row("dark was chosen", Theme::Dark, gray, {.dark = false}, true, false);
        row("high contrast", Theme::System, whiteOnBlack, {}, true, true);
        row("high contrast is wished", Theme::System, gray, {.moreContrast = true}, false, true);
        row("and dark", Theme::System, gray, {.dark = true, .moreContrast = true}, true, true);
        row("dark was chosen, and contrast is wished", Theme::Dark, gray, {.moreContrast = true}, true, true);
    }
    void thePaletteFitsTheDesktop()
    {
        QFETCH(const Theme, theme);
        QFETCH(const QPalette, system);
        QFETCH(const DesktopWishes, wishes);
        QFETCH(const bool, dark);
        QFETCH(const bool, highContrast);
        const QPalette palette = paletteFor(theme, system, wishes);
        QCOMPARE(isDark(palette), dark);
        QCOMPARE(isHighContrast(palette), highContrast);
        if (theme == Theme::System && isHighContrast(system))
            QCOMPARE(palette, system); // the user's colors, whichever they are
    }

    void itFollowsWhileTheProgramRuns()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus: run this inside tests/support/with-desktop.sh");
        FakePortal portal({{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 1U}}}});
        QVERIFY(portal.begin());
        applyTheme(Theme::System);
        const ThemeFollower follower;
        QTRY_VERIFY(isDark(QApplication::palette()));
        portal.set(u"color-scheme"_s, 2);
        QTRY_VERIFY(!isDark(QApplication::palette()));
        portal.set(u"contrast"_s, 1);
        QTRY_VERIFY(isHighContrast(QApplication::palette()));
        portal.set(u"contrast"_s, 0);
        QTRY_VERIFY(!isHighContrast(QApplication::palette()));
        const QStyle *style = QApplication::style();
        portal.set(u"reduced-motion"_s, 1);
        QTRY_COMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        applyTheme(Theme::Dark); // the user's choice is stronger
        portal.set(u"color-scheme"_s, 1);
        portal.set(u"color-scheme"_s, 2);
        portal.set(u"contrast"_s, 1);
        QTRY_VERIFY(isHighContrast(QApplication::palette()));
        QVERIFY(isDark(QApplication::palette()));
    }

    void withoutAPortalNothingChanges()
    {
        applyTheme(Theme::System);
        const QPalette before = QApplication::palette();
        const ThemeFollower follower;
        QWidget window;
        QEvent news(QEvent::ThemeChange); // as Qt sends it
        QCoreApplication::sendEvent(&window, &news);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::palette(), before);
    }

    void nothingMovesWhenThatIsWished()
    {
        applyTheme(Theme::Light);
        followDesktop({.lessMotion = true});
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }
};

TALLYLIGHT_TEST(TstDesktop);
#include "tst_desktop.moc"
