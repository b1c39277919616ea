#pragma once

#include "common/message.h"
#include "common/translated.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tallylight::ui {

struct Saved;

/// The sentence inside the editor: the result of a test or of storing, with a way out when the keychain
/// cannot be used. Takes no space while empty.
class ConnectionResult final : public Translated<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionResult)

public:
    explicit ConnectionResult(QWidget *parent = nullptr);

    void say(Severity severity, const QString &sentence, const QString &details = {});
    /// That a file was saved, in the words of `done`, or why it was not.
    void saySaved(const Saved &saved, const QString &done);
    /// Like say(), with the button "Keep until I quit".
    void offerUntilQuit(const QString &sentence);
    void clear();

Q_SIGNALS:
    void untilQuitChosen();

private:
    void retranslate() override;

    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_untilQuit;
};

} // namespace tallylight::ui
