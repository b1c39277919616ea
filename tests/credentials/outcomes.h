#pragma once

#include "core/result.h"
#include "support/testmain.h"

#include <QFuture>
#include <QTest>

namespace tallylight::tests {

/// Runs the event loop until the store has answered. It must not answer immediately.
template <class T> [[nodiscard]] Result<T> outcomeOf(const QFuture<Result<T>> &future)
{
    if (future.isFinished())
        qFatal("ready before anybody could attach a continuation");
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, tallylight::tests::longestWait)
        || future.resultCount() == 0)
        qFatal("a store that never answers");
    return future.result();
}

/// The kind of failure, or nullopt if there was none.
template <class T> [[nodiscard]] std::optional<ErrorKind> failureOf(const QFuture<Result<T>> &future)
{
    const Result<T> outcome = outcomeOf(future);
    return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

} // namespace tallylight::tests
