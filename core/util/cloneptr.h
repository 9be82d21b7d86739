// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

namespace metallm {

/// A unique_ptr that is copied with what it owns: by T::clone(), whose result must be a T however
/// it is declared.
template<typename T>
class ClonePtr {
public:
    ClonePtr() = default;
    // Implicit: it stands where a unique_ptr stood.
    template<typename U>
    ClonePtr(std::unique_ptr<U> owned)
        : m_owned(std::move(owned))
    {
    }
    ClonePtr(const ClonePtr& other)
        : m_owned(other.m_owned ? static_cast<T*>(other.m_owned->clone().release()) : nullptr)
    {
    }
    ClonePtr(ClonePtr&&) noexcept = default;
    ClonePtr& operator=(ClonePtr other) noexcept
    {
        std::swap(m_owned, other.m_owned);
        return *this;
    }
    ~ClonePtr() = default;

    T& operator*() const { return *m_owned; }
    T* operator->() const { return m_owned.get(); }
    explicit operator bool() const { return m_owned != nullptr; }

private:
    std::unique_ptr<T> m_owned;
};

} // namespace metallm
