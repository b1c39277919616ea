#include "cloudrecordings/recordingoutcometexts.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/errortext.h"
#include "connections/connectiontexts.h"
#include "operations/connectionactions.h"
#include "stores/recordingstore.h"
#include "support/testmain.h"
#include "testruns/runchangetexts.h"
#include "testruns/runoutcometexts.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

template <class Enum> QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all << static_cast<Enum>(i);
    return all;
}

/// Words that only the other service has.
QRegularExpression foreignWords(std::optional<Service> service)
{
    const QString wallarm =
        uR"(Wallarm|FAST|test run|test record|\bnode|polic|UUID|(?<!channel )token|secret key)"_s;
    const QString agora =
        u"Agora|Cloud Recording|cloud recording|App ID|channel|customer|\\bsid\\b|\\bUID\\b"_s;
    const QString words = service == Service::WallarmFast ? agora
        : service == Service::AgoraCloudRecording         ? wallarm
                                                          : wallarm + u'|' + agora;
    return QRegularExpression(words);
}

/// Every kind, with and without the service's words, and every code that Agora is known to return.
QList<Error> everyErrorAbout(Topic about)
{
    QList<Error> errors;
    for (const ErrorKind kind : upTo(ErrorKind::InvalidInput)) {
        for (const QString &words : {QString(), u"User not authenticated"_s, u"appid is invalid"_s})
            errors << Error{.kind = kind, .serverText = words, .about = about};
    }
    for (const TlsTrouble trouble : upTo(TlsTrouble::NotYetValid))
        errors << Error{.kind = ErrorKind::TlsFailed, .about = about, .tls = trouble};
    errors << Error{
        .kind = ErrorKind::RefusedByService, .about = about, .refused = {{u"rps"_s, u"bad"_s, {}}}};
    for (const int code : {2,   7,   8,   15,  49,  53,  62,  65,  109, 110, 206,  400,  401,  404,
                           405, 406, 432, 433, 435, 500, 501, 502, 504, 999, 1001, 1003, 1013, 1028})
        errors << Error{.kind = ErrorKind::RefusedByService, .serviceCode = code, .about = about};
    return errors;
}

Error refused(Topic about, int http, int code, const QString &words)
{
    return {.kind = ErrorKind::RefusedByService,
            .httpStatus = http,
            .serviceCode = code,
            .serverText = words,
            .about = about};
}

RecordingEntry entry()
{
    RecordingEntry recording;
    recording.task.cname = u"lesson"_s;
    return recording;
}

} // namespace

