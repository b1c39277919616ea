#include "simulator/agorachecker.h"

#include <algorithm>
#include <cmath>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {
QString lastOf(const QString &path)
{
    return path.section(u'.', -1);
}
} // namespace

void AgoraChecker::refuse(const QString &path)
{
    if (m_error.isEmpty())
        m_error = path;
}

void AgoraChecker::integer(const QJsonObject &object, const QString &path, qint64 least, qint64 most,
                           bool required)
{
    const QJsonValue value = object[lastOf(path)];
    if (value.isUndefined() && !required)
        return;
    const double number = value.toDouble(std::nan(""));
    const bool isWhole = !std::isnan(number) && number == std::floor(number);
    if (!isWhole || number < static_cast<double>(least) || number > static_cast<double>(most))
        refuse(path);
}

void AgoraChecker::fraction(const QJsonObject &object, const QString &path)
{
    const double number = object[lastOf(path)].toDouble(-1);
    if (number < 0 || number > 1)
        refuse(path);
}

void AgoraChecker::text(const QJsonObject &object, const QString &path, bool required)
{
    const QJsonValue value = object[lastOf(path)];
    if (value.isUndefined() && !required)
        return;
    if (!value.isString() || (required && value.toString().isEmpty()))
        refuse(path);
}

void AgoraChecker::boolean(const QJsonObject &object, const QString &path)
{
    const QJsonValue value = object[lastOf(path)];
    if (!value.isUndefined() && !value.isBool())
        refuse(path);
}

void AgoraChecker::oneOf(const QJsonObject &object, const QString &path, const QStringList &values)
{
    const QJsonValue value = object[lastOf(path)];
    if (!value.isUndefined() && !values.contains(value.toString()))
        refuse(path);
}

bool isChannelName(const QString &cname, bool web)
{
    static const QString marks = u" !#$%&()+-:;<=.>?@[]^_{}|~,"_s;
    const auto isKnown = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || marks.contains(c);
    };
    return !cname.isEmpty() && cname.size() <= (web ? 128 : 64)
        && std::all_of(cname.begin(), cname.end(), isKnown);
}

bool isUid(const QJsonValue &uid)
{
    const QString text = uid.toString();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qint64 number = text.size() <= 10 ? text.toLongLong() : 0;
    return std::all_of(text.begin(), text.end(), isDigit) && number >= 1 && number <= 4'294'967'295;
}

} // namespace tallylight::simulator
