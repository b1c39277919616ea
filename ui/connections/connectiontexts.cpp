#include "connections/connectiontexts.h"

#include "common/errortext.h"
#include "operations/connectionactions.h"
#include "stores/connectionstore.h"

namespace tallylight::ui {

QString ConnectionTexts::service(Service service)
{
    switch (service) {
    case Service::WallarmFast:
        //: Name of a service; product names are not translated
        return tr("Wallarm FAST");
    case Service::AgoraCloudRecording:
        break;
    }
    //: Name of a service; "Agora" is not translated
    return tr("Agora Cloud Recording");
}

QString ConnectionTexts::cloud(Cloud cloud)
{
    switch (cloud) {
    case Cloud::WallarmUs:
        //: One of Wallarm's clouds
        return tr("US cloud");
    case Cloud::WallarmEu:
        //: One of Wallarm's clouds
        return tr("EU cloud");
    case Cloud::WallarmMe:
        //: One of Wallarm's clouds
        return tr("ME cloud");
    case Cloud::AgoraGlobal:
        //: Area from which the Agora service is called; the program is used outside mainland China
        return tr("Outside mainland China");
    case Cloud::AgoraChina:
        //: Area from which the Agora service is called; the program is used in mainland China
        return tr("Mainland China");
    case Cloud::Custom:
        break;
    }
    //: A cloud whose address the user enters
    return tr("Custom");
}

QString ConnectionTexts::credentialKind(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::NodeToken:
        //: Kind of credential: the token of a FAST node
        return tr("Node token");
    case CredentialKind::UserToken:
        //: Kind of credential: the API token of a user
        return tr("API token");
    case CredentialKind::UuidAndSecret:
        //: Kind of credential
        return tr("UUID and secret key");
    case CredentialKind::CustomerPair:
        break;
    }
    //: Kind of credential (Agora)
    return tr("Customer ID and customer secret");
}

QString ConnectionTexts::protection(Protection protection)
{
    switch (protection) {
    case Protection::Ordinary:
        //: What may be done through a connection
        return tr("Ordinary");
    case Protection::Protected:
        //: What may be done through a connection: its name must be typed before something is stopped
        return tr("Protected");
    case Protection::ReadOnly:
        break;
    }
    //: What may be done through a connection: nothing can be changed
    return tr("Read-only");
}

QString ConnectionTexts::protectionMeaning(Protection protection)
{
    switch (protection) {
    case Protection::Ordinary:
        //: Below the choice "Ordinary"
        return tr("Tallylight asks before it stops something.");
    case Protection::Protected:
        //: Below the choice "Protected"
        return tr("Before something is stopped, you type the name of this connection.");
    case Protection::ReadOnly:
        break;
    }
    //: Below the choice "Read-only"
    return tr("You see what records, but nothing can be started, changed or stopped. Automatic stops of this "
              "connection do not happen either.");
}

QString ConnectionTexts::whyReadOnly(const QString &connectionName)
{
    //: Why an action is disabled; %1 is the name of a connection
    return tr("The connection “%1” is read-only").arg(isolated(connectionName));
}

QString ConnectionTexts::problem(ConnectionProblem problem)
{
    switch (problem) {
    case ConnectionProblem::NameMissing:
        //: Under an empty field: the name of a connection
        return tr("Enter a name for this connection.");
    case ConnectionProblem::AddressMissing:
        //: Under an empty field: the address of a custom cloud
        return tr("Enter the API address.");
    case ConnectionProblem::AddressUnusable:
        //: Under the field with the address of a custom cloud; do not translate the example
        return tr("Enter an address such as https://api.example.com. It must not contain a user name or a "
                  "question mark.");
    case ConnectionProblem::AddressInsecure:
        //: Under the field with the address of a custom cloud
        return tr("Use https. Plain http is allowed only for this computer because it would expose your "
                  "credentials.");
    case ConnectionProblem::AppIdMissing:
        //: Under an empty field; "App ID" is not translated
        return tr("Enter the App ID of the project, from the Agora console.");
    case ConnectionProblem::AppIdUnusable:
        //: Under a field; "App ID" is not translated
        return tr("An App ID contains only letters A–Z and digits.");
    case ConnectionProblem::UuidMissing:
        //: Under an empty field
        return tr("Enter the UUID that belongs to the secret key.");
    case ConnectionProblem::CustomerIdMissing:
        //: Under an empty field
        return tr("Enter the customer ID, from the RESTful API page of the Agora console.");
    case ConnectionProblem::AccountIdUnusable:
        //: Under the field with the UUID or the customer ID
        return tr("This ID contains a character that is not allowed. Copy it again.");
    case ConnectionProblem::TokenMissing:
        //: Under an empty field
        return tr("Enter the token.");
    case ConnectionProblem::SecretKeyMissing:
        //: Under an empty field
        return tr("Enter the secret key.");
    case ConnectionProblem::CustomerSecretMissing:
        //: Under an empty field
        return tr("Enter the customer secret.");
    case ConnectionProblem::SecretUnusable:
        //: Under the field with a token or a secret
        return tr("The entry contains a character that is not allowed. Copy it again.");
    case ConnectionProblem::CaFileUnreadable:
        //: Under the field with the path of a file
        return tr("This file cannot be read.");
    case ConnectionProblem::CaFileNotPem:
        break;
    }
    //: Under the field with the path of a file; PEM is the name of the format
    return tr("This file contains no certificate in PEM format.");
}

