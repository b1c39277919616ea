#include "tour/tour.h"

#include "common/messagestrip.h"
#include "common/theme.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"
#include "tour/driver.h"
#include "transports.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Tour::Tour(const QString &language, const QString &theme, const QDir &pictures)
    : m_language(language)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_backend(
          {.ledgerFile = m_folder.filePath(u"ledger.sqlite"_s), .transports = networkTransports(m_clock)},
          m_clock, m_secrets)
{
}

bool Tour::run()
{
    if (!m_languages.setLanguage(m_language)) {
        say(u"the language cannot be loaded"_s, false);
        return false;
    }
    ui::applyTheme(ui::themeFromCode(m_theme));
    m_window = std::make_unique<ui::MainWindow>(m_backend.operations(), m_settings, m_languages);
    m_window->setDemo(true);
    m_window->resize(1280, 800);
    m_window->show();
    if (!driver::waitFor([&] { return m_window->windowHandle()->isExposed(); }))
        return false;
    QSignalSpy opened(&m_backend, &Backend::opened);
    m_backend.open();
    if (!driver::waitFor([&] { return !opened.isEmpty(); }))
        return false;
    picture(u"0-welcome"_s);
    bool ok = fill() && stopRun() && copyPanel();
    if (ok) {
        showDetails();
        showStart();
        showLayout();
        ok = stopCloudRecording();
    }
    m_window.reset();
    return ok;
}

bool Tour::fill()
{
    if (!m_demo.start())
        return false;
    QSignalSpy filled(&m_demo, &Demo::filled);
    m_demo.fill(m_backend);
    const Stores &stores = m_backend.operations().stores;
    const bool there = driver::waitFor([&] {
        return !filled.isEmpty()
            && std::ranges::all_of(stores.testRuns.all(), [](const RunEntry &e) { return e.lastReadMs > 0; })
            && std::ranges::all_of(stores.recordings.all(),
                                   [](const RecordingEntry &e) { return e.queries > 0 || e.lastError; });
    });
    say(u"the demo's runs and recordings are shown"_s, there);
    picture(u"1-runs"_s);
    return there;
}

void Tour::select(const QString &table, const std::function<bool(const QModelIndex &)> &wanted)
{
    auto *view = qobject_cast<QAbstractItemView *>(driver::await(table));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 1);
        if (!wanted(index))
            continue;
        view->scrollTo(index);
        driver::settle();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return driver::settle();
    }
    qFatal("no such row in %s", qPrintable(table));
}

bool Tour::stopRun()
{
    QSignalSpy finished(&m_backend.operations().testRuns, &TestRunActions::stopFinished);
    const auto *runs = m_window->findChild<ui::TestRunView *>();
    select(u"testRunTable"_s, [&](const QModelIndex &index) {
        return static_cast<const ui::TestRunModel *>(runs->model())->keyAt(index).id == u"tr_1234";
    });
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(driver::await(u"testRunTable"_s), &menuKey);
    driver::settle();
    picture(u"2-run-menu"_s);
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    m_window->findChild<QAction *>(u"stopRecording"_s)->trigger();
    driver::await(u"stopRunConfirm"_s);
    picture(u"3-stop-question"_s);
    driver::click(u"stopRunConfirm"_s);
    const bool told = driver::waitFor([&] { return finished.size() == 1; });
    const bool true_ = told && !booked(u"testRuns"_s, u"tr_1234"_s, u"id"_s, u"recording"_s);
    picture(u"4-run-stopped"_s);
    say(m_window->findChild<ui::MessageStrip *>()->newestText(), true_);
    return true_;
}

bool Tour::copyPanel()
{
    driver::click(u"outcomeCreateSimilar"_s);
    const bool open = driver::await(u"createRunPanel"_s)->isVisible();
    picture(u"5-copy-panel"_s);
    driver::click(u"createRunCancel"_s);
    say(u"the copy panel opened"_s, open);
    return open;
}

