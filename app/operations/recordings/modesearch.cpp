#include "operations/recordings/modesearch.h"

#include "agora/modeanswer.h"
#include "core/future.h"
#include "operations/services.h"

namespace tallylight {

using agora::ModeAnswer;

ModeSearch::ModeSearch(Services &services, const QUuid &connection, agora::Task task,
                       QList<agora::Mode> modes, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_connection(connection)
    , m_task(std::move(task))
    , m_modes(std::move(modes))
{
}

void ModeSearch::begin()
{
    askNext();
}

void ModeSearch::askNext()
{
    if (m_modes.isEmpty())
        return Q_EMIT finished(m_finding);
    m_task.mode = m_modes.takeFirst();
    m_services.agora(m_connection, this, [this](const Result<AgoraService> &service) {
        if (!service)
            return Q_EMIT finished({ModeFinding::Kind::Unclear, {}, service.error()});
        whenReady((*service)->client.query(m_task, Priority::Interactive), this,
                  [this, keep = *service](const Result<agora::QueryReply> &reply) {
                      switch (agora::modeAnswer(reply)) {
                      case ModeAnswer::Known:
                          return Q_EMIT finished({ModeFinding::Kind::Found, m_task.mode, {}});
                      case ModeAnswer::NoService:
                          return Q_EMIT finished({ModeFinding::Kind::Unclear, {}, reply.error()});
                      case ModeAnswer::Unclear:
                          m_finding = {ModeFinding::Kind::Unclear, {}, reply.error()};
                          break;
                      case ModeAnswer::NotKnown:
                          if (m_finding.kind == ModeFinding::Kind::NotFound)
                              m_finding.because = reply.error();
                          break;
                      }
                      askNext();
                  });
    });
}

} // namespace tallylight
