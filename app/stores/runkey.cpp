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

} // namespace tallylight
