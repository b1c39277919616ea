#include "net/redaction.h"

#include "core/text.h"
#include "net/namedsecrets.h"

namespace tallylight {

QString redacted(const QString &text)
{
    return withoutNamedSecrets(text);
}

QString excerpt(const QString &text)
{
    constexpr qsizetype most = 200;
    return oneLine(redacted(text.left(4 * most)), most);
}

} // namespace tallylight
