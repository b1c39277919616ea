#include "core/privatefile.h"

#include <QFile>
#include <QFileInfo>

namespace tallylight {

void makePrivateFile(const QString &name)
{
    const QFileInfo info(name); // a link whose target does not exist yet would be followed later
    if (QFile file(info.isSymLink() ? info.symLinkTarget() : name);
        !file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace tallylight
