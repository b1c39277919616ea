#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/operations.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace tallylight::ui {

class TypedNames;

/// What is not over when the program ends.
struct OpenWork
{
    QList<QUuid> recordings; ///< they may be billed, whoever started them
    QList<RunKey> runs; ///< as far as is known they are recording, or their stop is not confirmed
    int notSent = 0; ///< stops that have not left yet
    int unconfirmed = 0; ///< stops that have left
    int waiting = 0; ///< stops from an earlier run of the program that wait for credentials

    [[nodiscard]] bool isEmpty() const
    {
        return recordings.isEmpty() && runs.isEmpty() && notSent + unconfirmed + waiting == 0;
    }
};
[[nodiscard]] OpenWork openWork(const Operations &operations);

/// Asked when the program is about to quit: says what continues recording and which stops are not over, and
/// offers to stay, to leave it that way, to wait for the stops, or to stop everything first. Return and
/// Escape stay. Call open(); deletes itself when closed. GUI thread.
class QuitQuestion final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitQuestion)

public:
    /// The list names this many; below it says how many more there are.
    static constexpr int mostNamed = 40;

    explicit QuitQuestion(const Operations &operations, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The program can quit now.
    void mayQuit();

private:
    enum class Phase { Asking, Waiting, Stopping, NotAll };

    void build();
    void retranslate() override;
    void showList(const OpenWork &open);
    void waitForStops();
    void stopAll();
    void follow();
    void judgeStop();
    void quit();
    [[nodiscard]] bool isStopping(const Subject &subject) const;
    /// Without what belongs to read-only connections.
    [[nodiscard]] QList<Subject> stoppable(const OpenWork &open) const;
    [[nodiscard]] QString lineOf(const Subject &subject) const;
    [[nodiscard]] QString stopsText(const OpenWork &open) const;
    [[nodiscard]] QString noteText(const OpenWork &open) const;

    const Operations &m_operations;
    Phase m_phase = Phase::Asking;
    QList<Subject> m_awaited; ///< whose stops it waits for
    QLabel *m_question;
    QLabel *m_stops;
    QScrollArea *m_scroll;
    QLabel *m_list;
    QLabel *m_note;
    TypedNames *m_names;
    QPushButton *m_stay;
    QPushButton *m_quit;
    QPushButton *m_wait;
    QPushButton *m_stop;
};

} // namespace tallylight::ui
