#include "window/stopalldialog.h"

#include "cloudrecordings/recordingactiontexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "connections/connectiontexts.h"
#include "connections/typednames.h"
#include "testruns/affectedlist.h"
#include "testruns/runactiontexts.h"
#include "testruns/runlinks.h"
#include "testruns/testruntexts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StopAllDialog::StopAllDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_connection(connection)
    , m_asked(recordingNow(operations.stores, operations.recordings, connection))
    , m_question(plainLabel(u"stopAllQuestion"_s, this))
    , m_list(new AffectedList(u"stopAllList"_s, this))
    , m_meaning(plainLabel(u"stopAllMeaning"_s, this))
    , m_others(plainLabel(u"stopAllOthers"_s, this))
    , m_otherList(new AffectedList(u"stopAllOtherList"_s, this))
    , m_names(new TypedNames(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"stopAllDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        stopAll(m_asked, m_operations.stores, m_operations.testRuns, m_operations.recordings);
    });
    connect(&operations.stores.testRuns, &TestRunStore::changed, this, &StopAllDialog::tellSoon);
    connect(&operations.stores.testRuns, &TestRunStore::merged, this, &StopAllDialog::tellSoon);
    connect(&operations.stores.recordings, &RecordingStore::changed, this, &StopAllDialog::tellSoon);
    connect(&operations.stores.connections, &ConnectionStore::changed, this, &StopAllDialog::tellSoon);
    retranslate();
    m_names->focusMissing();
}

void StopAllDialog::build()
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_question->setFont(bold);
    QPushButton *confirm = m_buttons->button(QDialogButtonBox::Ok);
    confirm->setObjectName(u"stopAllConfirm"_s);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"stopAllCancel"_s);
    // Return must not stop what others need: there may be a hundred.
    confirm->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_meaning);
    column->addWidget(m_others);
    column->addWidget(m_otherList);
    column->addWidget(m_names);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(620);
    m_names->guard(confirm);
}

void StopAllDialog::tellSoon()
{
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            tell();
        },
        Qt::QueuedConnection);
}

QString StopAllDialog::lineOf(const Subject &subject) const
{
    const Stores &stores = m_operations.stores;
    const qint64 now = m_operations.clock.nowMs();
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = stores.testRuns.find(*key);
        if (run == nullptr)
            return isolated(key->id);
        //: One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs
        //: to, %4 what its lamp says, such as "Recording"
        return tr("Test run “%1” · %2 · %3 · %4")
            .arg(isolated(run->title()), isolated(key->id),
                 isolated(stores.connections.nameOf(key->connection)), lampText(*run, now));
    }
    const RecordingEntry *entry = stores.recordings.find(std::get<QUuid>(subject));
    if (entry == nullptr)
        return {};
    //: One cloud recording in the list of what is stopped: %1 its channel, %2 its UID, %3 the connection it
    //: belongs to, %4 its state
    return tr("Cloud recording “%1” · UID %2 · %3 · %4")
        .arg(RecordingTexts::title(*entry), isolated(entry->task.uid),
             isolated(stores.connections.nameOf(entry->connection)), RecordingTexts::state(*entry, now));
}

QString StopAllDialog::whyNot(const Subject &subject) const
{
    const Stores &stores = m_operations.stores;
    if (belongsToReadOnly(stores, subject)) // the line names the connection
        return ConnectionTexts::protection(Protection::ReadOnly);
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = stores.testRuns.find(*key);
        return run == nullptr ? QString()
                              : RunActionTexts::whyNot(wallarm::RunAction::StopRecording, stores, *run);
    }
    return RecordingActionTexts::whyNot(
        m_operations.recordings.possible(agora::RecordingAction::Stop, std::get<QUuid>(subject)).why, {});
}

void StopAllDialog::tell()
{
    QStringList lines;
    const QList<Subject> all = m_asked.toStop();
    for (const Subject &subject : all)
        lines << lineOf(subject);
    m_list->showLines(lines);
    QStringList others;
    for (const Subject &subject : m_asked.outOfHand) {
        //: Below "Not stopped by this": %1 names a recording and its state, %2 says why it cannot be stopped
        others << tr("%1 — %2").arg(lineOf(subject), whyNot(subject));
    }
    m_otherList->showLines(others);
    m_others->setVisible(!others.isEmpty());
    m_otherList->setVisible(!others.isEmpty());
    m_names->setConnections(m_operations.stores.connections, connectionsOf(m_operations.stores, all));
}

void StopAllDialog::retranslate()
{
    const auto count = static_cast<int>(m_asked.stoppable());
    //: Title of a dialog that stops all recordings of one connection, or of all connections, and its button
    setWindowTitle(tr("Stop all recordings"));
    if (m_connection.isNull()) {
        //: Question before the recordings of all connections are stopped
        m_question->setText(tr("Stop %Ln recording(s) in all connections?", nullptr, count));
    } else {
        //: Question before all recordings of one connection are stopped; %1 is its name
        m_question->setText(tr("Stop %Ln recording(s) in “%1”?", nullptr, count)
                                .arg(isolated(m_operations.stores.connections.nameOf(m_connection))));
    }
    //: For screen readers: the list of what is going to be stopped
    m_list->setAccessibleName(tr("What will be stopped"));
    //: Below the list of what is going to be stopped
    QStringList sentences{
        tr("The list names what is recording, and what may be recording because its state is unknown "
           "or old, whoever started it.")};
    if (!m_asked.runs.isEmpty()) {
        //: What the stop means for the test runs in the list
        sentences << tr(
            "Testing of the recorded requests continues. Requests sent in the last seconds may be missing "
            "from the test records.");
    }
    if (!m_asked.recordings.isEmpty()) {
        //: What the stop means for the cloud recordings in the list
        sentences << tr("Cloud recordings stop without waiting for the upload of their files.");
    }
    m_meaning->setText(joined(sentences));
    //: Above a list of recordings that may continue, each with the reason
    m_others->setText(tr("Not stopped by this:"));
    //: For screen readers: the list of recordings that cannot be stopped now
    m_otherList->setAccessibleName(tr("What is not stopped"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(windowTitle());
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    tell();
}

} // namespace tallylight::ui
