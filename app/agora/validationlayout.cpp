#include "agora/findings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int vertical = 2;
constexpr int custom = 3;
constexpr int mostPanes = 17;

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
    if (isPresent(pane["uid"_L1]) && pane["uid"_L1].toString().isEmpty())
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
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (!fits(panes[i]))
            findings.error(RuleId::V19, field + u'/' + QString::number(i));
    }
}

void checkBackgrounds(Findings &findings, const QJsonArray &backgrounds, const QString &field)
{
    for (qsizetype i = 0; i < backgrounds.size(); ++i) {
        const QString image = backgrounds[i]["image_url"_L1].toString();
        const bool web = image.startsWith("https://"_L1) || image.startsWith("http://"_L1);
        if (!web || backgrounds[i]["uid"_L1].toString().isEmpty())
            findings.error(RuleId::V19, field + u'/' + QString::number(i));
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
    checkBackgrounds(findings, layout["backgroundConfig"_L1].toArray(), field + "backgroundConfig"_L1);

    static const QRegularExpression colour(uR"(\A#[0-9A-Fa-f]{6}\z)"_s);
    if (const QJsonValue value = layout["backgroundColor"_L1];
        isPresent(value) && !colour.match(value.toString()).hasMatch())
        findings.error(RuleId::V20, field + "backgroundColor"_L1);
    const bool hasLargest = !layout["maxResolutionUid"_L1].toString().isEmpty();
    if ((kind == vertical) != hasLargest)
        findings.warning(RuleId::V20, field + "maxResolutionUid"_L1);
}

} // namespace tallylight::agora
