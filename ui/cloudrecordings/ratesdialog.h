#pragma once

#include "agora/cost.h"
#include "common/growingdialog.h"
#include "common/translated.h"

#include <QUuid>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace tallylight {
class Costs;
}

namespace tallylight::ui {

/// The prices of one connection, for estimates, in either currency. Call open(); deletes itself when closed.
/// GUI thread.
class RatesDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesDialog)

public:
    RatesDialog(Costs &costs, const QUuid &connection, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void fill(const agora::Rates &rates);
    [[nodiscard]] agora::Rates rates() const;

    Costs &m_costs;
    const QUuid m_connection;
    QLabel *m_intro;
    QFormLayout *m_form;
    QComboBox *m_currency;
    QLabel *m_currencyLabel;
    QList<QDoubleSpinBox *> m_prices; ///< in the order of agora::CostClass
    QList<QLabel *> m_labels;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui
