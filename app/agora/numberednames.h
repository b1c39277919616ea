#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace tallylight::agora {

/// One value of a numbered enumeration with the vendor's name for it (README 5): a proper name, not
/// translated.
struct NumberedName
{
    int value = 0;
    const char *name = nullptr; // Latin-1
    bool legacy = false; ///< no longer in the current reference: shown, not offered

    [[nodiscard]] QLatin1StringView text() const { return QLatin1StringView(name); }
};

[[nodiscard]] std::span<const NumberedName> vendors();
/// Empty for an unknown vendor.
[[nodiscard]] std::span<const NumberedName> regions(int vendor);
[[nodiscard]] std::span<const NumberedName> streamTypes();
[[nodiscard]] std::span<const NumberedName> audioProfiles();
[[nodiscard]] std::span<const NumberedName> decryptionModes();

/// nullptr when the value is not in the list. Lists, because valid values are not contiguous (README trap
/// 25).
[[nodiscard]] const NumberedName *find(std::span<const NumberedName> list, int value);

/// Temporary credentials work only with these vendors.
[[nodiscard]] bool takesTemporaryCredentials(int vendor);
[[nodiscard]] bool takesEncryption(int vendor);
[[nodiscard]] bool takesTag(int vendor);
/// The region has no effect, so 0 is sent.
[[nodiscard]] bool ignoresRegion(int vendor);

} // namespace tallylight::agora
