#include "guards/sourcetree.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QSet>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
/// What each folder may include. Below app/ the diagram is followed transitively; a folder of ui/ includes
/// only what it names. No folder knows both services, except those that show what was done in both.
const QHash<QString, QStringList> &mayInclude()
{
    static const QStringList clients{u"core"_s, u"net"_s, u"wallarm"_s, u"agora"_s};
    static const QStringList known = clients + QStringList{u"ledger"_s, u"stores"_s};
    static const QStringList acting = known + QStringList{u"credentials"_s, u"team"_s, u"operations"_s};
    static const QStringList every{u"core"_s, u"stores"_s, u"operations"_s};
    static const QHash<QString, QStringList> table{
        {u"core"_s, {u"core"_s}},
        {u"net"_s, {u"net"_s, u"core"_s}},
        {u"wallarm"_s, {u"wallarm"_s, u"net"_s, u"core"_s}},
        {u"agora"_s, {u"agora"_s, u"net"_s, u"core"_s}},
        {u"credentials"_s, {u"credentials"_s, u"core"_s}},
        {u"ledger"_s, {u"ledger"_s, u"core"_s}},
        {u"team"_s, {u"team"_s, u"core"_s}},
        {u"stores"_s, known},
        {u"operations"_s, acting},
        {u"simulator"_s, {u"simulator"_s, u"core"_s}},
        {u"common"_s, every + QStringList{u"common"_s, u"agora"_s}}, // agora: what its errors mean
        // net: which addresses may be asked with a credential
        {u"connections"_s,
         every + QStringList{u"connections"_s, u"common"_s, u"net"_s, u"credentials"_s, u"agora"_s}},
        {u"testruns"_s, every + QStringList{u"testruns"_s, u"common"_s, u"connections"_s, u"wallarm"_s}},
        {u"cloudrecordings"_s,
         every + QStringList{u"cloudrecordings"_s, u"common"_s, u"connections"_s, u"agora"_s}},
        {u"activity"_s,
         every
             + QStringList{u"activity"_s, u"common"_s, u"connections"_s, u"testruns"_s, u"cloudrecordings"_s,
                           u"agora"_s}},
        // activity: the history of one run, in the same words
        {u"rundetails"_s,
         every + QStringList{u"rundetails"_s, u"common"_s, u"testruns"_s, u"activity"_s, u"wallarm"_s}},
        // connections: what a team lets this user do
        {u"watching"_s,
         {u"watching"_s, u"common"_s, u"connections"_s, u"wallarm"_s, u"stores"_s, u"operations"_s}},
        {u"preferences"_s,
         every
             + QStringList{u"preferences"_s, u"common"_s, u"testruns"_s, u"cloudrecordings"_s,
                           u"watching"_s}},
        {u"help"_s, {u"help"_s, u"common"_s, u"net"_s, u"operations"_s}}, // net: hides secrets in a report,
        {u"window"_s,
         {u"window"_s, u"help"_s, u"common"_s, u"connections"_s, u"testruns"_s, u"cloudrecordings"_s,
          u"activity"_s, u"rundetails"_s, u"watching"_s, u"preferences"_s, u"core"_s, u"stores"_s,
          u"operations"_s}},
    };
    return table;
}

/// The program's folders in the LINK line of a folder's library.
QSet<QString> linkedBy(const SourceFile &file)
{
    static const QRegularExpression line(uR"re((?<!PRIVATE_)\bLINK\s+([^)]*))re"_s);
    static const QRegularExpression library(uR"re(\btallylight_(?:ui_)?(\w+))re"_s);
    QSet<QString> folders;
    for (auto it = library.globalMatch(line.match(file.text).captured(1)); it.hasNext();)
        folders += it.next().captured(1);
    return folders;
}

/// main.cpp and its helpers beside it, which put everything together.
bool isComposition(const SourceFile &file)
{
    return file.path.startsWith(u"app/") && file.library().isEmpty();
}

bool isWidgetHeader(const QString &name)
{
    return name.startsWith(u"QtWidgets")
        || QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/"_s + name);
}
} // namespace

