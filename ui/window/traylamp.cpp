#include "window/traylamp.h"

#include "cloudrecordings/recordingtexts.h"
#include "common/autostoptext.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/settingskeys.h"
#include "common/theme.h"
#include "connections/connectiontexts.h"
#include "operations/operations.h"
#include "testruns/testruntexts.h"
#include "window/livewatch.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int trayLookAgain = 12; ///< times, five seconds apart: at log-in the tray may start later

/// More important ones first: the lamp shows one state for all.
int rankOf(const LampLook &look)
{
    switch (look.shape) {
    case LampShape::Lit:
        return look.isStale ? 4 : 5;
    case LampShape::Ring:
        return 3;
    case LampShape::Dash:
        return 2;
    case LampShape::Hollow:
        return 1;
    case LampShape::Off:
        break;
    }
    return 0;
}

QIcon lampIcon(const LampLook &look, int count)
{
    constexpr qreal unit = 16; // what paintLamp() draws in
    QIcon result;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(size / unit, size / unit);
        const QRectF whole(0, 0, unit, unit);
        paintLamp(painter, whole, look, QApplication::palette());
        if (look.shape == LampShape::Lit && !look.isStale && count > 0 && count < 100) {
            QFont font = QApplication::font();
            font.setBold(true);
            font.setPixelSize(count < 10 ? 9 : 7);
            painter.setFont(font);
            painter.setPen(tones(QApplication::palette()).lamp.lightnessF() > 0.6F ? Qt::black : Qt::white);
            painter.drawText(whole, Qt::AlignCenter, QLocale().toString(count));
        }
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace

TrayLamp::TrayLamp(const Operations &operations, const LiveWatch &live, QSettings &settings,
                   const std::optional<Autostart> &autostart, std::function<bool()> isThere, QObject *parent)
    : ActionSet(parent)
    , show(make(u"trayLamp"_s))
    , hideMinimized(make(u"trayHideMinimized"_s))
    , atLogin(make(u"startAtLogin"_s))
    , m_operations(operations)
    , m_live(live)
    , m_settings(settings)
    , m_autostart(Autostart::isOffered() ? autostart : std::nullopt)
    , m_isThere(isThere ? std::move(isThere) : &QSystemTrayIcon::isSystemTrayAvailable)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    for (QAction *choice : choices())
        choice->setCheckable(true);
    show->setChecked(m_settings.value(settingskeys::trayLamp, false).toBool());
    hideMinimized->setChecked(m_settings.value(settingskeys::trayHideMinimized, false).toBool());
    atLogin->setChecked(m_autostart && m_autostart->isOn());
    connect(show, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(settingskeys::trayLamp, on);
        judge();
    });
    connect(hideMinimized, &QAction::toggled, this,
            [this](bool on) { m_settings.setValue(settingskeys::trayHideMinimized, on); });
    connect(atLogin, &QAction::triggered, this, &TrayLamp::changeLogin);
    connect(&m_live, &LiveWatch::changed, this, &TrayLamp::tell);
    connect(&m_operations.dailyStops, &DailyStops::changed, this, &TrayLamp::tell);
    connect(&m_operations.dailyStops, &DailyStops::ordered, this, &TrayLamp::tell); // the next is another day
    // Not while it is open: an item must not move under the mouse.
    connect(m_menu.get(), &QMenu::aboutToHide, this, &TrayLamp::tell, Qt::QueuedConnection);
    retranslate();
    lookForTray(trayLookAgain);
}

TrayLamp::~TrayLamp() = default;

bool TrayLamp::takesMinimized() const
{
    return isShown() && hideMinimized->isChecked();
}

void TrayLamp::lookForTray(int times)
{
    judge();
    if (show->isChecked() && !isShown() && times > 0)
        m_operations.clock.after(std::chrono::seconds(5), this, [this, times] { lookForTray(times - 1); });
}

