#include "window/recordsnotices.h"

#include "common/errortext.h"
#include "common/messages.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

RecordsNotices::RecordsNotices(const Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_records(operations.records), m_messages(messages)
{
    connect(&m_records, &Records::gone, this, &RecordsNotices::tellGone);
    connect(&m_records, &Records::savedAgain, this, &RecordsNotices::tellSavedAgain);
    connect(&m_records, &Records::wasSetAside, this, [this](const QString &kept) { m_kept = kept; });
    connect(&m_records, &Records::notSetAside, this, [this](const Error &error) {
        tell([error]() -> Message {
            //: The button "Set it aside and begin anew" was pressed; %1 is a sentence with the reason
            return {.severity = Severity::Trouble,
                    .text = tr("The file was not set aside. %1").arg(errorText(error)),
                    .details = errorDetails(error)};
        });
    });
}

/// Each replaces the one before it.
void RecordsNotices::tell(const MessageMaker &make)
{
    m_messages.show([make] {
        Message message = make();
        message.id = u"ledger"_s;
        return message;
    });
}

Message::Action RecordsNotices::saveAgain() const
{
    //: Button: writes the file with the program's records again
    return {tr("Save them again"), u"recordsSaveAgain"_s, [&records = m_records] { records.saveAgain(); }};
}

QString RecordsNotices::consequence(const Error &error)
{
    //: While the program's records cannot be used; %1 is a sentence with the reason
    return tr("Stops made now would be forgotten after a crash, and nothing new can be started. %1")
        .arg(errorText(error));
}

void RecordsNotices::tellOpened(const std::optional<Error> &error)
{
    const QString kept = QDir::toNativeSeparators(std::exchange(m_kept, {}));
    if (error) {
        tell([error = *error]() -> Message {
            return {
                .severity = Severity::Trouble, .text = consequence(error), .details = errorDetails(error)};
        });
    } else if (!kept.isEmpty()) {
        tell([kept = isolated(kept)]() -> Message {
            //: After a file was set aside; %1 is its new path
            return {.text = tr("The old records are kept in the file %1.").arg(kept)};
        });
    }
}

void RecordsNotices::tellUnlocked(const QString &folder)
{
    m_messages.show([folder]() -> Message {
        return {
            .severity = Severity::Trouble,
            //: After the start of the program; %1 is the path of the data folder, %2 the name of a file in it
            .text =
                tr("The data folder %1 could not be locked, so a second Tallylight could use it at the same "
                   "time. Check its free space and permissions. A leftover named %2 can be deleted.")
                    .arg(isolated(QDir::toNativeSeparators(folder)), isolated(u"lock"_s)),
            .id = u"folder"_s};
    });
}

void RecordsNotices::tellCrashed()
{
    m_messages.show([]() -> Message {
        return {.severity = Severity::Information,
                //: After the start of the program
                .text =
                    tr("Tallylight did not end properly last time. That stops no recording, and automatic "
                       "stops did not work meanwhile. Stops that were under way continue now."),
                .id = u"crashed"_s};
    });
}

void RecordsNotices::tellNoSettings(const QString &file)
{
    m_messages.show([file]() -> Message {
        return {.severity = Severity::Trouble,
                //: After the start of the program; %1 is the path of the file with the settings
                .text = tr("Settings cannot be saved in %1, so language, theme, columns, and filters will be "
                           "forgotten when Tallylight closes. Recordings are not affected. Check whether it "
                           "is a file, and its permissions.")
                            .arg(isolated(QDir::toNativeSeparators(file))),
                .id = u"settings"_s};
    });
}

void RecordsNotices::tellGone(const Error &error)
{
    tell([this, error]() -> Message {
        return {.severity = Severity::Trouble,
                .text = consequence(error),
                .details = QDir::toNativeSeparators(m_records.file()),
                .actions = {saveAgain()}};
    });
}

void RecordsNotices::tellSavedAgain(const std::optional<Error> &error)
{
    tell([this, error]() -> Message {
        if (!error) {
            //: The button "Save them again" was pressed
            return {.severity = Severity::Success,
                    .text = tr("The records were saved again. Nothing is missing.")};
        }
        //: The button "Save them again" was pressed; %1 is a sentence with the reason
        return {.severity = Severity::Trouble,
                .text = tr("The records were not saved. %1").arg(errorText(*error)),
                .details = errorDetails(*error),
                .actions = {saveAgain()}};
    });
}

} // namespace tallylight::ui
