#pragma once

#include "agora/replies.h"
#include "core/result.h"
#include "net/http.h"

namespace tallylight::agora {

// Lenient: a missing, misspelled or mistyped member means "unknown", never a failure, except for what the
// call is made for (resourceId, sid). Only HTTP 200 is success; everything else goes through failure.h
// (README 7.1, 7.6). Whether the answer is about the right recording was checked before (answersubject.h).

[[nodiscard]] Result<AcquireReply> decodeAcquire(const HttpReply &reply);
/// 200 without sid is ServiceTrouble (outcome unknown); 201/7 is a success only when it carries the sid.
[[nodiscard]] Result<StartReply> decodeStart(const HttpReply &reply);
[[nodiscard]] Result<QueryReply> decodeQuery(const HttpReply &reply);
/// update and updateLayout: success has no content.
[[nodiscard]] Result<Done> decodeDone(const HttpReply &reply);
/// A 206 without code but with serverResponse is a StopReply with httpStatus 206 (README 7.4). A synchronous
/// 200 without serverResponse is Unreadable: it does not say that anything was stopped.
[[nodiscard]] Result<StopReply> decodeStop(const HttpReply &reply, bool async);

/// Seconds below 10^11, otherwise milliseconds (README 3.3); nullopt for 0, negative values and anything not
/// a number.
[[nodiscard]] std::optional<qint64> toMilliseconds(double time);

} // namespace tallylight::agora
