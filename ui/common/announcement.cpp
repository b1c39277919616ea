#include "common/announcement.h"

#include <QAccessible>
#include <QApplication>
#include <QWidget>

namespace tallylight::ui {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void speak(const QString &sentence, Urgency urgency)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    QWidget *focus = QApplication::focusWidget();
    QWidget *place = focus != nullptr || windows.isEmpty() ? focus : windows.first();
    if (place == nullptr)
        return;
    QAccessibleAnnouncementEvent event(place, sentence);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

/// Not a widget: only its name counts.
class SpokenNotice final : public QAccessibleInterface
{
public:
    explicit SpokenNotice(const QString &sentence) : m_sentence(sentence) { }

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(qApp);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_sentence : QString();
    }
    void setText(QAccessible::Text /*text*/, const QString & /*to*/) override { }
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QString m_sentence;
};

/// Orca 43 speaks the name of a notification that begins to show; it knows no announcements, and ignores new
/// names of labels. Each sentence has an object of its own, because the name is read later, and may be kept.
/// All are equally urgent.
void speak(const QString &sentence, Urgency /*urgency*/)
{
    constexpr qsizetype mostKept = 16;
    static QList<QAccessible::Id> kept;
    auto *notice = new SpokenNotice(sentence); // owned by the table of accessible objects
    kept << QAccessible::registerAccessibleInterface(notice);
    QAccessibleEvent event(notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
    if (kept.size() > mostKept)
        QAccessible::deleteAccessibleInterface(kept.takeFirst());
}

#endif

/// Marks that keep directions apart on the screen (isolated()) are not spoken.
bool isIsolatingMark(QChar letter)
{
    return letter >= QChar(0x2066) && letter <= QChar(0x2069);
}

} // namespace

void announce(const QString &sentence, Urgency urgency)
{
    static QStringList waiting;
    QString spoken = sentence;
    spoken.removeIf(isIsolatingMark);
    if (spoken.isEmpty() || waiting.contains(spoken))
        return;
    waiting << spoken;
    QMetaObject::invokeMethod(
        qApp,
        [spoken, urgency] {
            waiting.removeOne(spoken);
            speak(spoken, urgency);
        },
        Qt::QueuedConnection);
}

} // namespace tallylight::ui
