#include "preferences/preferencesdialog.h"

#include "preferences/confirmationspage.h"
#include "preferences/costspage.h"
#include "preferences/exportpage.h"
#include "preferences/generalpage.h"
#include "preferences/notificationspage.h"
#include "preferences/storagespage.h"
#include "preferences/updatingpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr QSize comfortable(760, 520);
constexpr QSize aroundWindow(16, 60); // its frame and a task bar
} // namespace

PreferencesDialog::PreferencesDialog(const PreferencesParts &parts, QWidget *parent)
    : Translated(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"preferencesPages"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setObjectName(u"preferencesClose"_s);
    m_close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addLayout(bottom);

    addPages(parts);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*from*/, QWidget *to) {
        auto *area = static_cast<QScrollArea *>(m_stack->currentWidget());
        if (to != nullptr && area->widget()->isAncestorOf(to))
            area->ensureWidgetVisible(to);
    });
    retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    giveRoom();
}

PreferencesDialog::~PreferencesDialog()
{
    // QWidget's destructor hides the window, which moves the focus when this is no PreferencesDialog any
    // more.
    qApp->disconnect(this);
}

void PreferencesDialog::addPages(const PreferencesParts &parts)
{
    add(new GeneralPage(parts.languages, parts.settings, this));
    add(new UpdatingPage(parts.operations, parts.settings, this));
    add(new NotificationsPage(parts.operations, parts.settings, parts.tray, this));
    auto *confirmations = new ConfirmationsPage(parts.settings, this);
    connect(confirmations, &ConfirmationsPage::connectionsWanted, this, [this] {
        accept();
        Q_EMIT connectionsWanted();
    });
    add(confirmations);
    add(new CostsPage(parts.operations, this));
    add(new StoragesPage(parts.operations, this));
    add(new ExportPage(parts.settings, this));
}

void PreferencesDialog::add(PreferencesPage *page)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_list->addItem(page->title());
    m_pages << page;
}

/// So that no page scrolls sideways, in large text either, as long as the screen is wide enough.
void PreferencesDialog::giveRoom()
{
    int widest = 0;
    for (const PreferencesPage *page : std::as_const(m_pages))
        widest = qMax(widest, page->minimumSizeHint().width());
    const QMargins margins = layout()->contentsMargins();
    const int beside = m_list->width() + layout()->spacing() + margins.left() + margins.right()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QSize wanted = size().expandedTo(comfortable).expandedTo({widest + beside, 0});
    resize(wanted.boundedTo(screen()->availableSize() - aroundWindow));
}

/// As wide as its longest name.
void PreferencesDialog::fitList()
{
    const int frame = 2 * m_list->frameWidth();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width()
                          + frame);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitList();
        giveRoom();
    }
}

void PreferencesDialog::retranslate()
{
    //: Title of the window with everything that can be set about the program
    setWindowTitle(tr("Preferences"));
    //: For screen readers: the list of pages at the side of the window "Preferences"
    m_list->setAccessibleName(tr("Pages"));
    for (int row = 0; row < m_pages.size(); ++row) {
        m_list->item(row)->setText(m_pages.at(row)->title());
        m_stack->widget(row)->setAccessibleName(m_pages.at(row)->title());
    }
    //: Button: closes the window
    m_close->setText(tr("Close"));
    fitList();
}

} // namespace tallylight::ui
