#include "cloudrecordings/layout/percentbox.h"

namespace tallylight::ui {

PercentBox::PercentBox(QWidget *parent) : AmountBox(parent)
{
    setDecimals(4); // as many as the service reads (agora/README 4.4)
    setRange(0, 100);
    //: After the number in a field for a percentage
    setSuffix(tr(" %"));
}

QString PercentBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace tallylight::ui
