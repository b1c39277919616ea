#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "core/connection.h"
#include "core/error.h"

#include <QPointer>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tallylight {
struct ConnectionTest;
struct Operations;
} // namespace tallylight

namespace tallylight::ui {

class ConnectionForm;
class ConnectionResult;

/// Adds or changes one connection; nothing is sent or stored while a field is wrong. Call open(). The welcome
/// page opens it with a service. GUI thread; deletes itself when closed.
class ConnectionEditor final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionEditor)

public:
    /// A new connection.
    ConnectionEditor(Operations &operations, Service service, QWidget *parent = nullptr);
    /// An existing one; its secret is not shown, and is kept when the field stays empty.
    ConnectionEditor(Operations &operations, const Connection &connection, QWidget *parent = nullptr);

    /// Suggests keeping the secret only in memory, for instance because there is no keychain.
    void keepUntilQuit();

Q_SIGNALS:
    /// The settings and the secret have been stored.
    void savedConnection(const QUuid &connection);

private:
    enum class Busy { No, Testing, Saving };

    ConnectionEditor(Operations &operations, const Connection &connection, bool isNew, QWidget *parent);
    void retranslate() override;
    void test();
    void save();
    void onTested(const QUuid &connection, const ConnectionTest &test);
    void onSaved(const QUuid &connection, const std::optional<Error> &error);
    void setBusy(Busy busy);
    void showPromise();

    Operations &m_operations;
    const bool m_isNew;
    const Service m_service;
    const QUuid m_id;
    ConnectionForm *m_form;
    QLabel *m_promise;
    ConnectionResult *m_result;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    Busy m_busy = Busy::No;
    QPointer<QWidget> m_focus; ///< what had the keyboard focus before it became busy
};

} // namespace tallylight::ui
