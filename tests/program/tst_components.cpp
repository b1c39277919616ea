#include "program/started.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {

/// Belongs to the system: the compiler's (with its sanitizers) and the C library, and what draws on the
/// screen.
const QRegularExpression &ofTheSystem()
{
    static const QRegularExpression names(
        u"^(lib(stdc\\+\\+|m|gcc_s|asan|ubsan|c|GLX|OpenGL|GL|EGL|pthread|dl)|ld-linux[^.]*)\\.so"_s);
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

} // namespace

/// The list of what others made, in "About Tallylight", is what the program is linked to.
class TstComponents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linkedAndListedAreTheSame()
    {
        const QString dynamic =
            outputOf(u"readelf"_s, {u"-W"_s, u"-d"_s, QStringLiteral(TALLYLIGHT_PROGRAM)});
        static const QRegularExpression needed(u"\\(NEEDED\\)[^\\[]*\\[([^\\]]+)\\]"_s);
        const QStringList libraries = listed();
        QVERIFY(libraries.size() > 2);
        QStringList unlisted;
        QStringList unused = libraries;
        int linked = 0;
        for (auto it = needed.globalMatch(dynamic); it.hasNext(); ++linked) {
            const QString name = it.next().captured(1);
            const auto found = std::ranges::find_if(
                libraries, [&name](const QString &library) { return name.startsWith(library); });
            if (found != libraries.cend())
                unused.removeAll(*found);
            else if (!name.contains(ofTheSystem()))
                unlisted << name;
        }
        QVERIFY2(linked > 5, qPrintable(dynamic));
        QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u' ')));
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
    }
};

TALLYLIGHT_TEST(TstComponents);
#include "tst_components.moc"
