#include "rundetails/weakness.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr std::array<std::pair<QLatin1StringView, int>, 14> numbers{{
    {"auth"_L1, 288},
    {"csrf"_L1, 352},
    {"idor"_L1, 639},
    {"info"_L1, 200},
    {"ldapi"_L1, 90},
    {"nosqli"_L1, 943},
    {"ptrav"_L1, 22},
    {"rce"_L1, 78},
    {"redir"_L1, 601},
    {"sqli"_L1, 89},
    {"ssrf"_L1, 918},
    {"ssti"_L1, 94},
    {"xss"_L1, 79},
    {"xxe"_L1, 611},
}};

} // namespace

std::optional<int> cweOf(const QString &type)
{
    const auto found = std::ranges::find_if(numbers, [&](const auto &each) { return each.first == type; });
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

QUrl cweLink(int number)
{
    return QUrl(u"https://cwe.mitre.org/data/definitions/%1.html"_s.arg(number));
}

QString cweName(int number)
{
    return u"CWE-%1"_s.arg(number);
}

} // namespace tallylight::ui
