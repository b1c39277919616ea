#pragma once

#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"
#include "support/turns.h"
#include "team/faketeam.h"

#include <QSignalSpy>
#include <QTest>

namespace tallylight::tests {

/// Two programs with a folder and a keychain each, one team, and one cloud with one recording.
class Colleagues
{
protected:
    struct Cloud
    {
        bool recording = false;
        bool stops = true; ///< a stop has an effect
        bool answersStops = true;
        int stopsReceived = 0;
    };
    inline static const QString ann = QStringLiteral("ann");
    inline static const QString max = QStringLiteral("max");

    Cloud m_cloud;
    std::shared_ptr<FakeTeamServer> m_server;
    std::unique_ptr<Stage> m_ann;
    std::unique_ptr<Stage> m_max;
    Turns m_turns;
    milliseconds m_passed{0};

    /// Both have joined.
    [[nodiscard]] bool meet(TeamRole maxIs = TeamRole::Member)
    {
        m_cloud = {};
        m_server = std::make_shared<FakeTeamServer>();
        m_server->account = {.id = QUuid::createUuid(), .name = QStringLiteral("QA")};
        m_server->members = {{ann, {TeamRole::Owner, QStringLiteral("Ann"), {}}},
                             {max, {maxIs, QStringLiteral("Max"), {}}}};
        m_server->passwords = {{ann, passwordOf(ann)}, {max, passwordOf(max)}};
        m_ann = std::make_unique<Stage>();
        m_max = std::make_unique<Stage>();
        return arrives(*m_ann, ann) && arrives(*m_max, max);
    }
    [[nodiscard]] static QString passwordOf(const QString &login)
    {
        return QStringLiteral("sample-team-password-of-") + login;
    }
    [[nodiscard]] bool arrives(Stage &stage, const QString &login)
    {
        stage.network = [this](const HttpRequest &request) { return answer(request); };
        stage.team = [server = m_server] { return std::make_unique<FakeTeam>(server); };
        if (!stage.open())
            return false;
        stage.connect();
        return joins(stage, login);
    }
    [[nodiscard]] bool joins(Stage &stage, const QString &login)
    {
        stage.backend().teams().join({.connection = Stage::connection().id,
                                      .account = m_server->account.id,
                                      .host = QStringLiteral("db.example.test"),
                                      .port = 5432,
                                      .database = QStringLiteral("team"),
                                      .login = login,
                                      .caFile = QStringLiteral("/authority.pem")},
                                     passwordOf(login), Keep::Keychain);
        stage.settle();
        return restart(stage);
    }
    [[nodiscard]] bool restart(Stage &stage)
    {
        stage.kill();
        const bool opened = stage.open();
        settle();
        return opened;
    }
    /// One more program of a member, which tells the team whatever it likes.
    [[nodiscard]] std::unique_ptr<FakeTeam> oneMore(const QString &login)
    {
        auto program = std::make_unique<FakeTeam>(m_server);
        program->join({.user = login}, passwordOf(login));
        settle();
        return program;
    }
    [[nodiscard]] std::vector<Stage *> open() const
    {
        std::vector<Stage *> all;
        for (Stage *stage : {m_ann.get(), m_max.get()}) {
            if (stage != nullptr && stage->isOpen())
                all.push_back(stage);
        }
        return all;
    }
    /// What one tells, the other hears, and the service is asked about it: several turns.
    void settle() { m_turns.settle(open()); }
    /// By the second; those in which nothing is due pass at once.
    void advance(milliseconds time)
    {
        constexpr milliseconds step = std::chrono::seconds(1);
        const milliseconds end = m_passed + time;
        settle();
        while (m_passed < end) {
            const milliseconds idle = Turns::idle(open(), end - m_passed) / step * step;
            for (Stage *stage : open())
                stage->clock.advance(idle);
            m_server->nowMs += idle.count();
            const milliseconds next = std::min(step, end - m_passed - idle);
            for (Stage *stage : open())
                stage->advance(next);
            m_server->nowMs += next.count();
            m_passed += idle + next;
            settle();
        }
    }
    /// Started by Ann, and seen recording.
    [[nodiscard]] QUuid started(agora::Mode mode = agora::Mode::Mix)
    {
        const auto recording = m_ann->operations().recordings.start(
            orderOf(mode, Stage::connection(), QStringLiteral("qa-team")));
        settle();
        advance(std::chrono::seconds(6));
        return recording.value_or(QUuid());
    }
    [[nodiscard]] static int sent(const Stage &stage, const QString &call)
    {
        return int(std::ranges::count_if(
            stage.sent, [&](const HttpRequest &request) { return callOf(request) == call; }));
    }
    [[nodiscard]] static agora::RecordingState state(Stage &stage, const QUuid &recording)
    {
        const RecordingEntry *entry = stage.recording(recording);
        return entry == nullptr ? agora::RecordingState::Draft : entry->state;
    }
    [[nodiscard]] static TeamSyncStatus status(Stage &stage)
    {
        return stage.backend().teams().status(Stage::connection().id);
    }
    [[nodiscard]] static bool hasPassword(Stage &stage)
    {
        const auto read = stage.keychain.read(teamPasswordKey(Stage::connection().id));
        return QTest::qWaitFor([&] { return read.isFinished(); }, longestWait) && read.result();
    }
    /// Asks for a stop; what comes of it is in the returned signals.
    [[nodiscard]] static std::unique_ptr<QSignalSpy> stop(Stage &stage, const QUuid &recording)
    {
        RecordingActions &actions = stage.operations().recordings;
        auto finished = std::make_unique<QSignalSpy>(&actions, &RecordingActions::stopFinished);
        actions.stop({recording}, StopWay::Asynchronous);
        return finished;
    }
    [[nodiscard]] static StopRecordingReport report(const QSignalSpy &finished)
    {
        return finished.isEmpty() ? StopRecordingReport()
                                  : finished.first().first().value<StopRecordingReport>();
    }

private:
    Stage::Reaction answer(const HttpRequest &request)
    {
        static const QByteArray names =
            R"({"cname":"qa-team","uid":"3900000001","resourceId":"TEAMRESOURCE",)"
            R"("sid":"5c00000000000000000000000000c0de")";
        const auto said = [](int status, const QByteArray &body) {
            return Stage::Reaction{HttpReply{.status = status, .body = body, .headers = {}}};
        };
        const QString call = callOf(request);
        if (call == u"acquire")
            return said(200, R"({"resourceId":"TEAMRESOURCE"})");
        if (call == u"start") {
            m_cloud.recording = true;
            return said(200, names + "}");
        }
        if (call == u"stop") {
            ++m_cloud.stopsReceived;
            const bool was = m_cloud.recording;
            m_cloud.recording = was && !m_cloud.stops;
            if (!m_cloud.answersStops)
                return {};
            return was ? said(200, names + R"(,"serverResponse":{}})")
                       : said(404, R"({"code":404,"reason":"sample"})");
        }
        if (call == u"query")
            return m_cloud.recording ? said(200, names + R"(,"serverResponse":{"status":5}})")
                                     : said(404, R"({"code":404,"reason":"sample"})");
        return {};
    }
};

} // namespace tallylight::tests
