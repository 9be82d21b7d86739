// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/charts/frontierchart.h"
#include "ui/shell/actions.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/state/settings.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int restMilliseconds = 900;

} // namespace

Tour::Tour(const Sources& sources, QWidget* window)
    : QObject(window)
    , m_sources(sources)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Tour::moveOn);
    window->installEventFilter(this);
    connectDeeds();
}

/// What the user does of what the steps speak of.
void Tour::connectDeeds()
{
    Workbench& with = m_sources.workbench;
    connect(&with.state, &WorkbenchState::snapshotChanged, this, [this] {
        if (m_step == Look)
            show(Look); // the sample has come: another thing to look at
    });
    connect(&with.state, &WorkbenchState::parametersChanged, this,
        [this, before = with.state.parameters().costWeight](
            const sim::Parameters& parameters) mutable {
            if (std::exchange(before, parameters.costWeight) != parameters.costWeight)
                done(CostWeight);
        });
    const auto* frontier = m_sources.panels.dock(PanelId::Frontier)->findChild<FrontierChart*>();
    connect(frontier, &FrontierChart::costWeightDragFinished, this, [this] { done(Frontier); });
    connect(&with.state, &WorkbenchState::viewChanged, this,
        [this, before = with.state.view()](const ViewState& view) mutable {
            const ViewState last = std::exchange(before, view);
            if ((!view.selection.isEmpty() && view.selection != last.selection)
                || (view.selectedQuery && view.selectedQuery != last.selectedQuery))
                done(Queries);
        });
    connect(m_sources.actions.get(ActionId::Report), &QAction::triggered, this, [this] {
        if (m_step == Prices)
            end();
    });
}

void Tour::offer()
{
    if (!m_sources.settings.value(Setting::TourShown).toBool())
        start();
}

void Tour::start()
{
    m_sources.settings.setValue(Setting::TourShown, true);
    if (!m_callout) {
        m_callout = new TourCallout(m_window);
        connect(m_callout, &TourCallout::nextRequested, this, &Tour::next);
        connect(m_callout, &TourCallout::backRequested, this, &Tour::back);
        connect(m_callout, &TourCallout::skipRequested, this, &Tour::end);
    }
    show(Look);
    m_callout->takeKeyboard();
}

void Tour::end()
{
    m_step = -1;
    m_rest.stop();
    if (m_callout)
        m_callout->deleteLater();
    m_callout = nullptr;
}

void Tour::next()
{
    if (!m_sources.workbench.state.dataset())
        return m_sources.actions.get(ActionId::OpenSample)->trigger();
    if (m_step + 1 == stepCount)
        return end();
    show(m_step + 1);
    m_callout->takeKeyboard();
}

void Tour::back()
{
    show(std::max(m_step - 1, 0));
    m_callout->takeKeyboard();
}

void Tour::show(int step)
{
    m_step = step;
    m_rest.stop();
    constexpr PanelId panels[stepCount]{
        PanelId::Figures, PanelId::Tuning, PanelId::Frontier, PanelId::Domains, PanelId::Prices};
    if (m_sources.workbench.state.dataset())
        m_sources.panels.reveal(panels[step]);
    m_callout->setBackEnabled(step > 0);
    showTexts();
    m_callout->pointAt(target());
}

void Tour::showTexts()
{
    TourCallout::Texts shown = texts();
    shown.count = tr("%1 of %2").arg(m_step + 1).arg(stepCount);
    if (shown.next.isEmpty())
        shown.next = m_step + 1 == stepCount ? tr("Done") : tr("Next");
    m_callout->setTexts(shown);
}

QWidget* Tour::target() const
{
    const Panels& panels = m_sources.panels;
    switch (Step(m_step)) {
    case Look:
        if (!m_sources.workbench.state.dataset())
            return m_window->findChild<QWidget*>(u"actionOpenSampleButton"_s);
        return panels.dock(PanelId::Figures);
    case CostWeight:
        return m_window->findChild<QWidget*>(u"costWeightSlider"_s);
    case Frontier:
        return panels.dock(PanelId::Frontier);
    case Queries:
        return panels.dock(PanelId::Domains);
    case Prices:
        return panels.dock(PanelId::Prices);
    }
    return nullptr;
}

TourCallout::Texts Tour::lookTexts() const
{
    if (!m_sources.workbench.state.dataset())
        return {tr("Begin with the sample"),
            tr("It holds simulated questions to a support desk, and what eight models made of "
               "each. Everything you see later on your own data can be tried on it."),
            {}, tr("Open the sample")};
    return {tr("What routing achieves"),
        tr("A router sends every query to one model. These figures tell how accurate the answers "
           "are, what they cost, and how far that is from the best single model and from the best "
           "there could be."),
        {}, {}};
}

TourCallout::Texts Tour::texts() const
{
    switch (Step(m_step)) {
    case Look:
        return lookTexts();
    case CostWeight:
        return {tr("Say what money is worth"),
            tr("Drag the cost weight: to the left accuracy counts, to the right low cost. Every "
               "chart follows while you drag."),
            {}, {}};
    case Frontier:
        return {tr("Read the frontier"),
            tr("The blue line is what the router reaches at every cost weight; the marks are the "
               "models alone. Above the dotted line it beats mixing models at random; above the "
               "dashed one no router can be. Drag the ring along the line."),
            {}, {}};
    case Queries:
        return {tr("Ask any mark for its queries"),
            tr("Click a cell: the table below then lists the queries behind it, and a click on a "
               "query shows in the inspector why it went to its model."),
            {}, {}};
    case Prices:
        return {tr("What if the price changed?"),
            tr("Type -50 % into “what if” beside a model: the frontier shows at once what would "
               "change. Report at the top right writes down what you found. F1 explains each "
               "panel."),
            {}, {}};
    }
    return {};
}

void Tour::done(int step)
{
    if (m_step != step)
        return;
    m_done = step;
    m_rest.start();
}

void Tour::moveOn()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return m_rest.start();
    if (m_step == m_done && m_step + 1 < stepCount)
        show(m_step + 1); // the keyboard stays where the user works
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_callout) {
        m_callout->retranslate();
        showTexts();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace metallm::ui
