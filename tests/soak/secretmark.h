#pragma once

#include <QByteArray>
#include <QStringList>

namespace tallylight::tests {

/// Every secret of the test contains this, so that it is found wherever it went, also inside another text.
constexpr auto secretMark = "mArKeDsEcReT";

/// Whether the bytes hold a marked secret: as it is, in UTF-16, in hexadecimal digits, or in Base64 from
/// whatever byte on.
[[nodiscard]] bool holdsMark(const QByteArray &bytes);

/// Where this process shows a marked secret to others: windows with all rows of their tables, clipboard, and
/// each file below `folder`. Empty: nowhere.
[[nodiscard]] QStringList markedPlaces(const QString &folder);

} // namespace tallylight::tests
