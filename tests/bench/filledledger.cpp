#include "bench/filledledger.h"

#include "agora/recordingstate.h"
#include "agora/toldsettings.h"
#include "core/future.h"
#include "ledger/ledger.h"
#include "operations/recordings/recordingfiles.h"
#include "support/orders.h"

#include <QCryptographicHash>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

using agora::RecordingState;

namespace {

constexpr int AtOnce = 500; // in one transaction
constexpr qint64 FirstMs = 1'760'000'000'000;
constexpr qint64 LengthMs = 1'800'000;

template <class T> void finish(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    whenReady(future, &loop, [&](const Result<T> &result) {
        if (!result)
            qFatal("ledger: %s", qPrintable(result.error().serverText));
        loop.quit();
    });
    loop.exec();
}

/// The files of an HLS and MP4 recording and how their upload turned out.
QJsonObject endOf(const RecordingRow &row)
{
    RecordingEntry entry;
    entry.upload = agora::UploadState::Uploaded;
    QList<agora::RecordedFile> files;
    for (const QString &ending : {u".m3u8"_s, u"_0.mp4"_s}) {
        files << agora::RecordedFile{.name = u"qa/smoke/%1_%2%3"_s.arg(row.sid, row.cname, ending),
                                     .trackType = u"audio_and_video"_s,
                                     .uid = u"0"_s,
                                     .mixedAllUser = true,
                                     .playable = true,
                                     .startMs = row.createdMs};
    }
    entry.files = agora::keptFiles(files);
    return filesForStep(entry, RecordingState::Stopped);
}

RecordingRow rowOf(int number, const Connection &connection)
{
    const QString cname = u"qa-room-%1"_s.arg(number);
    const StartOrder order = orderOf(agora::Mode::Mix, connection, cname);
    const qint64 createdMs = FirstMs + number * LengthMs;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex();
    return {.uuid = QUuid::createUuid(),
            .connection = connection.id,
            .appId = order.appId,
            .host = connection.customAddress.toString(),
            .mode = agora::wireWord(order.mode),
            .cname = cname,
            .uid = order.uid,
            .resourceId = QString::fromLatin1(hash).repeated(6), // a few hundred characters
            .sid = QString::fromLatin1(hash.left(32)),
            .told = agora::toJson(agora::toldSettings(order.mode, order.request, 24, createdMs)),
            .bodySha256 = QByteArray::fromHex(hash),
            .createdMs = createdMs};
}

void append(QList<LedgerChange> &changes, int number, const Connection &connection)
{
    const RecordingRow row = rowOf(number, connection);
    const QString subject = recordingSubject(row.uuid);
    const qint64 endMs = row.createdMs + LengthMs;
    const auto step = [&](qint64 atMs, const QString &kind, const QJsonObject &args = {}) {
        changes << AppendStep{{.subject = subject, .atMs = atMs, .kind = kind, .args = args}};
    };
    const auto enter = [&](qint64 atMs, RecordingState state, const QJsonObject &args = {}) {
        const QString word = agora::stateWord(state);
        changes << AppendStep{{.subject = subject, .atMs = atMs, .kind = word, .args = args}, word};
    };
    changes << SaveRecording{row};
    enter(row.createdMs, RecordingState::Acquired);
    step(row.createdMs, u"startSent"_s);
    enter(row.createdMs, RecordingState::Confirming);
    enter(row.createdMs, RecordingState::Recording);
    changes << SaveOperation{{.id = QUuid::createUuid(),
                              .batch = QUuid::createUuid(),
                              .subject = subject,
                              .verb = u"stopRecording"_s,
                              .requestedMs = endMs,
                              .sends = 1,
                              .state = OperationState::Done,
                              .outcome = u"stopped"_s}};
    step(endMs, u"stopRequested"_s);
    step(endMs, u"stopSent"_s, {{u"n"_s, 1}, {u"async"_s, true}});
    step(endMs, u"stopOutcome"_s, {{u"outcome"_s, u"stopped"_s}});
    enter(endMs, RecordingState::Stopped, endOf(row));
}

} // namespace

void fillLedger(const QString &file, const Connection &connection, int recordings)
{
    Ledger ledger(file);
    finish(ledger.open());
    finish(ledger.commit({SaveConnection{connection}}));
    for (int number = 0; number < recordings;) {
        QList<LedgerChange> changes;
        for (int i = 0; i < AtOnce && number < recordings; ++i)
            append(changes, number++, connection);
        finish(ledger.commit(std::move(changes)));
    }
}

} // namespace tallylight::tests::bench
