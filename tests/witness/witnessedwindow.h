#pragma once

#include "common/language.h"
#include "core/clock.h"
#include "credentials/sessionstore.h"
#include "operations/backend.h"
#include "window/mainwindow.h"
#include "witness/witness.h"

#include <QSettings>
#include <QTemporaryDir>

class QAbstractItemView;

namespace tallylight::tests {

/// The whole program with its window, connected to a witness instead of the simulator. Its clock is thirty
/// times as fast, so a verdict that takes two minutes takes four seconds. When the witness closes a
/// connection, Qt may just have chosen it for another request, which then does not leave or is lost
/// (judging.h): the window may not say otherwise.
class WitnessedWindow final
{
public:
    WitnessedWindow();
    ~WitnessedWindow();
    Q_DISABLE_COPY_MOVE(WitnessedWindow)

    [[nodiscard]] bool open();

    /// A run of the account that the program knows and has read.
    void addRun(const QString &id);
    /// The same for a recording in this mode.
    void addRecording(const QString &sid, const QString &cname, agora::Mode mode);
    /// Every run and recording is shown as recording.
    [[nodiscard]] bool everythingRecords();

    [[nodiscard]] Witness &witness() { return m_witness; }
    [[nodiscard]] Operations &operations() { return m_backend->operations(); }
    [[nodiscard]] const Connection &agora() const { return m_agora; }
    [[nodiscard]] QAbstractItemView &runs();
    [[nodiscard]] QAbstractItemView &recordings();
    /// Where a table shows this run or channel; -1: nowhere.
    [[nodiscard]] int rowOf(const QAbstractItemView &table, const QString &name) const;
    /// What is read aloud about the row of a table about this run or channel; empty: there is none.
    [[nodiscard]] QString row(const QAbstractItemView &table, const QString &name) const;
    /// Every row, with the keyboard.
    void selectAll(QAbstractItemView &table);
    /// Requests a stop of every row, as a person does; `way` is a choice in the question.
    void stopAll(QAbstractItemView &table, const QString &confirm, const QString &way = {});

private:
    Witness m_witness;
    ScaledClock m_clock;
    SessionStore m_secrets;
    QTemporaryDir m_folder;
    std::unique_ptr<Backend> m_backend;
    QSettings m_settings;
    ui::Languages m_languages;
    std::unique_ptr<ui::MainWindow> m_window;
    Connection m_wallarm;
    Connection m_agora;
};

} // namespace tallylight::tests
