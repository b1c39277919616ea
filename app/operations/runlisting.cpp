#include "operations/runlisting.h"

#include "core/future.h"
#include "operations/journal.h"

#include <algorithm>

namespace tallylight {

RunListing::RunListing(Stores &stores, Services &services, Journal &journal, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_journal(journal), m_known(stores, journal)
{
}

void RunListing::open(const QUuid &connection, const WithClient &then)
{
    m_services.wallarm(connection, this, [this, then](const Result<WallarmService> &service) {
        if (!service)
            return then(service.error());
        const WallarmService open = *service;
        whenReady(open->client.user(), this, [then, open](const Result<wallarm::User> &user) {
            if (user)
                then(std::pair(open, user->clientId));
            else
                then(user.error());
        });
    });
}

void RunListing::load(const QUuid &connection)
{
    open(connection, [this, connection](const auto &opened) {
        if (opened)
            loadPage(connection, opened->first, opened->second, 0, {}, 0);
        else
            Q_EMIT finished(connection, 0, opened.error());
    });
}

void RunListing::firstPage(const QUuid &connection, QObject *context,
                           std::function<void(const Result<wallarm::RunPage> &)> then)
{
    open(connection, [this, guard = QPointer<QObject>(context), then = std::move(then)](const auto &opened) {
        const auto tell = [guard, then](const Result<wallarm::RunPage> &page) {
            if (guard)
                then(page);
        };
        if (!opened)
            return tell(opened.error());
        whenReady(opened->first->client.listRuns(opened->second, {}), this,
                  [tell, keep = opened->first](const Result<wallarm::RunPage> &page) { tell(page); });
    });
}

void RunListing::loadPage(const QUuid &connection, const WallarmService &service, const Identifier &client,
                          int page, const wallarm::ListPage &ask, int newRuns)
{
    constexpr int MostPages = 20; // CONTRACTS 10
    whenReady(service->client.listRuns(client, ask), this,
              [=, this, keep = service](const Result<wallarm::RunPage> &answer) {
                  if (!answer) {
                      const ErrorKind kind = answer.error().kind;
                      if (!answer.error().outcomeUnknown() || kind == ErrorKind::Unreadable)
                          noteListsRuns(connection, false);
                      return Q_EMIT finished(connection, newRuns, answer.error());
                  }
                  noteListsRuns(connection, true);
                  wallarm::ListPage next = ask;
                  next.continuation = answer->continuation;
                  next.offset += answer->runs.size();
                  const bool last = answer->continuation.isEmpty() || page + 1 >= MostPages;
                  takeSlice(connection, answer->runs, 0, newRuns, [=, this](int found) {
                      if (last)
                          Q_EMIT finished(connection, found, std::nullopt);
                      else
                          loadPage(connection, keep, client, page + 1, next, found);
                  });
              });
}

void RunListing::takeSlice(const QUuid &connection, const QList<wallarm::TestRun> &runs, qsizetype from,
                           int newRuns, const std::function<void(int)> &then)
{
    constexpr qsizetype Slice = 200; // a few milliseconds: the window is painted in between
    const auto count = static_cast<size_t>(std::min(Slice, runs.size() - from));
    const int found = newRuns + m_known.addListed(connection, {runs.constData() + from, count});
    if (from + Slice >= runs.size())
        return then(found);
    m_journal.clock().after(milliseconds(0), this,
                            [=, this] { takeSlice(connection, runs, from + Slice, found, then); });
}

void RunListing::noteListsRuns(const QUuid &connection, bool lists)
{
    const ConnectionEntry *entry = m_stores.connections.find(connection);
    if (entry != nullptr && entry->listsRuns != lists) // who listens reads every row again
        m_stores.connections.change(connection, [lists](ConnectionEntry &e) { e.listsRuns = lists; });
}

} // namespace tallylight
