#include "ledger/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

QString runSubject(const QUuid &connection, const QString &runKey)
{
    return u"run/"_s + connection.toString(QUuid::WithoutBraces) + u'/' + runKey;
}

QString connectionSubject(const QUuid &connection)
{
    return u"conn/"_s + connection.toString(QUuid::WithoutBraces);
}

QString recordingSubject(const QUuid &uuid)
{
    return u"rec/"_s + uuid.toString(QUuid::WithoutBraces);
}

bool isFinalState(const QString &word)
{
    static constexpr std::array words{"stopped"_L1, "startFailed"_L1, "endedByService"_L1,
                                      "failed"_L1,  "discarded"_L1,   "apiExpired"_L1};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isFinal(OperationState state)
{
    switch (state) {
    case OperationState::Done:
    case OperationState::Unconfirmed:
    case OperationState::Cancelled:
        return true;
    case OperationState::Requested:
    case OperationState::Sent:
    case OperationState::NeedsCredentials:
        return false;
    }
    return false;
}

} // namespace tallylight
