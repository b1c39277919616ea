#pragma once

#include "core/clock.h"
#include "core/future.h"
#include "core/result.h"
#include "wallarm/schedule.h"

namespace tallylight {

/// For reads that nothing else repeats: retries up to three times while the problem may pass (wallarm/README
/// 4.3), then calls then(answer) once, unless `context` has been destroyed. `ask` changes nothing in the
/// cloud.
template <class T, class Ask, class Then>
void readPatiently(Clock &clock, QObject *context, const Ask &ask, const Then &then, int retry = 0)
{
    whenReady(ask(), context, [&clock, context, ask, then, retry](const Result<T> &answer) {
        const auto wait = answer ? std::nullopt : wallarm::retryRead(answer.error(), retry);
        if (!wait)
            return then(answer);
        clock.after(*wait, context, [&clock, context, ask, then, retry] {
            readPatiently<T>(clock, context, ask, then, retry + 1);
        });
    });
}

} // namespace tallylight
