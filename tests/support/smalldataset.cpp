// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldataset.h"

#include "core/store/datasetwriter.h"

namespace metallm::test {

data::Dataset smallDataset(const std::string& name)
{
    data::Dataset dataset;
    dataset.name = name;
    dataset.source = "by hand";
    dataset.simulated = true;
    dataset.queryIds = {"q1", "q2", "q3"};
    dataset.texts = {"one", "", "three"};
    dataset.labels = {"", "b", ""};
    dataset.splits = {"train", "test"};
    dataset.splitOf = {1, -1, 0};
    dataset.domains = {"d"};
    dataset.domainOf = {-1, 0, 0};
    dataset.models = {{"a", "Maker"}, {"b", ""}};
    dataset.scores = data::OutcomeMatrix{{0.1, data::missing}, {1, 0}, {data::missing, 0.5}};
    dataset.recordedCosts =
        data::OutcomeMatrix{{1e-7, data::missing}, {data::missing, 2}, {data::missing, 0}};
    auto contexts = std::make_shared<data::Contexts>();
    *contexts = {"lsa:2", data::ContextMatrix{{1, 0}, {0, 1}, {0.6F, 0.8F}}, {0, 2}};
    dataset.contexts = contexts;
    return dataset;
}

prices::PriceTable smallPrices(const std::string& name)
{
    return {name, "by hand", "2024-05-01",
        {{"a", "Maker", 1.5, {}, {}, {}}, {"b", "", {}, {}, 0.0, 0.01}}};
}

Result<void> storeSmall(store::Study& study, const std::string& name)
{
    const prices::PriceTable table = smallPrices(name);
    return store::storeDataset(study, smallDataset(name), &table, {});
}

} // namespace metallm::test
