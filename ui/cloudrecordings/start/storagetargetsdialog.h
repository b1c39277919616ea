#pragma once

#include "common/translated.h"
#include "operations/recordings/storagetargets.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tallylight::ui {

/// The storages by name: add, edit, remove. Call open(); deletes itself when closed. GUI thread.
class StorageTargetsDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageTargetsDialog)

public:
    StorageTargetsDialog(StorageTargets &targets, qint64 nowMs, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void fill();
    void enable();
    void edit(const QUuid &target);
    void remove();
    void tell(const std::optional<Error> &error);
    [[nodiscard]] QUuid chosen() const;

    StorageTargets &m_targets;
    const qint64 m_nowMs;
    QLabel *m_intro;
    QListWidget *m_list;
    QLabel *m_trouble;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace tallylight::ui
