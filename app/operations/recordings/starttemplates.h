#pragma once

#include "core/result.h"
#include "operations/recordings/startorder.h"

#include <QObject>

namespace tallylight {

class Journal;
class StorageTargets;
struct StartTemplateRow;

/// A start under a name chosen by the user, without secrets, connection and UID.
struct StartTemplate
{
    QUuid id;
    QString name; ///< unique, ignoring case
    StartOrder order;

    friend bool operator==(const StartTemplate &, const StartTemplate &) = default;
};

/// What an import left out, for people: the template and the member (JSON pointer).
struct ImportFinding
{
    QString templateName; ///< empty: the file itself
    QString member; ///< JSON pointer inside the template; inside the file for Unreadable and the file itself
    enum class Kind {
        UnknownMember, ///< left out
        WrongType, ///< a known member whose value has another type: left out
        Secret, ///< left out: templates carry none
        UnknownTarget, ///< no storage target of that name exists here; the bucket's data are imported
        Renamed, ///< the name was taken; `member` is the new name
        Unreadable, ///< not a template
    } kind = Kind::UnknownMember;

    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// Stored in the ledger. GUI thread.
class StartTemplates final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartTemplates)

public:
    StartTemplates(Journal &journal, StorageTargets &targets, QObject *parent = nullptr);

    /// Sorted by name.
    [[nodiscard]] const QList<StartTemplate> &all() const { return m_templates; }
    /// nullptr when there is none; valid until the next change.
    [[nodiscard]] const StartTemplate *find(const QUuid &id) const;
    [[nodiscard]] const StartTemplate *find(const QString &name) const;

    /// Leaves secrets out. Replaces the template with the same name. InvalidInput `name`: it is empty.
    Result<QUuid> save(const QString &name, const StartOrder &order);
    void remove(const QUuid &id);

    /// JSON with a version, UTF-8; without any IDs of this computer.
    [[nodiscard]] QByteArray exported(const QList<QUuid> &ids) const;
    /// Adds what it can read, under new names where they are taken. Unreadable: not such a file or, with
    /// `field` "version", one of a newer program.
    Result<QList<ImportFinding>> import(const QByteArray &json);

    void restore(const QList<StartTemplateRow> &rows);

Q_SIGNALS:
    void changed();
    /// The ledger could not be written: the template is lost when the program ends.
    void failed(const QUuid &id, const tallylight::Error &error);

private:
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] QJsonObject jsonOf(const StartTemplate &one) const;
    void keep(const StartTemplate &one);
    void put(const StartTemplate &one);

    Journal &m_journal;
    StorageTargets &m_targets;
    QList<StartTemplate> m_templates;
};

} // namespace tallylight
