#include "operations/recordings/startsecrets.h"

#include "agora/encode.h"
#include "agora/readrequest.h"
#include "agora/toldsettings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
QString keychainKey(const QUuid &recording)
{
    return recording.toString(QUuid::WithoutBraces) + u"/start"_s;
}

/// The members in which `whole` differs from `rest`; merged() reverses it.
QJsonObject difference(const QJsonObject &whole, const QJsonObject &rest)
{
    QJsonObject found;
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        const QJsonValue other = rest[it.key()];
        if (it.value() == other)
            continue;
        const bool deeper = it->isObject() && other.isObject();
        found.insert(it.key(),
                     deeper ? QJsonValue(difference(it->toObject(), other.toObject())) : QJsonValue(*it));
    }
    return found;
}

QJsonObject merged(QJsonObject rest, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        const QJsonValue other = rest[it.key()];
        const bool deeper = it->isObject() && other.isObject();
        rest.insert(it.key(),
                    deeper ? QJsonValue(merged(other.toObject(), it->toObject())) : QJsonValue(*it));
    }
    return rest;
}
} // namespace

QFuture<Result<Done>> StartSecrets::keep(const QUuid &recording, const StartOrder &order)
{
    const QJsonObject secrets =
        difference(agora::encode(order.request), agora::encode(agora::withoutSecrets(order.request)));
    return m_store.write(keychainKey(recording),
                         QString::fromUtf8(QJsonDocument(secrets).toJson(QJsonDocument::Compact)));
}

QFuture<Result<QString>> StartSecrets::read(const QUuid &recording)
{
    return m_store.read(keychainKey(recording));
}

QFuture<Result<Done>> StartSecrets::drop(const QUuid &recording)
{
    return m_store.remove(keychainKey(recording));
}

StartOrder StartSecrets::orderFrom(const RecordingRow &row, const QString &secrets)
{
    const auto rest = agora::toldSettingsFrom(row.told.object()).start.value_or(agora::StartRequest());
    const QJsonObject whole = merged(agora::encode(rest), QJsonDocument::fromJson(secrets.toUtf8()).object());
    return {.connection = row.connection,
            .mode = agora::modeFromWire(row.mode).value_or(agora::Mode::Mix),
            .appId = row.appId,
            .cname = row.cname,
            .uid = row.uid,
            .request = agora::readStart(whole).request};
}

} // namespace tallylight
