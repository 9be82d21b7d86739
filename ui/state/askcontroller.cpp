// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/askcontroller.h"

#include "core/policy/registry.h"
#include "ui/state/workbenchstate.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr auto pauseHere = 250ms;
constexpr auto pauseForServer = 800ms; // each question is sent, and may cost money
constexpr int serverTimeoutMs = 15'000;

std::optional<embed::Endpoint> endpointIn(const std::string& specification)
{
    const auto endpoint = embed::endpointNamed(specification);
    return endpoint ? std::optional(*endpoint) : std::nullopt;
}

net::HttpOptions optionsWith(const QByteArray& key)
{
    net::HttpOptions options;
    options.key = key;
    options.retry.retries = 0;
    options.timeoutMs = serverTimeoutMs;
    return options;
}

} // namespace

AskController::AskController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AskController::proceed);
    connect(&state, &WorkbenchState::datasetChanged, this, [this] { onDatasetChanged(); });
    connect(&state, &WorkbenchState::snapshotChanged, this, &AskController::proceed);
}

void AskController::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    proceed();
}

void AskController::setQuestion(const AskedQuestion& question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_texts.cancel();
    forgetAsked();
    m_pause.start(server().isEmpty() ? pauseHere : pauseForServer);
    if (question.text.empty()) {
        m_pause.stop();
        proceed();
    }
}

void AskController::setEndpoint(const EmbedForm& form, bool chosen)
{
    m_remembered = form;
    m_remembered.kind = EmbedForm::Kind::Endpoint; // whatever the data set was embedded with
    if (chosen)
        m_chosen = m_remembered;
    if (chosen || m_stage == Stage::Failed)
        forgetEmbedder(); // it may have had the wrong key
    proceed();
    emit stageChanged();
}

void AskController::retry()
{
    if (m_stage != Stage::Failed)
        return;
    forgetEmbedder(); // a key may be another one by now
    proceed();
}

void AskController::onDatasetChanged()
{
    m_training.cancel();
    m_chosen.reset();
    forgetEmbedder();
    m_training.release(std::exchange(m_trained, {}).analysis);
    setAdviser({});
    m_question.domain.reset();
    setAnswer(nullptr);
    proceed();
}

/// And a key that is on its way.
void AskController::forgetEmbedder()
{
    ++m_key;
    m_fetchesKey = false;
    m_embedding.cancel();
    m_texts.cancel();
    forgetAsked();
    m_embedding.release(std::exchange(m_embedded, nullptr));
    m_embedding.release(std::exchange(m_embedder, nullptr)); // it holds a data set's vectors
}

/// What is on its way is not wanted any more, but its text's vector may be.
void AskController::forgetAsked()
{
    m_asking.cancel();
    setAsked({});
}

void AskController::setAsked(std::optional<std::pair<AskedQuestion, SnapshotPtr>> asked)
{
    if (auto former = std::exchange(m_asked, std::move(asked)))
        m_asking.release(std::move(former->second));
}

bool AskController::isBusy() const
{
    return m_pause.isActive() || m_fetchesKey || m_embedding.isBusy() || m_training.isBusy()
        || m_texts.isBusy() || m_asking.isBusy();
}

bool AskController::looksAtText() const
{
    return m_state.snapshot() && analysis::needsContext(*m_state.snapshot()->analysis->experiment);
}

std::optional<embed::Endpoint> AskController::ownEndpoint() const
{
    const auto& dataset = m_state.dataset();
    return dataset && dataset->contexts ? endpointIn(dataset->contexts->embedder) : std::nullopt;
}

QString AskController::server() const
{
    if (!looksAtText())
        return {};
    const auto endpoint = m_chosen ? endpointIn(m_chosen->specification()) : ownEndpoint();
    return endpoint ? QString::fromStdString(endpoint->url) : QString();
}

/// Stage::Asking where nothing stands in the way.
AskController::Stage AskController::obstacle() const
{
    const auto& dataset = m_state.dataset();
    if (!dataset)
        return Stage::NoRun;
    if (!dataset->contexts && !m_state.snapshot())
        return Stage::NoContexts; // what most policies wait for
    if (!m_state.snapshot())
        return Stage::NoRun;
    if (looksAtText() && !m_chosen && embed::originOf(*dataset) == embed::Origin::Elsewhere)
        return Stage::UnknownEmbedder;
    return looksAtText() && m_question.text.empty() ? Stage::NoText : Stage::Asking;
}

/// Does whatever comes next towards the answer.
void AskController::proceed()
{
    const Stage stage = obstacle();
    if (stage != Stage::Asking) {
        m_texts.cancel();
        forgetAsked();
        setAnswer(nullptr);
        return enter(stage);
    }
    if (!m_wanted || (m_asked && *m_asked == std::pair(m_question, m_state.snapshot())))
        return;
    const bool embeds = looksAtText() && !m_embedder;
    const bool trains = !m_adviser.serves(*m_state.snapshot());
    if (embeds || trains) {
        forgetAsked();
        setAnswer(nullptr); // of another embedder, or another run
        enter(Stage::Preparing);
        if (embeds)
            prepareEmbedder();
        if (trains)
            prepareAdviser();
    } else if (m_pause.isActive()) {
        enter(Stage::Asking); // the text may be half typed
    } else if (looksAtText() && !isEmbedded()) {
        embedText();
    } else {
        ask();
    }
}

