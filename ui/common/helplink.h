#pragma once

#include "common/helptopic.h"
#include "common/translated.h"

#include <QToolButton>

namespace tallylight::ui {

/// The small "Where do I find this?" below a field: opens the help at a topic. Owned by its parent.
class HelpLink final : public Translated<QToolButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpLink)

public:
    HelpLink(HelpTopic topic, const QWidget &field, QWidget *parent = nullptr);

    /// Visible only with its field.
    void setVisible(bool visible) override;

private:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    /// Tells a screen reader which field is meant; the form names the field after this link.
    void nameField();
    void colour();

    const QWidget &m_field;
};

} // namespace tallylight::ui
