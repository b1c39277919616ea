#include "stores/runkey.h"

#include "ledger/rows.h"

namespace tallylight {

QString RunKey::subject() const
{
    return runSubject(connection, id);
}

std::optional<RunKey> RunKey::fromSubject(const QString &subject)
{
    const QUuid connection(subject.section(u'/', 1, 1));
    const QString id = subject.section(u'/', 2);
    if (!subject.startsWith(u"run/") || connection.isNull() || id.isEmpty())
        return std::nullopt;
    return RunKey{connection, id};
}

QString subjectText(const Subject &subject)
{
    if (const auto *run = std::get_if<RunKey>(&subject))
        return run->subject();
    return recordingSubject(std::get<QUuid>(subject));
}

} // namespace tallylight
