#pragma once

#include "simulator/message.h"
#include "simulator/rewriting.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace tallylight::simulator {

/// What goes wrong with one request, and when the service does its work:
/// After = it acts, then the fault hits (the answer is lost); None = it never acts; Before = the fault hits
/// first, so the service acts only after a Delay.
struct Fault
{
    enum class Act { Before, After, None };
    enum class Kind {
        Close,
        Hang,
        Delay,
        Status,
        Truncate,
        Html,
        Redirect,
        Drip,
        Rewrite, ///< the answer is false, see `rewriting`
        Extra, ///< an unrequested answer follows on the connection: this one again, rewritten
    };

    Act act = Act::Before;
    Kind kind = Kind::Close;
    int delayMs = 0; ///< real milliseconds, before the answer; Drip: between two bytes (20)
    int status = 0; ///< of Status (504), Html (502), Redirect (302), Rewrite (the answer's own)
    Headers headers; ///< added to the answer's; Redirect needs a Location (another name of this host)
    std::optional<QByteArray> body; ///< instead of the answer's own
    Rewriting rewriting; ///< of Rewrite, and of the second answer of Extra

    /// Does the service process the request at all?
    [[nodiscard]] bool acts() const;
    /// What is sent in place of `answer`, the service's own; `request` names the target of a redirect.
    [[nodiscard]] Reply disturb(Reply answer, const Request &request) const;
};

/// The faults of README 4, ordered by POST to /_faults. Each is used `times` times (default 1; -1 = forever),
/// the oldest matching one first. In a path, "*" matches any characters; a missing method or path matches
/// everything. "rewrite" (and "extra", for its second answer) takes `set`, `rename`, `remove` and `first`,
/// see Rewriting: {"fault": "rewrite", "set": {"id": 4711}} answers about another run, {"fault": "rewrite",
/// "body": {}} with an empty object.
class Faults final
{
public:
    /// The order as stored (with its `id`), or `error`.
    QJsonObject add(const QJsonObject &order);
    [[nodiscard]] QJsonArray list() const;
    void clear() { m_orders.clear(); }
    [[nodiscard]] std::optional<Fault> take(const Request &request);

private:
    struct Order
    {
        int id;
        QString method;
        QString path;
        int left;
        int used;
        Fault fault;
        QJsonObject text;
    };
    std::vector<Order> m_orders;
    int m_lastId = 0;
};

} // namespace tallylight::simulator
