#include "team/claimverdict.h"

namespace tallylight {

namespace {
ClaimStep afterGone(const ClaimFacts &facts)
{
    switch (facts.seen) {
    case ClaimFacts::Seen::NotRead:
        return ClaimStep::Read;
    case ClaimFacts::Seen::Ended:
        return ClaimStep::Ended;
    case ClaimFacts::Seen::Recording:
        return facts.holdersSend == 1 ? ClaimStep::ClaimSecond : ClaimStep::RoundOver;
    }
    return ClaimStep::Read;
}
} // namespace

ClaimStep claimVerdict(const ClaimFacts &facts)
{
    switch (facts.answer) {
    case ClaimFacts::Answer::Granted:
        return ClaimStep::Send;
    case ClaimFacts::Answer::NoneYet:
        return ClaimStep::SendUntold; // holding a stop up costs more than sending it twice
    case ClaimFacts::Answer::NotAllowed:
        return ClaimStep::Refuse;
    case ClaimFacts::Answer::Taken:
        return facts.holderAlive && facts.holdersAge < claimHolds ? ClaimStep::Watch : afterGone(facts);
    }
    return ClaimStep::SendUntold;
}

ClaimFacts factsFrom(const Result<ClaimAnswer> &answer)
{
    ClaimFacts facts;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Forbidden)
            facts.answer = ClaimFacts::Answer::NotAllowed;
        return facts;
    }
    facts.answer = answer->granted ? ClaimFacts::Answer::Granted : ClaimFacts::Answer::Taken;
    facts.holdersSend = answer->send;
    facts.holderAlive = answer->alive;
    facts.holdersAge = answer->age;
    return facts;
}

} // namespace tallylight
