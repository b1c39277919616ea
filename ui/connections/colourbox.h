#pragma once

#include "common/translated.h"

#include <QComboBox>
#include <QUuid>

namespace tallylight {
class ConnectionStore;
}

namespace tallylight::ui {

/// The user's mark for a connection: a swatch with the color's name, because color alone is not enough for
/// everyone.
class ColourBox final : public Translated<QComboBox>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColourBox)

public:
    explicit ColourBox(QWidget *parent = nullptr);

    /// "#rrggbb"
    [[nodiscard]] QString colour() const;
    /// Adds a color that is not on the list, under its code.
    void setColour(const QString &colour);

    /// A round swatch for lists.
    [[nodiscard]] static QIcon swatch(const QString &colour);
    /// The swatch of a connection, for cells with its name; nothing when it has no color.
    [[nodiscard]] static QVariant swatchOf(const ConnectionStore &connections, const QUuid &connection);

private:
    void retranslate() override;
};

} // namespace tallylight::ui
