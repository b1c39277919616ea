#include "connections/filechoice.h"

#include <QFileDialog>

namespace tallylight::ui {

void chooseFile(QWidget &parent, const QString &objectName, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(&parent);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
    dialog->open();
}

} // namespace tallylight::ui
