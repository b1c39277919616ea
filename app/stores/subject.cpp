#include "stores/subject.h"

#include "ledger/rows.h"

namespace tallylight {

QString subjectText(const Subject &subject)
{
    if (const auto *run = std::get_if<RunKey>(&subject))
        return run->subject();
    return recordingSubject(std::get<QUuid>(subject));
}

} // namespace tallylight
