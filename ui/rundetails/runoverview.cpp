#include "rundetails/runoverview.h"

#include "rundetails/countertable.h"
#include "rundetails/progressview.h"
#include "rundetails/runfacts.h"
#include "rundetails/speedview.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QLabel *title(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

RunOverview::RunOverview(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"detailsOverview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    m_progressTitle = title(page);
    m_progress = new ProgressView(page);
    m_countersTitle = title(page);
    m_counters = new CounterTable(page);
    m_speedTitle = title(page);
    m_speed = new SpeedView(page);
    m_facts = new RunFacts(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    constexpr int between = 14;
    column->addWidget(m_progressTitle);
    column->addWidget(m_progress);
    column->addSpacing(between);
    column->addWidget(m_countersTitle);
    column->addWidget(m_counters);
    column->addSpacing(between);
    column->addWidget(m_speedTitle);
    column->addWidget(m_speed);
    column->addSpacing(between);
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(page);
    connect(m_facts, &RunFacts::autoStopWanted, this, &RunOverview::autoStopWanted);
    connect(m_facts, &RunFacts::copyWanted, this, &RunOverview::copyWanted);
    retranslate();
}

void RunOverview::show(const RunEntry &entry, const Stores &stores, const QList<SpeedSample> &speeds,
                       const QString &autoStop, const QDateTime &now)
{
    m_progress->show(entry.run);
    m_counters->show(entry.run);
    m_speed->show(entry.run, speeds);
    m_facts->show(entry, stores, autoStop, now);
}

QSize RunOverview::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool RunOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void RunOverview::retranslate()
{
    //: Details of a test run: name of the tab, for screen readers
    setAccessibleName(tr("Overview"));
    //: Details of a test run: heading above the bar
    m_progressTitle->setText(tr("Progress"));
    //: Details of a test run: heading above the numbers of passed, failed and other baseline requests
    m_countersTitle->setText(tr("Baseline requests"));
    //: Details of a test run: heading above the test requests per second
    m_speedTitle->setText(tr("Speed"));
    m_progress->retranslate();
    m_counters->retranslate();
    m_speed->retranslate();
    m_facts->retranslate();
}

} // namespace tallylight::ui
