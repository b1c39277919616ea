#pragma once

#include "agora/possibleactions.h"
#include "common/growingdialog.h"
#include "common/translated.h"

#include <QList>
#include <QUuid>

class QDialogButtonBox;
class QLabel;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// Asked before recordings that may still run are given up: taken off the list, or started again. Says what
/// that means for the bill. The default changes nothing. Emits accepted() when the user agrees; deletes
/// itself when closed. GUI thread.
class LeavingDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeavingDialog)

public:
    /// `action`: TakeOff, or StartAgain with one recording.
    LeavingDialog(const Operations &operations, agora::RecordingAction action, QList<QUuid> recordings,
                  QWidget *parent);

private:
    void retranslate() override;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString meaning() const;

    const Operations &m_operations;
    const agora::RecordingAction m_action;
    const QList<QUuid> m_recordings;
    QLabel *m_question;
    QLabel *m_meaning;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
