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

QByteArray gzipped(const QByteArray& bytes)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, bytes.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
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
