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

/// What is known at startup about the one program that may use a data folder.
struct FolderFacts
{
    enum class Lock { Taken, Held, CannotBe };

    Lock lock = Lock::CannotBe; ///< CannotBe: no permission, no space, no folder
    bool answers = false; ///< a program using this folder answered on the socket
    bool blank = false; ///< the lock is an empty file, as a power failure leaves it
    std::optional<FolderHolder> holder; ///< nullopt: the file is not a valid lock
    bool holderLives = false; ///< its process exists; meaningful on this computer only
    QString computer; ///< this computer's name
};

enum class FolderVerdict {
    Start,
    RaiseTheOther,
    AskElsewhere, ///< held by a computer with another name: only a person can say whether it still runs there
    AskSilent, ///< held by a process of this computer that does not answer
    TakeOver, ///< held by no one: the lock may be replaced
    StartUnlocked, ///< cannot be locked, which is no reason to keep the user from stopping a recording
};

/// A lock that cannot be acquired does not yet mean that another program runs: only one that answers does.
[[nodiscard]] FolderVerdict judge(const FolderFacts &facts);

} // namespace tallylight
