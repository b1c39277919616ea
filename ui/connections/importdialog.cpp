#include "connections/importdialog.h"

#include "common/errortext.h"
#include "common/plainlabel.h"
#include "connections/colourbox.h"
#include "connections/columnwidths.h"
#include "connections/connectiontexts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ImportDialog::ImportDialog(ConnectionImport found, QWidget *parent)
    : Translated(parent)
    , m_found(std::move(found))
    , m_intro(plainLabel(u"importIntro"_s, this))
    , m_list(new QTreeWidget(this))
    , m_notes(plainLabel(u"importNotes"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"importList"_s);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(6 * fontMetrics().height());
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"importConfirm"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"importCancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_notes);
    column->addWidget(m_buttons);
    setMinimumWidth(560);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ImportDialog::retranslate()
{
    const auto count = static_cast<int>(m_found.connections.size());
    //: Title of a window
    setWindowTitle(tr("Import connections"));
    //: Above the list of connections that a file contains
    m_intro->setText(
        tr("%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.", nullptr,
           count));
    const QStringList headings{
        //: Column: name of a connection
        tr("Name"),
        //: Column: Wallarm FAST or Agora Cloud Recording
        tr("Service"),
        //: Column: cloud or address of a connection
        tr("Cloud"),
        //: Column: what may be done through a connection
        tr("Protection"),
    };
    m_list->setHeaderLabels(headings);
    m_list->setAccessibleName(windowTitle());
    m_list->clear();
    for (const Connection &connection : m_found.connections) {
        // Encoded, because letters of other scripts can look like those of another host.
        const QString place = connection.cloud == Cloud::Custom
            ? isolated(connection.customAddress.toString(QUrl::FullyEncoded))
            : ConnectionTexts::cloud(connection.cloud);
        auto *item = new QTreeWidgetItem(m_list,
                                         {connection.name, ConnectionTexts::service(connection.service),
                                          place, ConnectionTexts::protection(connection.protection)});
        item->setIcon(0, ColourBox::swatch(connection.colour));
    }
    // The addresses are what the user is to check.
    m_list->setMinimumWidth(qMin(widthOfColumns(*m_list), screen()->availableSize().width() * 3 / 4));
    //: Below the list of connections that a file contains
    QStringList notes{tr("Keys are not in the file. Enter the key of each connection afterward.")};
    if (m_found.renamed > 0) {
        //: Below the list of connections that a file contains
        notes << tr("%Ln got another name, because its name is in use.", nullptr, m_found.renamed);
    }
    if (m_found.known > 0) {
        //: Below the list of connections that a file contains
        notes << tr("%Ln is not added, because you have the same connection.", nullptr, m_found.known);
    }
    if (m_found.unusable > 0) {
        //: Below the list of connections that a file contains
        notes << tr("%Ln is not added, because Tallylight cannot use what the file says about it.", nullptr,
                    m_found.unusable);
    }
    m_notes->setText(notes.join(u'\n'));
    //: Button: adds the connections in the list
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add %Ln connection(s)", nullptr, count));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

QString importRefusal(const ConnectionImport &found)
{
    switch (found.refusal) {
    case ConnectionImport::Refusal::None:
        return {};
    case ConnectionImport::Refusal::TooLarge:
        //: Why a file with connections was not imported
        return ImportDialog::tr("The file is too large to be a list of connections. Nothing was added.");
    case ConnectionImport::Refusal::Unreadable:
        //: Why a file with connections was not imported
        return ImportDialog::tr("The file cannot be read. Nothing was added.");
    case ConnectionImport::Refusal::Foreign:
        //: Why a file with connections was not imported
        return ImportDialog::tr("The file is not a list of connections from Tallylight. Nothing was added.");
    case ConnectionImport::Refusal::Newer:
        //: Why a file with connections was not imported
        return ImportDialog::tr("The file comes from a newer version of Tallylight. Nothing was added.");
    case ConnectionImport::Refusal::Empty:
        break;
    }
    if (found.known > 0 && found.unusable == 0) {
        //: Why a file with connections was not imported
        return ImportDialog::tr("You have all connections of this file. Nothing was added.");
    }
    //: Why a file with connections was not imported
    return ImportDialog::tr("The file has no connection that can be used. Nothing was added.");
}

} // namespace tallylight::ui
