#pragma once

#include "support/testmain.h"

#include <QAccessible>
#include <QProcess>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace tallylight::tests {

/// A sentence as it is spoken: without the marks that keep directions apart on the screen.
[[nodiscard]] inline QString plainWords(QString sentence)
{
    return sentence.removeIf([](QChar letter) { return letter >= QChar(0x2066) && letter <= QChar(0x2069); });
}

/// Qt tells screen readers nothing before there is an accessibility bus and a window, and starts no bus
/// itself.
inline void wakeAccessibility()
{
    if (QAccessible::isActive())
        return;
    (void)QProcess::execute(QStringLiteral("gdbus"),
                            QStringList{QStringLiteral("call"), QStringLiteral("--session"),
                                        QStringLiteral("--dest"), QStringLiteral("org.a11y.Bus"),
                                        QStringLiteral("--object-path"), QStringLiteral("/org/a11y/bus"),
                                        QStringLiteral("--method"),
                                        QStringLiteral("org.a11y.Bus.GetAddress")});
    QWidget window;
    window.show();
    (void)QTest::qWaitFor([] { return QAccessible::isActive(); }, longestWait);
}

/// What a screen reader is given to speak while this lives; only one at a time.
class Spoken final
{
public:
    Spoken() : m_before(QAccessible::installUpdateHandler(&Spoken::take))
    {
        wakeAccessibility();
        sentences().clear();
    }
    ~Spoken() { QAccessible::installUpdateHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Spoken)

    /// In the order in which they came.
    [[nodiscard]] static QStringList &sentences()
    {
        static QStringList all;
        return all;
    }

private:
    static void take(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            sentences() << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
        if (event->type() != QAccessible::ObjectShow)
            return;
        QAccessibleInterface *shown = event->accessibleInterface();
        if (shown != nullptr && shown->role() == QAccessible::Notification)
            sentences() << shown->text(QAccessible::Name);
#endif
    }

    QAccessible::UpdateHandler m_before;
};

} // namespace tallylight::tests
