#pragma once

#include <QDialog>

namespace tallylight::ui {

/// QFormLayout gives nested rows less height than their wrapped labels need (Qt 6.4): sets it as the minimum
/// of the visible ones. Call it when the layout has changed.
void giveWrappedLabelsRoom(QWidget &form);

/// A dialog that grows with its content, for instance when sentences appear under fields: otherwise a layout
/// of wrapped labels squeezes its rows.
class GrowingDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingDialog)

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;

private:
    void grow(bool fresh);
};

} // namespace tallylight::ui
