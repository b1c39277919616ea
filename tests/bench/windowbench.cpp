#include "bench/windowbench.h"

#include "bench/plaintable.h"
#include "bench/report.h"
#include "bench/stallwatch.h"
#include "support/memory.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"
#include "tour/driver.h"
#include "transports.h"
#include "wallarm/codec.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

constexpr int Many = 10'000;
constexpr int FirstOfMany = 1'000;
constexpr int Huge = 100'000;

} // namespace

WindowBench::WindowBench(const QString &folder)
    : m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
    , m_connection({.id = QUuid::createUuid(),
                    .service = Service::WallarmFast,
                    .name = u"Stub"_s,
                    .colour = u"#2f6fde"_s,
                    .cloud = Cloud::Custom,
                    .customAddress = m_service.address(),
                    .credentialKind = CredentialKind::UserToken})
    , m_backend({.ledgerFile = folder + u"/ledger.sqlite"_s, .transports = networkTransports(m_clock)},
                m_clock, m_secrets)
    , m_window(m_backend.operations(), m_settings, m_languages)
{
    if (!m_languages.setLanguage(u"en"_s))
        qFatal("no English texts");
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        qFatal("no window");
    QEventLoop loop;
    QObject::connect(&m_backend, &Backend::opened, &loop, &QEventLoop::quit);
    m_backend.open();
    loop.exec();
    save();
}

void WindowBench::save()
{
    QEventLoop loop;
    ConnectionActions &actions = m_backend.operations().connections;
    QObject::connect(&actions, &ConnectionActions::saved, &loop, &QEventLoop::quit);
    actions.save(m_connection, u"sample-token"_s, Keep::UntilQuit);
    loop.exec();
}

void WindowBench::load(int count)
{
    TestRunActions &actions = m_backend.operations().testRuns;
    int found = 0;
    QEventLoop loop;
    QObject::connect(&actions, &TestRunActions::listFinished, &loop,
                     [&](const QUuid & /*connection*/, int newRuns) {
                         found = newRuns;
                         loop.quit();
                     });
    actions.loadList(m_connection.id);
    loop.exec();
    if (found != count)
        qFatal("loaded %d runs instead of %d", found, count);
}

void WindowBench::measure()
{
    measureStops();
    measureLanguages(60);
    measureTable(measureLoading());
    measureParts();
    (void)measureHundredThousand();
    measureTable(m_service.setRuns(FirstOfMany, Many + Huge)); // the same again
}

void WindowBench::measureHugeLists(const QString &folder)
{
    QList<double> shown;
    QList<double> parsed;
    QList<double> plain;
    QList<double> stalled;
    double bytes = 0;
    for (int i = 0; i < 5; ++i) { // each in a separate program, beside the same bytes as JSON only
        const QString own = folder + u"/huge%1"_s.arg(i);
        QDir().mkpath(own);
        const HugeList one = WindowBench(own).measureHundredThousand();
        shown << one.shownMs;
        parsed << one.parsedMs;
        stalled << one.stalledMs;
        plain << one.plainMs;
        bytes = std::max(bytes, one.bytesOfRun);
    }
    Report::printHeading(u"\"Load from Wallarm\", 100,000 runs in twenty pages"_s);
    Report::print(u"request to all runs in the table, painted"_s, shown);
    Report::print(u"QJsonDocument alone, the same bytes"_s, parsed);
    Report::thatIsThePeer();
    Report::print(u"QJsonDocument, and a QStandardItemModel in a table"_s, plain);
    Report::print(u"longest work of the window's thread meanwhile"_s, stalled);
    Report::printBytes(u"memory per run at most: values, search key, place"_s, bytes);
}

void WindowBench::measureStops()
{
    constexpr int Stops = 20;
    m_service.setRuns(1, 3 * Stops);
    load(3 * Stops);
    TestRunActions &actions = m_backend.operations().testRuns;
    auto *view = m_window.findChild<ui::TestRunView *>();
    auto *stop = m_window.findChild<QAction *>(u"stopRecording"_s);
    QList<double> times;
    for (int i = 1; i <= Stops; ++i) {
        view->select({m_connection.id, QString::number(3 * i)}); // every third one records
        stop->trigger();
        QWidget *confirm = driver::await(u"stopRunConfirm"_s);
        driver::settle();
        QEventLoop loop;
        QObject::connect(&actions, &TestRunActions::stopFinished, &loop, &QEventLoop::quit);
        const qint64 click = std::chrono::steady_clock::now().time_since_epoch().count();
        QTest::mouseClick(confirm, Qt::LeftButton);
        loop.exec();
        times << static_cast<double>(m_service.lastStopNs() - click) / 1e6;
    }
    Report::printHeading(u"Stop recording"_s);
    Report::print(u"click on the confirming button to the server's first byte"_s, times);
}

