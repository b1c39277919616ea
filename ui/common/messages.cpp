#include "common/messages.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

auto urgency(const Messages::Entry &entry)
{
    return std::tuple(entry.message.urgent, entry.message.severity, entry.news);
}

/// Adds good news to others of its kind; replaces what was said about a topic before.
void addGoodNews(Message &sum, const Message &more)
{
    for (qsizetype i = 0; i < more.about.size(); ++i) {
        const QString name = more.sum.names.value(i);
        if (const qsizetype known = sum.about.indexOf(more.about.at(i)); known >= 0) {
            sum.sum.names[known] = name;
        } else {
            sum.about << more.about.at(i);
            sum.sum.names << name;
        }
    }
    sum.severity = std::max(sum.severity, more.severity);
    sum.sum.text = more.sum.text;
    sum.text = sum.sum.text(static_cast<int>(sum.about.size()));
    sum.details = sum.sum.names.join(u'\n');
    sum.actions.clear(); // they were for a single one
    sum.id.clear();
}

} // namespace

QString topic(const QString &matter, const Subject &subject)
{
    return matter + u' ' + subjectText(subject);
}

Message gathered(const QList<Told> &all)
{
    Message message;
    QStringList good;
    QStringList goodLines;
    QStringList badLines;
    for (const Told &one : all) {
        message.severity = std::max(message.severity, one.severity);
        (isBad(one.severity) ? message.about : good) << one.topic;
        (isBad(one.severity) ? badLines : goodLines) << one.line;
    }
    message.details = (badLines + goodLines).join(u'\n');
    if (isBad(message.severity)) {
        message.settles = good;
        return message;
    }
    if (std::ranges::any_of(all, [](const Told &one) { return one.severity == Severity::Success; }))
        message.severity = Severity::Success;
    message.about = good;
    message.sum.names = goodLines;
    return message;
}

Messages::Messages(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void Messages::show(const MessageMaker &make)
{
    const Message message = make();
    resolve(message.about + message.settles, message.id);
    m_entries.removeIf([&](const Entry &entry) {
        return entry.read && (message.id.isEmpty() || entry.message.id != message.id);
    });
    const auto same = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return !message.id.isEmpty() && entry.message.id == message.id;
    });
    Entry *entry = nullptr;
    bool news = true;
    if (same != m_entries.end()) {
        entry = &*same;
        news = entry->message.text != message.text
            || m_clock.nowMs() - entry->atMs >= std::chrono::milliseconds(readingTime).count();
        entry->message = message;
        entry->makers = {make};
    } else if (Entry *sum = toAddTo(message)) {
        entry = sum;
        addGoodNews(entry->message, message);
        entry->makers << make;
    } else {
        m_entries << Entry{.number = ++m_last, .message = message, .makers = {make}};
        entry = &m_entries.last();
    }
    entry->news = ++m_last;
    entry->atMs = m_clock.nowMs();
    entry->read = false;
    Q_EMIT changed();
    if (news)
        Q_EMIT announced(message.text, isBad(message.severity));
}

void Messages::resolve(const QStringList &topics, const QString &exceptId)
{
    const QSet<QString> news(topics.begin(), topics.end()); // of thousands at once
    QList<quint64> resolved;
    for (Entry &entry : m_entries) {
        Message &old = entry.message;
        if (!isBad(old.severity) || (!exceptId.isEmpty() && old.id == exceptId))
            continue;
        const auto told = old.about.removeIf([&](const QString &each) { return news.contains(each); });
        if (told > 0 && old.about.isEmpty())
            resolved << entry.number;
    }
    m_entries.removeIf([&](const Entry &entry) { return resolved.contains(entry.number); });
}

