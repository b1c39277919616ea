#pragma once

#include "common/message.h"
#include "core/error.h"
#include "operations/operations.h"

#include <QObject>

#include <optional>

namespace tallylight::ui {

class Messages;

/// What the messages say about the program's records: that they cannot be written, that they are missing,
/// where they were set aside. GUI thread; the messages must outlive it.
class RecordsNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordsNotices)

public:
    RecordsNotices(const Operations &operations, Messages &messages, QObject *parent);

    /// They were opened; with an error, nothing can be written.
    void tellOpened(const std::optional<Error> &error);
    /// Another Tallylight could use the same data folder at the same time.
    void tellUnlocked(const QString &folder);
    /// The program did not end properly last time.
    void tellCrashed();
    /// What the user sets in the window is forgotten at the end.
    void tellNoSettings(const QString &file);

private:
    void tellGone(const Error &error);
    void tellSavedAgain(const std::optional<Error> &error);
    void tell(const MessageMaker &make);
    [[nodiscard]] Message::Action saveAgain() const;
    [[nodiscard]] static QString consequence(const Error &error);

    Records &m_records;
    Messages &m_messages;
    QString m_kept; ///< where they were just set aside
};

} // namespace tallylight::ui
