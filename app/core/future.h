#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QMetaObject>
#include <QPromise>

#include <memory>

namespace tallylight {

/// A future that becomes ready from the event loop of the GUI thread, never before the caller has
/// attached its one continuation: Qt 6.4.2 mishandles continuations on futures that are ready already.
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

} // namespace tallylight
