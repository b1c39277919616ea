#include "cloudrecordings/pasteedit.h"

#include "agora/pastedids.h"

#include <QMimeData>

namespace tallylight::ui {

PasteEdit::PasteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString PasteEdit::cutNote() const
{
    //: Below the box for pasted text
    return m_isCut && !document()->isEmpty() ? tr("The text is very long, so only its beginning was pasted.")
                                             : QString();
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    m_isCut = text.size() > agora::longestPaste;
    QMimeData beginning;
    beginning.setText(text.left(agora::longestPaste));
    QPlainTextEdit::insertFromMimeData(&beginning);
}

} // namespace tallylight::ui
