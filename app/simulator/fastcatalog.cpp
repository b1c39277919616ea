#include "simulator/fastcatalog.h"

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

void FastCatalog::load(const QJsonObject &seed)
{
    m_nodes = seed["nodes"_L1].toArray();
    if (!hasNode(tokenNode))
        m_nodes.prepend(QJsonObject{{u"id"_s, tokenNode}, {u"name"_s, u"DEMO NODE"_s}, {u"active"_s, true}});
    m_policies = seed["policies"_L1].toArray();
}

bool FastCatalog::hasNode(qint64 id) const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(),
                       [id](const QJsonValue &node) { return node["id"_L1].toInteger() == id; });
}

QString FastCatalog::policyName(const QJsonValue &id) const
{
    if (id.isNull() || id.isUndefined())
        return u"Default Policy"_s;
    for (const auto &policy : m_policies) {
        if (policy["id"_L1] == id)
            return policy["name"_L1].toString();
    }
    return {};
}

QJsonArray FastCatalog::nodes(const QString &hostname, qint64 nowSeconds) const
{
    QJsonArray result;
    for (const auto &node : m_nodes) {
        if (!hostname.isEmpty() && node["name"_L1].toString() != hostname)
            continue;
        const bool active = node["active"_L1].toBool();
        const qint64 id = node["id"_L1].toInteger();
        const QString uuid = u"cc735e20-0000-0000-0000-%1"_s.arg(id, 12, 10, QChar(u'0'));
        result.append(QJsonObject{
            {u"type"_s, u"fast_node"_s},
            {u"id"_s, id},
            {u"uuid"_s, uuid},
            {u"ip"_s, QJsonValue()},
            {u"hostname"_s, node["name"_L1]},
            {u"last_activity"_s, active ? QJsonValue(nowSeconds - 4) : QJsonValue()},
            {u"enabled"_s, true},
            {u"clientid"_s, clientId},
            {u"create_time"_s, 1594230993},
            {u"create_from"_s, u"192.0.2.10"_s},
            {u"node_env_params"_s, QJsonObject{{u"packages"_s, QJsonObject()}}},
            {u"active"_s, active},
            {u"instance_count"_s, active ? 1 : 0},
            {u"active_instance_count"_s, active ? 1 : 0},
            {u"token"_s, u"EXAMPLE-NODE-TOKEN-DO-NOT-STORE"_s},
            {u"secret"_s, u"EXAMPLE-NODE-SECRET-DO-NOT-STORE"_s},
            {u"requests_amount"_s, 0},
        });
    }
    return result;
}

QJsonArray FastCatalog::policies(const QString &name) const
{
    QJsonArray result;
    for (const auto &policy : m_policies) {
        if (name.isEmpty() || policy["name"_L1].toString() == name)
            result.append(policy);
    }
    return result;
}

QJsonObject FastCatalog::user()
{
    return {
        {u"id"_s, 5528351},
        {u"uuid"_s, u"00000000-0000-0000-0000-000000000000"_s},
        {u"clientid"_s, clientId},
        {u"username"_s, u"qa@example.com"_s},
        {u"realname"_s, u"QA User"_s},
        {u"email"_s, u"qa@example.com"_s},
        {u"enabled"_s, true},
        {u"components"_s, QJsonArray{u"waf"_s, u"fast"_s}},
        {u"language"_s, u"en"_s},
        {u"timezone"_s, u"UTC"_s},
        {u"results_per_page"_s, 25},
        {u"frontend_url"_s, u"https://us1.my.wallarm.com"_s},
    };
}

} // namespace tallylight::simulator
