#include "common/accesskeys.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/dialogdoors.h"
#include "window/hands.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What has no key although one of its letters is free, or one that something else has.
QStringList keyFaults(const QStringList &texts)
{
    QStringList faults;
    QMap<QString, QString> byKey;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (byKey.contains(key))
            faults << key + u": "_s + byKey.value(key) + u" and "_s + text;
        if (!key.isEmpty())
            byKey[key] = text;
    }
    for (const QString &text : texts) {
        const bool isFree = std::ranges::any_of(text.section(u'\t', 0, 0), [&byKey](QChar c) {
            return c.isLetter() && !byKey.contains(QKeySequence::mnemonic(u"&"_s + c).toString());
        });
        if (isFree && QKeySequence::mnemonic(text).isEmpty())
            faults << u"no key: "_s + text;
    }
    return faults;
}

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

QStringList keyFaultsIn(const QWidget &window)
{
    QStringList texts;
    QStringList spoken;
    if (const auto *withBar = qobject_cast<const QMainWindow *>(&window)) {
        const auto titles = withBar->menuBar()->actions();
        for (const QAction *title : titles)
            texts << title->text();
    }
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        // Those of a tool bar have the shortcuts of their actions.
        const bool isPicture = tool != nullptr
            && (tool->defaultAction() != nullptr
                || (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()));
        if (button != nullptr && !isPicture && hasWords(button->text()))
            texts << button->text();
        if (label != nullptr && label->buddy() != nullptr && hasWords(label->text()))
            texts << label->text();
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        for (const QAccessible::Text part : {QAccessible::Name, QAccessible::Description}) {
            if (heard != nullptr && heard->text(part).contains(u'&'))
                spoken << u"spoken: "_s + heard->text(part);
        }
    }
    return keyFaults(texts) + spoken;
}

QStringList itemTexts(const QMenu &menu)
{
    QStringList texts;
    const auto items = menu.actions();
    for (const QAction *item : items) {
        if (item->isVisible() && !item->isSeparator() && hasWords(item->text()))
            texts << item->text();
    }
    return texts;
}

} // namespace

/// A key for everything that has words, in each window, dialog and menu, in each language; no two alike.
class TstKeysOfDialogs final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pt_BR", "tr", "ar", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void dialogs_data() { languages(); }
    void dialogs()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        QStringList faults;
        forEachDialog(desk, [&faults](const QWidget &dialog, const QString &where) {
            const QStringList found = keyFaultsIn(dialog);
            for (const QString &fault : found)
                faults << where + u": "_s + fault;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// The titles of its menus have theirs, too.
    void theWindow_data() { languages(); }
    void theWindow()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        press(Qt::Key_I, Qt::ControlModifier);
        await(u"runDetails"_s);
        driver::settle();
        QCOMPARE(keyFaultsIn(desk.window()).join(u'\n'), QString());
    }

    void menus_data() { languages(); }
    void menus()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        QStringList titles;
        const auto bar = desk.window().menuBar()->actions();
        for (const QAction *title : bar)
            titles << title->text();
        QStringList faults = keyFaults(titles);
        const auto menus = desk.window().menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() > 5);
        for (QMenu *menu : menus) {
            menu->popup({});
            const QStringList shown = itemTexts(*menu);
            menu->close();
            const QStringList words = itemTexts(*menu);
            faults << keyFaults(shown);
            for (const QString &text : words) {
                if (text.contains(u'&') && !titles.contains(text))
                    faults << u"left behind: "_s + text;
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    /// Chinese keys are in brackets, which the tool bar, where they do nothing, does not show.
    void theToolBarHasNone()
    {
        Desk desk(u"zh_CN"_s);
        QVERIFY(desk.openFilled());
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        auto *menu = desk.window().findChild<QMenu *>(u"recordingMenu"_s);
        const auto *refresh = desk.window().findChild<QAction *>(u"stopRecording"_s);
        const QString before = refresh->iconText();
        menu->popup({});
        QVERIFY(refresh->text().contains(u"(&"));
        QCOMPARE(refresh->iconText(), before);
        menu->close();
        QVERIFY(!refresh->text().contains(u'&'));
        QCOMPARE(refresh->iconText(), before);
    }

    void aTextThatChangesGetsAKey()
    {
        QWidget window;
        QToolButton button(&window);
        button.setToolButtonStyle(Qt::ToolButtonTextOnly);
        button.setText(u"Wider"_s);
        window.show();
        QCOMPARE(button.text(), u"&Wider"_s);
        button.setText(u"Narrower"_s);
        QApplication::postEvent(&window, new QEvent(QEvent::LayoutRequest)); // as a layout does
        QTRY_COMPARE(button.text(), u"&Narrower"_s);
    }
};

TALLYLIGHT_TEST(TstKeysOfDialogs);
#include "tst_keysofdialogs.moc"
