// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/askjobs.h"
#include "ui/state/embedform.h"

#include <QObject>
#include <QTimer>

namespace metallm::ui {

class WorkbenchState;

/// Answers what the user types as the run on screen would. Four jobs: the embedder (once for a
/// data set), the run made ready to be asked (once for an analysis; a run that learns is played
/// again), the vector of the text (once for a text) and the question itself, both a short pause
/// after the last change. The first two go on while the user types. Nothing is done while nobody
/// looks or no text is there.
class AskController : public QObject {
    Q_OBJECT

public:
    /// What stands between the question and its answer.
    enum class Stage {
        NoRun, ///< nothing is analysed yet
        NoContexts, ///< the data set is to be embedded first
        UnknownEmbedder, ///< its vectors came from a file: an endpoint has to be chosen
        NoText, ///< nothing is asked
        Preparing, ///< the embedder is fitted, or the run trained
        Asking,
        Failed,
        Answered,
    };

    explicit AskController(WorkbenchState& state, QObject* parent = nullptr);

    void setWanted(bool wanted);
    void setQuestion(const AskedQuestion& question);
    /// The endpoint that texts go to where the contexts do not tell, and where the key to it is
    /// kept; also to the endpoint that the contexts came from, if it is the same. `chosen`: for
    /// the data set on screen, by the user.
    void setEndpoint(const EmbedForm& form, bool chosen);
    /// After a failure: whatever failed is tried once more.
    void retry();

    const AskedQuestion& question() const { return m_question; }
    Stage stage() const { return m_stage; }
    /// Why it failed; empty otherwise.
    const Error& error() const { return m_error; }
    /// The last answer, also while the next question is on its way; null without a text or a run,
    /// and while either the embedder or the run is made ready.
    const AskAnswerPtr& answer() const { return m_answer; }
    /// The server that the present text is sent to; empty = none.
    QString server() const;
    bool isBusy() const;

signals:
    void stageChanged(); ///< or the server
    void answered(const metallm::ui::AskAnswerPtr& answer);

private:
    void onDatasetChanged();
    void proceed();
    Stage obstacle() const;
    bool looksAtText() const;
    void prepareEmbedder();
    void fit(const std::optional<embed::Endpoint>& endpoint, const net::HttpOptions& http);
    void prepareAdviser();
    void setAdviser(const HeldAdviser& adviser);
    bool isEmbedded() const;
    void embedText();
    void ask();
    void forgetAsked();
    void forgetEmbedder();
    void setAsked(std::optional<std::pair<AskedQuestion, SnapshotPtr>> asked);
    void setAnswer(const AskAnswerPtr& answer);
    void fail(const Error& error);
    void enter(Stage stage);
    std::optional<embed::Endpoint> ownEndpoint() const;

    WorkbenchState& m_state;
    JobRunner m_embedding;
    JobRunner m_training;
    JobRunner m_texts;
    JobRunner m_asking;
    QTimer m_pause; // for further letters
    bool m_wanted = false;
    AskedQuestion m_question;
    EmbedForm m_remembered;
    std::optional<EmbedForm> m_chosen;
    bool m_fetchesKey = false;
    int m_key = 0; // number of the present fetch: a key may come when nobody waits any more
    HeldEmbedderPtr m_embedder; // of the data set on screen
    EmbeddedTextPtr m_embedded; // the text asked last
    HeldAdviser m_adviser;
    HeldAdviser m_trained; // being made; without an adviser
    std::optional<std::pair<AskedQuestion, SnapshotPtr>> m_asked; // that is asked or answered
    AskAnswerPtr m_answer;
    Stage m_stage = Stage::NoRun;
    Error m_error;
};

} // namespace metallm::ui
