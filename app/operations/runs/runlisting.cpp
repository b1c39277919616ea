#include "operations/runs/runlisting.h"

#include "operations/journal.h"
#include "operations/runs/patientread.h"
#include "operations/runs/runreader.h"

#include <algorithm>

namespace tallylight {

/// One "Load from Wallarm" in progress.
struct RunListing::Load
{
    QUuid connection;
    WallarmService service;
    Identifier client;
    wallarm::ListPage page; ///< the next one to request
    int pages = 0; ///< answered
    bool isAsking = false;
    bool isLast = false; ///< nothing more will come
    std::optional<Error> error;
    /// What was requested at a (monotonic) time.
    template <class T> struct Asked
    {
        milliseconds at{0};
        T what;
    };
    QList<Asked<wallarm::RunPage>> unread; ///< pages whose runs are not built yet
    bool isReading = false;
    QList<Asked<QList<wallarm::TestRun>>> waiting; ///< pages that are not completely in the table
    qsizetype taken = 0; ///< how many of the first one are
    int inTable = 0; ///< in total
    bool isTaking = false;
    QList<RunKey> found; ///< not known before
    qsizetype saved = 0; ///< how many of those are in the ledger
};

RunListing::RunListing(Stores &stores, Services &services, const RunReader &reader, Journal &journal,
                       QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_known(stores, journal)
{
    connect(&stores.connections, &ConnectionStore::changed, this, [this](const QUuid &connection) {
        const ConnectionEntry *entry = m_stores.connections.find(connection);
        if (entry != nullptr && !entry->trouble && m_waiting.remove(connection))
            loadAtStart(connection);
    });
}

RunListing::~RunListing()
{
    for (const SharedLoad &load : std::as_const(m_unsaved))
        m_known.saveListed(std::span(load->found).subspan(static_cast<size_t>(load->saved)));
}

void RunListing::open(const QUuid &connection, const WithClient &then)
{
    m_services.wallarm(connection, this, [this, then](const Result<WallarmService> &service) {
        if (!service)
            return then(service.error());
        const WallarmService open = *service;
        readPatiently<wallarm::User>(
            m_journal.clock(), this, [open] { return open->client.user(); },
            [then, open](const Result<wallarm::User> &user) {
                if (user)
                    then(std::pair(open, user->clientId));
                else
                    then(user.error());
            });
    });
}

void RunListing::begin(const QUuid &connection, bool wanted)
{
    if (wanted)
        m_unasked.remove(connection);
    if (m_loading.contains(connection))
        return;
    m_loading.insert(connection);
    if (!wanted)
        m_unasked.insert(connection);
    Q_EMIT progress(connection, 0);
    open(connection, [this, connection](const auto &opened) {
        if (!opened) {
            if (m_unasked.contains(connection) && !opened.error().sent)
                m_waiting.insert(connection);
            return end(connection, 0, opened.error());
        }
        m_unsaved << std::make_shared<Load>(
            Load{.connection = connection, .service = opened->first, .client = opened->second});
        ask(m_unsaved.last());
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
        readPatiently<wallarm::RunPage>(
            m_journal.clock(), this,
            [service = opened->first, client = opened->second] {
                return service->client.listRuns(client, {});
            },
            tell);
    });
}

/// The next page is on its way while the previous one is parsed and the one before that enters the table.
void RunListing::ask(const SharedLoad &load)
{
    constexpr int MostPages = 20; // README 4
    constexpr qsizetype MostWaiting = 2;
    if (load->isAsking || load->isLast || load->unread.size() + load->waiting.size() > MostWaiting)
        return;
    load->isAsking = true;
    const milliseconds asked = m_journal.clock().monotonic();
    readPatiently<wallarm::RunPage>(
        m_journal.clock(), this, [load] { return load->service->client.listRuns(load->client, load->page); },
        [this, load, asked](const Result<wallarm::RunPage> &answer) {
            load->isAsking = false;
            if (answer) {
                noteListsRuns(load->connection, true);
                load->unread << Load::Asked<wallarm::RunPage>{asked, *answer};
                load->page.continuation = answer->continuation;
                load->page.offset += answer->count;
                load->isLast = answer->continuation.isEmpty() || ++load->pages >= MostPages;
                ask(load);
                read(load);
            } else {
                using enum ErrorKind;
                const ErrorKind kind = answer.error().kind; // only an answer about the list says so
                if (kind == NotFound || kind == Forbidden || kind == RefusedByService || kind == Unreadable)
                    noteListsRuns(load->connection, false);
                load->error = answer.error();
                load->isLast = true;
            }
            if (!load->isTaking)
                take(load);
        });
}

/// One page after another, because the table shows runs in the order in which they arrived.
void RunListing::read(const SharedLoad &load)
{
    if (load->isReading || load->unread.isEmpty())
        return;
    load->isReading = true;
    const auto page = load->unread.takeFirst();
    whenReady(inBackground(page.what.runs), this,
              [this, load, asked = page.at](const QList<wallarm::TestRun> &runs) {
                  load->isReading = false;
                  load->waiting << Load::Asked<QList<wallarm::TestRun>>{asked, runs};
                  read(load);
                  if (!load->isTaking)
                      take(load);
              });
}

void RunListing::take(const SharedLoad &load)
{
    constexpr qsizetype Slice = 1'500; // a few milliseconds: the window is painted in between
    load->isTaking = !load->waiting.isEmpty();
    if (load->isTaking) {
        const QList<wallarm::TestRun> &runs = load->waiting.front().what;
        const auto isOutdated = [this, asked = load->waiting.front().at](const RunKey &key) {
            return m_reader.isOutdated(key, asked);
        };
        const auto count = static_cast<size_t>(std::min(Slice, runs.size() - load->taken));
        load->found +=
            m_known.addListed(load->connection, {runs.constData() + load->taken, count}, isOutdated);
        load->inTable += static_cast<int>(count);
        Q_EMIT progress(load->connection, load->inTable);
        load->taken += Slice;
        if (load->taken >= runs.size()) {
            load->waiting.removeFirst();
            load->taken = 0;
            ask(load);
        }
        if (load->waiting.isEmpty())
            return take(load);
        m_journal.clock().after(milliseconds(0), this, [this, load] { take(load); });
    } else if (load->isLast && !load->isReading) {
        save(load);
        end(load->connection, static_cast<int>(load->found.size()), load->error);
    }
}

void RunListing::end(const QUuid &connection, int newRuns, const std::optional<Error> &error)
{
    m_loading.remove(connection);
    const bool wanted = !m_unasked.remove(connection);
    Q_EMIT finished(connection, newRuns, error, wanted);
}

/// Only when all are in the table: earlier, the disk would compete for the processor.
void RunListing::save(const SharedLoad &load)
{
    constexpr qsizetype Slice = 1'000;
    const qsizetype count = std::min(Slice, load->found.size() - load->saved);
    m_known.saveListed({load->found.constData() + load->saved, static_cast<size_t>(count)});
    load->saved += count;
    if (load->saved < load->found.size())
        m_journal.clock().after(milliseconds(0), this, [this, load] { save(load); });
    else
        m_unsaved.removeOne(load);
}

void RunListing::noteListsRuns(const QUuid &connection, bool lists)
{
    const ConnectionEntry *entry = m_stores.connections.find(connection);
    if (entry != nullptr && entry->listsRuns != lists) // listeners reread every row
    {
        m_stores.connections.change(connection, [lists](ConnectionEntry &e) { e.listsRuns = lists; });
        m_journal.write({SaveListsRuns{connection, lists}});
    }
}

} // namespace tallylight
