#pragma once

#include <QString>

namespace tallylight {

/// Everything that can go wrong, closed: a new kind needs its sentence in ui/common/texts.
enum class ErrorKind {
    // the network; nothing is known of what the service did unless notSent()
    NameNotFound,
    ConnectionRefused,
    ConnectionFailed, // no route, reset before anything was sent, offline
    TlsFailed,
    ProxyFailed,
    TimedOut,
    Cancelled, // by this program
    AnswerLost, // the request left, the connection ended before a whole answer came
    // the answer
    Redirected, // never followed: it could carry the credential to another host
    AnswerTooLarge,
    Unreadable, // not JSON, or JSON of another shape
    Unauthorized,
    Forbidden,
    NotFound,
    RateLimited,
    RefusedByService,
    ServiceTrouble, // 5xx, or a 2xx that the service itself calls a failure
    // on this computer
    CredentialMissing,
    KeychainUnavailable, // there is none
    KeychainSilent, // it is there, but does not answer
    KeychainLocked,
    KeychainDenied,
    LedgerFailed, // cannot be opened or written
    LedgerDamaged, // no database, or pages of it are spoiled
    LedgerForeign, // another program's database
    LedgerNewer,
    LedgerGone, // deleted or replaced while the program runs
    LedgerNoDriver, // Qt's SQLite driver is not installed
    InvalidInput,
};

/// One error type for everything. The sentence a person reads is phrased in ui/ alone.
struct Error
{
    ErrorKind kind = ErrorKind::ServiceTrouble;
    int httpStatus = 0; ///< 0: there was no answer
    int serviceCode = 0; ///< Agora's `code`; 0: none
    QString serverText; ///< the service's own words or code word, plain text, at most 200 characters
    QString requestId; ///< X-Request-Id of the answer
    QString field; ///< the refused parameter or form field
    bool sent = true; ///< false: no byte of the request left this computer

    [[nodiscard]] bool notSent() const { return !sent; }
    /// True when the service may or may not have done what was asked (agora/README 9.2, wallarm/README 4.3).
    [[nodiscard]] bool outcomeUnknown() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A form's field that was refused before anything was sent. `field`: its name, empty when there is no single
/// one.
[[nodiscard]] Error invalidField(const QString &field, ErrorKind kind = ErrorKind::InvalidInput);

} // namespace tallylight
