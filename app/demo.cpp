#include "demo.h"

#include "agora/task.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const QUuid WallarmId = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-000000000001}"_L1);
const QUuid AgoraId = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-000000000002}"_L1);
} // namespace

Demo::Demo(const Simulator::Options &options, QObject *parent) : QObject(parent), m_simulator(options) { }

Result<QUrl> Demo::start()
{
    const Result<QUrl> address = m_simulator.start();
    if (!address)
        return address;
    m_wallarm = {.id = WallarmId,
                 .service = Service::WallarmFast,
                 .name = u"FAST demo"_s,
                 .colour = u"#2f6fde"_s,
                 .cloud = Cloud::Custom,
                 .customAddress = *address,
                 .credentialKind = CredentialKind::NodeToken};
    m_agora = {.id = AgoraId,
               .service = Service::AgoraCloudRecording,
               .name = u"Agora demo"_s,
               .colour = u"#0d8f6f"_s,
               .cloud = Cloud::Custom,
               .customAddress = *address,
               .credentialKind = CredentialKind::CustomerPair,
               .accountId = u"sample-customer-id"_s,
               .appId = u"0123456789abcdef0123456789abcdef"_s};
    return address;
}

QString Demo::sampleSecret(Service service)
{
    switch (service) {
    case Service::WallarmFast:
        return u"token_Qwe12345"_s;
    case Service::AgoraCloudRecording:
        return u"sample-customer-secret"_s;
    }
    return {};
}

void Demo::fill(Backend &backend)
{
    m_unsaved = {m_wallarm.id, m_agora.id};
    ConnectionActions &connections = backend.operations().connections;
    connect(&connections, &ConnectionActions::saved, this, [this, &backend](const QUuid &id) {
        if (m_unsaved.remove(id) && m_unsaved.isEmpty())
            addEverything(backend);
    });
    connections.save(m_wallarm, sampleSecret(Service::WallarmFast), Keep::UntilQuit);
    connections.save(m_agora, sampleSecret(Service::AgoraCloudRecording), Keep::UntilQuit);
}

void Demo::addEverything(Backend &backend)
{
    const Operations &operations = backend.operations();
    const QJsonObject books = m_simulator.books();
    const QJsonArray runs = books["testRuns"_L1].toArray();
    for (const bool recording : {true, false}) { // recording ones first
        for (const QJsonValue &run : runs) {
            if (run["recording"_L1].toBool() == recording)
                (void)operations.testRuns.add(m_wallarm.id, Identifier::fromJson(run["id"_L1]).text());
        }
    }
    const QJsonArray recordings = books["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : recordings) {
        (void)operations.recordings.adopt(
            {m_agora.id,
             {.appId = one["appId"_L1].toString(),
              .cname = one["cname"_L1].toString(),
              .uid = one["uid"_L1].toString(),
              .resourceId = one["resourceId"_L1].toString(),
              .sid = one["sid"_L1].toString(),
              .mode = agora::modeFromWire(one["mode"_L1].toString()).value_or(agora::Mode::Mix)}});
    }
    Q_EMIT filled();
}

} // namespace tallylight
