#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <deque>

namespace tallylight::simulator {

/// One request as the service saw it.
struct Call
{
    qint64 at = 0; ///< simulated Unix ms
    QString service; ///< "wallarm", "agora" or empty
    QString name; ///< same words as Address::call
    QJsonValue id; ///< run, record, sid or resource ID in its original form
    QString method;
    QString path;
    int http = 0; ///< 0: not answered (yet, or ever)
    bool acted = false; ///< it changed something
};

/// Keeps the newest 50,000 calls and 1,000 warnings.
class Books final
{
public:
    /// Returns a number for finish().
    quint64 begin(const Call &call);
    /// `id` Null: stays as named in the address.
    void act(quint64 number, const QJsonValue &id, bool acted);
    void finish(quint64 number, int http);
    /// Never put values from the request here: they may be secrets.
    void warn(const QString &text);
    void clear();

    [[nodiscard]] QJsonArray calls() const;
    [[nodiscard]] QJsonArray warnings() const { return QJsonArray::fromStringList(m_warnings); }

private:
    Call *find(quint64 number);

    std::deque<Call> m_calls;
    quint64 m_forgotten = 0; // calls that are no longer in m_calls
    QStringList m_warnings;
};

} // namespace tallylight::simulator
