// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace metallm {

/// Why something that may fail did fail, in the words of the person who has to mend it.
struct Error {
    enum class Kind {
        Failed, ///< the work could not be done (exit status 1)
        Usage, ///< the call was wrong (exit status 2)
        Stopped, ///< the user stopped it (exit status 130)
        Damaged, ///< the study's file is damaged (exit status 1); see store::salvageStudy
    };

    std::string what; ///< what is wrong, without a full stop
    std::string file{}; ///< the file it was found in, if any
    std::int64_t line = 0; ///< 1-based line in that file; 0 = not tied to a line
    std::string remedy{}; ///< how to mend it
    Kind kind = Kind::Failed;

    /// "WHAT, in FILE, line N: how to mend it"; parts that are unknown are left out.
    std::string message() const
    {
        std::string text = what;
        if (!file.empty())
            text += ", in " + file;
        if (line > 0)
            text += ", line " + std::to_string(line);
        if (!remedy.empty())
            text += ": " + remedy;
        return text;
    }
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failed(std::string what, std::string remedy = {})
{
    return tl::unexpected<Error>(Error{std::move(what), {}, 0, std::move(remedy)});
}

inline tl::unexpected<Error> wrongCall(std::string what, std::string remedy = {})
{
    return tl::unexpected<Error>(
        Error{std::move(what), {}, 0, std::move(remedy), Error::Kind::Usage});
}

inline tl::unexpected<Error> stopped()
{
    return tl::unexpected<Error>(Error{"stopped", {}, 0, {}, Error::Kind::Stopped});
}

} // namespace metallm
