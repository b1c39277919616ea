#include "watching/autostopform.h"

#include "common/fieldhint.h"
#include "common/numberbox.h"
#include "common/timebox.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using When = AutoStopRule::When;

constexpr int aDay = 24 * 60; // minutes
constexpr int aMonth = 30 * aDay;

NumberBox *number(int least, int most, int value, QWidget *parent)
{
    auto *box = new NumberBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

class Choices
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::AutoStopForm)

public:
    static QString text(When when)
    {
        switch (when) {
        case When::Quiet:
            //: Choice of when a recording is stopped automatically; beside it a field with minutes
            return tr("No new baseline requests for");
        case When::Baselines:
            //: Choice of when a recording is stopped automatically; beside it a field with a number
            return tr("Baseline requests reach");
        case When::AtTime:
            //: Choice of when a recording is stopped automatically; beside it a field with date and time
            return tr("At this time");
        case When::AfterDuration:
            //: Choice of when a cloud recording is stopped automatically; beside it a field with minutes
            return tr("Time since the start reaches");
        case When::Cost:
            //: Choice of when a cloud recording is stopped automatically; beside it a field with an amount of
            //: money
            return tr("Cost reaches");
        }
        return {};
    }

    static QString problem(When when)
    {
        //: Under a field with a time
        return when == When::AtTime ? tr("This time has already passed.")
                                    //: Under a field with a number of minutes, requests or an amount of money
                                    : tr("Enter a number greater than zero.");
    }
};

} // namespace

AutoStopForm::AutoStopForm(For what, agora::Currency currency, const QDateTime &now, QWidget *parent)
    : Translated(parent)
    , m_currency(currency)
    , m_quiet(number(1, aDay, 10, this))
    , m_baselines(number(1, 1'000'000, 100, this))
    , m_time(new TimeBox(this))
    , m_duration(number(1, aMonth, 60, this))
    , m_cost(new AmountBox(this))
{
    m_time->setDateTime(now.toLocalTime().addSecs(3600));
    m_time->setMinimumDate(now.toLocalTime().date());
    m_cost->setRange(0.01, 1'000'000);
    m_cost->setValue(10);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    switch (what) {
    case For::TestRuns:
        add(When::Quiet, u"minutes"_s, u"Quiet"_s, m_quiet);
        add(When::Baselines, u"baselines"_s, u"Baselines"_s, m_baselines);
        add(When::AtTime, u"at"_s, u"Time"_s, m_time);
        m_duration->hide();
        m_cost->hide();
        break;
    case For::CloudRecordings:
        add(When::AfterDuration, u"minutes"_s, u"Duration"_s, m_duration);
        add(When::AtTime, u"at"_s, u"Time"_s, m_time);
        add(When::Cost, u"cost"_s, u"Cost"_s, m_cost);
        m_quiet->hide();
        m_baselines->hide();
        break;
    }
    m_choices.front().button->setChecked(true);
    enableChosen();
    retranslate();
}

void AutoStopForm::add(When when, const QString &field, const QString &name, QWidget *editor)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *button = new QRadioButton(this);
    button->setObjectName(u"autoStop"_s + name);
    editor->setObjectName(u"autoStop"_s + name + u"Value"_s);
    auto *hint = new FieldHint(editor, this);
    const int row = grid->rowCount();
    grid->addWidget(button, row, 0);
    grid->addWidget(editor, row, 1);
    grid->addWidget(hint, row + 1, 0, 1, 2);
    connect(button, &QRadioButton::toggled, this, &AutoStopForm::enableChosen);
    m_choices.push_back({when, field, button, editor, hint});
}

void AutoStopForm::enableChosen()
{
    for (const Choice &choice : m_choices)
        choice.editor->setEnabled(choice.button->isChecked());
}

const AutoStopForm::Choice &AutoStopForm::chosen() const
{
    return *std::ranges::find_if(m_choices, [](const Choice &each) { return each.button->isChecked(); });
}

void AutoStopForm::setRule(const AutoStopRule &rule)
{
    for (const Choice &choice : m_choices)
        choice.button->setChecked(choice.when == rule.when);
    switch (rule.when) {
    case When::Quiet:
        m_quiet->setValue(rule.minutes);
        break;
    case When::Baselines:
        m_baselines->setValue(static_cast<int>(rule.baselines));
        break;
    case When::AtTime:
        m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(rule.atMs));
        break;
    case When::AfterDuration:
        m_duration->setValue(rule.minutes);
        break;
    case When::Cost:
        m_cost->setValue(rule.cost.amount);
        break;
    }
}

AutoStopRule AutoStopForm::rule() const
{
    AutoStopRule rule{.when = chosen().when};
    switch (rule.when) {
    case When::Quiet:
        rule.minutes = m_quiet->value();
        break;
    case When::Baselines:
        rule.baselines = m_baselines->value();
        break;
    case When::AtTime:
        rule.atMs = m_time->dateTime().toMSecsSinceEpoch();
        break;
    case When::AfterDuration:
        rule.minutes = m_duration->value();
        break;
    case When::Cost:
        rule.cost = {.currency = m_currency, .amount = m_cost->value()};
        break;
    }
    return rule;
}

void AutoStopForm::setProblem(const QString &field)
{
    for (const Choice &choice : m_choices) {
        const bool wrong = choice.field == field && choice.button->isChecked();
        choice.hint->setProblem(wrong ? Choices::problem(choice.when) : QString());
        if (wrong)
            choice.hint->focusField();
    }
}

void AutoStopForm::focusChosen()
{
    chosen().button->setFocus();
}

void AutoStopForm::retranslate()
{
    for (const Choice &choice : m_choices) {
        choice.button->setText(Choices::text(choice.when));
        choice.editor->setAccessibleName(choice.button->text());
    }
    for (NumberBox *minutes : {m_quiet, m_duration}) {
        minutes->setUnit([](int n) {
            //: After a number of minutes in a field; begins with a space if the language needs one
            return tr(" min", nullptr, n);
        });
    }
    m_cost->setSuffix(u' ' + agora::currencyWord(m_currency)); // the same in every language
}

} // namespace tallylight::ui
