// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/preview.h"
#include "core/import/recognise.h"
#include "core/import/vectorfile.h"
#include "core/prices/priceimport.h"
#include "ui/state/mappingmemory.h"

#include <memory>

namespace metallm::ui {

/// What is in the files that the user wants to import, read without writing anything. One of the
/// three parts is there, by the use; none for a study.
struct ImportLook {
    importer::FileUse use = importer::FileUse::Dataset;
    importer::ImportRequest request; ///< as it was looked at
    std::optional<importer::Preview> preview{};
    std::optional<prices::PriceFile> prices{};
    std::optional<importer::VectorsInfo> vectors{};
    bool remembered = false; ///< the mapping is that of an earlier import
};

using ImportLookPtr = std::shared_ptr<const ImportLook>;

/// In a worker. Where the user chose neither format nor mapping, a table with a header that is
/// remembered is mapped as it was; a table that no format knows is shown all the same, to be mapped
/// by hand. `queries` are those of the data set on screen, for vectors.
Result<ImportLookPtr> lookAtFiles(importer::ImportRequest request,
    const MappingMemory::Mappings& remembered, std::optional<std::int64_t> queries,
    const RunContext& context);

} // namespace metallm::ui
