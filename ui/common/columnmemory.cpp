#include "common/columnmemory.h"

#include "common/tableheader.h"
#include "stores/connectionstore.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ColumnMemory::ColumnMemory(TableHeader &header, QSettings &settings, const ConnectionStore &connections,
                           Service service, const QString &group)
    : QObject(&header)
    , m_header(header)
    , m_settings(settings)
    , m_connections(connections)
    , m_service(service)
    , m_group(group)
{
    connect(&connections, &ConnectionStore::added, this, &ColumnMemory::judgeStandard);
    connect(&connections, &ConnectionStore::removed, this, &ColumnMemory::judgeStandard);
    connect(&connections, &ConnectionStore::changed, this, &ColumnMemory::judgeTeam);
    restore();
}

QString ColumnMemory::key() const
{
    return m_group + u'/' + (m_connection.isNull() ? u"all"_s : m_connection.toString(QUuid::WithoutBraces));
}

ColumnLayout ColumnMemory::standard() const
{
    const auto many =
        std::ranges::count(m_connections.all(), m_service,
                           [](const ConnectionEntry &entry) { return entry.connection.service; })
        > 1;
    return ColumnLayout::standard(m_header.columns(), m_connection.isNull() && many, m_isShared);
}

void ColumnMemory::setConnection(const QUuid &connection)
{
    save();
    m_connection = connection;
    restore();
}

void ColumnMemory::save()
{
    if (m_header.isUsersChoice())
        m_settings.setValue(key(), m_header.layoutNow().toText(m_header.columns()));
    else
        m_settings.remove(key());
}

void ColumnMemory::restore()
{
    m_isShared = m_connections.isAnyInTeam(m_service, m_connection);
    const auto kept = ColumnLayout::fromText(m_header.columns(), m_settings.value(key()).toString());
    m_header.setStandard(standard());
    m_header.apply(kept.value_or(standard()), kept.has_value());
}

/// A team was joined or left: the column comes and goes also among the user's own.
void ColumnMemory::judgeTeam()
{
    if (m_connections.isAnyInTeam(m_service, m_connection) == m_isShared)
        return;
    const bool isUsers = m_header.isUsersChoice();
    ColumnLayout layout = m_header.layoutNow();
    judgeStandard();
    if (!isUsers)
        return;
    for (ColumnLayout::Item &item : layout.items) {
        if (item.column == m_header.columns().starter)
            item.shown = m_isShared;
    }
    m_header.apply(layout, true);
}

void ColumnMemory::judgeStandard()
{
    m_isShared = m_connections.isAnyInTeam(m_service, m_connection);
    if (m_header.isUsersChoice())
        m_header.setStandard(standard());
    else
        restore();
}

} // namespace tallylight::ui
