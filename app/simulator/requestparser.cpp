#include "simulator/requestparser.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace tallylight::simulator {

RequestParser::State RequestParser::bad(int status)
{
    m_badStatus = status;
    return State::Bad;
}

bool RequestParser::takeExpectation()
{
    return std::exchange(m_expectation, false);
}

bool RequestParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0)
        return false;
    line = m_buffer.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, end + 1);
    return true;
}

RequestParser::State RequestParser::next(Request &request)
{
    State state = State::Ready;
    if (m_phase == Phase::Head)
        state = parseHead();
    if (state == State::Ready && m_phase == Phase::Body)
        state = parseBody();
    else if (state == State::Ready && m_phase != Phase::Head)
        state = parseChunks();
    if (state != State::Ready)
        return state;
    m_expectation = false;
    m_phase = Phase::Head;
    request = std::exchange(m_request, Request());
    return state;
}

RequestParser::State RequestParser::parseHead()
{
    // Empty lines before a request are skipped, as RFC 9112, 2.2 requires.
    while (m_buffer.startsWith("\r\n") || m_buffer.startsWith('\n'))
        m_buffer.remove(0, m_buffer.startsWith('\n') ? 1 : 2);
    const qsizetype strict = m_buffer.indexOf("\r\n\r\n");
    const qsizetype lax = m_buffer.indexOf("\n\n");
    const bool useLax = lax >= 0 && (strict < 0 || lax < strict);
    const qsizetype end = useLax ? lax : strict;
    if (end > maxHead || (end < 0 && m_buffer.size() > maxHead))
        return bad(431);
    if (end < 0)
        return State::Incomplete;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + (useLax ? 2 : 4));

    if (const State state = parseRequestLine(lines.first().trimmed()); state != State::Ready)
        return state;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return bad(400);
        m_request.headers.emplaceBack(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return parseFraming();
}

RequestParser::State RequestParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || !words.at(2).startsWith("HTTP/"))
        return bad(400);
    if (!words.at(2).startsWith("HTTP/1."))
        return bad(505);
    m_request = Request();
    m_request.method = words.at(0).toUpper();
    m_request.keepAlive = words.at(2) != "HTTP/1.0";

    QByteArray target = words.at(1);
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype slash = target.indexOf('/', scheme + 3); // absolute form, as to a proxy
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    if (!target.startsWith('/') && target != "*")
        return bad(400);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    if (question >= 0)
        m_request.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1).replace('+', "%20")));
    for (const QByteArray &segment : path.mid(1).split('/'))
        m_request.segments.append(QUrl::fromPercentEncoding(segment));
    m_request.path = u'/' + m_request.segments.join(u'/');
    return State::Ready;
}

RequestParser::State RequestParser::parseFraming()
{
    const QByteArray connection = m_request.header("connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepAlive = true;
    m_expectation = m_request.header("expect").toLower() == "100-continue";

    const QByteArray encoding = m_request.header("transfer-encoding").toLower();
    if (!encoding.isEmpty()) {
        if (encoding != "chunked")
            return bad(501);
        m_phase = Phase::ChunkSize;
        return State::Ready;
    }
    const QByteArray length = m_request.header("content-length");
    bool isNumber = true;
    m_remaining = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_remaining < 0)
        return bad(400);
    if (m_remaining > maxBody)
        return bad(413);
    m_phase = Phase::Body;
    return State::Ready;
}

RequestParser::State RequestParser::parseBody()
{
    if (m_buffer.size() < m_remaining)
        return State::Incomplete;
    m_request.body = m_buffer.left(m_remaining);
    m_buffer.remove(0, m_remaining);
    return State::Ready;
}

RequestParser::State RequestParser::parseChunks()
{
    QByteArray line;
    while (true) {
        if (m_phase == Phase::Chunk) {
            if (m_buffer.size() < m_remaining + 2)
                return State::Incomplete;
            m_request.body += m_buffer.left(m_remaining);
            m_buffer.remove(0, m_remaining + 2);
            m_phase = Phase::ChunkSize;
        }
        if (!takeLine(line))
            return m_buffer.size() > maxHead ? bad(400) : State::Incomplete;
        if (m_phase == Phase::Trailer) {
            if (line.isEmpty())
                return State::Ready;
            continue;
        }
        bool isNumber = false;
        m_remaining = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_remaining < 0)
            return bad(400);
        if (m_remaining > maxBody - m_request.body.size())
            return bad(413);
        m_phase = m_remaining == 0 ? Phase::Trailer : Phase::Chunk;
    }
}

} // namespace tallylight::simulator
