#pragma once

#include "core/result.h"
#include "stores/runkey.h"
#include "wallarm/envelope.h"

#include <QObject>

#include <functional>

namespace tallylight {

class Services;
class Stores;

/// Reads a run's answer for the open details, as it came but without secrets. This read is separate: it does
/// not update the store, and nothing keeps the text. GUI thread.
class RunInspector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunInspector)

public:
    /// Both must outlive it.
    RunInspector(const Stores &stores, Services &services, QObject *parent = nullptr);

    using Continuation = std::function<void(const Result<wallarm::RawAnswer> &)>;

    /// One GET. `then` is called once, unless `context` has been destroyed. A refusal by the service counts
    /// as an answer; an Error means that there was no connection to it, no credential or no such run here.
    void read(const RunKey &key, QObject *context, Continuation then);

private:
    const Stores &m_stores;
    Services &m_services;
};

} // namespace tallylight
