// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QTableView;

namespace metallm::ui {

/// How every table of rows looks and is used: whole rows, sorted by its header, no grid.
void setUpTable(QTableView* view);
/// Widens the columns whose heading would not fit, and takes back what a longer heading of an
/// earlier language had made wider; for another language.
void fitHeadings(QHeaderView* header);
/// The selected rows as they are shown, with a header line, tab-separated.
QString selectionAsTsv(const QTableView& view);

} // namespace metallm::ui
