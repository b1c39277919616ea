#pragma once

#include "support/stage.h"

#include <QJsonObject>

namespace tallylight::tests {

/// Plays a timed scenario to the whole program: answers its calls in the order of the steps, each within 2 s
/// of its time, and does what the steps say about the user (start, stop, update) and the process (killed,
/// started). One extra query between steps gets the same answer as the last one; a second one is too many.
class Scenario final
{
public:
    explicit Scenario(const QJsonObject &scenario);

    /// Empty, or what went wrong. Afterwards the clock is at the last step.
    [[nodiscard]] QString play();
    [[nodiscard]] const RecordingEntry &recording();
    /// How many requests of this call were sent.
    [[nodiscard]] int sent(const QString &call) const;

private:
    struct Step
    {
        milliseconds at;
        QString call;
        QString reply; ///< a fixture, or empty
        QString transport; ///< what happens instead of an answer, or empty
    };

    Stage::Reaction react(const HttpRequest &request);
    Stage::Reaction reactTo(const Step &step, const HttpRequest &request);
    void setUp();
    void act(const Step &step);
    void fail(const QString &what);
    [[nodiscard]] milliseconds now() const { return m_stage.clock.monotonic() - m_zero; }
    [[nodiscard]] bool isUsersOrder(const Step &step) const;

    QString m_failure;
    QList<Step> m_steps;
    bool m_mustStopByItself = false;
    bool m_diskSleeps = false; ///< until the step after the one that must not be sent
    qsizetype m_next = 0;
    milliseconds m_zero{0};
    bool m_ordered = false; ///< the user's part of the next step is done
    bool m_killing = false;
    int m_beside = 0; ///< extra queries since the last step
    Result<HttpReply> m_lastQuery;
    QUuid m_recording;
    Stage m_stage; // last, so that it is destroyed first
};

} // namespace tallylight::tests
