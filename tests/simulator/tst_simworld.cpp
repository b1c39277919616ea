#include "cloudroom.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// The simulator's own addresses: books, world, clock, reset; and its initial state.
class TstSimWorld final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoData();
    void booksTellEverything();
    void nodeComesAndGoes();
    void failOver();
    void endings_data();
    void endings();
    void eventBeforeTheStart();
    void refusedEvents();
    void clockMovesWhatWaits();
    void speed();
    void reset();
    void seedFile();
    void startRefuses_data();
    void startRefuses();

private:
    static QJsonObject run(SimClient &client, const QString &id)
    {
        return client.fast("GET", u"/v1/test_run/"_s + id).inner();
    }
};

void TstSimWorld::demoData()
{
    SimClient client;
    const QJsonObject books = client.books();
    QMap<QString, int> states;
    int recording = 0;
    for (const auto &entry : books["testRuns"_L1].toArray()) {
        ++states[entry["state"_L1].toString()];
        recording += entry["recording"_L1].toBool() ? 1 : 0;
    }
    QCOMPARE(books["testRuns"_L1].toArray().size(), 24);
    for (const auto &state :
         {u"cloning"_s, u"running"_s, u"paused"_s, u"interrupted"_s, u"passed"_s, u"failed"_s})
        QVERIFY2(states.value(state) > 0, qPrintable(state));
    QVERIFY(recording >= 4);
    QVERIFY(run(client, u"tr_1234"_s)["recording"_L1].toBool());
    const QJsonObject waiting = run(client, u"5104"_s);
    QVERIFY(waiting["recording"_L1].toBool() && !waiting["node_active"_L1].toBool());

    QMap<QString, int> modes;
    for (const auto &entry : books["cloudRecordings"_L1].toArray()) {
        QVERIFY(entry["billed"_L1].toBool());
        ++modes[entry["mode"_L1].toString()];
    }
    QCOMPARE(books["cloudRecordings"_L1].toArray().size(), 5);
    QCOMPARE(modes.size(), 3);
    client.advance(181);
    QVERIFY(!client.booked(u"cloudRecordings"_s, u"cname"_s, u"stand-up-meeting"_s)["billed"_L1].toBool());
}

void TstSimWorld::booksTellEverything()
{
    SimClient client;
    client.fast("POST", u"/v1/test_run/tr_1234/action/stop"_s);
    client.fast("POST", u"/v1/test_run/tr_1234/action/stop"_s);
    client.fast("GET", u"/v1/test_run/5080"_s);
    const SimAnswer answer = client.call("GET", u"/_books"_s, "X: y");
    QCOMPARE(answer.json(), client.books());
    const QJsonArray calls = answer.json()["calls"_L1].toArray();
    QCOMPARE(calls.size(), 3);
    const QJsonObject stop = calls.at(0).toObject();
    QCOMPARE(stop["service"_L1].toString(), u"wallarm"_s);
    QCOMPARE(stop["call"_L1].toString(), u"stop"_s);
    QCOMPARE(stop["id"_L1].toString(), u"tr_1234"_s);
    QCOMPARE(stop["method"_L1].toString(), u"POST"_s);
    QCOMPARE(stop["path"_L1].toString(), u"/v1/test_run/tr_1234/action/stop"_s);
    QCOMPARE(stop["http"_L1].toInt(), 200);
    QCOMPARE(stop["at"_L1], answer.json()["now"_L1]);
    QVERIFY(stop["acted"_L1].toBool());
    QVERIFY(!calls.at(1)["acted"_L1].toBool());
    QVERIFY(calls.at(2)["id"_L1].isDouble()); // in the form the service uses
    QVERIFY(!answer.body.contains("Qwe12345"));
}

