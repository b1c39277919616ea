#include "help/problemreport.h"

#include "common/settingskeys.h"
#include "help/components.h"
#include "net/redaction.h"
#include "operations/operations.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr qsizetype mostLogLines = 200;
constexpr qint64 mostLogBytes = 256 * 1024;

QString lastBytes(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QFile::ReadOnly))
        return {};
    const bool cut = file.size() > mostLogBytes;
    if (cut)
        file.seek(file.size() - mostLogBytes);
    const QByteArray bytes = file.readAll();
    return QString::fromUtf8(cut ? bytes.mid(bytes.indexOf('\n') + 1) : bytes);
}

QStringList environment()
{
    QStringList lines{
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
            + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Display: "_s + QGuiApplication::platformName(),
        u"System language: "_s + QLocale::system().name() + u", used: "_s + QLocale().name(),
        u"Font: %1 pt"_s.arg(QFontInfo(QGuiApplication::font()).pointSizeF()),
        u"Screen reader: "_s + (QAccessible::isActive() ? u"yes"_s : u"no"_s),
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        lines << u"Screen: %1 × %2, scale %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    for (const char *name :
         {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"}) {
        if (qEnvironmentVariableIsSet(name))
            lines << QString::fromLatin1(name) + u": "_s + qEnvironmentVariable(name);
    }
    return lines;
}

QStringList counts(const Stores &stores)
{
    const auto of = [&stores](Service service) {
        return std::ranges::count(stores.connections.all(), service,
                                  [](const ConnectionEntry &entry) { return entry.connection.service; });
    };
    return {u"Connections to Wallarm FAST: %1"_s.arg(of(Service::WallarmFast)),
            u"Connections to Agora: %1"_s.arg(of(Service::AgoraCloudRecording)),
            u"Test runs: %1"_s.arg(stores.testRuns.all().size()),
            u"Cloud recordings: %1"_s.arg(stores.recordings.all().size())};
}

QString section(const QString &title, const QStringList &lines)
{
    return u"== "_s + title + u" ==\n"_s + lines.join(u'\n') + u"\n\n"_s;
}

} // namespace

QStringList logTail(const QString &log, const QString &home)
{
    // All at once: a value may continue on the next line.
    QString safe = redacted(log);
    if (home.size() > 1)
        safe.replace(home, u"~"_s);
    const QStringList lines = safe.split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - mostLogLines));
}

QStringList reportedSettings(const QSettings &chosen)
{
    QStringList keys{settingskeys::theme, settingskeys::language, settingskeys::windowTables,
                     settingskeys::runIntervalSeconds, settingskeys::stopRunWaits};
    const QStringList all = chosen.allKeys();
    for (const QString &key : all) {
        if (key.startsWith(settingskeys::notify + u'/'))
            keys << key;
    }
    QStringList lines;
    for (const QString &key : keys) {
        if (chosen.contains(key))
            lines << key + u": "_s + chosen.value(key).toString();
    }
    return lines;
}

QString problemReport(const Operations &operations, const QSettings &settings)
{
    const QString folder = QFileInfo(operations.records.file()).absolutePath();
    return section(u"Versions"_s, versionLines()) + section(u"Environment"_s, environment())
        + section(u"In use"_s, counts(operations.stores)) + section(u"Settings"_s, reportedSettings(settings))
        + section(u"End of the log"_s, logTail(lastBytes(folder + u"/tallylight.log"_s), QDir::homePath()));
}

} // namespace tallylight::ui
