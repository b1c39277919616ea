#include "guards/sourcetree.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>

using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
/// What each folder may include: the diagram, followed transitively.
const QHash<QString, QStringList> &mayInclude()
{
    static const QStringList clients{u"core"_s, u"net"_s, u"wallarm"_s, u"agora"_s};
    static const QStringList known = clients + QStringList{u"ledger"_s, u"stores"_s};
    static const QStringList acting = known + QStringList{u"credentials"_s, u"operations"_s};
    static const QHash<QString, QStringList> table{
        {u"core"_s, {u"core"_s}},
        {u"net"_s, {u"net"_s, u"core"_s}},
        {u"wallarm"_s, {u"wallarm"_s, u"net"_s, u"core"_s}},
        {u"agora"_s, {u"agora"_s, u"net"_s, u"core"_s}},
        {u"credentials"_s, {u"credentials"_s, u"core"_s}},
        {u"ledger"_s, {u"ledger"_s, u"core"_s}},
        {u"stores"_s, known},
        {u"operations"_s, acting},
        {u"simulator"_s, {u"simulator"_s, u"core"_s}},
        {u"ui"_s, acting},
    };
    return table;
}

/// main.cpp and its helpers beside it, which put everything together.
bool isComposition(const SourceFile &file)
{
    return file.library().isEmpty();
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
            const bool widgets = file.library() == u"ui";
            for (auto it = include.globalMatch(withoutComments(file.text)); it.hasNext();) {
                const QString name = it.next().captured(1);
                const QString folder = name.section(u'/', 0, 0);
                // ui's own subfolders are not folders of the diagram.
                const bool own = name.endsWith(u".moc") || (widgets && !mayInclude().contains(folder));
                if (!isComposition(file) && !own && !allowed.contains(folder))
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
