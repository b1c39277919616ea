#include "connections/connectionsdialog.h"

#include "common/autostoptext.h"
#include "common/errortext.h"
#include "common/plaintip.h"
#include "common/reasons.h"
#include "common/tableexport.h"
#include "connections/colourbox.h"
#include "connections/columnwidths.h"
#include "connections/connectioneditor.h"
#include "connections/connectionresult.h"
#include "connections/connectiontexts.h"
#include "connections/filechoice.h"
#include "connections/importdialog.h"
#include "connections/teamdialog.h"
#include "connections/teamtexts.h"
#include "operations/connectionfile.h"
#include "operations/operations.h"
#include "operations/recordingnow.h"
#include "operations/teamsync/teamsync.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

enum Column { NameColumn, ServiceColumn, CloudColumn, StateColumn, ColumnCount };
constexpr int idRole = Qt::UserRole;

class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 10);
    }
};

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *result = new QPushButton(parent);
    result->setObjectName(name);
    result->setAutoDefault(false);
    return result;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(Operations &operations, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(this))
    , m_result(new ConnectionResult(this))
    , m_addWallarm(button(u"connectionsAddWallarm"_s, this))
    , m_addAgora(button(u"connectionsAddAgora"_s, this))
    , m_edit(button(u"connectionsEdit"_s, this))
    , m_test(button(u"connectionsTest"_s, this))
    , m_stopAll(button(u"connectionsStopAll"_s, this))
    , m_daily(button(u"connectionsDailyStop"_s, this))
    , m_team(button(u"connectionsTeam"_s, this))
    , m_remove(button(u"connectionsRemove"_s, this))
    , m_export(button(u"connectionsExport"_s, this))
    , m_import(button(u"connectionsImport"_s, this))
    , m_close(button(u"connectionsClose"_s, this))
{
    setObjectName(u"connectionsDialog"_s);
    m_list->setObjectName(u"connectionsList"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_empty->setObjectName(u"connectionsEmpty"_s);
    m_empty->setWordWrap(true);
    build();

    const ConnectionStore &store = operations.stores.connections;
    connect(&store, &ConnectionStore::added, this, &ConnectionsDialog::fill);
    connect(&store, &ConnectionStore::changed, this, &ConnectionsDialog::fill);
    connect(&store, &ConnectionStore::removed, this, &ConnectionsDialog::fill);
    connect(&operations.dailyStops, &DailyStops::changed, this, &ConnectionsDialog::fill);
    connect(&operations.teams, &TeamSync::statusChanged, this, &ConnectionsDialog::fill);
    connect(&operations.connections, &ConnectionActions::tested, this, &ConnectionsDialog::onTested);
    connect(&operations.connections, &ConnectionActions::removed, this, &ConnectionsDialog::onRemoved);
    retranslate();
    const int beside = sizeHint().width() - m_list->sizeHint().width();
    resize(QSize(820, 400)
               .expandedTo({widthOfColumns(*m_list) + beside, 0})
               .boundedTo(screen()->availableSize() - QSize(16, 60)));
}

void ConnectionsDialog::build()
{
    auto *buttons = new QVBoxLayout;
    for (QPushButton *each : {m_addWallarm, m_addAgora, m_edit, m_test, m_stopAll, m_daily, m_team, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    for (QPushButton *each : {m_import, m_export})
        buttons->addWidget(each);
    buttons->addSpacing(12);
    buttons->addWidget(m_close);
    auto *left = new QVBoxLayout;
    left->addWidget(m_empty);
    left->addWidget(m_list, 1);
    left->addWidget(m_result);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addLayout(buttons);

    auto *removeKey = new QAction(m_list);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removeKey);
    connect(removeKey, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ConnectionsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { editConnection(selected()); });
    connect(m_addWallarm, &QPushButton::clicked, this, [this] { addConnection(Service::WallarmFast); });
    connect(m_addAgora, &QPushButton::clicked, this, [this] { addConnection(Service::AgoraCloudRecording); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editConnection(selected()); });
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::testSelected);
    connect(m_stopAll, &QPushButton::clicked, this, [this] { askToStopAll(selected()); });
    connect(m_daily, &QPushButton::clicked, this, [this] { Q_EMIT dailyStopWanted(selected()); });
    connect(m_team, &QPushButton::clicked, this, [this] { openTeam(selected()); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::askToRemove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_export, &QPushButton::clicked, this, &ConnectionsDialog::exportAll);
    connect(m_import, &QPushButton::clicked, this, [this] {
        chooseFile(*this, u"importFileDialog"_s, [this](const QString &file) { importFrom(file); });
    });
    connect(&m_operations.connections, &ConnectionActions::added, this, &ConnectionsDialog::onAdded);
}

void ConnectionsDialog::addConnection(Service service)
{
    auto *editor = new ConnectionEditor(m_operations, service, this);
    connect(editor, &ConnectionEditor::savedConnection, this, &ConnectionsDialog::select);
    editor->open();
}

void ConnectionsDialog::editConnection(const QUuid &connection)
{
    if (const ConnectionEntry *entry = m_operations.stores.connections.find(connection)) {
        m_result->clear();
        (new ConnectionEditor(m_operations, entry->connection, this))->open();
    }
}

void ConnectionsDialog::openTeam(const QUuid &connection)
{
    if (m_operations.stores.connections.find(connection) == nullptr)
        return;
    select(connection);
    m_result->clear();
    (new TeamDialog(m_operations, connection, this))->open();
}

QUuid ConnectionsDialog::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item != nullptr && item->isSelected() ? item->data(NameColumn, idRole).toUuid() : QUuid();
}

void ConnectionsDialog::select(const QUuid &connection)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(NameColumn, idRole).toUuid() == connection)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void ConnectionsDialog::fill()
{
    const QUuid before = selected();
    m_list->clear();
    for (const ConnectionEntry &entry : m_operations.stores.connections.all()) {
        const Connection &connection = entry.connection;
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(NameColumn, idRole, connection.id);
        item->setText(NameColumn, connection.name);
        item->setIcon(NameColumn, ColourBox::swatch(connection.colour));
        item->setText(ServiceColumn, ConnectionTexts::service(connection.service));
        const bool custom = connection.cloud == Cloud::Custom;
        item->setText(CloudColumn,
                      custom ? isolated(connection.customAddress.toDisplayString())
                             : ConnectionTexts::cloud(connection.cloud));
        QStringList states{ConnectionTexts::state(entry)};
        if (connection.protection != Protection::Ordinary)
            states.prepend(ConnectionTexts::protection(connection.protection));
        if (const auto rule = m_operations.dailyStops.ruleFor(connection.id))
            states << dailyStopText(*rule);
        if (const QString team = TeamTexts::state(m_operations.teams.status(connection.id)); !team.isEmpty())
            states << team;
        item->setText(StateColumn, states.join(u" · "_s));
        item->setToolTip(StateColumn, plainTip(item->text(StateColumn)));
    }
    select(before);
    if (selected().isNull() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    updateButtons();
}

void ConnectionsDialog::updateButtons()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(selected());
    const bool any = entry != nullptr;
    for (QPushButton *each : {m_edit, m_team, m_remove})
        allow(*each, any, Reasons::selectFirst());
    const bool isReadOnly = any && entry->connection.protection == Protection::ReadOnly;
    const QString whyNoStop =
        any ? ConnectionTexts::whyReadOnly(entry->connection.name) : Reasons::selectFirst();
    allow(*m_stopAll, any && !isReadOnly, whyNoStop);
    const bool hasDaily = any && m_operations.dailyStops.ruleFor(entry->connection.id).has_value();
    if (any && m_operations.teams.membership(entry->connection.id) != nullptr) {
        //: Button: shows the team that the selected connection has joined
        m_team->setText(tr("Team…"));
    } else {
        //: Button: shares the selected connection's recordings with colleagues
        m_team->setText(tr("Join a team…"));
    }
    allow(*m_daily, any && (!isReadOnly || hasDaily), whyNoStop); // a rule can always be removed
    const bool canTest = !any || ConnectionTexts::canBeTested(entry->connection);
    QString why = Reasons::selectFirst();
    if (any)
        why = canTest ? Reasons::waiting() : ConnectionTexts::testPromise(entry->connection);
    allow(*m_test, any && canTest && m_testing.isNull(), why);
    allow(*m_export, m_list->topLevelItemCount() > 0, Reasons::nothingToExport());
}

