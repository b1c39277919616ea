#include "common/secretedit.h"

#include "common/icons.h"
#include "common/plaintip.h"
#include "core/text.h"

#include <QAction>

namespace tallylight::ui {

SecretEdit::SecretEdit(QWidget *parent)
    : Translated(parent), m_show(addAction(icon(Symbol::Lock), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setLayoutDirection(Qt::LeftToRight);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    retranslate();
}

QString SecretEdit::secret() const
{
    return withoutSpaces(text());
}

void SecretEdit::retranslate()
{
    //: Button in a password field: hides what is typed again
    const QString hiding = tr("Hide");
    //: Button in a password field: makes what is typed readable
    m_show->setText(m_show->isChecked() ? hiding : tr("Show"));
    m_show->setToolTip(plainTip(m_show->text()));
}

} // namespace tallylight::ui
