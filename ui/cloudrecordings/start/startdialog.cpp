#include "cloudrecordings/start/startdialog.h"

#include "cloudrecordings/fields/startcheck.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/ratesdialog.h"
#include "cloudrecordings/start/checkpage.h"
#include "cloudrecordings/start/detailspage.h"
#include "cloudrecordings/start/startpage.h"
#include "cloudrecordings/start/steplist.h"
#include "cloudrecordings/start/storagepage.h"
#include "cloudrecordings/start/templatemenu.h"
#include "cloudrecordings/start/timepage.h"
#include "cloudrecordings/start/whatpage.h"
#include "common/announcement.h"
#include "common/errortext.h"
#include "common/reasons.h"
#include "common/theme.h"
#include "operations/operations.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StartDialog::StartDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_steps(new StepList(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new QLabel(this))
{
    setObjectName(u"startDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const qint64 nowMs = operations.clock.nowMs();
    const auto rates = [&operations](const QUuid &id) { return operations.costs.rates(id); };
    m_storage = new StoragePage(operations.storageTargets, nowMs, this);
    m_time = new TimePage(rates, nowMs, this);
    m_check = new CheckPage(operations.storageTargets, rates, this);
    m_pages = {new WhatPage(operations.stores.connections, this), m_storage, m_time, new DetailsPage(this),
               m_check};
    m_templates = new TemplateMenu(
        operations.startTemplates, [this] { return order(); }, this);
    m_cancel = new QPushButton(this);
    m_back = new QPushButton(this);
    m_next = new QPushButton(this);
    build();

    for (StartPage *page : m_pages)
        connect(page, &StartPage::edited, this, &StartDialog::refresh);
    connect(m_time, &TimePage::ratesWanted, this, [this] {
        auto *dialog = new RatesDialog(m_operations.costs, order().connection, this);
        dialog->open();
    });
    connect(&operations.costs, &Costs::ratesChanged, this, &StartDialog::refresh);
    connect(m_steps, &QListWidget::currentRowChanged, this, &StartDialog::goTo);
    connect(m_templates, &TemplateMenu::chosen, this, &StartDialog::useTemplate);
    connect(m_templates, &TemplateMenu::told, this, &StartDialog::tell);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { m_steps->setCurrentRow(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &StartDialog::next);
    for (StartPage *page : m_pages)
        page->retranslate();
    setTexts();
    StartOrder fresh;
    fresh.connection = connection;
    load(fresh);
    m_steps->setCurrentRow(0);
    goTo(0);
    m_pages.first()->focusFirst();
}

void StartDialog::build()
{
    m_steps->setObjectName(u"startSteps"_s);
    for (StartPage *page : m_pages) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(page);
        scroll->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
    }
    m_notice->setObjectName(u"startNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_steps);
    top->addWidget(line);
    top->addWidget(m_stack, 1);
    // The pages scroll: how much room they would like is no reason to grow beyond the screen.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    m_cancel->setObjectName(u"startCancel"_s);
    m_cancel->setAutoDefault(false);
    m_back->setObjectName(u"startBack"_s);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_templates);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_back);
    bottom->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(top, 1);
    column->addWidget(m_notice);
    column->addLayout(bottom);
    resize(860, 620);
    setMinimumSize(720, 480);
}

StartOrder StartDialog::order() const
{
    StartOrder order = m_base;
    for (const StartPage *page : m_pages)
        page->save(order);
    return order;
}

void StartDialog::load(const StartOrder &order)
{
    m_loading = true;
    m_base = order;
    for (StartPage *page : m_pages) {
        page->rows().setQuiet(true);
        page->load(order);
        page->rows().setQuiet(false);
        page->rows().forgetTouches();
    }
    m_loading = false;
    refresh();
}

void StartDialog::useTemplate(const StartOrder &order)
{
    const StartOrder now = this->order();
    StartOrder next = order;
    if (next.connection.isNull())
        next.connection = now.connection;
    if (next.uid.isEmpty())
        next.uid = now.uid;
    if (next.appId.isEmpty())
        next.appId = now.appId;
    load(next);
    m_steps->setCurrentRow(0);
    m_notice->hide();
}

