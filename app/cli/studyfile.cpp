// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/studyfile.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace metallm::cli {

namespace {

std::string listed(const std::vector<store::DatasetInfo>& datasets)
{
    std::string names;
    for (const auto& info : datasets)
        names += (names.empty() ? "" : ", ") + info.name;
    return names;
}

} // namespace

Result<store::Study> openForReading(const std::string& file)
{
    return store::Study::open(file, store::Study::Access::ReadOnly);
}

Result<std::string> datasetName(const store::Study& study, const std::string& asked)
{
    const auto datasets = study.datasets();
    if (!datasets)
        return tl::unexpected(datasets.error());
    if (datasets->empty())
        return tl::unexpected(Error{"the study has no data set", study.file().string(), 0,
            "add one with metallm import or metallm sample"});
    if (asked.empty() && datasets->size() == 1)
        return datasets->front().name;
    const std::string choices = "use --dataset with one of: " + listed(*datasets);
    if (asked.empty())
        return wrongCall("the study has several data sets", choices);
    if (std::ranges::find(*datasets, asked, &store::DatasetInfo::name) == datasets->end())
        return wrongCall("the study has no data set '" + asked + "'", choices);
    return asked;
}

StudyToWrite::StudyToWrite(std::string file)
    : m_file(std::move(file))
    , m_existed(std::filesystem::exists(m_file))
{
}

StudyToWrite::~StudyToWrite()
{
    m_study.reset();
    if (m_existed || m_keep)
        return;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored; // nothing more can be done about a file that will not go
        std::filesystem::remove(m_file.string() + suffix, ignored);
    }
}

Result<store::Study*> StudyToWrite::open()
{
    auto study = store::Study::open(m_file);
    if (!study)
        return tl::unexpected(study.error());
    if (study->isReadOnly())
        return tl::unexpected(Error{"the study cannot be written", m_file.string(), 0,
            "see that its file and folder may be"});
    m_study.emplace(std::move(*study));
    return &*m_study;
}

} // namespace metallm::cli
