#include "traps.h"

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
    const auto started = stage.operations().recordings.start({.connection = Stage::connection().id,
                                                              .appId = Stage::connection().appId,
                                                              .cname = u"qa-room-01"_s,
                                                              .uid = u"900001"_s,
                                                              .token = u"SAMPLE-RTC-TOKEN"_s,
                                                              .maxIdleSeconds = 120,
                                                              .bucket = u"qa-sample-bucket"_s,
                                                              .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                                                              .secretKey = u"SAMPLE-SECRET-KEY"_s});
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
