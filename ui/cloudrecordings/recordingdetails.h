#pragma once

#include "common/translated.h"

#include <QScrollArea>
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
/// reported and predicted. Follows the recording while it is seen; scrolls where room is short. GUI thread.
class RecordingDetails final : public Translated<QScrollArea>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingDetails)

public:
    explicit RecordingDetails(Operations &operations, QWidget *parent = nullptr);

    /// Null: none is selected, or several are.
    void setRecording(const QUuid &recording);

private:
    void showEvent(QShowEvent *event) override;
    void build();
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
    QUuid m_recording;
    QWidget *m_page;
    QLabel *m_empty;
    QLabel *m_state;
    QLabel *m_explanation;
    QFormLayout *m_lines;
    QLabel *m_filesTitle;
    QTreeWidget *m_files;
    QPushButton *m_copy;
    QPushButton *m_console;
};

} // namespace tallylight::ui