/// Which folder may know which.
class TstFolders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widgetHeadersAreKnown()
    {
        QVERIFY(isWidgetHeader(u"QWidget"_s));
        QVERIFY(isWidgetHeader(u"QtWidgets/QLabel"_s));
        QVERIFY(!isWidgetHeader(u"QObject"_s));
    }

    void everyFolderIsInTheDiagram()
    {
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
            if (!isComposition(file))
                QVERIFY2(mayInclude().contains(file.library()), qPrintable(file.path));
        }
    }

    void includesFollowTheDiagram()
    {
        // \x22 is the quote: moc gets lost in a raw string that contains one.
        static const QRegularExpression include(uR"re((?m)^\s*#\s*include\s*\x22([^\x22]+)\x22)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app"_s, u"ui"_s})) {
            const QStringList allowed = mayInclude().value(file.library());
            for (auto it = include.globalMatch(withoutComments(file.text)); it.hasNext();) {
                const QString name = it.next().captured(1);
                const QString folder = name.section(u'/', 0, 0);
                if (!isComposition(file) && !name.endsWith(u".moc") && !allowed.contains(folder))
                    wrong << file.path + u" includes "_s + name;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// operations/README: what concerns one service's recordings knows nothing of the other's.
    void runsAndRecordingsDoNotMeet()
    {
        static const QRegularExpression other(uR"re(\x22operations/(?:runs|recordings)/)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app/operations/runs"_s, u"app/operations/recordings"_s})) {
            const QString own = u'"' + file.path.section(u'/', 1, 2) + u'/';
            for (auto it = other.globalMatch(withoutComments(file.text)); it.hasNext();) {
                if (const QString name = it.next().captured(); name != own)
                    wrong << file.path + u" includes "_s + name;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Each library links what its folder may include; below app/, what that links comes with it.
    void linesOfLinkFollowTheDiagram()
    {
        QHash<QString, QSet<QString>> linked;
        for (const SourceFile &file : filesIn({u"app"_s, u"ui"_s})) {
            if (file.path.endsWith(u"/CMakeLists.txt") && mayInclude().contains(file.library()))
                linked.insert(file.library(), linkedBy(file));
        }
        for (auto folder = mayInclude().cbegin(); folder != mayInclude().cend(); ++folder) {
            QSet<QString> reached = linked.value(folder.key());
            if (QFileInfo::exists(QStringLiteral(TALLYLIGHT_SOURCE_DIR) + u"/app/"_s + folder.key())) {
                for (qsizetype before = -1; before != reached.size();) {
                    before = reached.size();
                    const QSet<QString> now = reached;
                    for (const QString &other : now)
                        reached += linked.value(other);
                }
            }
            reached += folder.key();
            const QSet<QString> allowed(folder->cbegin(), folder->cend());
            QVERIFY2(reached == allowed,
                     qPrintable(folder.key() + u" links "_s + QStringList(reached.values()).join(u' ')));
        }
    }

    void noWidgetsAndNoTranslationsBelowTheInterface()
    {
        static const QRegularExpression system(uR"re((?m)^\s*#\s*include\s*<([^>]+)>)re"_s);
        static const QRegularExpression words(
            uR"re(\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP)\s*\()re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"app"_s})) {
            if (file.path == u"app/main.cpp")
                continue;
            wrong << matchesInCode(file, words);
            for (auto it = system.globalMatch(withoutComments(file.text)); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (isWidgetHeader(name))
                    wrong << file.path + u" includes "_s + name;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theInterfaceDoesNotReachThrough()
    {
        static const QRegularExpression reach(
            uR"re(#\s*include\s*<(?:QNetworkReply|QNetworkRequest|QNetworkAccessManager|QSql\w*|qt6keychain/.*|QTcp\w*)>)re"_s);
        QStringList wrong;
        for (const SourceFile &file : cppFiles({u"ui"_s}))
            wrong << matchesInText(file, reach);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstFolders);
#include "tst_folders.moc"
