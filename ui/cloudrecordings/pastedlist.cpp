#include "cloudrecordings/pastedlist.h"

#include "common/errortext.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int shownRows = 5;

/// The App ID and the mode have fields of their own.
bool isComplete(const agora::PastedIds &ids)
{
    return !ids.resourceId.isEmpty() && !ids.sid.isEmpty() && !ids.cname.isEmpty() && !ids.uid.isEmpty();
}

} // namespace

PastedList::PastedList(Pick pick, const QString &name, QWidget *parent) : Translated(parent), m_pick(pick)
{
    setObjectName(name);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &PastedList::ticksChanged);
    setVisible(false);
    retranslate();
}

void PastedList::setRecordings(const QList<agora::PastedIds> &recordings)
{
    m_recordings = recordings;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const agora::PastedIds &ids : recordings) {
            auto *row = new QListWidgetItem(this);
            if (m_pick == Pick::Ticked)
                row->setCheckState(isComplete(ids) ? Qt::Checked : Qt::Unchecked);
        }
        retranslate();
        setCurrentRow(isChoice() ? 0 : -1);
    }
    setVisible(isChoice());
    const int rows = static_cast<int>(qMin<qsizetype>(shownRows, recordings.size()));
    setFixedHeight(qMax(1, sizeHintForRow(0)) * rows + 2 * frameWidth());
}

void PastedList::setCurrent(const agora::PastedIds &ids)
{
    const int row = currentRow();
    if (row < 0 || m_recordings.at(row) == ids)
        return;
    m_recordings[row] = ids;
    const QSignalBlocker quiet(this);
    retranslate();
}

QList<int> PastedList::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            rows << row;
    }
    return rows;
}

void PastedList::untick(int row)
{
    item(row)->setCheckState(Qt::Unchecked);
}

void PastedList::retranslate()
{
    //: For screen readers: a list of cloud recordings that were found in pasted text
    setAccessibleName(tr("Recordings found"));
    for (int row = 0; row < count(); ++row) {
        const agora::PastedIds &ids = m_recordings.at(row);
        //: In a list of cloud recordings; %1 is the name of the channel, %2 the recording ID
        QString text = tr("%1, %2").arg(isolated(ids.cname), isolated(ids.sid));
        if (ids.cname.isEmpty())
            text = isolated(ids.sid);
        if (m_pick == Pick::Ticked && !isComplete(ids)) {
            //: In a list of cloud recordings; %1 says which one; some of its IDs are not known yet
            text = tr("%1 (IDs missing)").arg(text);
        }
        item(row)->setText(text);
    }
}

} // namespace tallylight::ui
