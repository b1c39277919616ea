#include "preferences/updatingpage.h"

#include "operations/operations.h"
#include "testruns/intervalmenu.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::ui {

UpdatingPage::UpdatingPage(Operations &operations, QSettings &settings, QWidget *parent)
    : PreferencesPage(u"preferencesUpdating"_s, parent)
    , m_interval(new QComboBox(this))
    , m_label(addRow(m_interval))
    , m_note(addNote())
{
    m_interval->setObjectName(u"preferencesInterval"_s);
    for (const std::chrono::seconds each : intervals())
        m_interval->addItem(QString(), static_cast<int>(each.count()));
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(
        operations.poller.interval().value_or(milliseconds(0)));
    m_interval->setCurrentIndex(qMax(0, m_interval->findData(static_cast<int>(now.count()))));
    connect(m_interval, &QComboBox::activated, this, [this, &operations, &settings](int row) {
        chooseInterval(std::chrono::seconds(m_interval->itemData(row).toInt()), operations.poller, settings);
    });
    retranslate();
}

QString UpdatingPage::title() const
{
    //: Page of the preferences: how often the services are asked
    return tr("Updating");
}

void UpdatingPage::retranslate()
{
    //: Field: how often test runs in progress are read from the service
    m_label->setText(tr("&Update test runs:"));
    for (int row = 0; row < m_interval->count(); ++row)
        m_interval->setItemText(row, intervalName(std::chrono::seconds(m_interval->itemData(row).toInt())));
    m_note->setText(
        //: Below the choice of how often test runs are updated
        tr("“Automatic” reads a test run more often while it records. Cloud recordings are always queried as "
           "Agora recommends, because they are billed."));
    nameFields();
}

} // namespace tallylight::ui
