// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace metallm::test {

/// What a call of the built `metallm` came to.
struct CliCall {
    int exitCode = -1; ///< -1 = crashed or never ended
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty where it is none.
    QJsonObject json() const;
};

QString cliProgram();
CliCall runMetallm(const QStringList& arguments);

/// A file's contents, "(missing)" where there is none.
QByteArray contentsOf(const QString& file);
void writeFile(const QString& file, const QByteArray& contents);

/// A small data set in the tidy form: 40 queries (30 in the split train, 10 in test) with texts, in
/// the domains maths and prose, and the models small, medium and large. Medium has no outcome for
/// the last query.
void writeTidyFolder(const QString& folder);

} // namespace metallm::test
