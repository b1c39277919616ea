#pragma once

#include <QLabel>

namespace tallylight::ui {

/// Plain, selectable text on the leading side of the layout, whatever the direction of the text itself: in an
/// Arabic window a Latin name is on the right, as it is in the tables.
class LeadingLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadingLabel)

public:
    explicit LeadingLabel(const QString &objectName, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void align();
};

} // namespace tallylight::ui
