#pragma once

#include "cloudrecordings/fields/compositeedit.h"
#include "common/translated.h"

#include <optional>

class QCheckBox;

namespace tallylight::ui {

class TimeBox;

/// An optional date and time: a check box, and beside it the moment in the user's time zone.
class MomentEdit final : public Translated<CompositeEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentEdit)

public:
    /// The check box's object name is `name`, the moment's `name`At. `proposedMs` is shown when it is first
    /// checked.
    MomentEdit(const QString &name, qint64 proposedMs, QWidget *parent = nullptr);

    /// Unix ms; nullopt: unknown.
    [[nodiscard]] std::optional<qint64> moment() const;
    void setMoment(std::optional<qint64> unixMs);

private:
    void retranslate() override;

    QCheckBox *m_known;
    TimeBox *m_at;
};

} // namespace tallylight::ui
