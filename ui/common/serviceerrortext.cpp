#include "common/serviceerrortext.h"

#include "agora/failure.h"
#include "common/errortext.h"
#include "core/connection.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

class ServiceErrorText
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::ServiceErrorText)

public:
    static QString unauthorized(std::optional<Service> service)
    {
        if (service == Service::WallarmFast) {
            //: HTTP 401 of Wallarm. The credentials are a token, or a UUID and a secret key
            return tr("Wallarm did not accept the credentials. Check the token, or the UUID and secret key. "
                      "They may belong to another cloud.");
        }
        if (service == Service::AgoraCloudRecording) {
            //: HTTP 401 of Agora
            return tr("Agora did not accept the customer ID and customer secret. Check both. They may belong "
                      "to another account.");
        }
        //: HTTP 401
        return tr("The service did not accept the credentials. Check them.");
    }

    static QString forbidden(std::optional<Service> service)
    {
        if (service == Service::WallarmFast) {
            //: HTTP 403 of Wallarm
            return tr("This account has no right to do this, or the credentials belong to another cloud.");
        }
        if (service == Service::AgoraCloudRecording) {
            //: HTTP 403 of Agora; "App ID" is not translated
            return tr(
                "This account has no right to do this. Check that the customer ID and the App ID belong "
                "to the same account.");
        }
        //: HTTP 403
        return tr("This account is not allowed to do this.");
    }

    static QString notFound(Topic about)
    {
        switch (about) {
        case Topic::ThisComputer:
            break;
        case Topic::Wallarm:
            //: HTTP 404 when a Wallarm connection is tested
            return tr("There is no Wallarm API at this address. Check the cloud or the address of the "
                      "connection.");
        case Topic::TestRun:
            //: HTTP 404 to a request about a test run
            return tr("The service does not know this test run. It may belong to another account or cloud.");
        case Topic::TestRecord:
            //: HTTP 404 to a request about a test record
            return tr(
                "The service does not know this test record. It may belong to another account or cloud.");
        case Topic::NewTestRun:
            //: HTTP 404 when a test run is created or copied
            return tr("The service does not know the node, test policy, or test record of the new test run, "
                      "or FAST is not available in this cloud.");
        case Topic::TestRunList:
            //: HTTP 404 to the request for all test runs
            return tr("This account's API does not list test runs.");
        case Topic::NodesAndPolicies:
            //: HTTP 404 to the request for all nodes or test policies
            return tr("This account's API does not list nodes and test policies.");
        case Topic::Vulnerabilities:
            //: HTTP 404 to the request for the vulnerabilities of a test run
            return tr("The service does not know this test run, or does not list its vulnerabilities.");
        case Topic::Agora:
        case Topic::CloudReservation:
        case Topic::CloudStart:
            return noCloudRecording();
        case Topic::CloudRecording:
            //: HTTP 404 to a request about a cloud recording; "App ID" and "sid" stay
            return tr("Agora finds no recording under these IDs. It may have ended. Check the App ID, the "
                      "recording ID (sid), and the mode.");
        }
        //: HTTP 404
        return tr("The service does not know what was asked for.");
    }

    static QString noCloudRecording()
    {
        //: HTTP 404 when a cloud recording is started or a connection tested: a wrong address
        return tr("There is no Agora Cloud Recording at this address. Check the address of the connection.");
    }

    static QString refused(const Error &error)
    {
        if (!error.refused.isEmpty()) {
            QStringList names;
            for (const RefusedField &field : error.refused)
                names << isolated(field.name);
            const auto count = static_cast<int>(names.size());
            //: Refusal of a request; %1 is the list of the refused parameters, JSON names
            return tr("The service refused %Ln value(s): %1.", nullptr, count)
                .arg(QLocale().createSeparatedList(names));
        }
        if (error.serverText.isEmpty()) {
            //: Any other refusal
            return tr("The service refused the request and gave no reason.");
        }
        //: Any other refusal; the service's own words are in the details
        return tr("The service refused the request. See the details for the reason.");
    }

    static QString credentialMissing(std::optional<Service> service)
    {
        if (service == Service::WallarmFast) {
            //: Nothing is stored for the connection
            return tr("The token or secret key of this connection is missing. Enter it again.");
        }
        if (service == Service::AgoraCloudRecording) {
            //: Nothing is stored for the connection
            return tr("The customer secret of this connection is missing. Enter it again.");
        }
        //: Nothing is stored
        return tr("The credentials are missing. Enter them again.");
    }

    static QString agora(agora::Reason reason)
    {
        using agora::Reason;
        switch (reason) {
        case Reason::NotSaid:
            break;
        case Reason::Address:
            return noCloudRecording();
        case Reason::AppId:
            //: Refusal of Agora; "App ID" is not translated
            return tr("Agora does not know this App ID, or Cloud Recording is not enabled for it. Check the "
                      "App ID, and enable Cloud Recording in the Agora console.");
        case Reason::NotEnabled:
            //: Refusal of Agora; "App ID" is not translated
            return tr("Cloud Recording is not enabled for this App ID. Enable it in the Agora console.");
        case Reason::ProjectInactive:
            //: Refusal of Agora
            return tr("The Agora project is not active, for example because of an unpaid bill. Ask the "
                      "account's owner.");
        case Reason::TooMany:
            //: Refusal of Agora
            return tr("This Agora project has too many recordings at once. Stop one, or try again later.");
        case Reason::ChannelName:
            //: Refusal of Agora
            return tr("Agora does not accept this channel name. Check its characters and its length.");
        case Reason::TokenExpired:
            //: Refusal of Agora: the token that lets the recorder into the channel
            return tr("The channel token has expired. Create a new one, and start again with it.");
        case Reason::TokenWrong:
            //: Refusal of Agora: the token that lets the recorder into the channel; "App ID", "UID" stay
            return tr("Agora did not accept the channel token. It must be made for this App ID, channel, and "
                      "UID.");
        case Reason::UidTaken:
            //: Refusal of Agora; "UID" stays
            return tr("This channel is already being recorded under this UID.");
        case Reason::Reservation:
            //: Refusal of a start: the resource ID is a reservation, good for five minutes
            return tr("The reservation (resource ID) is no longer valid. Start again.");
        case Reason::OtherIds:
            //: Refusal of Agora; "App ID", "UID" and "sid" stay
            return tr("The App ID, channel, UID, or recording ID (sid) does not belong to the resource ID.");
        case Reason::Layout:
            //: Refusal of Agora
            return tr("Agora does not accept this layout.");
        case Reason::Setting:
            //: Refusal of Agora; the service's own words are in the details
            return tr("Agora does not accept one of the settings. Its reason is in the details.");
        case Reason::NoRecorder:
            //: Failure of Agora
            return tr("Agora has no free recorder at the moment. Try again later.");
        case Reason::TooSlow:
            //: Failure of Agora
            return tr("Agora did not finish the request in time.");
        case Reason::Ending:
            //: Refusal of Agora
            return tr("The recording is already ending.");
        case Reason::Program:
            //: Refusal of Agora: a bug in this program
            return tr("Agora could not read the request. This is an error in Tallylight. Please report it "
                      "with the details.");
        }
        return {};
    }
};

} // namespace

QString unauthorizedText(const Error &error)
{
    return ServiceErrorText::unauthorized(serviceOf(error.about));
}

QString forbiddenText(const Error &error)
{
    // Wallarm answers a token of another cloud with 403 and these words.
    if (error.serverText.contains("not authenticated"_L1, Qt::CaseInsensitive))
        return unauthorizedText(error);
    return ServiceErrorText::forbidden(serviceOf(error.about));
}

QString notFoundText(Topic about)
{
    return ServiceErrorText::notFound(about);
}

QString refusedText(const Error &error)
{
    return ServiceErrorText::refused(error);
}

QString agoraReasonText(const Error &error)
{
    return ServiceErrorText::agora(agora::reasonOf(error));
}

QString credentialMissingText(Topic about)
{
    return ServiceErrorText::credentialMissing(serviceOf(about));
}

} // namespace tallylight::ui
