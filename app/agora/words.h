#pragma once

#include <QLatin1StringView>

#include <array>

// The service's own words, as lists to choose from and to check against (README 5).

namespace tallylight::agora::words {

using Word = QLatin1StringView;

inline constexpr std::array modes{Word("individual"), Word("mix"), Word("web"), Word("raw")};
inline constexpr std::array streamMode{Word("default"), Word("standard"), Word("original")};
inline constexpr std::array avFileType{Word("hls"), Word("mp4")};
inline constexpr std::array serviceName{Word("web_recorder_service"), Word("rtmp_publish_service"),
                                        Word("upload_service")};
inline constexpr std::array uploadingStatus{Word("uploaded"), Word("backuped"), Word("unknown")};
inline constexpr std::array trackType{Word("audio"), Word("video"), Word("audio_and_video")};
inline constexpr std::array fileListMode{Word("string"), Word("json")};

inline constexpr Word webRecorderService = serviceName[0];
inline constexpr Word rtmpPublishService = serviceName[1];
inline constexpr Word webRecorderPolicy{"error_abort"};
inline constexpr Word rtmpPublishPolicy{"error_ignore"};
inline constexpr Word allStreams{"#allstream#"};

} // namespace tallylight::agora::words
