#include "fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;

namespace {
/// Files that expect nothing of this program, and why.
const QHash<QString, QString> &notOurBusiness()
{
    static const QHash<QString, QString> files{
        {u"index.json"_s, u"the list itself"_s},
        {u"req-ncs-ip.json"_s, u"the senders of webhooks: a desktop program receives none"_s},
        {u"res-ncs-ip-200.json"_s, u"the same"_s},
    };
    return files;
}
} // namespace

/// No fixture stays unread: runs after all other tests of this program.
class TstFixtures final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("runs", "last")
private Q_SLOTS:
    void theIndexNamesEveryFile()
    {
        QStringList indexed{u"index.json"_s};
        const QJsonArray entries = fixture(u"index.json"_s)["fixtures"_L1].toArray();
        for (const QJsonValue &entry : entries)
            indexed << entry["file"_L1].toString();
        indexed.sort();
        const QDir folder(QStringLiteral(TALLYLIGHT_TEST_DATA "/agora"));
        QStringList files = folder.entryList(QDir::Files);
        files.sort();
        QCOMPARE(files, indexed);
    }

    void everyFixtureIsJudged()
    {
        if (judgedFixtures().isEmpty())
            QSKIP("this looks at what the other tests of the program did: run them all");
        QStringList unread;
        const auto files = QDir(QStringLiteral(TALLYLIGHT_TEST_DATA "/agora")).entryList(QDir::Files);
        for (const QString &file : files) {
            QVERIFY2(!judgedFixtures().contains(file) || !notOurBusiness().contains(file), qPrintable(file));
            if (!judgedFixtures().contains(file) && !notOurBusiness().contains(file))
                unread << file;
        }
        QVERIFY2(unread.isEmpty(), qPrintable(unread.join(u'\n')));
    }
};

// It checks what the others did, so it runs last, whatever the linker's order.
static void announceTheFixtures()
{
    TALLYLIGHT_TEST(TstFixtures);
}
Q_COREAPP_STARTUP_FUNCTION(announceTheFixtures)
#include "tst_fixtures.moc"
