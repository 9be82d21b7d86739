// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sweepheat.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/heatview.h"

#include <QContextMenuEvent>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int captionHeight = 22; // px, in saved pictures

QColor tintOf(const Theme& theme, const QVariant& strength)
{
    return theme.tint(theme.accent, strength.isValid() ? 0.06 + 0.8 * strength.toDouble() : 0);
}

void drawCell(QPainter& painter, const Theme& theme, const QRectF& rect, const QModelIndex& index)
{
    drawHeatFigure(painter, theme, rect, tintOf(theme, index.data(SweepModel::StrengthRole)),
        index.data().toString(), index.data(SweepModel::BestRole).toBool());
}

class SweepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        drawCell(*painter, theme, option.rect, index);
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
    : ChartPanel(parent)
    , m_model(new SweepModel(this))
    , m_table(new QTableView(this))
    , m_head(new HeatHeader(Qt::Horizontal, m_table))
    , m_rowNames(new HeatHeader(Qt::Vertical, m_table))
    , m_caption(new QLabel(this))
    , m_axes(new QLabel(this))
{
    setObjectName(u"sweepHeat"_s);
    setMinimumSize(160, 90);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    auto* captions = new QHBoxLayout;
    captions->addWidget(m_caption, 1);
    captions->addWidget(m_axes);
    column->addLayout(captions);
    SweepHeat::retranslate();
    showTable();
}

void SweepHeat::buildTable()
{
    m_table->setObjectName(u"sweepTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SweepDelegate(m_table));
    m_table->setHorizontalHeader(m_head);
    m_table->setVerticalHeader(m_rowNames);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_caption->setObjectName(u"sweepCaption"_s);
    m_caption->setProperty("role", u"small"_s);
    m_axes->setProperty("role", u"small"_s);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_table, &QTableView::clicked, this, &SweepHeat::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SweepHeat::showCaption);
}

void SweepHeat::retranslate()
{
    ChartPanel::retranslate();
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(
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
    const QModelIndex former = m_table->currentIndex();
    const int row = former.row();
    const int column = former.column();
    m_model->setTable(m_sweep ? sweepTable(*m_sweep->result, m_metric) : SweepTable{});
    if (m_model->hasIndex(row, column))
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(row, column), QItemSelectionModel::NoUpdate);
    m_table->setVisible(hasPicture());
    m_caption->setVisible(hasPicture());
    m_axes->setVisible(hasPicture());
    showCaption();
    fitCells();
    m_model->setPresent(m_present);
    update();
}

void SweepHeat::showCaption()
{
    const SweepTable& table = m_model->table();
    if (!hasPicture())
        return;
    const QModelIndex current = m_table->currentIndex();
    m_caption->setText(current.isValid()
            ? table.description(table.cellAt(current.row(), current.column()))
            : legend());
    m_caption->setToolTip(m_caption->text());
    m_axes->setText(table.axesText());
}

QString SweepHeat::legend() const
{
    const SweepTable& table = m_model->table();
    return metricTitle(table.metric) + u" · "_s + table.seedsText();
}

void SweepHeat::choose(const QModelIndex& index)
{
    if (index.isValid())
        emit cellChosen(m_model->table().cellAt(index.row(), index.column()));
}

bool SweepHeat::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return ChartPanel::eventFilter(watched, event);
}

void SweepHeat::staleChanged()
{
    QGraphicsOpacityEffect* veil = nullptr;
    if (isStale()) {
        veil = new QGraphicsOpacityEffect(m_table);
        veil->setOpacity(chartmeasure::staleOpacity + 0.15);
    }
    m_table->setGraphicsEffect(veil);
}

QStringList SweepHeat::names(Qt::Orientation orientation) const
{
    QStringList texts;
    const int count = orientation == Qt::Horizontal ? m_model->columnCount() : m_model->rowCount();
    for (int section = 0; section < count; ++section)
        texts.append(m_model->headerData(section, orientation, Qt::DisplayRole).toString());
    return texts;
}

HeatLayout SweepHeat::layoutFor(const QSize& room) const
{
    QStringList texts;
    for (std::size_t cell = 0; cell < m_model->table().cells.size(); ++cell)
        texts.append(m_model->table().cellText(cell));
    return HeatLayout::fitted(names(Qt::Vertical), names(Qt::Horizontal), room, texts);
}

void SweepHeat::fitCells()
{
    QSize room(width() - 18, height() - 12 - m_caption->sizeHint().height());
    HeatLayout layout = layoutFor(room);
    const auto total = layout.total(m_model->rowCount(), m_model->columnCount());
    if (total.height() > room.height()) {
        room.rwidth() -= m_table->verticalScrollBar()->sizeHint().width();
        layout = layoutFor(room);
    }
    m_head->setFixedHeight(layout.headHeight);
    m_rowNames->setFixedWidth(layout.nameWidth);
    m_head->setLayoutInForce(layout);
    m_rowNames->setLayoutInForce(layout);
}

QSize SweepHeat::pictureSize() const
{
    return layoutFor(size())
        .total(m_model->rowCount(), m_model->columnCount())
        .expandedTo({420, 80})
        .grownBy({8, 4, 8, captionHeight});
}

void SweepHeat::paintPicture(QPainter& painter, const QSizeF& size) const
{
    const Theme& theme = Theme::of(this);
    const HeatLayout layout = layoutFor(this->size());
    const QStringList heads = names(Qt::Horizontal);
    const QStringList rows = names(Qt::Vertical);
    const QPointF origin(8 + layout.nameWidth, 4 + layout.headHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < heads.size(); ++column)
        drawHeatHead(painter, theme,
            QRectF(origin.x() + column * layout.cellWidth, 4, layout.cellWidth, layout.headHeight),
            noModel, heads[column], layout.upright);
    for (int row = 0; row < rows.size(); ++row) {
        const double top = origin.y() + row * layout.cellHeight;
        drawHeatRowName(
            painter, theme, QRectF(8, top, layout.nameWidth, layout.cellHeight), rows[row]);
        for (int column = 0; column < heads.size(); ++column)
            drawCell(painter, theme,
                QRectF(origin.x() + column * layout.cellWidth, top, layout.cellWidth,
                    layout.cellHeight),
                m_model->index(row, column));
    }
    painter.setPen(theme.muted);
    painter.drawText(QRectF(8, size.height() - captionHeight, size.width() - 16, captionHeight),
        Qt::AlignLeft | Qt::AlignVCenter, legend() + u" · "_s + m_model->table().axesText());
}

void SweepHeat::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).panel);
    if (!hasPicture())
        paintEmpty(painter);
}

void SweepHeat::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    fitCells();
}

void SweepHeat::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
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
