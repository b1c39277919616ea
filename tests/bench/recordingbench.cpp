#include "bench/recordingbench.h"

#include "bench/filledledger.h"
#include "bench/report.h"
#include "bench/simulatorprogram.h"
#include "bench/windowprogram.h"
#include "support/memory.h"
#include "tour/driver.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests::bench {

namespace {

constexpr int Ended = 10'000;
constexpr int BudgetASecond = 5; // agora/README 11

Connection connectionTo(const QUrl &address)
{
    return {.id = QUuid::createUuid(),
            .service = Service::AgoraCloudRecording,
            .name = u"Simulator"_s,
            .colour = u"#0d8f6f"_s,
            .cloud = Cloud::Custom,
            .customAddress = address,
            .credentialKind = CredentialKind::CustomerPair,
            .accountId = u"sample-customer-id"_s,
            .appId = u"0123456789abcdef0123456789abcdef"_s};
}

QJsonObject liveRecordings(int count)
{
    QJsonArray recordings;
    for (int i = 0; i < count; ++i) {
        recordings.append(QJsonObject{{u"cname"_s, u"qa-room-%1"_s.arg(i)},
                                      {u"uid"_s, QString::number(900'001 + i)},
                                      {u"mode"_s, u"mix"_s},
                                      {u"resourceId"_s, u"SAMPLERESOURCEID%1"_s.arg(i, 300, 10, QChar(u'0'))},
                                      {u"sid"_s, u"%1"_s.arg(i + 1, 32, 16, QChar(u'0'))},
                                      {u"startedAgo"_s, 600 + i},
                                      {u"prefix"_s, QJsonArray{u"qa"_s, u"smoke"_s}},
                                      {u"mp4"_s, true}});
    }
    return {{u"cloudRecordings"_s, recordings}};
}

void adoptAll(WindowProgram &program, const Connection &connection, const QJsonObject &books)
{
    const QJsonArray recordings = books["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : recordings) {
        const auto adopted =
            program.backend.operations().recordings.adopt({connection.id,
                                                           {.appId = one["appId"_L1].toString(),
                                                            .cname = one["cname"_L1].toString(),
                                                            .uid = one["uid"_L1].toString(),
                                                            .resourceId = one["resourceId"_L1].toString(),
                                                            .sid = one["sid"_L1].toString(),
                                                            .mode = agora::Mode::Mix}});
        if (!adopted)
            qFatal("not adopted: %s", qPrintable(adopted.error().field));
    }
    const bool known = driver::waitFor(
        [&] {
            return std::ranges::all_of(program.recordings(), [](const RecordingEntry &entry) {
                return entry.state == agora::RecordingState::Recording;
            });
        },
        600'000);
    if (!known || program.recordings().size() != size_t(recordings.size()))
        qFatal("the recordings do not record");
}

/// Processor time of all threads of this process.
double workedMs()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(use.ru_utime) + ms(use.ru_stime);
}

/// When the service received the requests after the first `before` ones, in ms.
QList<qint64> requestTimes(const QJsonObject &books, qsizetype before)
{
    QList<qint64> times;
    const QJsonArray calls = books["calls"_L1].toArray();
    for (qsizetype i = before; i < calls.size(); ++i)
        times << calls.at(i)["at"_L1].toInteger();
    return times;
}

/// Not in one second: requests sent in turns of one second may arrive in slightly less.
int mostInTenSeconds(const QList<qint64> &times)
{
    qsizetype most = 0;
    for (qsizetype first = 0, end = 0; first < times.size(); ++first) {
        while (end < times.size() && times.at(end) - times.at(first) < 10'000)
            ++end;
        most = std::max(most, end - first);
    }
    return static_cast<int>(most);
}

/// The longest time that a recording waited between two of its queries, in ms.
double largestGap(const QJsonObject &books)
{
    QHash<QString, qint64> last; // by path
    qint64 longestGap = 0;
    const QJsonArray calls = books["calls"_L1].toArray();
    for (const QJsonValue &call : calls) {
        const QString path = call["path"_L1].toString();
        const qint64 at = call["at"_L1].toInteger();
        if (path.endsWith("/query"_L1) && last.contains(path))
            longestGap = std::max(longestGap, at - last.value(path));
        last.insert(path, at);
    }
    return static_cast<double>(longestGap);
}

/// Until each has been queried once more: in a period set by the clock, anywhere from none to all of the
/// queries might fall.
void runOneRound(WindowProgram &program)
{
    QHash<QUuid, int> before;
    for (const RecordingEntry &entry : program.recordings())
        before.insert(entry.uuid, entry.queries);
    QEventLoop loop;
    const std::function<void()> look = [&] {
        const bool done = std::ranges::all_of(program.recordings(), [&](const RecordingEntry &entry) {
            return entry.queries > before.value(entry.uuid);
        });
        if (done)
            loop.quit();
        else
            program.clock.after(1s, &loop, look);
    };
    look();
    loop.exec();
}

void measureLive(const QString &folder, ui::Languages &languages, int count)
{
    const SimulatorProgram simulator(folder, liveRecordings(count));
    const Connection connection = connectionTo(simulator.address());
    WindowProgram program(folder, u"/live%1.sqlite"_s.arg(count), languages);
    program.open();
    program.save(connection, u"sample-customer-secret"_s);
    QElapsedTimer timer;
    timer.start();
    adoptAll(program, connection, simulator.books());
    const double adopting = millisecondsOf(timer);
    const auto *table = program.window.findChild<QTableView *>(u"cloudRecordingTable"_s);
    if (table == nullptr || !table->isVisible() || table->model()->rowCount() != count)
        qFatal("the recordings cannot be seen");

    const qsizetype before = simulator.books()["calls"_L1].toArray().size();
    const double heap = allocatedBytes();
    const double worked = workedMs();
    timer.start();
    runOneRound(program);
    const double share = (workedMs() - worked) / millisecondsOf(timer);
    const double growth = allocatedBytes() - heap;
    const double minutes = millisecondsOf(timer) / 60'000;
    const QJsonObject books = simulator.books();
    const QList<qint64> times = requestTimes(books, before);

    Report::printHeading(
        u"%L1 live recordings in the table, until each has been asked about again"_s.arg(count));
    Report::print(u"before that: adopted, until each is known to record"_s, {adopting});
    Report::print(u"all of it"_s, {60'000 * minutes});
    Report::print(u"largest gap between two queries of one recording"_s, {largestGap(books)});
    Report::printBytes(u"heap that it grew by"_s, growth);
    Report::printValue(u"processor time of the program"_s, 100 * share, u"% of one core"_s);
    Report::printValue(u"requests that the service got; the budget is %1"_s.arg(60 * BudgetASecond),
                       static_cast<double>(times.size()) / minutes, u"a minute"_s);
    Report::printValue(u"most of them in ten seconds; the budget is %1"_s.arg(10 * BudgetASecond),
                       mostInTenSeconds(times), u"requests"_s);
}

double start(const QString &folder, const QString &ledger, ui::Languages &languages, size_t recordings)
{
    QElapsedTimer timer;
    timer.start();
    WindowProgram program(folder, ledger, languages);
    program.open();
    const double took = millisecondsOf(timer);
    if (program.recordings().size() != recordings)
        qFatal("the ledger does not give back what it was given");
    return took;
}

void measureStart(const QString &folder, ui::Languages &languages)
{
    const Connection connection = connectionTo(QUrl(u"http://127.0.0.1:1"_s)); // nothing is queried
    fillLedger(folder + u"/empty.sqlite"_s, connection, 0);
    fillLedger(folder + u"/full.sqlite"_s, connection, Ended);
    QList<double> empty;
    QList<double> full;
    for (int i = 0; i < 5; ++i) { // alternating, so that a busy machine affects both
        empty << start(folder, u"/empty.sqlite"_s, languages, 0);
        full << start(folder, u"/full.sqlite"_s, languages, Ended);
    }
    Report::printHeading(u"%L1 recordings in the ledger: window and what it remembers, painted"_s.arg(Ended));
    Report::print(u"with them"_s, full);
    Report::print(u"without them"_s, empty);
    Report::thatIsThePeer();
}

} // namespace

void measureRecordings(const QString &folder)
{
    ui::Languages languages;
    if (!languages.setLanguage(u"en"_s))
        qFatal("no English texts");
    measureStart(folder, languages);
    for (const int count : {10, 100, 1'000})
        measureLive(folder, languages, count);
}

} // namespace tallylight::tests::bench
