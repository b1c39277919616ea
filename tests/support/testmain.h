#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace tallylight::tests {

/// Registers a test class with this executable.
bool announce(std::function<std::unique_ptr<QObject>()> make);

/// The bytes of a file below tests/data; ends the test when it does not exist.
QByteArray testData(const QString &path);

} // namespace tallylight::tests

#define TALLYLIGHT_TEST(Class)                                                                               \
    [[maybe_unused]] static const bool announced##Class =                                                    \
        tallylight::tests::announce([] { return std::unique_ptr<QObject>(new Class); })
