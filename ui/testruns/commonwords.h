#pragma once

#include "testruns/runmatcher.h"

#include <QHash>

namespace tallylight::ui {

/// What the filter reads and many runs share, such as their state, target and policy in words: stored once,
/// and searched once per filter.
class CommonWords final
{
public:
    using Id = quint32;

    /// Equal texts have the same ID until clear().
    [[nodiscard]] Id idOf(const QByteArray &text);
    /// Sets the words that lacking() uses from now on.
    void setMatcher(const RunMatcher &matcher);
    /// The filter's words that are not in this text: a run with it must contain them itself.
    [[nodiscard]] const std::vector<std::string> &lacking(Id id) const { return m_lacking[id]; }
    void clear();

private:
    RunMatcher m_matcher;
    QHash<QByteArray, Id> m_ids;
    std::vector<std::vector<std::string>> m_lacking; // by ID
};

} // namespace tallylight::ui
