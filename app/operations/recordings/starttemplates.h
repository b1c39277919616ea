#pragma once

#include "core/result.h"
#include "operations/recordings/templatefile.h"

#include <QObject>

namespace tallylight {

class Journal;
class StorageTargets;
struct StartTemplateRow;

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
    /// Adds what it can read, under new names where they are taken. The errors are readTemplateFile()'s.
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
