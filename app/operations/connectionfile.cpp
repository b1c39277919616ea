#include "operations/connectionfile.h"

#include "agora/validation.h"
#include "core/text.h"
#include "ledger/codewords.h"
#include "net/usableaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr int fileVersion = 1;
const auto versionMember = "tallylightConnections"_L1;
constexpr qsizetype longestName = 60; // as in the form
constexpr qsizetype longestAccountId = 200;

QJsonObject toJson(const Connection &connection)
{
    QJsonObject object{{u"service"_s, codewords::word(connection.service)},
                       {u"name"_s, connection.name},
                       {u"color"_s, connection.colour},
                       {u"cloud"_s, codewords::word(connection.cloud)},
                       {u"credentials"_s, codewords::word(connection.credentialKind)},
                       {u"protection"_s, codewords::word(connection.protection)}};
    if (connection.cloud == Cloud::Custom)
        object.insert("address"_L1, connection.customAddress.toString(QUrl::FullyEncoded));
    if (!connection.accountId.isEmpty())
        object.insert("accountId"_L1, connection.accountId);
    if (!connection.appId.isEmpty())
        object.insert("appId"_L1, connection.appId);
    return object;
}

bool belongTogether(Service service, Cloud cloud)
{
    switch (cloud) {
    case Cloud::WallarmUs:
    case Cloud::WallarmEu:
    case Cloud::WallarmMe:
        return service == Service::WallarmFast;
    case Cloud::AgoraGlobal:
    case Cloud::AgoraChina:
        return service == Service::AgoraCloudRecording;
    case Cloud::Custom:
        return true;
    }
    return false;
}

bool belongTogether(Service service, CredentialKind kind)
{
    return (kind == CredentialKind::CustomerPair) == (service == Service::AgoraCloudRecording);
}

/// What goes into a header or a path as it is.
bool isPlainId(const QString &text)
{
    return text.size() <= longestAccountId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); })
        && !text.contains(u':');
}

/// Absent is as good as empty, another type is not.
std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView member)
{
    const QJsonValue value = object[member];
    if (value.isUndefined())
        return QString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Connection> connectionFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto name = textOf(object, "name"_L1);
    const auto colour = textOf(object, "color"_L1);
    const auto address = textOf(object, "address"_L1);
    const auto account = textOf(object, "accountId"_L1);
    const auto appId = textOf(object, "appId"_L1);
    const auto protection = textOf(object, "protection"_L1);
    const auto service = codewords::service(object["service"_L1].toString());
    const auto cloud = codewords::cloud(object["cloud"_L1].toString());
    const auto kind = codewords::credentialKind(object["credentials"_L1].toString());
    if (!name || !colour || !address || !account || !appId || !protection || !service || !cloud || !kind)
        return {};
    const auto guarded =
        protection->isEmpty() ? std::optional(Protection::Ordinary) : codewords::protection(*protection);
    if (!belongTogether(*service, *cloud) || !belongTogether(*service, *kind) || !guarded)
        return {};
    Connection connection{.id = QUuid::createUuid(),
                          .service = *service,
                          .name = oneLine(*name, longestName),
                          .cloud = *cloud,
                          .credentialKind = *kind,
                          .accountId = *account,
                          .appId = *appId,
                          .protection = *guarded};
    static const QRegularExpression hue(u"^#[0-9a-fA-F]{6}$"_s);
    if (hue.match(*colour).hasMatch())
        connection.colour = *colour;
    if (connection.cloud == Cloud::Custom) {
        if (!address->isValidUtf16()) // half a sign would be written as something else
            return {};
        connection.customAddress = QUrl(*address, QUrl::StrictMode);
        if (!isUsableAddress(connection.customAddress))
            return {};
    }
    const bool appIdFits = connection.appId.isEmpty() || agora::isServiceId(connection.appId);
    if (connection.name.isEmpty() || !isPlainId(connection.accountId) || !appIdFits)
        return {};
    return connection;
}

/// Whether they differ only in what the user may have changed since.
bool isSame(Connection one, const Connection &other)
{
    one.id = other.id;
    one.colour = other.colour;
    one.caFile = other.caFile;
    one.protection = other.protection;
    return one == other;
}

QString freeName(const QString &wanted, const QStringList &used)
{
    QString name = wanted;
    for (int number = 2; used.contains(name); ++number) {
        const QString end = u" (%1)"_s.arg(number);
        name = oneLine(wanted, longestName - end.size()) + end;
    }
    return name;
}

} // namespace

QByteArray connectionFile(const QList<Connection> &connections)
{
    QJsonArray all;
    for (const Connection &connection : connections)
        all.append(toJson(connection));
    return QJsonDocument(QJsonObject{{versionMember, fileVersion}, {u"connections"_s, all}}).toJson();
}

ConnectionImport readConnectionFile(const QByteArray &bytes, const QList<Connection> &existing)
{
    using Refusal = ConnectionImport::Refusal;
    if (bytes.size() > largestConnectionFile)
        return {.refusal = Refusal::TooLarge};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return {.refusal = Refusal::Unreadable};
    const QJsonValue version = document.object()[versionMember];
    if (!version.isDouble())
        return {.refusal = Refusal::Foreign};
    if (version.toDouble() != fileVersion)
        return {.refusal = version.toDouble() > fileVersion ? Refusal::Newer : Refusal::Foreign};
    const QJsonValue list = document.object()["connections"_L1];
    if (!list.isArray())
        return {.refusal = Refusal::Foreign};

    ConnectionImport found;
    QList<Connection> all = existing;
    QStringList names;
    for (const Connection &connection : existing)
        names << connection.name;
    for (const QJsonValue &value : list.toArray()) {
        std::optional<Connection> connection = connectionFrom(value);
        if (!connection || found.connections.size() >= mostImported) {
            ++found.unusable;
            continue;
        }
        if (std::ranges::any_of(all, [&](const Connection &other) { return isSame(*connection, other); })) {
            ++found.known;
            continue;
        }
        all << *connection;
        const QString name = freeName(connection->name, names);
        found.renamed += name == connection->name ? 0 : 1;
        connection->name = name;
        names << name;
        found.connections << *connection;
    }
    if (found.connections.isEmpty())
        found.refusal = Refusal::Empty;
    return found;
}

} // namespace tallylight
