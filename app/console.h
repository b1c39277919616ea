#pragma once

#include "operations/operations.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>

#include <optional>

namespace tallylight {

/// Lists or stops recordings without a window, for scripts (`--list`, `--stop`). Each line is an object whose
/// members and words are the same in every language (resources/man/tallylight.1). One task per object. GUI
/// thread.
class Console final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Console)

public:
    explicit Console(const Operations &operations, QObject *parent = nullptr);

    /// Everything that is recording or may be. Waits until each run and recording that can have changed was
    /// read, at most a minute from one answer to the next.
    void list();
    /// Stops the recordings with these IDs: of test runs, or recording IDs (sid). A run that is not on the
    /// list is looked up in each FAST connection, and added. Nothing of a protected connection is stopped
    /// unless `evenProtected`: there is nobody to type its name.
    void stop(const QStringList &ids, bool evenProtected = false);

Q_SIGNALS:
    /// `certain`: everything was read, or every recording is known to be over.
    void finished(const QJsonArray &lines, bool certain);

private:
    void lookWhetherRead();
    void tellList();
    void seek(const QString &id, QList<QUuid> connections, bool isSure);
    void stopOne(const QString &id, const Subject &subject);
    void tell(const QString &id, const QUuid &connection, const QString &outcome, bool isOver,
              const QString &reason = {});

    const Operations &m_operations;
    QHash<QString, QString> m_awaited; ///< IDs as given, by subjectText()
    qsizetype m_open = 0; ///< IDs without an outcome yet
    QJsonArray m_lines;
    bool m_certain = true;
    bool m_evenProtected = false;
    milliseconds m_since{0}; ///< of the last answer; monotonic
    qsizetype m_unread = -1;
};

/// One line per object, its values separated by tabs, for people and `cut`.
[[nodiscard]] QString consoleText(const QJsonArray &lines);

} // namespace tallylight
