#include "common/desktopportal_dbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const QStringList groups{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.a11y.interface"_s,
                         u"org.gnome.desktop.interface"_s};

} // namespace

DesktopPortal *makeDesktopPortal(QObject *parent)
{
    return new DBusDesktopPortal(parent);
}

void DBusDesktopPortal::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"ReadAll"_s);
    question.setArguments({groups});
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusMessage answer = asked->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}")
            return; // there is no portal, and nothing is asked for
        const auto told = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
        DesktopWishes all = wishes();
        for (auto group = told.cbegin(); group != told.cend(); ++group) {
            for (auto setting = group->cbegin(); setting != group->cend(); ++setting)
                all = withSetting(all, group.key(), setting.key(), *setting);
        }
        take(all);
    });
}

void DBusDesktopPortal::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(withSetting(wishes(), group, key, value.variant()));
}

} // namespace tallylight::ui
