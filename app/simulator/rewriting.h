#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// How a JSON answer is falsified. Each member named here is searched for anywhere in the answer, in objects
/// and arrays at every depth; what the answer does not have is not added.
struct Rewriting
{
    QJsonObject set; ///< a member's name → its new value
    QJsonObject rename; ///< a member's name → its new name
    QStringList remove;
    QString first; ///< the member that is written first in its object, as some services do

    /// From the order's members `set`, `rename`, `remove` and `first`.
    [[nodiscard]] static Rewriting from(const QJsonObject &order);
    /// Compact JSON; a body that is not JSON stays unchanged.
    [[nodiscard]] QByteArray applied(const QByteArray &body) const;
};

} // namespace tallylight::simulator
