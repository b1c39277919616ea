#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>

class QRandomGenerator;
class QStringView;

namespace tallylight::agora {

/// Fixed at start; cannot be changed during a recording (README 1). Raw is the name for individual recording
/// in Agora's current English reference: the same mode to a person, a different word on the wire. A recording
/// keeps the word it was started with.
enum class Mode { Individual, Mix, Web, Raw };

inline constexpr std::array allModes{Mode::Individual, Mode::Mix, Mode::Web, Mode::Raw};

/// The mode as a person knows it: Individual for Raw.
[[nodiscard]] constexpr Mode kindOf(Mode mode)
{
    return mode == Mode::Raw ? Mode::Individual : mode;
}

/// The word in the request path; case-sensitive.
[[nodiscard]] QLatin1StringView wireWord(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromWire(QStringView word);
/// `scene` of acquire: 1 for web, otherwise 0 (README 5.3, V4).
[[nodiscard]] int sceneOf(Mode mode);

/// The six calls of Cloud Recording (README 2.3).
enum class Call { Acquire, Start, Query, Update, UpdateLayout, Stop };

/// The last path segment.
[[nodiscard]] QLatin1StringView wireWord(Call call);
[[nodiscard]] std::optional<Call> callFromWire(QStringView word);

/// Everything a later call needs. What is lost here is lost for good, because the service lists nothing
/// (README 1). Before start has been answered, `sid` is empty.
struct Task
{
    QString appId;
    QString cname;
    QString uid; ///< decimal digits
    QString resourceId; ///< opaque
    QString sid;
    Mode mode = Mode::Mix;
    QUrl host; ///< the base address that answered start, kept for the whole task (README 10); empty: any

    friend bool operator==(const Task &, const Task &) = default;
};

/// A UID for the recorder: high and random, because it must differ from every UID in the channel (README 1,
/// trap 15).
[[nodiscard]] QString proposedUid(QRandomGenerator &random);

} // namespace tallylight::agora
