#include "cloudrecordings/start/timepage.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/fields/momentedit.h"
#include "cloudrecordings/fields/spanedit.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/fields/starttexts.h"
#include "common/numberbox.h"
#include "operations/recordings/startorder.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int longestHours = 720; // agora/README 3.1, 4.7
constexpr int usualControlHours = 72;
constexpr qint64 dayMs = 24LL * 3600 * 1000;

NumberBox *hours(const QString &name, QWidget *parent)
{
    auto *box = new NumberBox(parent);
    box->setObjectName(name);
    box->setRange(1, longestHours);
    return box;
}

} // namespace

TimePage::TimePage(RatesOf rates, qint64 nowMs, QWidget *parent)
    : StartPage(parent)
    , m_rates(std::move(rates))
    , m_idle(new SpanEdit(u"startIdle"_s, this))
    , m_maxHours(hours(u"startMaxHours"_s, this))
    , m_stops(new QCheckBox(this))
    , m_stopAfter(hours(u"startStopAfter"_s, this))
    , m_control(hours(u"startControlHours"_s, this))
    , m_tokenExpiry(new MomentEdit(u"startTokenExpiry"_s, nowMs + dayMs, this))
    , m_idleNote(makeNote(u"startIdleNote"_s))
    , m_maxNote(makeNote(u"startMaxHoursNote"_s))
    , m_stopNote(makeNote(u"startStopAfterNote"_s))
    , m_controlNote(makeNote(u"startControlHoursNote"_s))
    , m_perHour(new QLabel(this))
    , m_atMost(new QLabel(this))
    , m_change(new QPushButton(this))
{
    setObjectName(u"startTime"_s);
    QFormLayout &form = addForm();
    rows().add(form, StartField::IdleTime, m_idle, m_idleNote);
    rows().add(form, StartField::MaxHours, m_maxHours, m_maxNote);
    auto *stopping = new CompositeEdit(this);
    m_stops->setObjectName(u"startStops"_s);
    stopping->setFocusProxy(m_stops);
    auto *stopRow = new QHBoxLayout(stopping);
    stopRow->setContentsMargins(0, 0, 0, 0);
    stopRow->addWidget(m_stops);
    stopRow->addWidget(m_stopAfter);
    stopRow->addStretch();
    m_stopAfter->setEnabled(false);
    connect(m_stops, &QCheckBox::toggled, m_stopAfter, &QWidget::setEnabled);
    connect(m_stops, &QCheckBox::toggled, stopping, &CompositeEdit::edited);
    connect(m_stopAfter, &QSpinBox::valueChanged, stopping, &CompositeEdit::edited);
    rows().add(form, StartField::StopAfter, stopping, m_stopNote);
    rows().add(form, StartField::ControlHours, m_control, m_controlNote);
    rows().add(form, StartField::TokenExpiry, m_tokenExpiry);

    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *costs = new QVBoxLayout(frame);
    m_perHour->setObjectName(u"startCost"_s);
    m_perHour->setWordWrap(true);
    QFont bold = m_perHour->font();
    bold.setBold(true);
    m_perHour->setFont(bold);
    m_atMost->setObjectName(u"startCostAtMost"_s);
    m_atMost->setWordWrap(true);
    m_change->setObjectName(u"startRates"_s);
    m_change->setAutoDefault(false);
    costs->addWidget(m_perHour);
    costs->addWidget(m_atMost);
    costs->addWidget(m_change, 0, Qt::AlignLeading);
    column().addSpacing(8);
    column().addWidget(frame);
    column().addStretch();
    connect(m_change, &QPushButton::clicked, this, &TimePage::ratesWanted);
}

QString TimePage::title() const
{
    //: Step of the window "Start cloud recording"
    return tr("How long");
}

int TimePage::stopAfterHours() const
{
    return m_stops->isChecked() ? m_stopAfter->value() : 0;
}

