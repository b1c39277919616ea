#include "cloudrecordings/layout/layouttexts.h"

#include "common/errortext.h"

#include <QLocale>

#include <cmath>

namespace tallylight::ui {

using agora::Arrangement;

QString LayoutTexts::arrangement(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Floating:
        //: Video layout of a recording: small panes float over a large one
        return tr("Floating");
    case Arrangement::BestFit:
        //: Video layout of a recording: all panes have the same size
        return tr("Best fit");
    case Arrangement::Vertical:
        //: Video layout of a recording: one large pane, the others stacked beside it
        return tr("Vertical");
    case Arrangement::Custom:
        break;
    }
    //: Video layout of a recording: every pane where the user wants it
    return tr("Custom");
}

QString LayoutTexts::explanation(Arrangement arrangement)
{
    switch (arrangement) {
    case Arrangement::Floating:
        //: Explains the video layout "Floating"
        return tr("The first user fills the canvas. The others float over it, starting at the bottom left.");
    case Arrangement::BestFit:
        //: Explains the video layout "Best fit"
        return tr("All users get the same size, which depends on how many there are.");
    case Arrangement::Vertical:
        //: Explains the video layout "Vertical"
        return tr("One user is large on the left. The others are stacked on the right.");
    case Arrangement::Custom:
        break;
    }
    //: Explains the video layout "Custom"
    return tr("You place every pane yourself. Panes without a UID are filled in the order users join.");
}

QString LayoutTexts::alignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Fill:
        //: Places a pane on the canvas of a video
        return tr("Fill the canvas");
    case Alignment::LeftHalf:
        //: Places a pane on the canvas of a video; left as seen in the image, in every language
        return tr("Left half");
    case Alignment::RightHalf:
        //: Places a pane on the canvas of a video; right as seen in the image, in every language
        return tr("Right half");
    case Alignment::TopHalf:
        //: Places a pane on the canvas of a video
        return tr("Top half");
    case Alignment::BottomHalf:
        //: Places a pane on the canvas of a video
        return tr("Bottom half");
    case Alignment::Left:
        //: Moves a pane to an edge of the canvas of a video
        return tr("To the left edge");
    case Alignment::CentreAcross:
        //: Moves a pane so that there is as much room on its left as on its right
        return tr("Center horizontally");
    case Alignment::Right:
        //: Moves a pane to an edge of the canvas of a video
        return tr("To the right edge");
    case Alignment::Top:
        //: Moves a pane to an edge of the canvas of a video
        return tr("To the top edge");
    case Alignment::CentreDown:
        //: Moves a pane so that there is as much room above it as below it
        return tr("Center vertically");
    case Alignment::Bottom:
        break;
    }
    //: Moves a pane to an edge of the canvas of a video
    return tr("To the bottom edge");
}

QString LayoutTexts::renderMode(int mode)
{
    constexpr int fit = 1;
    if (mode == fit) {
        //: How a video fits into its pane: all of it is visible, with bars at its sides
        return tr("Fit");
    }
    //: How a video fits into its pane: it fills the pane, and the excess is cut off
    return tr("Crop");
}

QString LayoutTexts::percent(double part)
{
    const double rounded = std::round(part * 1000) / 10;
    //: %1 is a number: percent
    return tr("%1 %").arg(QLocale().toString(rounded, 'f', QLocale::FloatingPointShortest));
}

QString LayoutTexts::size(const agora::LayoutPane &pane)
{
    //: Size of a pane; %1 is its width and %2 its height, both in percent
    return tr("%1 × %2").arg(percent(pane.width), percent(pane.height));
}

QString LayoutTexts::described(int number, const agora::LayoutPane &pane)
{
    const QString count = QLocale().toString(number + 1);
    QString text;
    if (pane.uid) {
        //: For screen readers; %1 is the number of a pane, %2 a UID
        text = tr("Pane %1 with UID %2.").arg(count, isolated(*pane.uid));
    } else {
        //: For screen readers; %1 is the number of a pane
        text = tr("Pane %1, filled in the order users join.").arg(count);
    }
    //: For screen readers: the place of a pane; all four are in percent of the canvas
    const QString place =
        tr("Left %1, top %2, width %3, height %4.")
            .arg(percent(pane.x), percent(pane.y), percent(pane.width), percent(pane.height));
    //: For screen readers; %1 is in percent, %2 is "Crop" or "Fit"
    const QString look = tr("Opacity %1, scaling: %2.")
                             .arg(percent(pane.alpha.value_or(1)), renderMode(pane.renderMode.value_or(0)));
    return joined({text, place, look});
}

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
