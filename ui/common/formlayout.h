#pragma once

#include <QFormLayout>

#include <QSet>

namespace tallylight::ui {

/// The form of every dialog and panel: rows and their content can be hidden and shown at any time.
/// QFormLayout in Qt 6.4 remembers the place of a hidden row, and then gives its height, which is zero, to
/// the row that has moved up into that place: a field vanishes next to its label.
class FormLayout final : public QFormLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormLayout)

public:
    using QFormLayout::QFormLayout;

    /// Qt calls this before it measures and places the rows.
    void invalidate() override;

private:
    void forgetPlace(int row);

    QSet<const QLayoutItem *> m_hidden; ///< what has no place now
    bool m_forgetting = false;
};

} // namespace tallylight::ui
