#pragma once

#include "agora/pastedids.h"
#include "common/translated.h"

#include <QListWidget>

namespace tallylight::ui {

/// The recordings that a pasted text names, when there are several: one per row, to tick or to choose from.
/// Otherwise takes no space.
class PastedList final : public Translated<QListWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastedList)

public:
    enum class Pick { Ticked, One };

    PastedList(Pick pick, const QString &name, QWidget *parent = nullptr);

    /// Ticks those with all IDs known, and makes the first one current.
    void setRecordings(const QList<agora::PastedIds> &recordings);
    [[nodiscard]] bool isChoice() const { return m_recordings.size() > 1; }
    [[nodiscard]] agora::PastedIds current() const { return m_recordings.value(currentRow()); }
    /// What the user has added or changed by hand.
    void setCurrent(const agora::PastedIds &ids);
    [[nodiscard]] const QList<agora::PastedIds> &recordings() const { return m_recordings; }
    [[nodiscard]] QList<int> ticked() const;
    void untick(int row);

Q_SIGNALS:
    void ticksChanged();

private:
    void retranslate() override;

    const Pick m_pick;
    QList<agora::PastedIds> m_recordings;
};

} // namespace tallylight::ui
