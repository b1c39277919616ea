#pragma once

#include "agora/requests.h"
#include "agora/task.h"
#include "agora/validation.h"

#include <QList>

namespace tallylight::ui {

/// The fields of the layout editor.
enum class LayoutField {
    Panes,
    PaneUid,
    LargestUid,
    BackgroundColour,
    BackgroundImage,
    UserImage,
    UserImages, ///< those for single users
    Request ///< none of these fields
};

enum class LayoutProblem {
    NoPanes,
    TooManyPanes,
    UidUnusable,
    UidTwice,
    LargestMissing,
    ColourUnusable,
    ImageUnusable,
    ImageWithoutHttps,
    Unusable,
};

struct LayoutFinding
{
    LayoutField field = LayoutField::Request;
    LayoutProblem problem = LayoutProblem::Unusable;
    agora::Severity severity = agora::Severity::Error;
    int row = -1; ///< of the pane or of the single user's image, from 0

    friend bool operator==(const LayoutFinding &, const LayoutFinding &) = default;
};

/// {cname, uid, clientRequest} as it is sent; it contains no secret.
[[nodiscard]] QJsonObject layoutBody(const agora::Task &task, const agora::Layout &layout);
/// What the rules V1 – V27 say about it, by the editor's fields; errors first. Pure.
[[nodiscard]] QList<LayoutFinding> checkLayout(const agora::Task &task, const agora::Layout &layout);

} // namespace tallylight::ui
