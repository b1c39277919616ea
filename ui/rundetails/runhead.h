#pragma once

#include "stores/testrunstore.h"

#include <QWidget>

class QLabel;

namespace tallylight::ui {

/// The top of the details: the run's name, its state and its lamp, each as shape and word, and how old that
/// is and why.
class RunHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunHead)

public:
    explicit RunHead(QWidget *parent = nullptr);

    void show(const RunEntry &entry, qint64 nowMs);

private:
    void changeEvent(QEvent *event) override;
    void paintSigns();

    QLabel *m_name;
    QLabel *m_stateSign;
    QLabel *m_state;
    QLabel *m_lampSign;
    QLabel *m_lamp;
    QLabel *m_trouble;
    wallarm::RunState m_runState = wallarm::RunState::Unknown;
    wallarm::Lamp m_lampState = wallarm::Lamp::Unknown;
    bool m_isStale = false;
};

} // namespace tallylight::ui