void StartDialog::refresh()
{
    if (m_loading)
        return;
    const StartOrder now = order();
    m_findings = checkStart(now, m_operations.clock.now());
    for (StartPage *page : m_pages) {
        const StartFindings own = page->ownFindings();
        for (auto each = own.cbegin(); each != own.cend(); ++each)
            m_findings.insert(each.key(), *each);
    }
    for (int step = 0; step < m_pages.size(); ++step) {
        m_pages.at(step)->adapt(now);
        m_pages.at(step)->rows().show(m_findings);
        if (m_steps->mark(step) == StepList::Mark::Trouble && !hasTrouble(step))
            m_steps->setMark(step, StepList::Mark::Passed);
    }
    m_check->setFindings(m_findings);
}

bool StartDialog::hasTrouble(int step) const
{
    return m_pages.at(step)->rows().hasError(m_findings);
}

void StartDialog::leave(int step)
{
    if (step == last())
        return;
    m_pages.at(step)->rows().touchAll();
    m_pages.at(step)->rows().show(m_findings);
    m_steps->setMark(step, hasTrouble(step) ? StepList::Mark::Trouble : StepList::Mark::Passed);
}

void StartDialog::goTo(int step)
{
    if (step < 0)
        return;
    if (step != m_step)
        leave(m_step);
    m_step = step;
    m_stack->setCurrentIndex(step);
    allow(*m_back, step > 0, Reasons::firstStep());
    refresh();
    setTexts();
}

void StartDialog::keyPressEvent(QKeyEvent *event)
{
    // Page Up and Page Down move between the steps, whatever has the keyboard focus.
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        const int step = m_step + (event->key() == Qt::Key_PageDown ? 1 : -1);
        if (step >= 0 && step <= last())
            m_steps->setCurrentRow(step);
        return;
    }
    QDialog::keyPressEvent(event);
}

void StartDialog::reject()
{
    const bool touched =
        std::ranges::any_of(m_pages, [](const StartPage *page) { return page->rows().isTouched(); });
    if (m_closing || !touched) {
        QDialog::reject();
        return;
    }
    //: Question when the window that starts a cloud recording is closed
    const QString words = tr("Close without starting?");
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), words,
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"startDiscardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: What closing the window that starts a cloud recording means
    question->setInformativeText(tr("Nothing has been started. What you entered will be lost."));
    //: Button: closes the window that starts a cloud recording
    question->button(QMessageBox::Discard)->setText(tr("Close without starting"));
    question->button(QMessageBox::Discard)->setObjectName(u"startDiscard"_s);
    //: Button
    question->button(QMessageBox::Cancel)->setText(tr("Keep editing"));
    connect(question, &QDialog::finished, this, [this](int answer) {
        m_closing = answer == QMessageBox::Discard;
        if (m_closing)
            reject();
    });
    question->open();
}

void StartDialog::retranslate()
{
    for (StartPage *page : m_pages)
        page->retranslate();
    setTexts();
    refresh();
}

void StartDialog::setTexts()
{
    //: Title of a window
    setWindowTitle(tr("Start cloud recording"));
    QStringList titles;
    for (const StartPage *page : m_pages)
        titles << page->title();
    m_steps->setTitles(titles);
    //: For screen readers: the list of steps at the side of a window
    m_steps->setAccessibleName(tr("Steps"));
    //: Button
    m_cancel->setText(tr("Cancel"));
    //: Button: to the previous step
    m_back->setText(tr("Back"));
    if (m_step == last()) {
        //: Button: starts the recording
        m_next->setText(tr("Start cloud recording"));
        m_next->setObjectName(u"startStart"_s);
    } else {
        //: Button: to the next step
        m_next->setText(tr("Next"));
        m_next->setObjectName(u"startNext"_s);
    }
}

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
    announce(text, trouble ? Urgency::Assertive : Urgency::Polite);
    m_notice->show();
}

} // namespace tallylight::ui
