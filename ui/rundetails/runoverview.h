#pragma once

#include "rundetails/speedhistory.h"

#include <QScrollArea>

class QLabel;

namespace tallylight {
class Stores;
}

namespace tallylight::ui {

class CounterTable;
class ProgressView;
class RunFacts;
class SpeedView;

/// The first tab of the details: progress, counters, speed and everything else that is known.
class RunOverview final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunOverview)

public:
    explicit RunOverview(QWidget *parent = nullptr);

    /// `autoStop` as in RunFacts.
    void show(const RunEntry &entry, const Stores &stores, const QList<SpeedSample> &speeds,
              const QString &autoStop, const QDateTime &now);
    void retranslate();
    /// Nothing may be cut off at the side, in any language: there is no scroll bar for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void autoStopWanted();
    void copyWanted(const QString &text);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLabel *m_progressTitle;
    ProgressView *m_progress;
    QLabel *m_countersTitle;
    CounterTable *m_counters;
    QLabel *m_speedTitle;
    SpeedView *m_speed;
    RunFacts *m_facts;
};

} // namespace tallylight::ui
