// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/importcontroller.h"

#include "core/util/textfile.h"

#include <tuple>

namespace metallm::ui {

namespace {

constexpr int debounceMilliseconds = 150;

auto parts(const importer::ImportRequest& request)
{
    return std::tie(request.paths, request.dataset, request.format, request.repeats.runs,
        request.repeats.judges, request.mapping, request.scoreRange);
}

} // namespace

ImportController::ImportController(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_memory(settings)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &ImportController::lookNow);
}

void ImportController::setFiles(
    const std::vector<std::filesystem::path>& files, std::optional<std::int64_t> queries)
{
    m_queries = queries;
    m_request = {files};
    m_look.reset();
    emit busyChanged(true);
    lookNow();
}

void ImportController::setRequest(const importer::ImportRequest& request)
{
    if (parts(request) == parts(m_request))
        return;
    // Only the name of what is made is another.
    importer::ImportRequest renamed = m_request;
    renamed.dataset = request.dataset;
    const bool looksTheSame = parts(request) == parts(renamed);
    m_request = request;
    if (looksTheSame)
        return;
    m_debounce.start();
    emit busyChanged(true);
}

void ImportController::lookNow()
{
    m_debounce.stop();
    m_runner.start(
        [request = m_request, remembered = m_memory.all(), queries = m_queries](
            const RunContext& context) {
            return lookAtFiles(request, remembered, queries, context);
        },
        this, [this](const Result<ImportLookPtr>& result) { take(result); });
}

void ImportController::take(const Result<ImportLookPtr>& result)
{
    if (m_debounce.isActive())
        return; // there is a newer question
    m_look = result ? *result : nullptr;
    emit busyChanged(false);
    if (!result)
        return emit failed(result.error());
    if (m_look->remembered)
        m_request.mapping = m_look->request.mapping;
    emit lookChanged(m_look);
}

void ImportController::rememberMapping()
{
    if (m_look && m_look->preview && m_look->request.mapping)
        m_memory.keep(m_look->preview->columns, *m_look->request.mapping);
}

void ImportController::forgetMapping()
{
    if (m_look && m_look->preview)
        m_memory.forget(m_look->preview->columns);
    importer::ImportRequest request = m_request;
    request.mapping.reset();
    request.format = "auto";
    setRequest(request);
}

void ImportController::loadMapping(const QString& file)
{
    m_fileRunner.start(
        [path = file.toStdString()](const RunContext&) { return importer::readMapping(path); },
        this,
        [this](const Result<importer::Mapping>& mapping) {
            if (!mapping)
                return emit fileFailed(mapping.error());
            importer::ImportRequest request = m_request;
            request.mapping = *mapping;
            request.format = "auto"; // by the mapping's shape
            setRequest(request);
        });
}

void ImportController::saveMapping(const QString& file)
{
    if (!m_look || !m_look->preview || !m_look->preview->mapping)
        return;
    m_fileRunner.start(
        [path = file.toStdString(), text = importer::mappingJson(*m_look->preview->mapping) + '\n'](
            const RunContext&) { return writeFileAtomically(path, text); },
        this,
        [this](const Result<void>& written) {
            if (!written)
                emit fileFailed(written.error());
        });
}

} // namespace metallm::ui
