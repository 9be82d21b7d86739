// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

// How the name of a model is written where there is little room: in every table, chart and chip
// the same. The whole name belongs into a tool tip.
namespace metallm::ui {

/// Without the provider's prefix ("openai/gpt-4" is "gpt-4"), unless one of `peers` would then read
/// the same.
QString shortName(const QString& name, const QStringList& peers = {});
QStringList shortNames(const QStringList& names);

/// As much of a name as fits into `width`. Names of models begin alike (gpt-4-0613, gpt-4-1106) and
/// end alike (-instruct): the ellipsis stands where what is left is least like any of `peers`, near
/// the middle where that is all the same. O(length^2 * peers) at worst; nothing where it fits.
QString elidedName(
    const QString& name, const QStringList& peers, const QFontMetricsF& metrics, double width);

} // namespace metallm::ui
