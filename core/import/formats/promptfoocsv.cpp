// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvreader.h"
#include "core/import/formats/formats.h"

#include <fmt/format.h>
#include <map>

namespace metallm::importer {

namespace {

/// "[provider] prompt" followed by Status and Score: names repeat, places count.
bool isOutput(const std::vector<std::string>& header, std::size_t column)
{
    return column + 2 < header.size() && header[column].starts_with('[')
        && header[column].find("] ") != std::string::npos && header[column + 1] == "Status"
        && header[column + 2] == "Score";
}

bool isResults(const Glimpse& look)
{
    if (look.kind != FileKind::Csv)
        return false;
    for (std::size_t column = 0; column < look.header.size(); ++column)
        if (isOutput(look.header, column))
            return true;
    return false;
}

class ResultReader {
public:
    explicit ResultReader(Gatherer& gatherer, std::string prefix)
        : m_gatherer(gatherer)
        , m_prefix(std::move(prefix))
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        const std::vector<std::string> header(row.fields.begin(), row.fields.end());
        std::map<std::string, int> prompts;
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (!isOutput(header, column)) {
                if (m_outputs.empty())
                    m_variables.emplace_back(header[column], column);
                continue;
            }
            const auto end = header[column].find("] ");
            const std::string model = header[column].substr(1, end - 1);
            const std::string number = fmt::format("{}", ++prompts[model]);
            m_outputs.push_back({column, m_gatherer.variant(model, {}, number)});
        }
        if (m_outputs.empty())
            return failed("no column is named \"[provider] prompt\" and followed by Status, Score",
                "export it again with promptfoo");
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        const std::int32_t query = m_gatherer.query(fmt::format("{}{}", m_prefix, m_rows++));
        for (const auto& [name, column] : m_variables) {
            std::string& text = m_gatherer.facts(query).text;
            text += fmt::format("{}{}: {}", text.empty() ? "" : "\n", name, row.fields[column]);
        }
        for (const Output& output : m_outputs) {
            const std::string_view status = row.fields[output.column + 1];
            auto score = parseScore(row.fields[output.column + 2], "score");
            if (!score)
                return tl::unexpected(score.error());
            if (status == "ERROR") {
                m_gatherer.warn("a call that failed has no outcome", row.line);
                score = std::nullopt;
            }
            const auto done =
                m_gatherer.outcome(query, output.variant, {.score = *score}, row.line);
            if (!done)
                return done;
        }
        return {};
    }

private:
    struct Output {
        std::size_t column;
        std::int32_t variant;
    };

    Gatherer& m_gatherer;
    std::string m_prefix;
    std::vector<std::pair<std::string, std::size_t>> m_variables;
    std::vector<Output> m_outputs;
    std::int64_t m_rows = 0;
};

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().runs = "separate";
    gatherer.defaults().runWord = "prompt";
    const bool several = request.files.files.size() > 1;
    for (const auto& file : request.files.files) {
        gatherer.enterFile(file.string());
        ResultReader reader(
            gatherer, several ? request.files.partsOf(file).back() + ":" : std::string{});
        auto done = readCsv(file,
            {.header = [&](const CsvRow& row) { return reader.takeHeader(row); },
                .row = [&](const CsvRow& row) { return reader.takeRow(row); },
                .sameNames = true},
            context, "reading " + file.filename().string());
        if (!done)
            return done;
    }
    gatherer.warn("the CSV of promptfoo holds no costs, tokens and latencies: its JSON does");
    return {};
}

} // namespace

Format promptfooCsvFormat()
{
    return {{"promptfoo-csv", "promptfoo results, CSV: scores only, without costs and tokens"},
        [](const FileSet& files) { return mostFit(files, isResults) ? Fit::Sure : Fit::None; },
        read};
}

} // namespace metallm::importer
