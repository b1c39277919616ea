#include "credentials/keyringprompt.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const auto secretService = u"org.freedesktop.secrets"_s;
const auto interface = u"org.freedesktop.Secret.Prompt"_s;
} // namespace

KeyringPrompt::KeyringPrompt(const QDBusObjectPath &path, QObject *parent, std::function<void()> done)
    : QObject(parent), m_path(path.path()), m_done(std::move(done))
{
}

void KeyringPrompt::show()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(secretService, m_path, interface, u"Completed"_s, this,
                SLOT(onCompleted(bool, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(secretService, m_path, interface, u"Prompt"_s);
    call << QString(); // we have no window to place it over
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        if (ended->isError())
            finish();
    });
}

void KeyringPrompt::onCompleted(bool, const QDBusVariant &)
{
    finish();
}

void KeyringPrompt::finish()
{
    deleteLater();
    if (const auto done = std::exchange(m_done, {}))
        done();
}

} // namespace tallylight
