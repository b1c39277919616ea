#include "testruns/details/speedview.h"

#include "common/durationtext.h"
#include "testruns/details/sparkline.h"
#include "wallarm/progress.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QString figure(double rps)
{
    return QLocale().toString(rps, 'f', 1);
}

} // namespace

SpeedView::SpeedView(QWidget *parent)
    : QWidget(parent), m_line(new Sparkline(this)), m_now(new QLabel(this)), m_average(new QLabel(this))
{
    m_line->setObjectName(u"detailsSpeed"_s);
    m_now->setObjectName(u"detailsSpeedNow"_s);
    m_average->setObjectName(u"detailsSpeedAverage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    auto *line = new QHBoxLayout;
    line->addWidget(m_now);
    line->addStretch(1);
    line->addWidget(m_average);
    column->addLayout(line);
    retranslate();
}

void SpeedView::show(const wallarm::TestRun &run, const QList<SpeedSample> &samples)
{
    const std::optional<double> average = wallarm::averageSpeed(run);
    m_line->show(samples, average);
    m_line->setVisible(samples.size() > 1);
    if (run.currentRps && !run.ended()) {
        //: Details of a test run; %1 is a number: test requests per second now
        m_now->setText(tr("%1 RPS now").arg(figure(*run.currentRps)));
    } else {
        m_now->clear();
    }
    if (average) {
        //: Details of a test run; %1 is a number: test requests per second over the whole run
        m_average->setText(tr("%1 RPS on average").arg(figure(*average)));
    } else {
        m_average->clear();
    }
    if (m_now->text().isEmpty() && m_average->text().isEmpty()) {
        //: Details of a test run: the service has told no speed yet; it does so after ten seconds
        m_now->setText(tr("Not known yet"));
    }
    if (samples.size() < 2)
        return;
    const auto [least, most] =
        std::ranges::minmax_element(samples, {}, [](const SpeedSample &sample) { return sample.rps; });
    const std::chrono::milliseconds span(samples.last().atMs - samples.first().atMs);
    //: For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration
    m_line->setAccessibleDescription(tr("Between %1 and %2 RPS in the last %3.")
                                         .arg(figure(least->rps), figure(most->rps),
                                              durationText(std::chrono::floor<std::chrono::seconds>(span))));
    m_line->setToolTip(m_line->accessibleDescription());
}

void SpeedView::retranslate()
{
    //: For screen readers: the line that shows test requests per second over time
    m_line->setAccessibleName(tr("Speed"));
}

} // namespace tallylight::ui