void ConnectionsDialog::exportAll()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"exportConnectionsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"tallylight-connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QList<Connection> all;
        for (const ConnectionEntry &entry : m_operations.stores.connections.all())
            all << entry.connection;
        const Saved saved = saveFile(file, connectionFile(all));
        //: The connections were saved to a file; %1 is the file
        m_result->saySaved(saved, tr("Saved as %1. The file contains no keys.").arg(isolated(saved.file)));
    });
    dialog->open();
}

void ConnectionsDialog::importFrom(const QString &file)
{
    m_result->clear();
    QFile in(file);
    const bool isOpen = in.open(QIODevice::ReadOnly);
    QList<Connection> existing;
    for (const ConnectionEntry &entry : m_operations.stores.connections.all())
        existing << entry.connection;
    const ConnectionImport found = isOpen
        ? readConnectionFile(in.read(largestConnectionFile + 1), existing)
        : ConnectionImport{.refusal = ConnectionImport::Refusal::Unreadable};
    if (found.refusal != ConnectionImport::Refusal::None)
        return m_result->say(Severity::Trouble, importRefusal(found));
    auto *dialog = new ImportDialog(found, this);
    connect(dialog, &QDialog::accepted, this,
            [this, found] { m_operations.connections.add(found.connections); });
    dialog->open();
}

