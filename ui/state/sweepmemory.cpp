// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sweepmemory.h"

#include "core/store/sweepcells.h"
#include "ui/state/studycontroller.h"
#include "ui/state/sweepcontroller.h"
#include "ui/state/workbenchstate.h"

namespace metallm::ui {

namespace {

class SweepMemory : public sim::CellStore {
public:
    SweepMemory(store::Study study, const std::string& dataset)
        : m_study(std::move(study))
        , m_cells(m_study, dataset)
    {
    }

    std::optional<sim::CellFigures> find(const std::string& key) override
    {
        return m_cells.find(key);
    }
    void store(const std::string& key, const sim::CellFigures& figures) override
    {
        m_cells.store(key, figures);
    }
    void commit() override { m_cells.commit(); }

private:
    store::Study m_study;
    store::SweepCells m_cells;
};

} // namespace

std::unique_ptr<sim::CellStore> openSweepMemory(
    const QString& studyFile, const std::string& dataset)
{
    auto study = store::Study::open(studyFile.toStdString());
    if (!study)
        return nullptr;
    return std::make_unique<SweepMemory>(*std::move(study), dataset);
}

void rememberSweeps(SweepController& sweep, const StudyController& study, WorkbenchState& state)
{
    QObject::connect(&state, &WorkbenchState::datasetChanged, &sweep,
        [&sweep, &study](const std::shared_ptr<const data::Dataset>& dataset) {
            if (dataset)
                sweep.setStoreFactory([file = study.file(), name = dataset->name] {
                    return openSweepMemory(file, name);
                });
        });
}

} // namespace metallm::ui
