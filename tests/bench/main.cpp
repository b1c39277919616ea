// tallylight-bench FOLDER [start] [ledger] [stops] [restart] [recordings] [runs] [list] [answers]: measures
// and prints all parts or those named, and writes FOLDER/report.md; judges nothing. Needs an optimized build
// and a quiet machine.

#include "bench/answerbench.h"
#include "bench/ledgerbench.h"
#include "bench/recordingbench.h"
#include "bench/report.h"
#include "bench/restartbench.h"
#include "bench/startup.h"
#include "bench/stopbench.h"
#include "bench/windowbench.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QString here = QCoreApplication::applicationDirPath();
    // Beside the program, because /tmp is often not on a disk.
    const QTemporaryDir folder(here + u"/bench-XXXXXX"_s);

    bench::Report::printMachine(folder.path());
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    const auto isWanted = [&](const QString &part) { return wanted.isEmpty() || wanted.contains(part); };
    if (isWanted(u"start"_s))
        bench::measureStartup(here + u"/tallylight"_s, folder.path());
    if (isWanted(u"ledger"_s))
        bench::measureLedger(folder.path());
    if (isWanted(u"stops"_s))
        bench::measureStops(folder.path());
    if (isWanted(u"restart"_s))
        bench::measureRestart(folder.path());
    if (isWanted(u"recordings"_s))
        bench::measureRecordings(folder.path());
    if (isWanted(u"runs"_s))
        bench::WindowBench(folder.path()).measure();
    if (isWanted(u"list"_s))
        bench::WindowBench::measureHugeLists(folder.path());
    if (isWanted(u"answers"_s))
        bench::measureAnswers(folder.path());
    return bench::Report::write(QCoreApplication::arguments().value(1)) ? 0 : 1;
}
