#include "exchanges.h"
#include "rawserver.h"
#include "support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// What counts as an answer: any status, complete, not too large.
class TstAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerCutShort_data();
    void anAnswerCutShort();
    void anAnswerCutShortThatQtCallsWhole();
    void aChunkedAnswerCutShort_data();
    void aChunkedAnswerCutShort();
    void anAnswerTooMany_data();
    void anAnswerTooMany();
    void aPeerThatDoesNotSpeakHttp();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void anAnswerWithoutEnd_data();
    void anAnswerWithoutEnd();
    void anAnswerThatUnpacksToMoreThanIsTaken();
    void largeAnswersArriveWhole_data();
    void largeAnswersArriveWhole();

private:
    SystemClock m_clock;
};

namespace {
/// Chunks without end, as fast as they are accepted; counts what it could send.
void flood(const RawServer::Seen &request, qint64 *written, const QByteArray &head, const QByteArray &piece)
{
    QTcpSocket *socket = request.socket;
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [=](qint64 bytes) {
        *written += bytes;
        if (socket->bytesToWrite() == 0)
            socket->write(piece);
    });
    socket->write(head + piece);
}

/// A zlib stream of `times` times 258 zeros, each of which takes 13 bits. It has no end.
QByteArray deflatedZeros(int times)
{
    QByteArray stream("\x78\x01", 2);
    quint64 bits = 0b011; // the last block, of fixed codes
    int count = 3;
    const auto add = [&](quint64 code, int length) {
        bits |= code << count;
        for (count += length; count >= 8; count -= 8, bits >>= 8)
            stream += static_cast<char>(bits & 0xff);
    };
    add(0b00001100, 8); // a zero (0x30, highest bit first)
    for (int i = 0; i < times; ++i)
        add(0b00000'10100011, 13); // length 258, distance 1
    return stream;
}

/// In kilobytes; 0: unknown.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto line = text.indexOf("VmHWM:");
    return line < 0 ? 0 : text.mid(line + 6).simplified().split(' ').constFirst().toLongLong();
}
} // namespace

void TstAnswers::anAnswerCutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::addRow("%s", name) << bytes; };
    row("in the status line", "HTTP/1.");
    row("in the headers", "HTTP/1.1 200 OK\r\nContent-Le");
    row("before the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    row("in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
    row("in the body of a 404", "HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"half\":");
    row("in the body of a 500", "HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\n{\"half\":");
    // Qt calls this one whole, every time.
    row("a body that never comes", "HTTP/1.1 204 No Content\r\nContent-Length: 100\r\n\r\n");
}

void TstAnswers::anAnswerCutShort()
{
    QFETCH(const QByteArray, bytes);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write(bytes);
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::AnswerLost, true);
    QCOMPARE(server.countOf("POST"), 1);
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::AnswerLost, true);
}

/// For a POST that is answered with 401, sometimes, by how the threads take turns.
void TstAnswers::anAnswerCutShortThatQtCallsWhole()
{
    constexpr int oftenEnough = 80;
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 100\r\n\r\n");
        request.socket->flush();
        request.socket->write("{\"half\":");
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    for (int i = 0; i < oftenEnough; ++i)
        COMPARE_FAILURE(outcomeOf(transport.send(post(server.url()))), ErrorKind::AnswerLost, true);
    QCOMPARE(server.countOf("POST"), oftenEnough);
}

void TstAnswers::aChunkedAnswerCutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("before the first chunk") << QByteArray() << QByteArray();
    QTest::addRow("in a chunk") << QByteArray("10\r\n{\"half\":") << QByteArray("{\"half\":");
    QTest::addRow("between chunks") << QByteArray("2\r\n{\"\r\n") << QByteArray("{\"");
    QTest::addRow("in a chunk's length") << QByteArray("2\r\n{\"\r\n1") << QByteArray("{\"");
}

/// Qt does not always notice: then what came is passed on as it is, and its JSON does not parse.
void TstAnswers::aChunkedAnswerCutShort()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + bytes);
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(post(server.url())));
    if (outcome)
        QCOMPARE(outcome->body, body);
    else
        COMPARE_FAILURE(outcome, ErrorKind::AnswerLost, true);
    QCOMPARE(server.countOf("POST"), 1);
}

void TstAnswers::anAnswerTooMany_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<bool>("isPost");
    for (const bool isPost : {false, true}) {
        for (const bool isKept : {false, true}) {
            for (const bool isLate : {false, true}) {
                QTest::addRow("%s, %s connection, %s", isPost ? "POST" : "GET", isKept ? "kept" : "fresh",
                              isLate ? "between two requests" : "with the first")
                    << isKept << isLate << isPost;
            }
        }
    }
}

/// What comes with the first answer is dropped together with the connection. What comes while the connection
/// is idle Qt shows to nobody before the next request, and takes it for that one's answer. This is why an
/// answer counts only for what it names (agora/answersubject.h, wallarm/about.h).
void TstAnswers::anAnswerTooMany()
{
    QFETCH(const bool, isKept);
    QFETCH(const bool, isLate);
    QFETCH(const bool, isPost);
    RawServer server;
    const QByteArray tooMany = "too many";
    server.onRequest([&](const RawServer::Seen &request) {
        RawServer::ok(request, request.line().split(' ').at(1));
        if (!isLate && request.line().contains("/twice"))
            RawServer::ok(request, tooMany);
    });
    NetworkTransport transport(m_clock);
    const auto bodyOf = [&](const QString &path) {
        const QUrl url = server.url(path);
        const auto outcome = outcomeOf(transport.send(isPost ? post(url) : get(url)));
        return outcome ? outcome->body : QByteArray("an error");
    };
    if (isKept)
        QCOMPARE(bodyOf(u"/first"_s), "/first");
    QCOMPARE(bodyOf(u"/twice"_s), "/twice");
    if (isLate)
        RawServer::ok(server.seen().constLast(), tooMany);
    QCOMPARE(bodyOf(u"/next"_s), isLate ? tooMany : QByteArray("/next"));
    QTRY_COMPARE(server.seen().size(), isKept ? 3 : 2); // each once
}

