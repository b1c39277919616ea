#pragma once

#include <QDialog>

namespace tallylight::ui {

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
