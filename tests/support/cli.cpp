// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace metallm::test {

namespace {

constexpr int queries = 40;
constexpr int patienceMs = 120'000;

QByteArray queryRow(int i)
{
    const bool maths = i % 2 == 0;
    const QByteArray text =
        maths ? "what is %1 plus %1, in numbers" : "tell the story of the %1 bears";
    return QByteArray("q") + QByteArray::number(i) + (i < 30 ? ",train," : ",test,")
        + (maths ? "maths" : "prose") + ",\""
        + QByteArray(text).replace("%1", QByteArray::number(i)) + "\"\n";
}

/// Large is right in every query, medium in prose, small in every fifth query.
QByteArray outcomeRows(int i)
{
    const QByteArray id = QByteArray("q") + QByteArray::number(i);
    QByteArray rows = id + ",small," + (i % 5 == 0 ? "1" : "0") + ",100,50\n";
    if (i != queries - 1)
        rows += id + ",medium," + (i % 2 == 1 ? "1" : "0") + ",100,50\n";
    return rows + id + ",large,1,100,50\n";
}

} // namespace

QJsonObject CliCall::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString cliProgram()
{
    return QStringLiteral(METALLM_PROGRAM);
}

CliCall runMetallm(const QStringList& arguments)
{
    QProcess process;
    process.start(cliProgram(), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentsOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(missing)");
}

void writeFile(const QString& file, const QByteArray& contents)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file));
}

void writeTidyFolder(const QString& folder)
{
    QDir().mkpath(folder);
    QByteArray queryRows = "query_id,split,domain,text\n";
    QByteArray rows = "query_id,model,score,input_tokens,output_tokens\n";
    for (int i = 0; i < queries; ++i) {
        queryRows += queryRow(i);
        rows += outcomeRows(i);
    }
    writeFile(folder + u"/queries.csv"_s, queryRows);
    writeFile(folder + u"/outcomes.csv"_s, rows);
    writeFile(folder + u"/prices.csv"_s,
        "model,provider,input_usd_per_mtok,output_usd_per_mtok\n"
        "small,ours,0.1,0.2\nmedium,ours,1,2\nlarge,theirs,10,30\n");
}

} // namespace metallm::test
