#include "agora/findings.h"
#include "agora/presetlayout.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int verticalLayout = 2;
constexpr int custom = 3;

bool isPart(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

bool fits(const QJsonValue &pane)
{
    constexpr double rounding = 1e-6; // the service reads six decimals
    const QJsonValue x = pane["x_axis"_L1];
    const QJsonValue y = pane["y_axis"_L1];
    const QJsonValue width = pane["width"_L1];
    const QJsonValue height = pane["height"_L1];
    if (!isPart(x) || !isPart(y) || !isPart(width) || !isPart(height))
        return false;
    if (isPresent(pane["alpha"_L1]) && !isPart(pane["alpha"_L1]))
        return false;
    if (isPresent(pane["render_mode"_L1]) && !isWhole(pane["render_mode"_L1], 0, 1))
        return false;
    return x.toDouble() + width.toDouble() <= 1 + rounding
        && y.toDouble() + height.toDouble() <= 1 + rounding;
}

void checkPanes(Findings &findings, const QJsonArray &panes, const QString &field)
{
    if (panes.size() > mostPanes)
        findings.error(RuleId::V19, field);
    QSet<QString> seen;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QString place = field + u'/' + QString::number(i);
        if (!fits(panes[i]))
            findings.error(RuleId::V19, place);
        if (!isPresent(panes[i]["uid"_L1]))
            continue;
        const QString uid = panes[i]["uid"_L1].toString();
        if (!isUid(uid))
            findings.error(RuleId::V19, place + "/uid"_L1);
        else if (seen.contains(uid))
            findings.warning(RuleId::V19, place + "/uid"_L1); // a user can be shown only once
        seen.insert(uid);
    }
}

/// The service fetches it from the public web.
bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Only one edition of the documentation allows HTTP (README 4.4).
void checkImage(Findings &findings, const QJsonValue &image, const QString &field)
{
    if (!isPresent(image))
        return;
    if (!isWebAddress(image.toString()))
        findings.error(RuleId::V19, field);
    else if (QUrl(image.toString()).scheme() != "https"_L1)
        findings.warning(RuleId::V19, field);
}

void checkBackgrounds(Findings &findings, const QJsonArray &backgrounds, const QString &field)
{
    for (qsizetype i = 0; i < backgrounds.size(); ++i) {
        const QString place = field + u'/' + QString::number(i);
        if (!isUid(backgrounds[i]["uid"_L1].toString()))
            findings.error(RuleId::V19, place + "/uid"_L1);
        const QJsonValue image = backgrounds[i]["image_url"_L1];
        checkImage(findings, isPresent(image) ? image : QString(), place + "/image_url"_L1);
    }
}

} // namespace

void checkLayout(Findings &findings, const QJsonObject &layout, const QString &field)
{
    const int kind = layout["mixedVideoLayout"_L1].toInt(0);
    if (isPresent(layout["mixedVideoLayout"_L1]) && !isWhole(layout["mixedVideoLayout"_L1], 0, custom))
        findings.error(RuleId::V19, field + "mixedVideoLayout"_L1);
    const auto panesField = field + "layoutConfig"_L1;
    const QJsonArray panes = layout["layoutConfig"_L1].toArray();
    if ((kind == custom) == panes.isEmpty())
        findings.error(RuleId::V19, panesField);
    checkPanes(findings, panes, panesField);
    for (const auto member : {"backgroundImage"_L1, "defaultUserBackgroundImage"_L1})
        checkImage(findings, layout[member], field + member);
    checkBackgrounds(findings, layout["backgroundConfig"_L1].toArray(), field + "backgroundConfig"_L1);

    static const QRegularExpression colour(uR"(\A#[0-9A-Fa-f]{6}\z)"_s);
    if (const QJsonValue value = layout["backgroundColor"_L1];
        isPresent(value) && !colour.match(value.toString()).hasMatch())
        findings.error(RuleId::V20, field + "backgroundColor"_L1);
    const QString largest = layout["maxResolutionUid"_L1].toString();
    if (!largest.isEmpty() && !isUid(largest))
        findings.error(RuleId::V20, field + "maxResolutionUid"_L1);
    else if ((kind == verticalLayout) == largest.isEmpty())
        findings.warning(RuleId::V20, field + "maxResolutionUid"_L1);
}

} // namespace tallylight::agora
