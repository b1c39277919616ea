#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/recordings/recordingactions.h"

#include <QList>

class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class TypedNames;

/// Says what will be stopped and asks in which of the two ways (agora/README 3.6). Call open(); deletes
/// itself when closed. GUI thread.
class StopCloudRecordingDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopCloudRecordingDialog)

public:
    StopCloudRecordingDialog(const Operations &operations, const QList<QUuid> &recordings,
                             QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QList<QUuid> &recordings, tallylight::StopWay way);

private:
    void retranslate() override;
    /// Channel, UID, mode and connection of one recording, on one line.
    [[nodiscard]] QString described(const QUuid &recording) const;

    const Operations &m_operations;
    const QList<QUuid> m_recordings;
    QLabel *m_question;
    QLabel *m_list;
    QRadioButton *m_asynchronous;
    QLabel *m_asynchronousNote;
    QRadioButton *m_waiting;
    QLabel *m_waitingNote;
    TypedNames *m_names;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
