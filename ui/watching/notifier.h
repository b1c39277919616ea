#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace tallylight::ui {

/// What a desktop notification says; plain text, whatever it looks like.
struct Notification
{
    QString tag; ///< ours: comes back when it is clicked; a newer notification with the same tag replaces it
    QString title;
    QString text;
};

/// The desktop's notifications: one implementation per system, and a test's own. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    using QObject::QObject;

    /// Never blocks. A desktop without notifications shows nothing, so nothing may depend on it.
    virtual void show(const Notification &notification) = 0;

Q_SIGNALS:
    /// The user clicked it.
    void activated(const QString &tag);
};

/// This system's notifier.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace tallylight::ui
