#include "cloudrecordings/ratesdialog.h"

#include "cloudrecordings/costtexts.h"
#include "common/formlayout.h"
#include "common/numberbox.h"
#include "operations/recordings/costs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using agora::CostClass;
using agora::Rates;

struct Price
{
    CostClass costClass;
    double Rates::*member;
};
constexpr std::array prices{
    Price{CostClass::Audio, &Rates::audio},         Price{CostClass::Hd, &Rates::hd},
    Price{CostClass::FullHd, &Rates::fullHd},       Price{CostClass::TwoK, &Rates::twoK},
    Price{CostClass::AboveTwoK, &Rates::aboveTwoK}, Price{CostClass::Snapshots, &Rates::snapshots},
    Price{CostClass::WebHd, &Rates::webHd},         Price{CostClass::WebFullHd, &Rates::webFullHd}};

} // namespace

RatesDialog::RatesDialog(Costs &costs, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_costs(costs)
    , m_connection(connection)
    , m_intro(new QLabel(this))
    , m_form(new FormLayout)
    , m_currency(new QComboBox(this))
    , m_currencyLabel(new QLabel(this))
{
    setObjectName(u"ratesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_currency->setObjectName(u"ratesCurrency"_s);
    for (const agora::Currency each : {agora::Currency::Usd, agora::Currency::Cny})
        m_currency->addItem(QString(), static_cast<int>(each));
    m_currencyLabel->setBuddy(m_currency);
    m_form->addRow(m_currencyLabel, m_currency);
    for (const Price &price : prices) {
        auto *box = new AmountBox(this);
        box->setObjectName(u"rate"_s + agora::costClassWord(price.costClass));
        box->setRange(0, 100'000);
        auto *label = new QLabel(this);
        label->setBuddy(box);
        m_form->addRow(label, box);
        m_prices << box;
        m_labels << label;
    }
    m_buttons = new QDialogButtonBox(
        QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"ratesSave"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"ratesCancel"_s);
    QPushButton *defaults = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setObjectName(u"ratesDefaults"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(m_buttons);
    resize(460, sizeHint().height());

    fill(costs.rates(connection));
    // Prices are not converted: load that currency's defaults.
    connect(m_currency, &QComboBox::activated, this, [this] { fill(agora::defaultRates(rates().currency)); });
    connect(defaults, &QPushButton::clicked, this, [this] { fill(agora::defaultRates(rates().currency)); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_costs.setRates(m_connection, rates());
        accept();
    });
    retranslate();
}

void RatesDialog::fill(const agora::Rates &rates)
{
    m_currency->setCurrentIndex(m_currency->findData(static_cast<int>(rates.currency)));
    for (size_t i = 0; i < prices.size(); ++i)
        m_prices.at(static_cast<qsizetype>(i))->setValue(rates.*prices.at(i).member);
}

agora::Rates RatesDialog::rates() const
{
    agora::Rates rates;
    rates.currency = static_cast<agora::Currency>(m_currency->currentData().toInt());
    for (size_t i = 0; i < prices.size(); ++i)
        rates.*prices.at(i).member = m_prices.at(static_cast<qsizetype>(i))->value();
    return rates;
}

void RatesDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Prices"));
    //: At the top of the window "Prices"
    m_intro->setText(tr("Price per 1,000 minutes from your Agora contract. Tallylight uses it for estimates "
                        "only. Your invoice may differ, and the first minutes of a month may be free."));
    //: Field
    m_currencyLabel->setText(tr("Currency:"));
    m_currency->setAccessibleName(m_currencyLabel->text());
    for (int i = 0; i < m_currency->count(); ++i)
        m_currency->setItemText(
            i, CostTexts::currency(static_cast<agora::Currency>(m_currency->itemData(i).toInt())));
    for (size_t i = 0; i < prices.size(); ++i) {
        const auto row = static_cast<qsizetype>(i);
        //: Field: a price; %1 is a kind of recording, such as "Video, HD"
        m_labels.at(row)->setText(tr("%1:").arg(CostTexts::name(prices.at(i).costClass)));
        m_prices.at(row)->setAccessibleName(m_labels.at(row)->text());
    }
    //: Button
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    //: Button: the prices that the vendor publishes
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Published prices"));
}

} // namespace tallylight::ui
