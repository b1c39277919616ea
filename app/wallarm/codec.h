#pragma once

#include "core/result.h"
#include "net/http.h"
#include "wallarm/account.h"
#include "wallarm/createrequest.h"
#include "wallarm/testrun.h"

#include <QJsonObject>

namespace tallylight::wallarm {

// Decoding (README 4 to 8): a 2xx whose envelope is below 400 is read leniently, member by member; a member
// of the wrong type is unknown. Everything else is an Error, see envelope.h.

[[nodiscard]] Result<TestRun> decodeRun(const HttpReply &reply);
/// Like decodeRun, but an answer without an ID is Unreadable: the run may exist, and we could not find it.
[[nodiscard]] Result<TestRun> decodeCreatedRun(const HttpReply &reply);
[[nodiscard]] Result<StopReply> decodeStop(const HttpReply &reply);
/// For actions whose answer is not documented: any success counts.
[[nodiscard]] Result<Done> decodeDone(const HttpReply &reply);
[[nodiscard]] Result<User> decodeUser(const HttpReply &reply);
[[nodiscard]] Result<Identifier> decodeClientId(const HttpReply &reply);
/// Drops all of a node's token and secret, even from an error's details.
[[nodiscard]] Result<QList<Node>> decodeNodes(const HttpReply &reply);
[[nodiscard]] Result<QList<Policy>> decodePolicies(const HttpReply &reply);
[[nodiscard]] Result<QList<Vulnerability>> decodeVulnerabilities(const HttpReply &reply);
[[nodiscard]] Result<RunPage> decodeRunPage(const HttpReply &reply);
/// Works for any answer; decodeRunPage avoids it where it can (quickrunpage.h).
[[nodiscard]] Result<RunPage> decodeRunPageSlowly(const HttpReply &reply);

/// The run object of README 7 and the vulnerability of README 8 on their own.
[[nodiscard]] TestRun runFromJson(const QJsonObject &object);
[[nodiscard]] Vulnerability vulnerabilityFromJson(const QJsonObject &object);

// Encoding: request bodies, compact JSON. Only members that are set are sent.

[[nodiscard]] QByteArray encode(const CreateRequest &request);
[[nodiscard]] QByteArray encode(const CopyRequest &request);
/// README 6.10; empty when the run's ID is not a number.
[[nodiscard]] QByteArray encodeVulnerabilityFilter(const Identifier &run);
/// POST /v1/objects/client
[[nodiscard]] QByteArray encodeClientFilter();

} // namespace tallylight::wallarm
