#pragma once

#include "operations/operations.h"

#include <QObject>

namespace tallylight::ui {

class Messages;

/// Tells what the daily stops of connections did, and when they could not. The outcome of each stop has
/// messages of its own. GUI thread.
class DailyStopNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyStopNotices)

public:
    /// `messages` must outlive it.
    DailyStopNotices(const Operations &operations, Messages &messages, QObject *parent = nullptr);

Q_SIGNALS:
    void stopAllWanted(const QUuid &connection);

private:
    [[nodiscard]] QString nameOf(const QUuid &connection) const;
    void tellOrdered(const QUuid &connection, int count);
    void tellMissed(const QUuid &connection, const QDateTime &latest, int times);
    void tellNotKept(const QUuid &connection, const Error &error);

    const Operations &m_operations;
    Messages &m_messages;
};

} // namespace tallylight::ui
