#pragma once

#include "common/messages.h"
#include "common/translated.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tallylight::ui {

class FlowLayout;

/// One message in the list of all: the full sentence, when it came, its details and what can be done next.
class MessageCard final : public Translated<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageCard)

public:
    explicit MessageCard(QWidget *parent = nullptr);

    /// Does nothing when it already shows this state of the message.
    void show(const Messages::Entry &entry, qint64 nowMs);

Q_SIGNALS:
    void closeWanted();

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;

    quint64 m_news = 0;
    Severity m_severity = Severity::Information;
    QLabel *m_text;
    QLabel *m_when;
    QLabel *m_details;
    QToolButton *m_close;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};

} // namespace tallylight::ui
