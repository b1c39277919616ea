#include "operations/notes.h"

#include "core/text.h"
#include "operations/journal.h"

namespace tallylight {

Notes::Notes(Stores &stores, Journal &journal, QObject *parent)
    : QObject(parent), m_stores(stores), m_journal(journal)
{
}

Note Notes::cleaned(const Note &note)
{
    return {.ticket = oneLine(note.ticket, longestTicket), .text = oneLine(note.text, longestText)};
}

void Notes::restore(const QList<NoteRow> &rows)
{
    for (const NoteRow &row : rows) {
        const Note note = cleaned({.ticket = row.ticket, .text = row.text}); // the file may have been edited
        if (const auto run = RunKey::fromSubject(row.subject))
            m_stores.notes.put(*run, note);
        else if (const QUuid recording(row.subject.section(u'/', 1)); !recording.isNull())
            m_stores.notes.put(recording, note);
    }
}

void Notes::set(const Subject &subject, const Note &note)
{
    const Note next = cleaned(note);
    if (m_stores.notes.of(subject) == next)
        return;
    m_stores.notes.put(subject, next);
    const NoteRow row{.subject = subjectText(subject),
                      .ticket = next.ticket,
                      .text = next.text,
                      .setMs = m_journal.clock().nowMs()};
    m_journal.write({SaveNote{row}}, this, [this, subject](const Result<Done> &written) {
        if (!written)
            Q_EMIT notKept(subject, written.error());
    });
    // Rows and details read it with their entry.
    if (const auto *run = std::get_if<RunKey>(&subject))
        m_stores.testRuns.change(*run, [](RunEntry &) {});
    else
        m_stores.recordings.change(std::get<QUuid>(subject), [](RecordingEntry &) {});
}

} // namespace tallylight
