#pragma once

#include "core/error.h"

#include <QList>
#include <QSslError>

namespace tallylight {

/// The gravest of them. Trust comes first: what an untrusted certificate says of its name and dates is a
/// claim only.
[[nodiscard]] TlsTrouble tlsTroubleOf(const QList<QSslError> &errors);

/// A handshake that failed before a certificate came: did something answer that speaks no TLS? `reason`: the
/// TLS library's own words.
[[nodiscard]] TlsTrouble troubleWithoutCertificate(const QString &reason);

[[nodiscard]] Certificate describe(const QSslCertificate &certificate);

} // namespace tallylight
