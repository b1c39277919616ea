#include "cloudrecordings/recordingdetails.h"

#include "agora/predictedfiles.h"
#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordinglife.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/storageconsole.h"
#include "cloudrecordings/uploadwait.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/flowlayout.h"
#include "common/formlayout.h"
#include "common/plaintip.h"
#include "common/reasons.h"
#include "common/textsize.h"
#include "connections/colleaguetexts.h"
#include "operations/operations.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int linesOfFiles = 7;
constexpr int narrowest = 350;
constexpr int lettersOfId = 32;
constexpr int aroundId = 48;

} // namespace

RecordingDetails::RecordingDetails(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_page(new QWidget(this))
    , m_empty(new QLabel(m_page))
    , m_state(new QLabel(m_page))
    , m_explanation(new QLabel(m_page))
    , m_lines(new FormLayout)
    , m_filesTitle(new QLabel(m_page))
    , m_files(new QTreeWidget(m_page))
    , m_copy(new QPushButton(m_page))
    , m_console(new QPushButton(m_page))
{
    setObjectName(u"recordingDetails"_s);
    build();
    const RecordingStore &store = operations.stores.recordings;
    const auto follow = [this](const QUuid &recording) {
        if (recording == m_recording)
            fill();
    };
    connect(&store, &RecordingStore::changed, this, follow);
    connect(&store, &RecordingStore::removed, this, follow);
    connect(&operations.costs, &Costs::ratesChanged, this, &RecordingDetails::fill);
    connect(m_copy, &QPushButton::clicked, this, &RecordingDetails::copyFiles);
    connect(m_console, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(console()); });
    retranslate();
    tick();
}

void RecordingDetails::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"recordingDetailsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    setRelativeFont(*m_state, 1.25);
    m_state->setObjectName(u"detailsState"_s);
    m_state->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setObjectName(u"detailsExplanation"_s);
    m_lines->setHorizontalSpacing(18);
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows); // an ID is not cut
    m_files->setObjectName(u"detailsFiles"_s);
    m_files->setRootIsDecorated(false);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setColumnCount(2);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_files->setMinimumHeight(linesOfFiles * fontMetrics().height());
    QFont bold = m_filesTitle->font();
    bold.setBold(true);
    m_filesTitle->setFont(bold);
    m_copy->setObjectName(u"detailsCopyFiles"_s);
    m_console->setObjectName(u"detailsStorageConsole"_s);
    auto *bottom = new FlowLayout(8);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_console);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_empty, 1);
    column->addWidget(m_state);
    column->addWidget(m_explanation);
    column->addLayout(m_lines);
    column->addWidget(m_filesTitle);
    column->addWidget(m_files, 1);
    column->addLayout(bottom);
    setWidget(m_page);
    setMinimumWidth(std::max(narrowest, lettersOfId * fontMetrics().horizontalAdvance(u'0') + aroundId));
}

void RecordingDetails::setRecording(const QUuid &recording)
{
    m_recording = recording;
    fill();
}

void RecordingDetails::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fill();
}

void RecordingDetails::tick()
{
    using namespace std::chrono_literals;
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    if (isVisible() && entry != nullptr)
        showState(*entry);
    m_operations.clock.after(1s, this, [this] { tick(); });
}

void RecordingDetails::fill()
{
    if (!isVisible())
        return; // showEvent will do it
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    m_empty->setVisible(entry == nullptr);
    for (QWidget *part : m_page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part != m_empty)
            part->setVisible(entry != nullptr);
    }
    if (entry == nullptr)
        return;
    showState(*entry);
    fillFiles(*entry);
    m_console->setVisible(!console().isEmpty());
}

/// Also what changes with time.
void RecordingDetails::showState(const RecordingEntry &entry)
{
    const auto wait = UploadWait::of(entry, m_operations.clock.nowMs());
    m_state->setText(wait ? wait->state() : RecordingTexts::state(entry, m_operations.clock.nowMs()));
    m_explanation->setText(wait ? wait->explanation() : RecordingTexts::explanation(entry));
    fillLines(entry);
}

void RecordingDetails::addLine(int row, const QString &label, const QString &text)
{
    if (row >= m_lines->rowCount()) {
        auto *name = new QLabel(m_page);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(m_page);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        m_lines->addRow(name, value);
    }
    m_lines->setRowVisible(row, true);
    static_cast<QLabel *>(m_lines->itemAt(row, QFormLayout::LabelRole)->widget())->setText(label);
    auto *value = static_cast<QLabel *>(m_lines->itemAt(row, QFormLayout::FieldRole)->widget());
    // Next to its label in right-to-left layouts too, where an ID would otherwise go to the opposite end.
    value->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    value->setText(text);
}

