#include "help/components.h"

#include "operations/databaseversion.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// A static library's resources are left out unless they are requested; must be outside any namespace.
static void loadLicenses()
{
    Q_INIT_RESOURCE(licenses);
}

namespace tallylight::ui {

namespace {

QString compiler()
{
#if defined(__clang__)
    return u"clang "_s + QStringLiteral(__clang_version__);
#elif defined(__GNUC__)
    return u"g++ "_s + QStringLiteral(__VERSION__);
#elif defined(_MSC_VER)
    return u"MSVC "_s + QString::number(_MSC_VER);
#else
    return {};
#endif
}

QString qtVersion()
{
    return u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR));
}

} // namespace

const QList<Component> &components()
{
    static const QList<Component> all{
        {u"Tallylight"_s, QStringLiteral(TALLYLIGHT_VERSION), u"MIT"_s, {u"MIT"_s}, {}},
        {u"Qt"_s, qtVersion(), u"LGPL-3.0"_s, {u"LGPL-3.0"_s, u"GPL-3.0"_s}, u"libQt6"_s},
        {u"QtKeychain"_s,
         QStringLiteral(TALLYLIGHT_KEYCHAIN_VERSION),
         u"BSD-2-Clause"_s,
         {u"QtKeychain"_s},
         u"libqt6keychain"_s},
        {u"simdjson"_s,
         QStringLiteral(TALLYLIGHT_SIMDJSON_VERSION),
         u"Apache-2.0"_s,
         {u"Apache-2.0"_s},
         u"libsimdjson"_s},
        {u"SQLite"_s, databaseVersion(), u"Public domain"_s, {u"SQLite"_s}, u"libsqlite3"_s},
        // Which of these Qt and QtKeychain have found on this computer, they do not say.
        {u"PostgreSQL"_s, {}, u"PostgreSQL"_s, {u"PostgreSQL"_s}, u"libpq"_s},
        {u"OpenSSL"_s, {}, u"Apache-2.0"_s, {u"Apache-2.0"_s}, u"libssl"_s},
        {u"libjpeg-turbo"_s, {}, u"IJG, BSD-3-Clause, Zlib"_s, {u"libjpeg-turbo"_s}, u"libjpeg"_s},
        {u"libsecret"_s, {}, u"LGPL-2.1"_s, {u"LGPL-2.1"_s}, u"libsecret"_s},
        {u"GLib"_s, {}, u"LGPL-2.1"_s, {u"LGPL-2.1"_s}, u"libglib"_s},
    };
    return all;
}

QString licenseText(const QString &name)
{
    loadLicenses();
    QFile file(u":/licenses/"_s + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList versionLines()
{
    QStringList lines;
    for (const Component &component : components()) {
        if (!component.version.isEmpty())
            lines << component.name + u' ' + component.version;
    }
    lines << u"Compiler "_s + compiler();
    return lines;
}

} // namespace tallylight::ui
