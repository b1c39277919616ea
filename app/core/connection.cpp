#include "core/connection.h"

using namespace Qt::StringLiterals;

namespace tallylight {

QString credentialKey(const QUuid &connection)
{
    return connection.toString(QUuid::WithoutBraces) + u"/secret"_s;
}

} // namespace tallylight
