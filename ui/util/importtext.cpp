// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/importtext.h"

#include "ui/util/format.h"
#include "ui/util/gatetext.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

// For the translators: what core says of its formats.
[[maybe_unused]] constexpr const char* formatTexts[]{
    QT_TRANSLATE_NOOP(
        "ImportFormat", "queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or "
        "without"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or "
        "without"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or "
        "without"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or "
        "without"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, "
        "cost"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "RouterArena cached_results JSONL or predictions JSON; with cost.json or without"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "FrugalGPT queries CSV without header: query, answer, id; no outcomes"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)"),
    QT_TRANSLATE_NOOP("ImportFormat", "promptfoo results, JSON (versions 2 and 3) or JSONL"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "promptfoo results, CSV: scores only, without costs and tokens"),
    QT_TRANSLATE_NOOP("ImportFormat", "OpenAI Evals logs, JSONL: one file a model"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)"),
    QT_TRANSLATE_NOOP("ImportFormat",
        "HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it"),
    QT_TRANSLATE_NOOP("ImportFormat", "Inspect logs: .eval (zip) or JSON, whole or interrupted"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "OpenAI Batch output JSONL; with its input and a CSV of custom_id, label"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "VowpalWabbit dsjson: a log of decisions; the outcomes that were seen"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "any CSV table with one row a query and a column of scores for each model"),
    QT_TRANSLATE_NOOP(
        "ImportFormat", "any CSV table with one row for each query and model: model, score, query"),
};

struct RoleText {
    importer::ColumnRole role;
    const char* text;
};

constexpr RoleText roleTexts[]{
    {importer::ColumnRole::None, QT_TRANSLATE_NOOP("ImportRole", "not used")},
    {importer::ColumnRole::QueryId, QT_TRANSLATE_NOOP("ImportRole", "query id")},
    {importer::ColumnRole::Text, QT_TRANSLATE_NOOP("ImportRole", "text")},
    {importer::ColumnRole::Domain, QT_TRANSLATE_NOOP("ImportRole", "domain")},
    {importer::ColumnRole::Split, QT_TRANSLATE_NOOP("ImportRole", "split")},
    {importer::ColumnRole::Label, QT_TRANSLATE_NOOP("ImportRole", "right answer")},
    {importer::ColumnRole::Model, QT_TRANSLATE_NOOP("ImportRole", "model")},
    {importer::ColumnRole::Score, QT_TRANSLATE_NOOP("ImportRole", "score")},
    {importer::ColumnRole::InputTokens, QT_TRANSLATE_NOOP("ImportRole", "input tokens")},
    {importer::ColumnRole::OutputTokens, QT_TRANSLATE_NOOP("ImportRole", "output tokens")},
    {importer::ColumnRole::Cost, QT_TRANSLATE_NOOP("ImportRole", "cost")},
    {importer::ColumnRole::Latency, QT_TRANSLATE_NOOP("ImportRole", "latency")},
    {importer::ColumnRole::Judge, QT_TRANSLATE_NOOP("ImportRole", "judge")},
    {importer::ColumnRole::Run, QT_TRANSLATE_NOOP("ImportRole", "run")},
};

struct LintText {
    std::string_view code;
    const char* text;
};

constexpr LintText lintTexts[]{
    {"duplicate_text_across_splits",
        QT_TRANSLATE_NOOP("ImportLint", "Same text in several splits")},
    {"duplicate_text", QT_TRANSLATE_NOOP("ImportLint", "Same text again")},
    {"domain_with_one_query", QT_TRANSLATE_NOOP("ImportLint", "Domain with one query")},
    {"constant_input_tokens", QT_TRANSLATE_NOOP("ImportLint", "Constant input tokens")},
    {"constant_output_tokens", QT_TRANSLATE_NOOP("ImportLint", "Constant output tokens")},
    {"tokens_ignore_texts", QT_TRANSLATE_NOOP("ImportLint", "Tokens do not follow the texts")},
    {"zero_cost", QT_TRANSLATE_NOOP("ImportLint", "Free or unknown?")},
    {"constant_cost", QT_TRANSLATE_NOOP("ImportLint", "Constant cost")},
    {"cost_unit", QT_TRANSLATE_NOOP("ImportLint", "Cost in another unit?")},
    {"latency_unit", QT_TRANSLATE_NOOP("ImportLint", "Latency in another unit?")},
};

QString signText(const importer::Evidence& evidence)
{
    QStringList signs;
    for (const std::string& sign : evidence.signs)
        signs.append(QString::fromStdString(sign));
    const QString list = signs.join(u", "_s);
    if (list.isEmpty())
        return {};
    if (evidence.kind == importer::FileKind::Csv)
        return QCoreApplication::translate("ImportEvidence", "columns: %1").arg(list);
    if (evidence.kind == importer::FileKind::Zip)
        return QCoreApplication::translate("ImportEvidence", "files in the archive: %1").arg(list);
    return QCoreApplication::translate("ImportEvidence", "keys: %1").arg(list);
}

QString certaintyText(importer::Certainty certainty)
{
    switch (certainty) {
    case importer::Certainty::Chosen:
        return QCoreApplication::translate("ImportEvidence", "As you chose");
    case importer::Certainty::Guess:
        return QCoreApplication::translate("ImportEvidence", "A guess: check the columns");
    case importer::Certainty::Likely:
        return QCoreApplication::translate("ImportEvidence", "Recognised, not beyond doubt");
    case importer::Certainty::Sure:
        break;
    }
    return QCoreApplication::translate("ImportEvidence", "Recognised");
}

} // namespace

QString roleText(importer::ColumnRole role)
{
    const auto found = std::ranges::find(roleTexts, role, &RoleText::role);
    return QCoreApplication::translate("ImportRole", found->text);
}

QString formatHelp(const importer::FormatInfo& format)
{
    return QCoreApplication::translate("ImportFormat", format.help.c_str());
}

QString evidenceText(const importer::Evidence& evidence)
{
    const QString certainty = certaintyText(evidence.certainty);
    const QString signs = signText(evidence);
    return signs.isEmpty() ? certainty : certainty + u" ("_s + signs + u')';
}

QString lintTitle(const importer::LintFinding& finding)
{
    const auto found = std::ranges::find(lintTexts, finding.code, &LintText::code);
    return found == std::end(lintTexts) ? lintText(finding)
                                        : QCoreApplication::translate("ImportLint", found->text);
}

QString importedText(const importer::ImportSummary& summary)
{
    const auto counted = [](const char* text, std::int64_t count) {
        return QCoreApplication::translate("ImportCounts", text, nullptr, pluralCount(count));
    };
    return QCoreApplication::translate("ImportCounts", "Imported %1: %2, %3, %4")
        .arg(QString::fromStdString(summary.dataset),
            counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%Ln queries"), summary.queries),
            counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%Ln models"), summary.models),
            counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%Ln outcomes"), summary.outcomes));
}

} // namespace metallm::ui
