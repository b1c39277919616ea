#pragma once

#include <QString>

class QRandomGenerator;

namespace tallylight::agora {

/// A recorder's UID, high and random, as it must differ from every UID in the channel (README 1, trap 15).
[[nodiscard]] QString proposedUid(QRandomGenerator &random);

} // namespace tallylight::agora
