#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "net/http.h"

#include <QList>
#include <QStringList>

namespace tallylight::wallarm {

/// What a call asks for, by the names that its answer may give it. Client::call wants one of every call: an
/// answer about another thing, as a mixed-up gateway or a connection out of step gives it, never counts.
class About final
{
public:
    /// The answer names nothing that was asked for.
    [[nodiscard]] static About nothing(Topic topic) { return About(topic); }
    /// `id`, which every read and every stop of a run answers (README 6.4, 6.5).
    [[nodiscard]] static About run(const Identifier &run);
    /// An action whose answer is not documented (README 6.6): `id` if it is given.
    [[nodiscard]] static About actionOn(const Identifier &run);
    /// A stop by its record: the answer is not documented, it may name the record or a run of it.
    [[nodiscard]] static About record(const Identifier &record);
    /// A new run: its name, and the record of a copy.
    [[nodiscard]] static About newRun(const QString &name, const Identifier &record = {});
    /// What belongs to a run or an account: `member` of each element, where it is given.
    [[nodiscard]] static About listOf(Topic topic, QLatin1StringView member, const Identifier &owner);

    /// The reply as it is, or Unreadable when it is a success that names something else, or nothing where the
    /// service always does. Names are compared by their text, a number as good as a string.
    [[nodiscard]] Result<HttpReply> check(const HttpReply &reply) const;

    /// For the sentence when it fails.
    [[nodiscard]] Topic topic() const { return m_topic; }

private:
    struct Name
    {
        QLatin1StringView member;
        QString value;
        bool isAlwaysGiven = false;
    };
    explicit About(Topic topic, QList<Name> names = {}) : m_topic(topic), m_names(std::move(names)) { }

    Topic m_topic;
    QList<Name> m_names;
};

} // namespace tallylight::wallarm
