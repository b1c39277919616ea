#include "testruns/commonwords.h"

namespace tallylight::ui {

CommonWords::Id CommonWords::idOf(const QByteArray &text)
{
    const auto found = m_ids.constFind(text);
    if (found != m_ids.constEnd())
        return *found;
    const auto id = static_cast<Id>(m_lacking.size());
    m_ids.insert(text, id);
    m_lacking.push_back(m_matcher.lackingIn(text));
    return id;
}

void CommonWords::setMatcher(const RunMatcher &matcher)
{
    m_matcher = matcher;
    for (auto each = m_ids.cbegin(); each != m_ids.cend(); ++each)
        m_lacking[each.value()] = m_matcher.lackingIn(each.key());
}

void CommonWords::clear()
{
    m_ids.clear();
    m_lacking.clear();
}

} // namespace tallylight::ui
