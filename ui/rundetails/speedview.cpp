#include "rundetails/speedview.h"

#include "common/durationtext.h"
#include "common/plaintip.h"
#include "rundetails/sparkline.h"
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
    : QWidget(parent), m_line(new Sparkline(this)), m_first(new QLabel(this)), m_second(new QLabel(this))
{
    m_line->setObjectName(u"detailsSpeed"_s);
    m_first->setObjectName(u"detailsSpeedFirst"_s);
    m_second->setObjectName(u"detailsSpeedSecond"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    auto *line = new QHBoxLayout;
    line->addWidget(m_first);
    line->addStretch(1);
    line->addWidget(m_second);
    column->addLayout(line);
    retranslate();
}

void SpeedView::show(const wallarm::TestRun &run, const QList<SpeedSample> &samples)
{
    const std::optional<double> average = wallarm::averageSpeed(run);
    m_line->show(samples, average);
    m_line->setVisible(samples.size() > 1);
    QStringList figures;
    if (run.currentRps && !run.ended()) {
        //: Details of a test run; %1 is a number: test requests per second now
        figures << tr("%1 RPS now").arg(figure(*run.currentRps));
    }
    if (average) {
        //: Details of a test run; %1 is a number: test requests per second over the whole run
        figures << tr("%1 RPS on average").arg(figure(*average));
    }
    if (figures.isEmpty()) {
        //: Details of a test run: the service has reported no speed yet; it does after ten seconds
        figures << tr("Not known yet");
    }
    m_first->setText(figures.first());
    m_second->setText(figures.value(1));
    if (samples.size() < 2)
        return;
    const auto [least, most] =
        std::ranges::minmax_element(samples, {}, [](const SpeedSample &sample) { return sample.rps; });
    const std::chrono::milliseconds span(samples.last().atMs - samples.first().atMs);
    //: For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration
    m_line->setAccessibleDescription(
        tr("Between %1 and %2 RPS in the last %3.")
            .arg(figure(least->rps), figure(most->rps),
                 durationInSentence(std::chrono::floor<std::chrono::seconds>(span))));
    m_line->setToolTip(plainTip(m_line->accessibleDescription()));
}

void SpeedView::retranslate()
{
    //: For screen readers: the line that shows test requests per second over time
    m_line->setAccessibleName(tr("Speed"));
}

} // namespace tallylight::ui
