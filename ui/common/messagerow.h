#pragma once

#include "common/message.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tallylight::ui {

class ElidedLabel;

/// One message in a place whose height never changes: its sentence, cut where it has no room, what can be
/// done next, and a button that closes it. Buttons for which there is no room are left out. While the mouse
/// is on it no button changes under the hand: those of a new message come when the mouse has left. GUI
/// thread.
class MessageRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageRow)

public:
    explicit MessageRow(QWidget *parent = nullptr);

    void show(const Message &message);
    /// The place stays, empty.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] QString text() const;
    /// The text may use so many lines; the buttons stay in the first.
    void setLines(int lines);
    /// Under the mouse, or with the keyboard.
    [[nodiscard]] bool isHeld() const;
    /// Hands the keyboard to the first thing to do.
    void takeFocus();
    /// What one line takes with the present font.
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeWanted();
    /// Neither the mouse nor the keyboard is on it any more.
    void released();

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();
    void placeParts();
    void replaceButtons(const QList<Message::Action> &actions);

    Severity m_severity = Severity::Information;
    bool m_empty = true;
    int m_lines = 1;
    ElidedLabel *m_label;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
    QList<Message::Action> m_next; ///< of the message that came while the mouse was on the row
    bool m_waits = false; ///< the buttons are those of the message before
};

/// The drawing and the colour that a severity has everywhere.
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);
/// The background of a message, opaque.
[[nodiscard]] QColor severityTint(Severity severity, const QPalette &palette);
/// A button as the rows have them: no higher than a line of text.
[[nodiscard]] QPushButton *messageButton(const Message::Action &action, QWidget *parent);

} // namespace tallylight::ui
