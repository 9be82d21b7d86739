// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/ziparchive.h"

#include <zip.h>
#include <zstd.h>

namespace metallm::importer {

namespace {
constexpr std::uint64_t largestEntry = 1ULL << 30U; // a sample of a log is a few megabytes
constexpr int zstdMethod = 93; // libzip here does not unpack it by itself

/// One entry of an archive of its own.
class EntryDecoder final : public ByteDecoder {
public:
    static std::unique_ptr<EntryDecoder> open(
        const std::filesystem::path& file, const std::string& name)
    {
        int code = 0;
        std::unique_ptr<zip, ZipArchive::Close> archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
        zip_file_t* entry = archive ? zip_fopen(archive.get(), name.c_str(), 0) : nullptr;
        return entry == nullptr
            ? nullptr
            : std::unique_ptr<EntryDecoder>(new EntryDecoder(std::move(archive), entry));
    }

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const zip_int64_t count = zip_fread(m_entry.get(), buffer.data(), buffer.size());
        if (count < 0)
            return failed("the entry of the zip file is damaged", "fetch or write it again, whole");
        m_position += static_cast<double>(count);
        return static_cast<std::size_t>(count);
    }

    double position() const override { return m_position; }
    bool isPacked() const override { return true; }

private:
    struct CloseEntry {
        void operator()(zip_file_t* entry) const { zip_fclose(entry); }
    };

    EntryDecoder(std::unique_ptr<zip, ZipArchive::Close> archive, zip_file_t* entry)
        : m_archive(std::move(archive))
        , m_entry(entry)
    {
    }

    std::unique_ptr<zip, ZipArchive::Close> m_archive;
    std::unique_ptr<zip_file_t, CloseEntry> m_entry; // closed before its archive
    double m_position = 0;
};

} // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::filesystem::path file, zip* archive)
    : m_file(std::move(file))
    , m_archive(archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<std::uint64_t>(i);
        if (const char* name = zip_get_name(archive, index, 0); name != nullptr)
            m_entries[name] = index; // an entry that was written again counts as it is last
    }
}

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& file)
{
    int code = 0;
    zip* archive = zip_open(file.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return tl::unexpected(Error{"the zip file is damaged or cut off before its end",
            file.string(), 0, "fetch or write it again, whole"});
    return ZipArchive(file, archive);
}

std::vector<std::string> ZipArchive::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, index] : m_entries)
        names.push_back(name);
    return names;
}

Error ZipArchive::error(const std::string& what, const char* remedy) const
{
    return Error{what, m_file.string(), 0, remedy};
}

Result<std::string> ZipArchive::readRaw(
    std::uint64_t index, std::uint64_t bytes, unsigned flags, const std::string& name) const
{
    zip_file_t* entry = zip_fopen_index(m_archive.get(), index, flags);
    if (entry == nullptr)
        return tl::unexpected(error("the entry " + name + " of the zip file cannot be unpacked",
            "write it again with the deflate or zstd method"));
    std::string contents(bytes, '\0');
    const zip_int64_t count = zip_fread(entry, contents.data(), bytes);
    const int closed = zip_fclose(entry);
    if (count < 0 || static_cast<std::uint64_t>(count) != bytes || closed != 0)
        return tl::unexpected(error(
            "the entry " + name + " of the zip file is damaged", "fetch or write it again, whole"));
    return contents;
}

Result<std::string> ZipArchive::read(const std::string& name) const
{
    zip_stat_t info{};
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || zip_stat_index(m_archive.get(), found->second, 0, &info) != 0)
        return tl::unexpected(
            error("the zip file has no entry " + name, "fetch or write it again, whole"));
    if (info.size > largestEntry || info.comp_size > largestEntry)
        return tl::unexpected(error("the entry " + name + " of the zip file is over 1 GiB",
            "split the log, or export it as JSON"));
    if (info.comp_method != zstdMethod)
        return readRaw(found->second, info.size, 0, name);
    const auto packed = readRaw(found->second, info.comp_size, ZIP_FL_COMPRESSED, name);
    if (!packed)
        return packed;
    std::string contents(info.size, '\0');
    const std::size_t count =
        ZSTD_decompress(contents.data(), contents.size(), packed->data(), packed->size());
    if (ZSTD_isError(count) != 0 || count != contents.size())
        return tl::unexpected(error(
            "the entry " + name + " of the zip file is damaged", "fetch or write it again, whole"));
    return contents;
}

Result<ByteSource> ZipArchive::stream(const std::string& name) const
{
    zip_stat_t info{};
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || zip_stat_index(m_archive.get(), found->second, 0, &info) != 0)
        return tl::unexpected(
            error("the zip file has no entry " + name, "fetch or write it again, whole"));
    auto decoder = EntryDecoder::open(m_file, name);
    if (!decoder)
        return tl::unexpected(error("the entry " + name + " of the zip file cannot be unpacked",
            "write it again with the deflate method"));
    return ByteSource::from(std::move(decoder), m_file / name, static_cast<double>(info.size));
}

} // namespace metallm::importer
