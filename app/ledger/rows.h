#pragma once

#include "core/jsontext.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace tallylight {

/// What the ledger keeps, as plain rows. Times are Unix milliseconds, UTC. No row ever holds a secret.

/// A test run that this program created, added or found in a list. Identified by (connection, runKey).
struct KnownRun
{
    QUuid connection;
    QString runKey;
    bool idWasNumber = false; ///< an identifier is sent back in the form in which it came
    QString recordKey; ///< empty: unknown
    bool recordIdWasNumber = false;
    QString runName; ///< from the service's last answer, before that as this program sent it; or empty
    QString recordName; ///< the same
    QString origin; ///< "added", "created", "copied", "listed", "heard"
    qint64 addedMs = 0;
    qint64 removedMs = 0; ///< 0: not removed
    QString state; ///< the service's own word in the last reading; empty: none
    std::optional<bool> recording; ///< the same
    qint64 readMs = 0; ///< when it was last read; 0: never

    friend bool operator==(const KnownRun &, const KnownRun &) = default;
};

/// A cloud recording. Fields are filled in as they become known.
struct RecordingRow
{
    QUuid uuid; ///< ours
    QUuid connection;
    QString appId;
    QString host; ///< the base address it was started through
    QString mode;
    QString cname;
    QString uid;
    QString resourceId;
    QString sid;
    JsonText told; ///< what the service was last told, without secrets (agora::ToldSettings)
    QByteArray bodySha256; ///< of the start's body, raw bytes
    bool adopted = false;
    qint64 createdMs = 0;
    QString state; ///< a word; empty: none yet. Written by AppendStep alone
    QString costClass = {}; ///< a word of `told`, read with the row: every recording needs it at once
    QString owner = {}; ///< the colleague whose program started or added it; empty: this one

    friend bool operator==(const RecordingRow &, const RecordingRow &) = default;
};

/// A bucket under the name the user gave it; its keys are in the keychain.
struct StorageTargetRow
{
    QUuid id;
    QString name;
    QJsonObject config;

    friend bool operator==(const StorageTargetRow &, const StorageTargetRow &) = default;
};

/// A start under the name the user gave it, without secrets.
struct StartTemplateRow
{
    QUuid id;
    QString name;
    QJsonObject body;

    friend bool operator==(const StartTemplateRow &, const StartTemplateRow &) = default;
};

/// Something that happened. Only ever added.
struct Step
{
    qint64 seq = 0; ///< set by the ledger, increasing
    QString subject; ///< runSubject(), recordingSubject() or connectionSubject()
    qint64 atMs = 0;
    QString kind; ///< a code word, never a sentence
    QJsonObject args;
    QUuid id = {}; ///< null, unless a team knows it

    friend bool operator==(const Step &, const Step &) = default;
};

/// When a recording came to its state, and what that step says: of thousands, few are ever looked at.
struct Entered
{
    qint64 atMs = 0;
    JsonText args;
};

enum class OperationState { Requested, Sent, Done, Unconfirmed, Cancelled, NeedsCredentials };

/// One request of the user, kept so that a restart can continue it.
struct OperationRow
{
    QUuid id;
    QUuid batch;
    QString subject;
    QString verb;
    qint64 requestedMs = 0;
    int sends = 0; ///< how often the request may have left this computer
    OperationState state = OperationState::Requested;
    QString outcome; ///< a code word; empty while open

    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};

/// One rule that stops a recording automatically. Operations know what `kind` and `args` mean.
struct AutoStopRow
{
    QString subject;
    QString kind; ///< a code word
    QJsonObject args;
    qint64 setMs = 0;

    friend bool operator==(const AutoStopRow &, const AutoStopRow &) = default;
};

/// All that records in a connection is stopped each day at a time.
struct DailyStopRow
{
    QUuid connection;
    int minute = 0; ///< of the local day
    bool weekdays = false; ///< only from Monday to Friday
    qint64 handledMs = 0; ///< Unix ms: what was due until then was carried out, or is known to be missed

    friend bool operator==(const DailyStopRow &, const DailyStopRow &) = default;
};

/// What the user has written about a run or recording. Local only.
struct NoteRow
{
    QString subject;
    QString ticket;
    QString text;
    qint64 setMs = 0;

    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

/// The team that a connection's account belongs to, and how far its ledger has been read. The password is in
/// the keychain.
struct TeamRow
{
    QUuid connection;
    QUuid account; ///< the team's own ID of the account
    QString host;
    int port = 0;
    QString database;
    QString login;
    QString caFile;
    QString cursor; ///< empty: nothing has been read

    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

/// What a connection's team has not been told yet. Its subject names the account instead of the connection.
struct UntoldRow
{
    qint64 seq = 0; ///< the order in which to tell it
    QUuid id;
    QUuid account;
    QString subject;
    qint64 atMs = 0;
    QString kind;
    QJsonObject args;

    friend bool operator==(const UntoldRow &, const UntoldRow &) = default;
};

struct Untold
{
    QList<UntoldRow> rows; ///< in the order in which to tell them
    qint64 total = 0; ///< with those beyond the limit
};

/// What tells a team about a recording itself: a row of the outbox that is no step. Its args are the columns.
inline constexpr QLatin1StringView becameKnown{"becameKnown"};
/// In the args of a step that a team is told: AppendStep::entered.
inline constexpr QLatin1StringView enteredKey{"entered"};

/// "run/<connection>/<key>"
[[nodiscard]] QString runSubject(const QUuid &connection, const QString &runKey);
/// "conn/<connection>": requests that belong to no run yet.
[[nodiscard]] QString connectionSubject(const QUuid &connection);
/// "rec/<uuid>"
[[nodiscard]] QString recordingSubject(const QUuid &uuid);

/// Whether nothing of a recording in this state remains to be stopped or verified (README 2). One without a
/// state is unfinished.
[[nodiscard]] bool isFinalState(const QString &word);
/// Done, Unconfirmed or Cancelled.
[[nodiscard]] bool isFinal(OperationState state);

} // namespace tallylight
