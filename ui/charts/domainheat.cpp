// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/domainheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heattable.h"
#include "ui/charts/heatview.h"
#include "ui/charts/names.h"
#include "ui/util/shortname.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace metallm::ui {

DomainHeat::DomainHeat(QWidget* parent)
    : HeatPanel(parent)
    , m_model(new HeatModel(this))
{
    setUp(u"domainHeat"_s, m_model, new HeatDelegate(this));
    caption().setAlignment(Qt::AlignCenter);
    m_copyTsv = addPanelAction(u"copyTsv"_s);
    m_copyTsv->setShortcut(QKeySequence::Copy);
    m_copyTsv->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyTsv);
    connect(m_copyTsv, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(tsv()); });
    connectFilters();
    DomainHeat::retranslate();
    snapshotChanged();
}

// A click selects the cell's queries; a double click or Enter brings them into sight.
void DomainHeat::connectFilters()
{
    head().setSectionsClickable(true);
    rowNames().setSectionsClickable(true);
    connect(&table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            emit filtersToggled(filtersOf(index.row(), index.column()));
    });
    connect(&table(), &QTableView::activated, this, [this](const QModelIndex& index) {
        emit filtersBrushed(filtersOf(index.row(), index.column()));
        emit queriesRequested();
    });
    connect(&head(), &QHeaderView::sectionClicked, this,
        [this](int column) { emit filtersToggled(filtersOf(-1, column)); });
    connect(&rowNames(), &QHeaderView::sectionClicked, this,
        [this](int row) { emit filtersToggled(filtersOf(row, -1)); });
}

std::vector<QueryFilter> DomainHeat::filtersOf(int row, int column) const
{
    const HeatTable& table = m_model->table();
    std::vector<QueryFilter> filters;
    if (row >= 0)
        filters.push_back(DomainFilter{table.datasetDomains[static_cast<std::size_t>(row)]});
    if (column >= 0)
        filters.push_back(ModelFilter{table.datasetModels[static_cast<std::size_t>(column)]});
    return filters;
}

void DomainHeat::selectedChanged()
{
    m_model->setSelectedParts(selected()
            ? selectedParts(m_model->table(), *selected()->snapshot->run, *selected()->steps)
            : std::vector<std::vector<double>>());
}

void DomainHeat::retranslate()
{
    HeatPanel::retranslate();
    m_copyTsv->setText(tr("Copy as table"));
    caption().setText(legend());
}

bool DomainHeat::hasPicture() const
{
    return ChartPanel::hasPicture() && snapshot()->run;
}

void DomainHeat::snapshotChanged()
{
    m_model->setTable(hasPicture() ? heatTable(*snapshot()->run, tr("no domain")) : HeatTable{});
    selectedChanged();
    showCells();
}

QStringList DomainHeat::names(Qt::Orientation orientation) const
{
    if (orientation == Qt::Vertical)
        return m_model->table().domains;
    return shortNames(m_model->table().models);
}

int DomainHeat::modelOfColumn(int column) const
{
    return m_model->table().datasetModels[static_cast<std::size_t>(column)];
}

void DomainHeat::drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    drawHeatCell(painter, Theme::of(this), rect, index.data(HeatModel::DatasetModelRole).toInt(),
        index.data(HeatModel::ShareRole).toDouble(), locale().toString(index.data().toInt()));
}

QString DomainHeat::tsv() const
{
    const HeatTable& table = m_model->table();
    const QItemSelectionModel* selection = this->table().selectionModel();
    const bool all = !selection->hasSelection();
    const auto wanted = [&](int row, int column) {
        return all || selection->isSelected(m_model->index(row, column));
    };
    QStringList lines{u"\t"_s + table.models.join(u'\t')};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells{table.domains[row]};
        bool any = false;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const bool shown = wanted(row, column);
            any = any || shown;
            cells.append(shown ? m_model->index(row, column).data().toString() : QString());
        }
        if (any)
            lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString DomainHeat::csv()
{
    const HeatTable& table = m_model->table();
    QString text = u"domain,queries"_s;
    for (const QString& model : table.models)
        text += u',' + csvField(model);
    text += u'\n';
    for (qsizetype row = 0; row < table.domains.size(); ++row) {
        const auto r = static_cast<std::size_t>(row);
        text += csvField(table.domains[row]) + u',' + QString::number(table.queries[r]);
        for (const double share : table.shares[r])
            text += u',' + csvNumber(share);
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
