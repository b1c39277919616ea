// What LayoutTexts says about the editor's fields; the rest is in layouttexts.cpp.
#include "cloudrecordings/layout/layouttexts.h"

#include <QLocale>

namespace tallylight::ui {

QString LayoutTexts::label(LayoutField field)
{
    switch (field) {
    case LayoutField::BackgroundColour:
        //: Field: color of the canvas where it is empty
        return tr("Background color:");
    case LayoutField::BackgroundImage:
        //: Field: web address of the image that fills the canvas behind the panes
        return tr("Background image:");
    case LayoutField::UserImage:
        //: Field: web address of the image shown in the pane of a user who sends no video
        return tr("Image for users without video:");
    case LayoutField::LargestUid:
        //: Field: UID of the user who is shown large in the vertical layout
        return tr("UID shown large:");
    case LayoutField::PaneUid:
        //: Field: which user is shown in a pane
        return tr("UID:");
    case LayoutField::Panes:
    case LayoutField::UserImages:
    case LayoutField::Request:
        break;
    }
    return {};
}

QString LayoutTexts::problem(const LayoutFinding &finding)
{
    switch (finding.problem) {
    case LayoutProblem::NoPanes:
        //: Under the canvas
        return tr("A custom layout needs at least one pane.");
    case LayoutProblem::TooManyPanes:
        //: Under the canvas
        return tr("A layout has at most %Ln pane(s).", nullptr, agora::mostPanes);
    case LayoutProblem::UidUnusable:
        //: Under a field
        return tr("A UID has digits only and is at most 4294967295.");
    case LayoutProblem::UidTwice:
        //: Under a field
        return tr("Another pane already has this UID.");
    case LayoutProblem::LargestMissing:
        //: Under a field
        return tr("Choose the user who is shown large.");
    case LayoutProblem::ColourUnusable:
        //: Under a field; #000000 is an example
        return tr("A color is # and six hexadecimal digits, such as #000000.");
    case LayoutProblem::ImageUnusable:
        //: Under a field
        return tr("The service needs a full web address that starts with https://.");
    case LayoutProblem::ImageWithoutHttps:
        //: Under a field
        return tr("The service may refuse an address that does not start with https://.");
    case LayoutProblem::Unusable:
        break;
    }
    //: The complete layout
    return tr("The service would refuse this layout.");
}

QString LayoutTexts::reason(const LayoutFinding &finding)
{
    switch (finding.field) {
    case LayoutField::PaneUid:
        //: Why a layout cannot be sent; %1 is the number of a pane, %2 is a sentence
        return tr("Pane %1: %2").arg(QLocale().toString(finding.row + 1), problem(finding));
    case LayoutField::LargestUid:
        //: Why a layout cannot be sent; %1 is a sentence
        return tr("User shown large: %1").arg(problem(finding));
    case LayoutField::BackgroundColour:
        //: Why a layout cannot be sent; %1 is a sentence
        return tr("Background color: %1").arg(problem(finding));
    case LayoutField::BackgroundImage:
        //: Why a layout cannot be sent; %1 is a sentence
        return tr("Background image: %1").arg(problem(finding));
    case LayoutField::UserImage:
        //: Why a layout cannot be sent; %1 is a sentence
        return tr("Image for users without video: %1").arg(problem(finding));
    case LayoutField::UserImages:
        //: Why a layout cannot be sent; %1 is the number of a row, %2 is a sentence
        return tr("Images for individual users, row %1: %2")
            .arg(QLocale().toString(finding.row + 1), problem(finding));
    case LayoutField::Panes:
    case LayoutField::Request:
        break;
    }
    return problem(finding);
}

} // namespace tallylight::ui
