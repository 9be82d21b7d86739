// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/partfile.h"

#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace metallm {

PartFile::PartFile(std::filesystem::path target)
    : m_target(std::move(target))
    , m_part(m_target.string() + ".part-" + std::to_string(::getpid()))
    , m_stream(m_part, std::ios::binary | std::ios::trunc)
{
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_part(std::exchange(other.m_part, {}))
    , m_stream(std::move(other.m_stream))
{
}

PartFile::~PartFile()
{
    if (m_part.empty())
        return;
    m_stream.close();
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
}

void PartFile::write(std::string_view text)
{
    m_stream.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void PartFile::write(std::span<const std::byte> bytes)
{
    m_stream.write(
        reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

Result<void> PartFile::finish()
{
    m_stream.close();
    if (m_stream.fail())
        return tl::unexpected(failure());
    return {};
}

Result<void> PartFile::commit()
{
    std::error_code code;
    std::filesystem::rename(m_part, m_target, code);
    if (code)
        return tl::unexpected(failure());
    m_part.clear();
    return {};
}

Error PartFile::failure() const
{
    return Error{"the file cannot be written", m_target.string(), 0,
        "see that its folder exists, may be written and has space"};
}

} // namespace metallm
