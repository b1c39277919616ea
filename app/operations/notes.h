#pragma once

#include "core/error.h"
#include "ledger/rows.h"
#include "stores/stores.h"

#include <QObject>

namespace tallylight {

class Journal;

/// Keeps the user's notes in the store and in the ledger. Nothing of them leaves this computer but in
/// exports. GUI thread.
class Notes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notes)

public:
    static constexpr qsizetype longestTicket = 64; ///< UTF-16 units
    static constexpr qsizetype longestText = 500;

    Notes(Stores &stores, Journal &journal, QObject *parent = nullptr);

    void restore(const QList<NoteRow> &rows);
    /// Cleaned: each on one line and no longer than it may be. An empty note removes the old one.
    void set(const Subject &subject, const Note &note);
    [[nodiscard]] static Note cleaned(const Note &note);

Q_SIGNALS:
    /// The ledger could not be written: the note is forgotten when the program ends.
    void notKept(const tallylight::Subject &subject, const tallylight::Error &error);

private:
    Stores &m_stores;
    Journal &m_journal;
};

} // namespace tallylight
