#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tallylight::fuzz {

/// One promise about whatever comes in from outside.
struct Target
{
    const char *name;
    /// What is wrong with the program, told by this input; empty: nothing.
    QString (*check)(const QByteArray &input);
};

[[nodiscard]] const QList<Target> &targets();

/// Inputs to begin with: every body in tests/data, as each target expects them.
[[nodiscard]] QList<QByteArray> seeds();
/// Inputs that once broke something, and files to import (tests/data/fuzz/<target>), with their names.
[[nodiscard]] QList<std::pair<QString, QByteArray>> kept(const Target &target);

// checkanswers.cpp
[[nodiscard]] QString checkRunList(const QByteArray &input);
[[nodiscard]] QString checkFastAnswer(const QByteArray &input);
[[nodiscard]] QString checkAgoraAnswer(const QByteArray &input);
// checktexts.cpp
[[nodiscard]] QString checkPastedIds(const QByteArray &input);
[[nodiscard]] QString checkPastedTable(const QByteArray &input);
[[nodiscard]] QString checkTypedId(const QByteArray &input);
[[nodiscard]] QString checkCsv(const QByteArray &input);
[[nodiscard]] QString checkRedaction(const QByteArray &input);
// checkfiles.cpp
[[nodiscard]] QString checkConnectionFile(const QByteArray &input);
[[nodiscard]] QString checkTemplateFile(const QByteArray &input);
// checkrequests.cpp
[[nodiscard]] QString checkRequests(const QByteArray &input);

} // namespace tallylight::fuzz
