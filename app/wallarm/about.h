#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "net/http.h"

#include <QList>
#include <QStringList>

namespace tallylight::wallarm {

/// What a call asks about, by the names its answer may use. Client::call needs one for every call: an answer
/// about something else, as from a mixed-up gateway or a connection that is out of step, never counts.
class About final
{
public:
    /// For calls whose answer need not name anything.
    [[nodiscard]] static About nothing(Topic topic) { return About(topic); }
    /// `id`, which every read and every stop of a run returns (README 6.4, 6.5).
    [[nodiscard]] static About run(const Identifier &run);
    /// An action whose answer is not documented (README 6.6): `id`, if present.
    [[nodiscard]] static About actionOn(const Identifier &run);
    /// A stop by its record: the answer is not documented; it may name the record or one of its runs.
    [[nodiscard]] static About record(const Identifier &record);
    /// A new run: its name, and for a copy its record.
    [[nodiscard]] static About newRun(const QString &name, const Identifier &record = {});
    /// Things that belong to a run or an account: `member` of each element, where present.
    [[nodiscard]] static About listOf(Topic topic, QLatin1StringView member, const Identifier &owner);

    /// The reply unchanged, or Unreadable when it is a success that names something else, or names nothing
    /// where the service always does. Names are compared as text, so a number is as good as a string.
    [[nodiscard]] Result<HttpReply> check(const HttpReply &reply) const;

    /// For the error sentence.
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
