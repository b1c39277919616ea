#pragma once

#include "common/translated.h"

#include <QScrollArea>

class QLabel;

namespace tallylight::ui {

class ChoiceButton;

/// What the first start shows: three ways to begin.
class WelcomePage final : public Translated<QScrollArea>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();
    void wallarmWanted();
    void agoraWanted();

private:
    void changeEvent(QEvent *event) override;
    void retranslate() override;

    QLabel *m_title;
    QLabel *m_text;
    ChoiceButton *m_demo;
    ChoiceButton *m_wallarm;
    ChoiceButton *m_agora;
    QLabel *m_secrets;
};

} // namespace tallylight::ui
