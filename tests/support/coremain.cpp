#include "support/testmain.h"

#include <QCoreApplication>

namespace tallylight::tests {
int runAll(int argc, char **argv);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tallylight::tests::runAll(argc, argv) == 0 ? 0 : 1;
}
