#pragma once

#include <QWidget>

namespace tallylight::ui {

/// One value that needs several widgets; the focus proxy is the first of them.
class CompositeEdit : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompositeEdit)

public:
    using QWidget::QWidget;

Q_SIGNALS:
    void edited();
};

} // namespace tallylight::ui
