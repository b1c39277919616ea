#pragma once

#include "common/messages.h"
#include "common/translated.h"

#include <QWidget>

class QPushButton;

namespace tallylight::ui {

class ElidedLabel;
class MessagePanel;
class MessageRow;

/// The fixed place for messages: two lines (one in a low window), reserved even when there is nothing to say,
/// so that nothing moves when a message comes. A single message uses both lines. A button opens the list of
/// all messages over the window. GUI thread.
class MessageStrip final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    /// `messages` must outlive it.
    explicit MessageStrip(Messages &messages, QWidget *parent = nullptr);

    [[nodiscard]] Messages &messages() const { return m_messages; }
    /// The sentence in the newest message's row; empty: there is none.
    [[nodiscard]] QString newestText() const;
    /// Gives the keyboard focus to the first thing that can be done; does nothing without a message.
    void takeFocus();
    /// Opens or closes the list.
    void setListOpen(bool open);

Q_SIGNALS:
    /// It had the keyboard focus, and has nothing left to focus.
    void left();

private:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void follow();
    void showRow(size_t row);
    void placeParts();
    /// Two, or one in a window that is low for its font: the tables need the space.
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
