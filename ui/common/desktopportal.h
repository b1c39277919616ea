#pragma once

#include "common/desktopwishes.h"

#include <QObject>

namespace tallylight::ui {

/// Hears the wishes from the portal of the session bus, where there is one, and from then on each change.
/// GUI thread.
class DesktopPortal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopPortal)

public:
    using QObject::QObject;

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }
    /// Asks; the answer comes from the event loop.
    virtual void listen() { }

Q_SIGNALS:
    void changed(const tallylight::ui::DesktopWishes &wishes);

protected:
    void take(const DesktopWishes &wishes);

private:
    DesktopWishes m_wishes;
};

/// The one of this platform; its parent owns it.
[[nodiscard]] DesktopPortal *makeDesktopPortal(QObject *parent);

} // namespace tallylight::ui
