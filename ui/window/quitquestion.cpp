#include "window/quitquestion.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingtexts.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/reasons.h"
#include "common/staletext.h"
#include "connections/typednames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int dialogWidth = 620;
constexpr int mostLines = 9; ///< beyond this the list scrolls

bool isOpen(const RunEntry &entry)
{
    const bool unconfirmed = entry.lastOutcome == wallarm::StopOutcome::Unconfirmed;
    return entry.stopping || entry.run.recording.value_or(unconfirmed);
}

QList<Subject> subjectsOf(const OpenWork &open)
{
    QList<Subject> all(open.recordings.begin(), open.recordings.end());
    for (const RunKey &run : open.runs)
        all << run;
    return all;
}

} // namespace

OpenWork openWork(const Operations &operations)
{
    OpenWork open;
    for (const RecordingEntry &entry : operations.stores.recordings.all()) {
        if (agora::mayBeBilled(entry.state) || operations.recordings.isStopping(entry.uuid))
            open.recordings << entry.uuid;
    }
    for (const RunEntry &entry : operations.stores.testRuns.all()) {
        if (isOpen(entry))
            open.runs << entry.key;
    }
    open.notSent = operations.batches.stopsNotSent();
    open.unconfirmed = operations.batches.stopsUnderWay() - open.notSent;
    open.waiting = operations.recovery.waiting();
    return open;
}

