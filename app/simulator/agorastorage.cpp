// storageConfig: agora/README 4.1, 5.1, 5.2.
#include "simulator/agorachecker.h"

#include <QRegularExpression>

#include <limits>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

/// The regions of a vendor are 0 … most, except the holes.
struct Vendor
{
    int number;
    int least;
    int most;
    bool legacy;
};
constexpr Vendor vendors[] = {
    {0, 0, 4, true},   {1, 0, 25, false}, {2, 0, 27, false}, {3, 0, 19, false}, {4, 0, 9, true},
    {5, 0, 99, false}, {6, 0, 99, false}, {7, 0, 15, false}, {8, 0, 7, false},  {11, 0, 99, false},
};

const Vendor *vendorOf(int number)
{
    for (const Vendor &vendor : vendors) {
        if (vendor.number == number)
            return &vendor;
    }
    return nullptr;
}

void checkPrefix(const QJsonValue &prefix, AgoraChecker &checker)
{
    static const QRegularExpression word(u"^[A-Za-z0-9]+$"_s);
    if (prefix.isUndefined())
        return;
    if (!prefix.isArray()) {
        checker.refuse(u"storageConfig.fileNamePrefix"_s);
        return;
    }
    qsizetype length = prefix.toArray().size() - 1;
    for (const auto &element : prefix.toArray()) {
        length += element.toString().size();
        if (!word.match(element.toString()).hasMatch())
            checker.refuse(u"storageConfig.fileNamePrefix"_s);
    }
    if (length > 128)
        checker.refuse(u"storageConfig.fileNamePrefix"_s);
}

} // namespace

void checkStorage(const QJsonObject &storage, AgoraChecker &checker)
{
    const int number = storage["vendor"_L1].toInt(-1);
    const Vendor *vendor = vendorOf(number);
    if (!vendor) {
        checker.refuse(u"storageConfig.vendor"_s);
        return;
    }
    if (vendor->legacy)
        checker.note(u"storageConfig.vendor is withdrawn"_s);
    checker.integer(storage, u"storageConfig.region"_s, vendor->least, vendor->most, true);
    const int region = storage["region"_L1].toInt();
    if (number == 1 && (region == 17 || region == 23))
        checker.note(u"storageConfig.region is withdrawn"_s);
    if (number == 8 && region == 0)
        checker.note(u"storageConfig.region is withdrawn"_s);
    for (const auto &name : {u"bucket"_s, u"accessKey"_s, u"secretKey"_s})
        checker.text(storage, u"storageConfig."_s + name, true);
    checkPrefix(storage["fileNamePrefix"_L1], checker);
    if (storage.contains("stsToken"_L1) && (number < 1 || number > 3))
        checker.refuse(u"storageConfig.stsToken"_s);
    checker.text(storage, u"storageConfig.stsToken"_s);
    checker.integer(storage, u"storageConfig.stsExpiration"_s, 1, std::numeric_limits<qint64>::max());
    const QJsonObject extension = storage["extensionParams"_L1].toObject();
    checker.oneOf(extension, u"storageConfig.extensionParams.sse"_s, {u"kms"_s, u"aes256"_s, QString()});
    checker.text(extension, u"storageConfig.extensionParams.tag"_s);
    checker.text(extension, u"storageConfig.extensionParams.endpoint"_s, number == 11);
    static const QRegularExpression host(uR"(\A[A-Za-z0-9.\-]+(?::[0-9]+)?\z)"_s);
    if (const QString endpoint = extension["endpoint"_L1].toString();
        extension.contains("endpoint"_L1) && !host.match(endpoint).hasMatch())
        checker.refuse(u"storageConfig.extensionParams.endpoint"_s);
}

} // namespace tallylight::simulator
