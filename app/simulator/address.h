#pragma once

#include "simulator/message.h"

namespace tallylight::simulator {

/// What a request is about, judged by its address alone, so it is known even for a refused one.
struct Address
{
    QString service; ///< "wallarm" or "agora"
    QString
        call; ///< create, copy, list, get, stop, pause, run, interrupt, stopRecord, user, nodes, policies,
              ///< vulns, clients; acquire, start, query, update, updateLayout, stop; empty: none of these
    QString id; ///< run, record, sid or resource ID
};

[[nodiscard]] Address addressOf(const Request &request);

} // namespace tallylight::simulator
