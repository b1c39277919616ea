#include "cloudrecordings/leavingdialog.h"

#include "cloudrecordings/recordinglife.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::RecordingAction;
using agora::RecordingState;

LeavingDialog::LeavingDialog(const Operations &operations, RecordingAction action, QList<QUuid> recordings,
                             QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_action(action)
    , m_recordings(std::move(recordings))
    , m_question(plainLabel(u"leavingQuestion"_s, this))
    , m_meaning(plainLabel(u"leavingMeaning"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"leavingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    ok->setObjectName(u"leavingConfirm"_s);
    cancel->setObjectName(u"leavingCancel"_s);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_question->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_meaning);
    column->addStretch();
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    ok->setAutoDefault(false); // Return must not leave anything running
    cancel->setDefault(true);
    cancel->setFocus();
}

QString LeavingDialog::question() const
{
    const RecordingEntry *only =
        m_recordings.size() == 1 ? m_operations.stores.recordings.find(m_recordings.first()) : nullptr;
    const QString name = only == nullptr ? QString() : RecordingTexts::title(*only);
    if (m_action == RecordingAction::StartAgain) {
        //: Question before a recording is started again; %1 is the name of a channel
        return tr("Start the recording of “%1” again?").arg(name);
    }
    if (only != nullptr) {
        //: Question; %1 is the name of a channel
        return tr("Remove the recording of “%1” from the list?").arg(name);
    }
    //: Question
    return tr("Remove %Ln recording(s) from the list?", nullptr, static_cast<int>(m_recordings.size()));
}

QString LeavingDialog::meaning() const
{
    const RecordingEntry *first = m_operations.stores.recordings.find(m_recordings.first());
    if (first == nullptr)
        return {};
    if (m_action == RecordingAction::StartAgain) {
        //: What starting again means
        return joined(
            {tr("The first recording may be running. It then continues beside the new one, and both "
                "are billed."),
             RecordingLife::end(m_operations, *first)});
    }
    if (m_recordings.size() > 1) {
        //: What removing several recordings from the list means
        return tr("Some of them may be running. Removing them does not stop them. Whatever is running "
                  "continues and is billed, and Tallylight no longer shows it.");
    }
    //: What removing a recording from the list means; added to a sentence about its state
    const QString after = tr("Removing it does not stop it. If it is running, it continues and is billed, "
                             "and Tallylight no longer shows it.");
    switch (first->state) {
    case RecordingState::StartUnknown:
        //: About a recording whose start was not answered; "sid" stays
        return joined({tr("It is not known whether it started."), after,
                       RecordingLife::end(m_operations, *first),
                       tr("To stop it, find its recording ID (sid) and enter it instead.")});
    case RecordingState::RunningNoSid:
        //: About a recording whose recording ID never arrived
        return joined({tr("It is running and billed."), after, RecordingLife::end(m_operations, *first),
                       tr("To stop it, find its recording ID (sid) and enter it instead.")});
    case RecordingState::StopUnknown:
        //: About a recording whose stop was not answered
        return joined({tr("It is not known whether its stop worked."), after});
    case RecordingState::ApiExpired:
        //: About a recording for which the service no longer accepts requests
        return joined({tr("The service no longer accepts requests for it."), after});
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
    case RecordingState::Stopping:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::NotFound:
    case RecordingState::Discarded:
        break;
    }
    return after;
}

void LeavingDialog::retranslate()
{
    const bool again = m_action == RecordingAction::StartAgain;
    //: Title of a window
    setWindowTitle(again ? tr("Start again") : tr("Remove from the list"));
    m_question->setText(question());
    m_meaning->setText(meaning());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    //: Button
    ok->setText(again ? tr("Start again") : tr("Remove"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
