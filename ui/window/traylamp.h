#pragma once

#include "common/actionset.h"
#include "common/lamppainter.h"
#include "core/autostart.h"
#include "operations/recordingnow.h"

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QSettings;
class QSystemTrayIcon;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class LiveWatch;

/// The lamp in the desktop's tray: what records now, by color, shape, number and name, and stops it through
/// the window's questions. With it the choices about the tray and the start at log-in, which are all off at
/// first. GUI thread.
class TrayLamp final : public ActionSet
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayLamp)

public:
    /// Its menu names this many; below it says how many more there are.
    static constexpr int mostNamed = 15;

    /// All must outlive it. `autostart`: nullopt where this program cannot be started at log-in.
    /// `isThere`: whether the desktop has a tray now; empty: ask Qt.
    TrayLamp(const Operations &operations, const LiveWatch &live, QSettings &settings,
             const std::optional<Autostart> &autostart, std::function<bool()> isThere = {},
             QObject *parent = nullptr);
    ~TrayLamp() override;

    QAction *const show;
    QAction *const hideMinimized;
    QAction *const atLogin;

    /// In the order of the menu.
    [[nodiscard]] QList<QAction *> choices() const { return {show, hideMinimized, atLogin}; }
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// Whether a minimized window is hidden, and only the lamp stays.
    [[nodiscard]] bool takesMinimized() const;
    void retranslate();
    /// Looks again whether there is a tray, and what can be chosen.
    void judge();

Q_SIGNALS:
    void shownChanged(bool shown);
    void windowWanted();
    void stopWanted(const tallylight::Subject &subject);
    void stopAllWanted();
    void quitWanted();
    /// The file for the start at log-in could not be written or removed; the system's reason.
    void loginNotChanged(const QString &file, const QString &why);

private:
    void setShown(bool on);
    void lookForTray(int times);
    void tell();
    void fillMenu();
    void changeLogin(bool on);
    [[nodiscard]] LampLook lookOf(const Subject &subject) const;
    [[nodiscard]] LampLook look() const;
    [[nodiscard]] QString nameOf(const Subject &subject) const;
    [[nodiscard]] QString stateOf(const Subject &subject) const;
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] QList<Subject> named() const;

    const Operations &m_operations;
    const LiveWatch &m_live;
    QSettings &m_settings;
    const std::optional<Autostart> m_autostart;
    const std::function<bool()> m_isThere;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    QString m_told; ///< what lamp and menu say
};

} // namespace tallylight::ui
