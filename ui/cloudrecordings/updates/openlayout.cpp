#include "cloudrecordings/updates/openlayout.h"

#include "cloudrecordings/layout/layouteditor.h"
#include "cloudrecordings/updates/updatetexts.h"
#include "common/errortext.h"
#include "operations/operations.h"

namespace tallylight::ui {

namespace {

LayoutEditor::Subject subjectOf(const RecordingEntry &entry)
{
    const agora::ToldSettings wire = entry.toldSettings();
    LayoutEditor::Subject subject{.task = entry.task};
    // An unconfirmed layout is more likely to be in effect than the one before it, and one click sends it
    // again.
    subject.confirmed = !wire.pendingLayout.has_value();
    subject.layout = wire.pendingLayout ? wire.pendingLayout : wire.layout;
    if (!wire.start)
        return subject;
    const agora::RecordingConfig config = wire.start->recording.value_or(agora::RecordingConfig());
    const agora::TranscodingConfig video = config.transcoding.value_or(agora::TranscodingConfig());
    subject.canvas = QSize(video.width, video.height);
    if (!subject.layout)
        subject.layout = video.layout; // nothing was set: the service's defaults
    return subject;
}

} // namespace

LayoutEditor *openLayout(Operations &operations, const QUuid &recording, QWidget *parent)
{
    const RecordingEntry *entry = operations.stores.recordings.find(recording);
    if (entry == nullptr)
        return nullptr;
    LayoutEditor::Subject subject = subjectOf(*entry);
    subject.obstacle = [&operations, recording] {
        return UpdateTexts::whyNot(operations.updates.whyNot(recording, UpdateKind::Layout),
                                   UpdateKind::Layout);
    };
    auto *editor = new LayoutEditor(subject, parent);
    const auto refresh = [editor, recording](const QUuid &changed) {
        if (changed == recording)
            editor->refresh();
    };
    QObject::connect(&operations.stores.recordings, &RecordingStore::changed, editor, refresh);
    QObject::connect(&operations.stores.recordings, &RecordingStore::removed, editor, refresh);
    QObject::connect(editor, &LayoutEditor::sendRequested, editor,
                     [&operations, editor, recording](const agora::Layout &layout) {
                         const Result<Done> begun = operations.updates.setLayout(recording, layout);
                         if (!begun) {
                             editor->showOutcome(
                                 {.severity = Severity::Trouble, .text = errorText(begun.error())}, false);
                         }
                     });
    QObject::connect(&operations.updates, &RecordingUpdates::finished, editor,
                     [&operations, editor, recording](const UpdateReport &report) {
                         const RecordingEntry *now = operations.stores.recordings.find(recording);
                         if (report.recording != recording || report.kind != UpdateKind::Layout
                             || now == nullptr)
                             return;
                         editor->showOutcome(UpdateTexts::message(report, *now),
                                             report.outcome == agora::UpdateOutcome::Done);
                     });
    editor->open();
    return editor;
}

} // namespace tallylight::ui
