#pragma once

#include "window/desk.h"
#include "window/letters.h"

#include <memory>

namespace tallylight::tests {

/// A filled desk for rows that only look at what they open: the rows of one test function use it one after
/// another, because a window and its clouds for each of them take most of the time. Each row still has what a
/// person finds: what the row before has opened is closed. After a failure, or when something cannot be
/// closed, the next row gets a new desk.
class SharedDesk final
{
public:
    /// Null: it could not be filled. `points`: as of Letters.
    [[nodiscard]] Desk *filled(const QString &language = QStringLiteral("en"), qreal points = 0);
    /// From the class's init(): another function gets another desk, or makes its own.
    void beforeRow();
    /// From the class's cleanup().
    void afterRow();
    /// Instead, after a row that leaves the desk otherwise than it was.
    void spend() { m_desk.reset(); }

private:
    [[nodiscard]] bool isTidy() const;

    QByteArray m_function;
    QString m_language;
    qreal m_points = 0;
    std::unique_ptr<Letters> m_letters;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tallylight::tests