void RecordingDetails::fillLines(const RecordingEntry &entry)
{
    const agora::Task &task = entry.task;
    const auto known = [](const QString &id) {
        //: In place of something unknown
        return id.isEmpty() ? tr("–") : isolated(id);
    };
    int row = 0;
    //: Field
    addLine(row++, tr("Channel:"), known(task.cname));
    //: Field
    addLine(row++, tr("Recording mode:"), RecordingTexts::mode(task.mode));
    //: Field; "UID" is not translated
    addLine(row++, tr("UID:"), known(task.uid));
    //: Field; "sid" stays
    addLine(row++, tr("Recording ID (sid):"), known(task.sid));
    if (m_operations.stores.connections.isInTeam(entry.connection)) {
        //: Field: who started a cloud recording
        addLine(row++, tr("Started by:"), ColleagueTexts::starter(entry, m_operations.stores.connections));
    }
    const Note note = m_operations.stores.notes.of(entry.uuid);
    //: Field: a number in an issue tracker that the user has entered
    addLine(row++, tr("Ticket:"), known(note.ticket));
    //: Field: what the user has written about the cloud recording
    addLine(row++, tr("Note:"), known(note.text));
    //: Field: how long it has been recording, or did
    addLine(row++, tr("Duration:"), RecordingLife::duration(m_operations, entry));
    //: Field: what it has cost so far
    addLine(row++, tr("Cost:"), RecordingLife::cost(m_operations, entry));
    //: Field: what ends it
    addLine(row++, tr("Ends:"), RecordingLife::end(m_operations, entry));
    //: Field: how much of the files is uploaded
    addLine(row++, tr("Upload status:"),
            UploadWait::of(entry, m_operations.clock.nowMs()) ? UploadWait::upload()
                                                              : RecordingTexts::upload(entry.upload));
    for (; row < m_lines->rowCount(); ++row) // of another recording
        m_lines->setRowVisible(row, false);
}

void RecordingDetails::fillFiles(const RecordingEntry &entry)
{
    m_files->clear();
    const auto add = [this](const QString &name, const QString &how) {
        auto *item = new QTreeWidgetItem(m_files, {name, how});
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
        item->setToolTip(0, plainTip(name));
    };
    QStringList reported;
    const QList<agora::RecordedFile> known = entry.recordedFiles();
    for (const agora::RecordedFile &file : known) {
        reported << file.name;
        //: How the name of a file is known: the service said so
        add(file.name, tr("reported"));
    }
    const auto start = entry.toldSettings().start;
    const auto predicted = start ? agora::predictedFiles(entry.task, *start) : QList<agora::PredictedFile>();
    for (const agora::PredictedFile &file : predicted) {
        if (!reported.contains(file.name)) {
            //: How the name of a file is known: it follows from the rules for names
            add(file.name, tr("expected"));
        }
    }
    if (m_files->topLevelItemCount() > 0)
        m_files->setCurrentItem(m_files->topLevelItem(0));
    allow(*m_copy, m_files->topLevelItemCount() > 0, Reasons::nothingToCopy());
}

QUrl RecordingDetails::console() const
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(m_recording);
    const auto start = entry == nullptr ? std::nullopt : entry->toldSettings().start;
    return start ? storageConsole(start->storage) : QUrl();
}

void RecordingDetails::copyFiles()
{
    QStringList names;
    const auto chosen = m_files->selectedItems();
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_files->topLevelItem(i);
        if (chosen.size() < 2 || chosen.contains(item)) // one is always selected, which then means all
            names << item->text(0);
    }
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

void RecordingDetails::retranslate()
{
    //: In place of the details while none or several cloud recordings are selected
    m_empty->setText(tr("Select a cloud recording to see its details."));
    //: Heading of a list of files
    m_filesTitle->setText(tr("Files in your storage"));
    m_files->setAccessibleName(m_filesTitle->text());
    //: Columns of the list of files: the name; how it is known
    m_files->setHeaderLabels({tr("Name"), tr("Source")});
    //: Button: puts the names of the files on the clipboard
    m_copy->setText(tr("Copy names"));
    //: Button: opens the web page of the cloud storage
    m_console->setText(tr("Open storage console"));
    fill();
}

} // namespace tallylight::ui
