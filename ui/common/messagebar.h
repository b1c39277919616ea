#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tallylight::ui {

enum class Severity { Success, Information, Warning, Trouble };

/// One sentence with what can be done next. The texts are translated already.
struct Message
{
    struct Action
    {
        QString label;
        QString objectName;
        std::function<void()> run;
    };
    Severity severity = Severity::Information;
    QString text;
    QString details; ///< status, code, request ID: shown on demand, or empty
    QList<Action> actions;
};

/// Outcomes in the window, not in a dialog: newest shown, never in the way, closed by hand (trouble) or by
/// the next message. Announced to screen readers by the accessible name of its label (CONTRACTS 12).
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// For the permanent label in the status bar that screen readers listen to.
    void announced(const QString &text);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void colour();
    void replaceActions(const QList<Message::Action> &actions);

    Severity m_severity = Severity::Information;
    QLabel *m_icon;
    QLabel *m_label;
    QLabel *m_detailsText;
    QHBoxLayout *m_actions;
    QToolButton *m_details;
    QToolButton *m_close;
};

} // namespace tallylight::ui