void AskController::prepareEmbedder()
{
    if (m_embedding.isBusy() || m_fetchesKey)
        return;
    if (!m_chosen && embed::originOf(*m_state.dataset()) == embed::Origin::Lsa)
        return fit({}, {});
    const auto remembered = endpointIn(m_remembered.specification());
    const auto own = ownEndpoint();
    const bool same = own && remembered && own->url == remembered->url;
    if (!m_chosen && !same)
        return fit({}, optionsWith({})); // a key goes to no server but its own
    m_fetchesKey = true;
    const auto endpoint = m_chosen ? endpointIn(m_chosen->specification()) : std::nullopt;
    net::readKey((m_chosen ? *m_chosen : m_remembered).key, this,
        [this, endpoint, fetch = ++m_key](const Result<QByteArray>& key) {
            if (fetch != m_key)
                return;
            m_fetchesKey = false;
            if (key)
                fit(endpoint, optionsWith(*key));
            else
                fail(key.error());
        });
}

void AskController::fit(
    const std::optional<embed::Endpoint>& endpoint, const net::HttpOptions& http)
{
    m_embedding.start(
        [dataset = m_state.dataset(), endpoint, http](
            const RunContext& context) { return holdEmbedder(dataset, endpoint, http, context); },
        this,
        [this](const Result<HeldEmbedderPtr>& embedder) {
            if (!embedder)
                return fail(embedder.error());
            m_embedder = *embedder;
            proceed();
        });
}

void AskController::prepareAdviser()
{
    const ResultSnapshot& snapshot = *m_state.snapshot();
    const HeldAdviser wanted{snapshot.analysis, snapshot.run->costWeight};
    const bool same = m_trained.analysis == wanted.analysis
        && (!policy::learns(*wanted.analysis->experiment)
            || m_trained.costWeight == wanted.costWeight);
    if (m_training.isBusy() && same)
        return;
    m_training.release(std::exchange(m_trained, wanted).analysis);
    m_training.start(
        [wanted](const RunContext& context) {
            return analysis::Adviser::of(wanted.analysis, wanted.costWeight, context);
        },
        this,
        [this, wanted](const Result<std::shared_ptr<analysis::Adviser>>& adviser) {
            if (!adviser)
                return fail(adviser.error());
            setAdviser({wanted.analysis, wanted.costWeight, *adviser});
            proceed();
        });
}

void AskController::setAdviser(const HeldAdviser& adviser)
{
    HeldAdviser former = std::exchange(m_adviser, adviser);
    m_training.release(std::move(former.adviser));
    m_training.release(std::move(former.analysis));
}

bool AskController::isEmbedded() const
{
    return m_embedded && m_embedded->embedder == m_embedder && m_embedded->text == m_question.text;
}

/// Goes on while the run changes: a server is asked once for a text.
void AskController::embedText()
{
    enter(Stage::Asking);
    if (m_texts.isBusy())
        return;
    m_texts.start([embedder = m_embedder, text = m_question.text](
                      const RunContext& context) { return ui::embedText(embedder, text, context); },
        this,
        [this](const Result<EmbeddedTextPtr>& embedded) {
            if (!embedded)
                return fail(embedded.error());
            m_texts.release(std::exchange(m_embedded, *embedded));
            proceed();
        });
}

void AskController::ask()
{
    const SnapshotPtr snapshot = m_state.snapshot();
    // Of a frozen policy the lines are known at every cost weight: nothing is to be asked again.
    if (m_answer && m_answer->question == m_question
        && m_answer->snapshot->analysis == snapshot->analysis
        && !policy::learns(*snapshot->analysis->experiment)) {
        setAsked(std::pair(m_question, snapshot));
        return enter(Stage::Answered);
    }
    setAsked(std::pair(m_question, snapshot));
    enter(Stage::Asking);
    m_asking.start(
        [question = m_question, snapshot, embedded = looksAtText() ? m_embedded : nullptr,
            adviser = m_adviser](const RunContext& context) {
            return ui::ask(question, snapshot, embedded, adviser, context);
        },
        this,
        [this](const Result<AskAnswerPtr>& answer) {
            if (!answer)
                return fail(answer.error());
            enter(Stage::Answered);
            setAnswer(*answer);
        });
}

void AskController::setAnswer(const AskAnswerPtr& answer)
{
    if (answer == m_answer)
        return;
    AskAnswerPtr former = std::exchange(m_answer, answer);
    emit answered(m_answer);
    m_asking.release(std::move(former)); // may be the last that holds a run
}

void AskController::fail(const Error& error)
{
    if (error.kind == Error::Kind::Stopped)
        return;
    m_error = error;
    setAsked(std::pair(m_question, m_state.snapshot())); // until something else is asked
    setAnswer(nullptr);
    m_stage = Stage::Asking; // so that one failure after another is told
    enter(Stage::Failed);
}

void AskController::enter(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    if (stage != Stage::Failed)
        m_error = {};
    emit stageChanged();
}

} // namespace metallm::ui
