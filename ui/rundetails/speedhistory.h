#pragma once

#include "stores/testrunstore.h"

#include <QHash>
#include <QObject>

namespace tallylight::ui {

/// One answer's speed.
struct SpeedSample
{
    qint64 atMs = 0; ///< Unix ms of the answer
    double rps = 0; ///< test requests per second, over the ten seconds before

    friend bool operator==(const SpeedSample &, const SpeedSample &) = default;
};

/// The speeds that the service has reported since the program started: the newest 300 for each run in
/// progress. Fed only by the store. GUI thread.
class SpeedHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedHistory)

public:
    static constexpr qsizetype most = 300;

    /// `runs` must outlive it.
    explicit SpeedHistory(const TestRunStore &runs, QObject *parent = nullptr);

    /// Oldest first; empty for a run that has reported none.
    [[nodiscard]] QList<SpeedSample> of(const RunKey &key) const { return m_samples.value(key); }

private:
    void take(const RunEntry &entry);

    const TestRunStore &m_runs;
    QHash<RunKey, QList<SpeedSample>> m_samples;
};

} // namespace tallylight::ui
