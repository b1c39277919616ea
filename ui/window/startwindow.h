#pragma once

#include "common/growingdialog.h"
#include "core/folderclaim.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// Why the program does not simply start.
enum class NoStart {
    Arguments,
    UnknownLanguage,
    NoTemporaryFolder,
    HeldElsewhere, ///< by a computer with another name
    HeldSilently, ///< by a process of this computer that does not answer
};

struct StartNotice
{
    NoStart problem = NoStart::Arguments;
    QString given; ///< what was typed, or what is wrong with it
    QString folder;
    FolderHolder holder; ///< for the last two problems

    /// The user may start anyway.
    [[nodiscard]] bool isQuestion() const
    {
        return problem == NoStart::HeldElsewhere || problem == NoStart::HeldSilently;
    }
};

/// What is shown when the program does not start, because it never ends without a window. Accepted: start
/// anyway. GUI thread.
class StartWindow final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartWindow)

public:
    explicit StartWindow(const StartNotice &notice, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString headline(const StartNotice &notice);
    [[nodiscard]] static QString explanation(const StartNotice &notice);
    [[nodiscard]] QLayout *factsOf(const StartNotice &notice);
};

} // namespace tallylight::ui
