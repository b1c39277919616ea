#include "wallarm/address.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

constexpr auto runPage = "/testing/testruns/"_L1;
constexpr auto runCall = "/v1/test_run/"_L1;

/// The text after the beginning of a link, or of an address of the service; empty when it is neither.
QString runIn(const QString &text)
{
    for (const QLatin1StringView beginning : {runPage, runCall}) {
        const qsizetype from = text.indexOf(beginning);
        if (from < 0)
            continue;
        QString segment = text.mid(from + beginning.size());
        for (const QChar end : {u'/', u'?', u'#', u' ', u'>', u'"', u'\''})
            segment = segment.section(end, 0, 0);
        return QUrl::fromPercentEncoding(segment.toUtf8());
    }
    return {};
}

} // namespace

bool containsRunAddress(const QString &text)
{
    return text.contains(runPage) || text.contains(runCall);
}

QUrl baseAddress(const Connection &connection)
{
    switch (connection.cloud) {
    case Cloud::WallarmUs:
        return QUrl(u"https://us1.api.wallarm.com"_s);
    case Cloud::WallarmEu:
        return QUrl(u"https://api.wallarm.com"_s);
    case Cloud::WallarmMe:
        return QUrl(u"https://me1.api.wallarm.com"_s);
    case Cloud::Custom:
        return connection.customAddress;
    case Cloud::AgoraGlobal:
    case Cloud::AgoraChina:
        return {};
    }
    return {};
}

QUrl consoleAddress(Cloud cloud)
{
    switch (cloud) {
    case Cloud::WallarmUs:
        return QUrl(u"https://us1.my.wallarm.com"_s);
    case Cloud::WallarmEu:
        return QUrl(u"https://my.wallarm.com"_s);
    case Cloud::WallarmMe:
        return QUrl(u"https://me1.my.wallarm.com"_s);
    case Cloud::Custom:
    case Cloud::AgoraGlobal:
    case Cloud::AgoraChina:
        return {};
    }
    return {};
}

QUrl consoleLink(const QUrl &console, const Identifier &run)
{
    if (console.isEmpty() || run.isEmpty())
        return {};
    QByteArray address = console.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    return QUrl::fromEncoded(address + runPage.latin1() + run.toPathSegment(), QUrl::StrictMode);
}

Result<Identifier> runFromInput(const QString &typed)
{
    const QString text = plainForm(typed);
    QString run = runIn(text);
    if (run.isEmpty())
        run = runIn(QUrl::fromPercentEncoding(text.toUtf8())); // a link inside another one
    return Identifier::fromInput(run.isEmpty() ? text : run);
}

} // namespace tallylight::wallarm
