// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embed/endpoint.h"
#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"
#include "ui/net/httpposter.h"
#include "ui/state/embedform.h"

#include <functional>
#include <QObject>

namespace metallm::ui {

class StudyController;
class WorkbenchState;

/// Fetches the key where there is one, then embeds the data set on screen or tries the connection.
/// The key is in memory only as long as the job.
class EmbedController : public QObject {
    Q_OBJECT

public:
    EmbedController(WorkbenchState& state, StudyController& study, QObject* parent = nullptr);

    /// A `newKey` is put into the keychain under the form's name first; empty = none was typed.
    void embed(const EmbedForm& form, const QString& newKey = {});
    /// Asks the endpoint for one vector; tested() or testFailed() answers.
    void test(const EmbedForm& form, const QString& newKey = {});
    void cancelTest();
    /// An endpoint is being tested; embedding itself is the study's work.
    bool isBusy() const { return m_runner.isBusy(); }

signals:
    void tested(int dimension);
    void testFailed(const metallm::Error& error);
    void failed(const metallm::Error& error);

private:
    using Deliver = std::function<void(const Result<QByteArray>& key)>;
    void fetchKey(const EmbedForm& form, const QString& newKey, const Deliver& deliver);
    void ask(const embed::Endpoint& endpoint, net::HttpOptions options);

    WorkbenchState& m_state;
    StudyController& m_study;
    JobRunner m_runner;
    int m_test = 0; ///< number of the present one: a key may come when nobody waits any more
};

} // namespace metallm::ui
