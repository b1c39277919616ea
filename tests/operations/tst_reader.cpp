#include "support/testmain.h"

#include "core/manualclock.h"
#include "credentials/sessionstore.h"
#include "operations/runs/runreader.h"

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

/// Answers when, and in the order in which, the test says so.
class HeldTransport final : public Transport
{
public:
    QFuture<Result<HttpReply>> send(HttpRequest) override
    {
        asked.emplace_back(std::make_shared<QPromise<Result<HttpReply>>>());
        asked.back()->start();
        return asked.back()->future();
    }
    void answer(size_t request, bool recording)
    {
        const QByteArray body = recording ? "true" : "false";
        asked.at(request)->addResult(HttpReply{
            .status = 200, .body = "{\"status\":200,\"body\":{\"id\":7,\"recording\":" + body + "}}"});
        asked.at(request)->finish();
    }
    std::vector<std::shared_ptr<QPromise<Result<HttpReply>>>> asked;
};

struct HeldReader
{
    HeldReader()
    {
        stores.connections.put(connection);
        secrets.put(credentialKey(connection.id), u"token_Qwe12345"_s);
        RunEntry entry;
        entry.key = key;
        entry.run.id = Identifier(u"7"_s, Identifier::Form::Number);
        stores.testRuns.put(entry);
    }
    const Connection connection{
        .id = QUuid::createUuid(), .cloud = Cloud::Custom, .customAddress = QUrl(u"http://127.0.0.1:1"_s)};
    const RunKey key{connection.id, u"7"_s};
    ManualClock clock;
    Stores stores;
    SessionStore secrets;
    HeldTransport *transport = nullptr;
    Services services{stores, secrets,
                      [this](const Connection &) {
                          auto made = std::make_unique<HeldTransport>();
                          transport = made.get();
                          return made;
                      },
                      clock};
    RunReader reader{stores, services, clock};
    QObject context;
};

} // namespace

class TstReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLatePollDoesNotRelightTheLamp()
    {
        HeldReader setting;
        setting.reader.read(setting.key, Priority::Polling, &setting.context, {});
        QTRY_VERIFY(setting.transport != nullptr && setting.transport->asked.size() == 1);

        // A stop is answered while the poll is in progress.
        setting.reader.outdate(setting.key);
        setting.stores.testRuns.change(setting.key, [](RunEntry &entry) { entry.run.recording = false; });

        setting.transport->answer(0, true); // it was written before the stop
        setting.reader.read(setting.key, Priority::Polling, &setting.context, {});
        QTRY_COMPARE(setting.transport->asked.size(), size_t(2)); // not joined to the outdated one
        QCOMPARE(setting.stores.testRuns.find(setting.key)->lamp(), wallarm::Lamp::Off);

        setting.transport->answer(1, true); // it really is recording again
        QTRY_COMPARE(setting.stores.testRuns.find(setting.key)->lamp(), wallarm::Lamp::Recording);
    }

    void whoAsksForTheSameRunSharesOneRequest()
    {
        HeldReader setting;
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            setting.reader.read(setting.key, Priority::Interactive, &setting.context,
                                [&](const Result<wallarm::TestRun> &run) { answers += run ? 1 : 0; });
        QTRY_VERIFY(setting.transport != nullptr && setting.transport->asked.size() == 1);
        setting.transport->answer(0, true);
        QTRY_COMPARE(answers, 3);
        QCOMPARE(setting.transport->asked.size(), size_t(1));
    }
};

TALLYLIGHT_TEST(TstReader);
#include "tst_reader.moc"
