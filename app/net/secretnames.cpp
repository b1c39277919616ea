#include "net/secretnames.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

using Word = QLatin1StringView;
constexpr qsizetype longestName = 64;

// Lower case, without hyphens and underscores.
constexpr std::array endings{
    Word("token"),      Word("tokens"),     Word("secret"),        Word("secrets"),
    Word("secretkey"),  Word("secretid"),   Word("accesskey"),     Word("accesskeyid"),
    Word("apikey"),     Word("privatekey"), Word("sharedkey"),     Word("sessionkey"),
    Word("streamkey"),  Word("masterkey"),  Word("encryptionkey"), Word("decryptionkey"),
    Word("salt"),       Word("password"),   Word("passwords"),     Word("passwd"),
    Word("passphrase"), Word("pwd"),        Word("credential"),    Word("credentials"),
    Word("signature"),  Word("streamid"),   Word("authorization"), Word("cookie"),
    Word("cookies"),    Word("apiuuid"),    Word("oauth2bearer"),
};
constexpr std::array inQuery{Word("key"), Word("sig"), Word("sign"), Word("auth"), Word("pass")};
constexpr std::array lines{Word("authorization"), Word("cookie")};
constexpr std::array pairNames{Word("name"),   Word("key"),       Word("field"),
                               Word("header"), Word("parameter"), Word("param")};
constexpr std::array pairValues{Word("value"), Word("val"), Word("content")};
constexpr std::array schemes{Word("basic"), Word("bearer"), Word("digest"), Word("negotiate"), Word("token")};

QString normal(QStringView name)
{
    QString text = name.last(std::min(name.size(), longestName)).toString();
    text.removeIf([](QChar c) { return c == u'-' || c == u'_'; });
    return text.toLower();
}

bool isOneOf(const auto &words, QStringView name)
{
    return std::ranges::any_of(words,
                               [name](Word word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isSecretName(QStringView name)
{
    const QString text = normal(name);
    return text == "uuid"_L1
        || std::ranges::any_of(endings, [&text](Word ending) { return text.endsWith(ending); });
}

bool isSecretInQuery(QStringView name)
{
    return isOneOf(inQuery, name) || isSecretName(name);
}

bool isSecretLine(QStringView name)
{
    const QString text = normal(name);
    return std::ranges::any_of(lines, [&text](Word ending) { return text.endsWith(ending); });
}

bool isPairName(QStringView name)
{
    return isOneOf(pairNames, name);
}

bool isPairValue(QStringView name)
{
    return isOneOf(pairValues, name);
}

bool isAuthorizationScheme(QStringView word)
{
    return isOneOf(schemes, word);
}

} // namespace tallylight
