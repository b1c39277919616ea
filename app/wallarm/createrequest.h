#pragma once

#include "core/identifier.h"

#include <QStringList>

#include <optional>

namespace tallylight::wallarm {

/// What a new run (README 6.2) and a copy (README 6.3) share. Members that are not set are not sent, so that
/// the service's defaults apply.
struct RunSettings
{
    QString name; ///< required
    std::optional<QString> description;
    std::optional<QString> fileExtensionsToExclude; ///< commas become bars when sent
    Identifier policyId; ///< empty: the default policy, which is expressed by sending nothing
    std::optional<bool> stopOnFirstFail;
    std::optional<int> rps; ///< 1 … 1000; absent: no limit
    std::optional<int> rpsPerBaseline; ///< 1 … 500; absent: no limit
    Identifier nodeId; ///< with a user's credential, like the next three
    Identifier clientId;
    std::optional<QString> place; ///< `type`: "node"
    std::optional<QStringList> tags;

    friend bool operator==(const RunSettings &, const RunSettings &) = default;
};

struct CreateRequest
{
    RunSettings settings;
    std::optional<QString> recordName; ///< absent: the run's name
    std::optional<bool> skipDuplicatedBaselines;
    std::optional<int> inactivityTimeout; ///< seconds, 300 … 86400
    bool startPaused = false;

    friend bool operator==(const CreateRequest &, const CreateRequest &) = default;
};

struct CopyRequest
{
    RunSettings settings;
    Identifier recordId; ///< required; sent in the form in which it came

    friend bool operator==(const CopyRequest &, const CopyRequest &) = default;
};

} // namespace tallylight::wallarm
