#include "program/started.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {

/// Belongs to the system: the compiler's (with its sanitizers) and the C library, and what draws on the
/// screen and reads the keyboard. The parts of GLib are one in the list.
const QRegularExpression &ofTheSystem()
{
    static const QRegularExpression names(
        u"^(lib(stdc\\+\\+|m|gcc_s|asan|ubsan|c|GLX|OpenGL|GL|EGL|pthread|dl|"
        "X11|xcb|xcb-\\w+|xkbcommon|gio-2\\.0|gobject-2\\.0)|ld-linux[^.]*)\\.so"_s);
    return names;
}

/// The beginnings of the libraries' names in ui/help/components.cpp.
QStringList listed()
{
    QFile file(QStringLiteral(TALLYLIGHT_SOURCE_DIR) + u"/ui/help/components.cpp"_s);
    static const QRegularExpression library(u"u\\x22(lib\\w+)\\x22_s"_s);
    QStringList found;
    if (file.open(QFile::ReadOnly)) {
        for (auto it = library.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            found << it.next().captured(1);
    }
    return found;
}

/// The names of the libraries that a program or library is linked to.
QStringList neededBy(const QString &file)
{
    const QString dynamic = outputOf(u"readelf"_s, {u"-W"_s, u"-d"_s, file});
    static const QRegularExpression needed(u"\\(NEEDED\\)[^\\[]*\\[([^\\]]+)\\]"_s);
    QStringList found;
    for (auto it = needed.globalMatch(dynamic); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// The libraries and plugins that the running program has in memory.
QStringList mappedBy(const Started &program)
{
    QFile maps(u"/proc/%1/maps"_s.arg(program.process.processId()));
    static const QRegularExpression library(u"(/\\S+\\.so[.\\d]*)$"_s, QRegularExpression::MultilineOption);
    QStringList found;
    if (maps.open(QFile::ReadOnly)) {
        for (auto it = library.globalMatch(QString::fromUtf8(maps.readAll())); it.hasNext();)
            found << it.next().captured(1);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// The list of what others made, in "About Tallylight", is what the program is linked to, and what Qt's
/// plugins and QtKeychain bring into it.
class TstComponents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usedAndListedAreTheSame()
    {
        Started program;
        program.start();
        QVERIFY2(program.showsAWindow(), qPrintable(program.errors()));
        QTRY_VERIFY(QFile::exists(program.inFolder(u"ledger.sqlite-wal"_s)));
        // These are loaded by their name: for HTTPS, for the keychain, and for a team where the driver is.
        QStringList used = neededBy(QStringLiteral(TALLYLIGHT_PROGRAM))
            << u"libssl"_s << u"libsecret"_s << u"libpq"_s;
        QString plugins;
        const QStringList mapped = mappedBy(program);
        for (const QString &file : mapped) {
            if (file.contains("/plugins/"_L1) || file.contains("/libqt6keychain"_L1))
                used += neededBy(file);
            if (file.endsWith("/sqldrivers/libqsqlite.so"_L1))
                plugins = file.chopped(u"sqldrivers/libqsqlite.so"_s.size());
        }
        QVERIFY2(!plugins.isEmpty(), qPrintable(mapped.join(u'\n')));
        // Loaded only for HTTPS, for a team, and for pictures.
        for (const QString &plugin :
             {u"tls/libqopensslbackend.so"_s, u"sqldrivers/libqsqlpsql.so"_s, u"imageformats/libqsvg.so"_s,
              u"imageformats/libqjpeg.so"_s, u"platforms/libqxcb.so"_s})
            used += QFile::exists(plugins + plugin) ? neededBy(plugins + plugin) : QStringList();
        used.removeDuplicates();

        const QStringList libraries = listed();
        QVERIFY(libraries.size() > 2);
        QStringList unlisted;
        QStringList unused = libraries;
        for (const QString &name : std::as_const(used)) {
            const auto found = std::ranges::find_if(
                libraries, [&name](const QString &library) { return name.startsWith(library); });
            if (found != libraries.cend())
                unused.removeAll(*found);
            else if (!name.contains(ofTheSystem()))
                unlisted << name;
        }
        QVERIFY2(used.size() > 10, qPrintable(used.join(u' ')));
        QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u' ')));
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
    }
};

TALLYLIGHT_TEST(TstComponents);
#include "tst_components.moc"
