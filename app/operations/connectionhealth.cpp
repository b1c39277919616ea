#include "operations/connectionhealth.h"

#include "operations/recordings/recordingreader.h"
#include "operations/runs/runreader.h"
#include "stores/stores.h"

using namespace std::chrono_literals;

namespace tallylight {

namespace {

constexpr int enough = 3; // failures in a row
constexpr milliseconds longEnough = 45s; // without an answer, however few reads were sent

enum class Meaning { Answers, DoesNotAnswer, Nothing };

Meaning meaningOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerLost:
    case ErrorKind::Redirected:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceTrouble:
        return Meaning::DoesNotAnswer;
    case ErrorKind::NotFound:
    case ErrorKind::RefusedByService:
        return Meaning::Answers;
    case ErrorKind::Cancelled:
    case ErrorKind::CredentialMissing:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::LedgerFailed:
    case ErrorKind::LedgerDamaged:
    case ErrorKind::LedgerForeign:
    case ErrorKind::LedgerNewer:
    case ErrorKind::LedgerGone:
    case ErrorKind::LedgerNoDriver:
    case ErrorKind::ConnectionReadOnly:
    case ErrorKind::InvalidInput:
        break; // no request was made
    }
    return Meaning::Nothing;
}

} // namespace

ConnectionHealth::ConnectionHealth(const Stores &stores, const RunReader &runs,
                                   const RecordingReader &recordings, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    connect(&runs, &RunReader::answered, this, [this, &stores](const RunKey &key) {
        if (const RunEntry *entry = stores.testRuns.find(key))
            note(key.connection, entry->lastError ? std::optional(*entry->lastError) : std::nullopt);
    });
    connect(&recordings, &RecordingReader::answered, this, [this, &stores](const QUuid &uuid) {
        if (const RecordingEntry *entry = stores.recordings.find(uuid))
            note(entry->connection, entry->lastError);
    });
    connect(&stores.connections, &ConnectionStore::removed, this,
            [this](const QUuid &connection) { m_reads.remove(connection); });
}

std::optional<ConnectionHealth::Silence> ConnectionHealth::silence(const QUuid &connection) const
{
    const Reads reads = m_reads.value(connection);
    const bool isLong = reads.wellUntil && m_clock.monotonic() - *reads.wellUntil >= longEnough;
    if (reads.failures >= enough || (reads.failures > 0 && isLong))
        return Silence{.sinceMs = reads.lastGoodMs, .why = reads.why};
    return std::nullopt;
}

void ConnectionHealth::note(const QUuid &connection, const std::optional<Error> &error)
{
    const Meaning meaning = error ? meaningOf(error->kind) : Meaning::Answers;
    if (meaning == Meaning::Nothing)
        return;
    const bool wasSilent = silence(connection).has_value();
    Reads &reads = m_reads[connection];
    if (meaning == Meaning::DoesNotAnswer) {
        ++reads.failures;
        reads.why = *error;
        if (!reads.wellUntil)
            reads.wellUntil = m_clock.monotonic();
        return;
    }
    reads = {.lastGoodMs = m_clock.nowMs(), .wellUntil = m_clock.monotonic()};
    if (wasSilent)
        Q_EMIT answersAgain(connection);
}

} // namespace tallylight
