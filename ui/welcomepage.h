#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;

namespace tallylight::ui {

/// What a first start shows: three ways to begin.
class WelcomePage final : public QWidget
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
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QCommandLinkButton *m_demo;
    QCommandLinkButton *m_wallarm;
    QCommandLinkButton *m_agora;
    QLabel *m_secrets;
};

} // namespace tallylight::ui
