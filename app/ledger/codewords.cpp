#include "ledger/codewords.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace tallylight::codewords {

namespace {
template <class Enum> std::optional<Enum> find(const QString &text, std::initializer_list<Enum> all)
{
    for (const Enum value : all) {
        if (word(value) == text)
            return value;
    }
    return {};
}
} // namespace

QString word(Service value)
{
    switch (value) {
    case Service::WallarmFast:
        return u"wallarmFast"_s;
    case Service::AgoraCloudRecording:
        return u"agoraCloudRecording"_s;
    }
    return {};
}

QString word(Cloud value)
{
    switch (value) {
    case Cloud::WallarmUs:
        return u"wallarmUs"_s;
    case Cloud::WallarmEu:
        return u"wallarmEu"_s;
    case Cloud::WallarmMe:
        return u"wallarmMe"_s;
    case Cloud::AgoraGlobal:
        return u"agoraGlobal"_s;
    case Cloud::AgoraChina:
        return u"agoraChina"_s;
    case Cloud::Custom:
        return u"custom"_s;
    }
    return {};
}

QString word(CredentialKind value)
{
    switch (value) {
    case CredentialKind::NodeToken:
        return u"nodeToken"_s;
    case CredentialKind::UserToken:
        return u"userToken"_s;
    case CredentialKind::UuidAndSecret:
        return u"uuidAndSecret"_s;
    case CredentialKind::CustomerPair:
        return u"customerPair"_s;
    }
    return {};
}

QString word(OperationState value)
{
    switch (value) {
    case OperationState::Requested:
        return u"requested"_s;
    case OperationState::Sent:
        return u"sent"_s;
    case OperationState::Acknowledged:
        return u"acknowledged"_s;
    case OperationState::Unknown:
        return u"unknown"_s;
    case OperationState::Done:
        return u"done"_s;
    case OperationState::Unconfirmed:
        return u"unconfirmed"_s;
    case OperationState::Cancelled:
        return u"cancelled"_s;
    case OperationState::NeedsCredentials:
        return u"needsCredentials"_s;
    }
    return {};
}

std::optional<Service> service(const QString &word)
{
    return find(word, {Service::WallarmFast, Service::AgoraCloudRecording});
}

std::optional<Cloud> cloud(const QString &word)
{
    return find(word,
                {Cloud::WallarmUs, Cloud::WallarmEu, Cloud::WallarmMe, Cloud::AgoraGlobal, Cloud::AgoraChina,
                 Cloud::Custom});
}

std::optional<CredentialKind> credentialKind(const QString &word)
{
    return find(word,
                {CredentialKind::NodeToken, CredentialKind::UserToken, CredentialKind::UuidAndSecret,
                 CredentialKind::CustomerPair});
}

std::optional<OperationState> operationState(const QString &word)
{
    using enum OperationState;
    return find(word,
                {Requested, Sent, Acknowledged, Unknown, OperationState::Done, Unconfirmed, Cancelled,
                 NeedsCredentials});
}

} // namespace tallylight::codewords
