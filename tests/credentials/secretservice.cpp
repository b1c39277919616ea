#include "secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

/// How the Secret Service passes a secret: (oayays).
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

// NOLINTBEGIN(misc-use-internal-linkage): found by Qt through the argument's type
QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}
// NOLINTEND(misc-use-internal-linkage)

namespace {
const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}
} // namespace

bool lockKeyring()
{
    const auto answer = ask(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                            {QVariant::fromValue(QList<QDBusObjectPath>{login})});
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<Secret>();
    const auto opened = ask(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                            {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return false;
    const QString given = qEnvironmentVariable("KEYRING_PASSWORD", u"test-password"_s);
    const Secret password{
        opened.arguments().at(1).value<QDBusObjectPath>(), {}, given.toUtf8(), u"text/plain"_s};
    const auto answer =
        ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
            {QVariant::fromValue(login), QVariant::fromValue(password)});
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace tallylight::tests

Q_DECLARE_METATYPE(tallylight::tests::Secret)
