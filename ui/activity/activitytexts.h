#pragma once

#include "operations/activitylog.h"

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
    /// What was done.
    [[nodiscard]] static QString what(const Step &step);
    /// The subject: a test run, a cloud recording, a connection.
    [[nodiscard]] static QString which(const Step &step, const Stores &stores);
    /// The outcome; empty for most steps.
    [[nodiscard]] static QString outcome(const Step &step);

private:
    [[nodiscard]] static QString runChange(const QString &kind);
    [[nodiscard]] static QString recordingChange(const Step &step);
    [[nodiscard]] static QString autoStop(const Step &step);
    [[nodiscard]] static QString stopOutcome(const QString &word);
};

} // namespace tallylight::ui
