// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/modelssection.h"

#include "ui/models/modelchoicemodel.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/tableviews.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int mostRows = 12; // more are scrolled
constexpr int accuracyWidth = 66;
constexpr int costWidth = 50;
} // namespace

ModelsSection::ModelsSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_model(new ModelChoiceModel(this))
    , m_view(new QTreeView(this))
{
    buildView();
    content()->setContentsMargins(6, 4, 6, 6);
    content()->addWidget(m_view);
    retranslate();
    m_model->setDataset(state.dataset());
    m_model->setSnapshot(state.snapshot());
    showParameters(state.parameters());
    connectState();
}

void ModelsSection::buildView()
{
    m_view->setObjectName(u"modelChoice"_s);
    m_view->setProperty("role", u"compact"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(0);
    m_view->setItemDelegateForColumn(ModelChoiceModel::Name, new NameDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(ModelChoiceModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ModelChoiceModel::Accuracy, QHeaderView::Fixed);
    header->setSectionResizeMode(ModelChoiceModel::Cost, QHeaderView::Fixed);
    header->resizeSection(ModelChoiceModel::Accuracy, accuracyWidth);
    header->resizeSection(ModelChoiceModel::Cost, costWidth);
}

void ModelsSection::connectState()
{
    // The data set's models must be there before the parameters that choose among them.
    connect(&state(), &WorkbenchState::datasetChanged, m_model, [this] {
        m_model->setDataset(state().dataset());
        showParameters(state().parameters());
    });
    connect(&state(), &WorkbenchState::snapshotChanged, m_model, &ModelChoiceModel::setSnapshot);
    connect(m_model, &ModelChoiceModel::proposed, this, &ModelsSection::choose);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ModelsSection::showMenu);
}

void ModelsSection::retranslate()
{
    m_model->retranslate();
    fitHeadings(m_view->header());
    m_view->setAccessibleName(tr("Models that take part"));
}

void ModelsSection::showParameters(const sim::Parameters& parameters)
{
    if (m_model->rowCount() != 0
        && state().dataset()->models.size() == static_cast<std::size_t>(m_model->rowCount()))
        m_model->setParameters(parameters);
    fitHeight();
}

void ModelsSection::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int rowHeight =
        std::max(measure::rowHeight, m_view->sizeHintForRow(0)); // -1 while it is empty
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + rows * rowHeight + 2);
}

void ModelsSection::showMenu(const QPoint& position)
{
    if (m_model->rowCount() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("All models"), this, [this] { choose({}); });
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid()) {
        menu->addAction(tr("No model but this one"), this,
            [this, row = index.row()] { choose(m_model->withOnly(row)); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ModelsSection::choose(const std::vector<std::string>& models)
{
    propose([&models](sim::Parameters& parameters) { parameters.models = models; });
}

} // namespace metallm::ui
