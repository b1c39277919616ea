#pragma once

#include "core/result.h"
#include "stores/runkey.h"
#include "wallarm/rawanswer.h"

#include <QObject>

#include <functional>

namespace tallylight {

class Services;
class Stores;

/// Reads a run's answer for the open details, as it came but without secrets. It is a reading of its own: the
/// store does not hear of it, and nothing keeps the text. GUI thread.
class RunInspector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunInspector)

public:
    /// Both must outlive it.
    RunInspector(const Stores &stores, Services &services, QObject *parent = nullptr);

    using Continuation = std::function<void(const Result<wallarm::RawAnswer> &)>;

    /// One GET. `then` is called once, unless `context` died. A refusal of the service is an answer too; an
    /// Error is: no connection to it, no credential, no such run here.
    void read(const RunKey &key, QObject *context, Continuation then);

private:
    const Stores &m_stores;
    Services &m_services;
};

} // namespace tallylight
