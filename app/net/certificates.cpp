#include "net/certificates.h"

#include "core/text.h"

#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr qsizetype mostText = 200;

TlsTrouble troubleOf(QSslError::SslError error)
{
    switch (static_cast<int>(error)) {
    case QSslError::SelfSignedCertificate:
        return TlsTrouble::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::InvalidCaCertificate:
    case QSslError::CertificateSignatureFailed:
        return TlsTrouble::UnknownAuthority;
    case QSslError::HostNameMismatch:
        return TlsTrouble::WrongName;
    case QSslError::CertificateExpired:
        return TlsTrouble::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsTrouble::NotYetValid;
    default: // an int, because later versions of Qt may add values
        return TlsTrouble::NotSaid;
    }
}

} // namespace

TlsTrouble tlsTroubleOf(const QList<QSslError> &errors)
{
    for (const TlsTrouble trouble : {TlsTrouble::SelfSigned, TlsTrouble::UnknownAuthority,
                                     TlsTrouble::WrongName, TlsTrouble::Expired, TlsTrouble::NotYetValid}) {
        const auto isThat = [trouble](const QSslError &error) { return troubleOf(error.error()) == trouble; };
        if (std::ranges::any_of(errors, isThat))
            return trouble;
    }
    return TlsTrouble::NotSaid;
}

TlsTrouble troubleWithoutCertificate(const QString &reason)
{
    // OpenSSL's messages for bytes that are not a TLS record; other libraries have no message of their own
    // for this.
    for (const auto &words : {"wrong version number"_L1, "unknown protocol"_L1, "http request"_L1,
                              "packet length too long"_L1, "record layer failure"_L1}) {
        if (reason.contains(words, Qt::CaseInsensitive))
            return TlsTrouble::NotTls;
    }
    return TlsTrouble::NotSaid;
}

Certificate describe(const QSslCertificate &certificate)
{
    QString subject = certificate.subjectDisplayName();
    if (subject.isEmpty()) // it has names only in its extension
        subject = certificate.subjectAlternativeNames().values().value(0);
    return {.subject = oneLine(subject, mostText),
            .issuer = oneLine(certificate.issuerDisplayName(), mostText),
            .validFrom = certificate.effectiveDate(),
            .validUntil = certificate.expiryDate()};
}

} // namespace tallylight
