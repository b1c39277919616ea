#include "cloudrecordings/fields/uidsedit.h"

#include "agora/words.h"
#include "common/idedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
enum Whose { Everybody, Only, AllBut };
}

UidsEdit::UidsEdit(const QString &name, QWidget *parent)
    : Translated(parent), m_whose(new QComboBox(this)), m_uids(new IdEdit(this))
{
    setObjectName(name + u"Field"_s);
    m_whose->setObjectName(name);
    for (int i = 0; i < 3; ++i)
        m_whose->addItem(QString());
    m_uids->setObjectName(name + u"List"_s);
    m_uids->setPlaceholderText(u"101, 102, 103"_s);
    m_uids->setVisible(false);
    setFocusProxy(m_whose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_whose);
    row->addWidget(m_uids, 1);
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this](int whose) {
        m_uids->setVisible(whose != Everybody);
        Q_EMIT edited();
    });
    connect(m_uids, &QLineEdit::textChanged, this, &UidsEdit::edited);
    retranslate();
}

std::optional<agora::UidList> UidsEdit::list() const
{
    if (m_whose->currentIndex() == Everybody)
        return {};
    static const QRegularExpression between(uR"([\s,;|،、]+)"_s);
    const auto kind =
        m_whose->currentIndex() == Only ? agora::UidList::Kind::Allow : agora::UidList::Kind::Block;
    return agora::UidList{kind, m_uids->id().split(between, Qt::SkipEmptyParts)};
}

void UidsEdit::setList(const std::optional<agora::UidList> &list)
{
    const bool everybody = !list || list->uids == QStringList{agora::words::allStreams};
    const bool allow = !everybody && list->kind == agora::UidList::Kind::Allow;
    m_whose->setCurrentIndex(everybody ? Everybody : allow ? Only : AllBut);
    m_uids->setText(everybody ? QString() : list->uids.join(u", "_s));
}

void UidsEdit::retranslate()
{
    //: Choice after "Audio of:" or "Video of:"
    m_whose->setItemText(Everybody, tr("all users"));
    //: Choice after "Audio of:" or "Video of:", followed by a list of UIDs
    m_whose->setItemText(Only, tr("these UIDs only"));
    //: Choice after "Audio of:" or "Video of:", followed by a list of UIDs
    m_whose->setItemText(AllBut, tr("all users except"));
    //: For screen readers: field for a list of UIDs
    m_uids->setAccessibleName(tr("List of UIDs"));
}

} // namespace tallylight::ui
