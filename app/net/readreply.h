#pragma once

#include "core/result.h"
#include "net/http.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tallylight {

/// Longer answers take more than a few milliseconds to parse.
inline constexpr qsizetype longAnswer = 64 * 1024; // bytes

inline bool isLong(const Result<HttpReply> &reply)
{
    return reply && reply->body.size() > longAnswer;
}

/// The future of read(answer): computed right away for a short answer, on a pool thread for a long one, which
/// would freeze the window (isLong() is found by the answer's type). `read` must use nothing but its
/// arguments.
template <class Answer, class Read>
[[nodiscard]] auto readReply(QFuture<Answer> future, Read read)
    -> QFuture<std::invoke_result_t<Read, const Answer &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Read, const Answer &>>>();
    promise->start();
    auto result = promise->future();
    future.then([promise, read = std::move(read)](const Answer &answer) {
        const auto finish = [promise, read, answer] {
            promise->addResult(read(answer));
            promise->finish();
        };
        if (isLong(answer))
            QThreadPool::globalInstance()->start(finish);
        else
            finish();
    });
    return result;
}

} // namespace tallylight
