#pragma once

#include "operations/operations.h"
#include "operations/recordingnow.h"

#include <QObject>

namespace tallylight::ui {

/// Keeps count of what records now, over all connections. Looks once for all changes that come together:
/// there may be a hundred thousand runs. GUI thread.
class LiveWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveWatch)

public:
    explicit LiveWatch(const Operations &operations, QObject *parent = nullptr);

    /// Of all connections, as of the last changed().
    [[nodiscard]] const RecordingNow &all() const { return m_all; }
    /// Looked up now; a null connection: all.
    [[nodiscard]] RecordingNow of(const QUuid &connection) const;

Q_SIGNALS:
    /// A run or recording has changed, so the states may have, if not the counts.
    void changed();

private:
    void lookSoon();

    const Operations &m_operations;
    RecordingNow m_all;
    bool m_looking = false;
};

} // namespace tallylight::ui
