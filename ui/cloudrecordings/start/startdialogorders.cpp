// Moving between steps, and the start itself; the dialog is built and filled in startdialog.cpp.
#include "cloudrecordings/start/startdialog.h"

#include "cloudrecordings/start/startpage.h"
#include "cloudrecordings/start/startrows.h"
#include "cloudrecordings/start/steplist.h"
#include "cloudrecordings/start/storagepage.h"
#include "cloudrecordings/start/timepage.h"
#include "common/errortext.h"
#include "common/theme.h"
#include "operations/operations.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace tallylight::ui {

void StartDialog::showTrouble(int step)
{
    m_steps->setCurrentRow(step);
    StartPage *page = m_pages.at(step);
    page->rows().touchAll();
    page->rows().show(m_findings);
    m_steps->setMark(step, StepList::Mark::Trouble);
    page->rows().focusFirstError(m_findings);
    if (QWidget *focus = page->focusWidget())
        static_cast<QScrollArea *>(m_stack->widget(step))->ensureWidgetVisible(focus);
}

void StartDialog::next()
{
    refresh();
    if (m_step == last())
        return start();
    if (hasTrouble(m_step))
        return showTrouble(m_step);
    m_steps->setCurrentRow(m_step + 1);
    // The keyboard focus moves to the new step and does not stay on the button.
    if (m_step != last())
        m_pages.at(m_step)->focusFirst();
}

void StartDialog::start()
{
    for (int step = 0; step < last(); ++step) {
        if (hasTrouble(step))
            return showTrouble(step);
    }
    const StartOrder now = order();
    const Result<QUuid> begun = m_operations.recordings.start(now);
    if (!begun)
        return tell(errorText(begun.error()), true);
    m_storage->keepIfWanted();
    stopLater(*begun);
    Q_EMIT started(*begun);
    accept();
}

void StartDialog::stopLater(const QUuid &recording)
{
    constexpr int minutesAnHour = 60;
    if (m_time->stopAfterHours() == 0)
        return;
    AutoStopRule rule;
    rule.when = AutoStopRule::When::AfterDuration;
    rule.minutes = m_time->stopAfterHours() * minutesAnHour;
    const auto set = m_operations.autoStops.set({recording}, rule);
    Q_ASSERT(set.has_value()); // our own recording and a duration above zero
}

void StartDialog::tell(const QString &text, bool trouble)
{
    QPalette own;
    const Tones tone = tones(palette());
    own.setColor(QPalette::WindowText, trouble ? tone.trouble : tone.good);
    m_notice->setPalette(own);
    m_notice->setText(text);
    m_notice->setAccessibleName(text);
    m_notice->show();
}

} // namespace tallylight::ui
