#pragma once

#include "agora/task.h"
#include "net/http.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace tallylight::tests {

/// tests/data/agora/<file> as an object.
[[nodiscard]] QJsonObject fixture(const QString &file);
/// Records that a test has checked the file against its expectation; TstFixtures requires all of them.
void judged(const QString &file);
[[nodiscard]] const QSet<QString> &judgedFixtures();
/// The files that index.json lists with this `kind` and whose name begins with `prefix`.
[[nodiscard]] QStringList fixtures(const QString &kind, const QString &prefix = {});
/// `response` of a fixture as the transport would deliver it.
[[nodiscard]] HttpReply replyOf(const QJsonObject &fixture);
/// The task a request fixture is about, read from its URL and body.
[[nodiscard]] agora::Task taskOf(const QJsonObject &fixture);

} // namespace tallylight::tests
