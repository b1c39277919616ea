#pragma once

#include "common/translated.h"
#include "operations/recordings/recordingupdates.h"

#include <QHash>
#include <QMenu>
#include <QUuid>

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class Messages;

/// The "Change" menu: layout, subscription, pause and so on for one running recording. What is not possible
/// is disabled and says why. Also reports how changes turned out, and when temporary storage keys should be
/// renewed. GUI thread.
class ChangeMenu final : public Translated<QMenu>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeMenu)

public:
    ChangeMenu(Operations &operations, Messages &messages, QWidget *parent);

    /// The selected ones; only one at a time can be changed.
    void setRecordings(const QList<QUuid> &recordings);

private:
    void add(UpdateKind kind, const QString &name);
    void retranslate() override;
    /// A sentence; empty: it can be changed.
    [[nodiscard]] QString obstacle(const QUuid &recording, UpdateKind kind) const;
    void run(UpdateKind kind, const QUuid &recording);
    void pause(const QUuid &recording, bool paused);
    void tell(const UpdateReport &report);
    void remind(const QUuid &recording, qint64 expireMs);

    Operations &m_operations;
    Messages &m_messages;
    QList<QUuid> m_recordings;
    QHash<UpdateKind, QAction *> m_entries;
};

} // namespace tallylight::ui
