#pragma once

#include "operations/activitylog.h"
#include "operations/autostops.h"
#include "operations/batches.h"
#include "operations/connectionactions.h"
#include "operations/connectionhealth.h"
#include "operations/costs.h"
#include "operations/fastcatalogue.h"
#include "operations/poller.h"
#include "operations/recordingactions.h"
#include "operations/recordingupdates.h"
#include "operations/records.h"
#include "operations/recovery.h"
#include "operations/runchanges.h"
#include "operations/runinspector.h"
#include "operations/runwatch.h"
#include "operations/starttemplates.h"
#include "operations/storagetargets.h"
#include "operations/testrunactions.h"
#include "stores/stores.h"

namespace tallylight {

/// The user interface's only way in: what is known (stores) and what can be done (actions).
struct Operations
{
    const Stores &stores;
    Clock &clock;
    TestRunActions &testRuns;
    RunChanges &runChanges;
    RecordingActions &recordings;
    RecordingUpdates &updates;
    StorageTargets &storageTargets;
    StartTemplates &startTemplates;
    ConnectionActions &connections;
    ConnectionHealth &health;
    Batches &batches;
    AutoStops &autoStops;
    RunWatch &runWatch;
    FastCatalogue &catalogue;
    Costs &costs;
    ActivityLog &activity;
    Poller &poller;
    Recovery &recovery;
    RunInspector &inspector;
    Records &records;
};

} // namespace tallylight
