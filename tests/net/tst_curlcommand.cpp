#include "net/curlcommand.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

/// What a shell would start, one word per item; curl is replaced by something that says them.
QStringList wordsOf(const QString &command, const QString &folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    const QString curl = u"curl() { for word; do printf '%s\\0' \"$word\"; done; }\n"_s;
    shell.start(u"sh"_s, {u"-c"_s, curl + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {QString::fromUtf8(shell.readAllStandardError())};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    words.removeLast(); // each word ends with the sign
    return words;
}

HttpRequest hostile()
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = QUrl::fromEncoded("https://host/a'b;$(touch made)/[1]{2}?q=%27");
    request.headers = {{"Accept", "application/json"},
                       {"X-WallarmAPI-Token", "sample-secret-1"},
                       {"Authorization", "Basic sample-secret-2"}};
    request.body = "{\"cname\":\"it's `touch made` $HOME\n\\ \\\" *\"}";
    return request;
}

} // namespace

/// A request as a command: a shell gives curl exactly what the program would send, and no secret is in it.
class TstCurlCommand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsOneWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a quote") << u"it's"_s;
        QTest::newRow("only quotes") << u"'''"_s;
        QTest::newRow("lines") << u"one\ntwo\n"_s;
        QTest::newRow("what shells replace") << u"$HOME `id` $(id) \\ \" * ? ~ ! #"_s;
        QTest::newRow("an option") << u"--output=/tmp/x"_s;
        QTest::newRow("letters of the world") << u"قناة 频道 ığ"_s;
    }
    void everyTextIsOneWord()
    {
        QFETCH(QString, text);
        const QTemporaryDir folder;
        QCOMPARE(wordsOf(u"curl "_s + shellWord(text), folder.path()), QStringList{text});
    }

    void theShellGivesCurlTheRequest()
    {
        const QTemporaryDir folder;
        const HttpRequest request = hostile();
        const QString command =
            curlCommand(request, {{"X-WallarmAPI-Token", u"--header \"X-WallarmAPI-Token: $TOKEN\""_s}});
        QProcess check;
        check.start(u"sh"_s, {u"-n"_s, u"-c"_s, command});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        const QStringList expected{u"--globoff"_s,
                                   u"--request"_s,
                                   u"POST"_s,
                                   u"--header"_s,
                                   u"Accept: application/json"_s,
                                   u"--header"_s,
                                   u"X-WallarmAPI-Token: "_s, // the variable is not set
                                   u"--data-raw"_s,
                                   QString::fromUtf8(request.body),
                                   QString::fromLatin1(request.url.toEncoded())};
        QCOMPARE(wordsOf(command, folder.path()), expected);
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::NoDotAndDotDot | QDir::AllEntries)); // nothing else was started
        QVERIFY2(!command.contains(u"sample-secret"), qPrintable(command));
    }

    void aPostWithoutABodySaysSo()
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = QUrl(u"https://host/stop"_s);
        const QString command = curlCommand(request, {});
        QVERIFY(command.contains(u"--request POST"));
        QVERIFY(command.contains(u"Content-Length: 0"));
        request.method = HttpRequest::Method::Get;
        QVERIFY(!curlCommand(request, {}).contains(u"POST"));
    }

    void theKeeperSendsNothing()
    {
        RequestKeeper keeper;
        QVERIFY(!keeper.kept());
        bool answered = false;
        keeper.send(hostile()).then([&answered](const Result<HttpReply> & /*reply*/) { answered = true; });
        QVERIFY(keeper.kept());
        QCOMPARE(keeper.kept()->url, hostile().url);
        QVERIFY(!answered);
    }
};

TALLYLIGHT_TEST(TstCurlCommand);
#include "tst_curlcommand.moc"
