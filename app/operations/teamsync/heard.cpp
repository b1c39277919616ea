#include "operations/teamsync/heard.h"

#include "core/identifier.h"
#include "operations/stepkinds.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

namespace {
/// A recording as a colleague's program told its row.
RecordingRow rowFrom(const ToldStep &told, const QUuid &uuid, const QUuid &connection)
{
    const QJsonObject &args = told.step.args;
    const auto text = [&](const QString &column) { return args.value(column).toString(); };
    return {.uuid = uuid,
            .connection = connection,
            .appId = text(u"appId"_s),
            .host = text(u"host"_s),
            .mode = text(u"mode"_s),
            .cname = text(u"cname"_s),
            .uid = text(u"uid"_s),
            .resourceId = text(u"resourceId"_s),
            .sid = text(u"sid"_s),
            .told = args.value(u"told"_s).toObject(),
            .adopted = args.value(u"adopted"_s).toBool(),
            .createdMs = args.value(u"createdMs"_s).toInteger(),
            .owner = told.name};
}

/// The end that a state's word means. What a colleague took off the list may still record.
std::optional<RecordingState> endIn(const QString &word)
{
    const auto state = agora::stateFromWord(word);
    return state && agora::isEnded(*state) && *state != RecordingState::Discarded ? state : std::nullopt;
}

bool isMaking(std::optional<StepKind> kind)
{
    return kind == StepKind::Created || kind == StepKind::Copied;
}

/// The ID of the run that comes on everybody's list with this step; empty: none does.
QString runComingIn(const TeamStep &step)
{
    const auto kind = stepKindFrom(step.kind);
    const bool isComing = isMaking(kind) || kind == StepKind::Added;
    return isComing && step.subject.startsWith(u"run/") ? step.subject.section(u'/', 2) : QString();
}

/// Of a stop's outcome: it was this stop that ended it.
bool hasStopped(const QJsonObject &args)
{
    return args.value(u"outcome"_s).toString().startsWith(u"stopped");
}

/// Of a stop's outcome: what the next request to stop it claims.
int roundAfter(const QJsonObject &args)
{
    return args.value(roundKey).toInt() + 1;
}

class Hearing final
{
public:
    explicit Hearing(const KnownToUs &known) : m_known(known)
    {
        for (auto one = known.sids.begin(); one != known.sids.end(); ++one)
            noteSid(*one, one.key());
    }

    void take(const ToldStep &told)
    {
        const TeamStep &step = told.step;
        const bool isKnown = m_known.steps.contains(step.id);
        if (!isKnown || told.who == m_known.login)
            noteRule(told, isKnown);
        if (isKnown)
            return noteRound(told, subjectHere(step.subject));
        if (step.subject.startsWith(u"run/"))
            return keep(told, runSubject(m_known.connection, step.subject.section(u'/', 2)));
        const QUuid uuid(step.subject.section(u'/', 1));
        if (!step.subject.startsWith(u"rec/") || uuid.isNull())
            return;
        if (step.kind == becameKnown)
            return takeRow(told, uuid);
        if (m_heard.added.contains(uuid) || m_known.sids.contains(uuid))
            keep(told, step.subject);
    }

    void take(const ToldClaim &claim)
    {
        const QString subject = subjectHere(claim.subject);
        if (subject.isEmpty() || claim.round < m_heard.rounds.value(subject))
            return; // of nothing that is known, or of a round that is over
        openRound(subject, claim.round);
        if (claim.who == m_known.login || m_heard.stoppers.value(subject) == claim.name)
            return;
        m_heard.stoppers.insert(subject, claim.name);
        m_heard.stoppedAt.remove(subject);
        m_heard.stopped.remove(subject);
    }

