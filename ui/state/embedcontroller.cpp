// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/embedcontroller.h"

#include "core/embed/endpointembedder.h"
#include "ui/state/studycontroller.h"
#include "ui/state/workbenchstate.h"

namespace metallm::ui {

namespace {

constexpr int testTimeoutMs = 15'000;

net::HttpOptions optionsFor(const EmbedForm& form, const QByteArray& key)
{
    net::HttpOptions options;
    options.key = key;
    options.parallel = form.parallel;
    return options;
}

} // namespace

EmbedController::EmbedController(WorkbenchState& state, StudyController& study, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_study(study)
{
}

void EmbedController::fetchKey(const EmbedForm& form, const QString& newKey, const Deliver& deliver)
{
    if (newKey.isEmpty() || form.key.kind != net::KeySource::Kind::Keychain)
        return net::readKey(form.key, this, deliver);
    const QByteArray key = newKey.toUtf8();
    net::storeKey(form.key.name, key, this,
        [key, deliver](const Result<void>& kept) { deliver(kept.map([&key] { return key; })); });
}

void EmbedController::embed(const EmbedForm& form, const QString& newKey)
{
    if (!m_state.dataset())
        return;
    EmbedRequest request{m_state.dataset()->name, form.specification()};
    if (form.kind != EmbedForm::Kind::Endpoint)
        return m_study.embedDataset(request);
    fetchKey(form, newKey, [this, form, request](const Result<QByteArray>& key) {
        if (!key) {
            emit failed(key.error());
            return;
        }
        EmbedRequest complete = request;
        complete.http = optionsFor(form, *key);
        m_study.embedDataset(complete);
    });
}

void EmbedController::test(const EmbedForm& form, const QString& newKey)
{
    const auto endpoint = embed::endpointNamed(form.specification());
    if (!endpoint) {
        emit testFailed(endpoint.error());
        return;
    }
    const auto deliver = [this, form, endpoint = *endpoint, test = ++m_test](
                             const Result<QByteArray>& key) {
        if (test != m_test)
            return;
        if (key)
            ask(endpoint, optionsFor(form, *key));
        else
            emit testFailed(key.error());
    };
    fetchKey(form, newKey, deliver);
}

void EmbedController::cancelTest()
{
    ++m_test;
    m_runner.cancel();
}

void EmbedController::ask(const embed::Endpoint& endpoint, net::HttpOptions options)
{
    options.retry.retries = 0;
    options.timeoutMs = testTimeoutMs;
    m_runner.start(
        [endpoint, options](const RunContext& context) {
            return embed::testEndpoint(endpoint, net::HttpPoster(options), context);
        },
        this,
        [this](const Result<Eigen::Index>& dimension) {
            if (dimension)
                emit tested(static_cast<int>(*dimension));
            else
                emit testFailed(dimension.error());
        });
}

} // namespace metallm::ui
