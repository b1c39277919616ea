#include "simulator/fastchecks.h"

#include "simulator/unknownmembers.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <cmath>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

class Check final
{
public:
    explicit Check(const QJsonObject &body) : m_body(body) { }

    void refuse(const QString &name, const QString &code)
    {
        errors.insert(name, refusal(name, code, m_body.value(name))[name]);
    }

    void text(const QString &name)
    {
        if (m_body.contains(name) && !m_body.value(name).isString())
            refuse(name, u"invalid"_s);
    }

    void boolean(const QString &name)
    {
        if (m_body.contains(name) && !m_body.value(name).isBool())
            refuse(name, u"invalid"_s);
    }

    /// Where `nullable`, null is as good as leaving it out.
    void number(const QString &name, int least, int most, bool nullable)
    {
        const QJsonValue value = m_body.value(name);
        if (value.isUndefined() || (nullable && value.isNull()))
            return;
        const double number = value.toDouble(std::nan(""));
        if (std::isnan(number) || number != std::floor(number))
            refuse(name, u"invalid"_s);
        else if (number < least || number > most)
            refuse(name, u"out_of_range"_s);
    }

    QJsonObject errors;

private:
    const QJsonObject &m_body;
};

void checkPlace(const QJsonObject &body, bool userCredential, const FastCatalog &catalog, Check &check,
                QStringList &notes)
{
    if (userCredential) {
        for (const auto &name : {u"clientid"_s, u"node_id"_s, u"type"_s}) {
            if (!body.contains(name))
                notes.append(u"missing member "_s + name);
        }
    }
    if (body.contains("node_id"_L1) && !catalog.hasNode(body["node_id"_L1].toInteger()))
        check.refuse(u"node_id"_s, u"not_found"_s);
    if (body.contains("clientid"_L1) && body["clientid"_L1].toInteger() != FastCatalog::clientId)
        check.refuse(u"clientid"_s, u"not_found"_s);
    if (catalog.policyName(body["policy_id"_L1]).isEmpty())
        check.refuse(u"policy_id"_s, u"not_found"_s);
    if (body.contains("tags"_L1) && !body["tags"_L1].isArray())
        check.refuse(u"tags"_s, u"invalid"_s);
}

} // namespace

QJsonObject refusal(const QString &name, const QString &code, const QJsonValue &value)
{
    return {
        {name, QJsonObject{{u"error"_s, code}, {u"value"_s, value.isUndefined() ? QJsonValue() : value}}}};
}

QJsonObject fromForm(const QByteArray &form)
{
    static const QStringList texts{
        u"name"_s, u"desc"_s, u"file_extensions_to_exclude"_s, u"test_record_name"_s, u"type"_s, u"state"_s};
    QJsonObject body;
    const QUrlQuery query(QString::fromUtf8(QByteArray(form).replace('+', "%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (texts.contains(name))
            body.insert(name, value);
        else if (value == "true"_L1 || value == "false"_L1)
            body.insert(name, value == "true"_L1);
        else
            body.insert(name, isNumber ? QJsonValue(number) : QJsonValue(value));
    }
    return body;
}

QJsonObject checkCreate(const QJsonObject &body, bool userCredential, const FastCatalog &catalog,
                        QStringList &notes)
{
    static const QStringList common{u"name"_s,      u"desc"_s, u"file_extensions_to_exclude"_s,
                                    u"policy_id"_s, u"rps"_s,  u"stop_on_first_fail"_s,
                                    u"node_id"_s,   u"type"_s, u"rps_per_baseline"_s,
                                    u"clientid"_s,  u"tags"_s};
    static const QStringList forCreate{u"test_record_name"_s, u"skip_duplicated_baselines"_s,
                                       u"inactivity_timeout"_s, u"state"_s};
    const bool copy = body.contains("test_record_id"_L1);
    for (const auto &name :
         unknownMembers(body, common + (copy ? QStringList{u"test_record_id"_s} : forCreate)))
        notes.append(u"unknown member "_s + name);

    Check check(body);
    if (body["name"_L1].toString().trimmed().isEmpty())
        check.refuse(u"name"_s, body.contains("name"_L1) ? u"invalid"_s : u"required"_s);
    for (const auto &name : {u"desc"_s, u"file_extensions_to_exclude"_s, u"test_record_name"_s, u"type"_s})
        check.text(name);
    check.boolean(u"stop_on_first_fail"_s);
    check.boolean(u"skip_duplicated_baselines"_s);
    check.number(u"rps"_s, 1, 1000, true);
    check.number(u"rps_per_baseline"_s, 1, 500, true);
    check.number(u"inactivity_timeout"_s, 300, 86400, false);
    const QString state = body["state"_L1].toString(u"running"_s);
    if (state != "running"_L1 && state != "paused"_L1)
        check.refuse(u"state"_s, u"invalid"_s);
    checkPlace(body, userCredential, catalog, check, notes);
    return check.errors;
}

} // namespace tallylight::simulator
