#pragma once

#include <QLabel>

namespace tallylight::ui {

/// Plain text that can be selected, at the leading side of the layout whatever the direction of the text
/// itself: a Latin name in an Arabic window stands at the right, as it does in the tables.
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
