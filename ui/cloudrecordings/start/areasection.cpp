#include "cloudrecordings/start/areasection.h"

#include "operations/recordings/startorder.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

AreaSection::AreaSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startAreaFold"_s, parent), m_area(new QComboBox(this))
{
    m_area->setObjectName(u"startArea"_s);
    m_area->addItems({QString(), QString(), QString(), QString(), QString()});
    rows.add(form(), StartField::Area, m_area);
}

void AreaSection::load(const StartOrder &order)
{
    m_area->setCurrentIndex(order.acquire.regionAffinity.value_or(0));
}

void AreaSection::save(StartOrder &order) const
{
    order.acquire.regionAffinity.reset();
    // Not together with the strict geofence that a template may contain (agora/README 3.1).
    if (m_area->currentIndex() != 0 && !order.acquire.region)
        order.acquire.regionAffinity = m_area->currentIndex();
}

void AreaSection::adapt(const StartOrder &)
{
    setSummary(m_area->currentText());
}

void AreaSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Area"));
    //: Choice after "Recorder area:"
    m_area->setItemText(0, tr("nearest to this computer"));
    //: Choice after "Recorder area:"
    m_area->setItemText(1, tr("China"));
    //: Choice after "Recorder area:"
    m_area->setItemText(2, tr("Southeast Asia"));
    //: Choice after "Recorder area:"
    m_area->setItemText(3, tr("Europe"));
    //: Choice after "Recorder area:"
    m_area->setItemText(4, tr("North America"));
}

} // namespace tallylight::ui
