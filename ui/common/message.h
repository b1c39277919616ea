#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tallylight::ui {

enum class Severity { Success, Information, Warning, Trouble };

/// Something did not work or is not known: it stays in sight until it is closed or resolved.
[[nodiscard]] constexpr bool isBad(Severity severity)
{
    return severity > Severity::Information;
}

/// One outcome in a sentence, with what can be done next. The texts are translated already.
struct Message
{
    struct Action
    {
        QString label;
        QString objectName;
        std::function<void()> run;
    };
    /// How good news of one kind are told in one line.
    struct Sum
    {
        QString kind; ///< empty: told by itself
        QStringList names; ///< a line for each topic in `about`
        std::function<QString(int)> text; ///< the sentence for so many
    };

    Severity severity = Severity::Information;
    QString text;
    QString details; ///< status, code, request ID: shown on demand, or empty
    QList<Action> actions;
    QString id; ///< a later message with the same one takes its place; empty: stands by itself
    QStringList about; ///< topics; what is bad about one is resolved by the next message about it
    QStringList settles; ///< more topics that it resolves
    Sum sum;
    bool urgent = false; ///< something happens soon unless the user acts
};

} // namespace tallylight::ui
