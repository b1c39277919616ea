#include "window/latedock.h"

#include <utility>

namespace tallylight::ui {

LateDock::LateDock(Maker make, QWidget *parent) : QDockWidget(parent), m_make(std::move(make)) { }

void LateDock::fill()
{
    if (const auto make = std::exchange(m_make, nullptr))
        setWidget(make(this));
}

void LateDock::setVisible(bool visible)
{
    if (visible)
        fill(); // before Qt asks how large it wants to be
    QDockWidget::setVisible(visible);
}

} // namespace tallylight::ui
