#include "simulator/simulator.h"

#include "simulator/control.h"
#include "simulator/demodata.h"
#include "simulator/httpserver.h"

namespace tallylight {

using namespace Qt::StringLiterals;

class Simulator::Private
{
public:
    Private(Clock &clock, const simulator::Control::Settings &settings)
        : control(clock, settings)
        , server([this](const auto &request, const auto &respond) { control.handle(request, respond); },
                 clock)
    {
    }

    simulator::Control control;
    simulator::HttpServer server; // destroyed first: it calls control
};

Simulator::Simulator(QObject *parent) : QObject(parent) { }

Simulator::~Simulator() = default;

Result<Done> Simulator::start(const Options &options)
{
    if (!options.host.isLoopback()) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .serverText = u"only a loopback address is served"_s,
                     .field = u"listen"_s};
    }
    QJsonObject seed;
    if (!options.seedFile.isEmpty()) {
        const auto read = simulator::readSeed(options.seedFile);
        if (!read)
            return read.error();
        seed = *read;
    } else if (options.demo) {
        seed = simulator::demoData();
    }
    d = std::make_unique<Private>(
        m_clock,
        simulator::Control::Settings{.speed = options.speed,
                                     .fast = {.listCall = options.listCall, .strict = options.strict},
                                     .seed = seed});
    Result<Done> ready = Done();
    if (!options.certificateFile.isEmpty() || !options.keyFile.isEmpty())
        ready = d->server.useTls(options.certificateFile, options.keyFile);
    ready = ready.and_then([&](Done) { return d->server.listen(options.host, options.port); });
    if (!ready)
        d.reset();
    return ready;
}

quint16 Simulator::port() const
{
    return d ? d->server.port() : 0;
}

QUrl Simulator::address() const
{
    if (!d)
        return {};
    QUrl url;
    url.setScheme(d->server.isTls() ? u"https"_s : u"http"_s);
    url.setHost(d->server.host().toString());
    url.setPort(port());
    return url;
}

QJsonObject Simulator::books() const
{
    return d ? d->control.books() : QJsonObject();
}

QJsonObject Simulator::post(const QString &path, const QJsonObject &order)
{
    return d ? d->control.post(path, order) : QJsonObject{{u"error"_s, u"not started"_s}};
}

void Simulator::calm()
{
    if (d)
        d->control.calm();
}

} // namespace tallylight
