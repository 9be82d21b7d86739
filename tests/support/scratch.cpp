// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"

#include <QFile>
#include <zlib.h>

namespace metallm::test {

std::filesystem::path Scratch::path(const std::string& name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

std::filesystem::path Scratch::write(const std::string& name, const QByteArray& contents) const
{
    const std::filesystem::path file = path(name);
    std::filesystem::create_directories(file.parent_path());
    QFile target(QString::fromStdString(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(contents) != contents.size())
        qFatal("cannot write %s", file.c_str());
    return file;
}

QByteArray Scratch::read(const std::string& name) const
{
    QFile file(QString::fromStdString(path(name).string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr int bareWindow = -15;

QByteArray packed(const QByteArray& bytes, int window)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray result(static_cast<qsizetype>(deflateBound(&stream, bytes.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    result.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

/// The lowest bytes of a number, the lowest first.
QByteArray number(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xff);
    return text;
}

} // namespace

QByteArray gzipped(const QByteArray& bytes)
{
    return packed(bytes, gzipWindow);
}

QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& entries, bool deflated)
{
    QByteArray file;
    QByteArray directory;
    for (const auto& [name, contents] : entries) {
        const QByteArray data = deflated ? packed(contents, bareWindow) : contents;
        const auto* bytes = reinterpret_cast<const Bytef*>(contents.data());
        const QByteArray facts = number(20, 2) + number(0, 2) + number(deflated ? 8 : 0, 2)
            + number(0, 4) + number(crc32(0, bytes, static_cast<uInt>(contents.size())), 4)
            + number(static_cast<quint64>(data.size()), 4)
            + number(static_cast<quint64>(contents.size()), 4)
            + number(static_cast<quint64>(name.size()), 2) + number(0, 2);
        directory += QByteArray("PK\1\2", 4) + number(20, 2) + facts + number(0, 8) + number(0, 2)
            + number(static_cast<quint64>(file.size()), 4) + name;
        file += QByteArray("PK\3\4", 4) + facts + name + data;
    }
    const QByteArray count = number(entries.size(), 2);
    return file + directory + QByteArray("PK\5\6", 4) + number(0, 4) + count + count
        + number(static_cast<quint64>(directory.size()), 4)
        + number(static_cast<quint64>(file.size()), 4) + number(0, 2);
}

QByteArray npyFile(const char* header, const QByteArray& figures, int version)
{
    const QByteArray text = QByteArray(header) + '\n';
    QByteArray file("\x93NUMPY", 6);
    file += static_cast<char>(version);
    file += '\0';
    for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
        file += static_cast<char>((text.size() >> (8 * i)) & 0xff);
    return file + text + figures;
}

} // namespace metallm::test
