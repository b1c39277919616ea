#include "agora/predictedfiles.h"

#include "agora/words.h"

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int audioOnly = 0;
constexpr int videoOnly = 1;
constexpr int both = 2;

/// Users whose streams will be recorded, or one placeholder for any.
QStringList usersOf(const std::optional<QStringList> &allowed)
{
    if (!allowed || allowed->isEmpty() || allowed->contains(words::allStreams))
        return {u"*"_s};
    return *allowed;
}

/// Only this mode writes a merged index of both streams (README 6).
bool isMerged(const RecordingConfig &config)
{
    return config.streamMode == "standard"_L1;
}

QList<PredictedFile> composed(const QString &stem, const StartRequest &sent)
{
    const bool soundAlone = sent.recording && sent.recording->streamTypes.value_or(both) == audioOnly;
    const bool pictureAlone = sent.recording && sent.recording->streamTypes.value_or(both) == videoOnly;
    const QString track = soundAlone ? u"audio"_s : (pictureAlone ? u"video"_s : u"audio_and_video"_s);
    QList<PredictedFile> files{{stem + ".m3u8"_L1, track}};
    if (sent.files && sent.files->avFileType.contains("mp4"_L1))
        files << PredictedFile{stem + "_0.mp4"_L1, track};
    return files;
}

QList<PredictedFile> streamByStream(const QString &stem, const StartRequest &sent)
{
    QList<PredictedFile> files;
    const RecordingConfig config = sent.recording.value_or(RecordingConfig());
    const int streams = config.streamTypes.value_or(both);
    const auto name = [&](const QString &uid, QLatin1StringView type) {
        return stem + "__uid_s_"_L1 + uid + "__uid_e_"_L1 + type;
    };
    if (sent.files && streams != videoOnly) {
        for (const QString &uid : usersOf(config.subscribeAudioUids))
            files << PredictedFile{name(uid, "audio"_L1) + ".m3u8"_L1, u"audio"_s};
    }
    if (sent.files && streams != audioOnly) {
        for (const QString &uid : usersOf(config.subscribeVideoUids))
            files << PredictedFile{name(uid, "video"_L1) + ".m3u8"_L1, u"video"_s};
    }
    if (sent.files && streams == both && isMerged(config)) {
        for (const QString &uid : usersOf(config.subscribeVideoUids))
            files << PredictedFile{name(uid, "av"_L1) + ".m3u8"_L1, u"audio_and_video"_s};
    }
    if (sent.snapshot) {
        for (const QString &uid : usersOf(config.subscribeVideoUids))
            files << PredictedFile{name(uid, "video"_L1) + "_*.jpg"_L1, {}};
    }
    return files;
}

} // namespace

QString channelInNames(const QString &cname, Mode mode)
{
    QString name = cname;
    if (mode != Mode::Web)
        return name;
    for (QChar &character : name) {
        const bool plain = character.isLetterOrNumber() && character.unicode() < 128;
        if (!plain)
            character = u'-';
    }
    return name;
}

QList<PredictedFile> predictedFiles(const Task &task, const StartRequest &sent)
{
    if (task.sid.isEmpty())
        return {};
    QString stem = task.sid + u'_' + channelInNames(task.cname, task.mode);
    if (!sent.storage.fileNamePrefix.isEmpty())
        stem.prepend(sent.storage.fileNamePrefix.join(u'/') + u'/');
    switch (task.mode) {
    case Mode::Individual:
    case Mode::Raw:
        return streamByStream(stem, sent);
    case Mode::Mix:
    case Mode::Web:
        return composed(stem, sent);
    }
    return {};
}

} // namespace tallylight::agora
