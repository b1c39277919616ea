#include "agora/keptfiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

QJsonObject keptFile(const RecordedFile &file)
{
    QJsonObject object{{u"name"_s, file.name}};
    if (!file.trackType.isEmpty())
        object.insert("track"_L1, file.trackType);
    if (!file.uid.isEmpty())
        object.insert("uid"_L1, file.uid);
    if (file.mixedAllUser)
        object.insert("mixed"_L1, *file.mixedAllUser);
    if (file.playable)
        object.insert("playable"_L1, *file.playable);
    if (file.startMs)
        object.insert("startMs"_L1, *file.startMs);
    return object;
}

RecordedFile fileFrom(const QJsonObject &object)
{
    RecordedFile file{.name = object["name"_L1].toString(),
                      .trackType = object["track"_L1].toString(),
                      .uid = object["uid"_L1].toString()};
    if (object["mixed"_L1].isBool())
        file.mixedAllUser = object["mixed"_L1].toBool();
    if (object["playable"_L1].isBool())
        file.playable = object["playable"_L1].toBool();
    if (object["startMs"_L1].isDouble())
        file.startMs = object["startMs"_L1].toInteger();
    return file;
}

} // namespace

JsonText keptFiles(const QList<RecordedFile> &files)
{
    QJsonArray kept;
    for (const RecordedFile &file : files)
        kept.append(keptFile(file));
    return QJsonObject{{u"files"_s, kept}};
}

QList<RecordedFile> filesFrom(const JsonText &kept)
{
    QList<RecordedFile> files;
    const QJsonArray all = kept.object()["files"_L1].toArray();
    for (const QJsonValue &file : all)
        files << fileFrom(file.toObject());
    return files;
}

} // namespace tallylight::agora
