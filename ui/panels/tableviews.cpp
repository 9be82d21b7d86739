// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tableviews.h"

#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableView>

namespace metallm::ui {

namespace {

constexpr const char* ownWidths = "ownWidths"; // before headings were fitted
constexpr const char* fittedWidths = "fittedWidths";

QString line(const QTableView& view, auto textOfColumn)
{
    QStringList cells;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (!view.isColumnHidden(column))
            cells.append(textOfColumn(column).toString().simplified());
    return cells.join(u'\t') + u'\n';
}

} // namespace

void setUpTable(QTableView* view)
{
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(qRound(measure::rowHeight * textScale()));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsMovable(true);
}

void fitHeadings(QHeaderView* header)
{
    header->ensurePolished();
    QVariantList own = header->property(ownWidths).toList();
    QVariantList fitted = header->property(fittedWidths).toList();
    own.resize(header->count());
    fitted.resize(header->count());
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Stretch
            || header->isSectionHidden(column)) // which would be given no width at all
            continue;
        const int width = header->sectionSize(column);
        if (fitted[column] != QVariant(width)) // not widened here for an earlier language
            own[column] = width;
        const int wanted = std::max(own[column].toInt(), header->sectionSizeHint(column));
        header->resizeSection(column, wanted);
        fitted[column] = wanted;
    }
    header->setProperty(ownWidths, own);
    header->setProperty(fittedWidths, fitted);
}

QString selectionAsTsv(const QTableView& view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text =
        line(view, [&](int column) { return view.model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex& row : rows)
        text += line(view, [&](int column) { return row.siblingAtColumn(column).data(); });
    return text;
}

} // namespace metallm::ui
