#include "net/coveredtext.h"

#include "net/secretnames.h"

#include <algorithm>

namespace tallylight {

CoveredText::CoveredText(QStringView text) : m_text(text), m_hidden(static_cast<size_t>(text.size())) { }

void CoveredText::hide(TextRange part)
{
    if (part.from < part.to)
        std::fill(m_hidden.begin() + part.from, m_hidden.begin() + part.to, true);
}

QString CoveredText::text() const
{
    QString out;
    for (auto from = m_hidden.begin(); from != m_hidden.end();) {
        const auto to = std::find(from, m_hidden.end(), !*from);
        if (*from)
            out += hiddenSecret;
        else
            out += m_text.sliced(from - m_hidden.begin(), to - from);
        from = to;
    }
    return out;
}

} // namespace tallylight
