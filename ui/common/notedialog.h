#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "stores/runkey.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tallylight {
class NoteStore;
class Notes;
} // namespace tallylight

namespace tallylight::ui {

/// The user's note and ticket number on a run or recording. Call open(); deletes itself when closed. GUI
/// thread.
class NoteDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    /// `name`: of the run or recording, isolated. `store` and `notes` must outlive it.
    NoteDialog(const NoteStore &store, Notes &notes, const Subject &subject, const QString &name,
               QWidget *parent = nullptr);

private:
    void retranslate() override;

    const QString m_name;
    QLabel *m_about;
    QLabel *m_ticketLabel;
    QLineEdit *m_ticket;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QLabel *m_local;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
