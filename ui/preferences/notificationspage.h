#pragma once

#include "preferences/preferencespage.h"

#include <QList>

class QAction;
class QCheckBox;
class QSettings;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// What the desktop shows of the program: its notifications, and the choices about the tray and the start at
/// log-in.
class NotificationsPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsPage)

public:
    /// `tray`: the menu's choices, which its check boxes only show; none where there are none.
    NotificationsPage(Operations &operations, QSettings &settings, const QList<QAction *> &tray,
                      QWidget *parent);
    [[nodiscard]] QString title() const override;

private:
    void retranslate() override;

    QLabel *m_heading;
    QList<QCheckBox *> m_events; ///< in the order of watchEvents()
    QLabel *m_trayHeading = nullptr;
};

} // namespace tallylight::ui
