#include "core/privatefile.h"

#include <QFile>

namespace tallylight {

void makePrivateFile(const QString &name)
{
    if (QFile file(name); !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace tallylight
