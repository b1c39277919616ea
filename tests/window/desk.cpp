#include "window/desk.h"

#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/recordingtable.h"
#include "common/accesskeys.h"
#include "common/messagestrip.h"
#include "common/theme.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Desk::Desk(const QString &language, const QString &seedFile, TeamSync::Maker team)
    : m_harness(m_keychain, false, seedFile, std::move(team))
    , m_settings(m_harness.folder() + u"/settings.ini"_s, QSettings::IniFormat)
{
    if (!m_languages.setLanguage(language))
        qFatal("no language %s", qPrintable(language));
    ui::applyTheme(ui::Theme::Light);
    m_window = std::make_unique<ui::MainWindow>(m_harness.operations(), m_settings, m_languages);
}

Desk::~Desk()
{
    m_window.reset();
    (void)m_languages.setLanguage(u"en"_s); // direction and locale apply to the whole program
}

void Desk::show()
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
}

bool Desk::openEmpty()
{
    show();
    return m_harness.open() && QTest::qWaitForWindowActive(m_window.get(), longestWait);
}

bool Desk::openConnected()
{
    if (!openEmpty())
        return false;
    ConnectionActions &connections = m_harness.operations().connections;
    QSignalSpy saved(&connections, &ConnectionActions::saved);
    for (const Connection &each : {m_harness.demo().wallarm(), m_harness.demo().agora()})
        connections.save(each, Demo::sampleSecret(each.service), Keep::Keychain);
    return QTest::qWaitFor([&] { return saved.size() == 2; }, longestWait);
}

bool Desk::openFilled()
{
    // As at most starts: what is known is there before a person can see it. Showing it first would draw each
    // answer.
    const bool filled = m_harness.fill();
    show();
    const bool active = QTest::qWaitForWindowActive(m_window.get(), longestWait);
    driver::settle();
    return filled && active;
}

void Desk::delayRunStops(int times, int ms)
{
    m_harness.fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/action/stop"_s}}},
                     {u"times"_s, times},
                     {u"act"_s, u"before"_s},
                     {u"fault"_s, u"delay"_s},
                     {u"delayMs"_s, ms}});
}

void Desk::closeWindow()
{
    m_window->close();
    driver::settle();
}

ui::TestRunView &Desk::runs()
{
    return *m_window->findChild<ui::TestRunView *>();
}

QAbstractItemView &Desk::recordings()
{
    return *m_window->findChild<QAbstractItemView *>(u"cloudRecordingTable"_s);
}

int Desk::rowOfRun(const QString &id)
{
    return static_cast<const ui::TestRunModel *>(runs().model())->indexOf(m_harness.run(id)).row();
}

int Desk::rowOfRecording(const QUuid &recording)
{
    const auto &sorted = static_cast<const QAbstractProxyModel &>(*recordings().model());
    const auto &model = static_cast<const ui::CloudRecordingModel &>(*sorted.sourceModel());
    return sorted.mapFromSource(model.index(model.rowOf(recording), 0)).row();
}

QList<QUuid> Desk::selectedRecordings()
{
    return m_window->findChild<ui::RecordingTable *>()->selected();
}

QUuid Desk::running(agora::Mode mode)
{
    QUuid recording;
    (void)driver::waitFor([&] {
        const auto &all = m_harness.stores().recordings.all();
        const auto found = std::ranges::find_if(all, [mode](const RecordingEntry &entry) {
            const bool paused = entry.state == agora::RecordingState::Paused; // like the demo's web page
            return entry.task.mode == mode && (paused || entry.state == agora::RecordingState::Recording);
        });
        recording = found == all.end() ? QUuid() : found->uuid;
        return !recording.isNull();
    });
    return recording;
}

QUuid Desk::ended()
{
    const QUuid live = running(agora::Mode::Mix);
    QUuid stopped;
    for (const RecordingEntry &entry : m_harness.stores().recordings.all()) {
        if (entry.uuid != live)
            stopped = entry.uuid;
    }
    m_harness.operations().recordings.stop({stopped}, StopWay::Asynchronous);
    (void)driver::waitFor([&] { return agora::isEnded(m_harness.stores().recordings.find(stopped)->state); });
    return stopped;
}

QString Desk::message()
{
    const auto *strip = m_window->findChild<ui::MessageStrip *>();
    return strip->isVisible() ? strip->newestText() : QString();
}

QString Desk::said(const QString &matter)
{
    QString text;
    for (const auto &entry : m_window->findChild<ui::MessageStrip *>()->messages().all()) {
        if (entry.message.id.section(u' ', 0, 0) == matter)
            text = entry.message.text;
    }
    return text;
}

QStringList Desk::lostInOtherLanguages(const QWidget &dialog)
{
    const auto words = [&dialog] {
        QStringList texts;
        const auto buttons = dialog.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisibleTo(&dialog) && !button->text().isEmpty())
                texts << button->objectName() + u": "_s + ui::withoutAccessKey(button->text());
        }
        return texts;
    };
    // The menus cannot be reached meanwhile, but on some systems their shortcuts can.
    const auto choose = [&](QLatin1StringView language) {
        m_window->findChild<QAction *>(u"language_"_s + language)->trigger();
        driver::settle();
    };
    const bool arabic = dialog.layoutDirection() == Qt::RightToLeft;
    const QStringList before = words();
    choose(arabic ? "en"_L1 : "ar"_L1);
    QStringList lost;
    if (words() == before)
        lost << u"nothing followed"_s;
    choose(arabic ? "ar"_L1 : "en"_L1);
    const QStringList after = words();
    for (const QString &text : after) {
        if (!before.contains(text))
            lost << text;
    }
    return lost;
}

qsizetype Desk::calls()
{
    return m_harness.books()["calls"_L1].toArray().size();
}

QJsonObject Desk::lastCall(const QString &pathEnd)
{
    QJsonObject last;
    const QJsonArray all = m_harness.books()["calls"_L1].toArray();
    for (const QJsonValue &call : all) {
        if (call["path"_L1].toString().endsWith(pathEnd))
            last = call.toObject();
    }
    return last;
}

} // namespace tallylight::tests
