#include "cloudrecordings/start/detailspage.h"

#include "cloudrecordings/start/areasection.h"
#include "cloudrecordings/start/encryptionsection.h"
#include "cloudrecordings/start/filessection.h"
#include "cloudrecordings/start/pagesection.h"
#include "cloudrecordings/start/peoplesection.h"
#include "cloudrecordings/start/picturesection.h"
#include "cloudrecordings/start/pushsection.h"
#include "cloudrecordings/start/wordsection.h"
#include "operations/recordings/startorder.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

DetailsPage::DetailsPage(QWidget *parent)
    : StartPage(parent)
    // They save in this order: later ones build on what earlier ones have put into the order.
    , m_sections{new PeopleSection(rows(), this), new PictureSection(rows(), this),
                 new PageSection(rows(), this),   new FilesSection(rows(), this),
                 new PushSection(rows(), this),   new EncryptionSection(rows(), this),
                 new AreaSection(rows(), this),   new WordSection(rows(), this)}
{
    setObjectName(u"startDetails"_s);
    for (StartSection *section : m_sections)
        column().addWidget(section);
    column().addStretch();
}

QString DetailsPage::title() const
{
    //: Step of the window "Start cloud recording"
    return tr("Details");
}

void DetailsPage::load(const StartOrder &order)
{
    for (StartSection *section : m_sections)
        section->load(order);
}

void DetailsPage::save(StartOrder &order) const
{
    for (const StartSection *section : m_sections)
        section->save(order);
}

void DetailsPage::adapt(const StartOrder &order)
{
    for (StartSection *section : m_sections)
        section->adapt(order);
}

void DetailsPage::retranslate()
{
    StartPage::retranslate();
    //: Question at the top of a step
    setHeading(tr("Optional settings"),
               //: Below the question
               tr("You can leave all of these as they are."));
    for (StartSection *section : m_sections)
        section->retranslate();
}

} // namespace tallylight::ui
