#pragma once

#include "testruns/runmatcher.h"

#include <QHash>

namespace tallylight::ui {

/// What the filter looks at and many runs have in common, such as their state, target and policy in words:
/// kept once, and searched once a filter.
class CommonWords final
{
public:
    using Id = quint32;

    /// The same text has the same one, until clear().
    [[nodiscard]] Id idOf(const QByteArray &text);
    /// The words that lacking() is about from now on.
    void setMatcher(const RunMatcher &matcher);
    /// The filter's words that are not in this text: a run with it must have them itself.
    [[nodiscard]] const std::vector<std::string> &lacking(Id id) const { return m_lacking[id]; }
    void clear();

private:
    RunMatcher m_matcher;
    QHash<QByteArray, Id> m_ids;
    std::vector<std::vector<std::string>> m_lacking; // by ID
};

} // namespace tallylight::ui
