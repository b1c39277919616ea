#include "rundetails/countertable.h"

#include "common/errortext.h"
#include "common/plaintip.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr std::array parts{BarPart::Passed,     BarPart::Failed,  BarPart::Error,
                           BarPart::InProgress, BarPart::Waiting, BarPart::Interrupted};

class CounterTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::CounterTexts)

public:
    static QString word(BarPart part)
    {
        switch (part) {
        case BarPart::Passed:
            //: Status of baseline requests: tested, no vulnerability found
            return tr("Passed", "baseline request");
        case BarPart::Failed:
            //: Status of baseline requests: vulnerabilities found
            return tr("Failed", "baseline request");
        case BarPart::Error:
            //: Status of baseline requests: testing was stopped by an error
            return tr("Error", "baseline request");
        case BarPart::Interrupted:
            //: Status of baseline requests
            return tr("Interrupted", "baseline request");
        case BarPart::InProgress:
            //: Status of baseline requests: being tested
            return tr("In progress", "baseline request");
        case BarPart::Waiting:
            //: Status of baseline requests: in the queue
            return tr("Waiting", "baseline request");
        case BarPart::Done:
            break;
        }
        return {};
    }
    static QString spoken(const QString &word, const QString &number)
    {
        //: For screen readers: one status of baseline requests and how many there are, as "Passed: 12"
        return tr("%1: %2").arg(word, number);
    }
};

std::optional<qint64> countOf(const wallarm::TestRun &run, BarPart part)
{
    switch (part) {
    case BarPart::Passed:
        return run.passedCount;
    case BarPart::Failed:
        return run.failCount;
    case BarPart::Error:
        return run.techFailCount;
    case BarPart::Interrupted:
        return run.interruptedCount;
    case BarPart::InProgress:
        return run.runningCount;
    case BarPart::Waiting:
        return run.waitingCount;
    case BarPart::Done:
        return run.terminatedCount;
    }
    return {};
}

/// The small square beside a word.
class Swatch final : public QWidget
{
public:
    Swatch(BarPart part, QWidget *parent) : QWidget(parent), m_part(part) { setFixedSize(14, 14); }

private:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintBarPart(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_part, palette());
    }

    const BarPart m_part;
};

} // namespace

CounterTable::CounterTable(QWidget *parent) : QWidget(parent), m_bar(new StackedBar(this))
{
    m_bar->setObjectName(u"detailsCounters"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    constexpr int blocks = 2; // side by side: swatch, word, number
    constexpr int columns = 4;
    grid->addWidget(m_bar, 0, 0, 1, blocks * columns - 1);
    constexpr int rows = static_cast<int>(parts.size()) / blocks;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        const BarPart part = parts.at(static_cast<size_t>(i));
        const Line line{part, new QLabel(this), new QLabel(this)};
        const int first = i / rows * columns;
        const int row = 1 + i % rows;
        line.number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(new Swatch(part, this), row, first);
        grid->addWidget(line.word, row, first + 1);
        grid->addWidget(line.number, row, first + 2);
        grid->setColumnStretch(first + 1, 1);
        m_lines.push_back(line);
    }
    grid->setColumnMinimumWidth(columns - 1, 16);
    retranslate();
}

void CounterTable::show(const wallarm::TestRun &run)
{
    const QLocale locale;
    QList<StackedBar::Segment> segments;
    QStringList spoken;
    for (const Line &line : m_lines) {
        const std::optional<qint64> count = countOf(run, line.part);
        line.number->setText(count ? locale.toString(*count) : u"–"_s);
        if (!count)
            continue;
        segments << StackedBar::Segment{.part = line.part, .count = *count};
        spoken << CounterTexts::spoken(line.word->text(), line.number->text());
    }
    m_bar->show(segments, run.baselineCount.value_or(0), false);
    m_bar->setAccessibleDescription(locale.createSeparatedList(spoken));
    m_bar->setToolTip(plainTip(m_bar->accessibleDescription()));
}

void CounterTable::retranslate()
{
    //: For screen readers: the bar that shows how many baseline requests passed, failed and so on
    m_bar->setAccessibleName(tr("Baseline requests by status"));
    for (const Line &line : m_lines)
        line.word->setText(CounterTexts::word(line.part));
}

} // namespace tallylight::ui
