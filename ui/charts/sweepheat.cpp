// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sweepheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heatview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

void drawMean(QPainter& painter, const Theme& theme, const QRectF& rect, const QModelIndex& index)
{
    drawHeatFigure(painter, theme, rect, index.data(SweepModel::StrengthRole),
        index.data().toString(), index.data(SweepModel::BestRole).toBool());
}

class SweepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        drawMean(*painter, theme, option.rect, index);
        painter->setBrush(Qt::NoBrush);
        if (index.data(SweepModel::PresentRole).toBool()) {
            painter->setPen(QPen(theme.text, 1.6));
            painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        if (option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_Active)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(3, 3, -3, -3));
        }
    }
};

} // namespace

SweepHeat::SweepHeat(QWidget* parent)
    : HeatPanel(parent)
    , m_model(new SweepModel(this))
    , m_axes(new QLabel(this))
{
    setUp(u"sweepHeat"_s, m_model, new SweepDelegate(this));
    setMinimumSize(160, 90);
    table().setObjectName(u"sweepTable"_s);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    caption().setObjectName(u"sweepCaption"_s);
    m_axes->setProperty("role", u"small"_s);
    captionLine().addWidget(m_axes);
    connect(&table(), &QTableView::clicked, this, &SweepHeat::choose);
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SweepHeat::showCaption);
    SweepHeat::retranslate();
    showTable();
}

void SweepHeat::retranslate()
{
    HeatPanel::retranslate();
    table().setAccessibleDescription(
        tr("Arrow keys move between cells; Enter loads a cell’s parameters"));
    showCaption();
}

void SweepHeat::setSweep(const SweepPtr& sweep)
{
    m_sweep = sweep;
    showTable();
    pictureChanged();
}

void SweepHeat::setMetric(SweepMetric metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    showTable();
}

void SweepHeat::setPresent(std::optional<std::size_t> cell)
{
    m_present = cell;
    m_model->setPresent(cell);
}

bool SweepHeat::hasPicture() const
{
    return m_sweep && !m_model->table().cells.empty();
}

QString SweepHeat::emptyText() const
{
    return tr("Choose two parameters and their values, then run the sweep:\n"
              "every combination is played, and a click loads one.");
}

void SweepHeat::showTable()
{
    const QModelIndex former = table().currentIndex();
    const int row = former.row();
    const int column = former.column();
    m_model->setTable(m_sweep ? sweepTable(*m_sweep->result, m_metric) : SweepTable{});
    if (m_model->hasIndex(row, column))
        table().selectionModel()->setCurrentIndex(
            m_model->index(row, column), QItemSelectionModel::NoUpdate);
    m_axes->setVisible(hasPicture());
    showCaption();
    showCells();
    m_model->setPresent(m_present);
}

void SweepHeat::showCaption()
{
    const SweepTable& sweep = m_model->table();
    if (!hasPicture())
        return;
    const QModelIndex current = table().currentIndex();
    caption().setText(current.isValid()
            ? sweep.description(sweep.cellAt(current.row(), current.column()))
            : metricTitle(sweep.metric) + u" · "_s + sweep.seedsText());
    caption().setToolTip(caption().text());
    m_axes->setText(sweep.axesText());
}

QString SweepHeat::legend() const
{
    const SweepTable& sweep = m_model->table();
    return metricTitle(sweep.metric) + u" · "_s + sweep.seedsText() + u" · "_s + sweep.axesText();
}

void SweepHeat::choose(const QModelIndex& index)
{
    if (index.isValid())
        emit cellChosen(m_model->table().cellAt(index.row(), index.column()));
}

bool SweepHeat::enterPressed(const QModelIndex& cell)
{
    choose(cell);
    return true;
}

void SweepHeat::drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    drawMean(painter, Theme::of(this), rect, index);
}

QString SweepHeat::csv()
{
    if (!hasPicture())
        return {};
    const sim::SweepRequest& request = m_sweep->result->request;
    QString text = csvField(QString::fromStdString(request.axes[0].name)) + u','
        + csvField(QString::fromStdString(request.axes[1].name)) + u",seeds"_s;
    for (const auto* name : {"accuracy", "cost_per_10k_usd", "reward", "regret"})
        for (const auto* part : {"", "_low", "_high"})
            text += u',' + QLatin1String(name) + QLatin1String(part);
    text += u'\n';
    const auto add = [&text](const std::optional<analysis::Estimate>& estimate) {
        const auto field = [&text](const std::optional<double>& value) {
            text += u',' + (value ? csvNumber(*value) : QString());
        };
        field(estimate ? std::optional(estimate->mean) : std::nullopt);
        field(estimate ? estimate->low : std::nullopt);
        field(estimate ? estimate->high : std::nullopt);
    };
    for (const sim::SweepCell& cell : m_sweep->result->cells) {
        text += csvNumber(cell.values[0]) + u',' + csvNumber(cell.values[1]) + u','
            + QString::number(request.seeds);
        for (const auto& estimate : {cell.accuracy, cell.costPer10k,
                 std::optional(cell.cumulativeReward), std::optional(cell.cumulativeRegret)})
            add(estimate);
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