    [[nodiscard]] Heard result() { return std::move(m_heard); }

private:
    /// The recording that is known or was just added under this recording ID.
    [[nodiscard]] QUuid withSid(const QString &sid) const { return m_bySid.value(sid.toLower()); }
    void noteSid(const QString &sid, const QUuid &uuid)
    {
        if (!sid.isEmpty())
            m_bySid.insert(sid.toLower(), uuid);
    }
    [[nodiscard]] QString subjectHere(const QString &subject) const
    {
        if (subject.startsWith(u"run/"))
            return runSubject(m_known.connection, subject.section(u'/', 2));
        if (!subject.startsWith(u"sid/"))
            return subject;
        const QUuid uuid = withSid(subject.section(u'/', 1));
        return uuid.isNull() ? QString() : recordingSubject(uuid);
    }

    void takeRow(const ToldStep &told, const QUuid &uuid)
    {
        const QString sid = told.step.args.value(u"sid"_s).toString();
        if (m_known.sids.contains(uuid) || m_heard.added.contains(uuid)) {
            const QString before =
                m_heard.added.contains(uuid) ? m_heard.added[uuid].sid : m_known.sids.value(uuid);
            if (sid.isEmpty() || !before.isEmpty() || !withSid(sid).isNull())
                return;
            m_heard.changes << ChangeRecording{.uuid = uuid, .sid = sid, .heard = true};
            noteSid(sid, uuid);
            if (m_heard.added.contains(uuid))
                m_heard.added[uuid].sid = sid;
            else
                m_heard.sids.insert(uuid, sid);
            return;
        }
        RecordingRow row = rowFrom(told, uuid, m_known.connection);
        if (row.resourceId.isEmpty())
            return; // a change of one that this program was never told of
        if (!sid.isEmpty() && !withSid(sid).isNull())
            return; // it was added here by its IDs
        m_heard.changes << SaveRecording{row};
        noteSid(sid, uuid);
        const auto end = endIn(told.step.args.value(enteredKey).toString());
        // Unless it has ended, the first query of this program decides, with its own credential.
        row.state = agora::stateWord(end.value_or(RecordingState::Adopted));
        m_heard.added.insert(uuid, row);
        AppendStep append = stepHere(told, told.step.subject);
        append.step.kind = row.state;
        append.step.args = {{byKey, told.name}};
        append.entered = row.state;
        m_heard.entered.insert(uuid, {.atMs = append.step.atMs, .args = append.step.args});
        m_heard.changes << append;
        noteProof(told.step.args.value(enteredKey).toString(), uuid);
    }

    /// What this program told itself comes back: only the server knows its place among what others told.
    void noteRule(const ToldStep &told, bool isOurs)
    {
        const QString subject = subjectHere(told.step.subject);
        const auto kind = stepKindFrom(told.step.kind);
        const QUuid recording(subject.startsWith(u"rec/") ? subject.section(u'/', 1) : QString());
        const bool isThere = subject.startsWith(u"run/") || m_heard.added.contains(recording)
            || m_known.sids.contains(recording);
        auto rule = kind && isThere ? toldRule(subject, *kind, told.step.args) : std::nullopt;
        if (!rule)
            return;
        rule->seq = told.seq;
        if (!isOurs)
            rule->by = told.name;
        m_heard.rules << *rule;
    }

    void keep(const ToldStep &told, const QString &subject)
    {
        AppendStep append = stepHere(told, subject);
        noteStop(told, subject);
        if (subject.startsWith(u"run/") && isMaking(stepKindFrom(told.step.kind)))
            m_heard.owners.insert(subject, told.name);
        takeRun(told.step);
        const QUuid uuid(subject.startsWith(u"rec/") ? subject.section(u'/', 1) : QString());
        const auto end = uuid.isNull() ? std::nullopt : endIn(told.step.kind);
        if (end && m_heard.added.contains(uuid)) {
            append.entered = told.step.kind;
            m_heard.added[uuid].state = told.step.kind;
            m_heard.entered.insert(uuid, {.atMs = append.step.atMs, .args = append.step.args});
        } else if (end) {
            m_heard.ended.insert(uuid, *end); // the service is asked first
        }
        noteProof(told.step.kind, uuid);
        m_heard.changes << append;
    }

