#include "operations/services.h"

#include "core/future.h"
#include "core/manualclock.h"
#include "credentials/sessionstore.h"
#include "support/testmain.h"

#include <QTest>

using namespace tallylight;
using namespace Qt::StringLiterals;

namespace {

class CountedTransport final : public Transport
{
public:
    explicit CountedTransport(int &alive) : m_alive(alive) { ++m_alive; }
    ~CountedTransport() override { --m_alive; }
    Q_DISABLE_COPY_MOVE(CountedTransport)

    QFuture<Result<HttpReply>> send(HttpRequest) override { return later(Result<HttpReply>(HttpReply{})); }

private:
    int &m_alive;
};

} // namespace

class TstServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        alive = 0;
        stores = std::make_unique<Stores>();
        services = std::make_unique<Services>(
            *stores, secrets,
            [this](const Connection &) { return std::make_unique<CountedTransport>(alive); }, clock);
    }

    void aClientMayBeLetGoOfInsideItsOwnAnswer()
    {
        WallarmService client = services->makeWallarm({}, u"sample"_s);
        client.reset();
        QCOMPARE(alive, 1);
        QTRY_COMPARE(alive, 0);
    }

    // Whatever is still posted when the application ends dies under a lock that a transport's destructor
    // needs.
    void noTransportOutlivesTheServices()
    {
        const WallarmService kept = services->makeWallarm({}, u"sample"_s);
        services->makeAgora({}, u"sample"_s).reset();
        QCOMPARE(alive, 2);
        services.reset();
        QCOMPARE(alive, 1);
    }

    void aLateHolderLetsGoAtOnce()
    {
        WallarmService kept = services->makeWallarm({}, u"sample"_s);
        services.reset();
        kept.reset();
        QCOMPARE(alive, 0);
    }

private:
    int alive = 0;
    SessionStore secrets;
    ManualClock clock;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<Services> services;
};

TALLYLIGHT_TEST(TstServices);
#include "tst_services.moc"
