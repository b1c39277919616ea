#pragma once

#include "common/translated.h"
#include "operations/autostoprule.h"

#include <QWidget>

#include <vector>

class QRadioButton;

namespace tallylight::ui {

class AmountBox;
class FieldHint;
class NumberBox;
class TimeBox;

/// The choices for stopping automatically, which are different for test runs and cloud recordings.
class AutoStopForm final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStopForm)

public:
    enum class For { TestRuns, CloudRecordings };

    /// The currency is the one in which costs are shown.
    AutoStopForm(For what, agora::Currency currency, const QDateTime &now, QWidget *parent = nullptr);

    void setRule(const AutoStopRule &rule);
    [[nodiscard]] AutoStopRule rule() const;
    /// What is wrong with a field of AutoStops::set; an empty field removes every sentence.
    void setProblem(const QString &field);
    void focusChosen();

private:
    struct Choice
    {
        AutoStopRule::When when;
        QString field; ///< its name in an Error
        QRadioButton *button;
        QWidget *editor;
        FieldHint *hint;
    };

    void retranslate() override;
    void add(AutoStopRule::When when, const QString &field, const QString &name, QWidget *editor);
    void enableChosen();
    [[nodiscard]] const Choice &chosen() const;

    const agora::Currency m_currency;
    NumberBox *m_quiet;
    NumberBox *m_baselines;
    TimeBox *m_time;
    NumberBox *m_duration;
    AmountBox *m_cost;
    std::vector<Choice> m_choices;
};

} // namespace tallylight::ui
