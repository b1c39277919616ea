#pragma once

#include "connections/connectioncheck.h"
#include "core/connection.h"
#include "core/error.h"

#include <QCoreApplication>

namespace tallylight {
struct ConnectionEntry;
struct ConnectionTest;
} // namespace tallylight

namespace tallylight::ui {

/// The words for connections, in the current language.
class ConnectionTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::ConnectionTexts)

public:
    [[nodiscard]] static QString service(Service service);
    [[nodiscard]] static QString cloud(Cloud cloud);
    [[nodiscard]] static QString credentialKind(CredentialKind kind);
    [[nodiscard]] static QString protection(Protection protection);
    /// What it means, below the choice.
    [[nodiscard]] static QString protectionMeaning(Protection protection);
    /// Why an action that changes something is disabled.
    [[nodiscard]] static QString whyReadOnly(const QString &connectionName);
    /// The sentence under a field.
    [[nodiscard]] static QString problem(ConnectionProblem problem);
    /// A word or a few for the list.
    [[nodiscard]] static QString state(const ConnectionEntry &entry);
    /// The sentence for the result of a connection test.
    [[nodiscard]] static QString testResult(const Connection &connection, const ConnectionTest &test);
    /// What "Test connection" does with the service, shown before it does it, or why it cannot.
    [[nodiscard]] static QString testPromise(const Connection &connection);
    /// The test of a connection to Agora reserves a resource, which a read-only connection does not.
    [[nodiscard]] static bool canBeTested(const Connection &connection);
    /// Why the secret is not available, for the four kinds that mean this; empty for all others.
    [[nodiscard]] static QString secretTrouble(ErrorKind kind, const QString &connectionName);
    /// Why the secret could not be stored; empty when it was not the keychain's fault.
    [[nodiscard]] static QString storeTrouble(ErrorKind kind);
    [[nodiscard]] static QString removeTrouble(const Error &error, const QString &connectionName);

private:
    [[nodiscard]] static QString withoutFast();
};

} // namespace tallylight::ui
