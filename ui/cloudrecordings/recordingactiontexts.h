#pragma once

#include "agora/possibleactions.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// Why something cannot be done with the selected cloud recordings, or for how many of them it can.
class RecordingActionTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingActionTexts)

public:
    RecordingActionTexts() = delete;

    /// Empty when the action is possible. `connection`: its name.
    [[nodiscard]] static QString whyNot(agora::Possible::Why why, const QString &connection);
    /// "2 of the 5 selected cloud recordings can be stopped"
    [[nodiscard]] static QString nOfM(agora::RecordingAction action, int n, int m);
    //: Why an action is disabled: no row of the table is selected
    [[nodiscard]] static QString nothingSelected() { return tr("Select a cloud recording first"); }
    //: Why an action is disabled: it is for one cloud recording, and more are selected
    [[nodiscard]] static QString oneOnly() { return tr("Select one cloud recording only"); }
    //: Why "Copy recording ID (sid)" and similar items are disabled
    [[nodiscard]] static QString noId() { return tr("This is not known yet"); }
};

} // namespace tallylight::ui
