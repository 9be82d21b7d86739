// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panels.h"

#include "ui/shell/dockheader.h"
#include "ui/shell/panelscroll.h"

#include <algorithm>
#include <optional>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int gutter = 6; // as wide as the gaps between panels

struct Entry {
    PanelId id;
    const char* name; ///< of the object
    const char* title;
};

std::span<const Entry> entries()
{
    static const Entry table[] = {
        {PanelId::Tuning, "panelTuning", QT_TRANSLATE_NOOP("Panels", "Tuning")},
        {PanelId::Figures, "panelFigures", QT_TRANSLATE_NOOP("Panels", "Figures")},
        {PanelId::Frontier, "panelFrontier", QT_TRANSLATE_NOOP("Panels", "Cost–accuracy frontier")},
        {PanelId::Selection, "panelSelection", QT_TRANSLATE_NOOP("Panels", "Selection over time")},
        {PanelId::Reward, "panelReward", QT_TRANSLATE_NOOP("Panels", "Cumulative reward")},
        {PanelId::Budget, "panelBudget", QT_TRANSLATE_NOOP("Panels", "Budget")},
        {PanelId::Domains, "panelDomains", QT_TRANSLATE_NOOP("Panels", "Selection by domain")},
        {PanelId::Embedding, "panelEmbedding", QT_TRANSLATE_NOOP("Panels", "Embedding map")},
        {PanelId::Queries, "panelQueries", QT_TRANSLATE_NOOP("Panels", "Queries")},
        {PanelId::Ask, "panelAsk", QT_TRANSLATE_NOOP("Panels", "Ask")},
        {PanelId::Learning, "panelLearning", QT_TRANSLATE_NOOP("Panels", "Watch it learn")},
        {PanelId::Prices, "panelPrices", QT_TRANSLATE_NOOP("Panels", "Models and prices")},
        {PanelId::Sweep, "panelSweep", QT_TRANSLATE_NOOP("Panels", "Sweep")},
        {PanelId::CompareModels, "panelCompareModels",
            QT_TRANSLATE_NOOP("Panels", "Compare models")},
        {PanelId::Analyses, "panelAnalyses", QT_TRANSLATE_NOOP("Panels", "Analyses")},
        {PanelId::SideBySide, "panelSideBySide", QT_TRANSLATE_NOOP("Panels", "Side by side")},
        {PanelId::Scenario, "panelScenario", QT_TRANSLATE_NOOP("Panels", "Scenario")},
        {PanelId::Schedule, "panelSchedule", QT_TRANSLATE_NOOP("Panels", "Schedule")},
        {PanelId::Checks, "panelChecks", QT_TRANSLATE_NOOP("Panels", "Checks")},
        {PanelId::History, "panelHistory", QT_TRANSLATE_NOOP("Panels", "History")},
        {PanelId::Log, "panelLog", QT_TRANSLATE_NOOP("Panels", "Log")},
        {PanelId::Inspector, "panelInspector", QT_TRANSLATE_NOOP("Panels", "Query inspector")},
    };
    return table;
}

/// The panel's border, which ends where the header's begins.
QWidget* framed(QWidget* widget)
{
    auto* frame = new QFrame;
    frame->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->addWidget(widget);
    return frame;
}

/// What a panel may be made smaller to by scrolling; none = it is small enough. Those that are
/// large mostly stand behind a tab.
std::optional<QSize> scrolledSize(PanelId id)
{
    constexpr int width = 380;
    constexpr int height = 120;
    switch (id) {
    case PanelId::Budget:
    case PanelId::Scenario:
    case PanelId::Schedule:
        // Beside the embedding map and the inspector, in 1280 pixels and any language.
        return QSize(300, height);
    case PanelId::SideBySide:
        return QSize(width, height);
    case PanelId::Embedding:
        return QSize(QWIDGETSIZE_MAX, height); // a map that is cut off is no map
    case PanelId::Ask:
    case PanelId::Learning:
    case PanelId::Prices:
    case PanelId::Sweep:
    case PanelId::CompareModels:
    case PanelId::Analyses:
    case PanelId::Checks:
        return QSize(width, QWIDGETSIZE_MAX); // tables in them scroll by themselves
    default:
        return std::nullopt;
    }
}

