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

} // namespace tallylight::ui
