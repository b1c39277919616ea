#pragma once

#include "stores/runkey.h"

#include <QHash>

namespace tallylight {

/// What the user has written about a run or recording; the services never see it.
struct Note
{
    QString ticket; ///< for example a number in an issue tracker
    QString text;

    [[nodiscard]] bool isEmpty() const { return ticket.isEmpty() && text.isEmpty(); }
    friend bool operator==(const Note &, const Note &) = default;
};

/// The notes on runs and recordings, whether or not these are on the list. Few have one, so they are kept
/// beside the entries. Whoever changes a note announces the change of its subject. GUI thread only.
class NoteStore final
{
public:
    /// Empty: there is none.
    [[nodiscard]] Note of(const RunKey &run) const { return m_runs.value(run); }
    [[nodiscard]] Note of(const QUuid &recording) const { return m_recordings.value(recording); }
    [[nodiscard]] Note of(const Subject &subject) const;
    /// An empty note removes the old one.
    void put(const Subject &subject, const Note &note);

private:
    QHash<RunKey, Note> m_runs;
    QHash<QUuid, Note> m_recordings;
};

} // namespace tallylight
