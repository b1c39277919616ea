#pragma once

#include "core/identifier.h"

#include <QComboBox>
#include <QList>

namespace tallylight::ui {

/// Something with an ID that also has a name, in a list to choose from.
struct NamedId
{
    Identifier id;
    QString name; ///< from the service: may be empty, or the same as another's
};

/// A choice of names into which an ID can be typed too, for accounts whose API does not list them. The inner
/// line edit has the box's object name with "Input" appended.
class NamedIdBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamedIdBox)

public:
    explicit NamedIdBox(const QString &name, QWidget *parent = nullptr);

    /// The choices. What was chosen or typed stays, and is shown by its name once this is known.
    void offer(const QList<NamedId> &entries);
    /// The first entry, which means "none"; empty: there is no such entry.
    void setNoneText(const QString &text);
    /// The last entry, which cannot be chosen: says that the list is being read, or could not be; empty: no
    /// such entry.
    void setNote(const QString &text);

    void setValue(const Identifier &id);
    /// Empty for "none" and for what is not an ID; see isValid().
    [[nodiscard]] Identifier value() const;
    /// Nothing is chosen or typed.
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isValid() const { return isBlank() || !value().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    void wheelEvent(QWheelEvent *event) override;
    void fill(const QString &shown);
    void addNote();
    [[nodiscard]] QString titleOf(const NamedId &entry) const;
    [[nodiscard]] const NamedId *entryFor(const QString &text) const;

    QList<NamedId> m_entries;
    QString m_none;
    QString m_note;
};

} // namespace tallylight::ui
