// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/embeddingmap.h"

#include "ui/charts/chartstyle.h"
#include "ui/util/format.h"

#include <QContextMenuEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double edge = 8; // px between the panel and the plot
constexpr double labelHeight = 18; // px for the text of an axis
constexpr double chosenRadius = 6; // px

} // namespace

EmbeddingMap::EmbeddingMap(QWidget* parent)
    : ChartPanel(parent)
{
    setObjectName(u"embeddingMap"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    EmbeddingMap::retranslate();
    pictureChanged();
}

void EmbeddingMap::retranslate()
{
    ChartPanel::retranslate();
    setAccessibleName(title());
    setToolTip(tr("Each axis tells its share of the variance of all contexts"));
    setAccessibleDescription(tr("A click chooses a query, a rectangle dragged filters the queries; "
                                "plus and minus zoom, 0 shows all"));
    findGroups();
}

QString EmbeddingMap::emptyText() const
{
    return tr("No contexts to show.\nGive the data set contexts in the tuning panel.");
}

void EmbeddingMap::setEmbedding(const EmbeddingPtr& embedding)
{
    m_embedding = embedding;
    m_groups = nullptr;
    m_hovered = std::nullopt;
    m_picture = {};
    if (embedding)
        m_view = mapExtent(embedding->analysis.map);
    findGroups();
}

void EmbeddingMap::setColouring(MapColouring colouring)
{
    if (colouring == m_colouring)
        return;
    m_colouring = colouring;
    m_emphasised = std::nullopt;
    findGroups();
}

void EmbeddingMap::setEmphasised(std::optional<int> group)
{
    if (group == m_emphasised)
        return;
    m_emphasised = group;
    paintLater();
}

void EmbeddingMap::setChosen(std::optional<std::int32_t> query)
{
    if (query == m_chosen)
        return;
    m_chosen = query;
    update();
}

void EmbeddingMap::setSelected(const SelectedQueriesPtr& selected)
{
    m_selected = selected;
    paintLater();
}

void EmbeddingMap::findGroups()
{
    if (!m_embedding) {
        m_grouping.cancel();
        m_painting.cancel();
        pictureChanged();
        emit groupsChanged();
        return update();
    }
    m_grouping.start(
        [embedding = m_embedding, snapshot = snapshot(), colouring = m_colouring](
            const RunContext&) -> Result<std::shared_ptr<const MapGroups>> {
            return std::make_shared<const MapGroups>(
                mapGroups(*embedding->dataset, snapshot, colouring));
        },
        this,
        [this](const Result<std::shared_ptr<const MapGroups>>& groups) {
            if (!groups)
                return;
            m_groups = *groups;
            pictureChanged();
            emit groupsChanged();
            paintLater();
        });
}

void EmbeddingMap::paintLater()
{
    if (!hasPicture() || size().isEmpty())
        return update();
    const MapPictureRequest request = requestFor(size(), devicePixelRatioF());
    m_painting.start([request](const RunContext& context) { return mapPicture(request, context); },
        this,
        [this, view = m_view](const Result<QImage>& picture) {
            if (!picture)
                return;
            m_picture = *picture;
            m_pictureView = view;
            update();
        });
    update();
}

PlotGeometry EmbeddingMap::geometry(const QSizeF& size) const
{
    return {QRectF({}, size).adjusted(edge + labelHeight, edge, -edge, -labelHeight - edge / 2),
        m_view};
}

MapPictureRequest EmbeddingMap::requestFor(const QSizeF& size, double scale) const
{
    const QSize pixels = (geometry(size).plot.size() * scale).toSize().expandedTo({1, 1});
    return {m_embedding, m_groups, m_view, pixels, scale, Theme::of(this).dark, m_emphasised,
        m_selected};
}

std::optional<QPointF> EmbeddingMap::positionOf(std::int32_t query) const
{
    if (!m_embedding || query < 0 || query >= m_embedding->analysis.map.rows())
        return std::nullopt;
    const QPointF at(m_embedding->analysis.map(query, 0), m_embedding->analysis.map(query, 1));
    if (!m_view.x.contains(at.x()) || !m_view.y.contains(at.y()))
        return std::nullopt;
    return geometry(size()).toPixel(at);
}

QString EmbeddingMap::axisText(std::size_t component) const
{
    const auto& shares = m_embedding->analysis.statistics.explainedVariance;
    const QString name = tr("Component %1").arg(component + 1);
    return component < shares.size() ? tr("%1 · %2").arg(name, formatPercent(shares[component]))
                                     : name;
}

void EmbeddingMap::paintFrame(QPainter& painter, const QSizeF& size) const
{
    const Theme& theme = Theme::of(this);
    const QRectF plot = geometry(size).plot;
    painter.setPen(theme.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    painter.setPen(theme.muted);
    painter.setFont(axisFont());
    painter.drawText(QRectF(plot.left(), plot.bottom() + 2, plot.width(), labelHeight),
        Qt::AlignCenter, axisText(0));
    painter.save();
    painter.translate(plot.left() - labelHeight, plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), labelHeight), Qt::AlignCenter, axisText(1));
    painter.restore();
}

