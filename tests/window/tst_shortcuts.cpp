#include "common/accesskeys.h"
#include "help/shortcutsheet.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QList<QAction *> withKeys(const QWidget &window)
{
    auto all = window.findChildren<QAction *>();
    all.removeIf(
        [](const QAction *action) { return action->shortcuts().isEmpty() || action->text().isEmpty(); });
    return all;
}

/// One of them has the keyboard's other widget inside it, or is it.
bool meet(const QAction &a, const QAction &b)
{
    const auto widgetsOf = [](const QAction &action) {
        QList<const QWidget *> widgets;
        const auto all = action.associatedObjects();
        for (const QObject *object : all) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget != nullptr && qobject_cast<const QMenu *>(widget) == nullptr)
                widgets << widget;
        }
        return widgets;
    };
    for (const QWidget *one : widgetsOf(a)) {
        for (const QWidget *other : widgetsOf(b)) {
            if (one == other || one->isAncestorOf(other) || other->isAncestorOf(one))
                return true;
        }
    }
    return false;
}

/// Both would answer to the key in one place.
bool isAmbiguous(const QAction &a, const QAction &b)
{
    const auto everywhere = [](const QAction &action) {
        return action.shortcutContext() == Qt::WindowShortcut
            || action.shortcutContext() == Qt::ApplicationShortcut;
    };
    return everywhere(a) || everywhere(b) || meet(a, b);
}

} // namespace

/// The sheet of shortcuts is made from the actions; each key does one thing in one place.
class TstShortcuts final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void everyActionWithKeysIsOnTheSheet_data()
    {
        QTest::addColumn<QString>("opens"); // the dialog whose keys are there too
        QTest::newRow("the window") << QString();
        QTest::newRow("with the layout editor") << u"changeLayout"_s;
    }
    void everyActionWithKeysIsOnTheSheet()
    {
        QFETCH(QString, opens);
        Desk desk;
        QVERIFY(desk.openFilled());
        clickRow(desk.recordings(), desk.rowOfRecording(desk.running(agora::Mode::Mix)));
        if (!opens.isEmpty()) {
            desk.window().findChild<QAction *>(opens)->trigger();
            await(u"layoutEditor"_s);
        }
        QList<std::pair<QString, QList<QKeySequence>>> lines;
        for (const ui::ShortcutGroup &group : ui::shortcutsOf(desk.window())) {
            QVERIFY(!group.title.isEmpty());
            for (const auto &line : group.lines)
                lines.emplaceBack(line.what, line.keys);
        }
        const auto all = withKeys(desk.window());
        QVERIFY(all.size() > 20);
        for (const QAction *action : all)
            QVERIFY2(lines.contains(std::pair(ui::withoutAccessKey(action->text()), action->shortcuts())),
                     qPrintable(action->text()));
        QCOMPARE(lines.size(), all.size());
    }

    void noKeyMeansTwoThings()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const auto all = withKeys(desk.window());
        QStringList twice;
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                const auto mine = all.at(i)->shortcuts();
                const bool same = std::ranges::any_of(
                    mine, [other = all.at(j)->shortcuts()](const auto &key) { return other.contains(key); });
                if (same && isAmbiguous(*all.at(i), *all.at(j)))
                    twice << all.at(i)->objectName() + u" and "_s + all.at(j)->objectName();
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstShortcuts);
#include "tst_shortcuts.moc"
