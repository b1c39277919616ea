#pragma once

#include "life.h"
#include "simulator/simulatorthread.h"

#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>

namespace tallylight::tests {

/// The cloud of the soak test: its simulator, the faults on its wire, and its books to compare with.
class World final
{
public:
    explicit World(double speed);

    [[nodiscard]] bool open();
    [[nodiscard]] QUrl address() const { return m_address; }
    /// Unix ms, simulated.
    [[nodiscard]] qint64 nowMs();
    /// A few faults for the next requests; some answers are about another recording, or about nothing.
    void trouble(QRandomGenerator &random);
    void calm();

    /// Compares the program's list with the books; empty, or every difference. True at any moment: each
    /// billed recording is known, none is called ended, nothing was started twice.
    [[nodiscard]] QStringList differences(const QList<Listed> &list);
    /// In addition, whatever is called recording must be billed. For a list that was read after everything
    /// had settled.
    [[nodiscard]] QStringList differencesWhenSettled(const QList<Listed> &list);
    [[nodiscard]] int startedRecordings();
    /// The recording ID that a bucket or a webhook would reveal; empty when it never ran.
    [[nodiscard]] QString sidOf(const QString &resourceId);
    [[nodiscard]] bool isBilled(const QString &resourceId);

private:
    [[nodiscard]] QList<QJsonObject> recordings();

    SimulatorThread m_simulator;
    QUrl m_address;
};

} // namespace tallylight::tests
