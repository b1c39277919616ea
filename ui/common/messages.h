#pragma once

#include "common/message.h"
#include "core/clock.h"
#include "stores/subject.h"

#include <QObject>

#include <array>

namespace tallylight::ui {

/// What a message can be about: "stop run/…", "start rec/…".
[[nodiscard]] QString topic(const QString &matter, const Subject &subject);

/// What became of one thing in a request for many.
struct Told
{
    Severity severity = Severity::Information;
    QString topic;
    QString line; ///< for the details: a name where it went well, otherwise a sentence
};
/// A message for all of them, without its text: as bad as the worst, which the details name first.
[[nodiscard]] Message gathered(const QList<Told> &all);

/// Every outcome that is still to be seen. Bad news stay until the user closes them or a later message tells
/// of the same topic. Good news of one kind become one line, and make room once somebody has had the time to
/// read them. GUI thread.
class Messages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Messages)

public:
    /// Good news that stood for so long have been read by whoever works in the window.
    static constexpr std::chrono::seconds readingTime{10};

    struct Entry
    {
        quint64 number = 0; ///< stays when the message changes
        quint64 news = 0; ///< the larger, the newer
        qint64 atMs = 0; ///< Unix ms of the latest change
        bool read = false;
        Message message;
    };

    explicit Messages(Clock &clock, QObject *parent = nullptr);

    void show(const Message &message);
    /// It does not apply any more. Nothing when there is none with this ID.
    void withdraw(const QString &id);
    /// The user has closed it.
    void close(quint64 number);
    void closeAll();
    /// Somebody uses keyboard or mouse.
    void userActs();

    /// In the order in which they came. Valid until the next change.
    [[nodiscard]] const QList<Entry> &all() const { return m_entries; }
    /// nullptr: none. Valid until the next change.
    [[nodiscard]] const Entry *find(quint64 number) const;
    [[nodiscard]] const Entry *find(const QString &id) const;
    [[nodiscard]] const Entry *newest() const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed();
    /// For the permanent label in the status bar that screen readers listen to.
    void announced(const QString &text);

private:
    void resolve(const QStringList &topics, const QString &exceptId);
    [[nodiscard]] Entry *toAddTo(const Message &message);

    Clock &m_clock;
    quint64 m_last = 0;
    QList<Entry> m_entries;
};

/// Numbers of the messages in the window's two rows; 0: the row is free.
using MessageRows = std::array<quint64, 2>;
/// What the rows show next: the newest message, and the most pressing of the others. One that is in a row
/// stays there; the row `held` (-1: none), under the mouse or with the keyboard, keeps what it shows. Where
/// there is one row only, the most pressing one has it. Pure.
[[nodiscard]] MessageRows arranged(const QList<Messages::Entry> &all, const MessageRows &now, int held,
                                   int rows = 2);

} // namespace tallylight::ui
