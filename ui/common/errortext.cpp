#include "common/errortext.h"

#include "common/serviceerrortext.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString pair(const QString &first, const QString &second)
    {
        //: Two whole sentences, one after the other
        return tr("%1 %2").arg(first, second);
    }

    static QString tls(TlsTrouble trouble)
    {
        switch (trouble) {
        case TlsTrouble::NotSaid:
            break;
        case TlsTrouble::NotTls:
            //: The address begins with https, but something other than TLS listens there
            return tr("The server did not answer with a secure connection. Check the address and the port.");
        case TlsTrouble::SelfSigned:
            //: The field "Certificate file" is among the advanced settings of a connection
            return tr("The server's certificate is self-signed, so nobody vouches for it. Check the address. "
                      "If the server is your company's, choose its certificate file in the connection.");
        case TlsTrouble::UnknownAuthority:
            //: The field "Certificate file" is among the advanced settings of a connection
            return tr("The server's certificate comes from an authority that this computer does not trust. "
                      "Check the address. On a company network, choose the company's certificate file in the "
                      "connection.");
        case TlsTrouble::WrongName:
            //: Network problem
            return tr("The server's certificate is for another name. Check the address: another server may "
                      "have answered.");
        case TlsTrouble::Expired:
            //: Network problem
            return tr("The server's certificate has expired. Check this computer's date. If it is right, the "
                      "server needs a new certificate.");
        case TlsTrouble::NotYetValid:
            //: Network problem
            return tr("The server's certificate is not valid yet. Check this computer's date and time.");
        }
        //: Network problem of unknown cause
        return tr("The secure connection could not be made. Check the address and, on a company network, its "
                  "proxy.");
    }

    static QString invalid(const QString &field)
    {
        if (field == "caFile"_L1) {
            //: The file with the certificates that a connection trusts in addition to the system's
            return tr("The certificate file of the connection cannot be read. Choose it again, or remove it "
                      "from the connection.");
        }
        if (field == "address"_L1 || field == "url"_L1) {
            //: A connection's address is not an address
            return tr("The address of the connection cannot be used. Correct it in the connection.");
        }
        //: A field contains something that cannot be sent
        return tr("This value is not valid.");
    }

    static QString sentence(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::NameNotFound:
            //: Network problem: DNS
            return tr("The server's name was not found. Check the address and the internet connection.");
        case ErrorKind::ConnectionRefused:
            //: Network problem: nothing listens there
            return tr("The server refused the connection. Check the address.");
        case ErrorKind::ConnectionFailed:
            //: Network problem: no route, offline
            return tr("The server could not be reached. Check the internet connection.");
        case ErrorKind::TlsFailed:
            return tls(error.tls);
        case ErrorKind::ProxyFailed:
            //: Network problem: the proxy set in the system
            return tr("The proxy blocked the request. Check the system's proxy settings.");
        case ErrorKind::TimedOut:
            //: Network problem
            return tr("The server did not answer in time.");
        case ErrorKind::Cancelled:
            //: The program itself canceled the request, for instance because it is quitting
            return tr("The request was canceled.");
        case ErrorKind::AnswerLost:
            //: Network problem: the request was sent, but its answer never came
            return tr("The connection closed before a response arrived.");
        case ErrorKind::Redirected:
            //: The server's answer names another address; it is not followed, to keep the credentials safe
            return tr("The server redirected the request. Tallylight does not follow redirects. Check the "
                      "address.");
        case ErrorKind::AnswerTooLarge:
            //: More than 32 MB
            return tr("The response was too large and was not read.");
        case ErrorKind::Unreadable:
            //: HTML, truncated or unexpected data instead of an answer
            return tr("Unreadable response. A proxy or another server may have replied instead.");
        case ErrorKind::Unauthorized:
            return unauthorizedText(error);
        case ErrorKind::Forbidden:
            return forbiddenText(error);
        case ErrorKind::NotFound:
            return notFoundText(error.about);
        case ErrorKind::RateLimited:
            //: HTTP 429
            return tr("Too many requests. Wait a moment and try again.");
        case ErrorKind::RefusedByService:
            return refusedText(error);
        case ErrorKind::ServiceTrouble:
            //: HTTP 5xx
            return tr("The service has a problem. Try again later.");
        case ErrorKind::CredentialMissing:
            return credentialMissingText(error.about);
        case ErrorKind::KeychainUnavailable:
            //: There is no keychain service on this computer
            return tr(
                "No usable keychain was found on this computer. You can keep the secret until you quit.");
        case ErrorKind::KeychainSilent:
            //: There is a keychain service on this computer, but it does not answer
            return tr("The keychain does not answer. Try again, or keep the secret until you quit.");
        case ErrorKind::KeychainLocked:
            //: The keychain exists but is locked
            return tr("The keychain is locked. Unlock it, or keep the secret until you quit.");
        case ErrorKind::KeychainDenied:
            //: The keychain is unlocked but does not let the program in
            return tr("The keychain refused access. Allow it in the system's keychain settings, or keep the "
                      "secret until you quit.");
        case ErrorKind::LedgerFailed:
            //: The program's own record of what it did could not be written to disk
            return tr("Tallylight could not save its records. Check the free disk space and the permissions "
                      "of its data folder.");
        case ErrorKind::LedgerDamaged:
            //: The program's own record of what it did
            return tr("The program's records are damaged.");
        case ErrorKind::LedgerForeign:
            //: Another program's file is in the place of the program's own records
            return tr("The file in the place of the program's records was made by another program.");
        case ErrorKind::LedgerNewer:
            //: The data folder was used by a newer version
            return tr("Tallylight's records were written by a newer version. Use that version.");
        case ErrorKind::LedgerGone:
            //: While the program was running, its records were deleted or replaced by another file
            return tr("The program's records were deleted or replaced while it was running.");
        case ErrorKind::LedgerNoDriver:
            //: SQLite is a name. On Linux it is a package that was not installed
            return tr("Qt's SQLite driver is not installed, so the program cannot keep records.");
        case ErrorKind::ConnectionReadOnly:
            //: The user chose "read-only" for a connection; it was not sent for this reason
            return tr("The connection is read-only, so nothing that could change anything is sent through "
                      "it. You can change that in the connection.");
        case ErrorKind::InvalidInput:
            return invalid(error.field);
        }
        return {};
    }

    static QStringList certificate(const Certificate &certificate)
    {
        const QLocale locale;
        const auto day = [&locale](const QDateTime &time) {
            return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
        };
        //: Details of a certificate problem: whom it names
        return {tr("Certificate for: %1").arg(isolated(certificate.subject)),
                //: Details of a certificate problem: the authority that issued it
                tr("Issued by: %1").arg(isolated(certificate.issuer)),
                //: Details of a certificate problem: two dates with the time of day
                tr("Valid from %1 to %2").arg(day(certificate.validFrom), day(certificate.validUntil))};
    }

    static QStringList details(const Error &error)
    {
        QStringList lines;
        if (error.httpStatus != 0) {
            //: Error details: the HTTP status, for example 504
            lines << tr("Status code: %1").arg(isolated(QString::number(error.httpStatus)));
        }
        if (error.serviceCode > 0) {
            //: Error details: the service's own number
            lines << tr("Error code: %1").arg(isolated(QString::number(error.serviceCode)));
        }
        if (!error.field.isEmpty()) {
            //: Error details: the parameter that was refused, a JSON name
            lines << tr("Field: %1").arg(isolated(error.field));
        }
        for (const RefusedField &refused : error.refused) {
            //: Error details: a parameter that the service refused, a JSON name; its code for the reason; and
            //: what was sent
            lines << tr("Field: %1 (%2), value: %3")
                         .arg(isolated(refused.name), isolated(refused.code), isolated(refused.value));
        }
        if (!error.serverText.isEmpty()) {
            //: Error details: the service's own words, not translated
            lines << tr("Server response: %1").arg(isolated(error.serverText));
        }
        if (!error.requestId.isEmpty()) {
            //: Error details: for the vendor's support
            lines << tr("Request ID: %1").arg(isolated(error.requestId));
        }
        if (error.certificate)
            lines += certificate(*error.certificate);
        return lines;
    }
};

} // namespace

QString errorText(const Error &error)
{
    const QString reason = agoraReasonText(error);
    return reason.isEmpty() ? ErrorText::sentence(error) : reason;
}

QString errorDetails(const Error &error)
{
    return ErrorText::details(error).join(u'\n');
}

QString joined(const QStringList &sentences)
{
    QString result;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            result = result.isEmpty() ? sentence : ErrorText::pair(result, sentence);
    }
    return result;
}

QString isolated(const QString &id)
{
    return heldTogether(oneLine(id));
}

QString heldTogether(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace tallylight::ui
