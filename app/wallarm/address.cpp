#include "wallarm/address.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {
constexpr auto runPage = "/testing/testruns/"_L1;
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
    const qsizetype page = text.indexOf(runPage);
    if (page < 0)
        return Identifier::fromInput(text);
    QString segment = text.mid(page + runPage.size());
    for (const QChar end : {u'/', u'?', u'#'})
        segment = segment.section(end, 0, 0);
    return Identifier::fromInput(QUrl::fromPercentEncoding(segment.toUtf8()));
}

} // namespace tallylight::wallarm
