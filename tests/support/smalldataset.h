// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

namespace metallm::test {

/// Three queries and two models, with all that a data set can hold and two outcomes missing.
data::Dataset smallDataset(const std::string& name);
prices::PriceTable smallPrices(const std::string& name);
/// Both of that name.
Result<void> storeSmall(store::Study& study, const std::string& name);

} // namespace metallm::test
