// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/namedelegate.h"

#include "ui/models/tablemodel.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <QApplication>

namespace metallm::ui {

namespace {

constexpr int mostPeers = 200; // rows of a table that is no list of models

QStringList peersOf(const QModelIndex& index)
{
    const QVariant known = index.data(TableModel::PeerNamesRole);
    if (known.isValid())
        return known.toStringList();
    QStringList peers;
    for (int row = 0; row < std::min(index.model()->rowCount(), mostPeers); ++row)
        peers.append(index.siblingAtRow(row).data().toString());
    return peers;
}

} // namespace

void NameDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const double width = room.width() - 2 * margin;
    const QFontMetricsF metrics(cell.font);
    if (metrics.horizontalAdvance(cell.text) > width) {
        const QStringList peers = peersOf(index);
        cell.text = elidedName(shortName(cell.text, peers), shortNames(peers), metrics, width);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace metallm::ui
