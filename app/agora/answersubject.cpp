#include "agora/answersubject.h"

#include "agora/failure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

enum class Form { Exact, AnyCase, Number };

struct Name
{
    QLatin1StringView member;
    QString Task::*value;
    Form form;
};

constexpr std::array names{
    Name{"cname"_L1, &Task::cname, Form::Exact}, Name{"uid"_L1, &Task::uid, Form::Number},
    Name{"resourceId"_L1, &Task::resourceId, Form::Exact}, Name{"sid"_L1, &Task::sid, Form::AnyCase}};

bool isSame(const QString &told, const QString &asked, Form form)
{
    switch (form) {
    case Form::Exact:
        return told == asked;
    case Form::AnyCase:
        return told.compare(asked, Qt::CaseInsensitive) == 0;
    case Form::Number: {
        bool isNumber = false;
        const qulonglong number = told.toULongLong(&isNumber);
        return told == asked || (isNumber && number == asked.toULongLong());
    }
    }
    return false;
}

/// Absent, null and empty name no one. A JSON type other than number or text names no one that was asked
/// about.
bool namesNobody(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

bool fits(const QJsonValue &value, const QString &asked, Form form)
{
    if (namesNobody(value))
        return true;
    if (!value.isString() && !value.isDouble())
        return false;
    return asked.isEmpty() || isSame(value.toVariant().toString(), asked, form);
}

/// What was asked about, minus what the answer will provide: an earlier reservation is not part of this
/// acquire.
Task askedBy(Call call, Task task)
{
    if (call == Call::Acquire)
        task.resourceId.clear();
    if (call == Call::Acquire || call == Call::Start)
        task.sid.clear();
    return task;
}

} // namespace

std::optional<Error> notAbout(Call call, const Task &task, const HttpReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return {};
    const auto unreadable = [&](QLatin1StringView member) {
        return Error{.kind = ErrorKind::Unreadable,
                     .httpStatus = reply.status,
                     .requestId = QString::fromLatin1(reply.header("X-Request-Id").left(100)),
                     .field = member};
    };
    const Task asked = askedBy(call, task);
    const QJsonObject body = document.object();
    for (const QJsonObject &part : {body, body["serverResponse"_L1].toObject()}) {
        for (const Name &name : names) {
            if (!fits(part[name.member], asked.*name.value, name.form))
                return unreadable(name.member);
        }
    }
    const auto needed = call == Call::Acquire ? "resourceId"_L1 : "sid"_L1;
    if (reply.status == 200 && businessCode(body) == 0 && namesNobody(body[needed]))
        return unreadable(needed);
    return {};
}

bool namesAnother(const Error &error)
{
    return error.kind == ErrorKind::Unreadable
        && std::ranges::any_of(names, [&](const Name &name) { return error.field == name.member; });
}

} // namespace tallylight::agora
