#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// What does not change in the FAST account: nodes, policies, the user (wallarm/README 6.7 – 6.9).
class FastCatalog final
{
public:
    static constexpr qint64 clientId = 172;
    static constexpr qint64 tokenNode = 10716; ///< the node whose token is token_Qwe12345

    /// Members `nodes` ([{id, name, active}]) and `policies` ([{id, name}]) of a seed.
    void load(const QJsonObject &seed);

    [[nodiscard]] bool hasNode(qint64 id) const;
    /// "Default Policy" for null, undefined; empty when there is none with this number.
    [[nodiscard]] QString policyName(const QJsonValue &id) const;

    /// With each node's token, as in the service's answers.
    [[nodiscard]] QJsonArray nodes(const QString &hostname, qint64 nowSeconds) const;
    [[nodiscard]] QJsonArray policies(const QString &name) const;
    [[nodiscard]] static QJsonObject user();

private:
    QJsonArray m_nodes;
    QJsonArray m_policies;
};

} // namespace tallylight::simulator
