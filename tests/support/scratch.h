// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <QByteArray>
#include <QTemporaryDir>
#include <string>
#include <utility>
#include <vector>

namespace metallm::test {

/// A scratch folder for files that a test writes by hand.
class Scratch {
public:
    std::filesystem::path path(const std::string& name = {}) const;
    std::filesystem::path write(const std::string& name, const QByteArray& contents) const;
    QByteArray read(const std::string& name) const;

private:
    QTemporaryDir m_folder;
};

/// The bytes as a gzip file.
QByteArray gzipped(const QByteArray& bytes);

/// A NumPy file of version 1.0 or 2.0: its preamble, its header, then `figures` as they are.
QByteArray npyFile(const char* header, const QByteArray& figures, int version = 1);

/// A zip file of these entries (name, contents), stored or deflated.
QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& entries, bool deflated);

/// Figures as they lie in memory.
template<typename T>
QByteArray rawBytes(std::initializer_list<T> figures)
{
    return {reinterpret_cast<const char*>(std::data(figures)),
        static_cast<qsizetype>(figures.size() * sizeof(T))};
}

} // namespace metallm::test

/// Fails, with its message, where a Result holds an error.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto& verifiedResult = (result);                                                     \
        QVERIFY2(verifiedResult, verifiedResult ? "" : verifiedResult.error().message().c_str());  \
    } while (false)
