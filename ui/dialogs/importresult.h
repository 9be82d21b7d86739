// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "ui/state/queryselection.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace metallm::ui {

/// What an import has brought: how much, what was warned of, and what looks wrong in the data. A
/// finding leads to its queries.
class ImportResult : public QWidget {
    Q_OBJECT

public:
    explicit ImportResult(QWidget* parent);

    void setSummary(const importer::ImportSummary& summary);

signals:
    void queriesRequested(const QString& dataset, const metallm::ui::RowsFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addFinding(const importer::LintFinding& finding);
    void follow(const QListWidgetItem* item);

    importer::ImportSummary m_summary;
    QLabel* m_counts;
    QLabel* m_heading;
    QListWidget* m_findings;
};

} // namespace metallm::ui
