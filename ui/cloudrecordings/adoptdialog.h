#pragma once

#include "agora/pastedids.h"
#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/recordings/modesearch.h"
#include "operations/recordings/recordingactions.h"

#include <QHash>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class IdEdit;
class PasteEdit;
class PastedList;
class RecordingFields;

/// Adds recordings that were started elsewhere, by their IDs; pasted text fills in the fields. If the text
/// does not contain the mode, queries find it out. Call open(); deletes itself when closed. GUI thread.
class AdoptDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdoptDialog)

public:
    /// `connection` is preselected; null: the first Agora connection.
    AdoptDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

    /// As if it were pasted into its box.
    void paste(const QString &text);

Q_SIGNALS:
    void adopted(const QUuid &recording);

private:
    void retranslate() override;
    void readPasted();
    void proposeAppId();
    void onAdd();
    void add();
    void showIds(const agora::PastedIds &ids);
    void showMode(std::optional<agora::Mode> mode);
    void takeEdit();
    enum class Added { Yes, No, Later };
    [[nodiscard]] Added addOne(const agora::PastedIds &ids);
    /// Queries the service in each mode that is possible.
    void lookForMode(const agora::PastedIds &ids);
    void takeFinding(const QString &key, const ModeFinding &finding);
    /// The mode with which it will be added; nullopt: still unknown.
    [[nodiscard]] std::optional<agora::Mode> modeOf(const agora::PastedIds &ids) const;
    [[nodiscard]] bool isAsking(const agora::PastedIds &ids) const;
    /// Identifies the recording, whatever its mode: what was found for other IDs does not apply to it.
    [[nodiscard]] QString keyOf(const agora::PastedIds &ids) const;
    [[nodiscard]] QString modeNote() const;
    [[nodiscard]] QUuid connection() const;
    [[nodiscard]] agora::PastedIds ids() const;
    [[nodiscard]] QString appIdOf(const agora::PastedIds &ids) const;
    [[nodiscard]] AdoptForm formOf(const agora::PastedIds &ids) const;

    Operations &m_operations;
    QLabel *m_intro;
    PasteEdit *m_paste;
    QLabel *m_pasteNote;
    PastedList *m_list; ///< several recordings: the fields belong to its current row
    RecordingFields *m_fields;
    QComboBox *m_connection;
    IdEdit *m_appId;
    IdEdit *m_resourceId;
    IdEdit *m_sid;
    QComboBox *m_mode;
    IdEdit *m_channel;
    IdEdit *m_uid;
    QLabel *m_modeLabel;
    QLabel *m_modeNote;
    QDialogButtonBox *m_buttons;
    QHash<QString, std::optional<ModeFinding>> m_findings; ///< by keyOf(); nullopt: queried, not answered yet
    QString m_foundFor; ///< keyOf() of the one whose mode was found and is shown
    std::optional<agora::Mode> m_told; ///< the mode in the pasted text, by its word
    bool m_adding = false; ///< continues when the mode is found
    bool m_checked = false; ///< "Add" was pressed: from then on the sentences are kept up to date
    bool m_channelGuessed = false;
    bool m_nothingFound = false;
    bool m_noneTicked = false;
    bool m_loading = false; ///< the fields are being filled in, not edited
};

} // namespace tallylight::ui
