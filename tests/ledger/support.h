#pragma once

#include "ledger/ledger.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QTest>

#include <optional>

namespace tallylight::tests {

inline const QUuid oneConnection = QUuid::fromString(u"11111111-1111-4111-8111-111111111111");
inline const QUuid otherConnection = QUuid::fromString(u"22222222-2222-4222-8222-222222222222");
inline const QUuid oneRecording = QUuid::fromString(u"33333333-3333-4333-8333-333333333333");
inline const QUuid oneOperation = QUuid::fromString(u"44444444-4444-4444-8444-444444444444");

[[nodiscard]] Connection sampleConnection(const QUuid &id = oneConnection);
[[nodiscard]] KnownRun sampleRun(const QString &key, const QUuid &connection = oneConnection);
[[nodiscard]] RecordingRow sampleRecording(const QUuid &uuid = oneRecording,
                                           const QUuid &connection = oneConnection);
[[nodiscard]] TeamRow sampleTeam(const QUuid &connection = oneConnection);
[[nodiscard]] OperationRow sampleOperation(OperationState state, const QString &subject);
[[nodiscard]] AppendStep sampleStep(const QString &subject, const QString &kind);
/// The step with which a recording comes into this state.
[[nodiscard]] AppendStep sampleState(const QUuid &recording, const QString &state);

/// The result of a ledger's future; runs the event loop meanwhile.
template <class T> [[nodiscard]] T resultOf(QFuture<T> future)
{
    constexpr int patience = 180'000; // ms; a busy machine is slow
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("the ledger does not answer");
    return future.result();
}

/// Bypasses the ledger and writes to the file; returns SQLite's error for the first statement it rejects.
[[nodiscard]] QString runSql(const QString &file, const QStringList &statements);
/// The first column of the first row.
[[nodiscard]] QVariant askSql(const QString &file, const QString &statement);

[[nodiscard]] QByteArray bytesOf(const QString &file);
void writeBytes(const QString &file, const QByteArray &bytes);

/// Kind of the error, or nullopt when there was none.
template <class T> [[nodiscard]] std::optional<ErrorKind> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace tallylight::tests
