// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::store {

/// Names in the order of their first appearance, each with how often it came.
class NameList {
public:
    /// The position of the name; -1 for an empty one, which is not kept.
    std::int32_t add(std::string_view name)
    {
        if (name.empty())
            return -1;
        auto found = m_positions.find(name);
        if (found == m_positions.end()) {
            found = m_positions.emplace(name, static_cast<std::int32_t>(m_names.size())).first;
            m_names.emplace_back(name);
            m_counts.push_back(0);
        }
        ++m_counts[static_cast<std::size_t>(found->second)];
        return found->second;
    }

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::int64_t>& counts() const { return m_counts; }

private:
    std::map<std::string, std::int32_t, std::less<>> m_positions;
    std::vector<std::string> m_names;
    std::vector<std::int64_t> m_counts;
};

} // namespace metallm::store