void TrayLamp::judge()
{
    const bool there = isShown() || m_isThere();
    setShown(there && show->isChecked());
    //: Why the lamp in the system tray cannot be switched on
    const QString noTray = tr("This desktop has no system tray");
    allow(show, there, there ? QString() : noTray);
    //: Why "Hide the minimized window" cannot be chosen
    const QString noLamp = tr("Switch on the lamp in the system tray first");
    allow(hideMinimized, isShown(), isShown() ? QString() : there ? noLamp : noTray);
    //: Why "Start at log-in" cannot be chosen
    const QString noLogin = tr("Tallylight cannot set this up here");
    allow(atLogin, m_autostart.has_value(), m_autostart ? QString() : noLogin);
}

void TrayLamp::setShown(bool on)
{
    if (on == isShown())
        return;
    if (on) {
        m_icon = new QSystemTrayIcon(this);
        m_icon->setObjectName(u"trayIcon"_s);
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT windowWanted();
        });
        m_icon->setContextMenu(m_menu.get());
        m_told.clear();
        tell();
        m_icon->show();
    } else {
        delete std::exchange(m_icon, nullptr);
    }
    Q_EMIT shownChanged(on);
}

void TrayLamp::changeLogin(bool on)
{
    if (!m_autostart)
        return;
    const QString problem = m_autostart->set(on);
    if (!problem.isEmpty())
        Q_EMIT loginNotChanged(m_autostart->file(), problem);
    atLogin->setChecked(m_autostart->isOn());
}

QList<Subject> TrayLamp::named() const
{
    return m_live.all().toStop() + m_live.all().outOfHand;
}

LampLook TrayLamp::lookOf(const Subject &subject) const
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = m_operations.stores.testRuns.find(*key);
        return run == nullptr ? LampLook{} : LampLook{.shape = lampShape(run->lamp()), .isStale = run->stale};
    }
    const RecordingEntry *entry = m_operations.stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr ? LampLook{}
                            : LampLook{.shape = RecordingTexts::shape(entry->state),
                                       .isStale = entry->stale,
                                       .badge = RecordingTexts::badge(entry->state)};
}

/// What is unknown is a dash, never off.
LampLook TrayLamp::look() const
{
    if (m_operations.records.unread())
        return {.shape = LampShape::Dash};
    LampLook first{.shape = LampShape::Off};
    const QList<Subject> all = named();
    for (const Subject &subject : all) {
        if (const LampLook its = lookOf(subject); rankOf(its) > rankOf(first))
            first = {.shape = its.shape, .isStale = its.isStale};
    }
    return first;
}

QString TrayLamp::nameOf(const Subject &subject) const
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = m_operations.stores.testRuns.find(*key);
        return isolated(run == nullptr ? key->id : run->title());
    }
    const RecordingEntry *entry = m_operations.stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr ? QString() : RecordingTexts::title(*entry);
}

QString TrayLamp::stateOf(const Subject &subject) const
{
    const qint64 now = m_operations.clock.nowMs();
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = m_operations.stores.testRuns.find(*key);
        return run == nullptr ? QString() : lampText(*run, now);
    }
    const RecordingEntry *entry = m_operations.stores.recordings.find(std::get<QUuid>(subject));
    return entry == nullptr ? QString() : RecordingTexts::state(*entry, now);
}

QString TrayLamp::toolTip() const
{
    const RecordingNow &now = m_live.all();
    QStringList lines{u"Tallylight"_s};
    if (m_operations.records.unread()) {
        //: Tooltip of the lamp in the system tray: the program cannot read its own records
        lines << tr("What records is not known");
    } else if (now.surely + now.perhaps == 0) {
        //: Tooltip of the lamp in the system tray
        lines << tr("Nothing is recording, as far as is known");
    } else {
        lines << RecordingTexts::recordingNow(now.surely, now.perhaps);
    }
    constexpr qsizetype most = 5;
    const QList<Subject> all = named();
    for (const Subject &subject : all.first(std::min(all.size(), most))) {
        //: One recording in the tooltip of the lamp in the system tray: %1 its name, %2 its state
        lines << tr("%1: %2").arg(nameOf(subject), stateOf(subject));
    }
    if (const QString daily = nextDailyStopText(m_operations); !daily.isEmpty())
        lines << daily;
    return lines.join(u'\n');
}