/// Error sentences fit the service that they are about, and say what is unknown.
class TstErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void noSentenceHasTheOtherServicesWords_data()
    {
        QTest::addColumn<Topic>("about");
        QTest::newRow("this computer") << Topic::ThisComputer;
        QTest::newRow("Wallarm") << Topic::Wallarm;
        QTest::newRow("test run") << Topic::TestRun;
        QTest::newRow("test record") << Topic::TestRecord;
        QTest::newRow("new test run") << Topic::NewTestRun;
        QTest::newRow("list of test runs") << Topic::TestRunList;
        QTest::newRow("nodes and policies") << Topic::NodesAndPolicies;
        QTest::newRow("vulnerabilities") << Topic::Vulnerabilities;
        QTest::newRow("Agora") << Topic::Agora;
        QTest::newRow("acquire") << Topic::CloudReservation;
        QTest::newRow("start") << Topic::CloudStart;
        QTest::newRow("cloud recording") << Topic::CloudRecording;
    }
    void noSentenceHasTheOtherServicesWords()
    {
        QFETCH(Topic, about);
        const QRegularExpression foreign = foreignWords(serviceOf(about));
        for (const Error &error : everyErrorAbout(about)) {
            for (const QString &text : contexts(error)) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(QString::number(int(error.kind))));
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                QVERIFY2(!foreign.match(text).hasMatch(), qPrintable(text));
            }
        }
    }

    void theReasonIsSaid_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("Agora 401 asks for customer ID and secret")
            << Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .about = Topic::CloudStart}
            << QStringList{u"customer ID"_s, u"customer secret"_s};
        QTest::newRow("Wallarm 401 asks for the token")
            << Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .about = Topic::TestRun}
            << QStringList{u"token"_s, u"another cloud"_s};
        QTest::newRow("Wallarm 403 for a token of another cloud")
            << Error{.kind = ErrorKind::Forbidden,
                     .httpStatus = 403,
                     .serverText = u"User not authenticated"_s,
                     .about = Topic::TestRun}
            << QStringList{u"token"_s, u"another cloud"_s};
        QTest::newRow("Wallarm 403 of another kind")
            << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .about = Topic::NewTestRun}
            << QStringList{u"no right"_s, u"another cloud"_s};
        QTest::newRow("Agora 400 by the gateway: App ID")
            << refused(Topic::CloudReservation, 400, 0, u"appid is invalid"_s)
            << QStringList{u"App ID"_s, u"enable"_s};
        QTest::newRow("Agora 400 by the gateway, old words")
            << refused(Topic::CloudRecording, 400, 0, u"invalid appid"_s) << QStringList{u"App ID"_s};
        QTest::newRow("Agora acquire 400: service not enabled")
            << refused(Topic::CloudReservation, 400, 400, u"invalid_appid"_s)
            << QStringList{u"not enabled"_s, u"App ID"_s};
        QTest::newRow("Agora acquire 62: service not enabled")
            << refused(Topic::CloudReservation, 500, 62, {}) << QStringList{u"not enabled"_s};
        QTest::newRow("Agora start 62: its own time-out")
            << refused(Topic::CloudStart, 500, 62, {}) << QStringList{u"in time"_s};
        QTest::newRow("Agora acquire 401 is the channel, not the credentials")
            << refused(Topic::CloudReservation, 400, 401, u"invalid_channel_name"_s)
            << QStringList{u"channel name"_s};
        QTest::newRow("channel token expired")
            << refused(Topic::CloudStart, 400, 109, {}) << QStringList{u"channel token has expired"_s};
        QTest::newRow("channel token wrong")
            << refused(Topic::CloudStart, 400, 110, {}) << QStringList{u"channel token"_s, u"UID"_s};
        QTest::newRow("UID taken") << refused(Topic::CloudStart, 400, 53, {})
                                   << QStringList{u"already being recorded"_s, u"UID"_s};
        QTest::newRow("a reservation too old to start with")
            << refused(Topic::CloudStart, 400, 433, {}) << QStringList{u"Start again"_s};
        QTest::newRow("never start again what may be recording")
            << refused(Topic::CloudRecording, 400, 433, {}) << QStringList{u"does not belong"_s};
        QTest::newRow("Wallarm does not know the test run")
            << Error{.kind = ErrorKind::NotFound, .about = Topic::TestRun} << QStringList{u"this test run"_s};
        QTest::newRow("Wallarm does not know the test record")
            << Error{.kind = ErrorKind::NotFound, .about = Topic::TestRecord}
            << QStringList{u"this test record"_s};
        QTest::newRow("no Wallarm at the address")
            << Error{.kind = ErrorKind::NotFound, .about = Topic::Wallarm}
            << QStringList{u"Wallarm API"_s, u"address"_s};
        QTest::newRow("no Agora at the address")
            << refused(Topic::CloudReservation, 404, 0, u"no Route matched with those values"_s)
            << QStringList{u"no Agora Cloud Recording"_s, u"address"_s};
        QTest::newRow("Agora does not find the recording")
            << Error{.kind = ErrorKind::NotFound, .about = Topic::CloudRecording}
            << QStringList{u"no recording under these IDs"_s, u"mode"_s};
        QTest::newRow("every refused field is named")
            << Error{.kind = ErrorKind::RefusedByService,
                     .about = Topic::NewTestRun,
                     .refused = {{u"rps"_s, u"out_of_range"_s, {}},
                                 {u"inactivity_timeout"_s, u"invalid"_s, {}}}}
            << QStringList{u"rps"_s, u"inactivity_timeout"_s};
        const auto tls = [](const char *row, TlsTrouble trouble, const QString &words) {
            QTest::newRow(row) << Error{.kind = ErrorKind::TlsFailed, .about = Topic::TestRun, .tls = trouble}
                               << QStringList{words};
        };
        tls("TLS: self-signed", TlsTrouble::SelfSigned, u"certificate is self-signed"_s);
        tls("TLS: unknown authority", TlsTrouble::UnknownAuthority, u"this computer does not trust"_s);
        tls("TLS: wrong name", TlsTrouble::WrongName, u"certificate is for another name"_s);
        tls("TLS: expired", TlsTrouble::Expired, u"certificate has expired"_s);
        tls("TLS: not valid yet", TlsTrouble::NotYetValid, u"not valid yet"_s);
        tls("TLS: not TLS at all", TlsTrouble::NotTls, u"did not answer with a secure connection"_s);
        QTest::newRow("a certificate file that cannot be read")
            << Error{.kind = ErrorKind::InvalidInput, .field = u"caFile"_s, .about = Topic::TestRun}
            << QStringList{u"certificate file"_s};
    }
    void theReasonIsSaid()
    {
        QFETCH(Error, error);
        QFETCH(QStringList, words);
        for (const QString &each : words)
            QVERIFY2(errorText(error).contains(each), qPrintable(errorText(error)));
    }

    void theDetailsShowTheCertificate()
    {
        const Certificate certificate{.subject = u"other.example.test"_s,
                                      .issuer = u"sample authority"_s,
                                      .validFrom = QDateTime(QDate(2020, 3, 4), QTime(12, 0)),
                                      .validUntil = QDateTime(QDate(2021, 5, 6), QTime(12, 0))};
        const QString details = errorDetails(
            {.kind = ErrorKind::TlsFailed, .tls = TlsTrouble::Expired, .certificate = certificate});
        for (const QString &part :
             {isolated(u"other.example.test"_s), isolated(u"sample authority"_s), u"3/4/20"_s, u"5/6/21"_s})
            QVERIFY2(details.contains(part), qPrintable(details));
    }

    void theDetailsListEveryRefusedField()
    {
        const QString details =
            errorDetails({.kind = ErrorKind::RefusedByService,
                          .refused = {{u"rps"_s, u"out_of_range"_s, u"0"_s}, {u"name"_s, u"blank"_s, {}}}});
        for (const QString &part : {u"rps"_s, u"out_of_range"_s, u"name"_s, u"blank"_s})
            QVERIFY2(details.contains(isolated(part)), qPrintable(details));
    }

    void aStopThatDidNotWorkSaysWhy_data()
    {
        QTest::addColumn<StopRunReport>("report");
        QTest::addColumn<QString>("words");
        const auto still = wallarm::StopOutcome::StillRecording;
        const auto error = [](ErrorKind kind, int status) {
            return Error{.kind = kind, .httpStatus = status, .about = Topic::TestRun};
        };
        QTest::newRow("404 although the run is there")
            << StopRunReport{.outcome = still, .because = error(ErrorKind::NotFound, 404)}
            << u"does not know this request"_s;
        QTest::newRow("405") << StopRunReport{.outcome = still,
                                              .because = error(ErrorKind::RefusedByService, 405)}
                             << u"does not know this request"_s;
        QTest::newRow("404 and a shared record") << StopRunReport{.outcome = still,
                                                                  .because = error(ErrorKind::NotFound, 404),
                                                                  .recordIsShared = true}
                                                 << u"another test run is recording into it"_s;
        QTest::newRow("307") << StopRunReport{.outcome = still, .because = error(ErrorKind::Redirected, 307)}
                             << u"redirected the request"_s;
        QTest::newRow("unconfirmed after a time-out")
            << StopRunReport{.outcome = wallarm::StopOutcome::Unconfirmed,
                             .because = error(ErrorKind::TimedOut, 0)}
            << u"in time"_s;
    }
    void aStopThatDidNotWorkSaysWhy()
    {
        QFETCH(StopRunReport, report);
        QFETCH(QString, words);
        const QString text = stopOutcomeText(report, u"nightly"_s, {});
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(!text.contains(u"does not know this test run"), qPrintable(text));
    }

