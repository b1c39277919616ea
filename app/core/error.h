#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tallylight {

enum class Service;

/// Everything that can go wrong. The list is closed: a new kind needs its sentence in
/// ui/common/errortext.cpp.
enum class ErrorKind {
    // the network; what the service did is unknown unless notSent()
    NameNotFound,
    ConnectionRefused,
    ConnectionFailed, // no route, reset before anything was sent, offline
    TlsFailed,
    ProxyFailed,
    TimedOut,
    Cancelled, // by this program, not by the server
    AnswerLost, // the request left, but the connection ended before a complete answer came
    // the answer
    Redirected, // never followed: it could carry the credentials to another host
    AnswerTooLarge,
    Unreadable, // not JSON, or JSON of an unexpected shape
    Unauthorized,
    Forbidden,
    NotFound,
    RateLimited,
    RefusedByService,
    ServiceTrouble, // 5xx, or a 2xx that the service itself calls a failure
    // on this computer
    CredentialMissing,
    KeychainUnavailable, // there is no keychain
    KeychainSilent, // there is one, but it does not answer
    KeychainLocked,
    KeychainDenied,
    LedgerFailed, // cannot be opened or written
    LedgerDamaged, // no database, or some of its pages are corrupt
    LedgerForeign, // another program's database
    LedgerNewer,
    LedgerGone, // deleted or replaced while the program was running
    LedgerNoDriver, // Qt's SQLite driver is not installed
    ConnectionReadOnly, // the user wants nothing to be changed through this connection
    InvalidInput,
};

/// What a request was about. It tells which service's words a sentence uses, and what a 404 could not find.
enum class Topic {
    ThisComputer, // no request: the keychain, the program's records, a form
    Wallarm, // who the credential belongs to
    TestRun,
    TestRecord,
    NewTestRun, // create and copy
    TestRunList,
    NodesAndPolicies,
    Vulnerabilities,
    Agora, // the account, before any call
    CloudReservation, // acquire
    CloudStart,
    CloudRecording, // query, update and stop of a recording that was started
};

/// What is wrong with a secure connection, as far as the TLS library says.
enum class TlsTrouble {
    NotSaid,
    NotTls, // something other than TLS listens there
    SelfSigned,
    UnknownAuthority,
    WrongName,
    Expired,
    NotYetValid,
};

/// What a server's certificate says about itself: plain text, each at most 200 characters.
struct Certificate
{
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// A parameter that the service rejected: plain text, each at most 200 characters.
struct RefusedField
{
    QString name;
    QString code; ///< the service's code for the reason
    QString value; ///< what was sent

    friend bool operator==(const RefusedField &, const RefusedField &) = default;
};

/// One error type for everything. Only ui/ turns it into a sentence for the user.
struct Error
{
    ErrorKind kind = ErrorKind::ServiceTrouble;
    int httpStatus = 0; ///< 0: no answer came
    int serviceCode = 0; ///< Agora's `code`; 0: none
    QString serverText; ///< the service's own words or code word, plain text, at most 200 characters
    QString requestId; ///< X-Request-Id of the answer
    QString field; ///< the form field or setting that this program rejected
    bool sent = true; ///< false: no byte of the request left this computer
    Topic about = Topic::ThisComputer;
    QList<RefusedField> refused; ///< by the service, in the order of its answer; at most 20
    TlsTrouble tls = TlsTrouble::NotSaid; ///< of TlsFailed
    std::optional<Certificate> certificate; ///< of TlsFailed: the server's, if one came

    [[nodiscard]] bool notSent() const { return !sent; }
    /// True when the service may or may not have done what was asked (agora/README 9.2, wallarm/README 4.3).
    [[nodiscard]] bool outcomeUnknown() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A form field that was rejected before anything was sent. `field`: its name, or empty when no single field
/// is to blame.
[[nodiscard]] Error invalidField(const QString &field, ErrorKind kind = ErrorKind::InvalidInput);

/// Of a request that a read-only connection did not send.
[[nodiscard]] Error readOnlyError();

/// For requests about the service's account itself.
[[nodiscard]] Topic aboutAccount(Service service);

/// nullopt: the error did not come from a service.
[[nodiscard]] std::optional<Service> serviceOf(Topic about);

} // namespace tallylight
