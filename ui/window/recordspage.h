#pragma once

#include "common/translated.h"
#include "core/error.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace tallylight::ui {

class LeadingLabel;

/// What is shown in place of recordings when the file that lists them cannot be read: what happened, what it
/// means, what to do. GUI thread.
class RecordsPage final : public Translated<QScrollArea>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordsPage)

public:
    /// `file` is the path of the program's records.
    explicit RecordsPage(const QString &file, QWidget *parent = nullptr);

    void setTrouble(const Error &error);

Q_SIGNALS:
    /// Keep the file and start a new one.
    void setAsideWanted();
    void quitWanted();

private:
    void changeEvent(QEvent *event) override;
    void retranslate() override;
    [[nodiscard]] static QString whatHappened(ErrorKind kind);
    [[nodiscard]] static QString whatToDo(ErrorKind kind);

    Error m_error;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_caption;
    LeadingLabel *m_file;
    LeadingLabel *m_details;
    QPushButton *m_setAside;
    QPushButton *m_quit;
};

} // namespace tallylight::ui
