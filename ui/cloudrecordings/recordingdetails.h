#pragma once

#include "common/translated.h"

#include <QDialog>
#include <QUuid>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

/// Everything that is known about one cloud recording: its state, what it costs, what ends it, and its files,
/// reported and predicted. Follows the recording while open; not modal. Deletes itself when closed. GUI
/// thread.
class RecordingDetails final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingDetails)

public:
    RecordingDetails(Operations &operations, const QUuid &recording, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void fill();
    void showState(const RecordingEntry &entry);
    void fillLines(const RecordingEntry &entry);
    void fillFiles(const RecordingEntry &entry);
    void addLine(int row, const QString &label, const QString &text);
    void copyFiles();
    void tick();
    [[nodiscard]] QUrl console() const;

    Operations &m_operations;
    const QUuid m_recording;
    QLabel *m_state;
    QLabel *m_explanation;
    QFormLayout *m_lines;
    QLabel *m_filesTitle;
    QTreeWidget *m_files;
    QPushButton *m_copy;
    QPushButton *m_console;
    QPushButton *m_close;
};

} // namespace tallylight::ui
