#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace tallylight::tests::bench {

/// The table of what was measured: printed immediately, so that a long run shows its progress, and kept for
/// the report.
class Report final
{
public:
    /// Processor and cores, load, versions (of the peers, too), file system of the folder in which the ledger
    /// is measured.
    static void printMachine(const QString &folder);
    static void printHeading(const QString &heading);
    /// What the reader must know about the whole run; printed, and stands at the report's top.
    static void note(const QString &sentence);
    /// An empty list is reported as not measured.
    static void print(const QString &what, QList<double> milliseconds);
    static void printBytes(const QString &what, double bytes);
    /// Anything that is not a time.
    static void printValue(const QString &what, double value, const QString &unit);
    /// The line printed last is what others of its table are compared with.
    static void thatIsThePeer();
    /// Writes report.md with a plot for each table that has a peer; false: the folder cannot be written.
    [[nodiscard]] static bool write(const QString &folder);
};

[[nodiscard]] inline double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace tallylight::tests::bench
