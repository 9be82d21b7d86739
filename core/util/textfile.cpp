// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/textfile.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace metallm {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannotWrite(const fs::path& file)
{
    return tl::unexpected<Error>(Error{"the file cannot be written", file.string(), 0,
        "see that its folder exists, may be written and has space"});
}

bool writeTo(const fs::path& file, std::string_view contents)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(contents.data(), static_cast<std::streamsize>(contents.size()));
    stream.close();
    return !stream.fail();
}

} // namespace

Result<std::string> readTextFile(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string contents{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    std::error_code error;
    if (stream.bad() || !stream.is_open() || fs::is_directory(file, error))
        return tl::unexpected<Error>(Error{
            "the file cannot be read", file.string(), 0, "see that it is there and may be read"});
    return contents;
}

Result<void> writeFileAtomically(const fs::path& file, std::string_view contents)
{
    std::error_code error;
    const bool exists = fs::exists(file, error);
    if (exists && fs::is_directory(file, error))
        return cannotWrite(file);
    if (exists && !fs::is_regular_file(file, error))
        return writeTo(file, contents) ? Result<void>{} : cannotWrite(file);

    const fs::path target = exists ? fs::canonical(file, error) : file; // follow a symbolic link
    fs::path part = target;
    part += ".part-" + std::to_string(::getpid());
    if (writeTo(part, contents)) {
        fs::rename(part, target, error);
        if (!error)
            return {};
    }
    fs::remove(part, error);
    return cannotWrite(file);
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

} // namespace metallm
