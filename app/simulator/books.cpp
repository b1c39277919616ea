#include "simulator/books.h"

#include <algorithm>
#include <iterator>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

quint64 Books::begin(const Call &call)
{
    static constexpr size_t most = 50'000;
    if (m_calls.size() >= most) {
        m_calls.pop_front();
        ++m_forgotten;
    }
    m_calls.push_back(call);
    return m_forgotten + m_calls.size() - 1;
}

Call *Books::find(quint64 number)
{
    const quint64 place = number - m_forgotten;
    return number >= m_forgotten && place < m_calls.size() ? &m_calls[place] : nullptr;
}

void Books::act(quint64 number, const QJsonValue &id, bool acted)
{
    Call *call = find(number);
    if (!call)
        return;
    call->acted = acted;
    if (!id.isNull())
        call->id = id;
}

void Books::finish(quint64 number, int http)
{
    if (Call *call = find(number))
        call->http = http;
}

void Books::warn(const QString &text)
{
    static constexpr qsizetype most = 1'000;
    if (m_warnings.size() < most)
        m_warnings.append(text);
}

void Books::clear()
{
    m_forgotten += m_calls.size(); // pending answers must not be written into later calls
    m_calls.clear();
    m_warnings.clear();
}

QJsonArray Books::calls() const
{
    QJsonArray result;
    std::transform(m_calls.cbegin(), m_calls.cend(), std::back_inserter(result), [](const Call &call) {
        return QJsonObject{{u"at"_s, call.at},     {u"service"_s, call.service}, {u"call"_s, call.name},
                           {u"id"_s, call.id},     {u"method"_s, call.method},   {u"path"_s, call.path},
                           {u"http"_s, call.http}, {u"acted"_s, call.acted}};
    });
    return result;
}

} // namespace tallylight::simulator
