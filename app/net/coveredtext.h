#pragma once

#include "net/scannedtext.h"

#include <QString>

#include <vector>

namespace tallylight {

/// A text of which parts are hidden, in any order. Parts that overlap or touch become one.
class CoveredText final
{
public:
    explicit CoveredText(QStringView text);

    [[nodiscard]] QStringView original() const { return m_text; }
    /// An empty part hides nothing.
    void hide(TextRange part);
    [[nodiscard]] QString text() const;

private:
    const QStringView m_text;
    std::vector<bool> m_hidden; ///< each character; a list of parts could be larger than the text
};

} // namespace tallylight