/// In the place of a header: a plain widget would ask for a height of -1.
class NoHeader : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

std::vector<PanelId> panelIds()
{
    std::vector<PanelId> ids;
    for (const Entry& entry : entries())
        ids.push_back(entry.id);
    return ids;
}

QString panelName(PanelId id)
{
    const auto table = entries();
    return QString::fromLatin1(std::ranges::find(table, id, &Entry::id)->name);
}

Panels::Panels(QWidget* parent)
    : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget); // a QMainWindow makes itself a window of its own otherwise
    setObjectName(u"panels"_s);
    setContentsMargins(0, 0, gutter, 0);
    setDockNestingEnabled(true);
    setAnimated(false);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const Entry& entry : entries())
        m_docks.emplace(entry.id, makeDock(entry.id, entry.name));
    retranslate();
}

QDockWidget* Panels::makeDock(PanelId id, const char* objectName)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(objectName));
    m_noHeaders.emplace(id, new NoHeader(dock));
    // The strip of figures needs no title: it would say less than the figures do.
    m_headers.emplace(id, id == PanelId::Figures ? m_noHeaders.at(id) : new DockHeader(dock));
    dock->setTitleBarWidget(m_headers.at(id));
    return dock;
}

void Panels::setWidget(PanelId id, QWidget* widget, const QList<QAction*>& menuActions)
{
    if (id == PanelId::Figures)
        widget->setContentsMargins(0, gutter, 0, 0);
    if (const auto size = scrolledSize(id))
        widget = new PanelScroll(widget, *size);
    dock(id)->setWidget(id == PanelId::Figures ? widget : framed(widget));
    if (auto* header = qobject_cast<DockHeader*>(m_headers.at(id)))
        header->setPanelActions(menuActions);
}

void Panels::reveal(PanelId id)
{
    dock(id)->show();
    dock(id)->raise();
}

void Panels::makeRoom(PanelId id)
{
    QDockWidget* panel = dock(id);
    const int wanted = std::min(panel->widget()->sizeHint().height(), height() * 6 / 10);
    if (!panel->isFloating() && panel->height() < wanted)
        resizeDocks({panel}, {wanted}, Qt::Vertical);
}

void Panels::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    arrange(*this, arrangement);
    m_sharesOnShow = !isVisible();
    if (isVisible())
        shareOutSpace(*this, arrangement);
    showHeadersWhereNeeded();
}

bool Panels::restoreLayout(const QByteArray& state)
{
    const bool restored = restoreState(state, layoutVersion);
    m_sharesOnShow = m_sharesOnShow && !restored;
    return restored;
}

void Panels::addToggles(QMenu* menu) const
{
    for (const Entry& entry : entries())
        menu->addAction(dock(entry.id)->toggleViewAction());
}

bool Panels::event(QEvent* event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::LayoutRequest)
        showHeadersWhereNeeded();
    return done;
}

void Panels::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_sharesOnShow, false))
        shareOutSpace(*this, m_arrangement);
}

void Panels::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

/// A panel among tabs has its title on the tab: a second one under it would only cost height.
void Panels::showHeadersWhereNeeded()
{
    for (const auto& [id, dock] : m_docks) {
        const auto isShown = [](const QDockWidget* other) { return !other->isHidden(); };
        const bool onTab =
            !dock->isFloating() && std::ranges::any_of(tabifiedDockWidgets(dock), isShown);
        QWidget* header = onTab ? m_noHeaders.at(id) : m_headers.at(id);
        if (dock->titleBarWidget() != header) {
            dock->titleBarWidget()->hide();
            dock->setTitleBarWidget(header);
            header->show();
        }
    }
}

void Panels::retranslate()
{
    for (const Entry& entry : entries()) {
        const QString title = QCoreApplication::translate("Panels", entry.title);
        dock(entry.id)->setWindowTitle(title);
        dock(entry.id)->setAccessibleName(title);
    }
}

} // namespace metallm::ui
