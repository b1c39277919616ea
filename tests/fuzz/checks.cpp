#include "fuzz/checks.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight::fuzz {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// What was on the wire: an Agora sample wraps it.
QByteArray bodyIn(const QByteArray &sample)
{
    const QJsonObject object = QJsonDocument::fromJson(sample).object();
    for (const auto part : {"response"_L1, "request"_L1}) {
        if (const QJsonObject body = object[part]["body"_L1].toObject(); !body.isEmpty())
            return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return sample;
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"runlist", checkRunList},
                                   {"fastanswer", checkFastAnswer},
                                   {"agoraanswer", checkAgoraAnswer},
                                   {"pastedids", checkPastedIds},
                                   {"pastedtable", checkPastedTable},
                                   {"connections", checkConnectionFile},
                                   {"templates", checkTemplateFile},
                                   {"typedid", checkTypedId},
                                   {"csv", checkCsv},
                                   {"redaction", checkRedaction},
                                   {"requests", checkRequests}};
    return all;
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const auto folder : {"/wallarm"_L1, "/agora"_L1}) {
        for (QDirIterator each(QStringLiteral(TALLYLIGHT_TEST_DATA) + folder, QDir::Files); each.hasNext();) {
            const QByteArray body = bodyIn(contentOf(each.next()));
            // The first byte chooses a status, a name, or where to cut.
            all << QByteArray(1, '\0') + body
                << "POST /v1/test_run?a=b HTTP/1.1\r\nHost: h\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        }
    }
    return all;
}

QList<std::pair<QString, QByteArray>> kept(const Target &target)
{
    QList<std::pair<QString, QByteArray>> all;
    for (QDirIterator each(QStringLiteral(TALLYLIGHT_TEST_DATA "/fuzz/") + QLatin1String(target.name),
                           QDir::Files);
         each.hasNext();) {
        const QByteArray bytes = contentOf(each.next());
        all.emplaceBack(each.fileName(), bytes);
    }
    return all;
}

} // namespace tallylight::fuzz
