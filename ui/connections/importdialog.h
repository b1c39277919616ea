#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "operations/connectionfile.h"

class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace tallylight::ui {

/// Shows what a file of connections would add, and what of it would not be added and why. accepted() means:
/// add them. Call open(); deletes itself when closed. GUI thread.
class ImportDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(ConnectionImport found, QWidget *parent);

private:
    void retranslate() override;

    const ConnectionImport m_found;
    QLabel *m_intro;
    QTreeWidget *m_list;
    QLabel *m_notes;
    QDialogButtonBox *m_buttons;
};

/// Why nothing of a file can be added, as a sentence.
[[nodiscard]] QString importRefusal(const ConnectionImport &found);

} // namespace tallylight::ui
