#include "support/testmain.h"

#include <QApplication>

namespace tallylight::tests {
int runAll(int argc, char **argv);
}

int main(int argc, char **argv)
{
    // Some tests open windows without a display; a platform set in the environment takes precedence.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return tallylight::tests::runAll(argc, argv) == 0 ? 0 : 1;
}
