// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytedecoder.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace metallm::importer {

namespace {

constexpr unsigned gzipBufferBytes = 256 * 1024;
constexpr std::size_t largestRead = 1U << 30U; // gzread takes an unsigned int

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

struct CloseGzip {
    void operator()(gzFile_s* file) const { gzclose(file); }
};

struct FreeStream {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

tl::unexpected<Error> unreadable()
{
    return failed("the file cannot be read to its end", "check the disk, and copy it again");
}

// zlib hands out what is not gzip as it is.
class GzipDecoder : public ByteDecoder {
public:
    explicit GzipDecoder(gzFile handle)
        : m_handle(handle)
    {
        gzbuffer(handle, gzipBufferBytes);
    }

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const auto wanted = static_cast<unsigned>(std::min(buffer.size(), largestRead));
        const int count = gzread(m_handle.get(), buffer.data(), wanted);
        int status = Z_OK;
        const char* words = gzerror(m_handle.get(), &status);
        if (count >= 0 && (status == Z_OK || status == Z_STREAM_END))
            return static_cast<std::size_t>(count);
        if (status == Z_BUF_ERROR)
            return failed("the gzip file is cut off before its end", "fetch it again, whole");
        if (status == Z_DATA_ERROR)
            return failed(
                std::string("the gzip file is damaged (") + words + ")", "fetch or pack it again");
        return unreadable();
    }

    double position() const override { return static_cast<double>(gzoffset(m_handle.get())); }
    bool isPacked() const override { return gzdirect(m_handle.get()) == 0; }

private:
    std::unique_ptr<gzFile_s, CloseGzip> m_handle;
};

class ZstdDecoder : public ByteDecoder {
public:
    explicit ZstdDecoder(File file)
        : m_file(std::move(file))
        , m_stream(ZSTD_createDStream())
        , m_packed(ZSTD_DStreamInSize())
    {
    }

    Result<std::size_t> read(std::span<char> buffer) override
    {
        ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
        while (out.pos < out.size) {
            if (m_in.pos == m_in.size) {
                if (const auto more = refill(); !more || !*more)
                    return more ? ended(out.pos)
                                : Result<std::size_t>(tl::unexpected(more.error()));
            }
            const std::size_t state = ZSTD_decompressStream(m_stream.get(), &out, &m_in);
            if (ZSTD_isError(state) != 0)
                return failed(
                    std::string("the zstd file is damaged (") + ZSTD_getErrorName(state) + ")",
                    "fetch or pack it again");
            m_midFrame = state != 0;
        }
        return out.pos;
    }

    double position() const override { return m_position; }
    bool isPacked() const override { return true; }

private:
    // False at the end of the file.
    Result<bool> refill()
    {
        const std::size_t count = std::fread(m_packed.data(), 1, m_packed.size(), m_file.get());
        if (count == 0 && std::ferror(m_file.get()) != 0)
            return unreadable();
        m_in = {m_packed.data(), count, 0};
        m_position += static_cast<double>(count);
        return count > 0;
    }

    Result<std::size_t> ended(std::size_t count) const
    {
        if (count == 0 && m_midFrame)
            return failed("the zstd file is cut off before its end", "fetch it again, whole");
        return count;
    }

    File m_file;
    std::unique_ptr<ZSTD_DStream, FreeStream> m_stream;
    std::vector<char> m_packed;
    ZSTD_inBuffer m_in{nullptr, 0, 0};
    double m_position = 0;
    bool m_midFrame = false;
};

} // namespace

std::unique_ptr<ByteDecoder> openDecoder(const std::filesystem::path& file)
{
    constexpr std::array<unsigned char, 4> zstdMagic{0x28, 0xb5, 0x2f, 0xfd};
    File plain(std::fopen(file.c_str(), "rb"));
    if (!plain)
        return nullptr;
    std::array<unsigned char, 4> start{};
    const std::size_t count = std::fread(start.data(), 1, start.size(), plain.get());
    if (count == start.size() && start == zstdMagic) {
        std::rewind(plain.get());
        return std::make_unique<ZstdDecoder>(std::move(plain));
    }
    gzFile handle = gzopen(file.c_str(), "rb");
    return handle == nullptr ? nullptr : std::make_unique<GzipDecoder>(handle);
}

} // namespace metallm::importer
