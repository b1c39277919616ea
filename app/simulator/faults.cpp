#include "simulator/faults.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, Fault::Kind> kinds[] = {
    {"close", Fault::Kind::Close},       {"hang", Fault::Kind::Hang},
    {"delay", Fault::Kind::Delay},       {"status", Fault::Kind::Status},
    {"truncate", Fault::Kind::Truncate}, {"html", Fault::Kind::Html},
    {"redirect", Fault::Kind::Redirect}, {"drip", Fault::Kind::Drip},
    {"rewrite", Fault::Kind::Rewrite},   {"extra", Fault::Kind::Extra},
};

std::optional<Fault::Kind> kindOf(const QString &name)
{
    for (const auto &[text, kind] : kinds) {
        if (name == QLatin1StringView(text))
            return kind;
    }
    return std::nullopt;
}

std::optional<Fault::Act> actOf(const QJsonValue &value, Fault::Kind kind)
{
    using enum Fault::Kind;
    static constexpr Fault::Kind needAnAnswer[] = {Truncate, Drip, Rewrite, Extra};
    if (value.isUndefined())
        return std::ranges::find(needAnAnswer, kind) == std::end(needAnAnswer) ? Fault::Act::Before
                                                                               : Fault::Act::After;
    if (value == "before"_L1)
        return Fault::Act::Before;
    if (value == "after"_L1)
        return Fault::Act::After;
    if (value == "none"_L1)
        return Fault::Act::None;
    return std::nullopt;
}

QByteArray bodyOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toVariant().toString().toUtf8();
}

bool matches(const QString &glob, const QString &text)
{
    const QString pattern = QRegularExpression::escape(glob).replace("\\*"_L1, ".*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Reply nothingDone()
{
    return Reply::json(503, {{u"message"_s, u"the service did not act"_s}});
}

} // namespace

bool Fault::acts() const
{
    return act == Act::After || (act == Act::Before && kind == Kind::Delay);
}

Reply Fault::disturb(Reply answer, const Request &request) const
{
    if (!acts())
        answer = nothingDone();
    if (body)
        answer.body = *body;
    switch (kind) {
    case Kind::Close:
        answer.delivery = Delivery::Close;
        break;
    case Kind::Hang:
        answer.delivery = Delivery::Hang;
        break;
    case Kind::Delay:
        break;
    case Kind::Status:
        answer.status = status > 0 ? status : 504;
        break;
    case Kind::Truncate:
        answer.delivery = Delivery::Truncate;
        break;
    case Kind::Html:
        answer = Reply();
        answer.status = status > 0 ? status : 502;
        answer.headers.emplaceBack("Content-Type", "text/html");
        answer.body = body.value_or("<html><head><title>Bad Gateway</title></head>"
                                    "<body><h1>Bad Gateway</h1></body></html>");
        break;
    case Kind::Redirect: {
        answer.status = status > 0 ? status : 302;
        const auto isLocation = [](const auto &h) { return h.first.toLower() == "location"; };
        if (std::none_of(headers.cbegin(), headers.cend(), isLocation)) {
            QByteArray host = request.header("host");
            host.replace("127.0.0.1", "localhost");
            answer.headers.emplaceBack("Location", "//" + host + request.path.toUtf8());
        }
        break;
    }
    case Kind::Drip:
        answer.delivery = Delivery::Drip;
        answer.dripMs = delayMs > 0 ? delayMs : 20;
        break;
    case Kind::Rewrite:
        answer.body = rewriting.applied(answer.body);
        if (status > 0)
            answer.status = status;
        break;
    case Kind::Extra:
        answer.delivery = Delivery::Twice;
        answer.secondBody = rewriting.applied(answer.body);
        break;
    }
    if (kind == Kind::Delay && status > 0)
        answer.status = status;
    answer.headers.append(headers);
    return answer;
}

QJsonObject Faults::add(const QJsonObject &order)
{
    const auto kind = kindOf(order["fault"_L1].toString());
    if (!kind)
        return {{u"error"_s, u"unknown fault"_s}};
    const auto act = actOf(order["act"_L1], *kind);
    if (!act)
        return {{u"error"_s, u"act is before, after or none"_s}};
    Fault fault{.act = *act,
                .kind = *kind,
                .delayMs = order["delayMs"_L1].toInt(),
                .status = order["status"_L1].toInt(),
                .headers = {},
                .body = {},
                .rewriting = Rewriting::from(order)};
    const QJsonObject headers = order["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.headers.emplaceBack(it.key().toLatin1(), bodyOf(it.value()));
    if (order.contains("body"_L1) && !order["body"_L1].isNull())
        fault.body = bodyOf(order["body"_L1]);
    const QJsonObject match = order["match"_L1].toObject();
    m_orders.push_back({++m_lastId, match["method"_L1].toString(u"*"_s).toUpper(),
                        match["path"_L1].toString(u"*"_s), order["times"_L1].toInt(1), 0, fault, order});
    return list().last().toObject();
}

QJsonArray Faults::list() const
{
    QJsonArray result;
    std::transform(m_orders.cbegin(), m_orders.cend(), std::back_inserter(result), [](const Order &order) {
        QJsonObject text = order.text;
        text["id"_L1] = order.id;
        text["times"_L1] = order.left;
        text["used"_L1] = order.used;
        return text;
    });
    return result;
}

std::optional<Fault> Faults::take(const Request &request)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order &order) {
        return order.left != 0 && matches(order.method, QString::fromLatin1(request.method))
            && matches(order.path, request.path);
    });
    if (found == m_orders.end())
        return std::nullopt;
    ++found->used;
    if (found->left > 0)
        --found->left;
    return found->fault; // used-up faults stay on the list, so that a test can see that they were hit
}

} // namespace tallylight::simulator
