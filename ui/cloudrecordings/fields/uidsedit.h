#pragma once

#include "agora/requests.h"
#include "cloudrecordings/fields/compositeedit.h"
#include "common/translated.h"

class QComboBox;

namespace tallylight::ui {

class IdEdit;

/// Whose audio or video: everyone's, that of some UIDs, or of all except some.
class UidsEdit final : public Translated<CompositeEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UidsEdit)

public:
    /// The choice's object name is `name`, the list's `name`List.
    explicit UidsEdit(const QString &name, QWidget *parent = nullptr);

    /// nullopt: everyone's. An empty list still has to be filled in.
    [[nodiscard]] std::optional<agora::UidList> list() const;
    void setList(const std::optional<agora::UidList> &list);

private:
    void retranslate() override;

    QComboBox *m_whose;
    IdEdit *m_uids;
};

} // namespace tallylight::ui
