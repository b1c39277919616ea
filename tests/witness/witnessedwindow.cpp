#include "witness/witnessedwindow.h"

#include "support/testmain.h"
#include "transports.h"
#include "window/hands.h"

#include <QAbstractItemView>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
constexpr double speed = 30;

/// As in the path (agora/README 1). The clients' words are what is tested here.
QString wordOf(agora::Mode mode)
{
    switch (mode) {
    case agora::Mode::Individual:
        return u"individual"_s;
    case agora::Mode::Mix:
        return u"mix"_s;
    case agora::Mode::Web:
        return u"web"_s;
    case agora::Mode::Raw:
        break;
    }
    return u"raw"_s;
}

/// Without the marks of isolated().
QString shownIn(const QModelIndex &index)
{
    return index.data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

WitnessedWindow::WitnessedWindow()
    : m_clock(speed)
    , m_backend(
          std::make_unique<Backend>(Backend::Options{.ledgerFile = m_folder.filePath(u"ledger.sqlite"_s),
                                                     .transports = networkTransports(m_clock)},
                                    m_clock, m_secrets))
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_window(std::make_unique<ui::MainWindow>(m_backend->operations(), m_settings, m_languages))
    , m_wallarm{.id = QUuid::createUuid(),
                .service = Service::WallarmFast,
                .name = u"witness of runs"_s,
                .cloud = Cloud::Custom,
                .customAddress = m_witness.address(),
                .credentialKind = CredentialKind::NodeToken}
    , m_agora{.id = QUuid::createUuid(),
              .service = Service::AgoraCloudRecording,
              .name = u"witness of recordings"_s,
              .cloud = Cloud::Custom,
              .customAddress = m_witness.address(),
              .credentialKind = CredentialKind::CustomerPair,
              .accountId = QString::fromLatin1(Witness::customer),
              .appId = QString::fromLatin1(Witness::appId)}
{
}

WitnessedWindow::~WitnessedWindow() = default;

bool WitnessedWindow::open()
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QSignalSpy opened(m_backend.get(), &Backend::opened);
    m_backend->open();
    if (!opened.wait(longestWait))
        return false;
    QSignalSpy saved(&operations().connections, &ConnectionActions::saved);
    operations().connections.save(m_wallarm, QString::fromLatin1(Witness::token), Keep::UntilQuit);
    operations().connections.save(m_agora, QString::fromLatin1(Witness::customerSecret), Keep::UntilQuit);
    return QTest::qWaitFor([&] { return saved.size() == 2; }, longestWait)
        && QTest::qWaitForWindowActive(m_window.get(), longestWait);
}

void WitnessedWindow::addRun(const QString &id)
{
    m_witness.addRun(id, u"record of "_s + id);
    QVERIFY(operations().testRuns.add(m_wallarm.id, id));
}

void WitnessedWindow::addRecording(const QString &sid, const QString &cname, agora::Mode mode)
{
    m_witness.addRecording(sid, cname, wordOf(mode));
    QVERIFY(operations().recordings.adopt({m_agora.id,
                                           {.appId = m_agora.appId,
                                            .cname = cname,
                                            .uid = u"900001"_s,
                                            .resourceId = u"res-"_s + cname,
                                            .sid = sid,
                                            .mode = mode}}));
}

bool WitnessedWindow::everythingRecords()
{
    const auto all = [this] {
        const auto &runs = operations().stores.testRuns.all();
        const auto &recordings = operations().stores.recordings.all();
        return std::ranges::all_of(runs,
                                   [](const RunEntry &e) { return e.lamp() == wallarm::Lamp::Recording; })
            && std::ranges::all_of(recordings, [](const RecordingEntry &e) {
                   return e.state == agora::RecordingState::Recording;
               });
    };
    return QTest::qWaitFor(all, longestWait);
}

QAbstractItemView &WitnessedWindow::runs()
{
    return *m_window->findChild<QAbstractItemView *>(u"testRunTable"_s);
}

QAbstractItemView &WitnessedWindow::recordings()
{
    return *m_window->findChild<QAbstractItemView *>(u"cloudRecordingTable"_s);
}

int WitnessedWindow::rowOf(const QAbstractItemView &table, const QString &name) const
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = shownIn(model.index(row, column));
            if (text == name || text == u"witnessed "_s + name)
                return row;
        }
    }
    return -1;
}

QString WitnessedWindow::row(const QAbstractItemView &table, const QString &name) const
{
    const int row = rowOf(table, name);
    QStringList cells;
    for (int column = 0; row >= 0 && column < table.model()->columnCount(); ++column) {
        const QModelIndex index = table.model()->index(row, column);
        cells << shownIn(index) << index.data(Qt::AccessibleTextRole).toString();
    }
    return cells.join(u" | "_s);
}

void WitnessedWindow::selectAll(QAbstractItemView &table)
{
    clickRow(table, 0);
    press(Qt::Key_A, Qt::ControlModifier);
}

void WitnessedWindow::stopAll(QAbstractItemView &table, const QString &confirm, const QString &way)
{
    selectAll(table);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    if (!way.isEmpty()) {
        QWidget *choice = await(way); // wider than its words
        QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
    }
    click(confirm);
}

} // namespace tallylight::tests
