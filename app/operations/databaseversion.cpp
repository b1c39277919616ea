#include "operations/databaseversion.h"

#include "ledger/sqliteversion.h"

namespace tallylight {

QString databaseVersion()
{
    return sqliteVersion();
}

} // namespace tallylight
