#include "stores/runkey.h"

#include "ledger/rows.h"

namespace tallylight {

QString RunKey::subject() const
{
    return runSubject(connection, id);
}

} // namespace tallylight
