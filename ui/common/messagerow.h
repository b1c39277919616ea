#pragma once

#include "common/message.h"
#include "common/translated.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tallylight::ui {

class ElidedLabel;

/// One message in a place of constant height: its sentence, cut if there is no room, what can be done next,
/// and a button that closes it. Buttons for which there is no room are left out. While the mouse is over it,
/// buttons do not change under the user's hand: those of a new message appear when the mouse has left. GUI
/// thread.
class MessageRow final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageRow)

public:
    explicit MessageRow(QWidget *parent = nullptr);

    void show(const Message &message);
    /// The place stays, but empty.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] QString text() const;
    /// The text may use this many lines; the buttons stay on the first.
    void setLines(int lines);
    /// Under the mouse, or has the keyboard focus.
    [[nodiscard]] bool isHeld() const;
    /// Gives the keyboard focus to the first thing that can be done.
    void takeFocus();
    /// The height of one line in the current font.
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeWanted();
    /// The mouse has left and the keyboard focus has moved away.
    void released();

private:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void placeParts();
    void replaceButtons(const QList<Message::Action> &actions);

    Severity m_severity = Severity::Information;
    bool m_empty = true;
    int m_lines = 1;
    ElidedLabel *m_label;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
    QList<Message::Action> m_next; ///< of the message that came while the mouse was over the row
    bool m_waits = false; ///< the buttons are still those of the previous message
};

/// The icon and the color that a severity has everywhere.
[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette &palette);
/// The background of a message, opaque.
[[nodiscard]] QColor severityTint(Severity severity, const QPalette &palette);
/// A button as used in the rows: no higher than a line of text.
[[nodiscard]] QPushButton *messageButton(const Message::Action &action, QWidget *parent);
/// Removes and deletes the buttons of a message that has changed. The keyboard passes from one of them to the
/// successor with the same name, if that is visible, otherwise to `close`, which is harmless.
void retireMessageButtons(const QList<QPushButton *> &old, const QList<QPushButton *> &successors,
                          QWidget *close);

} // namespace tallylight::ui
