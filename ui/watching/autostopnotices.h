#pragma once

#include "operations/operations.h"

#include <QObject>
#include <QPointer>

namespace tallylight::ui {

class MessageBar;

/// "The recording of X stops in 60 s", with Call off and Put off, in a bar of its own that no other message
/// replaces. It goes away when the stop is ordered or the notice is withdrawn. GUI thread.
class AutoStopNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStopNotices)

public:
    /// Minutes that Put off gives.
    static constexpr int moreMinutes = 10;

    /// `messages` is for what is no notice, as everywhere. The bars must outlive it.
    AutoStopNotices(const Operations &operations, MessageBar &bar, MessageBar &messages,
                    QObject *parent = nullptr);

    /// New words, after the language has changed.
    void retranslate() { show(); }

private:
    struct Notice
    {
        Subject subject;
        QDateTime when;
    };
    void add(const Subject &subject, const QDateTime &when);
    void remove(const Subject &subject);
    void show();
    void forAll(const std::function<void(const Subject &)> &act);

    Operations m_operations;
    MessageBar &m_bar;
    QList<Notice> m_notices; ///< the one that is due first is first
};

/// The sentence for AutoStops::notKept.
[[nodiscard]] QString notKeptText(const Stores &stores, const QList<Subject> &subjects, const Error &error);
/// The sentence about one of them.
[[nodiscard]] QString noticeText(const Operations &operations, const Subject &subject, const QDateTime &when);

} // namespace tallylight::ui
