#pragma once

#include <QString>

#include <functional>

namespace tallylight::tests {

/// What this executable is with `name` as its first argument, instead of a test: a test starts it as a
/// program of its own, which can be killed.
bool announceProgram(const QString &name, std::function<int()> run);

} // namespace tallylight::tests
