#pragma once

#include "simulator/cloudtask.h"

namespace tallylight::simulator {

/// One element of a seed's `cloudRecordings`, as demodata.h describes it.
[[nodiscard]] CloudTask cloudTaskFromSeed(const QJsonObject &seed, qint64 now);

/// Takes what the recorder needs from a start's clientRequest, no secrets.
void takeOrder(CloudTask &task, const QJsonObject &clientRequest);

/// Of an object, so that it can be compared without storing its secrets; Undefined for anything else.
[[nodiscard]] QJsonValue digestOf(const QJsonValue &value);

} // namespace tallylight::simulator
