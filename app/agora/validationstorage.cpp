#include "agora/enums.h"
#include "agora/findings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int otherS3 = 11;
constexpr qint64 shortestCredentials = qint64(4) * 3600; // seconds

void checkPrefix(Findings &findings, const QJsonArray &elements, const QString &field)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9]+\z)"_s);
    qsizetype length = elements.size() - 1; // the slashes in between
    for (const QJsonValue &element : elements) {
        length += element.toString().size();
        if (!plain.match(element.toString()).hasMatch())
            return findings.error(RuleId::V8, field);
    }
    if (length > 128)
        findings.error(RuleId::V8, field);
}

void checkExtension(Findings &findings, int vendor, const QJsonObject &extension, const QString &field)
{
    const QJsonValue endpoint = extension["endpoint"_L1];
    if (isPresent(endpoint) ? !isHostName(endpoint.toString()) : vendor == otherS3)
        findings.error(RuleId::V9, field + "/endpoint"_L1);
    const QJsonValue encryption = extension["sse"_L1];
    if (isPresent(encryption)
        && !QStringList{u"kms"_s, u"aes256"_s, QString()}.contains(encryption.toString()))
        findings.error(RuleId::V9, field + "/sse"_L1);
}

} // namespace

void checkStorage(Findings &findings, const RequestDraft &draft, const QJsonObject &storage,
                  const QString &field)
{
    const QJsonValue vendorValue = storage["vendor"_L1];
    const int vendor = vendorValue.toInt(-1);
    if (const auto *known = find(vendors(), vendor); !known) {
        findings.error(RuleId::V7, field + "/vendor"_L1);
    } else if (known->legacy) {
        findings.warning(RuleId::V7, field + "/vendor"_L1);
    } else if (const auto *region = find(regions(vendor), storage["region"_L1].toInt(-1)); !region) {
        findings.error(RuleId::V7, field + "/region"_L1);
    } else if (region->legacy) {
        findings.warning(RuleId::V7, field + "/region"_L1);
    }
    for (const auto &required : {u"bucket"_s, u"accessKey"_s, u"secretKey"_s}) {
        const QString text = storage[required].toString();
        if (text.isEmpty() || std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
            findings.error(RuleId::V7, field + u'/' + required);
    }

    checkPrefix(findings, storage["fileNamePrefix"_L1].toArray(), field + "/fileNamePrefix"_L1);
    checkExtension(findings, vendor, storage["extensionParams"_L1].toObject(), field + "/extensionParams"_L1);

    if (isPresent(storage["stsToken"_L1]) && !takesTemporaryCredentials(vendor))
        findings.error(RuleId::V10, field + "/stsToken"_L1);
    const QJsonValue expiration = storage["stsExpiration"_L1];
    if (isPresent(expiration) && draft.now
        && expiration.toInteger() < draft.now->toSecsSinceEpoch() + shortestCredentials)
        findings.error(RuleId::V10, field + "/stsExpiration"_L1);
}

} // namespace tallylight::agora
