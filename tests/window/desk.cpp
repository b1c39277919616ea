#include "window/desk.h"

#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/cloudrecordingpanel.h"
#include "common/messagebar.h"
#include "common/theme.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

Desk::Desk(const QString &language)
    : m_harness(m_keychain), m_settings(m_harness.folder() + u"/settings.ini"_s, QSettings::IniFormat)
{
    if (!m_languages.setLanguage(language))
        qFatal("no language %s", qPrintable(language));
    ui::applyTheme(ui::Theme::Light);
    m_window = std::make_unique<ui::MainWindow>(m_harness.operations(), m_settings, m_languages);
}

Desk::~Desk()
{
    m_window.reset();
    (void)m_languages.setLanguage(u"en"_s); // direction and locale are the whole program's
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
    return m_harness.open() && QTest::qWaitForWindowActive(m_window.get());
}

bool Desk::openConnected()
{
    if (!openEmpty())
        return false;
    ConnectionActions &connections = m_harness.operations().connections;
    QSignalSpy saved(&connections, &ConnectionActions::saved);
    for (const Connection &each : {m_harness.demo().wallarm(), m_harness.demo().agora()})
        connections.save(each, Demo::sampleSecret(each.service), Keep::Keychain);
    return QTest::qWaitFor([&] { return saved.size() == 2; });
}

bool Desk::openFilled()
{
    show();
    const bool filled = m_harness.fill() && QTest::qWaitForWindowActive(m_window.get());
    driver::settle();
    return filled;
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
    return m_window->findChild<ui::CloudRecordingPanel *>()->selected();
}

QString Desk::message()
{
    const auto *bar = m_window->findChild<ui::MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
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

namespace {

/// Without a window manager nobody hands the keyboard on when a dialog closes.
QWindow *activeWindow()
{
    driver::settle();
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    QWidget *top = QApplication::activeModalWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (top == nullptr && each->isVisible() && qobject_cast<QMainWindow *>(each) != nullptr)
            top = each;
    }
    const bool active =
        top != nullptr && (top->activateWindow(), driver::waitFor([top] { return top->isActiveWindow(); }));
    if (!active)
        qFatal("no window has the keyboard");
    return top->windowHandle();
}

} // namespace

QWidget *keyboardFocus()
{
    (void)activeWindow();
    return QApplication::focusWidget();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(activeWindow(), key, modifiers);
    driver::settle();
}

void pressMenuKey()
{
    QWidget *focus = keyboardFocus();
    if (focus == nullptr)
        qFatal("no widget has the keyboard");
    const QPoint place = focus->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
    QApplication::sendEvent(focus, &event);
    driver::settle();
}

bool chooseByKeys(const QString &action)
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        return false;
    for (qsizetype i = 0; i < menu->actions().size(); ++i) {
        press(Qt::Key_Down);
        if (menu->activeAction() == nullptr || menu->activeAction()->objectName() != action)
            continue;
        press(Qt::Key_Return);
        return true;
    }
    return false;
}

bool chooseByMouse(QMainWindow &window, const QStringList &menus, const QString &action)
{
    QWidget *above = window.menuBar();
    const auto click = [&above](QAction *item) {
        const auto *bar = qobject_cast<QMenuBar *>(above);
        const QRect place =
            bar != nullptr ? bar->actionGeometry(item) : static_cast<QMenu *>(above)->actionGeometry(item);
        QTest::mouseMove(above, place.center());
        QTest::mouseClick(above, Qt::LeftButton, {}, place.center());
        driver::settle();
    };
    for (const QString &name : menus) {
        auto *menu = window.findChild<QMenu *>(name);
        if (menu == nullptr)
            return false;
        click(menu->menuAction());
        if (!driver::waitFor([menu] { return menu->isVisible(); }, 5'000))
            return false;
        above = menu;
    }
    const auto items = above->actions();
    for (QAction *item : items) {
        if (item->objectName() != action || !item->isEnabled())
            continue;
        click(item);
        return true;
    }
    return false;
}

void clickRow(QAbstractItemView &table, int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = table.model()->index(row, 1);
    table.scrollTo(index);
    driver::settle();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(index).center());
    driver::settle();
}

QWidget *await(const QString &objectName)
{
    QWidget *widget = driver::await(objectName);
    // Until then its contents may be squeezed to nothing.
    const bool there = driver::waitFor(
        [widget] { return widget->window()->windowHandle()->isExposed() && !widget->size().isEmpty(); });
    if (!there)
        qFatal("out of sight: %s", qPrintable(objectName));
    return widget;
}

void click(const QString &objectName)
{
    (void)await(objectName);
    driver::click(objectName);
}

void paste(const QString &field, const QString &text)
{
    QWidget *widget = await(field);
    QTest::mouseClick(widget, Qt::LeftButton);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    }
    driver::settle();
}

bool gone(const QString &objectName)
{
    return driver::waitFor([&] {
        const QWidget *widget = driver::find(objectName);
        return widget == nullptr || !widget->isVisible();
    });
}

QString shownText(const QString &label)
{
    const auto *shown = qobject_cast<QLabel *>(driver::find(label));
    return shown != nullptr && shown->isVisible() ? shown->text() : QString();
}

} // namespace tallylight::tests
