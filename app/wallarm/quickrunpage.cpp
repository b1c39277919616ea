#include "wallarm/quickrunpage.h"

#include "core/jsonnumber.h"
#include "core/text.h"
#include "wallarm/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <simdjson.h>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tallylight::wallarm {

/// Not anonymous: names as short as these would clash with others in a unity build.
namespace quick {
namespace {

using simdjson::dom::element;
using Kind = simdjson::dom::element_type;

// Each of these reads what its twin in fields.h reads, and a test compares them. simdjson throws if it is not
// JSON.

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Null for anything but a number or a text.
QJsonValue numberOrText(element value)
{
    switch (value.type()) {
    case Kind::INT64:
        return static_cast<qint64>(value.get_int64());
    case Kind::UINT64:
    case Kind::DOUBLE:
        return value.get_double().value();
    case Kind::STRING:
        return textOf(value.get_string());
    case Kind::ARRAY:
    case Kind::OBJECT:
    case Kind::BOOL:
    case Kind::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

std::optional<QString> text(element value)
{
    return value.is_string() ? std::optional(oneLine(textOf(value.get_string()))) : std::nullopt;
}

std::optional<QString> longText(element value)
{
    return value.is_string() ? std::optional(severalLines(textOf(value.get_string()))) : std::nullopt;
}

std::optional<bool> flag(element value)
{
    return value.is_bool() ? std::optional<bool>(value.get_bool()) : std::nullopt;
}

std::optional<qint64> whole(element value)
{
    constexpr qint64 exact = qint64(1) << 53; // a double can hold it exactly
    if (std::int64_t small = 0; value.get(small) == simdjson::SUCCESS && small <= exact && small >= -exact)
        return small; // nearly all
    return wholeFrom(numberOrText(value));
}

std::optional<double> anyNumber(element value)
{
    return numberFrom(numberOrText(value));
}

Identifier identifier(element value)
{
    return Identifier::fromJson(numberOrText(value));
}

std::optional<QStringList> texts(element value)
{
    if (!value.is_array())
        return std::nullopt;
    BoundedTexts texts;
    for (const element each : value.get_array()) {
        if (texts.isFull())
            break;
        if (each.is_string())
            texts.add(textOf(each.get_string()));
    }
    return texts.list();
}

/// Few runs have any, and only a few: the codec reads them.
void setVulns(TestRun &run, element value)
{
    if (!value.is_array())
        return readVulns(run, {});
    if (value.get_array().size() == 0)
        return readVulns(run, QJsonArray());
    const std::string json = simdjson::to_string(value);
    readVulns(run, QJsonDocument::fromJson(QByteArray::fromStdString(json)).array());
}

using Kind = simdjson::dom::element_type;

void setState(TestRun &run, element value)
{
    run.state = runStateFrom(text(value).value_or(QString()));
}

void setStateRaw(RunCommon &common, element value)
{
    common.stateRaw = text(value).value_or(QString());
}

/// Which of the two a member goes into; the state goes into both.
struct Setter
{
    void (*own)(TestRun &, element) = nullptr;
    void (*common)(RunCommon &, element) = nullptr;
};

template <auto Member, auto Read> constexpr Setter own()
{
    return {.own = [](TestRun &run, element value) { run.*Member = Read(value); }};
}

template <auto Member, auto Read> constexpr Setter common()
{
    return {.common = [](RunCommon &common, element value) { common.*Member = Read(value); }};
}

using R = TestRun;
using C = RunCommon;
const std::unordered_map<std::string_view, Setter> setters{
    {"id", own<&R::id, identifier>()},
    {"name", own<&R::name, text>()},
    {"desc", own<&R::description, longText>()},
    {"clientid", common<&C::clientId, identifier>()},
    {"state", {setState, setStateRaw}},
    {"simple_state", common<&C::simpleState, text>()},
    {"allowed_actions", common<&C::allowedActions, texts>()},
    {"recording", own<&R::recording, flag>()},
    {"ready_for_recording", own<&R::readyForRecording, flag>()},
    {"node_active", own<&R::nodeActive, flag>()},
    {"test_record_id", own<&R::recordId, identifier>()},
    {"test_record_name", own<&R::recordName, text>()},
    {"policy_id", common<&C::policyId, identifier>()},
    {"policy_name", common<&C::policyName, text>()},
    {"node_id", common<&C::nodeId, identifier>()},
    {"type", common<&C::place, text>()},
    {"tags", common<&C::tags, texts>()},
    {"rps", common<&C::rps, whole>()},
    {"rps_per_baseline", common<&C::rpsPerBaseline, whole>()},
    {"inactivity_timeout", common<&C::inactivityTimeout, whole>()},
    {"stop_on_first_fail", common<&C::stopOnFirstFail, flag>()},
    {"skip_duplicated_baselines", common<&C::skipDuplicatedBaselines, flag>()},
    {"file_extensions_to_exclude", common<&C::fileExtensionsToExclude, text>()},
    {"vulns", {.own = setVulns}},
    {"domains", common<&C::domains, texts>()},
    {"baseline_count", own<&R::baselineCount, whole>()},
    {"baseline_check_waiting_count", own<&R::waitingCount, whole>()},
    {"baseline_check_running_count", own<&R::runningCount, whole>()},
    {"baseline_check_passed_count", own<&R::passedCount, whole>()},
    {"baseline_check_fail_count", own<&R::failCount, whole>()},
    {"baseline_check_tech_fail_count", own<&R::techFailCount, whole>()},
    {"baseline_check_interrupted_count", own<&R::interruptedCount, whole>()},
    {"baseline_check_all_terminated_count", own<&R::terminatedCount, whole>()},
    {"finished_checks_count", own<&R::finishedChecks, whole>()},
    {"sended_requests_count", own<&R::sentRequests, whole>()},
    {"planing_requests_count", own<&R::plannedRequests, whole>()},
    {"current_rps", own<&R::currentRps, anyNumber>()},
    {"avg_rps", own<&R::averageRps, anyNumber>()},
    {"estimated_time_to_completion", own<&R::estimatedSeconds, anyNumber>()},
    {"create_time", own<&R::createTime, whole>()},
    {"start_time", own<&R::startTime, whole>()},
    {"end_time", own<&R::endTime, whole>()},
};

/// The members of successive runs come in the same order: most are found by their position.
class Places final
{
public:
    /// An empty one: the member is not one of ours.
    Setter at(size_t place, std::string_view key)
    {
        if (place < m_places.size() && m_places[place].key == key)
            return m_places[place].setter;
        const auto found = setters.find(key);
        const Setter setter = found == setters.end() ? Setter{} : found->second;
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

/// Makes each RunCommon of a page once. Its input is compared as bytes, which is faster than comparing
/// values.
class Commons final
{
public:
    void add(void (*setter)(RunCommon &, element), element value)
    {
        m_members.push_back({setter, value});
        append(setter);
        append(value);
    }
    /// Built from all that was added since the last one.
    const CowValue<RunCommon> &take()
    {
        const auto [found, isNew] = m_made.try_emplace(m_bytes);
        if (isNew) {
            for (const Member &member : m_members)
                member.setter(found->second.edit(), member.value);
        }
        m_members.clear();
        m_bytes.clear();
        return found->second;
    }

private:
    struct Member
    {
        void (*setter)(RunCommon &, element);
        element value;
    };
    template <class T> void append(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void append(element value)
    {
        append(value.type());
        switch (value.type()) {
        case Kind::STRING: {
            const std::string_view text = value.get_string();
            append(text.size());
            m_bytes += text;
            break;
        }
        case Kind::BOOL:
            append(value.get_bool().value());
            break;
        case Kind::INT64:
            append(value.get_int64().value());
            break;
        case Kind::UINT64:
            append(value.get_uint64().value());
            break;
        case Kind::DOUBLE:
            append(value.get_double().value());
            break;
        case Kind::ARRAY:
            append(value.get_array().size());
            for (const element each : value.get_array())
                append(each);
            break;
        case Kind::OBJECT:
            m_bytes += simdjson::to_string(value);
            break;
        case Kind::NULL_VALUE:
            break;
        }
    }

    std::vector<Member> m_members;
    std::string m_bytes;
    std::unordered_map<std::string, CowValue<RunCommon>> m_made;
};

QList<TestRun> runsOf(simdjson::dom::array array)
{
    Commons commons;
    Places places;
    QList<TestRun> runs;
    runs.reserve(static_cast<qsizetype>(array.size()));
    for (const element each : array) {
        if (!each.is_object())
            continue;
        TestRun run;
        size_t place = 0;
        for (const auto &[key, value] : each.get_object()) {
            const Setter setter = places.at(place++, key);
            if (setter.own != nullptr)
                setter.own(run, value);
            if (setter.common != nullptr)
                commons.add(setter.common, value);
        }
        run.common = commons.take();
        if (!run.id.isEmpty())
            runs << std::move(run);
    }
    return runs;
}

/// The member with this name, if there is one. As in a QJsonObject, the last of several counts.
std::optional<element> memberOf(element value, std::string_view name)
{
    std::optional<element> found;
    if (value.is_object()) {
        for (const auto &[key, member] : value.get_object()) {
            if (key == name)
                found = member;
        }
    }
    return found;
}

/// `keep` owns the data that the element is part of.
std::optional<RunPage> read(element answer, const std::shared_ptr<const void> &keep)
{
    const auto status = memberOf(answer, "status");
    const auto body = memberOf(answer, "body");
    if (!body || (status && whole(*status).value_or(0) >= 400))
        return std::nullopt;
    const auto list = body->is_array() ? body : memberOf(*body, "objects");
    if (!list || !list->is_array())
        return std::nullopt;
    const simdjson::dom::array runs = list->get_array();
    RunPage page;
    page.runs = [runs, keep] { return runsOf(runs); };
    page.count = static_cast<qsizetype>(runs.size());
    if (const auto member = memberOf(*body, "continuation"))
        page.continuation = identifier(*member).text();
    if (const auto member = memberOf(*body, "total"))
        page.total = whole(*member);
    return page;
}

} // namespace
} // namespace quick

std::optional<RunPage> quickRunPage(const QByteArray &answer)
{
    try {
        const auto parser = std::make_shared<simdjson::dom::parser>();
        return quick::read(parser->parse(answer.constData(), static_cast<size_t>(answer.size())), parser);
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
}

} // namespace tallylight::wallarm
