#include "wallarm/testrun.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

bool hasEnded(RunState state)
{
    switch (state) {
    case RunState::Interrupted:
    case RunState::Passed:
    case RunState::Failed:
        return true;
    case RunState::Cloning:
    case RunState::Running:
    case RunState::Paused:
    case RunState::Unknown:
        return false;
    }
    return false;
}

RunState runStateFrom(const QString &word)
{
    if (word == u"cloning"_s)
        return RunState::Cloning;
    if (word == u"running"_s)
        return RunState::Running;
    if (word == u"paused"_s)
        return RunState::Paused;
    if (word == u"interrupted"_s)
        return RunState::Interrupted;
    if (word == u"passed"_s)
        return RunState::Passed;
    if (word == u"failed"_s)
        return RunState::Failed;
    return RunState::Unknown;
}

} // namespace tallylight::wallarm