void TstAnswers::aPeerThatDoesNotSpeakHttp()
{
    RawServer server;
    server.onRequest([](const RawServer::Seen &request) {
        request.socket->write("220 sample mail service ready, please say hello\r\n\r\n");
        request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(post(server.url())));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().outcomeUnknown());
    QCOMPARE(outcome.error().kind, ErrorKind::AnswerLost);
    QCOMPARE(server.countOf("POST"), 1);
}

void TstAnswers::statusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 206, 400, 401, 403, 404, 405, 409, 410, 422, 429, 432, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TstAnswers::statusesAreAnswers()
{
    QFETCH(const int, status);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 " + QByteArray::number(status)
                              + " Said\r\nContent-Length: 10\r\nRetry-After: 3\r\n\r\n{\"code\":2}");
    });
    NetworkTransport transport(m_clock);
    for (const HttpRequest &request : {get(server.url()), post(server.url()), post(server.url(), {})}) {
        const auto outcome = outcomeOf(transport.send(request));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, "{\"code\":2}");
        QCOMPARE(outcome->header("Retry-After"), "3");
    }
    QCOMPARE(server.seen().size(), 3);
}

void TstAnswers::anAnswerWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<qint64>("mostBytes");
    constexpr qint64 mega = 1 << 20;
    const QByteArray zeros(mega, '0');
    QTest::addRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 34603008\r\n\r\n") << zeros
                               << 16 * mega;
    QTest::addRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("100000\r\n" + zeros + "\r\n") << 64 * mega;
    QTest::addRow("until closed") << QByteArray("HTTP/1.1 500 Oh\r\nConnection: close\r\n\r\n") << zeros
                                  << 64 * mega;
}

void TstAnswers::anAnswerWithoutEnd()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    QFETCH(const qint64, mostBytes);
    qint64 written = 0;
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) { flood(request, &written, head, piece); });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    COMPARE_FAILURE(outcome, ErrorKind::AnswerTooLarge, true);
    QVERIFY(outcome.error().httpStatus != 0);
    QTRY_COMPARE(server.openConnections(), 0); // aborted: the rest is not even received
    QVERIFY2(written < mostBytes, qPrintable(QString::number(written)));
}

/// A megabyte that unpacks to 150 is not unpacked to its end.
void TstAnswers::anAnswerThatUnpacksToMoreThanIsTaken()
{
    if (peakMemory() == 0)
        QSKIP("the system does not tell how much memory was used");
    const QByteArray bomb = deflatedZeros(600'000);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                              + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
        while (request.socket->bytesToWrite() > 0 && request.socket->waitForBytesWritten(20000)) {
        } // then much of it waits for us
    });
    NetworkTransport transport(m_clock);
    const qint64 before = peakMemory();
    COMPARE_FAILURE(outcomeOf(transport.send(get(server.url()))), ErrorKind::AnswerTooLarge, true);
    // 155 MB if all of it were unpacked; sanitizers add to what it takes.
    QVERIFY2(peakMemory() - before < 120'000, qPrintable(QString::number(peakMemory() - before)));
}

void TstAnswers::largeAnswersArriveWhole_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("body");
    QByteArray list;
    list.reserve(32 << 20);
    for (int i = 0; list.size() < (20 << 20); ++i)
        list += "{\"id\":" + QByteArray::number(i) + "},";
    const QByteArray deflated = qCompress(list).mid(4); // without Qt's own length, it is a zlib stream
    const QByteArray spaces(32 << 20, ' ');
    const auto lengthOf = [](const QByteArray &bytes) {
        return "Content-Length: " + QByteArray::number(bytes.size());
    };
    QTest::addRow("the largest that is taken") << lengthOf(spaces) << spaces << spaces;
    QTest::addRow("compressed") << "Content-Encoding: deflate\r\n" + lengthOf(deflated) << deflated << list;
    QTest::addRow("chunked") << QByteArray("Transfer-Encoding: chunked")
                             << QByteArray::number(list.size(), 16) + "\r\n" + list + "\r\n0\r\n\r\n"
                             << list;
    QTest::addRow("chunked and compressed")
        << QByteArray("Content-Encoding: deflate\r\nTransfer-Encoding: chunked")
        << QByteArray::number(deflated.size(), 16) + "\r\n" + deflated + "\r\n0\r\n\r\n"
        << list;
    QTest::addRow("until closed") << QByteArray("Connection: close") << list << list;
}

void TstAnswers::largeAnswersArriveWhole()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, body);
    RawServer server;
    server.onRequest([&](const RawServer::Seen &request) {
        request.socket->write("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + sent);
        if (head == "Connection: close")
            request.socket->disconnectFromHost();
    });
    NetworkTransport transport(m_clock);
    const auto outcome = outcomeOf(transport.send(get(server.url())));
    QVERIFY(outcome);
    QVERIFY(outcome->body == body); // QCOMPARE would print megabytes
}

TALLYLIGHT_TEST(TstAnswers);
#include "tst_answers.moc"
