#pragma once

#include "agora/validation.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tallylight::agora {

/// Collects the issues of one draft; shared by the checkers below.
class Findings final
{
public:
    void error(RuleId rule, const QString &field) { m_errors.append({rule, field, Severity::Error}); }
    void warning(RuleId rule, const QString &field) { m_warnings.append({rule, field, Severity::Warning}); }
    /// An error unless the value is absent or a whole number from `low` to `high`.
    void range(RuleId rule, const QString &field, const QJsonValue &value, int low, int high);

    [[nodiscard]] QList<Issue> all() const { return m_errors + m_warnings; }

private:
    QList<Issue> m_errors;
    QList<Issue> m_warnings;
};

[[nodiscard]] inline bool isPresent(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

/// True for a whole number from `low` to `high`; an absent value is not one.
[[nodiscard]] bool isWhole(const QJsonValue &value, int low, int high);

void checkStorage(Findings &findings, const RequestDraft &draft, const QJsonObject &storage,
                  const QString &field);
void checkRecording(Findings &findings, const RequestDraft &draft, const QJsonObject &clientRequest);
/// V12 for one pair of lists. Empty lists are accepted at the start; in an update, they change nothing.
void checkLists(Findings &findings, const QJsonObject &object, const QString &field, const QString &allow,
                const QString &block, Severity ifEmpty = Severity::Warning);
/// ["hls","mp4"] in either order.
[[nodiscard]] bool areBothFileTypes(const QJsonArray &types);
void checkLayout(Findings &findings, const QJsonObject &layout, const QString &field);
void checkWeb(Findings &findings, const RequestDraft &draft, const QJsonObject &clientRequest);
/// V23.
void checkOutputs(Findings &findings, const QJsonValue &outputs, const QString &field);

} // namespace tallylight::agora
