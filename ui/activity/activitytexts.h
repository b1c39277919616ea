#pragma once

#include "operations/activitylog.h"
#include "operations/recordings/recordingupdates.h"
#include "operations/runs/runchanges.h"
#include "operations/stepkinds.h"

#include <QCoreApplication>

namespace tallylight {
class Stores;
}

namespace tallylight::ui {

/// Words for the steps of the ledger, which stores only codes. An unknown code is shown as is: an older
/// program may read a newer one's ledger.
class ActivityTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::ActivityTexts)

public:
    /// What was done, and by which colleague if it was one.
    [[nodiscard]] static QString what(const Step &step);
    /// The subject: a test run, a cloud recording, a connection.
    [[nodiscard]] static QString which(const Step &step, const Stores &stores);
    /// The outcome; empty for most steps.
    [[nodiscard]] static QString outcome(const Step &step);

private:
    [[nodiscard]] static QString happened(StepKind kind, const Step &step);
    [[nodiscard]] static QString entered(agora::RecordingState state);
    [[nodiscard]] static QString updateSent(std::optional<UpdateKind> kind);
    [[nodiscard]] static QString stopOutcome(agora::StopOutcome outcome);
    [[nodiscard]] static QString changeOutcome(wallarm::ChangeOutcome outcome);
};

} // namespace tallylight::ui
