#pragma once

#include <QApplication>
#include <QFont>

namespace tallylight::tests {

/// Large letters in the whole program, while it lives; for windows that are made after it.
class Letters final
{
public:
    /// 0: the desktop's.
    explicit Letters(qreal points) : m_before(QApplication::font())
    {
        QFont large = m_before;
        if (points > 0)
            large.setPointSizeF(points);
        QApplication::setFont(large);
    }
    ~Letters() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(Letters)

private:
    const QFont m_before;
};

} // namespace tallylight::tests
