#pragma once

#include "common/messages.h"
#include "common/translated.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace tallylight::ui {

class MessageCard;

/// The list of all messages in full, with their details: lies over the window, above the strip, as long as
/// the user wants it. New ones are added at the end, so that nothing moves while it is read. GUI thread.
class MessagePanel final : public Translated<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)

public:
    /// Becomes a child of the window that contains `above`.
    MessagePanel(Messages &messages, const QWidget &above);

Q_SIGNALS:
    void closeWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    void follow();
    void place();

    Messages &m_messages;
    const QWidget &m_above;
    QLabel *m_title;
    QPushButton *m_closeAll;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QHash<quint64, MessageCard *> m_cards;
};

} // namespace tallylight::ui
