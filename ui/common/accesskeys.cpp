#include "common/accesskeys.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

// What the program has set, and what we made of it.
constexpr const char *plainProperty = "tallylightTextAsSet";
constexpr const char *keyedProperty = "tallylightTextWithKey";

/// The position of the mark, not of a doubled one, which means itself; -1: none.
qsizetype markIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i;
        ++i;
    }
    return -1;
}

QString withoutMark(QString text)
{
    const qsizetype mark = markIn(text);
    if (mark < 0)
        return text;
    const bool inBrackets = mark > 0 && text.at(mark - 1) == u'(' && text.mid(mark + 2, 1) == u")";
    return inBrackets ? text.remove(mark - 1, 4) : text.remove(mark, 1);
}

bool isTypedByLetters(QChar c)
{
    constexpr QChar::Script others[] = {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana,
                                        QChar::Script_Hangul};
    return std::ranges::find(others, c.script()) == std::end(others);
}

/// The better a letter can be found in the text and on the keyboard, the smaller; negative: not at all.
int rankOf(const QString &text, qsizetype place, bool latin)
{
    const QChar c = text.at(place);
    if (!c.isLetterOrNumber() || c.category() == QChar::Letter_Modifier)
        return -1;
    const bool isOwn = c.isLetter() && (latin ? c.unicode() < 128 : c.script() != QChar::Script_Latin);
    const bool isFirst = place == 0 || text.at(place - 1).isSpace();
    return (isOwn ? 0 : 2) + (isFirst ? 0 : 1);
}

/// Positions of letters, the best first.
QList<qsizetype> lettersOf(const QString &text)
{
    const bool latin =
        std::ranges::all_of(text, [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
    const qsizetype end = text.contains(u'\t') ? text.indexOf(u'\t') : text.size();
    QList<qsizetype> places;
    for (qsizetype i = 0; i < end; ++i) {
        if (rankOf(text, i, latin) >= 0)
            places << i;
    }
    std::ranges::stable_sort(places, {}, [&](qsizetype place) { return rankOf(text, place, latin); });
    return places;
}

/// Where something is added to the words, before what ends them.
qsizetype endOfWords(const QString &text)
{
    qsizetype end = text.contains(u'\t') ? text.indexOf(u'\t') : text.size();
    while (end > 0 && QStringView(u":：….").contains(text.at(end - 1)))
        --end;
    return end;
}

QString textOf(const QObject &part)
{
    return part.property("text").toString();
}

/// As the program has set it.
QString plainTextOf(const QObject &part)
{
    const QString now = textOf(part);
    return now == part.property(keyedProperty).toString() ? part.property(plainProperty).toString() : now;
}

void handOut(const QList<QObject *> &all, QSet<QChar> taken)
{
    struct Part
    {
        QObject *object;
        QString now;
        bool hasKey;
    };
    QList<Part> parts;
    for (QObject *object : all) {
        const QString now = textOf(*object);
        parts.append({object, now, markIn(now) >= 0});
    }
    // Whoever has a key keeps it; then those with the fewest letters to choose from.
    std::ranges::stable_sort(parts, {},
                             [](const Part &part) { return part.hasKey ? qsizetype(-1) : part.now.size(); });
    for (const Part &part : std::as_const(parts)) {
        const QString plain = plainTextOf(*part.object);
        const QString keyed = withAccessKey(part.hasKey ? part.now : plain, part.object->objectName(), taken);
        if (keyed == part.now)
            continue;
        part.object->setProperty(plainProperty, plain);
        part.object->setProperty(keyedProperty, keyed);
        if (auto *action = qobject_cast<QAction *>(part.object))
            action->setIconText(withoutAccessKey(plain)); // tool bars show it, too, and have no keys
        part.object->setProperty("text", keyed);
    }
}

bool takesKey(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() != nullptr;
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget)) {
        const bool showsText = tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
        return showsText && tool->defaultAction() == nullptr;
    }
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr;
}

