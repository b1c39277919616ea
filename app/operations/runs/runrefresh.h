#pragma once

#include "stores/runkey.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace tallylight {

class RunReader;

/// Reads the runs that the user wants refreshed. A few are read at once; many are read a few at a time, after
/// everything else and no faster than polls, because other requests must not wait behind them. GUI thread.
class RunRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunRefresh)

public:
    explicit RunRefresh(RunReader &reader, QObject *parent = nullptr);

    void refresh(const QList<RunKey> &keys);

private:
    void next();

    RunReader &m_reader;
    std::deque<RunKey> m_waiting;
    QSet<RunKey> m_isWaiting;
    int m_underWay = 0;
};

} // namespace tallylight
