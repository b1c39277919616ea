#include "operations/startsecrets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
QString keyOf(const QUuid &recording)
{
    return recording.toString(QUuid::WithoutBraces) + u"/start"_s;
}
} // namespace

QFuture<Result<Done>> StartSecrets::keep(const QUuid &recording, const StartOrder &order)
{
    return m_store.write(keyOf(recording),
                         QString::fromUtf8(QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact)));
}

QFuture<Result<QString>> StartSecrets::read(const QUuid &recording)
{
    return m_store.read(keyOf(recording));
}

QFuture<Result<Done>> StartSecrets::drop(const QUuid &recording)
{
    return m_store.remove(keyOf(recording));
}

std::optional<StartOrder> StartSecrets::orderFrom(const QString &json)
{
    return startOrderFrom(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace tallylight