void TstSimWorld::nodeComesAndGoes()
{
    SimClient client;
    QVERIFY(client.post(u"/_world"_s, {{u"event"_s, u"nodeReady"_s}, {u"id"_s, 5104}})["done"_L1].toBool());
    client.advance(30);
    const QJsonObject there = run(client, u"5104"_s);
    QVERIFY(there["node_active"_L1].toBool() && there["ready_for_recording"_L1].toBool());
    QVERIFY(there["baseline_count"_L1].toInt() > 5);
    client.post(u"/_world"_s, {{u"event"_s, u"nodeGone"_s}, {u"id"_s, 5104}});
    client.advance(30);
    const QJsonObject gone = run(client, u"5104"_s);
    QVERIFY(!gone["node_active"_L1].toBool() && gone["recording"_L1].toBool());
    QCOMPARE(gone["baseline_count"_L1], there["baseline_count"_L1]);
}

void TstSimWorld::failOver()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    room.acquire();
    room.start();
    client.advance(6);
    client.post(u"/_world"_s, {{u"event"_s, u"failover"_s}, {u"id"_s, room.sid}});
    QCOMPARE(room.ask(u"query"_s).status, 404);
    QCOMPARE(room.ask(u"stop"_s).status, 404);
    client.advance(44);
    QCOMPARE(room.ask(u"query"_s).status, 404);
    client.advance(2);
    QCOMPARE(room.status(), 5);
    QVERIFY(room.response()["fileList"_L1][0]["fileName"_L1].toString().contains("/bak0_"_L1));
    client.post(u"/_world"_s, {{u"event"_s, u"failover"_s}, {u"id"_s, room.sid}, {u"seconds"_s, 90}});
    client.advance(89);
    QCOMPARE(room.ask(u"query"_s).status, 404);
    client.advance(2);
    QCOMPARE(room.status(), 5);
}

void TstSimWorld::endings_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("query"); // status, or 404
    QTest::addColumn<int>("stop"); // code
    QTest::newRow("idle exit") << u"idleExit"_s << 6 << 49;
    QTest::newRow("recorder put out of the channel") << u"evict"_s << 6 << 49;
    QTest::newRow("page cannot be opened") << u"pageFails"_s << 20 << 49;
    QTest::newRow("storage keys are wrong") << u"storageFails"_s << 404 << 404;
}

void TstSimWorld::endings()
{
    QFETCH(QString, event);
    QFETCH(int, query);
    QFETCH(int, stop);
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    room.acquire();
    room.start();
    client.advance(6);
    QVERIFY(client.post(u"/_world"_s, {{u"event"_s, event}, {u"id"_s, room.sid}})["done"_L1].toBool());
    const SimAnswer asked = room.ask(u"query"_s);
    QCOMPARE(asked.status == 200 ? room.status() : asked.status, query);
    QCOMPARE(room.ask(u"stop"_s).code(), stop);
    QVERIFY(!client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["billed"_L1].toBool());
    client.advance(11);
    QCOMPARE(room.ask(u"query"_s).status, 404);
}

void TstSimWorld::eventBeforeTheStart()
{
    SimClient client;
    const auto order = client.post(u"/_world"_s, {{u"event"_s, u"storageFails"_s}, {u"id"_s, u"room"_s}});
    QVERIFY(!order["done"_L1].toBool() && !order.contains("error"_L1));
    CloudRoom room(client, u"mix"_s);
    room.acquire();
    QCOMPARE(room.start().status, 200);
    QCOMPARE(room.ask(u"query"_s).status, 404);
    CloudRoom second(client, u"mix"_s); // once only
    second.acquire();
    QCOMPARE(second.start().status, 200);
    QCOMPARE(second.status(), 0);
}

void TstSimWorld::refusedEvents()
{
    SimClient client;
    QVERIFY(client.post(u"/_world"_s, {{u"event"_s, u"nodeReady"_s}, {u"id"_s, 1}}).contains("error"_L1));
    QVERIFY(client.post(u"/_world"_s, {{u"event"_s, u"flood"_s}, {u"id"_s, 1}}).contains("error"_L1));
    QVERIFY(client.post(u"/_world"_s, {{u"event"_s, u"evict"_s}}).contains("error"_L1));
    QVERIFY(client.post(u"/_nothing"_s, {}).contains("error"_L1));
    QCOMPARE(client.call("PUT", u"/_world"_s, "X: y").status, 405);
}

