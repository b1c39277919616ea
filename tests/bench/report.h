#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace tallylight::tests::bench {

/// The table that is printed: median, least and most of what was measured.
class Report final
{
public:
    /// Processor and cores, Qt, kind of file system of the folder that the ledger is measured in.
    static void printMachine(const QString &folder);
    static void printHeading(const QString &heading);
    /// Prints at once, so that a long run shows where it is. `milliseconds` must not be empty.
    static void print(const QString &what, QList<double> milliseconds);
    static void printBytes(const QString &what, double bytes);
    /// Anything that is no time.
    static void printValue(const QString &what, double value, const QString &unit);
};

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace tallylight::tests::bench
