#include "quitquestion.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

GoesOn goesOn(const Operations &operations)
{
    GoesOn what;
    for (const RecordingEntry &entry : operations.stores.recordings.all()) {
        const bool ours = !entry.adopted || operations.autoStops.isWatched(entry.uuid);
        if (ours && agora::mayBeBilled(entry.state))
            what.recordings << entry.uuid;
    }
    const auto subjects = operations.autoStops.subjects();
    for (const Subject &subject : subjects) {
        const auto *run = std::get_if<RunKey>(&subject);
        const RunEntry *entry = run == nullptr ? nullptr : operations.stores.testRuns.find(*run);
        if (entry != nullptr && entry->run.recording.value_or(false))
            what.runs << *run;
    }
    return what;
}

QuitQuestion::QuitQuestion(const Operations &operations, GoesOn what, QWidget *parent)
    : GrowingDialog(parent)
    , m_operations(operations)
    , m_what(std::move(what))
    , m_question(new QLabel(this))
    , m_list(new QLabel(this))
    , m_note(new QLabel(this))
    , m_stay(new QPushButton(this))
    , m_quit(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"quitQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    for (QLabel *label : {m_question, m_list, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_question->setObjectName(u"quitWhat"_s);
    m_list->setObjectName(u"quitList"_s);
    m_note->setObjectName(u"quitNote"_s);
    m_stay->setObjectName(u"quitStay"_s);
    m_quit->setObjectName(u"quitAnyway"_s);
    m_stop->setObjectName(u"quitStop"_s);
    m_stop->setDefault(true);
    for (QPushButton *other : {m_stay, m_quit})
        other->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_stay);
    bottom->addStretch();
    bottom->addWidget(m_quit);
    bottom->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addStretch();
    column->addLayout(bottom);
    setMinimumWidth(560);

    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_quit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT mayQuit();
    });
    connect(m_stop, &QPushButton::clicked, this, &QuitQuestion::stopAll);
    connect(&m_operations.batches, &Batches::finished, this, &QuitQuestion::look);
    retranslate();
    m_stop->setFocus();
}

void QuitQuestion::stopAll()
{
    m_phase = Phase::Stopping;
    m_batches.clear();
    const GoesOn still = goesOn(m_operations);
    if (!still.recordings.isEmpty())
        m_batches << m_operations.recordings.stop(still.recordings, StopWay::Asynchronous);
    if (!still.runs.isEmpty())
        m_batches << m_operations.testRuns.stop(still.runs);
    retranslate();
    look();
}

void QuitQuestion::look()
{
    if (m_phase != Phase::Stopping)
        return;
    const bool done = std::all_of(m_batches.begin(), m_batches.end(), [this](const QUuid &batch) {
        const Batch *known = m_operations.batches.find(batch);
        return known == nullptr || known->isFinished();
    });
    if (!done)
        return;
    if (goesOn(m_operations).isEmpty()) {
        accept();
        Q_EMIT mayQuit();
        return;
    }
    m_phase = Phase::NotAll;
    retranslate();
}

QStringList QuitQuestion::described() const
{
    QStringList lines;
    const GoesOn now = m_phase == Phase::NotAll ? goesOn(m_operations) : m_what;
    for (const QUuid &recording : now.recordings) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        if (entry == nullptr)
            continue;
        const QString hourly = CostTexts::money(m_operations.costs.perHour(*entry));
        //: A cloud recording that goes on; %1 is the name of a channel, %2 the recording mode, %3 the state,
        //: %4 an amount of money
        lines << tr("%1, %2: %3, about %4 an hour")
                     .arg(RecordingTexts::title(*entry), RecordingTexts::mode(entry->task.mode),
                          RecordingTexts::state(entry->state), hourly);
    }
    for (const RunKey &run : now.runs) {
        const RunEntry *entry = m_operations.stores.testRuns.find(run);
        const QString name = entry == nullptr ? run.id : entry->run.name.value_or(run.id);
        //: A test run that goes on recording; %1 is its name
        lines << tr("Test run %1: nothing stops its recording by rule while Tallylight is closed")
                     .arg(isolated(name));
    }
    return lines;
}

void QuitQuestion::changeEvent(QEvent *event)
{
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuitQuestion::retranslate()
{
    //: Title of a question
    setWindowTitle(tr("Quit Tallylight"));
    m_list->setText(described().join(u'\n'));
    switch (m_phase) {
    case Phase::Asking:
        //: Question when the program is about to end
        m_question->setText(tr("This goes on recording when Tallylight is closed."));
        //: Below the list of recordings that go on
        m_note->setText(
            tr("It is billed until it is stopped or ends by itself. When you open Tallylight again, it is "
               "still in the list."));
        break;
    case Phase::Stopping:
        //: While recordings are being stopped before the program ends
        m_question->setText(tr("Stopping…"));
        //: While recordings are being stopped before the program ends
        m_note->setText(
            tr("Tallylight closes as soon as the services have confirmed that nothing records any more."));
        break;
    case Phase::NotAll:
        //: Some recordings could not be stopped before the program ends
        m_question->setText(tr("Not everything has stopped."));
        //: Below the list of recordings that could not be stopped
        m_note->setText(tr("The stop of these is not confirmed. Stay to see why, or try once more."));
        break;
    }
    //: Button: the program does not end
    m_stay->setText(tr("Stay"));
    //: Button: the program ends, recordings go on
    m_quit->setText(tr("Quit, let it record"));
    //: Button: stops the recordings, then the program ends
    m_stop->setText(tr("Stop and quit"));
    m_stop->setEnabled(m_phase != Phase::Stopping);
}

} // namespace tallylight::ui
