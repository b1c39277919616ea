#include "core/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// For the key Exec of a desktop entry: first the quotes of the command, then the escapes of the file.
QString forExec(QString argument)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=,+@-]+$"_s);
    static const QRegularExpression escaped(uR"re(([\\"`$]))re"_s);
    if (!plain.match(argument).hasMatch())
        argument = u'"' + argument.replace(escaped, uR"(\\1)"_s) + u'"';
    return argument.replace(u'\\', uR"(\\)"_s).replace(u'\n', uR"(\n)"_s).replace(u'%', u"%%"_s);
}

} // namespace

Autostart::Autostart(const QStringList &command, const QString &id)
    : m_entry(entry(command))
    , m_file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/"_s + id
             + u".desktop"_s)
{
}

bool Autostart::isOffered()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !QFileInfo::exists(u"/.flatpak-info"_s);
#else
    return false;
#endif
}

QString Autostart::entry(const QStringList &command)
{
    QStringList exec;
    for (const QString &argument : command)
        exec << forExec(argument);
    return u"[Desktop Entry]\nType=Application\nName=Tallylight\nIcon=org.tallylight.Tallylight\n"
           u"Terminal=false\nExec=%1\n"_s.arg(exec.join(u' '));
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) && file.read(m_entry.toUtf8().size() + 1) == m_entry.toUtf8();
}

QString Autostart::set(bool on) const
{
    if (!on) {
        QFile file(m_file);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(m_entry.toUtf8()) >= 0 && file.commit())
        return {};
    return file.errorString();
}

} // namespace tallylight
