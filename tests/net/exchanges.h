#pragma once

#include "core/clock.h"
#include "net/networktransport.h"
#include "support/testmain.h"

#include <QFutureWatcher>
#include <QSignalSpy>

namespace tallylight::tests {

[[nodiscard]] inline HttpRequest get(const QUrl &url, Priority priority = Priority::Interactive)
{
    return {.url = url, .priority = priority};
}

[[nodiscard]] inline HttpRequest post(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    return {.method = HttpRequest::Method::Post, .url = url, .body = body};
}

/// Runs the event loop until the answer or the failure is there.
[[nodiscard]] inline Result<HttpReply> outcomeOf(const QFuture<Result<HttpReply>> &future)
{
    QFutureWatcher<Result<HttpReply>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if ((!future.isFinished() && !ended.wait(longestWait)) || future.resultCount() == 0)
        qFatal("an exchange that never ends");
    return future.result();
}

} // namespace tallylight::tests

/// In a test function: the outcome is this failure, and says whether a byte may have left.
#define COMPARE_FAILURE(outcome, wanted, wasSent)                                                            \
    do {                                                                                                     \
        const auto checked = (outcome);                                                                      \
        QVERIFY(!checked);                                                                                   \
        QCOMPARE(checked.error().kind, wanted);                                                              \
        QCOMPARE(checked.error().sent, wasSent);                                                             \
        QVERIFY(checked.error().serverText.isEmpty());                                                       \
    } while (false)
