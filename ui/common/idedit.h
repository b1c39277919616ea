#pragma once

#include <QLineEdit>

namespace tallylight::ui {

/// A field for what a service takes in plain signs: IDs, UIDs, channels, hosts, addresses. From left to right
/// in every language; when it is left, it shows what was understood of digits of other scripts and full-width
/// signs.
class IdEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdEdit)

public:
    explicit IdEdit(QWidget *parent = nullptr);

    /// plainForm() of the text (core/text.h).
    [[nodiscard]] QString id() const;

private:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace tallylight::ui
