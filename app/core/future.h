#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tallylight {

/// A future that becomes ready from the GUI thread's event loop, never before the caller has attached its one
/// continuation: Qt 6.4.2 mishandles continuations on futures that are already ready.
template <class T> [[nodiscard]] QFuture<T> later(T value)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [promise, value = std::move(value)] {
            promise->addResult(value);
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

/// Calls f(result) on the thread of `context` when the future is ready, unless `context` has been destroyed
/// by then. Not QFuture::then(context, …): in 6.4.2 a context that dies first fails an assertion in a debug
/// build. A future whose promise died unfinished calls nothing.
template <class T, class F> void whenReady(const QFuture<T> &future, QObject *context, F f)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, f = std::move(f)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->result());
    });
    watcher->setFuture(future);
}

/// The future of f(), which runs on another thread.
template <class F> [[nodiscard]] auto inBackground(F f) -> QFuture<decltype(f())>
{
    auto promise = std::make_shared<QPromise<decltype(f())>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, f = std::move(f)] {
        promise->addResult(f());
        promise->finish();
    });
    return future;
}

/// The future of f(result). `context` works as in whenReady().
template <class T, class F> [[nodiscard]] QFuture<T> mapped(const QFuture<T> &future, QObject *context, F f)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenReady(future, context, [promise, f = std::move(f)](const T &result) {
        promise->addResult(f(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace tallylight
