#pragma once

#include <QFrame>
#include <QUuid>

class QLabel;
class QPushButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// A strip for the top of the window: names the first connection that cannot be used for want of its secret,
/// and offers to unlock the keychain or to enter the secret. Hides itself when there is none. GUI thread.
class UnlockBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlockBanner)

public:
    explicit UnlockBanner(Operations &operations, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void showFirst();
    void unlock();
    void enter();
    void drawIcon();

    Operations &m_operations;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_unlock;
    QPushButton *m_enter;
    QUuid m_connection; ///< the one that is named; null: none
};

} // namespace tallylight::ui