const RecordingEntry *Tour::runningMix()
{
    const auto &all = m_backend.operations().stores.recordings.all();
    const auto mix = std::ranges::find_if(all, [](const RecordingEntry &e) {
        return e.state == agora::RecordingState::Recording && e.task.mode == agora::Mode::Mix;
    });
    return mix == all.end() ? nullptr : &*mix;
}

void Tour::showDetails()
{
    auto *dock = m_window->findChild<QWidget *>(u"detailsDock"_s);
    m_window->findChild<QAction *>(u"runDetails"_s)->trigger();
    (void)driver::waitFor([dock] { return dock->isVisible(); });
    picture(u"8-run-details"_s);
    dock->hide();
}

void Tour::showStart()
{
    m_window->findChild<QAction *>(u"startCloudRecording"_s)->trigger();
    driver::await(u"startDialog"_s);
    picture(u"9-start-recording"_s);
    driver::click(u"startCancel"_s);
}

void Tour::showLayout()
{
    const RecordingEntry *mix = runningMix();
    if (mix == nullptr)
        return;
    select(u"cloudRecordingTable"_s,
           [&](const QModelIndex &index) { return index.data().toString().contains(mix->task.cname); });
    m_window->findChild<QAction *>(u"changeLayout"_s)->trigger();
    driver::await(u"layoutEditor"_s);
    driver::click(u"layoutArrangement1"_s);
    picture(u"10-layout"_s);
    QPointer<QWidget> editor = driver::find(u"layoutEditor"_s);
    editor->close();
    if (const auto *question = qobject_cast<QMessageBox *>(driver::find(u"layoutDiscardQuestion"_s)))
        question->button(QMessageBox::Discard)->click();
    (void)driver::waitFor([&editor] { return editor.isNull() || !editor->isVisible(); });
    driver::settle();
}

bool Tour::stopCloudRecording()
{
    const Operations &operations = m_backend.operations();
    const RecordingEntry *mix = runningMix();
    if (mix == nullptr) {
        say(u"no cloud recording to stop"_s, false);
        return false;
    }
    const QString sid = mix->task.sid;
    QSignalSpy finished(&operations.recordings, &RecordingActions::stopFinished);
    select(u"cloudRecordingTable"_s,
           [&](const QModelIndex &index) { return index.data().toString().contains(mix->task.cname); });
    m_window->findChild<QAction *>(u"stopCloudRecording"_s)->trigger();
    driver::await(u"stopCloudConfirm"_s);
    picture(u"6-stop-cloud-question"_s);
    driver::click(u"stopCloudConfirm"_s);
    const bool told = driver::waitFor([&] { return finished.size() == 1; });
    const bool true_ =
        told && driver::waitFor([&] { return !booked(u"cloudRecordings"_s, sid, u"sid"_s, u"billed"_s); });
    picture(u"7-cloud-stopped"_s);
    say(m_window->findChild<ui::MessageStrip *>()->newestText(), true_);
    return true_;
}

bool Tour::booked(const QString &list, const QString &id, const QString &key, const QString &flag)
{
    const QJsonArray rows = m_demo.simulator().books()[list].toArray();
    for (const QJsonValue &row : rows) {
        if (Identifier::fromJson(row[key]).text() == id)
            return row[flag].toBool();
    }
    return true; // not in the books: nothing to confirm
}

void Tour::picture(const QString &name)
{
    const QString theme = m_theme == u"light" ? QString() : u'-' + m_theme;
    driver::picture(*m_window, m_pictures.filePath(name + u'-' + m_language + theme + u".png"_s));
}

void Tour::say(const QString &what, bool confirmed)
{
    QTextStream(stdout) << m_language << u" "_s << (confirmed ? u"confirmed: "_s : u"NOT CONFIRMED: "_s)
                        << what << Qt::endl;
}

} // namespace tallylight::tests