QString ConnectionTexts::state(const ConnectionEntry &entry)
{
    if (entry.busy) {
        //: State of a connection in the list: it is being tested
        return tr("Testing…");
    }
    if (entry.trouble)
        return errorText(*entry.trouble);
    if (!entry.lastTest) {
        //: State of a connection in the list: its settings were not tested since the program started
        return tr("Not tested");
    }
    if (entry.lastTest->passed()) {
        //: State of a connection in the list: its latest test passed
        return tr("Ready");
    }
    return entry.lastTest->error ? errorText(*entry.lastTest->error) : withoutFast();
}

QString ConnectionTexts::withoutFast()
{
    //: Outcome of the test of a connection
    return tr("The credentials are valid, but this account does not include FAST.");
}

bool ConnectionTexts::canBeTested(const Connection &connection)
{
    return connection.service != Service::AgoraCloudRecording
        || connection.protection != Protection::ReadOnly;
}

QString ConnectionTexts::testPromise(const Connection &connection)
{
    if (!canBeTested(connection)) {
        //: Beside the disabled button "Test connection"
        return tr("A test would reserve a resource, and a read-only connection does not do that. Test it "
                  "first, then make it read-only.");
    }
    switch (connection.service) {
    case Service::WallarmFast:
        //: Beside the button "Test connection": what the test does
        return tr("The test asks Wallarm who you are. It changes nothing.");
    case Service::AgoraCloudRecording:
        break;
    }
    //: Beside the button "Test connection": what the test does. tallylight-test is a channel name and stays
    return tr("The test reserves a resource for the channel tallylight-test. It records nothing and is not "
              "billed.");
}

QString ConnectionTexts::testResult(const Connection &connection, const ConnectionTest &test)
{
    if (test.error) {
        //: Outcome of the test of a connection; %1 is a sentence that says why
        return tr("The connection failed. %1").arg(errorText(*test.error));
    }
    if (connection.service == Service::WallarmFast && !test.hasFast) {
        return withoutFast();
    }
    if (test.account.isEmpty()) {
        //: Outcome of the test of a connection
        return tr("The connection works.");
    }
    //: Outcome of the test of a connection; %1 is the account's name or ID from the service
    return tr("The connection works. Account: %1").arg(isolated(test.account));
}

QString ConnectionTexts::secretTrouble(ErrorKind kind, const QString &connectionName)
{
    const QString name = isolated(connectionName);
    switch (kind) {
    case ErrorKind::CredentialMissing:
        //: %1 is the name of a connection
        return tr("The credentials of the connection “%1” are not stored. Enter them to use it.").arg(name);
    case ErrorKind::KeychainLocked:
        //: %1 is the name of a connection
        return tr("The system keychain is locked, so the connection “%1” cannot be used.").arg(name);
    case ErrorKind::KeychainUnavailable:
        //: %1 is the name of a connection
        return tr("No system keychain was found, so the connection “%1” has no credentials.").arg(name);
    case ErrorKind::KeychainSilent:
        //: %1 is the name of a connection
        return tr("The system keychain does not answer, so the connection “%1” cannot be used.").arg(name);
    case ErrorKind::KeychainDenied:
        //: %1 is the name of a connection
        return tr("The system keychain refused access to the credentials of the connection “%1”.").arg(name);
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::AnswerLost:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::RefusedByService:
    case ErrorKind::ServiceTrouble:
    case ErrorKind::LedgerFailed:
    case ErrorKind::LedgerDamaged:
    case ErrorKind::LedgerForeign:
    case ErrorKind::LedgerNewer:
    case ErrorKind::LedgerGone:
    case ErrorKind::LedgerNoDriver:
    case ErrorKind::ConnectionReadOnly:
    case ErrorKind::InvalidInput:
        break;
    }
    return {};
}

QString ConnectionTexts::storeTrouble(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainLocked) {
        //: The secret of a connection could not be stored
        return tr(
            "The system keychain is locked, so nothing was stored. Unlock it and save again, or keep the "
            "credentials until you quit.");
    }
    if (kind == ErrorKind::KeychainUnavailable) {
        //: The secret of a connection could not be stored
        return tr("No system keychain was found, so nothing was stored. You can keep the credentials until "
                  "you quit.");
    }
    if (kind == ErrorKind::KeychainSilent) {
        //: The secret of a connection could not be stored
        return tr("The system keychain does not answer, so nothing is known to be stored. Try again, or keep "
                  "the credentials until you quit.");
    }
    if (kind == ErrorKind::KeychainDenied) {
        //: The secret of a connection could not be stored
        return tr(
            "The system keychain refused to store the credentials. Allow it and save again, or keep them "
            "until you quit.");
    }
    return {};
}

QString ConnectionTexts::removeTrouble(const Error &error, const QString &connectionName)
{
    const QString name = isolated(connectionName);
    if (error.kind == ErrorKind::InvalidInput) {
        //: %1 is the name of a connection that was not removed
        return tr("The connection “%1” cannot be removed while it has running recordings or unfinished "
                  "stops. Stop them first.")
            .arg(name);
    }
    //: %1 is the name of a connection, %2 a sentence that says why
    return tr("The connection “%1” was not removed. %2").arg(name, errorText(error));
}

} // namespace tallylight::ui
