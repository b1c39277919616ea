#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tallylight::tests {

/// The org.freedesktop.Notifications service of a desktop that shows nothing and records everything.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_DISABLE_COPY_MOVE(FakeNotifications)

public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString text;
    };

    explicit FakeNotifications(const QStringList &capabilities);
    ~FakeNotifications() override;

    /// False: there is no bus, or a real desktop owns the name.
    [[nodiscard]] bool begin();
    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

    QList<Shown> shown;

public Q_SLOTS:
    // The specification defines the names and the order of the arguments.
    [[nodiscard]] QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    const QStringList m_capabilities;
};

} // namespace tallylight::tests
