#include "connections/connectionfilter.h"

#include "common/errortext.h"
#include "common/icons.h"
#include "connections/connectiontexts.h"

#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int swatchSize = 14;

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(pixmap.rect(), 3, 3);
    return pixmap;
}

} // namespace

ConnectionFilter::ConnectionFilter(const ConnectionStore &connections, QWidget *parent)
    : Translated(parent), m_connections(connections)
{
    setObjectName(u"connectionFilter"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumWidth(200);
    setMaximumWidth(380);
    connect(&connections, &ConnectionStore::added, this, &ConnectionFilter::fill);
    connect(&connections, &ConnectionStore::changed, this, &ConnectionFilter::fill);
    connect(&connections, &ConnectionStore::removed, this, &ConnectionFilter::fill);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (m_chosen == connection())
            return;
        m_chosen = connection();
        Q_EMIT connectionChanged(m_chosen);
    });
    fill();
}

void ConnectionFilter::fill()
{
    //: First item of the choice of connections: no filter
    QList<Choice> choices{{.text = tr("All connections")}};
    for (const ConnectionEntry &entry : m_connections.all()) {
        const Connection &one = entry.connection;
        //: Item of the choice of connections: %1 its name, %2 the service, %3 the cloud
        QString text = tr("%1 — %2, %3")
                           .arg(isolated(one.name), ConnectionTexts::service(one.service),
                                ConnectionTexts::cloud(one.cloud));
        if (one.protection != Protection::Ordinary) {
            //: Item of the choice of connections: %1 what it is, %2 its protection, such as "Read-only"
            text = tr("%1 · %2").arg(text, ConnectionTexts::protection(one.protection));
        }
        choices << Choice{.text = text, .colour = one.colour, .id = one.id};
    }
    if (choices == m_choices)
        return; // a connection changes with each answer, and each new item is news to a screen reader
    m_choices = choices;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice &each : std::as_const(choices))
            addItem(each.id.isNull() ? icon(Symbol::Connections) : swatch(each.colour), each.text, each.id);
        //: For screen readers: the choice of connections in the tool bar
        setAccessibleName(tr("Connection"));
        setToolTip(tr("Connection"));
        setCurrentIndex(std::max(0, findData(m_chosen)));
    }
    // The chosen one may no longer exist.
    if (m_chosen != connection()) {
        m_chosen = connection();
        Q_EMIT connectionChanged(m_chosen);
    }
}

} // namespace tallylight::ui
