#pragma once

#include "core/connection.h"
#include "core/error.h"
#include "operations/teamsync/teamsync.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// The words for teams, in the current language.
class TeamTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TeamTexts)

public:
    /// A few words: whether the team is connected, and what it does not know yet. Empty: there is no team.
    [[nodiscard]] static QString state(const TeamSyncStatus &status);
    /// Whole sentences: what is the matter, what it means, and what to do.
    [[nodiscard]] static QString explanation(const TeamRow &team, const TeamSyncStatus &status);
    /// Why a team's server cannot be used: what happened and what to do.
    [[nodiscard]] static QString reason(const Error &error);
    /// The sentence under the field that the team's ledger does not accept, by its name there.
    [[nodiscard]] static QString problem(const QString &field);
    /// An account to choose: its names, and what this login may do.
    [[nodiscard]] static QString account(const TeamAccount &account);
    /// Whether the server was reached, and which way leads on. With a severity for its symbol.
    [[nodiscard]] static QString tested(const TeamStatus &status, const QString &login, Service service);
};

} // namespace tallylight::ui
