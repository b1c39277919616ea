#pragma once

#include <QObject>

namespace tallylight::ui {

class DesktopPortal;

/// Lets the theme "System" follow the desktop while the program runs: dark or light, high contrast, no
/// motion. One per application. GUI thread.
class ThemeFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeFollower)

public:
    explicit ThemeFollower(QObject *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    DesktopPortal *m_portal;
    bool m_asked = false; ///< to follow, once for all windows
};

} // namespace tallylight::ui