void TrayLamp::tell()
{
    if (m_icon == nullptr || m_menu->isVisible())
        return;
    const LampLook lamp = look();
    QStringList all{toolTip(), QString::number(static_cast<int>(lamp.shape)), QString::number(lamp.isStale)};
    const QList<Subject> subjects = named();
    for (const Subject &subject : subjects)
        all << subjectText(subject) << nameOf(subject) << stateOf(subject)
            << QString::number(belongsToReadOnly(m_operations.stores, subject));
    if (m_told == all.join(u'\n'))
        return;
    m_told = all.join(u'\n');
    m_icon->setIcon(lampIcon(lamp, m_live.all().surely));
    m_icon->setToolTip(all.first()); // plain: where Qt would guess, its first line decides
    fillMenu();
}

void TrayLamp::fillMenu()
{
    m_menu->clear();
    const RecordingNow &now = m_live.all();
    const QList<Subject> stoppable = now.toStop();
    const auto add = [this](const QString &text, const QString &name) {
        QAction *item = m_menu->addAction(text);
        item->setObjectName(name);
        return item;
    };
    for (const Subject &subject : stoppable.first(std::min<qsizetype>(stoppable.size(), mostNamed))) {
        //: Item in the menu of the lamp in the system tray; asks first. %1 is the name of a test run or cloud
        //: recording, %2 its state
        QAction *item = add(tr("Stop “%1” (%2)…").arg(nameOf(subject), stateOf(subject)),
                            u"trayStop "_s + subjectText(subject));
        item->setIcon(lampIcon(lookOf(subject), 0));
        connect(item, &QAction::triggered, this, [this, subject] { Q_EMIT stopWanted(subject); });
    }
    if (const auto more = static_cast<int>(stoppable.size()) - mostNamed; more > 0) {
        //: Below the recordings that the menu of the lamp in the system tray names; opens the window
        connect(add(tr("… and %Ln more", nullptr, more), u"trayMore"_s), &QAction::triggered, this,
                &TrayLamp::windowWanted);
    }
    for (const Subject &subject : now.outOfHand.first(std::min<qsizetype>(now.outOfHand.size(), mostNamed))) {
        QString text = tr("%1: %2").arg(nameOf(subject), stateOf(subject));
        if (belongsToReadOnly(m_operations.stores, subject)) {
            //: Disabled item in the menu of the lamp in the system tray: %1 names a recording and its state,
            //: %2 is "Read-only", the protection of its connection
            text = tr("%1 (%2)").arg(text, ConnectionTexts::protection(Protection::ReadOnly));
        }
        QAction *item = add(text, u"trayOther"_s);
        item->setIcon(lampIcon(lookOf(subject), 0));
        item->setEnabled(false);
    }
    if (stoppable.isEmpty() && now.outOfHand.isEmpty())
        add(toolTip().section(u'\n', 1, 1), u"trayNothing"_s)->setEnabled(false);
    m_menu->addSeparator();
    //: Item in the menu of the lamp in the system tray; opens a dialog that names everything that records
    QAction *all = add(tr("Stop all recordings…"), u"trayStopAll"_s);
    all->setIcon(icon(Symbol::Stop));
    all->setEnabled(!stoppable.isEmpty());
    connect(all, &QAction::triggered, this, &TrayLamp::stopAllWanted);
    m_menu->addSeparator();
    //: Item in the menu of the lamp in the system tray
    connect(add(tr("Show the window"), u"trayShowWindow"_s), &QAction::triggered, this,
            &TrayLamp::windowWanted);
    //: Item in the menu of the lamp in the system tray: the program ends
    connect(add(tr("Quit"), u"trayQuit"_s), &QAction::triggered, this, &TrayLamp::quitWanted);
}

void TrayLamp::retranslate()
{
    //: Check box and menu item: a small lamp beside the desktop's clock
    setText(show, tr("Lamp in the system tray"));
    //: Check box and menu item: only the lamp in the system tray stays when the window is minimized
    setText(hideMinimized, tr("Hide the minimized window"));
    //: Check box and menu item: the program starts when the user logs in to the computer
    setText(atLogin, tr("Start at log-in"));
    judge();
    m_told.clear();
    tell();
}

} // namespace tallylight::ui
