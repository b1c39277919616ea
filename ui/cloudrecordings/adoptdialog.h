#pragma once

#include "connections/growingdialog.h"
#include "operations/recordingactions.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class RecordingFields;

/// Adds a recording that something else started, by its IDs; pasted text fills the fields. Call open();
/// deletes itself when closed. GUI thread.
class AdoptDialog final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdoptDialog)

public:
    /// `connection` is chosen at first; null: the first Agora connection.
    AdoptDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    void adopted(const QUuid &recording);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void readPasted();
    void proposeAppId();
    void add();
    [[nodiscard]] AdoptForm form() const;

    Operations &m_operations;
    QLabel *m_intro;
    QPlainTextEdit *m_paste;
    QLabel *m_pasteNote;
    RecordingFields *m_fields;
    QComboBox *m_connection;
    QLineEdit *m_appId;
    QLineEdit *m_resourceId;
    QLineEdit *m_sid;
    QComboBox *m_mode;
    QLineEdit *m_channel;
    QLineEdit *m_uid;
    QLabel *m_modeLabel;
    QDialogButtonBox *m_buttons;
    bool m_checked = false; ///< "Add" was pressed: the sentences are kept fresh from then on
    bool m_channelGuessed = false;
    bool m_nothingFound = false;
};

} // namespace tallylight::ui
