#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tallylight::ui {

enum class Severity { Success, Information, Warning, Trouble };

/// Something did not work or is unknown: it stays visible until it is closed or resolved.
[[nodiscard]] constexpr bool isBad(Severity severity)
{
    return severity > Severity::Information;
}

/// One outcome as a sentence, with what can be done next. All texts are in one language, see MessageMaker.
struct Message
{
    struct Action
    {
        QString label;
        QString objectName;
        std::function<void()> run;
    };
    /// How good news of one kind is combined into one line.
    struct Sum
    {
        QString kind; ///< empty: not combined
        QStringList names; ///< one line for each topic in `about`
        std::function<QString(int)> text; ///< the sentence for a given number
    };

    Severity severity = Severity::Information;
    QString text;
    QString details; ///< status, code, request ID: shown on request, or empty
    QList<Action> actions;
    QString id; ///< a later message with the same ID replaces it; empty: never replaced
    QStringList about; ///< topics; bad news about a topic is resolved by the next message about it
    QStringList settles; ///< further topics that it resolves
    Sum sum;
    bool urgent = false; ///< something will happen soon unless the user acts
};

/// Makes a message in the language of the moment: once when it is shown, and again when the language changes.
/// What it tells is captured by value, so that the facts stay those of the first time.
using MessageMaker = std::function<Message()>;

} // namespace tallylight::ui
