#pragma once

#include "common/translated.h"

#include <QLineEdit>

namespace tallylight::ui {

/// A field for a token or secret: hidden, with a button that shows it.
class SecretEdit final : public Translated<QLineEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Without the spaces and invisible characters that clipboards add.
    [[nodiscard]] QString secret() const;

private:
    void retranslate() override;

    QAction *m_show;
};

} // namespace tallylight::ui
