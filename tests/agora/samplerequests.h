#pragma once

#include "agora/requests.h"

#include <QMap>
#include <QString>

#include <variant>

namespace tallylight::tests {

struct QueryRequest
{
};

using AnyRequest = std::variant<agora::AcquireRequest, agora::StartRequest, QueryRequest,
                                agora::UpdateRequest, agora::LayoutRequest, agora::StopRequest>;

/// The request fixtures, built by hand from our own values, by file name without req- and .json.
[[nodiscard]] QMap<QString, AnyRequest> sampleRequests();

} // namespace tallylight::tests
