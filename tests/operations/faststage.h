#pragma once

#include "support/stage.h"

#include <QHash>
#include <QJsonObject>

namespace tallylight::tests {

/// A Wallarm FAST account played by a table of runs, on a stage with a manual clock.
class FastStage final
{
public:
    using Reaction = Stage::Reaction;

    FastStage();
    Q_DISABLE_COPY_MOVE(FastStage)

    /// Starts the program with one connection; false when that failed.
    [[nodiscard]] bool open();
    /// As after SIGKILL: the same ledger and keychain, a new program.
    [[nodiscard]] bool restart();
    /// A run of the account that the program knows and has read once. Running and recording unless `more`
    /// says otherwise.
    RunKey add(const QString &id, const QJsonObject &more = {});
    [[nodiscard]] const RunEntry *run(const RunKey &key)
    {
        return stage.operations().stores.testRuns.find(key);
    }
    /// How many requests with this method and path ending have left.
    [[nodiscard]] int sent(HttpRequest::Method method, const QString &pathEnd) const;
    [[nodiscard]] int posts(const QString &pathEnd) const { return sent(HttpRequest::Method::Post, pathEnd); }
    [[nodiscard]] int gets(const QString &pathEnd) const { return sent(HttpRequest::Method::Get, pathEnd); }

    [[nodiscard]] Operations &operations() { return stage.operations(); }
    void advance(milliseconds time) { stage.advance(time); }

    static Connection connection(int number = 1);
    static HttpReply envelope(int status, const QJsonValue &body);
    static Reaction lost(); ///< the request left, no answer came
    /// For `fault`: what comes of each request to stop a run.
    static std::function<std::optional<Reaction>(const HttpRequest &)> toStops(const Reaction &reaction);

    Stage stage;
    QHash<QString, QJsonObject> runs; ///< the account's, by ID
    /// Asked first; nullopt: the account answers.
    std::function<std::optional<Reaction>(const HttpRequest &)> fault;

private:
    Reaction answer(const HttpRequest &request);
    [[nodiscard]] HttpReply act(const QString &id, const QString &action);
};

} // namespace tallylight::tests
