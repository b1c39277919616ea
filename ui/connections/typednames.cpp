#include "connections/typednames.h"

#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/reasons.h"
#include "core/text.h"
#include "stores/connectionstore.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

TypedNames::TypedNames(QWidget *parent) : Translated(parent)
{
    setObjectName(u"typedNames"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    hide();
}

void TypedNames::setConnections(const ConnectionStore &store, const QList<QUuid> &connections)
{
    m_rows.removeIf([&](const Row &row) {
        const bool stays = connections.contains(row.connection) && store.nameOf(row.connection) == row.name;
        if (!stays) {
            row.label->deleteLater();
            row.edit->deleteLater();
        }
        return !stays;
    });
    for (const QUuid &connection : connections) {
        const bool asked =
            std::ranges::any_of(m_rows, [&](const Row &row) { return row.connection == connection; });
        if (asked || store.protectionOf(connection) != Protection::Protected)
            continue;
        const Row row{connection, store.nameOf(connection), plainLabel(u"typedNameLabel"_s, this),
                      new QLineEdit(this)};
        row.edit->setObjectName(u"typedName"_s);
        row.label->setBuddy(row.edit);
        layout()->addWidget(row.label);
        layout()->addWidget(row.edit);
        connect(row.edit, &QLineEdit::textChanged, this, &TypedNames::judge);
        m_rows << row;
    }
    setVisible(!m_rows.isEmpty());
    retranslate();
}

void TypedNames::guard(QAbstractButton *button)
{
    m_guarded << button;
    judge();
}

bool TypedNames::isRight(const Row &row)
{
    return withoutInvisible(row.edit->text()) == withoutInvisible(row.name);
}

QString TypedNames::whyNot() const
{
    const auto missing = std::ranges::find_if(m_rows, [](const Row &row) { return !isRight(row); });
    if (missing == m_rows.end())
        return {};
    //: Why a button that stops something is disabled; %1 is the name of a connection
    return tr("Type the name of the protected connection “%1” first").arg(isolated(missing->name));
}

void TypedNames::focusMissing()
{
    m_wantsKeyboard = !isVisible();
    for (const Row &row : std::as_const(m_rows)) {
        if (!isRight(row))
            return row.edit->setFocus(Qt::OtherFocusReason);
    }
}

/// The dialog has moved its content into an area that scrolls, and the keyboard was lost on the way.
void TypedNames::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wantsKeyboard)
        focusMissing();
}

void TypedNames::judge()
{
    const QString why = whyNot();
    for (const QPointer<QAbstractButton> &button : std::as_const(m_guarded)) {
        if (!button)
            continue;
        allow(*button, why.isEmpty(), why);
    }
    Q_EMIT edited();
}

void TypedNames::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        //: Above a field, before something is stopped; %1 is the name of a connection
        const QString request = tr("The connection “%1” is protected. &Type its name to confirm:");
        row.label->setText(request.arg(isolated(row.name).replace(u'&', u"&&"_s)));
        //: For screen readers: the field; %1 is the name of a connection
        row.edit->setAccessibleName(tr("Name of the connection “%1”").arg(isolated(row.name)));
    }
    judge();
}

} // namespace tallylight::ui
