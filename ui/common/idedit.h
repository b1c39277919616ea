#pragma once

#include <QLineEdit>

namespace tallylight::ui {

/// A field for what a service accepts in plain characters: IDs, UIDs, channels, hosts, addresses. Left to
/// right in every language. When it loses focus, it shows how digits of other scripts and full-width
/// characters were understood.
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
