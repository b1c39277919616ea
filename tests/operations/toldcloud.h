#pragma once

#include "support/orders.h"
#include "support/stage.h"

#include <QSignalSpy>
#include <QTest>

namespace tallylight::tests {

/// One cloud recording, and a service that says about it whatever a test wants.
class ToldCloud
{
protected:
    inline static const QString ourSid = QStringLiteral("5c00000000000000000000000000c0de");
    inline static const QByteArray ourNames =
        R"("cname":"qa-truth","uid":"3900000001","resourceId":"TRUTHRESOURCE","sid":"5c00000000000000000000000000c0de")";
    inline static const QByteArray otherNames =
        R"("cname":"qa-other","uid":"7","resourceId":"OTHER","sid":"0f00000000000000000000000000beef")";

    [[nodiscard]] static Result<HttpReply> said(int status, const QByteArray &body)
    {
        return HttpReply{.status = status, .body = body, .headers = {}};
    }
    [[nodiscard]] static Result<HttpReply> about(const QByteArray &names, const QByteArray &response = "{}")
    {
        return said(200, "{" + names + R"(,"serverResponse":)" + response + "}");
    }
    [[nodiscard]] static Result<HttpReply> status(int value)
    {
        return about(ourNames, "{\"status\":" + QByteArray::number(value) + "}");
    }
    [[nodiscard]] static Result<HttpReply> refusal(int http, int code)
    {
        return said(http, "{\"code\":" + QByteArray::number(code) + R"(,"reason":"sample"})");
    }
    [[nodiscard]] static Result<HttpReply> gone() { return refusal(404, 404); }
    [[nodiscard]] static Result<HttpReply> lost() { return Error{.kind = ErrorKind::AnswerLost}; }

    using Answers = QList<Result<HttpReply>>;
    QHash<QString, Answers> m_answers; ///< by call; the last one stays; none: never answered
    QHash<QString, milliseconds> m_delays; ///< by call: of the answers to requests from now on
    std::unique_ptr<Stage> m_stage;

    [[nodiscard]] int sent(const QString &call) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_stage->sent, [&](const HttpRequest &request) { return callOf(request) == call; }));
    }
    [[nodiscard]] agora::RecordingState state(const QUuid &recording)
    {
        const RecordingEntry *entry = m_stage->recording(recording);
        return entry == nullptr ? agora::RecordingState::Draft : entry->state;
    }
    [[nodiscard]] QUuid start(agora::Mode mode = agora::Mode::Mix)
    {
        const auto recording = m_stage->operations().recordings.start(
            orderOf(mode, Stage::connection(), QStringLiteral("qa-truth")));
        m_stage->settle();
        return recording.value_or(QUuid());
    }
    [[nodiscard]] QUuid running()
    {
        const QUuid recording = start();
        m_stage->advance(std::chrono::seconds(6));
        return state(recording) == agora::RecordingState::Recording ? recording : QUuid();
    }
    [[nodiscard]] QUuid adopted()
    {
        const auto recording =
            m_stage->operations().recordings.adopt({Stage::connection().id,
                                                    {.appId = Stage::connection().appId,
                                                     .cname = QStringLiteral("qa-truth"),
                                                     .uid = QStringLiteral("3900000001"),
                                                     .resourceId = QStringLiteral("TRUTHRESOURCE"),
                                                     .sid = ourSid}});
        m_stage->settle();
        return recording.value_or(QUuid());
    }
    void restart()
    {
        m_stage->kill();
        QVERIFY(m_stage->open());
    }
    [[nodiscard]] StopRecordingReport stopped(const QUuid &recording, StopWay way, milliseconds patience)
    {
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::stopFinished);
        m_stage->operations().recordings.stop({recording}, way);
        m_stage->advance(patience);
        return finished.isEmpty() ? StopRecordingReport()
                                  : finished.first().first().value<StopRecordingReport>();
    }
    /// An unconfirmed stop: its answer is lost, and nothing answers.
    [[nodiscard]] QUuid unconfirmed()
    {
        const QUuid recording = running();
        m_answers[QStringLiteral("stop")] = {lost()};
        m_answers[QStringLiteral("query")] = {refusal(504, 62)};
        return stopped(recording, StopWay::Asynchronous, std::chrono::minutes(4)).outcome
                == agora::StopOutcome::Unconfirmed
            ? recording
            : QUuid();
    }
    /// A program with a connection, and a service that does what it is asked.
    [[nodiscard]] bool open()
    {
        m_answers = {{QStringLiteral("acquire"), {said(200, R"({"resourceId":"TRUTHRESOURCE"})")}},
                     {QStringLiteral("start"), {said(200, "{" + ourNames + "}")}},
                     {QStringLiteral("query"), {status(5)}},
                     {QStringLiteral("update"), {said(200, "{" + ourNames + "}")}},
                     {QStringLiteral("stop"), {about(ourNames)}}};
        m_delays.clear();
        m_stage = std::make_unique<Stage>();
        m_stage->network = [this](const HttpRequest &request) -> Stage::Reaction {
            Answers &answers = m_answers[callOf(request)];
            if (answers.isEmpty())
                return {};
            return {answers.size() > 1 ? answers.takeFirst() : answers.first(),
                    m_delays.value(callOf(request))};
        };
        const bool opened = m_stage->open();
        m_stage->connect();
        return opened;
    }
};

} // namespace tallylight::tests
