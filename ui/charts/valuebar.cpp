// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuebar.h"

#include "ui/util/theme.h"

#include <algorithm>
#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double barHeight = 10;
constexpr double costHeight = 4;

} // namespace

void ValueSpan::include(const analysis::ArmReason& reason)
{
    if (!reason.isKnown())
        return;
    const double top = reason.predictedScore + reason.bonus;
    least = std::min({least, reason.value(), reason.predictedScore});
    most = std::max({most, top, reason.value()});
}

void drawValueBar(QPainter& painter, const Theme& theme, const analysis::ArmReason& reason,
    const QRectF& row, const ValueScale& scale)
{
    const auto span = [&](double from, double to, double top, double height) {
        const double left = scale.at(std::min(from, to));
        const double right = scale.at(std::max(from, to));
        return QRectF(left, top, std::max(right - left, 0.5), height);
    };
    const double score = reason.predictedScore;
    const double top = score + reason.bonus;
    const double y = row.center().y() - barHeight / 2 - 1;
    painter.fillRect(span(0, score, y, barHeight), theme.accent);
    if (reason.bonus > 0)
        painter.fillRect(span(score, top, y, barHeight), theme.tint(theme.accent, bonusOpacity));
    if (reason.costTerm != 0)
        painter.fillRect(span(reason.value(), top, y + barHeight + 1, costHeight), theme.bad);
}

} // namespace metallm::ui
