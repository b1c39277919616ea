#include "cloudrecordings/layout/layouteditor.h"

#include "cloudrecordings/layout/arrangementbar.h"
#include "cloudrecordings/layout/backgroundfields.h"
#include "cloudrecordings/layout/layoutactions.h"
#include "cloudrecordings/layout/layoutcanvas.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "cloudrecordings/layout/layouttexts.h"
#include "cloudrecordings/layout/panedelegate.h"
#include "cloudrecordings/layout/panefields.h"
#include "cloudrecordings/layout/panemodel.h"
#include "cloudrecordings/layout/presetfields.h"
#include "cloudrecordings/layout/requestview.h"
#include "common/fieldhint.h"
#include "common/growingdialog.h"
#include "common/messagerow.h"
#include "common/plaintip.h"
#include "common/reasons.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr QSize usualCanvas(360, 640); ///< the service's default (agora/README 4.3)

} // namespace

LayoutEditor::LayoutEditor(const Subject &subject, QWidget *parent)
    : Translated(parent)
    , m_subject(subject)
    , m_scene(new LayoutScene(subject.layout.value_or(agora::Layout()), this))
    , m_message(new MessageRow(this))
    , m_arrangements(new ArrangementBar(*m_scene, subject.canvas.value_or(usualCanvas), this))
    , m_canvas(new LayoutCanvas(*m_scene, subject.canvas.value_or(usualCanvas), this))
    , m_actions(new LayoutActions(*m_scene, *m_canvas, *this))
    , m_tools(new QToolBar(this))
    , m_place(new QToolButton(this))
    , m_proportions(new QComboBox(this))
    , m_keys(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_model(new PaneModel(*m_scene, this))
    , m_table(new QTableView(this))
    , m_fields(new QStackedWidget(this))
    , m_paneFields(new PaneFields(*m_scene, this))
    , m_presetFields(new PresetFields(*m_scene, this))
    , m_background(new BackgroundFields(*m_scene, this))
    , m_request(new RequestView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this))
{
    setObjectName(u"layoutEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"layoutSend"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_why = new FieldHint(m_buttons->button(QDialogButtonBox::Ok), this); // takes its name from the button
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(u"layoutClose"_s);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(buildCanvas(), 3);
    sides->addWidget(buildTabs(), 2);
    auto *end = new QHBoxLayout;
    end->addWidget(m_why, 1, Qt::AlignVCenter);
    end->addStretch();
    end->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_arrangements);
    column->addLayout(sides, 1);
    column->addLayout(end);
    scrollAllButLast(*column);
    resize(QSize(1160, 730).boundedTo(screen()->availableSize() - QSize(20, 60))); // its frame and a task bar

    m_message->setLines(2);
    connect(m_message, &MessageRow::closeWanted, m_message, &MessageRow::clear);
    connect(m_scene, &LayoutScene::changed, this, &LayoutEditor::follow);
    connect(m_scene, &LayoutScene::selectionChanged, this, &LayoutEditor::followSelection);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LayoutEditor::send);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LayoutEditor::reject);
    retranslate();
    follow();
    m_canvas->setFocus();
    m_scene->select(0);
    if (!subject.layout) {
        //: When the layout editor opens for a recording that was started elsewhere
        m_message->show(
            {.text = tr("The current layout is unknown. Sending a layout replaces it completely.")});
    } else if (!subject.confirmed) {
        //: When the layout editor opens for a recording whose last change was not answered
        m_message->show(
            {.severity = Severity::Warning,
             .text = tr("This layout was sent but never confirmed. It is safe to send it again.")});
    }
}

