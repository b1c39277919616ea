#include "ledger/support.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Connection sampleConnection(const QUuid &id)
{
    return {.id = id,
            .service = Service::AgoraCloudRecording,
            .name = u"Gravações ‏تسجيل 录制 'x' \"y\""_s,
            .colour = u"#c02020"_s,
            .cloud = Cloud::Custom,
            .customAddress = QUrl(u"https://gateway.example.test:8443/caminho%20a"_s),
            .credentialKind = CredentialKind::CustomerPair,
            .accountId = u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s,
            .caFile = u"/etc/ssl/company ca.pem"_s,
            .protection = Protection::Protected};
}

KnownRun sampleRun(const QString &key, const QUuid &connection)
{
    return {.connection = connection,
            .runKey = key,
            .idWasNumber = true,
            .recordKey = u"rec_0001"_s,
            .recordIdWasNumber = false,
            .runName = u"Regressão"_s,
            .recordName = u"基线"_s,
            .origin = u"created"_s,
            .addedMs = 1'760'000'000'123,
            .removedMs = 0,
            .state = u"running"_s,
            .recording = true,
            .readMs = 1'760'000'000'456};
}

RecordingRow sampleRecording(const QUuid &uuid, const QUuid &connection)
{
    return {.uuid = uuid,
            .connection = connection,
            .appId = u"0123456789abcdef0123456789abcdef"_s,
            .host = u"https://api.example.test"_s,
            .mode = u"mix"_s,
            .cname = u"sala 1"_s,
            .uid = u"527841"_s,
            .resourceId = QString(1800, u'r'),
            .sid = u"38f8e3cfdc474cd56fc1ceba380d7e1a"_s,
            .told = QJsonObject{{u"maxIdleTime"_s, 120}, {u"large"_s, qint64(9'007'199'254'740'993)}},
            .bodySha256 = QByteArray::fromHex("00ff80") + QByteArray(29, '\0'),
            .adopted = true,
            .createdMs = 1'760'000'000'456};
}

TeamRow sampleTeam(const QUuid &connection)
{
    return {.connection = connection,
            .account = QUuid::fromString(u"55555555-5555-4555-8555-555555555555"),
            .host = u"db.example.test"_s,
            .port = 5432,
            .database = u"tallylight"_s,
            .login = u"max"_s,
            .caFile = u"/authority.pem"_s,
            .cursor = u"7:12"_s};
}

OperationRow sampleOperation(OperationState state, const QString &subject)
{
    return {.id = oneOperation,
            .batch = otherConnection,
            .subject = subject,
            .verb = u"stop"_s,
            .requestedMs = 1'760'000'000'789,
            .sends = 2,
            .state = state,
            .outcome = u"stillRecording"_s};
}

AppendStep sampleStep(const QString &subject, const QString &kind)
{
    return {{.subject = subject, .atMs = 1'760'000'001'000, .kind = kind, .args = {{u"status"_s, 5}}}};
}

AppendStep sampleState(const QUuid &recording, const QString &state)
{
    AppendStep append = sampleStep(recordingSubject(recording), state);
    append.entered = state;
    return append;
}

namespace {
class RawConnection final
{
public:
    explicit RawConnection(const QString &file) : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s))
    {
        m_db.setDatabaseName(file);
        m_open = m_db.open();
    }
    ~RawConnection()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    Q_DISABLE_COPY_MOVE(RawConnection)

    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_db); }
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    QSqlDatabase m_db;
    bool m_open = false;
};
} // namespace

QString runSql(const QString &file, const QStringList &statements)
{
    const RawConnection raw(file);
    if (!raw.isOpen())
        return u"not open"_s;
    for (const QString &statement : statements) {
        auto query = raw.query();
        if (!query.exec(statement))
            return query.lastError().databaseText();
    }
    return {};
}

QVariant askSql(const QString &file, const QString &statement)
{
    const RawConnection raw(file);
    auto query = raw.query();
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace tallylight::tests
