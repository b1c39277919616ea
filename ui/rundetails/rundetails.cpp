#include "rundetails/rundetails.h"

#include "common/autostoptext.h"
#include "common/icons.h"
#include "common/reasons.h"
#include "rundetails/answertab.h"
#include "rundetails/historytab.h"
#include "rundetails/runhead.h"
#include "rundetails/runoverview.h"
#include "rundetails/vulnerabilitytab.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

RunDetails::RunDetails(Operations &operations, const QSettings &settings, const SpeedHistory &speeds,
                       LinkOf linkOf, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_linkOf(std::move(linkOf))
    , m_speeds(speeds)
    , m_stack(new QStackedLayout(this))
    , m_empty(new QLabel(this))
    , m_page(new QWidget(this))
    , m_head(new RunHead(m_page))
    , m_tabs(new QTabWidget(m_page))
    , m_overview(new RunOverview(m_tabs))
    , m_vulnerabilities(new VulnerabilityTab(m_operations, settings, m_tabs))
    , m_history(new HistoryTab(m_operations, m_tabs))
    , m_answer(new AnswerTab(m_operations.inspector, m_tabs))
    , m_console(new QPushButton(m_page))
{
    setObjectName(u"runDetails"_s);
    m_empty->setObjectName(u"detailsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setMinimumWidth(350);
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all four must be visible
    m_tabs->setElideMode(Qt::ElideRight); // with large letters, rather than make the window too wide
    m_tabs->tabBar()->setObjectName(u"detailsTabBar"_s);
    m_console->setObjectName(u"detailsConsole"_s);
    m_console->setIcon(icon(Symbol::Console));
    for (QWidget *tab : std::initializer_list<QWidget *>{m_overview, m_vulnerabilities, m_history, m_answer})
        m_tabs->addTab(tab, QString());

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(m_console);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);

    const TestRunStore &runs = operations.stores.testRuns;
    const auto follow = [this](const RunKey &key) {
        if (key == m_key)
            fill();
    };
    connect(&runs, &TestRunStore::changed, this, follow);
    connect(&runs, &TestRunStore::added, this, follow);
    connect(&runs, &TestRunStore::removed, this, follow);
    connect(&runs, &TestRunStore::merged, this, [this, &runs](const std::vector<size_t> &places) {
        const auto own = runs.placeOf(m_key);
        if (own.has_value() && std::ranges::find(places, *own) != places.end())
            fill();
    });
    connect(m_overview, &RunOverview::copyWanted, this, &RunDetails::copyWanted);
    connect(m_answer, &AnswerTab::copyWanted, this, &RunDetails::copyWanted);
    connect(m_vulnerabilities, &VulnerabilityTab::messageWanted, this, &RunDetails::messageWanted);
    connect(&operations.autoStops, &AutoStops::changed, this, [this](const Subject &subject) {
        if (subject == Subject(m_key))
            fill();
    });
    connect(m_overview, &RunOverview::autoStopWanted, this, [this] { Q_EMIT autoStopWanted(m_key); });
    connect(m_console, &QPushButton::clicked, this, [this] { Q_EMIT consoleWanted(m_key); });
    retranslate();
}

void RunDetails::setRun(const RunKey &key)
{
    if (key == m_key)
        return;
    m_key = key;
    fill();
}

void RunDetails::fill()
{
    if (!isVisible())
        return; // showEvent will do it
    const RunEntry *entry = m_operations.stores.testRuns.find(m_key);
    m_stack->setCurrentWidget(entry == nullptr ? static_cast<QWidget *>(m_empty) : m_page);
    m_vulnerabilities->show(entry);
    m_history->setRun(entry == nullptr ? RunKey() : m_key);
    m_answer->setRun(entry == nullptr ? RunKey() : m_key);
    if (entry == nullptr)
        return;
    m_head->show(*entry, m_operations.clock.nowMs());
    const auto rule = m_operations.autoStops.ruleFor(m_key);
    m_overview->show(
        *entry, m_operations.stores, m_speeds.of(m_key),
        rule ? autoStopText(*rule, m_operations.clock.nowMs(), m_operations.autoStops.setterOf(m_key))
             : QString(),
        m_operations.clock.now());
    const bool hasLink = !m_linkOf(m_key).isEmpty();
    //: Why "Open in Wallarm Console" is disabled: the connection has a custom address
    allow(*m_console, hasLink, tr("The address of this console is not known"));
}

void RunDetails::retranslate()
{
    //: In place of the details while none or several test runs are selected
    m_empty->setText(tr("Select a test run to see its details."));
    //: For screen readers: the tabs of the details of a test run
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    //: Details of a test run: name of a tab
    m_tabs->setTabText(m_tabs->indexOf(m_overview), tr("Overview"));
    //: Details of a test run: name of a tab
    m_tabs->setTabText(m_tabs->indexOf(m_vulnerabilities), tr("Vulnerabilities"));
    //: Details of a test run: name of a tab, what this program did to it
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
    //: Details of a test run: name of a tab, what the service answered
    m_tabs->setTabText(m_tabs->indexOf(m_answer), tr("Response"));
    //: Button: opens the web browser
    m_console->setText(tr("Open in Wallarm Console"));
    m_overview->retranslate();
    m_vulnerabilities->retranslate();
    m_history->retranslate();
    m_answer->retranslate();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(i, m_tabs->tabText(i));
    fill();
}

void RunDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace tallylight::ui
