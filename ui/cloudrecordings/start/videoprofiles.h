#pragma once

#include <array>
#include <optional>

namespace tallylight::ui {

/// The vendor's recommended video profiles (agora/README 4.3): with other pairs of size and bit rate,
/// recordings are known to start and then die, so users choose among these.
struct VideoProfile
{
    int width;
    int height;
    int fps;
    int callKbps; ///< channels in "communication" mode
    int liveKbps;
};

inline constexpr std::array<VideoProfile, 7> videoProfiles{{{640, 360, 15, 400, 800},
                                                            {640, 480, 15, 500, 1000},
                                                            {848, 480, 15, 610, 1220},
                                                            {1280, 720, 15, 1130, 2260},
                                                            {1280, 720, 30, 1710, 3420},
                                                            {1920, 1080, 15, 2080, 4160},
                                                            {1920, 1080, 30, 3150, 6300}}};
inline constexpr int usualVideoProfile = 3;

} // namespace tallylight::ui
