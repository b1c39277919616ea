#include "cloudrecordings/recordingcheck.h"

#include "agora/validation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

void checkId(RecordingProblems &problems, RecordingField field, const QString &id, bool usable,
             RecordingProblem missing)
{
    if (id.isEmpty())
        problems.insert(field, missing);
    else if (!usable)
        problems.insert(field, RecordingProblem::IdUnusable);
}

void checkChannel(RecordingProblems &problems, const QString &cname, const QString &uid, agora::Mode mode)
{
    if (cname.isEmpty())
        problems.insert(RecordingField::Channel, RecordingProblem::ChannelMissing);
    else if (!agora::isChannelName(cname, mode))
        problems.insert(RecordingField::Channel, RecordingProblem::ChannelUnusable);
    if (!agora::isUid(uid))
        problems.insert(RecordingField::Uid, RecordingProblem::UidUnusable);
}

} // namespace

RecordingProblems checkAdopt(const AdoptForm &form)
{
    RecordingProblems problems;
    if (form.connection.isNull())
        problems.insert(RecordingField::Connection, RecordingProblem::ConnectionMissing);
    const agora::Task &task = form.task;
    checkId(problems, RecordingField::AppId, task.appId, agora::isServiceId(task.appId),
            RecordingProblem::AppIdMissing);
    checkId(problems, RecordingField::ResourceId, task.resourceId, agora::isResourceId(task.resourceId),
            RecordingProblem::ResourceIdMissing);
    checkId(problems, RecordingField::Sid, task.sid, agora::isServiceId(task.sid),
            RecordingProblem::SidMissing);
    checkChannel(problems, form.task.cname, form.task.uid, form.task.mode);
    return problems;
}

std::optional<std::pair<RecordingField, RecordingProblem>> refusedField(const QString &field)
{
    struct Refusal
    {
        QLatin1StringView word;
        RecordingField field;
        RecordingProblem problem;
    };
    constexpr std::array refusals{
        Refusal{"connection"_L1, RecordingField::Connection, RecordingProblem::ConnectionMissing},
        Refusal{"appId"_L1, RecordingField::AppId, RecordingProblem::IdUnusable},
        Refusal{"resourceId"_L1, RecordingField::ResourceId, RecordingProblem::IdUnusable},
        Refusal{"sid"_L1, RecordingField::Sid, RecordingProblem::IdUnusable},
        Refusal{"cname"_L1, RecordingField::Channel, RecordingProblem::ChannelUnusable},
        Refusal{"uid"_L1, RecordingField::Uid, RecordingProblem::UidUnusable},
    };
    for (const Refusal &refusal : refusals) {
        if (refusal.word == field)
            return std::pair(refusal.field, refusal.problem);
    }
    return {};
}

QString RecordingFieldTexts::problem(RecordingProblem problem)
{
    switch (problem) {
    case RecordingProblem::ConnectionMissing:
        //: Under a field
        return tr("Choose the connection that the recording belongs to.");
    case RecordingProblem::AppIdMissing:
        //: Under an empty field; "App ID" is not translated
        return tr("Enter the App ID of the project.");
    case RecordingProblem::ResourceIdMissing:
        //: Under an empty field
        return tr("Enter the resource ID that the recording was started with.");
    case RecordingProblem::SidMissing:
        //: Under an empty field; "sid" stays
        return tr("Enter the recording ID (sid) that the start returned.");
    case RecordingProblem::IdUnusable:
        //: Under a field for an ID
        return tr(
            "This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.");
    case RecordingProblem::ChannelMissing:
        //: Under an empty field
        return tr("Enter the name of the channel.");
    case RecordingProblem::ChannelUnusable:
        //: Under the field for the name of a channel
        return tr("Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page "
                  "mode, up to 128 characters are allowed.");
    case RecordingProblem::UidUnusable:
        break;
    }
    //: Under the field for a UID
    return tr("A UID is a whole number from 1 to 4294967295.");
}

QString RecordingFieldTexts::label(RecordingField field)
{
    switch (field) {
    case RecordingField::Connection:
        //: Field: name of the connection
        return tr("Connection:");
    case RecordingField::AppId:
        //: Field; "App ID" is not translated
        return tr("App ID:");
    case RecordingField::ResourceId:
        //: Field
        return tr("Resource ID:");
    case RecordingField::Sid:
        //: Field; "sid" stays
        return tr("Recording ID (sid):");
    case RecordingField::Channel:
        //: Field
        return tr("Channel name:");
    case RecordingField::Uid:
        break;
    }
    //: Field; "UID" is not translated
    return tr("UID:");
}

} // namespace tallylight::ui
