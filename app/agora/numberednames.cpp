#include "agora/numberednames.h"

#include <algorithm>

namespace tallylight::agora {

namespace {

constexpr NumberedName vendorList[]{
    {0, "Qiniu", true},     {1, "Amazon S3"},       {2, "Alibaba Cloud OSS"}, {3, "Tencent Cloud COS"},
    {4, "Kingsoft", true},  {5, "Microsoft Azure"}, {6, "Google Cloud"},      {7, "Huawei Cloud OBS"},
    {8, "Baidu Cloud BOS"}, {11, "S3-compatible"}};
constexpr NumberedName qiniu[]{{0, "East China", true},
                               {1, "North China", true},
                               {2, "South China", true},
                               {3, "North America", true},
                               {4, "South-East Asia", true}};
constexpr NumberedName amazon[]{{0, "US_EAST_1"},       {1, "US_EAST_2"},       {2, "US_WEST_1"},
                                {3, "US_WEST_2"},       {4, "EU_WEST_1"},       {5, "EU_WEST_2"},
                                {6, "EU_WEST_3"},       {7, "EU_CENTRAL_1"},    {8, "AP_SOUTHEAST_1"},
                                {9, "AP_SOUTHEAST_2"},  {10, "AP_NORTHEAST_1"}, {11, "AP_NORTHEAST_2"},
                                {12, "SA_EAST_1"},      {13, "CA_CENTRAL_1"},   {14, "AP_SOUTH_1"},
                                {15, "CN_NORTH_1"},     {16, "CN_NORTHWEST_1"}, {17, "US_GOV_WEST_1", true},
                                {18, "AF_SOUTH_1"},     {19, "AP_EAST_1"},      {20, "AP_NORTHEAST_3"},
                                {21, "EU_NORTH_1"},     {22, "ME_SOUTH_1"},     {23, "US_GOV_EAST_1", true},
                                {24, "AP_SOUTHEAST_3"}, {25, "EU_SOUTH_1"},     {28, "IL_CENTRAL_1", true}};
constexpr NumberedName alibaba[]{
    {0, "CN_Hangzhou"},     {1, "CN_Shanghai"},     {2, "CN_Qingdao"},      {3, "CN_Beijing"},
    {4, "CN_Zhangjiakou"},  {5, "CN_Huhehaote"},    {6, "CN_Shenzhen"},     {7, "CN_Hongkong"},
    {8, "US_West_1"},       {9, "US_East_1"},       {10, "AP_Southeast_1"}, {11, "AP_Southeast_2"},
    {12, "AP_Southeast_3"}, {13, "AP_Southeast_5"}, {14, "AP_Northeast_1"}, {15, "AP_South_1"},
    {16, "EU_Central_1"},   {17, "EU_West_1"},      {18, "EU_East_1"},      {19, "AP_Southeast_6"},
    {20, "CN_Heyuan"},      {21, "CN_Guangzhou"},   {22, "CN_Chengdu"},     {23, "CN_Nanjing"},
    {24, "CN_Fuzhou"},      {25, "CN_Wulanchabu"},  {26, "AP_Northeast_2"}, {27, "AP_Southeast_7"}};
constexpr NumberedName tencent[]{
    {0, "AP_Beijing_1"},   {1, "AP_Beijing"},   {2, "AP_Shanghai"},     {3, "AP_Guangzhou"},
    {4, "AP_Chengdu"},     {5, "AP_Chongqing"}, {6, "AP_Shenzhen_FSI"}, {7, "AP_Shanghai_FSI"},
    {8, "AP_Beijing_FSI"}, {9, "AP_Hongkong"},  {10, "AP_Singapore"},   {11, "AP_Mumbai"},
    {12, "AP_Seoul"},      {13, "AP_Bangkok"},  {14, "AP_Tokyo"},       {15, "NA_Siliconvalley"},
    {16, "NA_Ashburn"},    {17, "NA_Toronto"},  {18, "EU_Frankfurt"},   {19, "EU_Moscow"}};
constexpr NumberedName kingsoft[]{
    {0, "CN_Hangzhou", true},  {1, "CN_Shanghai", true},   {2, "CN_Qingdao", true}, {3, "CN_Beijing", true},
    {4, "CN_Guangzhou", true}, {5, "CN_Hongkong", true},   {6, "JR_Beijing", true}, {7, "JR_Shanghai", true},
    {8, "NA_Russia_1", true},  {9, "NA_Singapore_1", true}};
constexpr NumberedName huawei[]{
    {0, "CN_North_1"},     {1, "CN_North_4"},     {2, "CN_East_2"},       {3, "CN_East_3"},
    {4, "CN_South_1"},     {5, "CN_Southwest_2"}, {6, "AP_Southeast_1"},  {7, "AP_Southeast_2"},
    {8, "AP_Southeast_3"}, {9, "AF_South_1"},     {10, "SA_Argentina_1"}, {11, "SA_Peru_1"},
    {12, "NA_Mexico_1"},   {13, "SA_Brazil_1"},   {14, "LA_South_2"},     {15, "SA_Chile_1"}};
constexpr NumberedName baidu[]{{0, "Beijing", true}, {1, "Baoding"},   {2, "Suzhou"}, {3, "Guangzhou"},
                               {4, "Hongkong"},      {5, "Singapore"}, {6, "Wuhan"},  {7, "Shanghai"}};
constexpr NumberedName noRegion[]{{0, "no effect"}};
constexpr NumberedName streamTypeList[]{{0, "audio"}, {1, "video"}, {2, "audio and video"}};
constexpr NumberedName audioProfileList[]{
    {0, "48 kHz mono 48 Kbps"}, {1, "48 kHz mono 128 Kbps"}, {2, "48 kHz stereo 192 Kbps"}};
constexpr NumberedName decryptionModeList[]{{0, "none"},        {1, "AES_128_XTS"},  {2, "AES_128_ECB"},
                                            {3, "AES_256_XTS"}, {4, "SM4_128_ECB"},  {5, "AES_128_GCM"},
                                            {6, "AES_256_GCM"}, {7, "AES_128_GCM2"}, {8, "AES_256_GCM2"}};

} // namespace

std::span<const NumberedName> vendors()
{
    return vendorList;
}

std::span<const NumberedName> regions(int vendor)
{
    switch (vendor) {
    case 0:
        return qiniu;
    case 1:
        return amazon;
    case 2:
        return alibaba;
    case 3:
        return tencent;
    case 4:
        return kingsoft;
    case 5:
    case 6:
    case 11:
        return noRegion;
    case 7:
        return huawei;
    case 8:
        return baidu;
    default:
        return {};
    }
}

std::span<const NumberedName> streamTypes()
{
    return streamTypeList;
}

std::span<const NumberedName> audioProfiles()
{
    return audioProfileList;
}

std::span<const NumberedName> decryptionModes()
{
    return decryptionModeList;
}

const NumberedName *find(std::span<const NumberedName> list, int value)
{
    const auto it = std::ranges::find(list, value, &NumberedName::value);
    return it == list.end() ? nullptr : &*it;
}

bool takesTemporaryCredentials(int vendor)
{
    return vendor >= 1 && vendor <= 3;
}

bool takesEncryption(int vendor)
{
    return vendor == 1;
}

bool takesTag(int vendor)
{
    return vendor == 1 || vendor == 2;
}

bool ignoresRegion(int vendor)
{
    return vendor == 5 || vendor == 6 || vendor == 11;
}

} // namespace tallylight::agora