private:
    /// The sentence alone, and inside the outcomes in which it appears.
    static QStringList contexts(const Error &error)
    {
        QStringList texts{errorText(error)};
        if (error.about == Topic::ThisComputer)
            return texts;
        if (serviceOf(error.about) == Service::WallarmFast) {
            for (const auto outcome : upTo(wallarm::StopOutcome::Cancelled))
                texts << stopOutcomeText({.outcome = outcome, .because = error}, u"nightly"_s, {});
            for (const auto outcome : upTo(wallarm::ChangeOutcome::Cancelled))
                texts << changeOutcomeText({.outcome = outcome, .because = error}, u"nightly"_s);
            texts << createOutcomeText({.error = error}, u"nightly"_s);
            texts << ConnectionTexts::testResult({.service = Service::WallarmFast}, {.error = error});
            return texts;
        }
        const RecordingEntry recording = entry();
        for (const auto outcome : upTo(agora::StopOutcome::Cancelled))
            texts << RecordingOutcomeTexts::stopped({.outcome = outcome, .because = error}, recording);
        for (const auto outcome : upTo(agora::UpdateOutcome::Unconfirmed))
            texts << UpdateTexts::outcome({.outcome = outcome, .because = error}, recording);
        for (const auto outcome : upTo(StartOutcome::NotSent))
            texts << RecordingOutcomeTexts::started({.outcome = outcome, .because = error}, recording);
        texts << ConnectionTexts::testResult({.service = Service::AgoraCloudRecording}, {.error = error});
        return texts;
    }
};

TALLYLIGHT_TEST(TstErrorTexts);
#include "tst_errortexts.moc"
