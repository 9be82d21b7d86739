// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/domainheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heattable.h"
#include "ui/charts/heatview.h"
#include "ui/charts/names.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int captionHeight = 22; // px, in saved pictures
}

DomainHeat::DomainHeat(QWidget* parent)
    : ChartPanel(parent)
    , m_model(new HeatModel(this))
    , m_table(new QTableView(this))
    , m_head(new HeatHeader(Qt::Horizontal, m_table))
    , m_rowNames(new HeatHeader(Qt::Vertical, m_table))
    , m_caption(new QLabel(this))
{
    setObjectName(u"domainHeat"_s);
    buildTable();
    m_copyTsv = addPanelAction(u"copyTsv"_s);
    m_copyTsv->setShortcut(QKeySequence::Copy);
    m_copyTsv->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyTsv);
    connect(m_copyTsv, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(tsv()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    column->addWidget(m_caption);
    connectFilters();
    DomainHeat::retranslate();
    snapshotChanged();
}

// A click selects the cell's queries; a double click or Enter brings them into sight.
void DomainHeat::connectFilters()
{
    m_head->setSectionsClickable(true);
    m_rowNames->setSectionsClickable(true);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            emit filtersToggled(filtersOf(index.row(), index.column()));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit filtersBrushed(filtersOf(index.row(), index.column()));
        emit queriesRequested();
    });
    connect(m_head, &QHeaderView::sectionClicked, this,
        [this](int column) { emit filtersToggled(filtersOf(-1, column)); });
    connect(m_rowNames, &QHeaderView::sectionClicked, this,
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

void DomainHeat::buildTable()
{
    m_table->setObjectName(u"domainHeatTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setHorizontalHeader(m_head);
    m_table->setVerticalHeader(m_rowNames);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setProperty("role", u"small"_s);
}

void DomainHeat::retranslate()
{
    ChartPanel::retranslate();
    m_copyTsv->setText(tr("Copy as table"));
    m_caption->setText(tr("share of the domain’s queries, %"));
    setAccessibleName(title());
    m_table->setAccessibleName(title());
}

bool DomainHeat::hasPicture() const
{
    return ChartPanel::hasPicture() && snapshot()->run;
}

void DomainHeat::snapshotChanged()
{
    m_model->setTable(hasPicture() ? heatTable(*snapshot()->run, tr("no domain")) : HeatTable{});
    m_table->setVisible(hasPicture());
    m_caption->setVisible(hasPicture());
    fitCells();
    update();
}

void DomainHeat::staleChanged()
{
    QGraphicsOpacityEffect* veil = nullptr;
    if (isStale()) {
        veil = new QGraphicsOpacityEffect(m_table);
        veil->setOpacity(chartmeasure::staleOpacity);
    }
    m_table->setGraphicsEffect(veil);
}

void DomainHeat::appearanceChanged()
{
    snapshotChanged();
}

QStringList DomainHeat::heads() const
{
    QStringList names;
    for (const QString& name : m_model->table().models)
        names.append(shortModelName(name));
    return names;
}

void DomainHeat::fitCells()
{
    QSize room(width() - 18, height() - 12 - m_caption->sizeHint().height());
    const HeatTable& table = m_model->table();
    HeatLayout layout = HeatLayout::fitted(table.domains, heads(), room);
    if (layout.total(table.domains.size(), table.models.size()).height() > room.height()) {
        room.rwidth() -= m_table->verticalScrollBar()->sizeHint().width();
        layout = HeatLayout::fitted(table.domains, heads(), room);
    }
    m_head->setFixedHeight(layout.headHeight);
    m_rowNames->setFixedWidth(layout.nameWidth);
    m_head->setLayoutInForce(layout);
    m_rowNames->setLayoutInForce(layout);
}

QSize DomainHeat::pictureSize() const
{
    const HeatTable& table = m_model->table();
    const HeatLayout layout = HeatLayout::fitted(table.domains, heads(), size());
    return layout.total(table.domains.size(), table.models.size())
        .expandedTo({160, 80})
        .grownBy({8, 4, 8, captionHeight});
}

void DomainHeat::paintPicture(QPainter& painter, const QSizeF& size) const
{
    const HeatTable& table = m_model->table();
    const Theme& theme = Theme::of(this);
    const QStringList names = heads();
    const HeatLayout layout = HeatLayout::fitted(table.domains, names, this->size());
    const QPointF origin(8 + layout.nameWidth, 4 + layout.headHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype column = 0; column < names.size(); ++column)
        drawHeatHead(painter, theme,
            QRectF(origin.x() + double(column) * layout.cellWidth, 4, layout.cellWidth,
                layout.headHeight),
            table.datasetModels[static_cast<std::size_t>(column)], names[column], layout.upright);
    for (qsizetype row = 0; row < table.domains.size(); ++row) {
        const double top = origin.y() + double(row) * layout.cellHeight;
        drawHeatRowName(painter, theme, QRectF(8, top, layout.nameWidth, layout.cellHeight),
            table.domains[row]);
        for (qsizetype column = 0; column < names.size(); ++column) {
            const auto r = static_cast<std::size_t>(row);
            const auto c = static_cast<std::size_t>(column);
            drawHeatCell(painter, theme,
                QRectF(origin.x() + double(column) * layout.cellWidth, top, layout.cellWidth,
                    layout.cellHeight),
                table.datasetModels[c], table.shares[r][c],
                locale().toString(table.percents[r][c]));
        }
    }
    painter.setPen(theme.muted);
    painter.drawText(QRectF(0, size.height() - captionHeight, size.width(), captionHeight),
        Qt::AlignCenter, m_caption->text());
}

void DomainHeat::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (!hasPicture())
        paintEmpty(painter);
}

void DomainHeat::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    fitCells();
}

void DomainHeat::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

QString DomainHeat::tsv() const
{
    const HeatTable& table = m_model->table();
    const QItemSelectionModel* selection = m_table->selectionModel();
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
