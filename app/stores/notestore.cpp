#include "stores/notestore.h"

namespace tallylight {

namespace {

template <class Key> void store(QHash<Key, Note> &notes, const Key &key, const Note &note)
{
    if (note.isEmpty())
        notes.remove(key);
    else
        notes.insert(key, note);
}

} // namespace

Note NoteStore::of(const Subject &subject) const
{
    return std::visit([this](const auto &key) { return of(key); }, subject);
}

void NoteStore::put(const Subject &subject, const Note &note)
{
    if (const auto *run = std::get_if<RunKey>(&subject))
        store(m_runs, *run, note);
    else
        store(m_recordings, std::get<QUuid>(subject), note);
}

} // namespace tallylight