    void takeRun(const TeamStep &step)
    {
        const QString run = runComingIn(step);
        const Result<Identifier> id = Identifier::fromInput(run);
        if (run.isEmpty() || !id || id->text() != run || m_runs.contains(run) || m_known.runs.contains(run))
            return;
        m_runs.insert(run);
        m_heard.runs.append({.connection = m_known.connection,
                             .runKey = run,
                             .idWasNumber = id->form() == Identifier::Form::Number,
                             .origin = u"heard"_s,
                             .addedMs = step.clientAtMs});
        m_heard.changes << SaveRun{m_heard.runs.last()};
    }

    void noteProof(const QString &state, const QUuid &uuid)
    {
        if (m_heard.added.contains(uuid)
            && (state == u"confirming" || state == u"recording" || state == u"paused"))
            m_heard.proven.insert(uuid);
    }

    void openRound(const QString &subject, int atLeast)
    {
        int &round = m_heard.rounds[subject];
        round = std::max(round, atLeast);
    }

    void noteStop(const ToldStep &told, const QString &subject)
    {
        const auto kind = stepKindFrom(told.step.kind);
        const bool ended = kind == StepKind::StopOutcome;
        if (kind == StepKind::StopSent || (ended && hasStopped(told.step.args))) {
            m_heard.stoppers.insert(subject, told.name);
            m_heard.stoppedAt.insert(subject, told.step.clientAtMs);
            if (ended)
                m_heard.stopped.insert(subject);
        } else if (ended) { // also of one that had already ended: something else has ended it
            m_heard.gaveUp.insert(subject, told.name);
            if (m_heard.stoppers.value(subject) == told.name)
                m_heard.stoppers.remove(subject);
        }
        noteRound(told, subject);
    }

    /// Also from what was known before: whoever joins anew knows no rounds.
    void noteRound(const ToldStep &told, const QString &subject)
    {
        if (stepKindFrom(told.step.kind) == StepKind::StopOutcome)
            openRound(subject, roundAfter(told.step.args));
    }

    [[nodiscard]] AppendStep stepHere(const ToldStep &told, const QString &subject) const
    {
        QJsonObject args = told.step.args;
        args.remove(enteredKey);
        args.insert(byKey, told.name);
        return {{.subject = subject,
                 .atMs = told.step.clientAtMs,
                 .kind = told.step.kind,
                 .args = args,
                 .id = told.step.id}};
    }

    const KnownToUs &m_known;
    QHash<QString, QUuid> m_bySid;
    QSet<QString> m_runs; ///< in m_heard.runs
    Heard m_heard;
};
} // namespace

QSet<QString> runsIn(const TeamNews &news)
{
    QSet<QString> runs;
    for (const ToldStep &told : news.steps)
        runs.insert(runComingIn(told.step));
    runs.remove(QString());
    return runs;
}

Heard hear(const TeamNews &news, const KnownToUs &known)
{
    Hearing hearing(known);
    for (const ToldStep &told : news.steps)
        hearing.take(told);
    for (const ToldClaim &claim : news.claims)
        hearing.take(claim);
    return hearing.result();
}

Heard heardBefore(const QList<Step> &steps)
{
    Heard heard;
    for (const Step &step : steps) {
        const QString name = step.args.value(byKey).toString();
        const auto kind = stepKindFrom(step.kind);
        if (kind == StepKind::StopOutcome)
            heard.rounds[step.subject] = std::max(heard.rounds[step.subject], roundAfter(step.args));
        if (name.isEmpty() && kind == StepKind::StopSent) {
            heard.stoppers.remove(step.subject); // it was this program, after all
            heard.stoppedAt.remove(step.subject);
        } else if (!name.isEmpty() && kind == StepKind::StopOutcome && hasStopped(step.args)) {
            heard.stoppers.insert(step.subject, name);
            heard.stoppedAt.insert(step.subject, step.atMs);
        } else if (!name.isEmpty() && isMaking(kind)) {
            heard.owners.insert(step.subject, name);
        }
    }
    return heard;
}

} // namespace tallylight