void TimePage::load(const StartOrder &order)
{
    constexpr int usualIdle = 300; // recommended by the vendor's checklist (agora/README 4.2)
    const int idle = order.request.recording ? order.request.recording->maxIdleTime.value_or(30) : usualIdle;
    m_idle->setSeconds(idle);
    m_maxHours->setValue(order.request.web ? order.request.web->maxRecordingHour : 1);
    m_control->setValue(order.acquire.resourceExpiredHour.value_or(usualControlHours));
    m_tokenExpiry->setMoment(order.tokenExpiryMs);
}

void TimePage::save(StartOrder &order) const
{
    order.acquire.resourceExpiredHour = m_control->value();
    order.tokenExpiryMs.reset();
    order.plannedHours.reset();
    if (m_stops->isChecked())
        order.plannedHours = m_stopAfter->value();
    if (order.mode == agora::Mode::Web) {
        order.request.web->maxRecordingHour = m_maxHours->value();
        order.plannedHours = qMin(order.plannedHours.value_or(longestHours), m_maxHours->value());
        return;
    }
    if (!order.request.recording)
        order.request.recording.emplace();
    order.request.recording->maxIdleTime = m_idle->seconds();
    if (order.request.token)
        order.tokenExpiryMs = m_tokenExpiry->moment();
}

void TimePage::adapt(const StartOrder &order)
{
    const bool page = order.mode == agora::Mode::Web;
    rows().setVisible(StartField::IdleTime, !page);
    rows().setVisible(StartField::MaxHours, page);
    rows().setVisible(StartField::TokenExpiry, !page && order.request.token.has_value());
    refreshCost(order);
}

void TimePage::refreshCost(const StartOrder &order)
{
    const agora::CostClass kind = costClassOf(order);
    const agora::Rates rates = m_rates(order.connection);
    m_perHour->setText(CostTexts::perHour(kind, rates));
    QString end;
    if (order.plannedHours) {
        const agora::Money most = agora::costOf(std::chrono::hours(*order.plannedHours), kind, rates);
        //: What a recording costs; %1 is an amount of money; the number is the hours after which it ends
        end = tr("At most about %1 in %Ln hour(s), when it ends.", nullptr, *order.plannedHours)
                  .arg(CostTexts::money(most));
    } else {
        //: What a recording costs
        end = tr("There is no limit. It continues as long as anyone is in the channel.");
    }
    //: %1 and %2 are whole sentences about the cost
    m_atMost->setText(tr("%1 %2").arg(end, CostTexts::basis(kind)));
}

void TimePage::retranslate()
{
    StartPage::retranslate();
    //: Question at the top of a step
    setHeading(tr("How long should it record?"),
               //: Below the question
               tr("You can stop it at any time. These limits apply if nobody does."));
    //: Below the field for the idle time
    m_idleNote->setText(tr(
        "If the channel stays empty longer than this, the recording ends. Waiting time is billed as audio."));
    //: Below the field for the longest time that a web page is recorded
    m_maxNote->setText(tr("A web page is recorded and billed until it is stopped or this time is up."));
    //: Check box before a number of hours
    m_stops->setText(tr("stop it after"));
    m_stopAfter->setAccessibleName(StartTexts::label(StartField::StopAfter));
    for (NumberBox *box : {m_maxHours, m_stopAfter, m_control}) {
        box->setUnit([](int n) {
            //: After the number in a field for hours
            return tr(" h", nullptr, n);
        });
    }
    //: Below the check box that stops the recording after some hours
    m_stopNote->setText(tr("Works only while Tallylight is running. You will be notified five minutes before "
                           "and can postpone it."));
    //: Below the field for the hours in which the service accepts requests
    m_controlNote->setText(tr("After this time, Agora no longer accepts stop or change requests, even if the "
                              "recording continues."));
    //: Button: opens the list of prices
    m_change->setText(tr("Prices…"));
}

} // namespace tallylight::ui
