#include "cloudrecordings/recordingcheck.h"

#include "agora/validation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using Field = RecordingField;
using Problem = RecordingProblem;

void checkId(RecordingProblems &problems, Field field, const QString &id, bool usable, Problem missing)
{
    if (id.isEmpty())
        problems.insert(field, missing);
    else if (!usable)
        problems.insert(field, Problem::IdUnusable);
}

void checkChannel(RecordingProblems &problems, const QString &cname, const QString &uid, agora::Mode mode)
{
    if (cname.isEmpty())
        problems.insert(Field::Channel, Problem::ChannelMissing);
    else if (!agora::isChannelName(cname, mode))
        problems.insert(Field::Channel, Problem::ChannelUnusable);
    if (!agora::isUid(uid))
        problems.insert(Field::Uid, Problem::UidUnusable);
}

} // namespace

RecordingProblems checkAdopt(const AdoptForm &form)
{
    RecordingProblems problems;
    if (form.connection.isNull())
        problems.insert(Field::Connection, Problem::ConnectionMissing);
    const agora::Task &task = form.task;
    checkId(problems, Field::AppId, task.appId, agora::isServiceId(task.appId), Problem::AppIdMissing);
    checkId(problems, Field::ResourceId, task.resourceId, agora::isResourceId(task.resourceId),
            Problem::ResourceIdMissing);
    checkId(problems, Field::Sid, task.sid, agora::isServiceId(task.sid), Problem::SidMissing);
    checkChannel(problems, form.task.cname, form.task.uid, form.task.mode);
    return problems;
}

std::optional<std::pair<Field, Problem>> refusedField(const QString &field)
{
    struct Refusal
    {
        QLatin1StringView word;
        Field field;
        Problem problem;
    };
    constexpr std::array refusals{
        Refusal{"connection"_L1, Field::Connection, Problem::ConnectionMissing},
        Refusal{"appId"_L1, Field::AppId, Problem::IdUnusable},
        Refusal{"resourceId"_L1, Field::ResourceId, Problem::IdUnusable},
        Refusal{"sid"_L1, Field::Sid, Problem::IdUnusable},
        Refusal{"cname"_L1, Field::Channel, Problem::ChannelUnusable},
        Refusal{"uid"_L1, Field::Uid, Problem::UidUnusable},
    };
    for (const Refusal &refusal : refusals) {
        if (refusal.word == field)
            return std::pair(refusal.field, refusal.problem);
    }
    return {};
}

} // namespace tallylight::ui
