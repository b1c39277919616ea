#include "wallarm/quickrunpage.h"

#include "wallarm/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <simdjson.h>
#include <unordered_map>
#include <vector>

// Each reader has a twin in fields.cpp; a test holds them against each other. simdjson throws what is no
// JSON.

namespace tallylight::wallarm {

namespace {

using simdjson::dom::element;
using Kind = simdjson::dom::element_type;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The texts of one page that come again in run after run: kept once. Names the bytes of the answer.
class Repeated final
{
public:
    const QString &operator()(std::string_view utf8)
    {
        const auto [found, isNew] = m_texts.try_emplace(utf8);
        if (isNew)
            found->second = textOf(utf8);
        return found->second;
    }
    Identifier operator()(const Identifier &id)
    {
        const auto found = m_identifiers.constFind(id);
        if (found == m_identifiers.constEnd())
            return *m_identifiers.insert(id);
        return found->form() == id.form() ? *found : id; // compared by text alone
    }
    /// The list of the run before, when it says the same.
    QStringList operator()(QStringList list)
    {
        if (list != m_list)
            m_list = std::move(list);
        return m_list;
    }

private:
    std::unordered_map<std::string_view, QString> m_texts;
    QSet<Identifier> m_identifiers;
    QStringList m_list;
};

std::optional<QString> text(element value, Repeated & /*repeated*/)
{
    return value.is_string() ? std::optional(textOf(value.get_string())) : std::nullopt;
}

std::optional<QString> repeatedText(element value, Repeated &repeated)
{
    return value.is_string() ? std::optional(repeated(value.get_string())) : std::nullopt;
}

std::optional<bool> flag(element value, Repeated & /*repeated*/)
{
    return value.is_bool() ? std::optional<bool>(value.get_bool()) : std::nullopt;
}

/// Null for anything else.
QJsonValue number(element value)
{
    switch (value.type()) {
    case Kind::INT64:
        return static_cast<qint64>(value.get_int64());
    case Kind::UINT64:
    case Kind::DOUBLE:
        return value.get_double().value();
    case Kind::ARRAY:
    case Kind::OBJECT:
    case Kind::STRING:
    case Kind::BOOL:
    case Kind::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

std::optional<qint64> wholeOf(element value)
{
    constexpr qint64 exact = qint64(1) << 53; // what a double can hold too
    if (std::int64_t small = 0; value.get(small) == simdjson::SUCCESS && small <= exact && small >= -exact)
        return small; // nearly all
    const QJsonValue read = number(value);
    const double d = read.toDouble();
    if (!read.isDouble() || std::floor(d) != d || std::abs(d) > 9.2e18)
        return std::nullopt;
    return read.toInteger();
}

std::optional<qint64> whole(element value, Repeated & /*repeated*/)
{
    return wholeOf(value);
}

std::optional<double> anyNumber(element value, Repeated & /*repeated*/)
{
    const QJsonValue read = number(value);
    return read.isDouble() ? std::optional(read.toDouble()) : std::nullopt;
}

Identifier identifierOf(element value)
{
    if (value.is_string())
        return {textOf(value.get_string()), Identifier::Form::String};
    return Identifier::fromJson(number(value));
}

Identifier identifier(element value, Repeated & /*repeated*/)
{
    return identifierOf(value);
}

Identifier repeatedIdentifier(element value, Repeated &repeated)
{
    return repeated(identifierOf(value));
}

std::optional<QStringList> texts(element value, Repeated &repeated)
{
    if (!value.is_array())
        return std::nullopt;
    QStringList list;
    for (const element each : value.get_array()) {
        if (each.is_string())
            list << repeated(each.get_string());
    }
    return repeated(std::move(list));
}

/// Few runs have any, and those few: the codec reads them.
std::optional<QList<Vulnerability>> vulns(element value, Repeated & /*repeated*/)
{
    if (!value.is_array())
        return std::nullopt;
    QList<Vulnerability> list;
    const std::string json = simdjson::to_string(value);
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const QJsonValue &each : array) {
        if (each.isObject())
            list << vulnerabilityFromJson(each.toObject());
    }
    return list;
}

template <auto Member, auto Read> void set(TestRun &run, element value, Repeated &repeated)
{
    run.*Member = Read(value, repeated);
}

void setState(TestRun &run, element value, Repeated &repeated)
{
    run.stateRaw = repeatedText(value, repeated).value_or(QString());
    run.state = runStateFrom(run.stateRaw);
}

using Setter = void (*)(TestRun &, element, Repeated &);
using R = TestRun;
const std::unordered_map<std::string_view, Setter> setters{
    {"id", set<&R::id, identifier>},
    {"name", set<&R::name, text>},
    {"desc", set<&R::description, repeatedText>},
    {"clientid", set<&R::clientId, repeatedIdentifier>},
    {"state", setState},
    {"simple_state", set<&R::simpleState, repeatedText>},
    {"allowed_actions", set<&R::allowedActions, texts>},
    {"recording", set<&R::recording, flag>},
    {"ready_for_recording", set<&R::readyForRecording, flag>},
    {"node_active", set<&R::nodeActive, flag>},
    {"test_record_id", set<&R::recordId, identifier>},
    {"test_record_name", set<&R::recordName, text>},
    {"policy_id", set<&R::policyId, repeatedIdentifier>},
    {"policy_name", set<&R::policyName, repeatedText>},
    {"node_id", set<&R::nodeId, repeatedIdentifier>},
    {"type", set<&R::place, repeatedText>},
    {"tags", set<&R::tags, texts>},
    {"rps", set<&R::rps, whole>},
    {"rps_per_baseline", set<&R::rpsPerBaseline, whole>},
    {"inactivity_timeout", set<&R::inactivityTimeout, whole>},
    {"stop_on_first_fail", set<&R::stopOnFirstFail, flag>},
    {"skip_duplicated_baselines", set<&R::skipDuplicatedBaselines, flag>},
    {"file_extensions_to_exclude", set<&R::fileExtensionsToExclude, repeatedText>},
    {"vulns", set<&R::vulns, vulns>},
    {"domains", set<&R::domains, texts>},
    {"baseline_count", set<&R::baselineCount, whole>},
    {"baseline_check_waiting_count", set<&R::waitingCount, whole>},
    {"baseline_check_running_count", set<&R::runningCount, whole>},
    {"baseline_check_passed_count", set<&R::passedCount, whole>},
    {"baseline_check_fail_count", set<&R::failCount, whole>},
    {"baseline_check_tech_fail_count", set<&R::techFailCount, whole>},
    {"baseline_check_interrupted_count", set<&R::interruptedCount, whole>},
    {"baseline_check_all_terminated_count", set<&R::terminatedCount, whole>},
    {"finished_checks_count", set<&R::finishedChecks, whole>},
    {"sended_requests_count", set<&R::sentRequests, whole>},
    {"planing_requests_count", set<&R::plannedRequests, whole>},
    {"current_rps", set<&R::currentRps, anyNumber>},
    {"avg_rps", set<&R::averageRps, anyNumber>},
    {"estimated_time_to_completion", set<&R::estimatedSeconds, anyNumber>},
    {"create_time", set<&R::createTime, whole>},
    {"start_time", set<&R::startTime, whole>},
    {"end_time", set<&R::endTime, whole>},
};

/// The fields of run after run come in the same order: most are found by their place.
class Places final
{
public:
    /// nullptr: the field is none of ours.
    Setter at(size_t place, std::string_view key)
    {
        if (place < m_places.size() && m_places[place].key == key)
            return m_places[place].setter;
        const auto found = setters.find(key);
        const Setter setter = found == setters.end() ? nullptr : found->second;
        if (place < m_places.size())
            m_places[place] = {key, setter};
        else if (place == m_places.size() && place < setters.size() * 2)
            m_places.push_back({key, setter});
        return setter;
    }

private:
    struct Place
    {
        std::string_view key;
        Setter setter;
    };
    std::vector<Place> m_places;
};

QList<TestRun> runsOf(simdjson::dom::array array)
{
    Repeated repeated;
    Places places;
    QList<TestRun> runs;
    runs.reserve(static_cast<qsizetype>(array.size()));
    for (const element each : array) {
        if (!each.is_object())
            continue;
        TestRun run;
        size_t place = 0;
        for (const auto &[key, value] : each.get_object()) {
            if (const Setter setter = places.at(place++, key); setter != nullptr)
                setter(run, value, repeated);
        }
        if (!run.id.isEmpty())
            runs << std::move(run);
    }
    return runs;
}

std::optional<RunPage> read(element answer)
{
    element status;
    if (answer.at_key("status").get(status) == simdjson::SUCCESS && wholeOf(status).value_or(0) >= 400)
        return std::nullopt;
    const element body = answer.at_key("body");
    const element list = body.is_array() ? body : body.at_key("objects").value();
    RunPage page;
    page.runs = runsOf(list.get_array());
    element member;
    if (body.at_key("continuation").get(member) == simdjson::SUCCESS)
        page.continuation = identifierOf(member).text();
    if (body.at_key("total").get(member) == simdjson::SUCCESS)
        page.total = wholeOf(member);
    return page;
}

} // namespace

std::optional<RunPage> quickRunPage(const QByteArray &answer)
{
    try {
        simdjson::dom::parser parser;
        return read(parser.parse(answer.constData(), static_cast<size_t>(answer.size())));
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
}

} // namespace tallylight::wallarm
