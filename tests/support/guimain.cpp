#include "support/testmain.h"

#include <QApplication>

namespace tallylight::tests {
int runAll(int argc, char **argv);
}

int main(int argc, char **argv)
{
    // A window may be opened where there is no display; whoever sets a platform gets it.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return tallylight::tests::runAll(argc, argv) == 0 ? 0 : 1;
}
