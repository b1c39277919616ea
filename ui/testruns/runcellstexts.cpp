#include "testruns/runcells.h"

#include "common/errortext.h"
#include "testruns/testruntexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui::runcells {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

SortKey known(const QString &text)
{
    return text.isEmpty() ? SortKey{} : SortKey{text};
}

} // namespace

QString name(const Entry &entry, const Context & /*context*/)
{
    return entry.title();
}

QString id(const Entry &entry, const Context & /*context*/)
{
    return entry.run.name.value_or(QString()).isEmpty() ? QString() : isolated(entry.run.id.text());
}

QString nameTip(const Entry &entry, const Context & /*context*/)
{
    const QString description = entry.run.description.value_or(QString());
    return description.isEmpty() ? entry.title() : entry.title() + u'\n' + description;
}

QString nameSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.name.value_or(QString()) + u'\n' + entry.run.id.text();
}

SortKey nameKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.title());
}

QString target(const Entry &entry, const Context & /*context*/)
{
    constexpr qsizetype mostSeen = 20; // a cell is drawn often, and has room for two or three
    const QStringList domains = entry.run.common->domains.value_or(QStringList());
    QStringList names;
    for (const QString &domain : domains.first(std::min(domains.size(), mostSeen)))
        names << isolated(domain);
    if (domains.size() > mostSeen)
        names << wallarm::andMore.toString();
    return names.isEmpty() ? dash : QLocale().createSeparatedList(names);
}

QString targetSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.common->domains.value_or(QStringList()).join(u'\n');
}

SortKey targetKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->domains.value_or(QStringList()).value(0));
}

QString place(const Entry &entry, const Context & /*context*/)
{
    const QString told = entry.run.common->place.value_or(QString());
    return told.isEmpty() ? dash : placeText(told);
}

SortKey placeKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->place.value_or(QString()));
}

QString recordName(const Entry &entry, const Context & /*context*/)
{
    return orDash(entry.recordName());
}

QString recordId(const Entry &entry, const Context & /*context*/)
{
    return entry.run.recordId.isEmpty() ? QString() : isolated(entry.run.recordId.text());
}

QString recordTip(const Entry &entry, const Context &context)
{
    return recordName(entry, context) + u'\n' + recordId(entry, context);
}

QString recordSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.recordName() + u'\n' + entry.run.recordId.text();
}

SortKey recordKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.recordTitle());
}

QString policy(const Entry &entry, const Context & /*context*/)
{
    return orDash(entry.run.common->policyName.value_or(QString()));
}

SortKey policyKey(const Entry &entry, const Context & /*context*/)
{
    return known(entry.run.common->policyName.value_or(QString()));
}

/// On one line, whatever it contains.
QString description(const Entry &entry, const Context &context)
{
    return orDash(descriptionSearch(entry, context));
}

QString descriptionSearch(const Entry &entry, const Context & /*context*/)
{
    return entry.run.description.value_or(QString()).simplified();
}

SortKey descriptionKey(const Entry &entry, const Context &context)
{
    return known(descriptionSearch(entry, context));
}

QString connection(const Entry &entry, const Context &context)
{
    const ConnectionEntry *found = context.stores.connections.find(entry.key.connection);
    return found == nullptr ? dash : found->connection.name;
}

SortKey connectionKey(const Entry &entry, const Context &context)
{
    return known(connection(entry, context));
}

} // namespace tallylight::ui::runcells
