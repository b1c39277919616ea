#pragma once

#include "agora/pastedids.h"
#include "connections/growingdialog.h"
#include "operations/recordingactions.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class IdEdit;
class PastedList;
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
    void showIds(const agora::PastedIds &ids);
    void takeEdit();
    [[nodiscard]] bool addOne(const AdoptForm &form);
    [[nodiscard]] QUuid connection() const;
    [[nodiscard]] agora::PastedIds ids() const;
    [[nodiscard]] AdoptForm formOf(const agora::PastedIds &ids) const;

    Operations &m_operations;
    QLabel *m_intro;
    QPlainTextEdit *m_paste;
    QLabel *m_pasteNote;
    PastedList *m_list; ///< several recordings: the fields are those of its current row
    RecordingFields *m_fields;
    QComboBox *m_connection;
    IdEdit *m_appId;
    IdEdit *m_resourceId;
    IdEdit *m_sid;
    QComboBox *m_mode;
    IdEdit *m_channel;
    IdEdit *m_uid;
    QLabel *m_modeLabel;
    QDialogButtonBox *m_buttons;
    bool m_checked = false; ///< "Add" was pressed: the sentences are kept fresh from then on
    bool m_channelGuessed = false;
    bool m_nothingFound = false;
    bool m_noneTicked = false;
    bool m_loading = false; ///< the fields are being filled, not edited
};

} // namespace tallylight::ui
