#include "agora/validation.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

const auto now = QDateTime::fromSecsSinceEpoch(1'760'000'000).toUTC();

/// `root` with `value` at a JSON pointer; null removes it.
QJsonValue with(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const auto index = path.first().toInt();
        array[index] = with(array[index], rest, value);
        return array;
    }
    QJsonObject object = root.toObject();
    if (rest.isEmpty() && value.isNull())
        object.remove(path.first());
    else
        object.insert(path.first(), with(object.value(path.first()), rest, value));
    return object;
}

QStringList pointer(const QString &text)
{
    return text.split(u'/').mid(1);
}

/// The draft that a request fixture represents; `original` says what was stored at its acquire.
RequestDraft draftOf(const QJsonObject &data, const QJsonObject &original)
{
    const QStringList path = QUrl(data["request"_L1]["url"_L1].toString()).path().split(u'/');
    const auto mode = modeFromWire(path.value(path.size() - 2));
    RequestDraft draft{.call = *callFromWire(path.last()),
                       .mode = mode ? *mode : modeFromWire(data["mode"_L1].toString()).value(),
                       .body = data["request"_L1]["body"_L1].toObject(),
                       .now = now};
    if (draft.call != Call::Acquire)
        draft.task = taskOf(original);
    return draft;
}

bool has(const QList<Issue> &issues, int rule, Severity severity)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.rule == static_cast<RuleId>(rule) && issue.severity == severity;
    });
}

QString list(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines << u"V%1 %2 %3"_s.arg(static_cast<int>(issue.rule))
                     .arg(issue.field, issue.severity == Severity::Error ? u"error"_s : u"warning"_s);
    return lines.join(u'\n');
}

using Check = bool (*)(const QString &);

} // namespace

class TstAgoraValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalidRequests_data()
    {
        QTest::addColumn<QJsonObject>("invalid");
        const QJsonArray cases = fixture(u"invalid-requests.json"_s)["cases"_L1].toArray();
        QVERIFY(cases.size() > 40);
        for (const QJsonValue &entry : cases)
            QTest::addRow("%s", qPrintable(entry["id"_L1].toString())) << entry.toObject();
    }
    void invalidRequests()
    {
        QFETCH(const QJsonObject, invalid);
        const QJsonObject base = fixture(invalid["base"_L1].toString());
        const auto mutated = with(base, pointer(invalid["pointer"_L1].toString()), invalid["value"_L1]);
        const auto issues = validate(draftOf(mutated.toObject(), base));
        const int rule = invalid["rule"_L1].toString().mid(1).toInt();
        const QString level = invalid["level"_L1].toString();
        QVERIFY(level == u"error" || level == u"warning");
        QVERIFY2(has(issues, rule, level == u"error" ? Severity::Error : Severity::Warning),
                 qPrintable(list(issues)));
        if (level == u"warning")
            QVERIFY2(!hasError(issues), qPrintable(list(issues)));
        judged(u"invalid-requests.json"_s);
    }

    void validRequests_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = fixtures(u"request"_s);
        for (const QString &file : files) {
            if (fixture(file)["request"_L1]["body"_L1].isObject())
                QTest::addRow("%s", qPrintable(file)) << file;
        }
    }
    void validRequests()
    {
        QFETCH(const QString, file);
        const auto issues = validate(draftOf(fixture(file), fixture(file)));
        QVERIFY2(!hasError(issues), qPrintable(list(issues)));
    }

    /// Rules and limits that no fixture covers: each is one change to a valid request.
    void furtherRules_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("rule");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, const char *base, const char *at, const QJsonValue &value,
                            int rule, Severity severity = Severity::Error) {
            QTest::newRow(name) << "req-start-"_L1 + QString::fromLatin1(base) + ".json"_L1
                                << "/request/body/clientRequest/"_L1 + QString::fromLatin1(at) << value
                                << rule << severity;
        };
        row("no bucket", "mix-hls", "storageConfig/bucket", u""_s, 7);
        row("vendor 9", "mix-hls", "storageConfig/vendor", 9, 7);
        row("US_GOV_WEST_1", "individual-standard", "storageConfig/region", 17, 7, Severity::Warning);
        row("prefix too long", "mix-hls", "storageConfig/fileNamePrefix",
            QJsonArray{QString(64, u'a'), QString(64, u'b')}, 8);
        row("temporary credentials elsewhere", "mix-s3-compatible", "storageConfig/stsToken", u"T"_s, 10);
        row("temporary credentials too short", "mix-sts", "storageConfig/stsExpiration", 1760014399, 10);
        row("one medium only", "mix-hls", "recordingConfig/subscribeVideoUids", QJsonValue::Null, 13,
            Severity::Warning);
        row("audio list on video only", "mix-hls", "recordingConfig/streamTypes", 1, 11, Severity::Warning);
        row("video list on audio only", "mix-hls", "recordingConfig/streamTypes", 0, 11, Severity::Warning);
        row("empty list", "mix-hls", "recordingConfig/subscribeAudioUids", QJsonArray{}, 12,
            Severity::Warning);
        row("a list that is none", "mix-hls", "recordingConfig/subscribeAudioUids", u"101"_s, 12);
        row("UID of another script in a list", "mix-hls", "recordingConfig/subscribeAudioUids",
            QJsonArray{u"١٠١"_s}, 12);
        row("services of web page mode", "mix-hls", "extensionServiceConfig",
            QJsonObject{{u"extensionServices"_s, QJsonArray{}}}, 22);
        row("services of web page mode, individual", "individual-standard", "extensionServiceConfig",
            QJsonObject{}, 22);
        row("encryption in the storage: none", "mix-s3-kms", "storageConfig/extensionParams/sse", u"none"_s,
            9);
        row("endpoint with a scheme", "mix-s3-compatible", "storageConfig/extensionParams/endpoint",
            u"https://s3.example.test"_s, 9);
        row("endpoint with a path", "mix-s3-compatible", "storageConfig/extensionParams/endpoint",
            u"s3.example.test/bucket"_s, 9);
        row("two buckets", "mix-hls", "storageConfig/bucket", u"one two"_s, 7);
        row("vendor as an unreadable number", "mix-hls", "storageConfig/vendor", -1, 7);
        row("two pages", "web", "extensionServiceConfig/extensionServices/0/serviceParam/url",
            u"https://a.example.test https://b.example.test"_s, 22);
        row("two RTMP addresses in one", "web-rtmp",
            "extensionServiceConfig/extensionServices/1/serviceParam/outputs/0/rtmpUrl",
            u"rtmp://a.example.test/x rtmp://b.example.test/y"_s, 23);
        row("group 6", "individual-standard", "recordingConfig/subscribeUidGroup", 6, 14);
        row("33 UIDs", "mix-hls", "recordingConfig/subscribeAudioUids",
            QJsonArray::fromStringList(QStringList(33, u"1"_s)), 12);
        row("screenshots of audio", "individual-record-and-snapshot", "recordingConfig/streamTypes", 0, 16);
        row("png", "individual-record-and-snapshot", "snapshotConfig/fileType", QJsonArray{u"png"_s}, 16);
        row("mp4 in individual, the other way round", "individual-standard", "recordingFileConfig/avFileType",
            QJsonArray{u"mp4"_s, u"hls"_s}, 17);
        row("mp4 in individual", "individual-standard", "recordingFileConfig/avFileType",
            QJsonArray{u"hls"_s, u"mp4"_s}, 17);
        row("no file types for web", "web", "recordingFileConfig", QJsonValue::Null, 17);
        row("bit rate", "mix-hls", "recordingConfig/transcodingConfig/bitrate", 6501, 18);
        row("half a pixel", "mix-hls", "recordingConfig/transcodingConfig/width", 0.5, 18);
        row("panes without layout 3", "mix-custom-layout",
            "recordingConfig/transcodingConfig/mixedVideoLayout", 1, 19);
        row("alpha 2", "mix-custom-layout", "recordingConfig/transcodingConfig/layoutConfig/0/alpha", 2, 19);
        row("empty pane UID", "mix-custom-layout", "recordingConfig/transcodingConfig/layoutConfig/0/uid",
            u""_s, 19);
        row("largest UID without layout 2", "mix-hls", "recordingConfig/transcodingConfig/maxResolutionUid",
            u"101"_s, 20, Severity::Warning);
        row("encryption without secret", "mix-encrypted-gcm2", "recordingConfig/secret", QJsonValue::Null,
            21);
        row("encryption 9", "mix-encrypted-gcm2", "recordingConfig/decryptionMode", 9, 21);
        row("page address without host", "web", "extensionServiceConfig/extensionServices/0/serviceParam/url",
            u"https:///x"_s, 22);
        row("page too large", "web", "extensionServiceConfig/extensionServices/0/serviceParam/videoHeight",
            1920, 22);
        row("two outputs", "web-rtmp", "extensionServiceConfig/extensionServices/1/serviceParam/outputs",
            QJsonArray{QJsonObject{{u"rtmpUrl"_s, u"rtmp://a.example.test/x"_s}},
                       QJsonObject{{u"rtmpUrl"_s, u"rtmp://b.example.test/x"_s}}},
            23);
        row("idle for 4 s", "mix-hls", "recordingConfig/maxIdleTime", 4, 25);
    }
    void furtherRules()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, at);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, rule);
        QFETCH(const Severity, severity);
        const QJsonObject valid = fixture(base);
        const auto issues = validate(draftOf(with(valid, pointer(at), value).toObject(), valid));
        QVERIFY2(has(issues, rule, severity), qPrintable(list(issues)));
    }

    void issuesNameTheirField()
    {
        const QJsonObject base = fixture(u"req-start-mix-hls.json"_s);
        const auto at = u"/request/body/clientRequest/storageConfig/region"_s;
        const auto issues = validate(draftOf(with(base, pointer(at), 99).toObject(), base));
        QCOMPARE(issues,
                 (QList<Issue>{{RuleId::V7, u"/clientRequest/storageConfig/region"_s, Severity::Error}}));
    }

    void rulesAboutTheWorldAround()
    {
        const QJsonObject data = fixture(u"req-start-mix-hls.json"_s);
        RequestDraft draft = draftOf(data, data);
        draft.knownUids = {u"900001"_s};
        draft.startParameter = QJsonObject{};
        draft.tokenExpiry = now.addSecs(60);
        draft.plannedEnd = now.addSecs(3600);
        const auto issues = validate(draft);
        QVERIFY(has(issues, 2, Severity::Warning));
        QVERIFY(has(issues, 6, Severity::Error));
        QVERIFY(has(issues, 27, Severity::Warning));
        QCOMPARE(issues.first().severity, Severity::Error);
    }

    void laterCallsKeepTheModeOfTheTask()
    {
        const QJsonObject data = fixture(u"req-update-web-pause.json"_s);
        RequestDraft draft = draftOf(data, data);
        draft.mode = Mode::Mix;
        QVERIFY(has(validate(draft), 26, Severity::Error));
    }

    void rawIsIndividualButFor_data()
    {
        QTest::addColumn<QString>("fixtureName");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("rule"); // 0: nothing is wrong
        const auto standard = u"req-start-individual-standard.json"_s;
        const auto snapshots = u"req-start-individual-snapshot-only.json"_s;
        const QJsonValue none; // removed
        const auto streamMode = u"recordingConfig/streamMode"_s;
        QTest::newRow("without a stream mode") << standard << streamMode << none << 0;
        QTest::newRow("screenshots alone") << snapshots << streamMode << none << 0;
        QTest::newRow("a stream mode") << standard << streamMode << QJsonValue(u"standard"_s) << 15;
        QTest::newRow("MP4") << standard << u"recordingFileConfig/avFileType"_s
                             << QJsonValue(QJsonArray{u"hls"_s, u"mp4"_s}) << 17;
        QTest::newRow("services of a page")
            << standard << u"extensionServiceConfig"_s << QJsonValue(QJsonObject()) << 22;
    }
    void rawIsIndividualButFor()
    {
        QFETCH(const QString, fixtureName);
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, rule);
        const QJsonObject data = fixture(fixtureName);
        RequestDraft draft = draftOf(data, data);
        draft.mode = Mode::Raw;
        draft.task.reset();
        const auto at = [](const QString &name) {
            return QStringList{u"clientRequest"_s} + name.split(u'/');
        };
        draft.body = with(draft.body, at(u"recordingConfig/streamMode"_s), QJsonValue()).toObject();
        draft.body = with(draft.body, at(member), value).toObject();
        const auto issues = validate(draft);
        QCOMPARE(hasError(issues), rule != 0);
        QVERIFY(rule == 0 || has(issues, rule, Severity::Error));
    }

    void uids_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<bool>("good");
        QTest::newRow("1") << u"1"_s << true;
        QTest::newRow("largest") << u"4294967295"_s << true;
        QTest::newRow("one more") << u"4294967296"_s << false;
        QTest::newRow("leading zero") << u"01"_s << false;
        QTest::newRow("negative") << u"-1"_s << false;
        QTest::newRow("Arabic digits") << u"١٢"_s << false;
        QTest::newRow("line end") << u"1\n"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void uids()
    {
        QFETCH(const QString, uid);
        QFETCH(const bool, good);
        QCOMPARE(isUid(uid), good);
    }

    void oneCheckForEachThing_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, Check check, const QString &text, bool good) {
            QTest::newRow(name) << check << text << good;
        };
        row("App ID", isServiceId, u"0123456789abcdef0123456789abcdef"_s, true);
        row("App ID in full-width digits", isServiceId, u"９０００"_s, false);
        row("App ID in Arabic digits", isServiceId, u"٩٠٠٠"_s, false);
        row("two App IDs", isServiceId, u"abc def"_s, false);
        row("App ID with a slash", isServiceId, u"abc/def"_s, false);
        row("App ID with a question mark", isServiceId, u"abc?x"_s, false);
        row("upper folder", isServiceId, u".."_s, false);
        row("no App ID", isServiceId, QString(), false);
        row("resource ID in Base64", isResourceId, u"JyvK8n+XH/uV1BE_-=="_s, true);
        row("two resource IDs", isResourceId, u"JyvK8n XHuV1BE"_s, false);
        row("placeholder", isResourceId, u"{{resourceId}}"_s, false);
        row("RTMP", isRtmpAddress, u"rtmp://push.example.test/live/sample-key?x=1"_s, true);
        row("RTMPS with a port", isRtmpAddress, u"rtmps://push.example.test:443/live/sample-key"_s, true);
        row("two RTMP addresses", isRtmpAddress, u"rtmp://a.test/x rtmp://b.test/y"_s, false);
        row("two RTMP addresses with a comma", isRtmpAddress, u"rtmp://a.test/x,rtmp://b.test/y"_s, false);
        row("two RTMP addresses glued", isRtmpAddress, u"rtmp://a.test/xrtmp://b.test/y"_s, false);
        row("RTMP without a host", isRtmpAddress, u"rtmp:///live"_s, false);
        row("HTTPS", isRtmpAddress, u"https://a.test/x"_s, false);
        row("host", isHostName, u"s3.example.com"_s, true);
        row("host with a port", isHostName, u"localhost:9000"_s, true);
        row("host with a scheme", isHostName, u"https://s3.example.com"_s, false);
        row("host with a path", isHostName, u"s3.example.com/"_s, false);
        row("two hosts", isHostName, u"a.test b.test"_s, false);
    }
    void oneCheckForEachThing()
    {
        QFETCH(const Check, check);
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QCOMPARE(check(text), good);
    }

    void channelNames_data()
    {
        QTest::addColumn<QString>("cname");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("good");
        QTest::newRow("all signs") << u"aZ9 !#$%&()+-:;<=.>?@[]^_{}|~,"_s << Mode::Mix << true;
        QTest::newRow("quote") << u"a\"b"_s << Mode::Mix << false;
        QTest::newRow("slash") << u"a/b"_s << Mode::Mix << false;
        QTest::newRow("asterisk") << u"a*b"_s << Mode::Mix << false;
        QTest::newRow("64") << QString(64, u'a') << Mode::Individual << true;
        QTest::newRow("65") << QString(65, u'a') << Mode::Individual << false;
        QTest::newRow("128 for web") << QString(128, u'a') << Mode::Web << true;
        QTest::newRow("129 for web") << QString(129, u'a') << Mode::Web << false;
        QTest::newRow("Turkish letter") << u"ı"_s << Mode::Mix << false;
    }
    void channelNames()
    {
        QFETCH(const QString, cname);
        QFETCH(const Mode, mode);
        QFETCH(const bool, good);
        QCOMPARE(isChannelName(cname, mode), good);
    }
};

TALLYLIGHT_TEST(TstAgoraValidation);
#include "tst_validation.moc"
