#pragma once

#include "common/message.h"
#include "core/error.h"

#include <QObject>
#include <QUuid>

#include <optional>
#include <utility>

class QWidget;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class Messages;

/// A message that names the first connection that cannot be used because its secret is missing, and offers to
/// unlock the keychain or to enter the secret. It disappears when there is no such connection. GUI thread.
class UnlockNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlockNotices)

public:
    /// `window` is the parent of the dialog that asks for a secret. Both must outlive it.
    UnlockNotices(Operations &operations, Messages &messages, QWidget &window);

private:
    void follow();
    [[nodiscard]] Message messageOf(ErrorKind kind, const QString &connection);
    void unlock();
    void enter();

    Operations &m_operations;
    Messages &m_messages;
    QWidget &m_window;
    std::optional<std::pair<QUuid, ErrorKind>> m_told; ///< the connection that is named, and its problem
};

} // namespace tallylight::ui
