#include "connections/connectioncheck.h"

#include "agora/validation.h"
#include "core/text.h"
#include "net/usableaddress.h"

#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using Problem = std::optional<ConnectionProblem>;

Problem addressProblem(const QString &typed)
{
    if (plainForm(typed).isEmpty())
        return ConnectionProblem::AddressMissing;
    const QUrl address = addressFrom(typed);
    if (isUsableAddress(address))
        return {};
    QUrl secure = address;
    secure.setScheme(u"https"_s);
    return address.scheme() == u"http" && isUsableAddress(secure) ? ConnectionProblem::AddressInsecure
                                                                  : ConnectionProblem::AddressUnusable;
}

Problem appIdProblem(const QString &appId)
{
    if (appId.isEmpty())
        return ConnectionProblem::AppIdMissing;
    if (!agora::isServiceId(appId))
        return ConnectionProblem::AppIdUnusable;
    return {};
}

Problem accountProblem(const Connection &connection)
{
    const bool pair = connection.credentialKind == CredentialKind::CustomerPair;
    if (connection.accountId.isEmpty())
        return pair ? ConnectionProblem::CustomerIdMissing : ConnectionProblem::UuidMissing;
    // A colon would end the name in HTTP basic authentication.
    if (!isPlainToken(connection.accountId) || connection.accountId.contains(u':'))
        return ConnectionProblem::AccountIdUnusable;
    return {};
}

ConnectionProblem missingSecret(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::NodeToken:
    case CredentialKind::UserToken:
        return ConnectionProblem::TokenMissing;
    case CredentialKind::UuidAndSecret:
        return ConnectionProblem::SecretKeyMissing;
    case CredentialKind::CustomerPair:
        break;
    }
    return ConnectionProblem::CustomerSecretMissing;
}

Problem secretProblem(const ConnectionInput &input)
{
    if (input.secret.isEmpty()) {
        if (input.secretNeeded)
            return missingSecret(input.connection.credentialKind);
        return {};
    }
    return isPlainToken(input.secret) ? Problem() : ConnectionProblem::SecretUnusable;
}

} // namespace

std::optional<ConnectionProblem> caFileProblem(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ConnectionProblem::CaFileUnreadable;
    constexpr qint64 enough = 1024 * 1024;
    return file.read(enough).contains("-----BEGIN CERTIFICATE-----") ? Problem()
                                                                     : ConnectionProblem::CaFileNotPem;
}

bool isPlainToken(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

QUrl addressFrom(const QString &typed)
{
    const QString text = plainForm(typed);
    if (text.isEmpty())
        return {};
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    return url.isValid() ? url : QUrl();
}

QMap<ConnectionField, ConnectionProblem> checkConnection(const ConnectionInput &input)
{
    QMap<ConnectionField, ConnectionProblem> problems;
    const auto note = [&problems](ConnectionField field, Problem problem) {
        if (problem)
            problems.insert(field, *problem);
    };
    const Connection &connection = input.connection;
    if (connection.name.isEmpty())
        note(ConnectionField::Name, ConnectionProblem::NameMissing);
    if (connection.cloud == Cloud::Custom)
        note(ConnectionField::Address, addressProblem(input.address));
    if (connection.service == Service::AgoraCloudRecording)
        note(ConnectionField::AppId, appIdProblem(connection.appId));
    if (connection.credentialKind == CredentialKind::UuidAndSecret
        || connection.credentialKind == CredentialKind::CustomerPair)
        note(ConnectionField::AccountId, accountProblem(connection));
    note(ConnectionField::Secret, secretProblem(input));
    note(ConnectionField::CaFile, caFileProblem(connection.caFile));
    return problems;
}

} // namespace tallylight::ui
