#pragma once

#include <QString>
#include <QUrl>
#include <QUuid>

namespace tallylight {

enum class Service { WallarmFast, AgoraCloudRecording };

/// Where the service's API is. Custom uses Connection::customAddress.
enum class Cloud { WallarmUs, WallarmEu, WallarmMe, AgoraGlobal, AgoraChina, Custom };

enum class CredentialKind { NodeToken, UserToken, UuidAndSecret, CustomerPair };

/// What the user lets the program do through a connection.
enum class Protection {
    Ordinary,
    Protected, ///< its name is typed before something is stopped
    ReadOnly, ///< nothing leaves that could change anything
};

/// One credential plus one base address (ARCHITECTURE 5). Holds no secret: those are in the keychain under
/// credentialKey(). The UUID never changes.
struct Connection
{
    QUuid id;
    Service service = Service::WallarmFast;
    QString name;
    QString colour; ///< "#rrggbb", the user's own color mark
    Cloud cloud = Cloud::WallarmUs;
    QUrl customAddress; ///< HTTPS, or HTTP on loopback
    CredentialKind credentialKind = CredentialKind::NodeToken;
    QString accountId; ///< the UUID of UuidAndSecret or the customer ID: a name, not a secret
    QString appId; ///< Agora: suggested for new recordings
    QString caFile; ///< PEM file of a company's own certificate authority, or empty
    Protection protection = Protection::Ordinary;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// The one secret of the connection: token, secret key or customer secret.
[[nodiscard]] QString credentialKey(const QUuid &connection);

} // namespace tallylight
