// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embed/lsa.h"
#include "tests/support/syntheticdata.h"
#include "ui/models/askedmodels.h"
#include "ui/panels/askpanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"

#include <numeric>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace metallm::test {

constexpr int longWait = 20000; // ms

/// The synthetic data set with contexts that LSA made of its texts.
inline std::shared_ptr<const data::Dataset> embedded(int models = 4)
{
    auto dataset =
        std::make_shared<data::Dataset>(*syntheticDataset({.models = models, .seed = 4}));
    std::vector<std::int32_t> fitOn(120);
    std::iota(fitOn.begin(), fitOn.end(), 0);
    auto contexts = embed::makeLsa(8)->embed(*dataset, fitOn, {});
    dataset->contexts = std::make_shared<const data::Contexts>(std::move(*contexts));
    return dataset;
}

/// The panel over a state of its own, without a window.
struct AskBench {
    ui::WorkbenchState state;
    ui::AnalysisController analysis{state};
    ui::AskController ask{state};
    ui::AskPanel panel{state, ask};

    explicit AskBench(const std::string& policy = "linucb", sim::Mode mode = sim::Mode::Offline,
        std::shared_ptr<const data::Dataset> dataset = embedded())
    {
        sim::Parameters parameters;
        parameters.policy = policy;
        parameters.mode = mode;
        parameters.alpha = 0.1;
        parameters.costWeight = 0.2;
        ask.setWanted(true);
        state.setDataset(dataset, syntheticPrices(*dataset), parameters);
    }

    bool isAnalysed() const { return state.snapshot() && !state.isStale(); }
    void type(const QString& text) { find<QPlainTextEdit>("askText")->setPlainText(text); }
    bool hasAnswered() const
    {
        return ask.stage() == ui::AskController::Stage::Answered && !ask.isBusy();
    }
    void setCostWeight(double costWeight)
    {
        sim::Parameters parameters = state.parameters();
        parameters.costWeight = costWeight;
        state.setParameters(parameters);
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    const ui::AskedModels& models() const
    {
        return *qobject_cast<ui::AskedModels*>(find<QTableView>("askModels")->model());
    }
    QString verdict() const { return find<ui::ElidedLabel>("askVerdict")->fullText(); }
    QString empty() const { return find<QLabel>("askEmpty")->text(); }
    bool showsAnswer() const { return find<QStackedWidget>("askPages")->currentIndex() == 1; }
    bool offers(const char* button) const { return !find<QPushButton>(button)->isHidden(); }
};

} // namespace metallm::test
