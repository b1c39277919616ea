#include "cloudrecordings/layout/userimages.h"

#include "cloudrecordings/layout/findinghint.h"
#include "cloudrecordings/layout/panedelegate.h"
#include "cloudrecordings/layout/userimagesmodel.h"
#include "common/fieldhint.h"
#include "common/reasons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

UserImages::UserImages(LayoutScene &scene, QWidget *parent)
    : Translated(parent)
    , m_model(new UserImagesModel(scene, this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"layoutUserImages"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaneDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(UserImageColumn::Address),
                                                      QHeaderView::Stretch);
    m_table->setMinimumHeight(110);
    m_title->setBuddy(m_table);
    m_add->setObjectName(u"layoutAddUserImage"_s);
    m_remove->setObjectName(u"layoutRemoveUserImage"_s);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_hint = new FieldHint(m_table, this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->add();
        const QModelIndex uid = m_model->index(m_model->rowCount() - 1, 0);
        m_table->setCurrentIndex(uid);
        m_table->edit(uid);
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UserImages::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &UserImages::follow);
    retranslate();
}

void UserImages::follow()
{
    allow(*m_remove, m_table->currentIndex().isValid(), Reasons::selectFirst());
}

void UserImages::showFindings(const QList<LayoutFinding> &findings)
{
    showFinding(*m_hint, findings, LayoutField::UserImages);
}

void UserImages::retranslate()
{
    //: Above a table: images that are shown while a certain user sends no video
    m_title->setText(tr("Images for individual users:"));
    m_table->setAccessibleName(m_title->text());
    //: Button: adds a row to the table of images
    m_add->setText(tr("Add image"));
    //: Button: removes the selected row from the table of images
    m_remove->setText(tr("Remove image"));
    m_model->retranslate();
    follow();
}

} // namespace tallylight::ui
