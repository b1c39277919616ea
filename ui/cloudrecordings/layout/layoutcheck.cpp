#include "cloudrecordings/layout/layoutcheck.h"

#include "agora/encode.h"
#include "agora/presetlayout.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

LayoutFinding paneFinding(const agora::Issue &issue, const QStringList &path, const agora::Layout &layout)
{
    const bool warning = issue.severity == agora::Severity::Warning;
    if (path.size() == 1) {
        const bool tooMany = layout.panes.size() > agora::mostPanes;
        return {LayoutField::Panes, tooMany ? LayoutProblem::TooManyPanes : LayoutProblem::NoPanes,
                issue.severity};
    }
    const int row = path.at(1).toInt();
    if (path.size() > 2 && path.at(2) == "uid"_L1)
        return {LayoutField::PaneUid, warning ? LayoutProblem::UidTwice : LayoutProblem::UidUnusable,
                issue.severity, row};
    return {LayoutField::Panes, LayoutProblem::Unusable, issue.severity, row};
}

LayoutFinding finding(const agora::Issue &issue, const agora::Layout &layout)
{
    const QString top = u"/clientRequest/"_s;
    const QStringList path =
        issue.field.startsWith(top) ? issue.field.sliced(top.size()).split(u'/') : QStringList{issue.field};
    const QString &member = path.first();
    const bool warning = issue.severity == agora::Severity::Warning;
    const LayoutProblem image = warning ? LayoutProblem::ImageWithoutHttps : LayoutProblem::ImageUnusable;
    if (member == "layoutConfig"_L1)
        return paneFinding(issue, path, layout);
    if (member == "maxResolutionUid"_L1)
        return {LayoutField::LargestUid, warning ? LayoutProblem::LargestMissing : LayoutProblem::UidUnusable,
                issue.severity};
    if (member == "backgroundColor"_L1)
        return {LayoutField::BackgroundColour, LayoutProblem::ColourUnusable, issue.severity};
    if (member == "backgroundImage"_L1)
        return {LayoutField::BackgroundImage, image, issue.severity};
    if (member == "defaultUserBackgroundImage"_L1)
        return {LayoutField::UserImage, image, issue.severity};
    if (member == "backgroundConfig"_L1) {
        const bool uid = path.value(2) == "uid"_L1;
        return {LayoutField::UserImages, uid ? LayoutProblem::UidUnusable : image, issue.severity,
                path.value(1).toInt()};
    }
    return {LayoutField::Request, LayoutProblem::Unusable, issue.severity};
}

} // namespace

QJsonObject layoutBody(const agora::Task &task, const agora::Layout &layout)
{
    return {{u"cname"_s, task.cname}, {u"uid"_s, task.uid}, {u"clientRequest"_s, encode(layout)}};
}

QList<LayoutFinding> checkLayout(const agora::Task &task, const agora::Layout &layout)
{
    agora::RequestDraft draft;
    draft.call = agora::Call::UpdateLayout;
    draft.mode = task.mode;
    draft.task = task;
    draft.body = layoutBody(task, layout);
    QList<LayoutFinding> result;
    for (const agora::Issue &issue : agora::validate(draft))
        result << finding(issue, layout);
    return result;
}

} // namespace tallylight::ui
