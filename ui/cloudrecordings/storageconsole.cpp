#include "cloudrecordings/storageconsole.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

enum Vendor { AmazonS3 = 1, Alibaba = 2, Tencent = 3, Azure = 5, Google = 6, Huawei = 7, Baidu = 8 };
constexpr int northChina = 15; // Amazon's regions in China have their own console
constexpr int northWestChina = 16;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl storageConsole(const agora::StorageConfig &storage)
{
    if (storage.bucket.isEmpty())
        return {};
    const QString bucket = encoded(storage.bucket);
    QString folder = storage.fileNamePrefix.join(u'/');
    if (!folder.isEmpty())
        folder += u'/';
    switch (storage.vendor) {
    case AmazonS3: {
        const bool china = storage.region == northChina || storage.region == northWestChina;
        return QUrl((china ? u"https://console.amazonaws.cn/s3/buckets/%1?prefix=%2"_s
                           : u"https://s3.console.aws.amazon.com/s3/buckets/%1?prefix=%2"_s)
                        .arg(bucket, encoded(folder)));
    }
    case Google:
        return QUrl(u"https://console.cloud.google.com/storage/browser/%1/%2"_s.arg(bucket, folder));
    case Alibaba:
        return QUrl(u"https://oss.console.aliyun.com/bucket"_s);
    case Tencent:
        return QUrl(u"https://console.cloud.tencent.com/cos/bucket"_s);
    case Azure:
        return QUrl(u"https://portal.azure.com/"_s);
    case Huawei:
        return QUrl(u"https://console.huaweicloud.com/obs/"_s);
    case Baidu:
        return QUrl(u"https://console.bce.baidu.com/bos/"_s);
    default:
        return {};
    }
}

} // namespace tallylight::ui
