#include "core/exporttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tallylight {

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

namespace {

QJsonValue jsonValue(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return isoText(value.toDateTime());
    return QJsonValue::fromVariant(value);
}

} // namespace

QString plainText(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return isoText(value.toDateTime());
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return value.toStringList().join(u"; "_s);
    if (value.metaType() == QMetaType::fromType<double>())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QByteArray toJson(const ExportTable &table)
{
    QJsonArray rows;
    for (const QVariantList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.names.size(); ++i)
            object.insert(table.names.at(i), jsonValue(row.value(i)));
        rows << object;
    }
    return QJsonDocument(rows).toJson();
}

} // namespace tallylight
