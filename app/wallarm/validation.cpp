#include "wallarm/validation.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tallylight::wallarm {

namespace {

std::optional<FormIssue> checkRange(const QString &field, qint64 value, int least, int most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    const auto why = value < least ? FormIssue::Why::TooSmall : FormIssue::Why::TooLarge;
    return FormIssue{.field = field, .why = why, .least = least, .most = most};
}

void add(QList<FormIssue> &issues, const std::optional<FormIssue> &issue)
{
    if (issue)
        issues << *issue;
}

QList<FormIssue> checkSettings(const RunSettings &settings)
{
    QList<FormIssue> issues;
    add(issues, checkName(settings.name));
    if (settings.rps)
        add(issues, checkRps(*settings.rps));
    if (settings.rpsPerBaseline)
        add(issues, checkRpsPerBaseline(*settings.rpsPerBaseline));
    return issues;
}

} // namespace

std::optional<FormIssue> checkName(const QString &name)
{
    if (!withoutInvisible(name).isEmpty())
        return std::nullopt;
    return FormIssue{.field = u"name"_s, .why = FormIssue::Why::Missing};
}

std::optional<FormIssue> checkRps(qint64 perSecond)
{
    return checkRange(u"rps"_s, perSecond, 1, 1000);
}

std::optional<FormIssue> checkRpsPerBaseline(qint64 perSecond)
{
    return checkRange(u"rps_per_baseline"_s, perSecond, 1, 500);
}

std::optional<FormIssue> checkInactivityTimeout(qint64 seconds)
{
    return checkRange(u"inactivity_timeout"_s, seconds, 300, 86400);
}

QList<FormIssue> check(const CreateRequest &request)
{
    QList<FormIssue> issues = checkSettings(request.settings);
    if (request.inactivityTimeout)
        add(issues, checkInactivityTimeout(*request.inactivityTimeout));
    return issues;
}

QList<FormIssue> check(const CopyRequest &request)
{
    QList<FormIssue> issues = checkSettings(request.settings);
    if (request.recordId.isEmpty())
        issues << FormIssue{.field = u"test_record_id"_s, .why = FormIssue::Why::Missing};
    return issues;
}

} // namespace tallylight::wallarm
