#pragma once

#include "agora/task.h"
#include "cloudrecordings/start/startpage.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace tallylight {
class ConnectionStore;
}

namespace tallylight::ui {

class ModeChoice;
class SecretEdit;

/// The step "What": a mixed channel, a channel stream by stream, or a web page; which one, and who bills it.
class WhatPage final : public StartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatPage)

public:
    explicit WhatPage(const ConnectionStore &connections, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

private:
    void forbidReadOnly();
    void proposeAppId();
    void proposeUid();
    void proposeName();
    [[nodiscard]] agora::Mode mode() const;

    const ConnectionStore &m_connections;
    std::array<ModeChoice *, 3> m_modes;
    QComboBox *m_connection;
    QLineEdit *m_appId;
    QLineEdit *m_channel;
    QLineEdit *m_address;
    QLineEdit *m_jobName;
    QLineEdit *m_uid;
    SecretEdit *m_token;
    QLabel *m_uidNote;
    QAction *m_anotherUid;
    QString m_proposedName; ///< follows the address until someone changes it
};

} // namespace tallylight::ui
