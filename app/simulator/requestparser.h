#pragma once

#include "simulator/message.h"

namespace tallylight::simulator {

/// Takes the bytes of one connection and returns its requests one by one (RFC 9112): Content-Length and
/// chunked bodies, HTTP/1.0, pipelining. Holds at most one request of 8 MB and 64 KB of headers.
class RequestParser final
{
public:
    enum class State { Incomplete, Ready, Bad };

    static constexpr qsizetype maxHead = 64 * 1024;
    static constexpr qsizetype maxBody = 8 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Ready: `request` is filled in and its bytes are removed. Bad: answer badStatus() and close.
    [[nodiscard]] State next(Request &request);
    /// Part of a request has arrived.
    [[nodiscard]] bool hasBegun() const { return !m_buffer.isEmpty() || m_phase != Phase::Head; }
    [[nodiscard]] int badStatus() const { return m_badStatus; }
    /// True once for each request whose client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeExpectation();

private:
    enum class Phase { Head, Body, ChunkSize, Chunk, Trailer };

    State parseHead();
    State parseRequestLine(const QByteArray &line);
    State parseFraming();
    State parseBody();
    State parseChunks();
    State bad(int status);
    /// A line without its line break; false when it is not complete yet.
    bool takeLine(QByteArray &line);

    QByteArray m_buffer;
    Request m_request;
    Phase m_phase = Phase::Head;
    qsizetype m_remaining = 0; // in the body or the chunk
    int m_badStatus = 400;
    bool m_expectation = false;
};

} // namespace tallylight::simulator
