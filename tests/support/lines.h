#pragma once

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QStringList>

#include <functional>
#include <unistd.h>
#include <utility>

namespace tallylight::tests {

// What a program does that a test talks to (support/talking.h).

/// Immediately and complete, so that what was said before a kill has been written.
inline void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)!::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// Lines of the standard input, until it ends: then the program does, too.
inline void listen(QObject *context, std::function<void(const QStringList &words)> take)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, context);
    QObject::connect(input, &QSocketNotifier::activated, context,
                     [take = std::move(take), rest = QByteArray()]() mutable {
                         constexpr int inputEnded = 6;
                         char bytes[4096];
                         const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
                         if (count <= 0)
                             return QCoreApplication::exit(inputEnded);
                         rest += QByteArray(bytes, count);
                         for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                             const QString line = QString::fromUtf8(rest.left(end));
                             rest.remove(0, end + 1);
                             take(line.split(u' '));
                         }
                     });
}

} // namespace tallylight::tests