void ConnectionsDialog::onAdded(const QList<QUuid> &connections, const std::optional<Error> &error)
{
    if (error) {
        //: Connections of a file were not added; %1 is a sentence that says why
        m_result->say(Severity::Trouble, tr("No connection was added. %1").arg(errorText(*error)),
                      errorDetails(*error));
        return;
    }
    select(connections.value(0));
    m_result->say(Severity::Information,
                  //: After connections of a file were added. “Edit…” is the label of a button
                  tr("%Ln connection(s) were added. Enter the key of each with “Edit…”.", nullptr,
                     static_cast<int>(connections.size())));
}

void ConnectionsDialog::testSelected()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(selected());
    if (entry == nullptr)
        return;
    m_testing = entry->connection.id;
    //: %1 is the name of a connection
    m_result->say(Severity::Information,
                  tr("Testing the connection “%1”…").arg(isolated(entry->connection.name)));
    updateButtons();
    const Connection connection = entry->connection;
    m_operations.connections.test(connection, std::nullopt);
}

void ConnectionsDialog::onTested(const QUuid &connection, const ConnectionTest &test)
{
    if (connection != m_testing)
        return;
    m_testing = {};
    updateButtons();
    const ConnectionEntry *entry = m_operations.stores.connections.find(connection);
    if (entry == nullptr)
        return;
    m_result->say(test.passed() ? Severity::Success : Severity::Trouble,
                  ConnectionTexts::testResult(entry->connection, test),
                  test.error ? errorDetails(*test.error) : QString());
}

void ConnectionsDialog::askToStopAll(const QUuid &connection)
{
    if (recordingNow(m_operations.stores, m_operations.recordings, connection).stoppable() > 0) {
        m_result->clear();
        Q_EMIT stopAllWanted(connection);
        return;
    }
    //: After "Stop all recordings…"; %1 is the name of a connection
    m_result->say(Severity::Information,
                  tr("Nothing in “%1” is recording, as far as is known.")
                      .arg(isolated(m_operations.stores.connections.nameOf(connection))));
}

void ConnectionsDialog::askToRemove()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(selected());
    if (entry == nullptr)
        return;
    const QUuid id = entry->connection.id;
    auto *question = new QMessageBox(this);
    question->setObjectName(u"connectionRemoveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    //: Title of a question
    question->setWindowTitle(tr("Remove connection"));
    //: Question before a connection is removed; %1 is its name
    question->setText(tr("Remove the connection “%1”?").arg(isolated(entry->connection.name)));
    //: Added to the question whether to remove a connection
    question->setInformativeText(
        tr("Its credentials are deleted from the system keychain, and its test runs and ended recordings are "
           "removed from the lists. Nothing changes in the cloud."));
    //: Button of the question whether to remove a connection
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(u"connectionRemoveConfirm"_s);
    //: Button
    QPushButton *cancel = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"connectionRemoveCancel"_s);
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        m_removing = id;
        m_operations.connections.remove(id);
    });
    question->open();
}

void ConnectionsDialog::onRemoved(const QUuid &connection, const std::optional<Error> &error)
{
    if (connection != m_removing)
        return;
    m_removing = {};
    const ConnectionEntry *entry = m_operations.stores.connections.find(connection);
    if (!error || entry == nullptr) {
        m_result->clear();
        return;
    }
    m_result->say(Severity::Warning, ConnectionTexts::removeTrouble(*error, entry->connection.name));
}

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
    //: Button: opens a dialog that names everything that records in the selected connection, and stops it
    m_stopAll->setText(tr("&Stop all recordings…"));
    //: Button: opens a dialog that sets a time of day at which everything that records in the selected
    //: connection is stopped
    m_daily->setText(tr("Stop every day…"));
    //: Button: removes the selected connection
    m_remove->setText(tr("&Remove…"));
    //: Button: adds the connections of a file
    m_import->setText(tr("&Import…"));
    //: Button: saves all connections to a file, without keys
    m_export->setText(tr("E&xport…"));
    //: Button: closes the window
    m_close->setText(tr("Close"));
    m_result->clear();
    fill();
}

} // namespace tallylight::ui
