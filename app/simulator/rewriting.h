#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// How an answer in JSON is made to lie. Each member named here is looked for anywhere in the answer, in
/// objects and arrays at every depth; what the answer does not hold is not added.
struct Rewriting
{
    QJsonObject set; ///< a member's name → its new value
    QJsonObject rename; ///< a member's name → its new name
    QStringList remove;
    QString first; ///< the member that is written first in its object, as some services do

    /// From the members `set`, `rename`, `remove` and `first` of an order.
    [[nodiscard]] static Rewriting from(const QJsonObject &order);
    /// Compact JSON; a body that is no JSON stays as it is.
    [[nodiscard]] QByteArray applied(const QByteArray &body) const;
};

} // namespace tallylight::simulator
