#pragma once

#include <QDialog>

namespace tallylight::ui {

/// QFormLayout gives nested rows less than the height that their wrapped labels ask for (Qt 6.4): says it as
/// a minimum to the visible ones. To be called when the layout has changed.
void giveWrappedLabelsRoom(QWidget &form);

/// A dialog that becomes higher when its content does, for instance because sentences appear under fields:
/// a layout of wrapped labels would otherwise squeeze its rows.
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
