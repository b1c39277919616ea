#include "support/stage.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

/// Passes requests to the stage's network; dies with the program.
class Stage::Wire final : public Transport
{
public:
    explicit Wire(Stage &stage) : m_stage(stage) { }

    QFuture<Result<HttpReply>> send(HttpRequest request) override
    {
        m_stage.sent.append(request);
        const Reaction reaction = m_stage.network(request);
        if (reaction.answer && reaction.after == milliseconds(0))
            return later(*reaction.answer);
        auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
        promise->start();
        if (reaction.answer) {
            m_stage.clock.after(reaction.after, &m_life, [promise, answer = *reaction.answer] {
                promise->addResult(answer);
                promise->finish();
            });
        } else {
            m_unanswered.push_back(promise);
        }
        return promise->future();
    }

private:
    Stage &m_stage;
    QObject m_life;
    std::vector<std::shared_ptr<QPromise<Result<HttpReply>>>> m_unanswered;
};

Stage::Stage() = default;

Stage::~Stage()
{
    releaseLedger();
}

bool Stage::open()
{
    m_backend = std::make_unique<Backend>(
        Backend::Options{.ledgerFile = ledgerFile(),
                         .transports = [this](const Connection &) { return std::make_unique<Wire>(*this); },
                         .onCommitted =
                             [this](const Step &step) {
                                 if (m_mayHold && step.kind == m_holdAfter) {
                                     m_held = true;
                                     QMetaObject::invokeMethod( // wakes settle()
                                         &m_life, [] {}, Qt::QueuedConnection);
                                     m_held.wait(true);
                                 }
                             },
                         .team = team},
        clock, keychain);
    QEventLoop opening;
    QObject::connect(m_backend.get(), &Backend::opened, &opening, [&](const auto &error) {
        m_openingError = error;
        opening.quit();
    });
    m_backend->open();
    opening.exec();
    settle();
    return !m_openingError;
}

void Stage::kill()
{
    releaseLedger();
    m_backend.reset();
}

void Stage::holdLedgerAfter(const QString &kind)
{
    m_holdAfter = kind;
    m_mayHold = true;
}

void Stage::releaseLedger()
{
    m_mayHold = false;
    m_held = false;
    m_held.notify_all();
}

Connection Stage::connection(Cloud cloud)
{
    return {.id = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1),
            .service = Service::AgoraCloudRecording,
            .name = u"stage"_s,
            .cloud = cloud,
            .credentialKind = CredentialKind::CustomerPair,
            .accountId = u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s};
}

void Stage::connect()
{
    operations().connections.save(connection(), u"sample-customer-secret"_s, Keep::Keychain);
    settle();
}

/// What has been asked of the ledger, or runs in the pool, is waited for; nothing else can bring an event
/// while time stands still.
void Stage::settle()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    for (bool isQuiet = false; !isQuiet;) {
        if (pool.activeThreadCount() > 0)
            pool.waitForDone();
        isQuiet = true;
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            isQuiet = false;
        }
        if (m_backend && m_backend->ledger().isBusy() && !m_held) {
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
            isQuiet = false;
        }
    }
}

void Stage::advance(milliseconds time)
{
    const milliseconds target = clock.monotonic() + time;
    settle();
    while (clock.monotonic() < target) {
        const milliseconds rest = target - clock.monotonic();
        const milliseconds next = clock.untilNext();
        clock.advance(next < milliseconds(0) ? rest : std::min(next, rest));
        settle();
    }
}

QString callOf(const HttpRequest &request)
{
    return request.url.path().section(u'/', -1);
}

} // namespace tallylight::tests
