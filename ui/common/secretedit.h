#pragma once

#include "common/translated.h"

#include <QLineEdit>

class QToolButton;

namespace tallylight::ui {

/// A field for a token or secret: hidden, with a button that shows it, to which Tab leads.
class SecretEdit final : public Translated<QLineEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Without the spaces and invisible characters that clipboards add.
    [[nodiscard]] QString secret() const;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

    QAction *m_show;
    QToolButton *m_button; ///< Qt's own; it would take the keyboard focus only by the mouse
};

} // namespace tallylight::ui
