#include "transports.h"

#include "net/networktransport.h"

namespace tallylight {

TransportFactory networkTransports(Clock &clock)
{
    // Transports of one customer ID share its bucket, because the service counts per account.
    auto accounts = std::make_shared<QHash<QString, std::weak_ptr<RateBucket>>>();
    return [&clock, accounts](const Connection &connection) -> std::unique_ptr<Transport> {
        std::shared_ptr<RateBucket> bucket;
        switch (connection.service) {
        case Service::WallarmFast:
            bucket = std::make_shared<RateBucket>(Limits{.perSecond = 5, .pollingOnly = true});
            break;
        case Service::AgoraCloudRecording: {
            std::weak_ptr<RateBucket> &known = (*accounts)[connection.accountId];
            bucket = known.lock();
            if (!bucket)
                known = bucket = std::make_shared<RateBucket>(Limits{.perSecond = 5, .pollingOnly = false});
            break;
        }
        }
        return std::make_unique<NetworkTransport>(
            clock, NetworkTransport::Options{.caFile = connection.caFile, .bucket = bucket});
    };
}

} // namespace tallylight
