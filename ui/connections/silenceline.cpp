#include "connections/silenceline.h"

#include "common/announcement.h"
#include "common/durationtext.h"
#include "common/elidedlabel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/plaintip.h"
#include "common/theme.h"
#include "operations/operations.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::ui {

namespace {

constexpr int iconSize = 16;

class SilenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::SilenceLine)

public:
    static QString silent(const QString &name, const ConnectionHealth::Silence &silence, qint64 nowMs)
    {
        const QString since = silence.sinceMs == 0 ? QString() : momentText(silence.sinceMs, nowMs);
        const bool hasAnswered = silence.why.httpStatus != 0;
        if (hasAnswered && since.isEmpty()) {
            //: Above the table; %1 is a connection that has answered every request with an error since the
            //: program started
            return tr("%1 has given no usable answer yet.").arg(isolated(name));
        }
        if (hasAnswered) {
            //: Above the table; %1 is a connection that answers every request with an error, %2 a time
            return tr("%1 has given no usable answer since %2.").arg(isolated(name), since);
        }
        if (since.isEmpty()) {
            //: Above the table; %1 is a connection that has not answered since the program started
            return tr("%1 has not answered yet.").arg(isolated(name));
        }
        //: Above the table; %1 is a connection, %2 the time of its last answer
        return tr("%1 has not answered since %2.").arg(isolated(name), since);
    }
    //: Above the table, when more than one connection does not answer
    static QString many(int n) { return tr("%Ln connection(s) do not answer.", nullptr, n); }
    static QString nextTry(const QString &wait)
    {
        //: Above the table, after "… has not answered since …"; %1 is a duration, such as "12 s"
        return tr("Next try in %1.").arg(wait);
    }
    //: Above the table, after "… has not answered since …": a request is on its way
    static QString trying() { return tr("Trying now…"); }
    //: Button: immediately tries the connection that does not answer
    static QString tryNow() { return tr("Try now"); }
    static QString again(const QString &name)
    {
        //: For screen readers; %1 is a connection that did not answer for a while
        return tr("%1 answers again.").arg(isolated(name));
    }
};

} // namespace

SilenceLine::SilenceLine(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(u"silenceText"_s, this))
    , m_tryNow(new QToolButton(this))
{
    setObjectName(u"silenceLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_tryNow->setObjectName(u"silenceTryNow"_s);
    m_tryNow->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_icon);
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    row->addWidget(m_tryNow);
    row->addStretch(1);
    connect(m_tryNow, &QToolButton::clicked, this, &SilenceLine::tryNow);
    colour();
    retranslate();
    tick();
}

void SilenceLine::tick()
{
    QHash<QUuid, QString> silent;
    QStringList sentences;
    QStringList reasons;
    const qint64 now = m_operations.clock.nowMs();
    for (const ConnectionEntry &entry : m_operations.stores.connections.all()) {
        const auto silence = m_operations.health.silence(entry.connection.id);
        if (!silence)
            continue;
        silent.insert(entry.connection.id, entry.connection.name);
        sentences << SilenceTexts::silent(entry.connection.name, *silence, now);
        reasons << joined({sentences.last(), errorText(silence->why)});
        if (!m_silent.contains(entry.connection.id))
            announce(sentences.last());
    }
    for (auto before = m_silent.cbegin(); before != m_silent.cend(); ++before) {
        if (!silent.contains(before.key()) && m_operations.stores.connections.find(before.key()) != nullptr)
            announce(SilenceTexts::again(before.value()));
    }
    m_silent = silent;
    setToolTip(plainTip(reasons.join(u'\n')));
    tell(sentences);
    m_operations.clock.after(1s, this, [this] { tick(); });
}

void SilenceLine::tell(const QStringList &sentences)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_tryNow)})
        part->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    const QString what =
        sentences.size() == 1 ? sentences.first() : SilenceTexts::many(static_cast<int>(sentences.size()));
    if (m_text->accessibleName() != what)
        m_text->setAccessibleName(what); // without the seconds, which would be read aloud every second
    m_text->setText(joined({what, nextTry()}));
}

/// The soonest of all silent ones; empty when none is tried automatically.
QString SilenceLine::nextTry() const
{
    std::optional<milliseconds> soonest;
    for (auto each = m_silent.cbegin(); each != m_silent.cend(); ++each) {
        const auto wait = m_operations.poller.untilNextAsk(each.key());
        if (wait && (!soonest || *wait < *soonest))
            soonest = wait;
    }
    if (!soonest)
        return {};
    return *soonest < 1s
        ? SilenceTexts::trying()
        : SilenceTexts::nextTry(durationInSentence(std::chrono::ceil<std::chrono::seconds>(*soonest)));
}

void SilenceLine::tryNow()
{
    for (auto each = m_silent.cbegin(); each != m_silent.cend(); ++each)
        m_operations.poller.tryNow(each.key());
    m_text->setText(SilenceTexts::trying());
}

void SilenceLine::retranslate()
{
    m_tryNow->setText(SilenceTexts::tryNow());
}

void SilenceLine::colour()
{
    const QColor warning = tones(palette()).warning;
    m_icon->setPixmap(icon(Symbol::Warning, warning).pixmap(iconSize));
    QPalette own;
    own.setColor(QPalette::WindowText, warning);
    m_text->setPalette(own);
}

void SilenceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace tallylight::ui
