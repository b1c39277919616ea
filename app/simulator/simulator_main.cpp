// The program tallylight-simulator: both services on a loopback address, for tests, stubs and demos.
#include "core/terminationsignals.h"
#include "simulator/simulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace tallylight;
using namespace Qt::StringLiterals;

namespace {

int complain(const QString &text)
{
    std::fprintf(stderr, "tallylight-simulator: %s\n", qPrintable(text));
    return 2;
}

/// HOST:PORT, with [::1] for IPv6 and localhost for 127.0.0.1.
bool readAddress(const QString &text, Simulator::Options &options)
{
    const QUrl url(u"http://"_s + text);
    bool isPort = false;
    options.port = text.section(u':', -1).toUShort(&isPort);
    const QString host = url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host();
    return url.isValid() && isPort && options.host.setAddress(host);
}

std::optional<Simulator::Options> readOptions(const QCommandLineParser &parser, QString &wrong)
{
    Simulator::Options options;
    bool isSpeed = false;
    options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    if (!readAddress(parser.value(u"listen"_s), options))
        wrong = u"--listen wants 127.0.0.1:PORT"_s;
    else if (!isSpeed || options.speed < 0 || options.speed > 30)
        wrong = u"--speed wants a number from 0 to 30"_s;
    const QString list = parser.value(u"list"_s);
    if (list != "on"_L1 && list != "off"_L1)
        wrong = u"--list wants on or off"_s;
    if (parser.isSet(u"tls"_s)) {
        options.certificateFile = parser.value(u"tls"_s);
        options.keyFile = parser.positionalArguments().value(0);
    }
    if (parser.positionalArguments().size() != (parser.isSet(u"tls"_s) ? 1 : 0))
        wrong = parser.isSet(u"tls"_s) ? u"--tls wants a certificate and a key"_s : u"unknown argument"_s;
    options.listCall = list == "on"_L1;
    options.strict = parser.isSet(u"strict"_s);
    options.seedFile = parser.value(u"seed"_s);
    return wrong.isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tallylight-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TALLYLIGHT_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Wallarm FAST and Agora Cloud Recording on this computer, for trying and testing."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"listen"_s, u"Loopback address and port; port 0: any."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:0"_s});
    parser.addOption({u"tls"_s, u"Serve HTTPS: --tls CERT KEY, two PEM files."_s, u"CERT KEY"_s});
    parser.addOption(
        {u"seed"_s, u"JSON with test runs and recordings instead of the demo data."_s, u"FILE"_s});
    parser.addOption(
        {u"speed"_s, u"Simulated seconds in a real one, 0 to 30; 0 stands still."_s, u"N"_s, u"1"_s});
    parser.addOption(
        {u"list"_s, u"Serve the call that lists test runs: on or off."_s, u"on|off"_s, u"off"_s});
    parser.addOption({u"strict"_s, u"Refuse unknown or missing members."_s});
    parser.process(application);

    QString wrong;
    const auto options = readOptions(parser, wrong);
    if (!options)
        return complain(wrong);
    const TerminationSignals termination(&application, [] { QCoreApplication::quit(); });
    Simulator simulator;
    if (const auto started = simulator.start(*options); !started)
        return complain(started.error().serverText);
    std::printf("listening on %s\n", qPrintable(simulator.address().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
