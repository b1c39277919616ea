#include "ledger/codewords.h"

#include "core/enumwords.h"

using namespace Qt::StringLiterals;

namespace tallylight::codewords {

namespace {
constexpr EnumWord<Service> serviceWords[]{
    {Service::WallarmFast, "wallarmFast"_L1},
    {Service::AgoraCloudRecording, "agoraCloudRecording"_L1},
};
static_assert(isComplete(serviceWords));

constexpr EnumWord<Cloud> cloudWords[]{
    {Cloud::WallarmUs, "wallarmUs"_L1},   {Cloud::WallarmEu, "wallarmEu"_L1},
    {Cloud::WallarmMe, "wallarmMe"_L1},   {Cloud::AgoraGlobal, "agoraGlobal"_L1},
    {Cloud::AgoraChina, "agoraChina"_L1}, {Cloud::Custom, "custom"_L1},
};
static_assert(isComplete(cloudWords));

constexpr EnumWord<CredentialKind> credentialWords[]{
    {CredentialKind::NodeToken, "nodeToken"_L1},
    {CredentialKind::UserToken, "userToken"_L1},
    {CredentialKind::UuidAndSecret, "uuidAndSecret"_L1},
    {CredentialKind::CustomerPair, "customerPair"_L1},
};
static_assert(isComplete(credentialWords));

constexpr EnumWord<Protection> protectionWords[]{
    {Protection::Ordinary, "ordinary"_L1},
    {Protection::Protected, "protected"_L1},
    {Protection::ReadOnly, "readOnly"_L1},
};
static_assert(isComplete(protectionWords));

constexpr EnumWord<OperationState> operationWords[]{
    {OperationState::Requested, "requested"_L1}, {OperationState::Sent, "sent"_L1},
    {OperationState::Done, "done"_L1},           {OperationState::Unconfirmed, "unconfirmed"_L1},
    {OperationState::Cancelled, "cancelled"_L1}, {OperationState::NeedsCredentials, "needsCredentials"_L1},
};
static_assert(isComplete(operationWords));
} // namespace

QString word(Service value)
{
    return wordOf(serviceWords, value);
}

QString word(Cloud value)
{
    return wordOf(cloudWords, value);
}

QString word(CredentialKind value)
{
    return wordOf(credentialWords, value);
}

QString word(Protection value)
{
    return wordOf(protectionWords, value);
}

QString word(OperationState value)
{
    return wordOf(operationWords, value);
}

std::optional<Service> service(const QString &word)
{
    return valueOf(serviceWords, word);
}

std::optional<Cloud> cloud(const QString &word)
{
    return valueOf(cloudWords, word);
}

std::optional<CredentialKind> credentialKind(const QString &word)
{
    return valueOf(credentialWords, word);
}

std::optional<Protection> protection(const QString &word)
{
    return valueOf(protectionWords, word);
}

std::optional<OperationState> operationState(const QString &word)
{
    return valueOf(operationWords, word);
}

} // namespace tallylight::codewords
