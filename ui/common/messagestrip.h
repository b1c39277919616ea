#pragma once

#include "common/messages.h"

#include <QWidget>

class QPushButton;

namespace tallylight::ui {

class ElidedLabel;
class MessagePanel;
class MessageRow;

/// The messages' own place: two lines (one in a low window), reserved also while there is nothing to tell, so
/// that nothing moves when a message comes. One alone has both lines for its sentence. A button opens the
/// list of all of them over the window. GUI thread.
class MessageStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    /// `messages` must outlive it.
    explicit MessageStrip(Messages &messages, QWidget *parent = nullptr);

    [[nodiscard]] Messages &messages() const { return m_messages; }
    /// The sentence in the row of the newest message; empty: there is none.
    [[nodiscard]] QString newestText() const;
    /// Hands the keyboard to the first thing to do; nothing while there is no message.
    void takeFocus();
    /// Opens or closes the list.
    void setListOpen(bool open);

Q_SIGNALS:
    /// The keyboard was here, and there is nothing left for it.
    void left();

private:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();
    void follow();
    void showRow(size_t row);
    void placeParts();
    /// Two, but one in a window that is low for its font: the tables need the room.
    [[nodiscard]] int rowCount() const;
    void closeRow(size_t row);

    Messages &m_messages;
    MessageRows m_shown{}; ///< what the rows show
    std::array<quint64, 2> m_news{}; ///< Entry::news of what the rows show
    std::array<MessageRow *, 2> m_rows;
    ElidedLabel *m_nothing;
    QPushButton *m_all;
    MessagePanel *m_panel = nullptr; ///< while the list is open
};

} // namespace tallylight::ui
