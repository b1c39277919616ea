#pragma once

#include <QString>

class QRandomGenerator;

namespace tallylight::agora {

/// A UID for the recorder: high and random, because it must differ from every UID in the channel (README 1,
/// trap 15).
[[nodiscard]] QString proposedUid(QRandomGenerator &random);

} // namespace tallylight::agora
