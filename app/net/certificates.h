#pragma once

#include "core/error.h"

#include <QList>
#include <QSslError>

namespace tallylight {

/// The most serious of them. Trust comes first: what an untrusted certificate says about its name and dates
/// is only a claim.
[[nodiscard]] TlsTrouble tlsTroubleOf(const QList<QSslError> &errors);

/// After a handshake that failed before a certificate came: did something that does not speak TLS answer?
/// `reason`: the TLS library's own words.
[[nodiscard]] TlsTrouble troubleWithoutCertificate(const QString &reason);

[[nodiscard]] Certificate describe(const QSslCertificate &certificate);

} // namespace tallylight
