#include "net/coveredtext.h"

#include "net/secretnames.h"

#include <algorithm>

namespace tallylight {

CoveredText::CoveredText(QStringView text) : m_text(text), m_hidden(text.size(), '\0') { }

void CoveredText::hide(TextRange part)
{
    if (part.from < part.to)
        std::fill(m_hidden.begin() + part.from, m_hidden.begin() + part.to, '\1');
}

QString CoveredText::text() const
{
    QString out;
    for (qsizetype from = 0; from < m_text.size();) {
        const bool hidden = m_hidden[from] != '\0';
        const qsizetype end = m_hidden.indexOf(hidden ? '\0' : '\1', from);
        const qsizetype to = end < 0 ? m_text.size() : end;
        if (hidden)
            out += hiddenSecret;
        else
            out += m_text.sliced(from, to - from);
        from = to;
    }
    return out;
}

} // namespace tallylight
