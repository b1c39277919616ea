#include "operations/recordings/starttemplates.h"

#include "core/text.h"
#include "operations/journal.h"
#include "operations/recordings/storagetargets.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

StartTemplates::StartTemplates(Journal &journal, StorageTargets &targets, QObject *parent)
    : QObject(parent), m_journal(journal), m_targets(targets)
{
}

const StartTemplate *StartTemplates::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_templates, id, &StartTemplate::id);
    return found == m_templates.end() ? nullptr : &*found;
}

const StartTemplate *StartTemplates::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_templates, [&](const StartTemplate &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_templates.end() ? nullptr : &*found;
}

Result<QUuid> StartTemplates::save(const QString &typed, const StartOrder &order)
{
    const QString name = withoutInvisible(typed);
    if (name.isEmpty())
        return invalidField(u"name"_s);
    const StartTemplate *same = find(name);
    const QUuid id = same != nullptr ? same->id : QUuid::createUuid();
    keep({.id = id, .name = name, .order = withoutSecrets(order)});
    Q_EMIT changed();
    return id;
}

void StartTemplates::remove(const QUuid &id)
{
    m_templates.removeIf([&](const StartTemplate &one) { return one.id == id; });
    Q_EMIT changed();
    m_journal.write({RemoveStartTemplate{id}}, this, [this, id](const Result<Done> &written) {
        if (!written)
            Q_EMIT failed(id, written.error());
    });
}

QJsonObject StartTemplates::jsonOf(const StartTemplate &one) const
{
    const StorageTarget *target = m_targets.find(one.order.storageTarget);
    return toJson(one, target != nullptr ? target->name : QString());
}

QByteArray StartTemplates::exported(const QList<QUuid> &ids) const
{
    QJsonArray templates;
    for (const StartTemplate &one : m_templates) {
        if (ids.contains(one.id))
            templates.append(jsonOf(one));
    }
    return templateFile(templates);
}

Result<QList<ImportFinding>> StartTemplates::import(const QByteArray &json)
{
    const auto file = readTemplateFile(json);
    if (!file)
        return file.error();
    QList<ImportFinding> findings = file->findings;
    for (ReadTemplate read : file->templates) {
        if (const QString name = freeName(read.one.name); name != read.one.name) {
            findings << ImportFinding{read.one.name, name, ImportFinding::Kind::Renamed};
            read.one.name = name;
        }
        if (const StorageTarget *target = m_targets.find(read.targetName))
            read.one.order.storageTarget = target->id;
        else if (!read.targetName.isEmpty())
            findings << ImportFinding{read.one.name, read.targetName, ImportFinding::Kind::UnknownTarget};
        read.one.id = QUuid::createUuid();
        keep(read.one);
    }
    Q_EMIT changed();
    return findings;
}

QString StartTemplates::freeName(const QString &name) const
{
    QString free = name;
    for (int n = 2; find(free) != nullptr; ++n)
        free = name + u" ("_s + QString::number(n) + u')';
    return free;
}

void StartTemplates::keep(const StartTemplate &one)
{
    put(one);
    QJsonObject body = jsonOf(one);
    if (!one.order.storageTarget.isNull()) // targets can be renamed, so the ID counts here
        body.insert("storageTarget"_L1, one.order.storageTarget.toString(QUuid::WithoutBraces));
    m_journal.write({SaveStartTemplate{{one.id, one.name, body}}}, this,
                    [this, id = one.id](const Result<Done> &written) {
                        if (!written)
                            Q_EMIT failed(id, written.error());
                    });
}

void StartTemplates::put(const StartTemplate &one)
{
    m_templates.removeIf([&](const StartTemplate &known) { return known.id == one.id; });
    m_templates << one;
    std::ranges::sort(m_templates, [](const StartTemplate &left, const StartTemplate &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
}

void StartTemplates::restore(const QList<StartTemplateRow> &rows)
{
    for (const StartTemplateRow &row : rows) {
        auto read = readTemplate(row.body);
        if (!read)
            continue;
        read->one.id = row.id;
        read->one.name = row.name;
        read->one.order.storageTarget = QUuid::fromString(row.body["storageTarget"_L1].toString());
        put(read->one);
    }
    if (!rows.isEmpty())
        Q_EMIT changed();
}

} // namespace tallylight
