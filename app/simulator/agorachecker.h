#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tallylight::simulator {

/// Raw: Agora's current English word for individual recording, a separate mode in each path.
enum class RecordingMode { Individual, Mix, Web, Raw };

/// Collects what is wrong with a request body. Only the first error counts; notes are what a strict simulator
/// refuses. Paths only, never values, which may be secrets.
class AgoraChecker final
{
public:
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    void refuse(const QString &path);
    void note(const QString &text) { m_notes.append(text); }

    /// `required` members must be present; others are checked if they are.
    void integer(const QJsonObject &object, const QString &path, qint64 least, qint64 most,
                 bool required = false);
    void fraction(const QJsonObject &object, const QString &path);
    void text(const QJsonObject &object, const QString &path, bool required = false);
    void boolean(const QJsonObject &object, const QString &path);
    void oneOf(const QJsonObject &object, const QString &path, const QStringList &values);

private:
    QString m_error;
    QStringList m_notes;
};

/// The members that `call` knows, for unknownMembers().
[[nodiscard]] QStringList knownMembers(const QString &call);

} // namespace tallylight::simulator
