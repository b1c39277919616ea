#pragma once

class QUuid;
class QWidget;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class LayoutEditor;

/// Opens the layout editor for one composite recording, with the layout that the service was last told, and
/// sends what the editor asks for. nullptr: the recording is unknown.
LayoutEditor *openLayout(Operations &operations, const QUuid &recording, QWidget *parent);

} // namespace tallylight::ui
