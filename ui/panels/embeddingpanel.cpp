// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/embeddingpanel.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/embeddingmap.h"
#include "ui/panels/choicebox.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"

#include <numeric>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int sideWidth = 204;
constexpr int markSize = 14;

QIcon markOf(const MapGroup& group, const Theme& theme, double scale)
{
    QPixmap pixmap(QSize(markSize, markSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = group.color(theme);
    painter.setPen(QPen(color, 1));
    painter.setBrush(color);
    painter.drawPath(markerPath(group.shape, {markSize / 2.0, markSize / 2.0}, markSize / 3.0));
    return pixmap;
}

QString row(const QString& what, const QString& figure)
{
    return u"<tr><td style='padding-right: 8px'>%1</td><td align='right'>%2</td></tr>"_s.arg(
        what.toHtmlEscaped(), figure.toHtmlEscaped());
}

} // namespace

EmbeddingPanel::EmbeddingPanel(const Collaborators& with, QWidget* parent)
    : QWidget(parent)
    , m_with(with)
    , m_colouring(new ChoiceBox(this))
    , m_legend(new QListWidget(this))
    , m_statistics(new QLabel(this))
    , m_map(new EmbeddingMap(this))
{
    setObjectName(u"embeddingPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(measure::padding, 6, 0, 0);
    line->setSpacing(0);
    line->addWidget(buildSide());
    line->addWidget(m_map, 1);
    connectState();
    connectMap();
    retranslate();
    m_map->setSnapshot(with.state.snapshot());
    m_map->setEmbedding(with.embedding.embedding());
}

QWidget* EmbeddingPanel::buildSide()
{
    m_colouring->setObjectName(u"mapColouring"_s);
    m_legend->setObjectName(u"mapLegend"_s);
    m_legend->setFrameShape(QFrame::NoFrame);
    m_legend->setIconSize({markSize, markSize});
    m_legend->setMinimumHeight(40);
    m_legend->setFont(smallFont());
    m_statistics->setObjectName(u"embeddingStatistics"_s);
    m_statistics->setProperty("role", u"small"_s);
    m_statistics->setTextFormat(Qt::RichText);
    m_statistics->setWordWrap(true); // or the figures would be cut off at the right
    m_statistics->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_statistics->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it is scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(30);
    scroll->setWidget(m_statistics);
    scroll->viewport()->setAutoFillBackground(false);
    m_statistics->setAutoFillBackground(false);
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_colouring);
    column->addWidget(m_legend, 1);
    column->addWidget(scroll, 1);
    return side;
}

void EmbeddingPanel::connectState()
{
    WorkbenchState* state = &m_with.state;
    connect(state, &WorkbenchState::snapshotChanged, m_map, &ChartPanel::setSnapshot);
    connect(state, &WorkbenchState::selectedQueriesChanged, m_map, &EmbeddingMap::setSelected);
    connect(state, &WorkbenchState::viewChanged, m_map,
        [this](const ViewState& view) { m_map->setChosen(view.selectedQuery); });
    EmbeddingController* embedding = &m_with.embedding;
    connect(embedding, &EmbeddingController::changed, m_map, &EmbeddingMap::setEmbedding);
    connect(embedding, &EmbeddingController::changed, this, &EmbeddingPanel::showStatistics);
    connect(embedding, &EmbeddingController::busyChanged, m_map, [this](bool busy) {
        const Progress begun{"preparing", 0, 0, 0};
        m_map->setProgress(busy ? &begun : nullptr);
    });
}

void EmbeddingPanel::connectMap()
{
    connect(m_colouring, &QComboBox::currentIndexChanged, this,
        [this] { m_map->setColouring(MapColouring(m_colouring->currentData().toInt())); });
    connect(m_map, &EmbeddingMap::groupsChanged, this, &EmbeddingPanel::showLegend);
    connect(m_legend, &QListWidget::itemSelectionChanged, this, [this] {
        const auto rows = m_legend->selectionModel()->selectedRows();
        m_map->setEmphasised(rows.isEmpty() ? std::nullopt : std::optional(rows.first().row()));
    });
    connect(m_map, &EmbeddingMap::queryChosen, this, [this](std::int32_t query) {
        ViewState view = m_with.state.view();
        view.selectedQuery = query;
        m_with.state.setView(view);
    });
    connect(m_map, &EmbeddingMap::queriesBrushed, this,
        [this](const std::vector<std::int32_t>& queries) {
            const QString name = tr("Area of the map");
            if (!queries.empty())
                m_with.selection.propose(
                    RowsFilter{name, std::make_shared<const std::vector<std::int32_t>>(queries)});
        });
}

void EmbeddingPanel::retranslate()
{
    {
        const QSignalBlocker blocker(m_colouring);
        const QVariant present = m_colouring->currentData();
        m_colouring->clear();
        m_colouring->addItem(tr("Colour: domain"), int(MapColouring::Domain));
        m_colouring->addItem(tr("Colour: chosen model"), int(MapColouring::Model));
        m_colouring->addItem(tr("Colour: right or wrong"), int(MapColouring::Correctness));
        m_colouring->choose(present.isValid() ? present : QVariant(int(MapColouring::Domain)));
    }
    m_colouring->setAccessibleName(tr("What the points are coloured by"));
    m_colouring->setToolTip(
        tr("By domain: does the embedding tell kinds of queries apart? By model: "
           "where does the router draw its lines? By right and wrong: where "
           "does it fail?"));
    m_legend->setAccessibleName(tr("Legend of the map"));
    m_legend->setToolTip(
        tr("Choose a line to let its points stand out; Ctrl and a click undoes it"));
    showStatistics(m_with.embedding.embedding());
}

void EmbeddingPanel::showLegend()
{
    const QSignalBlocker blocker(m_legend);
    const int current = m_legend->selectedItems().isEmpty() ? -1 : m_legend->currentRow();
    m_legend->clear();
    if (!m_map->groups())
        return;
    const Theme& theme = Theme::of(this);
    for (const MapGroup& group : m_map->groups()->groups)
        new QListWidgetItem(markOf(group, theme, devicePixelRatioF()),
            tr("%1 (%2)").arg(group.name, formatCount(group.count)), m_legend);
    if (current >= 0 && current < m_legend->count())
        m_legend->setCurrentRow(current);
    else
        m_map->setEmphasised(std::nullopt);
}

void EmbeddingPanel::showStatistics(const EmbeddingPtr& embedding)
{
    if (!embedding)
        return m_statistics->clear();
    const analysis::EmbeddingStatistics& s = embedding->analysis.statistics;
    const auto& shares = s.explainedVariance;
    const double leading = std::accumulate(shares.begin(), shares.end(), 0.0);
    const auto share = [&s](std::int64_t rows) {
        return tr("%1 (%2)").arg(formatCount(rows),
            formatPercent(static_cast<double>(rows) / static_cast<double>(s.queries)));
    };
    m_statistics->setText(u"<table width='100%'>"_s
        + row(tr("Numbers a query"), formatCount(s.dimension))
        + row(tr("Length, least"), formatNumber(s.leastNorm))
        + row(tr("Length, mean"), formatNumber(s.meanNorm))
        + row(tr("Length, most"), formatNumber(s.mostNorm)) + row(tr("All zero"), share(s.zeroRows))
        + row(tr("Equal to another"), share(s.duplicates))
        + row(tr("Effective rank"), formatNumber(s.effectiveRank))
        + row(tr("Variance of the first %1").arg(shares.size()), formatPercent(leading))
        + row(tr("Mean cosine"), formatFixed(s.meanCosine, 3))
        + row(tr("… within domains"), formatFixed(s.withinDomains, 3))
        + row(tr("… between domains"), formatFixed(s.betweenDomains, 3))
        + row(tr("Variance between domains"), formatPercent(s.domainShare)) + u"</table>"_s);
}

void EmbeddingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showLegend();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
