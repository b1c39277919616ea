#pragma once

#include "preferences/preferencespage.h"

class QCheckBox;
class QPushButton;
class QSettings;

namespace tallylight::ui {

/// What happens between a request to stop and the stop.
class ConfirmationsPage final : public PreferencesPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmationsPage)

public:
    ConfirmationsPage(QSettings &settings, QWidget *parent);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void connectionsWanted();

private:
    void retranslate() override;

    QCheckBox *m_wait;
    QLabel *m_waitNote;
    QLabel *m_protected;
    QPushButton *m_connections;
};

} // namespace tallylight::ui
