#pragma once

#include "net/scannedtext.h"

#include <QByteArray>
#include <QString>

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
    QByteArray m_hidden; ///< 1 for each such character; a list of parts could be larger than the text
};

} // namespace tallylight
