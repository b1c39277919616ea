#pragma once

#include "connections/growingdialog.h"
#include "operations/recordingactions.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class RecordingFields;
class SecretEdit;

/// Starts a minimal composite recording; says that it is billed until it is stopped. Call open(); deletes
/// itself when closed. GUI thread.
class StartDialog final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartDialog)

public:
    /// `connection` is chosen at first; null: the first Agora connection.
    StartDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void started(const QUuid &recording);

private:
    void changeEvent(QEvent *event) override;
    void buildFields();
    void retranslate();
    void proposeAppId();
    void fillRegions();
    void start();
    [[nodiscard]] StartForm form() const;

    Operations &m_operations;
    QLabel *m_cost;
    QLabel *m_refusal;
    RecordingFields *m_fields;
    QComboBox *m_connection;
    QLineEdit *m_appId;
    QLineEdit *m_channel;
    QLineEdit *m_uid;
    SecretEdit *m_token;
    QSpinBox *m_idle;
    QComboBox *m_vendor;
    QComboBox *m_region;
    QLineEdit *m_bucket;
    SecretEdit *m_accessKey;
    SecretEdit *m_secretKey;
    QLabel *m_tokenLabel;
    QLabel *m_vendorLabel;
    QDialogButtonBox *m_buttons;
    bool m_checked = false; ///< "Start" was pressed: the sentences are kept fresh from then on
};

} // namespace tallylight::ui
