#pragma once

#include "common/translated.h"
#include "window/palettesearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace tallylight::ui {

/// Finds what can be done, and where something is, by its name: a field and a list. Enter does it. Deletes
/// itself when closed. GUI thread.
class CommandPalette final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const Stores &stores, QMainWindow &window);

Q_SIGNALS:
    void runWanted(const tallylight::RunKey &run);
    void recordingWanted(const QUuid &recording);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;
    void showFound();
    void sayWhatIsThere();
    void choose();
    [[nodiscard]] const PaletteItem *current() const;

    QMainWindow &m_window;
    PaletteSearch *m_search;
    QLineEdit *m_field;
    QTreeWidget *m_list;
    QLabel *m_note;
};

} // namespace tallylight::ui
