// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QString>

namespace metallm::net {

/// How one try of a post ended.
struct Answer {
    int status = 0; ///< of HTTP; 0 = none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText{}; ///< Qt's, with what is wrong with a certificate
    QList<QNetworkReply::RawHeaderPair> headers{};
    QByteArray body{};

    bool isGood() const { return status == 200 && error == QNetworkReply::NoError; }
    /// Without regard to the case of the name; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    /// The server's own words ({"error": {"message"}}, {"error": "..."} or {"message"}), else the
    /// beginning of what it sent.
    QString serverText() const;
    /// {"error": {"code"}}, else its type.
    QString serverCode() const;
};

/// What went wrong, and how to mend it. `key` is taken out wherever the server repeats it.
Error errorOf(const Answer& answer, const std::string& url, const QByteArray& key);

} // namespace metallm::net
