#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tallylight {

/// Who holds a data folder, as its lock file says.
struct FolderHolder
{
    qint64 process = 0;
    QString computer;
    QDateTime since; ///< when the lock was made

    friend bool operator==(const FolderHolder &, const FolderHolder &) = default;
};

/// What is known at the start about the one program that may use a data folder.
struct FolderFacts
{
    enum class Lock { Taken, Held, CannotBe };

    Lock lock = Lock::CannotBe; ///< CannotBe: no right, no room, no folder
    bool answers = false; ///< a program for this folder answered on the socket
    bool blank = false; ///< the lock is an empty file, as a computer that lost its power leaves it
    std::optional<FolderHolder> holder; ///< nullopt: the lock is no lock
    bool holderLives = false; ///< its process is there; means something on this computer only
    QString computer; ///< the name of this one
};

enum class FolderVerdict {
    Start,
    RaiseTheOther,
    AskElsewhere, ///< held by a computer of another name: a person must say whether it still runs there
    AskSilent, ///< held by a process of this computer that does not answer
    TakeOver, ///< nobody's: the lock may be replaced
    StartUnlocked, ///< cannot be locked, which is no reason not to stop a recording
};

/// A lock that cannot be had is not yet another program that runs: only one that answers is.
[[nodiscard]] FolderVerdict judge(const FolderFacts &facts);

} // namespace tallylight
