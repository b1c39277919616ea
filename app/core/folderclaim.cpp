#include "core/folderclaim.h"

namespace tallylight {

FolderVerdict judge(const FolderFacts &facts)
{
    if (facts.lock == FolderFacts::Lock::Taken)
        return FolderVerdict::Start;
    if (facts.answers)
        return FolderVerdict::RaiseTheOther;
    if (facts.lock == FolderFacts::Lock::CannotBe)
        return FolderVerdict::StartUnlocked;
    if (!facts.holder)
        return facts.blank ? FolderVerdict::TakeOver : FolderVerdict::StartUnlocked;
    if (facts.holder->computer != facts.computer)
        return FolderVerdict::AskElsewhere;
    // A process that no longer exists left it, in a folder where it cannot be replaced.
    return facts.holderLives ? FolderVerdict::AskSilent : FolderVerdict::StartUnlocked;
}

} // namespace tallylight
