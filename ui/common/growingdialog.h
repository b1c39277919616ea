#pragma once

#include <QDialog>

class QBoxLayout;
class QScrollArea;

namespace tallylight::ui {

/// QFormLayout gives nested rows less height than their wrapped labels need (Qt 6.4): sets it as the minimum
/// of the visible ones. Call it when the layout has changed.
void giveWrappedLabelsRoom(QWidget &form);

/// Moves all items of a column but the last, which has the buttons, into an area that scrolls where they do
/// not fit. Returns the area, which the column's widget owns.
QScrollArea *scrollAllButLast(QBoxLayout &column);

/// A dialog that grows with its content, for instance when sentences appear under fields: otherwise a layout
/// of wrapped labels squeezes its rows. On a screen too small for it, or with large text, the content
/// scrolls; the last item of the layout, which has the buttons, is always in view. The layout is a column.
class GrowingDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrowingDialog)

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;

private:
    void makeScrollable();
    void grow(bool fresh);
    [[nodiscard]] int heightNeeded() const;

    QScrollArea *m_scroll = nullptr; ///< has everything but the last item
    int m_needed = 0; ///< the height, when it was last looked at
};

} // namespace tallylight::ui
