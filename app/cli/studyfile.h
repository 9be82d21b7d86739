// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"

#include <filesystem>
#include <optional>
#include <string>

namespace metallm::cli {

Result<store::Study> openForReading(const std::string& file);

/// The data set of that name; without a name the only one. A name that is not there, or a choice
/// that was not made, is a wrong call that lists what there is.
Result<std::string> datasetName(const store::Study& study, const std::string& asked);

/// A study opened by a command that writes. A file that had to be made for it goes again unless the
/// command keeps it: a failure changes nothing.
class StudyToWrite {
public:
    explicit StudyToWrite(std::string file);
    ~StudyToWrite();
    StudyToWrite(const StudyToWrite&) = delete;
    StudyToWrite& operator=(const StudyToWrite&) = delete;

    Result<store::Study*> open();
    void keep() { m_keep = true; }

private:
    std::filesystem::path m_file;
    bool m_existed;
    bool m_keep = false;
    std::optional<store::Study> m_study;
};

} // namespace metallm::cli
