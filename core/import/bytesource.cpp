// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {
constexpr unsigned bufferBytes = 256 * 1024;
constexpr std::size_t inspectedBytes = 256;
constexpr std::size_t largestRead = 1U << 30U; // gzread takes an unsigned int
} // namespace

ByteSource::ByteSource(fs::path file, gzFile_s* handle, double size)
    : m_file(std::move(file))
    , m_handle(handle)
    , m_size(size)
{
}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_size(other.m_size)
    , m_start(std::move(other.m_start))
{
}

ByteSource::~ByteSource()
{
    if (m_handle != nullptr)
        gzclose(m_handle);
}

Result<ByteSource> ByteSource::open(const fs::path& file)
{
    std::error_code code;
    const auto missing = [&](const char* what, const char* remedy) {
        return tl::unexpected(Error{what, file.string(), 0, remedy});
    };
    if (!fs::exists(file, code))
        return missing("there is no such file", "check the name");
    if (fs::is_directory(file, code))
        return missing("this is a folder", "name the file in it");
    const auto size = fs::file_size(file, code);
    gzFile handle = gzopen(file.c_str(), "rb");
    if (handle == nullptr)
        return missing("the file cannot be read", "ask for the right to read it");
    gzbuffer(handle, bufferBytes);
    ByteSource source(file, handle, code ? 0 : static_cast<double>(size));
    if (auto good = source.inspectStart(); !good)
        return tl::unexpected(good.error());
    return source;
}

Result<void> ByteSource::inspectStart()
{
    m_start.resize(inspectedBytes);
    const auto count = readHandle(m_start);
    if (!count)
        return tl::unexpected(count.error());
    m_start.resize(*count);
    if (m_start.empty())
        return tl::unexpected(error("the file is empty", "fetch or write it again"));
    if (m_start.starts_with("version https://git-lfs.github.com/spec/"))
        return tl::unexpected(error("this is a git-lfs pointer, not the data it stands for",
            "fetch the data with `git lfs pull`"));
    if (m_start.find("/annex/objects/") < m_start.find('\n'))
        return tl::unexpected(error("this is a git-annex pointer, not the data it stands for",
            "fetch the data with `git annex get`"));
    if (m_file.extension() == ".gz" && gzdirect(m_handle) == 1)
        return tl::unexpected(
            error("the file is named .gz but is not gzip", "rename it, or fetch it again"));
    return {};
}

Result<std::size_t> ByteSource::readHandle(std::span<char> buffer)
{
    const auto wanted = static_cast<unsigned>(std::min(buffer.size(), largestRead));
    const int count = gzread(m_handle, buffer.data(), wanted);
    int status = Z_OK;
    const char* words = gzerror(m_handle, &status);
    if (count >= 0 && (status == Z_OK || status == Z_STREAM_END))
        return static_cast<std::size_t>(count);
    if (status == Z_BUF_ERROR)
        return tl::unexpected(
            error("the gzip file is cut off before its end", "fetch it again, whole"));
    if (status == Z_DATA_ERROR)
        return tl::unexpected(error(
            std::string("the gzip file is damaged (") + words + ")", "fetch or pack it again"));
    return tl::unexpected(
        error("the file cannot be read to its end", "check the disk, and copy it again"));
}

Result<std::size_t> ByteSource::read(std::span<char> buffer)
{
    if (m_start.empty())
        return readHandle(buffer);
    const std::size_t count = std::min(buffer.size(), m_start.size());
    std::memcpy(buffer.data(), m_start.data(), count);
    m_start.erase(0, count);
    return count;
}

Result<void> ByteSource::readExactly(std::span<char> buffer)
{
    while (!buffer.empty()) {
        const auto count = read(buffer);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return tl::unexpected(
                error("the file is cut off before its end", "fetch or write it again, whole"));
        buffer = buffer.subspan(*count);
    }
    return {};
}

double ByteSource::position() const
{
    return static_cast<double>(gzoffset(m_handle));
}

Error ByteSource::error(std::string what, std::string remedy, std::int64_t line) const
{
    return Error{std::move(what), m_file.string(), line, std::move(remedy)};
}

} // namespace metallm::importer