void TstSimWorld::clockMovesWhatWaits()
{
    SimClient client;
    const qint64 before = client.books()["now"_L1].toInteger();
    const SimAnswer moved = client.call("POST", u"/_clock"_s, "X: y", R"({"advanceMs": 90000})");
    QCOMPARE(moved.json()["now"_L1].toInteger(), before + 90'000);
    QCOMPARE(client.call("GET", u"/_clock"_s, "X: y").json()["now"_L1].toInteger(), before + 90'000);
    QCOMPARE(client.books()["now"_L1].toInteger(), before + 90'000); // and has stopped again
}

void TstSimWorld::speed()
{
    SimClient client({.speed = 30});
    const qint64 before = client.books()["now"_L1].toInteger();
    QTRY_VERIFY(client.books()["now"_L1].toInteger() > before + 3000);
    // A synchronous stop waits for two simulated seconds, which now pass by themselves.
    CloudRoom room(client, u"mix"_s);
    room.acquire();
    room.start();
    QTRY_COMPARE(room.status(), 5);
    const SimAnswer stopped = room.ask(u"stop"_s);
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.json()["serverResponse"_L1]["uploadingStatus"_L1].toString(), u"uploaded"_s);
}

void TstSimWorld::reset()
{
    SimClient client;
    client.fast("POST", u"/v1/test_run/tr_1234/action/stop"_s);
    client.fast("POST", u"/v1/test_run"_s, {{u"name"_s, u"x"_s}});
    client.post(u"/_faults"_s, {{u"fault"_s, u"close"_s}});
    QCOMPARE(client.call("POST", u"/_reset"_s, "X: y").status, 200);
    const QJsonObject books = client.books();
    QCOMPARE(books["testRuns"_L1].toArray().size(), 24);
    QCOMPARE(books["calls"_L1].toArray().size(), 0);
    QVERIFY(run(client, u"tr_1234"_s)["recording"_L1].toBool()); // and no fault is left
}

void TstSimWorld::seedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"seed.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"testRuns": [{"id": "only", "recordId": 7, "name": "One", "startedAgo": 60}],
                   "cloudRecordings": [{"cname": "c", "uid": "1", "resourceId": "r", "sid": "s",
                                        "mode": "web", "startedAgo": 60}]})");
    file.close();
    SimClient client({.speed = 0, .seedFile = file.fileName()});
    const QJsonObject books = client.books();
    QCOMPARE(books["testRuns"_L1].toArray().size(), 1);
    QCOMPARE(books["cloudRecordings"_L1].toArray().size(), 1);
    QVERIFY(run(client, u"only"_s)["baseline_count"_L1].toInt() > 10);
    QCOMPARE(client.agora(u"/resourceid/r/sid/s/mode/web/query"_s).status, 200);
    SimClient empty({.speed = 0, .demo = false});
    QCOMPARE(empty.books()["testRuns"_L1].toArray().size(), 0);
}

void TstSimWorld::startRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another address than loopback") << u"listen"_s;
    QTest::newRow("certificate that is not there") << u"tls"_s;
    QTest::newRow("seed that is not there") << u"seed"_s;
}

void TstSimWorld::startRefuses()
{
    QFETCH(QString, what);
    Simulator::Options options;
    if (what == "listen"_L1)
        options.host = QHostAddress(QHostAddress::Any);
    else if (what == "tls"_L1)
        options.certificateFile = u"/nowhere.pem"_s;
    else
        options.seedFile = u"/nowhere.json"_s;
    Simulator simulator;
    const auto started = simulator.start(options);
    QVERIFY(!started);
    QVERIFY(started.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(started.error().field, what);
    QCOMPARE(simulator.address(), QUrl());
}

TALLYLIGHT_TEST(TstSimWorld);
#include "tst_simworld.moc"
