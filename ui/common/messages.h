#pragma once

#include "common/message.h"
#include "core/clock.h"
#include "stores/runkey.h"

#include <QObject>

#include <array>

namespace tallylight::ui {

/// What a message can be about: "stop run/…", "start rec/…".
[[nodiscard]] QString topic(const QString &matter, const Subject &subject);

/// Result for one subject in a request for many.
struct Told
{
    Severity severity = Severity::Information;
    QString topic;
    QString line; ///< for the details: a name on success, otherwise a sentence
};
/// One message for all of them, without its text: as bad as the worst, which the details list first.
[[nodiscard]] Message gathered(const QList<Told> &all);

/// Every outcome that the user still needs to see. Bad news stays until the user closes it or a later message
/// is about the same topic. Good news of one kind becomes one line, and makes room once someone has had time
/// to read it. GUI thread.
class Messages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Messages)

public:
    /// After this time, good news has been read by whoever is working in the window.
    static constexpr std::chrono::seconds readingTime{10};

    struct Entry
    {
        quint64 number = 0; ///< stays the same when the message changes
        quint64 news = 0; ///< larger means newer
        qint64 atMs = 0; ///< Unix ms of the latest change
        bool read = false;
        Message message;
        QList<MessageMaker> makers; ///< several: good news combined into one line
    };

    explicit Messages(Clock &clock, QObject *parent = nullptr);

    void show(const MessageMaker &make);
    /// The message no longer applies. Does nothing when there is none with this ID.
    void withdraw(const QString &id);
    /// The user has closed it.
    void close(quint64 number);
    void closeAll();
    /// The language has changed: the same messages in other words, in the same order.
    void retranslate();
    /// Someone is using the keyboard or the mouse.
    void userActs();

    /// In the order in which they came. Valid until the next change.
    [[nodiscard]] const QList<Entry> &all() const { return m_entries; }
    /// nullptr: there is none. Valid until the next change.
    [[nodiscard]] const Entry *find(quint64 number) const;
    [[nodiscard]] const Entry *find(const QString &id) const;
    [[nodiscard]] const Entry *newest() const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed();
    /// For screen readers: a new message, or other words in one; `bad` as in isBad(). A message that comes
    /// again in the same words is announced again only after `readingTime`.
    void announced(const QString &text, bool bad);

private:
    void resolve(const QStringList &topics, const QString &exceptId);
    [[nodiscard]] Entry *toAddTo(const Message &message);

    Clock &m_clock;
    quint64 m_last = 0;
    QList<Entry> m_entries;
};

/// Numbers of the messages in the window's two rows; 0: the row is free.
using MessageRows = std::array<quint64, 2>;
/// What the rows show next: the newest message, and the most urgent of the others. A message stays in its
/// row; the row `held` (-1: none), which is under the mouse or has the keyboard focus, keeps what it shows.
/// If there is only one row, it shows the most urgent message. Pure.
[[nodiscard]] MessageRows arranged(const QList<Messages::Entry> &all, const MessageRows &now, int held,
                                   int rows = 2);

} // namespace tallylight::ui
