#include "operations/startsecrets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
QString keychainKey(const QUuid &recording)
{
    return recording.toString(QUuid::WithoutBraces) + u"/start"_s;
}
} // namespace

QFuture<Result<Done>> StartSecrets::keep(const QUuid &recording, const StartOrder &order)
{
    return m_store.write(keychainKey(recording),
                         QString::fromUtf8(QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact)));
}

QFuture<Result<QString>> StartSecrets::read(const QUuid &recording)
{
    return m_store.read(keychainKey(recording));
}

QFuture<Result<Done>> StartSecrets::drop(const QUuid &recording)
{
    return m_store.remove(keychainKey(recording));
}

std::optional<StartOrder> StartSecrets::orderFrom(const QString &json)
{
    return startOrderFrom(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace tallylight
