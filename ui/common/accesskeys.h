#pragma once

#include <QAbstractButton>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

namespace tallylight::ui {

/// The text with a mark before a letter that is not in `taken`, which it then is: the one that the text has
/// marked already, or one of its letters. Chinese texts, which are not typed letter by letter, get one in
/// brackets, of `name` if possible. Unchanged, but without a mark, where no letter is left.
[[nodiscard]] QString withAccessKey(const QString &text, const QString &name, QSet<QChar> &taken);

/// The words without the mark of their access key, without a key in brackets, and without a key that only the
/// menu names, behind a tab.
[[nodiscard]] QString withoutAccessKey(const QString &text);

/// Gives the button these words unless it has them, with or without a key: each text is news to a screen
/// reader, even the same.
void setWords(QAbstractButton &button, const QString &words);

/// For text that a widget draws itself: whether the key is underlined.
[[nodiscard]] int accessKeyFlag(const QWidget &widget);

/// Gives each button, check box, radio button, label with a buddy, and item of a menu a key that nothing else
/// in its window or menu has, in any language. It watches the whole program: what appears or gets another
/// text has its key before it is seen. Items of menus have theirs only while the menu is open, because their
/// texts are in other places, too. GUI thread.
class AccessKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessKeys)

public:
    /// Owned by the style, which is what the whole program looks like.
    explicit AccessKeys(QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void handLater(QWidget &window);

    QList<QPointer<QWidget>> m_due;
};

} // namespace tallylight::ui
