#include "rundetails/progressview.h"

#include "common/durationtext.h"
#include "rundetails/stackedbar.h"
#include "testruns/testruntexts.h"
#include "wallarm/progress.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ProgressView::ProgressView(QWidget *parent)
    : QWidget(parent), m_bar(new StackedBar(this)), m_words(new QLabel(this)), m_remaining(new QLabel(this))
{
    m_bar->setObjectName(u"detailsProgress"_s);
    m_words->setObjectName(u"detailsProgressText"_s);
    m_remaining->setObjectName(u"detailsRemaining"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words);
    line->addStretch(1);
    line->addWidget(m_remaining);
    column->addLayout(line);
    retranslate();
}

void ProgressView::show(const wallarm::TestRun &run)
{
    const wallarm::Progress progress = wallarm::progress(run);
    const bool open = !run.ended() && run.recording != false;
    m_bar->show({{.part = BarPart::Done, .count = progress.done.value_or(0)}}, progress.total.value_or(0),
                open);
    const QString words = progressText(run);
    m_words->setText(words.isEmpty() ? u"–"_s : words);
    const std::optional<double> remaining = wallarm::remainingSeconds(run);
    if (remaining) {
        //: Under the progress bar; %1 is a duration with its word, for example "about 5 min"
        m_remaining->setText(tr("%1 left").arg(remainingText(wallarm::roundedRemaining(*remaining))));
    } else {
        m_remaining->clear();
    }
    m_bar->setAccessibleDescription(m_words->text());
}

void ProgressView::retranslate()
{
    //: For screen readers: the bar that shows how many of the recorded requests have been checked
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace tallylight::ui