LayoutEditor::~LayoutEditor()
{
    delete m_actions; // before those that it judges, and before the scene, whose history tells it of its end
    // Before the scene, which existed first: some still commit typed text while they are destroyed.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void LayoutEditor::followSelection()
{
    const int pane = m_scene->selected();
    const QModelIndex now = m_table->currentIndex();
    if (pane < 0)
        m_table->clearSelection();
    else if (now.row() != pane || !m_table->selectionModel()->isRowSelected(pane))
        m_table->selectionModel()->setCurrentIndex(m_model->index(pane, std::max(0, now.column())),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
    refresh();
}

void LayoutEditor::follow()
{
    m_fields->setCurrentWidget(m_scene->isCustom() ? static_cast<QWidget *>(m_paneFields) : m_presetFields);
    m_request->setBody(layoutBody(m_subject.task, m_scene->layout()));
    m_keys->setVisible(m_scene->isCustom());
    refresh();
}

void LayoutEditor::refresh()
{
    const QList<LayoutFinding> findings = checkLayout(m_subject.task, m_scene->layout());
    m_paneFields->showFindings(findings);
    m_presetFields->showFindings(findings);
    m_background->showFindings(findings);
    const bool wrong = !findings.isEmpty() && findings.first().severity == agora::Severity::Error;
    const QString obstacle = m_subject.obstacle ? m_subject.obstacle() : QString();
    const QString reason = obstacle.isEmpty() && wrong ? LayoutTexts::reason(findings.first()) : obstacle;
    m_why->setProblem(reason);
    allow(*m_buttons->button(QDialogButtonBox::Ok), !wrong && !m_sending && obstacle.isEmpty(),
          m_sending ? Reasons::waiting() : reason);
}

void LayoutEditor::send()
{
    m_sending = true;
    retranslate();
    Q_EMIT sendRequested(m_scene->layout());
}

void LayoutEditor::showOutcome(const Message &message, bool applied)
{
    m_sending = false;
    if (applied)
        m_scene->history().setClean();
    m_message->show(message);
    retranslate();
}

void LayoutEditor::reject()
{
    if (m_closing || m_scene->history().isClean()) {
        QDialog::reject();
        return;
    }
    //: Question when the layout editor is closed
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("Close without sending the layout?"),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"layoutDiscardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: What closing the layout editor means; the recording itself continues
    question->setInformativeText(tr("The recording keeps its current layout."));
    //: Button: closes the layout editor, and the changes are lost
    question->button(QMessageBox::Discard)->setText(tr("Close without sending"));
    //: Button
    question->button(QMessageBox::Cancel)->setText(tr("Keep editing"));
    connect(question, &QDialog::finished, this, [this](int answer) {
        m_closing = answer == QMessageBox::Discard;
        if (m_closing)
            reject();
    });
    question->open();
}

void LayoutEditor::retranslate()
{
    //: Title of a window; %1 is the name of a channel
    setWindowTitle(tr("Video layout of “%1”").arg(m_subject.task.cname));
    //: How to use the canvas by keyboard
    m_keys->setText(
        tr("Tab: next pane. Arrow keys: move. Shift+arrows: resize. Ctrl: fine steps, no snapping."));
    //: For screen readers: the tabs beside the canvas
    m_tabs->setAccessibleName(tr("Details of the layout"));
    //: Tab: the panes of a layout as a table
    m_tabs->setTabText(0, tr("Panes"));
    //: Tab: what is shown where there is no video
    m_tabs->setTabText(1, tr("Background"));
    //: Tab: the text that is sent to the service
    m_tabs->setTabText(2, tr("Request"));
    //: Above the text of a request to the service
    m_request->setIntro(tr("This is exactly what is sent. It replaces the whole layout."));
    //: For screen readers: a table
    m_table->setAccessibleName(tr("Panes of the layout"));
    for (int i = 0; i < m_proportions->count(); ++i) {
        // Width first in reading direction, in the digits of the language.
        const QSize size = m_proportions->itemData(i).toSize();
        m_proportions->setItemText(
            i, u"%1 : %2"_s.arg(QLocale().toString(size.width()), QLocale().toString(size.height())));
    }
    //: Choice: width to height of a video whose size the program does not know
    m_proportions->setAccessibleName(tr("Aspect ratio of the canvas"));
    m_proportions->setToolTip(plainTip(m_proportions->accessibleName()));
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    if (m_sending) {
        //: Button while the service has not answered yet
        ok->setText(tr("Sending…"));
    } else {
        //: Button: the recording gets this layout
        ok->setText(tr("Send layout"));
    }
    //: Button
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_actions->retranslate();
    m_model->retranslate();
    refresh();
}

QWidget *LayoutEditor::buildCanvas()
{
    m_tools->setObjectName(u"layoutTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->addActions({m_actions->add(), m_actions->remove()});
    m_place->setObjectName(u"layoutPlace"_s);
    m_place->setDefaultAction(m_actions->placing()->menuAction());
    m_place->setPopupMode(QToolButton::InstantPopup);
    m_tools->addWidget(m_place);
    m_place->setMinimumWidth(m_place->sizeHint().width() + 16); // otherwise its arrow touches the word
    m_tools->addSeparator();
    m_tools->addActions({m_actions->undo(), m_actions->redo()});
    buildProportions();
    m_keys->setObjectName(u"layoutKeys"_s);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);

    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto *above = new QHBoxLayout;
    above->addWidget(m_tools, 1);
    above->addWidget(m_proportions);
    column->addLayout(above);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_keys);
    return widget;
}

void LayoutEditor::buildProportions()
{
    m_proportions->setObjectName(u"layoutProportions"_s);
    m_proportions->setLayoutDirection(Qt::LeftToRight); // like the image
    for (const QSize &size : {QSize(9, 16), QSize(16, 9), QSize(3, 4), QSize(4, 3), QSize(1, 1)})
        m_proportions->addItem({}, size);
    m_proportions->setVisible(!m_subject.canvas);
    connect(m_proportions, &QComboBox::currentIndexChanged, this, [this] {
        m_canvas->setCanvasSize(m_proportions->currentData().toSize());
        m_arrangements->setCanvasSize(m_proportions->currentData().toSize());
    });
}

QWidget *LayoutEditor::buildTabs()
{
    buildTable();
    m_fields->addWidget(m_presetFields);
    m_fields->addWidget(m_paneFields);
    auto *panes = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(panes);
    column->addWidget(m_table, 1);
    column->addWidget(m_fields);
    m_tabs->setDocumentMode(true); // Fusion's frame is too light in the dark theme
    m_tabs->setObjectName(u"layoutTabs"_s);
    m_tabs->addTab(panes, {});
    m_tabs->addTab(m_background, {});
    m_tabs->addTab(m_request, {});
    return m_tabs;
}

void LayoutEditor::buildTable()
{
    m_table->setObjectName(u"layoutPanes"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaneDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumWidth(500);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_scene->select(row.row()); });
}

} // namespace tallylight::ui
