#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tallylight::agora {

/// The customer's bucket (README 4.1). Keys and token are secrets.
struct StorageConfig
{
    int vendor = 1; ///< README 5.1
    int region = 0; ///< README 5.2
    QString bucket;
    QString accessKey;
    QString secretKey;
    std::optional<QString> stsToken; ///< vendors 1, 2, 3 only
    std::optional<qint64> stsExpiration; ///< Unix seconds
    QStringList fileNamePrefix; ///< parts of letters and digits; empty: not sent
    std::optional<QString> sse; ///< Amazon S3: kms, aes256
    std::optional<QString> tag; ///< Amazon S3, Alibaba: key=value
    std::optional<QString> endpoint; ///< vendor 11: host name

    friend bool operator==(const StorageConfig &, const StorageConfig &) = default;
};

} // namespace tallylight::agora