QList<QByteArray> WindowBench::measureLoading()
{
    const QList<QByteArray> pages =
        m_service.setRuns(FirstOfMany, Many); // also long work on this thread, but not the program's
    StallWatch watch;
    const double shown = taken([&] { load(Many); });
    const double stalled = watch.longestMs();
    const double written = taken([&] { save(); });
    const double stalledAfter = watch.longestMs();

    Report::printHeading(u"\"Load from Wallarm\", 10,000 runs in two pages"_s);
    Report::print(u"request to all runs in the table, painted"_s, {shown});
    Report::print(u"longest work of the window's thread meanwhile (a frame is 16)"_s, {stalled});
    Report::print(u"after that, until the ledger has them all on the disk"_s, {written});
    Report::print(u"longest work over both"_s, {stalledAfter});
    return pages;
}

void WindowBench::measureParts()
{
    const HttpReply page{.status = 200, .body = m_service.page(1, Many / 2, false)};
    QList<double> decoding;
    QList<double> parsing;
    QList<double> showing;
    for (int i = 0; i < 5; ++i) {
        QList<wallarm::TestRun> runs;
        decoding << taken([&] { runs = wallarm::decodeRunPage(page)->runs(); });
        parsing << taken([&] {
            if (QJsonDocument::fromJson(page.body).isNull())
                qFatal("no JSON");
        });
        Stores stores;
        ui::TestRunModel model(stores, m_clock);
        ui::TestRunView view(model);
        view.resize(1280, 800);
        view.show();
        std::vector<RunEntry> entries;
        for (const wallarm::TestRun &run : std::as_const(runs))
            entries.push_back({.key = {m_connection.id, run.id.text()}, .run = run});
        driver::settle();
        showing << taken([&] { stores.testRuns.putAll(std::move(entries)); });
    }
    Report::printHeading(u"Its parts, for a page of 5,000 runs"_s);
    Report::print(u"reading the JSON"_s, decoding);
    Report::print(u"QJsonDocument alone, the same bytes"_s, parsing);
    Report::thatIsThePeer();
    Report::print(u"putAll(), shown in a table"_s, showing);
}

HugeList WindowBench::measureHundredThousand()
{
    const QList<QByteArray> pages = m_service.setRuns(FirstOfMany + Many, Huge);
    HugeList measured;
    for (int i = 0; i < 2; ++i) { // the second time, its memory is already there
        measured.parsedMs = taken([&] {
            for (const QByteArray &page : pages) {
                if (QJsonDocument::fromJson(page).isNull())
                    qFatal("no JSON");
            }
        });
    }
    {
        PlainTable plain;
        measured.plainMs = taken([&] { plain.load(pages); });
    }
    const double before = allocatedBytes();
    StallWatch watch;
    measured.shownMs = taken([&] { load(Huge); });
    measured.stalledMs = watch.longestMs();
    save();
    QEventLoop idle; // what is read and written when there is nothing else to do
    m_clock.after(std::chrono::seconds(4), &idle, [&] { idle.quit(); });
    idle.exec();
    measured.bytesOfRun = (allocatedBytes() - before) / Huge;
    return measured;
}

void WindowBench::measureTable(const QList<QByteArray> &pages)
{
    auto *filter = m_window.findChild<QLineEdit *>(u"runFilter"_s);
    auto *view = m_window.findChild<ui::TestRunView *>();
    filter->clear();
    driver::settle();
    const int runs = view->model()->rowCount();
    const double early = taken([&] { QTest::keyClick(filter, 'c'); }); // perhaps not all are prepared yet
    const TableFigures ours = figuresOf(*filter, *view, static_cast<int>(ui::RunColumn::Run));
    PlainTable plain;
    plain.load(pages);
    driver::settle();
    const TableFigures peers = figuresOf(plain.filter, plain.view, PlainTable::nameColumn);

    const auto compare = [runs](const QString &what, const QList<double> &its, const QList<double> &peer) {
        Report::printHeading(u"Table of %L1 runs, until painted: %2"_s.arg(runs).arg(what));
        Report::print(u"Tallylight"_s, its);
        Report::print(u"QStandardItemModel, QSortFilterProxyModel"_s, peer);
        Report::thatIsThePeer();
    };
    compare(u"filter, first letter"_s, ours.firstLetter, peers.firstLetter);
    Report::print(u"Tallylight, right after all were loaded"_s, {early});
    compare(u"filter, each further letter"_s, ours.furtherLetters, peers.furtherLetters);
    compare(u"click on the heading: sort by name, up or down"_s, ours.sorting, peers.sorting);
    compare(u"frame while scrolling"_s, ours.frames, peers.frames);
    measureLanguages(runs);
}

void WindowBench::measureLanguages(int runs)
{
    QList<double> switched;
    for (const QString &language : {u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s, u"en"_s}) {
        switched << taken([&] {
            if (!m_languages.setLanguage(language))
                qFatal("no texts");
        });
    }
    Report::printHeading(u"The whole window in another language, %L1 runs in its table"_s.arg(runs));
    Report::print(u"each of five, until painted"_s, switched);
}

} // namespace tallylight::tests::bench