Messages::Entry *Messages::toAddTo(const Message &message)
{
    if (isBad(message.severity) || message.sum.kind.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return !isBad(entry.message.severity) && entry.message.sum.kind == message.sum.kind;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void Messages::withdraw(const QString &id)
{
    if (m_entries.removeIf([&](const Entry &entry) { return entry.message.id == id; }) > 0)
        Q_EMIT changed();
}

void Messages::close(quint64 number)
{
    if (m_entries.removeIf([&](const Entry &entry) { return entry.number == number; }) > 0)
        Q_EMIT changed();
}

void Messages::closeAll()
{
    m_entries.clear();
    Q_EMIT changed();
}

void Messages::retranslate()
{
    QList<Entry *> order;
    for (Entry &entry : m_entries)
        order << &entry;
    std::ranges::sort(order, {}, &Entry::news);
    for (Entry *entry : std::as_const(order)) {
        Message fresh = entry->makers.first()();
        for (const MessageMaker &more : entry->makers.sliced(1))
            addGoodNews(fresh, more());
        Message &message = entry->message;
        message.text = fresh.text;
        message.details = fresh.details;
        message.sum = fresh.sum;
        // What can be done stays what it was.
        for (Message::Action &action : message.actions) {
            const auto same =
                std::ranges::find(fresh.actions, action.objectName, &Message::Action::objectName);
            if (same != fresh.actions.end())
                action.label = same->label;
        }
        entry->news = ++m_last;
    }
    Q_EMIT changed();
}

void Messages::userActs()
{
    const qint64 readBefore = m_clock.nowMs() - std::chrono::milliseconds(readingTime).count();
    for (Entry &entry : m_entries)
        entry.read = !isBad(entry.message.severity) && (entry.read || entry.atMs <= readBefore);
}

const Messages::Entry *Messages::find(quint64 number) const
{
    const auto found = std::ranges::find(m_entries, number, &Entry::number);
    return found == m_entries.end() ? nullptr : &*found;
}

const Messages::Entry *Messages::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.message.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const Messages::Entry *Messages::newest() const
{
    const auto found = std::ranges::max_element(m_entries, {}, &Entry::news);
    return found == m_entries.end() ? nullptr : &*found;
}

MessageRows arranged(const QList<Messages::Entry> &all, const MessageRows &now, int held, int rows)
{
    const auto isThere = [&](quint64 number) {
        return number != 0 && std::ranges::find(all, number, &Messages::Entry::number) != all.end();
    };
    MessageRows next{};
    if (held >= 0 && held < rows && isThere(now.at(static_cast<size_t>(held))))
        next.at(static_cast<size_t>(held)) = now.at(static_cast<size_t>(held));
    const auto isShown = [&](quint64 number) { return std::ranges::find(next, number) != next.end(); };

    QList<Messages::Entry> order = all; // the newest first, then the most urgent
    const auto newest = std::ranges::max_element(all, {}, &Messages::Entry::news);
    std::ranges::sort(order, std::greater(), [&](const Messages::Entry &entry) {
        return std::pair(rows > 1 && entry.number == newest->number, urgency(entry));
    });
    order.removeIf([&](const Messages::Entry &entry) { return isShown(entry.number); });
    const qsizetype taken = std::ranges::count_if(next, [](quint64 number) { return number != 0; });
    order.resize(std::clamp<qsizetype>(rows - taken, 0, order.size()));

    for (const Messages::Entry &entry : std::as_const(order)) { // in the row where it already is
        const auto row = std::ranges::find(now, entry.number);
        if (row != now.end() && row - now.begin() < rows
            && next.at(static_cast<size_t>(row - now.begin())) == 0)
            next.at(static_cast<size_t>(row - now.begin())) = entry.number;
    }
    for (const Messages::Entry &entry : std::as_const(order)) {
        if (!isShown(entry.number))
            *std::ranges::find(next, quint64(0)) = entry.number;
    }
    if (next[0] == 0 && held != 1)
        std::swap(next[0], next[1]); // alone, it uses both lines for its text
    return next;
}

} // namespace tallylight::ui
