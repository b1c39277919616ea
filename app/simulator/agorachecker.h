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

/// agora/README 4.1, 5.1, 5.2.
void checkStorage(const QJsonObject &storage, AgoraChecker &checker);
/// agora/README 4.3, 4.4: transcodingConfig, or the clientRequest of updateLayout.
void checkLayout(const QJsonObject &layout, AgoraChecker &checker);
/// agora/README 4.2: a pair of subscribe… and unSubscribe… lists. `recorded`: the medium is recorded;
/// otherwise the lists have no effect, which is noted.
void checkUidLists(const QJsonObject &object, const QString &medium, bool recorded, AgoraChecker &checker);
/// The `clientRequest` of start, agora/README 3.2.
void checkStart(const QJsonObject &clientRequest, RecordingMode mode, AgoraChecker &checker);
/// agora/README 3.1.
void checkAcquire(const QJsonObject &clientRequest, AgoraChecker &checker);
/// agora/README 3.4.
void checkUpdate(const QJsonObject &clientRequest, RecordingMode mode, int streamTypes,
                 AgoraChecker &checker);
/// RTMP addresses, exactly one (V23).
void checkOutputs(const QJsonValue &outputs, AgoraChecker &checker);

/// The members that `call` knows, for unknownMembers().
[[nodiscard]] QStringList knownMembers(const QString &call);

/// Characters and length of a channel name (agora/README 3.1).
[[nodiscard]] bool isChannelName(const QString &cname, bool web);
/// Decimal digits, 1 … 4294967295 (V1).
[[nodiscard]] bool isUid(const QJsonValue &uid);

} // namespace tallylight::simulator
