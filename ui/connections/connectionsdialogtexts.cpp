// The words of ConnectionsDialog; its behavior is in connectionsdialog.cpp.
#include "connections/connectionsdialog.h"

#include "connections/connectionresult.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace tallylight::ui {

void ConnectionsDialog::retranslate()
{
    //: Title of the window with the list of connections
    setWindowTitle(tr("Connections"));
    //: In place of the list of connections while there are none
    m_empty->setText(tr("No connections yet. Connect Wallarm FAST or Agora to see and stop recordings."));
    //: For screen readers: the list of connections
    m_list->setAccessibleName(tr("Connections"));
    const QStringList captions{
        //: Column: name of a connection
        tr("Name"),
        //: Column: Wallarm FAST or Agora Cloud Recording
        tr("Service"),
        //: Column: cloud or address of a connection
        tr("Cloud"),
        //: Column: whether a connection can be used
        tr("State"),
    };
    m_list->setHeaderLabels(captions);
    //: Button: adds a connection
    m_addWallarm->setText(tr("Connect &Wallarm FAST…"));
    //: Button: adds a connection
    m_addAgora->setText(tr("Connect &Agora…"));
    //: Button: changes the selected connection
    m_edit->setText(tr("&Edit…"));
    //: Button: tries the credentials of the selected connection
    m_test->setText(tr("&Test connection"));
    //: Button: removes the selected connection
    m_remove->setText(tr("&Remove…"));
    //: Button: closes the window
    m_close->setText(tr("Close"));
    m_result->clear();
    fill();
}

} // namespace tallylight::ui
