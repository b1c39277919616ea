// tallylight-bench [program]: measures and prints; judges nothing. Wants an optimised build and a quiet
// machine. `program` is the tallylight whose start is measured, by default the one beside this program.

#include "bench/ledgerbench.h"
#include "bench/recordingbench.h"
#include "bench/report.h"
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
    // Beside the program, as /tmp is often no disk at all.
    const QTemporaryDir folder(here + u"/bench-XXXXXX"_s);

    bench::Report::printMachine(folder.path());
    bench::measureStartup(QCoreApplication::arguments().value(1, here + u"/tallylight"_s), folder.path());
    bench::measureLedger(folder.path());
    bench::measureStops(folder.path());
    bench::measureRecordings(folder.path());
    bench::WindowBench(folder.path()).measure();
    return 0;
}
