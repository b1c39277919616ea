#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace tallylight::tests::bench {

/// The printed table: median, minimum and maximum of what was measured.
class Report final
{
public:
    /// Processor and cores, Qt, file system of the folder in which the ledger is measured.
    static void printMachine(const QString &folder);
    static void printHeading(const QString &heading);
    /// Prints immediately, so that a long run shows its progress. `milliseconds` must not be empty.
    static void print(const QString &what, QList<double> milliseconds);
    static void printBytes(const QString &what, double bytes);
    /// Anything that is not a time.
    static void printValue(const QString &what, double value, const QString &unit);
};

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace tallylight::tests::bench
