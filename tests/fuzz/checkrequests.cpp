#include "fuzz/checks.h"

#include "simulator/requestparser.h"

using namespace Qt::StringLiterals;

namespace tallylight::fuzz {

namespace {

struct Read
{
    QList<simulator::Request> requests;
    bool isBad = false;

    void take(simulator::RequestParser &parser)
    {
        using State = simulator::RequestParser::State;
        simulator::Request request;
        State state = State::Ready;
        while (!isBad && (state = parser.next(request)) == State::Ready)
            requests << request;
        isBad = isBad || state == State::Bad;
    }
};

QString differenceOf(const Read &one, const Read &other)
{
    if (one.isBad != other.isBad || one.requests.size() != other.requests.size())
        return u"another number of requests"_s;
    for (qsizetype i = 0; i < one.requests.size(); ++i) {
        const auto &a = one.requests[i];
        const auto &b = other.requests[i];
        if (a.method != b.method || a.path != b.path || a.headers != b.headers || a.body != b.body
            || a.keepAlive != b.keepAlive)
            return u"another request"_s;
    }
    return {};
}

} // namespace

/// The same bytes in one piece or in many are the same requests.
QString checkRequests(const QByteArray &input)
{
    simulator::RequestParser whole;
    whole.feed(input);
    Read atOnce;
    atOnce.take(whole);
    simulator::RequestParser pieces;
    Read byPieces;
    const qsizetype step = 1 + (input.isEmpty() ? 0 : static_cast<unsigned char>(input.back()) % 7);
    for (qsizetype i = 0; i < input.size(); i += step) {
        pieces.feed(input.mid(i, step));
        byPieces.take(pieces);
    }
    return differenceOf(atOnce, byPieces);
}

} // namespace tallylight::fuzz
