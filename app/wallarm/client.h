#pragma once

#include "core/connection.h"
#include "net/transport.h"
#include "wallarm/about.h"
#include "wallarm/account.h"
#include "wallarm/createrequest.h"
#include "wallarm/envelope.h"
#include "wallarm/testrun.h"

namespace tallylight::wallarm {

struct Credential
{
    CredentialKind kind = CredentialKind::NodeToken;
    QString accountId; ///< the UUID of UuidAndSecret
    QString secret; ///< the token or the secret key: never log it
};

struct ListPage
{
    int limit = 5000;
    qint64 offset = 0;
    QString continuation; ///< from the previous page
};

/// The calls of Wallarm FAST (README 6), each sent exactly once. GUI thread. The client may be destroyed
/// before its futures are ready; the transport must outlive it. A call that cannot be made (no credential, an
/// ID that is not a path segment) becomes ready with an Error whose notSent() is true.
class Client final
{
public:
    Client(Transport &transport, QUrl base, Credential credential);
    Q_DISABLE_COPY_MOVE(Client)

    [[nodiscard]] QFuture<Result<User>> user(); ///< README 6.7; also tests a connection
    [[nodiscard]] QFuture<Result<Identifier>> clientId(); ///< README 6.1, call 14

    [[nodiscard]] QFuture<Result<TestRun>> readRun(const Identifier &run, Priority priority);
    /// README 6.5 for people to read: a RawAnswer whatever the status.
    [[nodiscard]] QFuture<Result<RawAnswer>> readRaw(const Identifier &run);
    [[nodiscard]] QFuture<Result<StopReply>> stopRun(const Identifier &run); ///< README 6.4
    [[nodiscard]] QFuture<Result<StopReply>> stopRecord(const Identifier &record); ///< README 6.1, call 5
    // README 6.6: their answers are unconfirmed; read the run afterwards
    [[nodiscard]] QFuture<Result<Done>> pause(const Identifier &run);
    [[nodiscard]] QFuture<Result<Done>> resume(const Identifier &run);
    [[nodiscard]] QFuture<Result<Done>> interrupt(const Identifier &run);
    /// The run in the answer always has an ID. Never repeat these: a second run would end the first one.
    [[nodiscard]] QFuture<Result<TestRun>> createRun(const CreateRequest &request);
    [[nodiscard]] QFuture<Result<TestRun>> copyRun(const CopyRequest &request);

    [[nodiscard]] QFuture<Result<QList<Node>>> nodes(const Identifier &clientId); ///< README 6.8
    [[nodiscard]] QFuture<Result<QList<Policy>>> policies(const Identifier &clientId); ///< README 6.9
    /// README 6.10; InvalidInput for a run whose ID is not a number (the filter accepts nothing else).
    [[nodiscard]] QFuture<Result<QList<Vulnerability>>> vulnerabilities(const Identifier &run);
    /// README 6.12, unconfirmed: any error other than a network error means that the account's API does not
    /// list runs.
    [[nodiscard]] QFuture<Result<RunPage>> listRuns(const Identifier &clientId, const ListPage &page);

private:
    using Query = QList<std::pair<QByteArray, QString>>;

    [[nodiscard]] HttpRequest get(const QByteArray &path, const Query &query = {}) const;
    [[nodiscard]] HttpRequest post(const QByteArray &path, const QByteArray &body = {}) const;
    /// A POST that only reads, as the README says of it.
    [[nodiscard]] HttpRequest readByPost(const QByteArray &path, const QByteArray &body = {}) const;
    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QByteArray &pathAndQuery) const;
    [[nodiscard]] QFuture<Result<Done>> act(const Identifier &run, QByteArrayView action);
    /// Every call goes through here and says what its answer must be about. Only the list of runs, which is
    /// large, checks that itself.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> call(HttpRequest request, const About &about,
                                          Result<T> (*decode)(const HttpReply &));
    template <class T, class Read>
    [[nodiscard]] QFuture<Result<T>> send(HttpRequest request, Topic topic, const Read &read);

    Transport &m_transport;
    const QByteArray m_base; // encoded, without a trailing slash
    const Credential m_credential;
};

} // namespace tallylight::wallarm
