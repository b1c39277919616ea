#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;

namespace {

using Reactions = QHash<QString, FastStage::Reaction>;

/// Gives these answers to these paths.
void play(FastStage &fast, const Reactions &reactions)
{
    fast.fault = [reactions](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
        const auto found = reactions.constFind(request.url.path());
        return found == reactions.constEnd() ? std::nullopt : std::optional(*found);
    };
}

FastStage::Reaction file(const QString &name)
{
    return {HttpReply{.status = 200, .body = tests::testData(u"wallarm/"_s + name), .headers = {}}, {}};
}

FastStage::Reaction refusal(int status)
{
    return {FastStage::envelope(status, u"no"_s), {}};
}

} // namespace

/// Nodes, policies and vulnerabilities.
class TstFastCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAndPoliciesAreReadOnceInFiveMinutes()
    {
        FastStage fast;
        QVERIFY(fast.open());
        play(fast,
             {{u"/v2/node"_s, file(u"nodes_200.json"_s)},
              {u"/v1/test_policy"_s, file(u"policies_200.json"_s)}});
        const QUuid connection = FastStage::connection().id;
        FastCatalogue &catalogue = fast.operations().catalogue;
        QVERIFY(!catalogue.nodes(connection).isLoaded());
        catalogue.load(connection);
        QVERIFY(catalogue.nodes(connection).loading);
        catalogue.load(connection); // joins the one in progress
        fast.stage.settle();
        QVERIFY(!catalogue.nodes(connection).items.isEmpty());
        QVERIFY(!catalogue.policies(connection).items.isEmpty());
        QCOMPARE(catalogue.clientId(connection).text(), u"172"_s);
        QCOMPARE(fast.gets(u"/v2/node"_s), 1);
        catalogue.load(connection);
        fast.advance(6min);
        QCOMPARE(fast.gets(u"/v2/node"_s), 1);
        catalogue.load(connection);
        fast.stage.settle();
        QCOMPARE(fast.gets(u"/v2/node"_s), 2);
        catalogue.load(connection, true);
        fast.stage.settle();
        QCOMPARE(fast.gets(u"/v2/node"_s), 3);
        QCOMPARE(fast.posts(u"/v1/user"_s), 1); // the account does not change
    }

    void theOtherWayToTheClientId()
    {
        FastStage fast;
        QVERIFY(fast.open());
        play(fast,
             {{u"/v1/user"_s, refusal(403)},
              {u"/v1/objects/client"_s,
               {FastStage::envelope(200, QJsonArray{QJsonObject{{u"id"_s, 99}}}), {}}},
              {u"/v2/node"_s, file(u"nodes_200.json"_s)},
              {u"/v1/test_policy"_s, file(u"policies_200.json"_s)}});
        const QUuid connection = FastStage::connection().id;
        fast.operations().catalogue.load(connection);
        fast.stage.settle();
        QCOMPARE(fast.operations().catalogue.clientId(connection).text(), u"99"_s);
        QVERIFY(fast.operations().catalogue.policies(connection).isLoaded());
    }

    void aTokenWithoutRightsSaysSoAndKeepsTheRest()
    {
        FastStage fast;
        QVERIFY(fast.open());
        play(fast, {{u"/v2/node"_s, refusal(403)}, {u"/v1/test_policy"_s, file(u"policies_200.json"_s)}});
        const QUuid connection = FastStage::connection().id;
        FastCatalogue &catalogue = fast.operations().catalogue;
        QSignalSpy changed(&catalogue, &FastCatalogue::changed);
        catalogue.load(connection);
        fast.stage.settle();
        QCOMPARE(catalogue.nodes(connection).error->kind, ErrorKind::Forbidden);
        QVERIFY(!catalogue.nodes(connection).loading);
        QVERIFY(!catalogue.policies(connection).error);
        QCOMPARE(changed.size(), 3); // loading, and each answer

        play(fast, {{u"/v2/node"_s, file(u"nodes_200.json"_s)}, {u"/v1/test_policy"_s, refusal(500)}});
        catalogue.load(connection, true);
        fast.stage.settle();
        QVERIFY(!catalogue.nodes(connection).error);
        QVERIFY(catalogue.policies(connection).loading); // a 500 may pass
        fast.advance(7s);
        QVERIFY(catalogue.policies(connection).error);
        QVERIFY(!catalogue.policies(connection).items.isEmpty()); // the previous good ones
    }

    void nobodyTellsTheAccount()
    {
        FastStage fast;
        QVERIFY(fast.open());
        play(fast, {{u"/v1/user"_s, refusal(404)}, {u"/v1/objects/client"_s, refusal(404)}});
        const QUuid connection = FastStage::connection().id;
        fast.operations().catalogue.load(connection);
        fast.stage.settle();
        QCOMPARE(fast.operations().catalogue.nodes(connection).error->kind, ErrorKind::NotFound);
        QVERIFY(!fast.operations().catalogue.policies(connection).loading);
    }

    void vulnerabilitiesOfARun()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"5080"_s);
        play(fast, {{u"/v1/objects/vuln"_s, file(u"vulns_200.json"_s)}});
        FastCatalogue &catalogue = fast.operations().catalogue;
        QSignalSpy changed(&catalogue, &FastCatalogue::vulnerabilitiesChanged);
        QVERIFY(catalogue.loadVulnerabilities(key));
        QVERIFY(catalogue.loadVulnerabilities(key));
        fast.stage.settle();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fast.posts(u"/v1/objects/vuln"_s), 1);
        QVERIFY(!catalogue.vulnerabilities(key).items.isEmpty());
        catalogue.dropVulnerabilities(key);
        QVERIFY(!catalogue.vulnerabilities(key).isLoaded());
    }

    void aRunWithoutANumberCannotBeAskedFor()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"tr_1234"_s);
        QVERIFY(!fast.operations().catalogue.loadVulnerabilities(key));
        QVERIFY(!fast.operations().catalogue.loadVulnerabilities({key.connection, u"unknown"_s}));
    }
};

TALLYLIGHT_TEST(TstFastCatalogue);
#include "tst_fastcatalogue.moc"
