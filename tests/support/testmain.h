#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace tallylight::tests {

/// How many milliseconds a test waits for what is sure to come: many, because a busy machine is slow.
inline constexpr int longestWait = 180'000;

/// Registers a test class with this executable.
bool announce(std::function<std::unique_ptr<QObject>()> make);

/// The bytes of a file below tests/data; ends the test when it does not exist.
QByteArray testData(const QString &path);

} // namespace tallylight::tests

// Qt's own five seconds are too short on a busy machine, where a test should wait longer instead of failing.
// Nor does what has failed wait twice as long once more, to tell how long would have been enough.
#undef QTRY_TIMEOUT_DEBUG_IMPL
#define QTRY_TIMEOUT_DEBUG_IMPL(expr, timeout, step)
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), tallylight::tests::longestWait)
#define QTRY_VERIFY2(condition, message)                                                                     \
    QTRY_VERIFY2_WITH_TIMEOUT((condition), (message), tallylight::tests::longestWait)
#define QTRY_COMPARE(actual, expected)                                                                       \
    QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), tallylight::tests::longestWait)

#define TALLYLIGHT_TEST(Class)                                                                               \
    [[maybe_unused]] static const bool announced##Class =                                                    \
        tallylight::tests::announce([] { return std::unique_ptr<QObject>(new Class); })