void EmbeddingMap::paintPicture(QPainter& painter, const QSizeF& size) const
{
    constexpr double scale = 2;
    paintFrame(painter, size);
    if (const auto picture = mapPicture(requestFor(size, scale), {}))
        painter.drawImage(geometry(size).plot, *picture);
}

void EmbeddingMap::paintMarks(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [query, color] :
        {std::pair(m_hovered, theme.muted), std::pair(m_chosen, theme.text)}) {
        const auto at = query ? positionOf(*query) : std::nullopt;
        if (!at)
            continue;
        painter.setPen(QPen(theme.panel, 4));
        painter.drawEllipse(*at, chosenRadius, chosenRadius);
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(*at, chosenRadius, chosenRadius);
    }
    if (!m_brush.isNull()) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.setBrush(fill);
        painter.drawRect(m_brush);
    }
    const auto at = m_hovered ? positionOf(*m_hovered) : std::nullopt;
    if (!at || !m_brush.isNull())
        return;
    const auto point = static_cast<std::size_t>(*m_hovered);
    const MapGroup& group = m_groups->groups[m_groups->of[point]];
    const QList<TipLine> lines{{QString::fromStdString(m_embedding->dataset->queryIds[point])},
        {group.name, {}, group.color(theme)}};
    drawTip(painter, theme, tipRect(tipSize(lines), *at, rect()), lines);
}

void EmbeddingMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.panel);
    if (!hasPicture())
        return paintEmpty(painter);
    paintFrame(painter, size());
    if (!m_picture.isNull()) {
        // While the worker paints another view, the picture of the last one is moved to its place.
        const PlotGeometry now = geometry(size());
        const QRectF target(now.toPixel({m_pictureView.x.lo, m_pictureView.y.hi}),
            now.toPixel({m_pictureView.x.hi, m_pictureView.y.lo}));
        painter.save();
        painter.setClipRect(now.plot);
        painter.setOpacity(isStale() ? chartmeasure::staleOpacity : 1);
        painter.drawImage(target, m_picture);
        painter.restore();
    }
    paintMarks(painter);
}

void EmbeddingMap::appearanceChanged()
{
    paintLater();
}

void EmbeddingMap::resizeEvent(QResizeEvent* event)
{
    ChartPanel::resizeEvent(event);
    paintLater();
}

void EmbeddingMap::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

QString EmbeddingMap::csv()
{
    QString text = u"query_id,component_1,component_2,group\n"_s;
    if (!hasPicture())
        return text;
    const data::ContextMatrix& map = m_embedding->analysis.map;
    for (Eigen::Index row = 0; row < map.rows(); ++row) {
        const auto point = static_cast<std::size_t>(row);
        text += csvField(QString::fromStdString(m_embedding->dataset->queryIds[point])) + u','
            + csvNumber(double(map(row, 0))) + u',' + csvNumber(double(map(row, 1))) + u','
            + csvField(m_groups->groups[m_groups->of[point]].name) + u'\n';
    }
    return text;
}

} // namespace metallm::ui
