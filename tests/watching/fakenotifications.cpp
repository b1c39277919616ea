#include "watching/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto own = u"fakeNotifications"_s; ///< a separate connection, as another program has
} // namespace

FakeNotifications::FakeNotifications(const QStringList &capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, own)), m_capabilities(capabilities)
{
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(own);
}

bool FakeNotifications::begin()
{
    return m_bus.isConnected()
        && m_bus.registerObject(path, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(service);
}

uint FakeNotifications::Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/,
                               const QString &title, const QString &text, const QStringList & /*actions*/,
                               const QVariantMap & /*hints*/, int /*timeout*/)
{
    const uint id = replaces != 0 ? replaces : static_cast<uint>(shown.size()) + 100;
    shown << Shown{.id = id, .replaces = replaces, .title = title, .text = text};
    return id;
}

} // namespace tallylight::tests
