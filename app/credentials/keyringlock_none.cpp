#include "credentials/keyringlock.h"

namespace tallylight {

void askKeyringState(QObject *context, std::function<void(KeyringState)> answer)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer)] { answer(KeyringState::Unknown); }, Qt::QueuedConnection);
}

void askToUnlockKeyring(QObject *context, std::function<void()> done)
{
    QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

} // namespace tallylight
