#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tallylight {

enum class Service;

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

/// What a request was about: it tells the service whose words a sentence takes, and what a 404 does not know.
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
    CloudRecording, // query, update and stop of one that was started
};

/// What is wrong with a secure connection, where the TLS library tells.
enum class TlsTrouble {
    NotSaid,
    NotTls, // something else listens there
    SelfSigned,
    UnknownAuthority,
    WrongName,
    Expired,
    NotYetValid,
};

/// What a server's certificate says of itself: plain text, each at most 200 characters.
struct Certificate
{
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// A parameter that the service refused: plain text, each at most 200 characters.
struct RefusedField
{
    QString name;
    QString code; ///< the service's code word for the reason
    QString value; ///< what was sent

    friend bool operator==(const RefusedField &, const RefusedField &) = default;
};

/// One error type for everything. The sentence a person reads is phrased in ui/ alone.
struct Error
{
    ErrorKind kind = ErrorKind::ServiceTrouble;
    int httpStatus = 0; ///< 0: there was no answer
    int serviceCode = 0; ///< Agora's `code`; 0: none
    QString serverText; ///< the service's own words or code word, plain text, at most 200 characters
    QString requestId; ///< X-Request-Id of the answer
    QString field; ///< the form field or setting that this program refused
    bool sent = true; ///< false: no byte of the request left this computer
    Topic about = Topic::ThisComputer;
    QList<RefusedField> refused; ///< by the service, in the order of its answer; at most 20
    TlsTrouble tls = TlsTrouble::NotSaid; ///< of TlsFailed
    std::optional<Certificate> certificate; ///< of TlsFailed: the server's, when one came

    [[nodiscard]] bool notSent() const { return !sent; }
    /// True when the service may or may not have done what was asked (agora/README 9.2, wallarm/README 4.3).
    [[nodiscard]] bool outcomeUnknown() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A form's field that was refused before anything was sent. `field`: its name, empty when there is no single
/// one.
[[nodiscard]] Error invalidField(const QString &field, ErrorKind kind = ErrorKind::InvalidInput);

/// Whatever the service's account is asked for.
[[nodiscard]] Topic aboutAccount(Service service);

/// None: the error did not come from a service.
[[nodiscard]] std::optional<Service> serviceOf(Topic about);

} // namespace tallylight
