// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/report.h"

#include "core/report/csv.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/markdown.h"
#include "core/report/reportmodel.h"
#include "core/util/textfile.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace metallm::report {

namespace {

using Writer = std::string (*)(const Report&, const ReportInput&);

struct Format {
    std::string_view suffix;
    Writer write;
};

constexpr Format formats[]{
    {".html", toHtml},
    {".json", toJson},
    {".csv", [](const Report& report, const ReportInput&) { return toCsv(report); }},
    {".md", [](const Report& report, const ReportInput&) { return toMarkdown(report); }},
};

std::string lowerCaseSuffix(const std::filesystem::path& file)
{
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
        [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return suffix;
}

} // namespace

Result<void> writeReport(const ReportInput& input, const std::filesystem::path& file)
{
    const std::string suffix = lowerCaseSuffix(file);
    const auto* const format = std::ranges::find(formats, suffix, &Format::suffix);
    if (format == std::end(formats))
        return wrongCall(fmt::format("a report cannot be written as '{}'", suffix),
            "name a file that ends in .html, .csv, .json or .md");
    return writeFileAtomically(file, format->write(makeReport(input), input));
}

} // namespace metallm::report
