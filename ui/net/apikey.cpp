// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/apikey.h"

#include <optional>
#include <QEventLoop>
#include <QPointer>
#include <qt6keychain/keychain.h>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metallm::net {

namespace {

constexpr auto service = "metallm-workbench";

Result<QByteArray> fromEnvironment(const QString& name)
{
    const QByteArray key = qgetenv(qUtf8Printable(name)).trimmed();
    if (key.isEmpty())
        return wrongCall("the environment variable " + name.toStdString() + " holds no key",
            "set it before the program starts, or name another");
    return key;
}

Error keychainError(const QKeychain::Job& job, const QString& name)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Error{"the keychain has no key '" + name.toStdString() + "'", {}, 0,
            "keep one under that name: Contexts in the window, or secret-tool store "
            "--label=MetaLLM "
            "server "
                + std::string(service) + " user NAME"};
    return Error{"the keychain cannot be used (" + job.errorString().toStdString() + ")", {}, 0,
        "unlock it, or keep the key in an environment variable"};
}

/// Nothing is ever kept in plain text instead.
template<typename Deliver>
void start(QKeychain::Job* job, const QString& name, QObject* receiver, Deliver deliver)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, receiver, deliver);
    job->start();
}

void readFromKeychain(
    const QString& name, QObject* receiver, std::function<void(const Result<QByteArray>&)> deliver)
{
    start(new QKeychain::ReadPasswordJob(QString::fromLatin1(service)), name, receiver,
        [name, deliver = std::move(deliver)](QKeychain::Job* job) {
            if (job->error() != QKeychain::NoError)
                return deliver(tl::unexpected(keychainError(*job, name)));
            const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job);
            deliver(read->textData().toUtf8().trimmed());
        });
}

} // namespace

void readKey(const KeySource& source, QObject* receiver,
    std::function<void(const Result<QByteArray>&)> deliver)
{
    if (source.kind == KeySource::Kind::Keychain)
        return readFromKeychain(source.name, receiver, std::move(deliver));
    const auto found = source.kind == KeySource::Kind::Environment
        ? fromEnvironment(source.name)
        : Result<QByteArray>(QByteArray());
    QTimer::singleShot(0, receiver, [found, deliver = std::move(deliver)] { deliver(found); });
}

Result<QByteArray> readKeyNow(const KeySource& source)
{
    QEventLoop loop;
    std::optional<Result<QByteArray>> answer;
    readKey(source, &loop, [&](const Result<QByteArray>& found) {
        answer = found;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

void storeKey(const QString& name, const QByteArray& key, QObject* receiver,
    std::function<void(const Result<void>&)> deliver)
{
    const auto done = [name, deliver = std::move(deliver)](QKeychain::Job* job) {
        if (job->error() == QKeychain::NoError)
            deliver({});
        else
            deliver(tl::unexpected(keychainError(*job, name)));
    };
    auto* write = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
    write->setTextData(QString::fromUtf8(key));
    start(write, name, receiver, done);
}

} // namespace metallm::net
