#include "agora/enums.h"
#include "agora/findings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int otherS3 = 11;
constexpr qint64 shortestCredentials = qint64(4) * 3600; // seconds

void checkPrefix(Findings &findings, const QJsonArray &elements, const QString &field)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9]+\z)"_s);
    qsizetype length = elements.size() - 1; // the slashes between
    for (const QJsonValue &element : elements) {
        length += element.toString().size();
        if (!plain.match(element.toString()).hasMatch())
            return findings.error(RuleId::V8, field);
    }
    if (length > 128)
        findings.error(RuleId::V8, field);
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
        if (storage[required].toString().isEmpty())
            findings.error(RuleId::V7, field + u'/' + required);
    }

    checkPrefix(findings, storage["fileNamePrefix"_L1].toArray(), field + "/fileNamePrefix"_L1);
    if (vendor == otherS3 && storage["extensionParams"_L1]["endpoint"_L1].toString().isEmpty())
        findings.error(RuleId::V9, field + "/extensionParams/endpoint"_L1);

    if (isPresent(storage["stsToken"_L1]) && !takesTemporaryCredentials(vendor))
        findings.error(RuleId::V10, field + "/stsToken"_L1);
    const QJsonValue expiration = storage["stsExpiration"_L1];
    if (isPresent(expiration) && draft.now
        && expiration.toInteger() < draft.now->toSecsSinceEpoch() + shortestCredentials)
        findings.error(RuleId::V10, field + "/stsExpiration"_L1);
}

} // namespace tallylight::agora
