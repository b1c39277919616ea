#include "cloudrecordings/stopcloudrecordingdialog.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "connections/typednames.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr qsizetype shownWithoutScrolling = 6;

/// Below its radio button, aligned with the button's text.
void addNote(QVBoxLayout &column, QLabel *note)
{
    auto *row = new QHBoxLayout;
    const QStyle *style = note->style();
    row->addSpacing(style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                    + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    row->addWidget(note, 1);
    column.addLayout(row);
}

} // namespace

StopCloudRecordingDialog::StopCloudRecordingDialog(const Operations &operations,
                                                   const QList<QUuid> &recordings, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_recordings(recordings)
    , m_question(plainLabel(u"stopCloudQuestion"_s, this))
    , m_list(plainLabel(u"stopCloudList"_s, this))
    , m_asynchronous(new QRadioButton(this))
    , m_asynchronousNote(plainLabel(u"stopCloudAsynchronousNote"_s, this))
    , m_waiting(new QRadioButton(this))
    , m_waitingNote(plainLabel(u"stopCloudWaitNote"_s, this))
    , m_names(new TypedNames(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"stopCloudDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_asynchronous->setObjectName(u"stopCloudAsynchronous"_s);
    m_asynchronous->setChecked(true);
    m_waiting->setObjectName(u"stopCloudWait"_s);
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    QPushButton *stop = m_buttons->button(QDialogButtonBox::Ok);
    stop->setObjectName(u"stopCloudConfirm"_s);
    stop->setFocus();
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"stopCloudCancel"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_question);
    if (m_recordings.size() > shownWithoutScrolling) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidget(m_list);
        scroll->setWidgetResizable(true);
        scroll->setFixedHeight(130);
        column->addWidget(scroll);
    } else {
        column->addWidget(m_list);
    }
    column->addSpacing(8);
    column->addWidget(m_asynchronous);
    addNote(*column, m_asynchronousNote);
    column->addWidget(m_waiting);
    addNote(*column, m_waitingNote);
    column->addWidget(m_names);
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_buttons);
    setMinimumWidth(560);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_recordings,
                         m_waiting->isChecked() ? StopWay::WaitForUpload : StopWay::Asynchronous);
        accept();
    });
    retranslate();
    m_names->setConnections(
        operations.stores.connections,
        connectionsOf(operations.stores, QList<Subject>(m_recordings.begin(), m_recordings.end())));
    m_names->guard(stop);
    m_names->focusMissing();
}

QString StopCloudRecordingDialog::described(const QUuid &recording) const
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
    if (entry == nullptr)
        return {};
    //: A cloud recording that will be stopped; %1 channel, %2 UID, %3 recording mode, %4 name of the
    //: connection
    return tr("Channel %1, UID %2, %3, connection %4")
        .arg(RecordingTexts::title(*entry), isolated(entry->task.uid), RecordingTexts::mode(entry->task.mode),
             isolated(m_operations.stores.connections.nameOf(entry->connection)));
}

void StopCloudRecordingDialog::retranslate()
{
    //: Title of a question
    setWindowTitle(tr("Stop cloud recording"));
    if (m_recordings.size() == 1) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(m_recordings.first());
        //: Question; %1 is the name of a channel
        m_question->setText(tr("Stop the recording of “%1”?")
                                .arg(entry == nullptr ? QString() : RecordingTexts::title(*entry)));
    } else {
        //: Question
        m_question->setText(
            tr("Stop %Ln cloud recording(s)?", nullptr, static_cast<int>(m_recordings.size())));
    }
    QStringList lines;
    for (const QUuid &recording : m_recordings)
        lines << described(recording);
    m_list->setText(lines.join(u'\n'));
    //: One of two ways to stop
    m_asynchronous->setText(tr("&Stop without waiting for the upload"));
    //: What the asynchronous stop means
    m_asynchronousNote->setText(
        tr("Tallylight then checks until the stop is confirmed. The upload of the files is not reported."));
    //: One of two ways to stop
    m_waiting->setText(tr("Stop and &wait for the upload"));
    //: What the other way of stopping means
    m_waitingNote->setText(tr(
        "The service responds when all files are uploaded and reports the result. This can take a minute."));
    //: Button that confirms the question
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Stop cloud recording"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
