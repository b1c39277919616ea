#include "fuzz/checks.h"

#include "core/text.h"
#include "net/usableaddress.h"
#include "operations/connectionfile.h"
#include "operations/recordings/templatefile.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::fuzz {

namespace {

QList<Connection> withoutIds(QList<Connection> connections)
{
    for (Connection &connection : connections)
        connection.id = {};
    return connections;
}

bool hasSecret(const StartOrder &order)
{
    const agora::StartRequest &request = order.request;
    const auto &recording = request.recording;
    const auto &web = request.web;
    return request.token || !request.storage.accessKey.isEmpty() || !request.storage.secretKey.isEmpty()
        || request.storage.stsToken || (recording && (recording->secret || recording->salt))
        || (web && web->rtmpUrl && !web->rtmpUrl->isEmpty());
}

bool isSame(const ReadTemplate &one, const ReadTemplate &other)
{
    return one.one == other.one && one.targetName == other.targetName && one.findings == other.findings;
}

} // namespace

/// What is imported is usable and nobody else's, and comes back unchanged after an export.
QString checkConnectionFile(const QByteArray &input)
{
    using Refusal = ConnectionImport::Refusal;
    const ConnectionImport found = readConnectionFile(input, {});
    if ((found.refusal == Refusal::None) == found.connections.isEmpty())
        return u"refused, and something found"_s;
    if (found.connections.isEmpty())
        return {};
    QSet<QString> names;
    for (const Connection &one : found.connections) {
        names.insert(one.name);
        if (one.name.isEmpty() || one.name != oneLine(one.name) || !one.caFile.isEmpty())
            return u"a name that is not one line, or a path: "_s + one.name;
        if ((one.cloud == Cloud::Custom) != isUsableAddress(one.customAddress))
            return u"an address: "_s + one.customAddress.toString();
    }
    if (names.size() != found.connections.size() || found.connections.size() > mostImported)
        return u"a name twice, or too many"_s;
    const QByteArray file = connectionFile(found.connections);
    const ConnectionImport again = readConnectionFile(file, {});
    if (withoutIds(again.connections) != withoutIds(found.connections))
        return u"other connections after an export: "_s + QString::fromUtf8(file);
    const ConnectionImport known = readConnectionFile(file, found.connections);
    return known.refusal == Refusal::Empty && known.known == found.connections.size()
        ? QString()
        : u"imported twice: "_s + QString::fromUtf8(file);
}

/// What is imported has no secrets, and comes back unchanged after an export, with nothing left out.
QString checkTemplateFile(const QByteArray &input)
{
    const auto found = readTemplateFile(input);
    if (!found)
        return {};
    QJsonArray exported;
    for (const ReadTemplate &read : found->templates) {
        const StartTemplate &one = read.one;
        if (one.name.isEmpty() || one.name != oneLine(one.name))
            return u"a name that is not one line: "_s + one.name;
        if (hasSecret(one.order) || !one.order.storageTarget.isNull())
            return u"a template with a secret: "_s + one.name;
        exported.append(toJson(one, read.targetName));
    }
    const QByteArray file = templateFile(exported);
    const auto again = readTemplateFile(file);
    return again && again->findings.isEmpty()
            && std::ranges::equal(found->templates, again->templates, isSame)
        ? QString()
        : u"other templates after an export: "_s + QString::fromUtf8(file);
}

} // namespace tallylight::fuzz
