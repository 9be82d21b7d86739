// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/answer.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metallm::net {

namespace {

constexpr qsizetype mostServerText = 300;
constexpr auto keyRemedy = "see that the key is right: --key-env or --key-keychain names where it "
                           "is kept";

QJsonObject errorObject(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object()[u"error"].toObject();
}

std::string remedyFor(const Answer& answer)
{
    if (answer.serverCode() == u"insufficient_quota"_s)
        return "the account has no credit left: add some, or choose another server";
    switch (answer.status) {
    case 0:
        return "see that the server runs and that the address is right";
    case 401:
    case 403:
        return keyRemedy;
    case 404:
        return "see that the address and the model exist on the server";
    case 413:
        return "send fewer texts at a time: --batch";
    case 429:
        return "wait, or ask for less at a time: --parallel 1";
    default:
        break;
    }
    if (answer.status >= 300 && answer.status < 400)
        return "give the address that the server leads to: the key is not sent on";
    return answer.status >= 500 ? "try again later" : "see what the server asks for";
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second.trimmed();
}

QString Answer::serverText() const
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    for (const QJsonValue& text :
        {root[u"error"][u"message"], root[u"error"], root[u"message"], root[u"detail"]})
        if (text.isString() && !text.toString().isEmpty())
            return text.toString().simplified().left(mostServerText);
    return QString::fromUtf8(body.left(4 * mostServerText)).simplified().left(mostServerText);
}

QString Answer::serverCode() const
{
    const QJsonObject object = errorObject(body);
    const QString code = object[u"code"].toString();
    return code.isEmpty() ? object[u"type"].toString() : code;
}

Error errorOf(const Answer& answer, const std::string& url, const QByteArray& key)
{
    QString what;
    if (answer.status == 0)
        what = u"the server gave no answer ("_s + answer.errorText + u')';
    else if (answer.status == 200)
        what = u"the answer broke off ("_s + answer.errorText + u')';
    else
        what = u"the server answered %1"_s.arg(answer.status);
    if (const QString text = answer.serverText(); answer.status > 200 && !text.isEmpty())
        what += u": "_s + text;
    if (!key.isEmpty())
        what.replace(QString::fromUtf8(key), u"(key)"_s);
    return Error{what.toStdString(), url, 0, remedyFor(answer)};
}

} // namespace metallm::net
