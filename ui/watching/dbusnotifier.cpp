#include "watching/dbusnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto clicked = u"default"_s; ///< the service's name for a click on the notification itself

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DBusNotifier::DBusNotifier(std::unique_ptr<Notifier> fallback, const QDBusConnection &bus)
    : m_bus(bus), m_fallback(std::move(fallback))
{
    connect(m_fallback.get(), &Notifier::activated, this, &Notifier::activated);
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(notificationClosed(uint, uint)));
}

void DBusNotifier::show(const Notification &notification)
{
    if (!m_bus.isConnected()) // Qt would never report that the call has ended
        return m_fallback->show(notification);
    if (m_markup)
        return send(notification);
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, notification] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> can = *asked;
        if (can.isError())
            return m_fallback->show(notification); // tried again next time: the service may start later
        m_markup = can.value().contains(u"body-markup"_s);
        send(notification);
    });
}

void DBusNotifier::send(const Notification &notification)
{
    // Names come from a server; the title is always plain.
    const QString text = m_markup == true ? notification.text.toHtmlEscaped() : notification.text;
    const QStringList actions{clicked, QString()};
    const QVariantMap hints{{u"desktop-entry"_s, u"org.tallylight.Tallylight"_s}};
    constexpr int asTheDesktopLikes = -1; // how long it stays visible
    const QDBusMessage message = call(u"Notify"_s,
                                      {u"Tallylight"_s, m_shown.value(notification.tag, 0U), u"tallylight"_s,
                                       notification.title, text, actions, hints, asTheDesktopLikes});
    auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, notification] {
        sent->deleteLater();
        const QDBusPendingReply<uint> number = *sent;
        if (number.isError()) {
            m_markup.reset();
            return m_fallback->show(notification);
        }
        m_shown.insert(notification.tag, number.value());
    });
}

void DBusNotifier::actionInvoked(uint id, const QString &action)
{
    const QString tag = m_shown.key(id); // the signal is sent for everyone's notifications
    if (!tag.isNull() && action == clicked)
        Q_EMIT activated(tag);
}

void DBusNotifier::notificationClosed(uint id, uint /*reason*/)
{
    m_shown.removeIf([id](const auto &each) { return each.value() == id; });
}

} // namespace tallylight::ui
