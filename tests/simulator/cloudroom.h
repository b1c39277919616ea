#pragma once

#include "simclient.h"

namespace tallylight::tests {

/// One recording from acquire on, with bodies that the service accepts.
class CloudRoom final
{
public:
    CloudRoom(SimClient &client, QString mode, QString cname = QStringLiteral("room"));

    SimAnswer acquire();
    SimAnswer start();
    /// query, update, updateLayout or stop.
    SimAnswer ask(const QString &call, const QJsonObject &clientRequest = {});
    [[nodiscard]] int status() { return response()[QStringLiteral("status")].toInt(-1); }
    /// The serverResponse of a query.
    QJsonObject response();
    [[nodiscard]] QJsonObject body(const QJsonObject &clientRequest) const;
    [[nodiscard]] QJsonObject order() const; ///< the clientRequest of start

    QString uid{QStringLiteral("900077")};
    QString resourceId;
    QString sid;
    QJsonObject more; ///< members of start's clientRequest, in addition to or instead of the usual ones

private:
    SimClient *m_client;
    QString m_mode;
    QString m_cname;
};

} // namespace tallylight::tests
