#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace tallylight::ui {

/// What is in the clipboard or is dropped, as text: the content of files, the addresses of links, or the text
/// itself; no more than a dialog takes.
[[nodiscard]] QString pastedText(const QMimeData &data);

/// Takes what is pasted or dropped anywhere in a window, and says what it is about. Only the dialogs that
/// follow do something with it. A child of the window. GUI thread.
class PasteDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDoor)

public:
    explicit PasteDoor(QWidget &window);

    /// What is in the clipboard.
    void paste();

Q_SIGNALS:
    void runPasted(const QString &id);
    void recordingsPasted(const QString &text);
    void nothingPasted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void take(const QMimeData &data);
};

} // namespace tallylight::ui
