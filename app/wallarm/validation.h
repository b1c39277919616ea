#pragma once

#include "wallarm/createrequest.h"

#include <QList>

namespace tallylight::wallarm {

/// A form field that would be rejected (README 6.2).
struct FormIssue
{
    enum class Why { Missing, TooSmall, TooLarge };

    QString field; ///< the service's parameter, for example "rps"
    Why why = Why::Missing;
    int least = 0; ///< the range, for TooSmall and TooLarge
    int most = 0;

    friend bool operator==(const FormIssue &, const FormIssue &) = default;
};

[[nodiscard]] std::optional<FormIssue> checkName(const QString &name);
[[nodiscard]] std::optional<FormIssue> checkRps(qint64 perSecond); ///< 1 … 1000
[[nodiscard]] std::optional<FormIssue> checkRpsPerBaseline(qint64 perSecond); ///< 1 … 500
[[nodiscard]] std::optional<FormIssue> checkInactivityTimeout(qint64 seconds); ///< 300 … 86400

/// All issues of a request, in form order; it may be sent when this is empty.
[[nodiscard]] QList<FormIssue> check(const CreateRequest &request);
[[nodiscard]] QList<FormIssue> check(const CopyRequest &request);

} // namespace tallylight::wallarm
