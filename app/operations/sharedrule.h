#pragma once

#include "ledger/rows.h"
#include "operations/stepkinds.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace tallylight {

/// Whose an automatic stop is (README 7). Kept in the args of its row.
struct RuleOrigin
{
    QUuid id; ///< the same in all programs of a team; null: no team was ever told of it
    QString by; ///< the colleague who set it; empty: this program
    QUuid connection; ///< of a colleague's rule: the one whose team told of it
    bool onlySeen = false; ///< of a colleague's rule: this login may only see what the team records

    friend bool operator==(const RuleOrigin &, const RuleOrigin &) = default;
};

/// What a team was told about an automatic stop.
struct ToldRule
{
    enum class What { Set, PutOff, Ended };

    What what = What::Set;
    QString subject; ///< as in this ledger
    QUuid id; ///< null: by a program that did not share its rules yet
    QString kind; ///< of a new rule: AutoStopRow::kind, and its args
    QJsonObject args;
    qint64 notBeforeMs = 0; ///< of a postponement
    QString by; ///< the colleague who told it; empty: this program itself
    qint64 seq = 0; ///< the server's order

    friend bool operator==(const ToldRule &, const ToldRule &) = default;
};

/// What follows for the rule in force here.
enum class RuleNews { Nothing, Replaces, PutsOff, Ends };

/// `inForce`: the ID of the rule in force here; null: there is none, or no team knows it. `isOver`: the told
/// rule has ended here before. `newestSet`: the highest number of a new rule of this subject so far. Pure.
[[nodiscard]] RuleNews weigh(const ToldRule &told, const QUuid &inForce, bool isOver, qint64 newestSet);

/// The args of steps: what colleagues' programs need to do the same.
[[nodiscard]] QJsonObject setArgs(const AutoStopRow &row);
[[nodiscard]] QJsonObject putOffArgs(const QUuid &id, int minutes, qint64 notBeforeMs);
[[nodiscard]] QJsonObject endedArgs(const QUuid &id);
/// nullopt: the step says nothing about a rule.
[[nodiscard]] std::optional<ToldRule> toldRule(const QString &subject, StepKind kind,
                                               const QJsonObject &args);

void keepOrigin(AutoStopRow &row, const RuleOrigin &origin);
[[nodiscard]] RuleOrigin originOf(const AutoStopRow &row);
/// As ToldRule::What::Set tells it.
[[nodiscard]] AutoStopRow rowFrom(const ToldRule &told, const RuleOrigin &origin, qint64 nowMs);
/// Not before `ms`, nor sooner than was agreed before.
void putOff(AutoStopRow &row, qint64 ms);

} // namespace tallylight
