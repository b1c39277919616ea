#include "soak/longlife.h"

#include "common/messagestrip.h"
#include "common/theme.h"
#include "faults/faults.h"
#include "faults/ledgerview.h"
#include "soak/exits.h"
#include "soak/secretmark.h"
#include "support/memory.h"
#include "support/orders.h"

#include <QDir>
#include <QPixmapCache>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

namespace {

constexpr agora::Mode modes[]{agora::Mode::Individual, agora::Mode::Mix, agora::Mode::Web, agora::Mode::Raw};

/// Nothing that the service itself would say about the truth.
const NamedFault &anyFault(QRandomGenerator &random)
{
    const QList<NamedFault> &all = allFaults();
    while (true) {
        const NamedFault &fault = all[random.bounded(int(all.size()))];
        if (QByteArray(fault.name) != "404 of the service")
            return fault;
    }
}

bool isLive(const RecordingEntry &entry)
{
    return !agora::isEnded(entry.state);
}

} // namespace

LongLife::LongLife(const Extent &extent)
    : m_extent(extent)
    , m_log(m_clouds.folder())
    , m_settings(m_clouds.folder() + u"/settings.ini"_s, QSettings::IniFormat)
    , m_random(extent.seed)
{
    if (!m_languages.setLanguage(u"en"_s) || !m_clouds.open())
        qFatal("the program does not start");
    m_window = std::make_unique<ui::MainWindow>(operations(), m_settings, m_languages);
    m_window->resize(1280, 800);
    m_window->show();
    editConnection(FastStage::connection(), newSecret(u"token"_s));
    editConnection(Stage::connection(), newSecret(u"customer"_s));
    (void)operations().storageTargets.save({.name = u"bucket"_s, .config = {.bucket = u"qa-sample-bucket"_s}},
                                           StorageKeys{newSecret(u"access"_s), newSecret(u"storage"_s), {}},
                                           Keep::Keychain);
    operations().poller.setInterval({}); // as the services recommend
    m_clouds.break_([](const HttpRequest &) { return true; },
                    [this](const HttpRequest &request, const std::function<HttpReply()> &honest) {
                        ++requests;
                        for (const auto &[name, value] : request.headers)
                            m_secretsLeft = m_secretsLeft || holdsMark(value);
                        if (m_isCalm || !chance(10))
                            return Stage::Reaction{honest(), {}};
                        ++faults;
                        return anyFault(m_random).happens(request, honest);
                    });
}

QString LongLife::newSecret(const QString &what)
{
    return u"sample-%1-%2-%3"_s.arg(what, QLatin1StringView(secretMark)).arg(++m_secrets);
}

void LongLife::editConnection(Connection connection, const QString &secret)
{
    connection.name = u"%1, edited %2"_s.arg(connection.name).arg(m_minute);
    operations().connections.save(connection, secret, Keep::Keychain);
}

StartOrder LongLife::newStart(agora::Mode mode)
{
    StartOrder order = orderOf(mode, Stage::connection(), m_clouds.newName());
    order.request.storage.accessKey = newSecret(u"access"_s);
    order.request.storage.secretKey = newSecret(u"storage"_s);
    if (order.request.token)
        order.request.token = newSecret(u"channel"_s);
    if (order.request.web)
        order.request.web->rtmpUrl = u"rtmp://push.example.test/live/"_s + newSecret(u"stream"_s);
    return order;
}

/// Takes off the list what is over, and begins as much anew.
void LongLife::fillUp()
{
    QList<Subject> over;
    int runs = 0;
    int recordings = 0;
    for (const RunEntry &entry : operations().stores.testRuns.all()) {
        if (entry.lamp() == wallarm::Lamp::Off)
            over << entry.key;
        else
            ++runs;
    }
    for (const RecordingEntry &entry : operations().stores.recordings.all()) {
        if (isLive(entry))
            ++recordings;
        else
            over << entry.uuid;
    }
    operations().removals.remove(over);
    for (; runs < m_extent.runs; ++runs)
        (void)m_clouds.newRun();
    for (; recordings < m_extent.recordings; ++recordings)
        (void)operations().recordings.start(newStart(modes[m_random.bounded(4)]));
}

void LongLife::act()
{
    const auto &runs = operations().stores.testRuns.all();
    const auto &recordings = operations().stores.recordings.all();
    const RunKey run = runs[size_t(m_random.bounded(int(runs.size())))].key;
    const QUuid recording = recordings[size_t(m_random.bounded(int(recordings.size())))].uuid;
    switch (m_random.bounded(6)) {
    case 0:
        m_batch = operations().testRuns.stop({run});
        break;
    case 1:
        m_batch = operations().recordings.stop({recording},
                                               chance(2) ? StopWay::Asynchronous : StopWay::WaitForUpload);
        break;
    case 2:
        operations().runChanges.order({run}, wallarm::RunVerb(m_random.bounded(2)));
        break;
    case 3:
        (void)operations().updates.setPaused(recording, chance(2));
        break;
    case 4:
        operations().testRuns.refresh({run});
        break;
    default:
        (void)operations().updates.setLayout(recording, {.mixedVideoLayout = m_random.bounded(3)});
    }
}

