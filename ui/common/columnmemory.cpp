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
    return ColumnLayout::standard(m_header.columns(), m_connection.isNull() && many);
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
    const auto kept = ColumnLayout::fromText(m_header.columns(), m_settings.value(key()).toString());
    m_header.setStandard(standard());
    m_header.apply(kept.value_or(standard()), kept.has_value());
}

void ColumnMemory::judgeStandard()
{
    if (m_header.isUsersChoice())
        m_header.setStandard(standard());
    else
        restore();
}

} // namespace tallylight::ui
