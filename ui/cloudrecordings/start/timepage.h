#pragma once

#include "agora/cost.h"
#include "cloudrecordings/start/startpage.h"

#include <functional>

class QCheckBox;
class QPushButton;

namespace tallylight::ui {

class NumberBox;

class MomentEdit;
class SpanEdit;

/// The step "How long": what ends the recording, and what it costs until then.
class TimePage final : public StartPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimePage)

public:
    using RatesOf = std::function<agora::Rates(const QUuid &connection)>;

    TimePage(RatesOf rates, qint64 nowMs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const StartOrder &order) override;
    void save(StartOrder &order) const override;
    void adapt(const StartOrder &order) override;
    void retranslate() override;

    /// After how many hours this program will stop it; 0: not at all.
    [[nodiscard]] int stopAfterHours() const;
    /// The prices have changed.
    void refreshCost(const StartOrder &order);

Q_SIGNALS:
    void ratesWanted();

private:
    const RatesOf m_rates;
    SpanEdit *m_idle;
    NumberBox *m_maxHours;
    QCheckBox *m_stops;
    NumberBox *m_stopAfter;
    NumberBox *m_control;
    MomentEdit *m_tokenExpiry;
    QLabel *m_idleNote;
    QLabel *m_maxNote;
    QLabel *m_stopNote;
    QLabel *m_controlNote;
    QLabel *m_perHour;
    QLabel *m_atMost;
    QPushButton *m_change;
};

} // namespace tallylight::ui
