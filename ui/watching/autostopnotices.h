#pragma once

#include "operations/operations.h"

#include <QObject>
#include <QPointer>

namespace tallylight::ui {

class Messages;

/// "The recording of X stops in 60 s", with buttons to cancel and to postpone: one message, more urgent than
/// any other. It disappears when the stop is requested or the notice is withdrawn. GUI thread.
class AutoStopNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStopNotices)

public:
    /// How many minutes postponing adds.
    static constexpr int moreMinutes = 10;

    /// The ID of the message.
    [[nodiscard]] static QString messageId();

    /// `messages` must outlive it.
    AutoStopNotices(const Operations &operations, Messages &messages, QObject *parent = nullptr);

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

    const Operations &m_operations;
    Messages &m_messages;
    QList<Notice> m_notices; ///< the one due first is first
};

/// The sentence for AutoStops::notKept.
[[nodiscard]] QString notKeptText(const Stores &stores, const QList<Subject> &subjects, const Error &error);
/// The sentence about one of them.
[[nodiscard]] QString noticeText(const Operations &operations, const Subject &subject, const QDateTime &when);

} // namespace tallylight::ui