bool isWorded(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

void handOutIn(QWidget &window)
{
    QSet<QChar> taken;
    if (const auto *withBar = qobject_cast<QMainWindow *>(&window)) {
        const auto titles = withBar->menuBar()->actions();
        for (const QAction *title : titles) {
            if (const qsizetype mark = markIn(title->text()); mark >= 0)
                taken << title->text().at(mark + 1).toUpper();
        }
    }
    QList<QObject *> parts;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (takesKey(*widget) && widget->window() == &window && widget->isVisibleTo(&window)
            && isWorded(textOf(*widget)))
            parts << widget;
    }
    handOut(parts, taken);
}

QList<QObject *> wordedItemsOf(const QMenu &menu)
{
    QList<QObject *> items;
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator() && isWorded(action->text()))
            items << action;
    }
    return items;
}

void takeBack(const QMenu &menu)
{
    const auto items = wordedItemsOf(menu);
    for (QObject *item : items) {
        if (!item->property(keyedProperty).isValid())
            continue;
        item->setProperty("text", plainTextOf(*item));
        item->setProperty(keyedProperty, {});
        static_cast<QAction *>(item)->setIconText({});
    }
}

} // namespace

QString withoutAccessKey(const QString &text)
{
    return withoutMark(text).replace("&&"_L1, "&"_L1).section(u'\t', 0, 0);
}

void setWords(QAbstractButton &button, const QString &words)
{
    if (withoutAccessKey(button.text()) != withoutAccessKey(words))
        button.setText(words);
}

int accessKeyFlag(const QWidget &widget)
{
    const bool isShown = widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
    return isShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QString withAccessKey(const QString &text, const QString &name, QSet<QChar> &taken)
{
    const auto take = [&taken](QChar key) {
        const bool isFree = !taken.contains(key.toUpper());
        taken << key.toUpper();
        return isFree;
    };
    if (const qsizetype mark = markIn(text); mark >= 0 && take(text.at(mark + 1)))
        return text;
    QString bare = withoutMark(text);
    if (std::ranges::all_of(bare, isTypedByLetters)) {
        const auto places = lettersOf(bare);
        for (const qsizetype place : places) {
            if (take(bare.at(place)))
                return bare.insert(place, u'&');
        }
        return bare;
    }
    const QString letters = name + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    for (const QChar letter : letters) {
        if (letter.isLetterOrNumber() && letter.unicode() < 128 && take(letter))
            return bare.insert(endOfWords(bare), u"(&%1)"_s.arg(letter.toUpper()));
    }
    return bare;
}

AccessKeys::AccessKeys(QObject *parent) : QObject(parent) { }

void AccessKeys::handLater(QWidget &window)
{
    if (m_due.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const auto due = std::exchange(m_due, {});
                for (const QPointer<QWidget> &each : due) {
                    if (!each || !each->isVisible())
                        continue;
                    if (const auto *menu = qobject_cast<const QMenu *>(each.data()))
                        handOut(wordedItemsOf(*menu), {});
                    else
                        handOutIn(*each);
                }
            },
            Qt::QueuedConnection);
    }
    if (!m_due.contains(&window))
        m_due << &window;
}

bool AccessKeys::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isNews = type == QEvent::Show || type == QEvent::LayoutRequest;
    if (!isNews && type != QEvent::Polish && type != QEvent::ActionChanged)
        return false; // nearly all of them
    if (auto *menu = qobject_cast<QMenu *>(watched)) {
        if (type == QEvent::Polish) {
            connect(menu, &QMenu::aboutToShow, this, [menu] { handOut(wordedItemsOf(*menu), {}); });
            connect(menu, &QMenu::aboutToHide, this, [menu] { takeBack(*menu); });
        } else if (type == QEvent::ActionChanged && menu->isVisible()) {
            handLater(*menu);
        }
    } else if (auto *widget = qobject_cast<QWidget *>(watched); widget != nullptr && isNews) {
        if (widget->isWindow() && type == QEvent::Show)
            handOutIn(*widget);
        else if (widget->window()->isVisible())
            handLater(*widget->window());
    }
    return false;
}

} // namespace tallylight::ui
