#pragma once

#include <QLineEdit>

namespace tallylight::ui {

/// A field for a token or secret: hidden, with a button that shows it.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Without the spaces and invisible characters that clipboards add.
    [[nodiscard]] QString secret() const;

private:
    void changeEvent(QEvent *event) override;
    void retranslate();

    QAction *m_show;
};

} // namespace tallylight::ui
