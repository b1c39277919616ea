#include "connections/connectiontexts.h"

#include "common/errortext.h"
#include "operations/connectionactions.h"
#include "stores/connectionstore.h"

namespace tallylight::ui {

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

QString ConnectionTexts::testPromise(Service service)
{
    switch (service) {
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
