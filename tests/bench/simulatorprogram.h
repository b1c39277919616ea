#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace tallylight::tests::bench {

/// tallylight-simulator beside this program: a separate process, so that its work is not counted as ours.
class SimulatorProgram final
{
public:
    /// `seed` as app/simulator/demodata.h describes it, written to a file in `folder`.
    SimulatorProgram(const QString &folder, const QJsonObject &seed);
    ~SimulatorProgram();
    Q_DISABLE_COPY_MOVE(SimulatorProgram)

    [[nodiscard]] const QUrl &address() const { return m_address; }
    /// What GET /_books returns.
    [[nodiscard]] QJsonObject books() const;

private:
    QProcess m_process;
    QUrl m_address;
};

} // namespace tallylight::tests::bench
