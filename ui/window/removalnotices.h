#pragma once

#include "operations/removals.h"

#include <QObject>

namespace tallylight::ui {

class Messages;

/// Tells what was taken off the list, with a button that puts it back, and what became of that. GUI thread.
class RemovalNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovalNotices)

public:
    /// Both must outlive it.
    RemovalNotices(Removals &removals, Messages &messages, QObject *parent);

private:
    void tellRemoved(const Removed &what);
    void tellPutBack(const PutBack &what);

    Removals &m_removals;
    Messages &m_messages;
};

} // namespace tallylight::ui
