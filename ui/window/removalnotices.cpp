#include "window/removalnotices.h"

#include "common/errortext.h"
#include "common/messages.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QString idOf(const QUuid &removal)
{
    return u"removed "_s + removal.toString(QUuid::WithoutBraces);
}

} // namespace

RemovalNotices::RemovalNotices(Removals &removals, Messages &messages, QObject *parent)
    : QObject(parent), m_removals(removals), m_messages(messages)
{
    connect(&removals, &Removals::removed, this, &RemovalNotices::tellRemoved);
    connect(&removals, &Removals::putBack, this, &RemovalNotices::tellPutBack);
}

void RemovalNotices::tellRemoved(const Removed &what)
{
    m_messages.show([this, what]() -> Message {
        QStringList sentences;
        if (what.runs > 0) {
            //: After "Remove from the list"
            sentences << tr("%Ln test run(s) removed from the list.", nullptr, what.runs);
        }
        if (what.recordings > 0) {
            //: After "Remove from the list"
            sentences << tr("%Ln cloud recording(s) removed from the list.", nullptr, what.recordings);
        }
        //: After "Remove from the list"
        sentences << tr("Nothing changed in the cloud.");
        Message message{.text = joined(sentences), .id = idOf(what.id)};
        if (m_removals.canUndo(what.id)) {
            //: Button: puts what was removed back on the list
            message.actions << Message::Action{tr("Undo"), u"messageUndoRemoval"_s,
                                               [this, id = what.id] { m_removals.undo(id); }};
        }
        return message;
    });
}

void RemovalNotices::tellPutBack(const PutBack &what)
{
    m_messages.show([what]() -> Message {
        QStringList sentences;
        if (what.runs > 0) {
            //: After "Undo"
            sentences << tr("%Ln test run(s) are on the list again.", nullptr, what.runs);
        }
        if (what.recordings > 0) {
            //: After "Undo"
            sentences << tr("%Ln cloud recording(s) are on the list again.", nullptr, what.recordings);
        }
        if (what.alreadyThere > 0) {
            //: After "Undo": some were added again before
            sentences << tr("%Ln were already on the list.", nullptr, what.alreadyThere);
        }
        if (what.withoutConnection > 0) {
            //: After "Undo"
            sentences << tr("%Ln could not be put back, because their connection was removed.", nullptr,
                            what.withoutConnection);
        }
        if (what.lostRules > 0) {
            //: After "Undo"
            sentences << tr("%Ln automatic stop(s) were not set again, because their time has passed.",
                            nullptr, what.lostRules);
        }
        if (what.refusedRules > 0) {
            //: After "Undo"
            sentences << tr(
                "%Ln automatic stop(s) were not set again, because their connection is read-only.", nullptr,
                what.refusedRules);
        }
        const bool isWhole = what.withoutConnection + what.lostRules + what.refusedRules == 0;
        return {.severity = isWhole ? Severity::Success : Severity::Warning,
                .text = joined(sentences),
                .id = idOf(what.id)};
    });
}

} // namespace tallylight::ui