QuitQuestion::QuitQuestion(const Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_question(plainLabel(u"quitWhat"_s, this))
    , m_stops(plainLabel(u"quitStops"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_list(plainLabel(u"quitList"_s, m_scroll))
    , m_note(plainLabel(u"quitNote"_s, this))
    , m_names(new TypedNames(this))
    , m_stay(new QPushButton(this))
    , m_quit(new QPushButton(this))
    , m_wait(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"quitQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_quit, &QPushButton::clicked, this, &QuitQuestion::quit);
    connect(m_wait, &QPushButton::clicked, this, &QuitQuestion::waitForStops);
    connect(m_stop, &QPushButton::clicked, this, &QuitQuestion::stopAll);
    connect(&m_operations.batches, &Batches::changed, this, &QuitQuestion::follow);
    connect(m_names, &TypedNames::edited, this, &QuitQuestion::judgeStop);
    retranslate();
    m_stay->setFocus();
}

void QuitQuestion::build()
{
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_scroll->setObjectName(u"quitScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_scroll->setWidget(m_list);
    m_stay->setObjectName(u"quitStay"_s);
    m_quit->setObjectName(u"quitAnyway"_s);
    m_wait->setObjectName(u"quitWait"_s);
    m_stop->setObjectName(u"quitStop"_s);
    // Return must neither stop anything nor leave it running.
    m_stay->setDefault(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_stay);
    bottom->addStretch();
    for (QPushButton *other : {m_quit, m_wait, m_stop}) {
        other->setAutoDefault(false);
        bottom->addWidget(other);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_question);
    column->addWidget(m_stops);
    column->addWidget(m_scroll);
    column->addWidget(m_note);
    column->addWidget(m_names);
    column->addStretch();
    column->addLayout(bottom);
    setMinimumWidth(dialogWidth);
}

bool QuitQuestion::isStopping(const Subject &subject) const
{
    if (const auto *run = std::get_if<RunKey>(&subject))
        return m_operations.testRuns.isStopping(*run);
    return m_operations.recordings.isStopping(std::get<QUuid>(subject));
}

QList<Subject> QuitQuestion::stoppable(const OpenWork &open) const
{
    QList<Subject> all = subjectsOf(open);
    all.removeIf([this](const Subject &each) { return belongsToReadOnly(m_operations.stores, each); });
    return all;
}

void QuitQuestion::quit()
{
    accept();
    Q_EMIT mayQuit();
}

void QuitQuestion::waitForStops()
{
    m_phase = Phase::Waiting;
    m_awaited.clear();
    for (const Subject &subject : subjectsOf(openWork(m_operations))) {
        if (isStopping(subject))
            m_awaited << subject;
    }
    follow();
}

void QuitQuestion::stopAll()
{
    m_phase = Phase::Stopping;
    const OpenWork open = openWork(m_operations);
    m_awaited = stoppable(open);
    QList<QUuid> recordings;
    std::ranges::copy_if(open.recordings, std::back_inserter(recordings), [this](const QUuid &recording) {
        return m_operations.recordings.possible(agora::RecordingAction::Stop, recording).yes;
    });
    QList<RunKey> runs = open.runs;
    runs.removeIf([this](const RunKey &run) { return isStopping(run) || !m_awaited.contains(Subject(run)); });
    if (!recordings.isEmpty())
        m_operations.recordings.stop(recordings, StopWay::Asynchronous);
    if (!runs.isEmpty())
        m_operations.testRuns.stop(runs);
    follow();
}

void QuitQuestion::follow()
{
    const bool awaits = m_phase == Phase::Waiting || m_phase == Phase::Stopping;
    if (awaits && m_operations.batches.stopsUnderWay() == 0) {
        const QList<Subject> still = subjectsOf(openWork(m_operations));
        if (std::ranges::none_of(m_awaited, [&](const Subject &each) { return still.contains(each); }))
            return quit();
        m_phase = Phase::NotAll;
    }
    retranslate();
}

QString QuitQuestion::lineOf(const Subject &subject) const
{
    const qint64 now = m_operations.clock.nowMs();
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = m_operations.stores.testRuns.find(*key);
        const QString name = isolated(run == nullptr ? key->id : run->title());
        if (isStopping(subject) || (run != nullptr && !run->run.recording.value_or(false))) {
            //: In the list of what is not over when the program quits; %1 is the name of a test run
            return tr("Test run “%1”: its stop is not confirmed yet").arg(name);
        }
        if (run != nullptr && run->autoStop) {
            //: In the list of what is not over when the program quits; %1 is the name of a test run
            return tr("Test run “%1”: recording, and its automatic stop will not work while Tallylight is "
                      "closed")
                .arg(name);
        }
        //: In the list of what is not over when the program quits; %1 is the name of a test run
        const QString line = tr("Test run “%1”: recording").arg(name);
        return run != nullptr && run->stale ? staleText(line, run->lastReadMs, now) : line;
    }
    const RecordingEntry *entry = m_operations.stores.recordings.find(std::get<QUuid>(subject));
    if (entry == nullptr)
        return {};
    const QString hourly = CostTexts::money(m_operations.costs.perHour(*entry));
    //: In the list of what is not over when the program quits; %1 is the name of a channel, %2 the recording
    //: mode, %3 the state, %4 an amount of money
    return tr("%1, %2: %3, about %4 an hour")
        .arg(RecordingTexts::title(*entry), RecordingTexts::mode(entry->task.mode),
             RecordingTexts::state(*entry, now), hourly);
}

void QuitQuestion::showList(const OpenWork &open)
{
    QList<Subject> all = subjectsOf(open);
    std::stable_partition(all.begin(), all.end(), [this](const Subject &each) { return isStopping(each); });
    QStringList lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostNamed); ++i)
        lines << lineOf(all.at(i));
    if (const auto more = static_cast<int>(all.size()) - mostNamed; more > 0) {
        //: Below a list that does not name all recordings
        lines << tr("… and %Ln more", nullptr, more);
    }
    m_list->setText(lines.join(u'\n'));
    const int needed = m_list->heightForWidth(dialogWidth - 60);
    m_scroll->setFixedHeight(std::min(needed, mostLines * m_list->fontMetrics().lineSpacing()));
    m_scroll->setVisible(!lines.isEmpty());
    m_scroll->setFocusPolicy(needed > m_scroll->height() ? Qt::StrongFocus : Qt::NoFocus);
}

QString QuitQuestion::stopsText(const OpenWork &open) const
{
    QStringList sentences;
    if (open.notSent > 0) {
        //: When the program is about to quit
        sentences << tr("%Ln stop(s) have not been sent yet.", nullptr, open.notSent);
    }
    if (open.unconfirmed > 0) {
        //: When the program is about to quit
        sentences << tr("%Ln stop(s) have been sent, but are not confirmed.", nullptr, open.unconfirmed);
    }
    if (open.waiting > 0) {
        //: When the program is about to quit: stops from an earlier run of the program that lack the
        //: connection's token
        sentences << tr("%Ln stop(s) are waiting for credentials.", nullptr, open.waiting);
    }
    return joined(sentences);
}

QString QuitQuestion::noteText(const OpenWork &open) const
{
    switch (m_phase) {
    case Phase::Asking:
        break;
    case Phase::Waiting:
        //: While the program waits for stops that were requested before it quits
        return tr("Tallylight closes as soon as these stops are confirmed.");
    case Phase::Stopping:
        //: While recordings are being stopped before the program quits
        return tr("Tallylight closes as soon as the services confirm that nothing is recording anymore.");
    case Phase::NotAll:
        //: Below the list of recordings that could not be stopped
        return tr("These stops are not confirmed. Stay to see why, or try again.");
    }
    if (open.isEmpty())
        return {};
    //: Below the list of recordings that continue
    QStringList sentences{tr("Each continues until it is stopped or ends by itself. Cloud recordings are "
                             "billed until then. All will be in the list when you open Tallylight again.")};
    if (open.notSent + open.waiting > 0) {
        //: “Quit and keep recording” is the label of a button
        sentences << tr(
            "If you choose “Quit and keep recording”, the stops that have not been sent are sent when you "
            "open Tallylight again within 24 hours. Until then these recordings continue.");
    }
    const QList<Subject> all = subjectsOf(open);
    const qsizetype can = stoppable(open).size();
    if (can == all.size()) {
        //: “Stop and quit” is the label of a button
        sentences << tr("“Stop and quit” stops everything in this list, including what others started.");
    } else if (can > 0) {
        //: “Stop and quit” is the label of a button
        sentences << tr("“Stop and quit” stops everything in this list, including what others started, but "
                        "nothing of read-only connections.");
    } else {
        //: Below the list of recordings that continue when the program quits
        sentences << tr("Nothing in this list can be stopped here, because its connection is read-only.");
    }
    return joined(sentences);
}

void QuitQuestion::retranslate()
{
    const OpenWork open = openWork(m_operations);
    const QList<Subject> all = subjectsOf(open);
    //: Title of a question
    setWindowTitle(tr("Quit Tallylight"));
    switch (m_phase) {
    case Phase::Asking:
        if (open.isEmpty()) {
            //: When the program is about to quit, and what the list named has ended meanwhile
            m_question->setText(tr("Everything in this list has ended."));
        } else {
            //: Question when the program is about to quit
            m_question->setText(tr("These recordings continue after you quit Tallylight."));
        }
        break;
    case Phase::Waiting:
    case Phase::Stopping:
        //: While recordings are being stopped before the program quits
        m_question->setText(tr("Stopping…"));
        break;
    case Phase::NotAll:
        //: Some recordings could not be stopped before the program quits
        m_question->setText(tr("Not everything has stopped."));
        break;
    }
    m_stops->setText(stopsText(open));
    m_stops->setVisible(!m_stops->text().isEmpty());
    showList(open);
    m_note->setText(noteText(open));
    m_note->setVisible(!m_note->text().isEmpty());
    //: For screen readers: the list of recordings that continue when the program quits
    m_scroll->setAccessibleName(tr("What continues"));
    //: Button: the program does not quit
    m_stay->setText(tr("Stay"));
    if (open.isEmpty()) {
        //: Button: the program quits
        m_quit->setText(tr("Quit"));
    } else {
        //: Button: the program quits, recordings continue
        m_quit->setText(tr("Quit and keep recording"));
    }
    //: Button: waits for the stops that were requested, then the program quits; nothing more is stopped
    m_wait->setText(tr("Wait for the stops and quit"));
    //: Button: stops the recordings, then the program quits
    m_stop->setText(tr("Stop and quit"));
    const bool asks = m_phase == Phase::Asking || m_phase == Phase::NotAll;
    const auto stopping =
        std::ranges::count_if(all, [this](const Subject &each) { return isStopping(each); });
    const bool canStop = !open.isEmpty() && (all.isEmpty() || !stoppable(open).isEmpty());
    const bool canWait = stopping > 0 && (stopping < all.size() || !canStop);
    if (!canWait && focusWidget() == m_wait)
        m_stay->setFocus(); // otherwise it would pass to "Stop and quit", just when it is pressed
    m_wait->setVisible(canWait);
    allow(*m_wait, asks, Reasons::waiting());
    m_stop->setVisible(canStop);
    m_names->setConnections(m_operations.stores.connections, connectionsOf(m_operations.stores, all));
    m_names->setEnabled(asks);
    judgeStop();
}

void QuitQuestion::judgeStop()
{
    const bool asks = m_phase == Phase::Asking || m_phase == Phase::NotAll;
    const QString why = asks ? m_names->whyNot() : Reasons::waiting();
    allow(*m_stop, why.isEmpty(), why);
}

} // namespace tallylight::ui