QStringList LongLife::live()
{
    static constexpr const char *languages[]{"en", "pt_BR", "tr", "ar", "zh_CN"};
    ++m_minute;
    fillUp();
    for (int i = m_random.bounded(6); i >= 0; --i)
        act();
    if (m_minute % 2 == 0) // while what was just requested is under way
        editConnection(chance(2) ? FastStage::connection() : Stage::connection(), newSecret(u"new"_s));
    if (m_minute % 3 == 0 && !m_languages.setLanguage(QLatin1StringView(languages[m_minute / 3 % 5])))
        qFatal("no such language");
    if (m_minute % 4 == 0)
        ui::applyTheme(m_minute % 8 == 0 ? ui::Theme::Light : ui::Theme::Dark);
    if (m_minute % 20 == 10)
        m_clouds.stage().clock.jump(10min); // asleep: the wall clock moves on, timers do not
    if (m_minute % 10 == 0)
        m_window->findChild<ui::MessageStrip *>()->messages().closeAll(); // read
    m_clouds.advance(1min);
    QThreadPool::globalInstance()->waitForDone(); // lists are read there
    m_clouds.settle();
    m_clouds.stage().sent.clear();
    QStringList wrong;
    look(wrong);
    return wrong;
}

void LongLife::look(QStringList &wrong)
{
    for (const RunEntry &entry : operations().stores.testRuns.all()) {
        if ((entry.run.recording == false || entry.run.ended()) && m_clouds.isRecording(entry.key))
            wrong << u"run %1 records, and is said to be off"_s.arg(entry.key.id);
    }
    for (const RecordingEntry &entry : operations().stores.recordings.all()) {
        if (!isLive(entry) && m_clouds.runningIn(entry.task.cname) > 0)
            wrong << u"%1 records, and its state is %2"_s.arg(entry.task.cname,
                                                              agora::stateWord(entry.state));
        if (m_clouds.startedIn(entry.task.cname) > 1)
            wrong << entry.task.cname + u" was started twice"_s;
    }
}

QStringList LongLife::calmDown()
{
    m_isCalm = true;
    const LedgerView ledger(m_clouds.ledgerFile());
    QStringList open;
    for (milliseconds calm{0}; calm < 10min; calm += 30s) {
        m_clouds.advance(30s);
        open.clear();
        for (const QStringList &row :
             ledger.rows(u"SELECT subject, verb, state FROM operation "
                         "WHERE state NOT IN ('done', 'cancelled', 'unconfirmed')"_s))
            open << row.join(u' ');
        for (const RunEntry &entry : operations().stores.testRuns.all()) {
            if (entry.stopping || entry.changing || entry.isStopUnconfirmed())
                open << entry.key.id + u" is busy"_s;
        }
        for (const RecordingEntry &entry : operations().stores.recordings.all()) {
            if (entry.state == agora::RecordingState::Stopping
                || entry.state == agora::RecordingState::Starting)
                open << u"%1 is %2"_s.arg(entry.task.cname, agora::stateWord(entry.state));
        }
        if (open.isEmpty())
            break;
    }
    look(open);
    return open;
}

LongLife::Footprint LongLife::footprint()
{
    const auto count = [](const QString &folder) {
        return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    };
    QPixmapCache::clear(); // Qt fills it with what it draws, up to a limit of its own
    return {.heap = qint64(allocatedBytes()),
            .handles = count(u"/proc/self/fd"_s),
            .threads = count(u"/proc/self/task"_s)};
}

QStringList LongLife::ledgerProblems() const
{
    const LedgerView ledger(m_clouds.ledgerFile());
    QStringList problems;
    for (const QStringList &row :
         ledger.rows(u"PRAGMA integrity_check"_s) + ledger.rows(u"PRAGMA foreign_key_check"_s))
        problems << row.join(u' ');
    problems.removeOne(u"ok"_s);
    return problems;
}

QStringList LongLife::shownSecrets()
{
    if (operations().batches.find(m_batch) == nullptr)
        m_batch = operations().testRuns.stop({operations().stores.testRuns.all().front().key});
    QList<StartOrder> starts;
    for (const agora::Mode mode : modes)
        starts << newStart(mode);
    return Exits(operations(), m_settings, *m_window, folder()).leaks(m_batch, starts);
}

} // namespace tallylight::tests
