// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"

#include <QRectF>

class QPainter;

namespace metallm::ui {

struct Theme;

constexpr double bonusOpacity = 0.45; ///< of the accent

/// From values to px, alike for all bars that stand under each other.
struct ValueScale {
    double left = 0; ///< px of `least`
    double perUnit = 1;
    double least = 0; ///< at most 0: length means amount

    double at(double value) const { return left + (value - least) * perUnit; }
};

/// What the bars of some models reach over, 0 among it.
struct ValueSpan {
    double least = 0;
    double most = 0.01;

    void include(const analysis::ArmReason& reason);
    ValueScale scale(double left, double width) const
    {
        return {left, width / (most - least), least};
    }
};

/// The predicted score with the bonus stacked on it, and under their end what the cost takes away.
void drawValueBar(QPainter& painter, const Theme& theme, const analysis::ArmReason& reason,
    const QRectF& row, const ValueScale& scale);

} // namespace metallm::ui
