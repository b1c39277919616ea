#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace tallylight {

/// Names a test run everywhere: the same run in two connections is two runs (ARCHITECTURE 5).
struct RunKey
{
    QUuid connection;
    QString id; ///< Identifier::text()

    /// "run/<connection>/<id>", the ledger's name for it.
    [[nodiscard]] QString subject() const;
    /// The reverse; nullopt for another kind of subject.
    [[nodiscard]] static std::optional<RunKey> fromSubject(const QString &subject);

    friend bool operator==(const RunKey &, const RunKey &) = default;
    friend size_t qHash(const RunKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.connection, key.id);
    }
};

/// What a request is about: a test run, or a cloud recording by its UUID.
using Subject = std::variant<RunKey, QUuid>;

/// The ledger's name for it: "run/…" or "rec/…".
[[nodiscard]] QString subjectText(const Subject &subject);

} // namespace tallylight

Q_DECLARE_METATYPE(tallylight::RunKey)
Q_DECLARE_METATYPE(tallylight::Subject)
