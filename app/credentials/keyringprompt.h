#pragma once

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace tallylight {

/// One prompt of the Secret Service (org.freedesktop.Secret.Prompt). Deletes itself.
class KeyringPrompt final : public QObject
{
    Q_OBJECT

public:
    KeyringPrompt(const QDBusObjectPath &path, QObject *parent, std::function<void()> done);
    Q_DISABLE_COPY_MOVE(KeyringPrompt)

    void show();

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    void finish();

    const QString m_path;
    std::function<void()> m_done;
};

} // namespace tallylight
