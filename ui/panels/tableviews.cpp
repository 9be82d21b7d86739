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
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) != QHeaderView::Stretch
            && !header->isSectionHidden(column)) // which would be given no width at all
            header->resizeSection(
                column, std::max(header->sectionSize(column), header->sectionSizeHint(column)));
    }
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
