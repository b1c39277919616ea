#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tallylight::tests {

struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    bool numerus = false;
    QStringList forms; ///< one, if it has no plural forms

    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(u" / "); }
};

struct TsFile
{
    QString language;
    QString error; ///< why it cannot be read, or empty
    QList<TsMessage> messages;
};

[[nodiscard]] TsFile readTs(const QString &xml);

/// %1 … %99, %L1, %n, %Ln, each once, sorted.
[[nodiscard]] QStringList placeholders(const QString &text);

/// Everything that keeps a message from being shown correctly; empty when all is well.
[[nodiscard]] QStringList complaints(const TsMessage &message, qsizetype pluralForms);

} // namespace tallylight::tests
