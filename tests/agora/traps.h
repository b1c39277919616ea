#pragma once

#include "fixtures.h"
#include "support/stage.h"

namespace tallylight::tests {

/// A stage whose network answers each call from a list, repeating the last answer.
class TrapStage final
{
public:
    /// Opens it, with a connection; false when that failed.
    [[nodiscard]] bool open();
    /// Fixtures by call; "lost" is an answer that never comes.
    QHash<QString, QStringList> answers{
        {QStringLiteral("acquire"), {QStringLiteral("res-acquire-200.json")}},
        {QStringLiteral("start"), {QStringLiteral("res-start-200-mix.json")}},
        {QStringLiteral("query"), {QStringLiteral("res-query-200-mix-json.json")}},
        {QStringLiteral("stop"), {QStringLiteral("res-stop-200-mix-json.json")}}};
    QHash<QString, milliseconds> delays; ///< of the answers, by call

    /// Starts a recording with sample values.
    QUuid start();
    /// A running recording.
    QUuid running();
    [[nodiscard]] QList<HttpRequest> sent(const QString &call) const;
    [[nodiscard]] agora::RecordingState state(const QUuid &recording)
    {
        return stage.recording(recording)->state;
    }

    Stage stage;
};

} // namespace tallylight::tests
