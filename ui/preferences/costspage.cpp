#include "preferences/costspage.h"

#include "cloudrecordings/ratesdialog.h"
#include "common/reasons.h"
#include "operations/operations.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

CostsPage::CostsPage(Operations &operations, QWidget *parent)
    : PreferencesPage(u"preferencesCosts"_s, parent)
    , m_note(addNote())
    , m_connection(new QComboBox(this))
    , m_label(addRow(m_connection))
    , m_prices(new QPushButton(this))
{
    m_connection->setObjectName(u"preferencesCostsConnection"_s);
    for (const ConnectionEntry &entry : operations.stores.connections.all()) {
        if (entry.connection.service == Service::AgoraCloudRecording)
            m_connection->addItem(entry.connection.name, entry.connection.id);
    }
    m_prices->setObjectName(u"preferencesPrices"_s);
    m_prices->setAutoDefault(false);
    addWide(m_prices);
    connect(m_prices, &QPushButton::clicked, this, [this, &operations] {
        (new RatesDialog(operations.costs, m_connection->currentData().toUuid(), window()))->open();
    });
    retranslate();
}

QString CostsPage::title() const
{
    //: Page of the preferences: prices used to estimate costs
    return tr("Costs");
}

void CostsPage::retranslate()
{
    if (m_connection->count() == 0) {
        //: In place of the prices
        m_note->setText(tr("Prices belong to a connection to Agora. There is none yet."));
    } else {
        //: Above the choice of a connection and the button that opens its prices
        m_note->setText(
            tr("Tallylight estimates what cloud recordings cost, by the prices of your contract."));
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_connection, m_prices})
        allow(*each, m_connection->count() > 0, m_note->text());
    //: Field: the connection whose prices are shown
    m_label->setText(tr("&Connection:"));
    //: Button: opens the list of prices used to estimate costs
    m_prices->setText(tr("&Prices…"));
    nameFields();
}

} // namespace tallylight::ui
