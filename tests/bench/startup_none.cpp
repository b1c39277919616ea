// For systems without X11 headers.
#include "bench/report.h"
#include "bench/startup.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

void measureStartup(const QString & /*program*/, const QString & /*folder*/)
{
    Report::printHeading(u"Start: not measured, this build has no X11"_s);
}

} // namespace tallylight::tests::bench
