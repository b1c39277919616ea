#include "credentials/keyringlock.h"

#include "credentials/keyringprompt.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const auto service = u"org.freedesktop.secrets"_s;
const auto defaultCollection = u"/org/freedesktop/secrets/aliases/default"_s;

void call(const QDBusMessage &message, QObject *context, std::function<void(QDBusPendingCall)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    // Without a bus, Qt never reports that a call has ended.
    const auto pending = bus.isConnected()
        ? bus.asyncCall(message)
        : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"no session bus"_s));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         answer(*ended);
                     });
}
} // namespace

void askKeyringState(QObject *context, std::function<void(KeyringState)> answer)
{
    QDBusMessage get = QDBusMessage::createMethodCall(service, defaultCollection,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(get, context, [answer = std::move(answer)](const QDBusPendingCall &ended) {
        const QDBusPendingReply<QDBusVariant> reply = ended;
        if (reply.isError())
            answer(KeyringState::Unknown);
        else
            answer(reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked);
    });
}

void askToUnlockKeyring(QObject *context, std::function<void()> done)
{
    QDBusMessage unlock = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                         u"org.freedesktop.Secret.Service"_s, u"Unlock"_s);
    unlock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(defaultCollection)});
    call(unlock, context, [context, done = std::move(done)](const QDBusPendingCall &ended) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = ended;
        if (reply.isError() || reply.argumentAt<1>().path() == u"/")
            done();
        else
            (new KeyringPrompt(reply.argumentAt<1>(), context, done))->show();
    });
}

} // namespace tallylight
