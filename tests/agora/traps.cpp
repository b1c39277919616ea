#include "traps.h"

#include "support/orders.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

bool TrapStage::open()
{
    stage.network = [this](const HttpRequest &request) -> Stage::Reaction {
        const QString call = callOf(request);
        QStringList &left = answers[call];
        const QString file = left.size() > 1 ? left.takeFirst() : left.value(0);
        const milliseconds delay = delays.value(call, 0ms);
        if (file.isEmpty() || file == u"lost")
            return {Error{.kind = ErrorKind::AnswerLost}, delay};
        return {Result<HttpReply>(replyOf(fixture(file))), delay};
    };
    if (!stage.open())
        return false;
    stage.connect();
    return true;
}

QUuid TrapStage::start()
{
    StartOrder order = orderOf(agora::Mode::Mix, Stage::connection(), u"qa-room-01"_s);
    order.uid = u"900001"_s; // the recording that the fixtures are about
    const auto started = stage.operations().recordings.start(order);
    stage.settle();
    return started.value_or(QUuid());
}

QUuid TrapStage::running()
{
    const QUuid recording = start();
    stage.advance(6s);
    stage.sent.clear();
    return recording;
}

QList<HttpRequest> TrapStage::sent(const QString &call) const
{
    QList<HttpRequest> requests = stage.sent;
    requests.removeIf([&](const HttpRequest &request) { return callOf(request) != call; });
    return requests;
}

} // namespace tallylight::tests
