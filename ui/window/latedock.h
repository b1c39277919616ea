#pragma once

#include <QDockWidget>

#include <functional>

namespace tallylight::ui {

/// A dock whose contents are made when it is first shown: nobody waits for them when the program starts. GUI
/// thread.
class LateDock : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LateDock)

public:
    using Maker = std::function<QWidget *(QWidget *parent)>;

    LateDock(Maker make, QWidget *parent);

    /// Makes the contents unless they are there.
    void fill();

    void setVisible(bool visible) override;

private:
    Maker m_make;
};

} // namespace tallylight::ui
