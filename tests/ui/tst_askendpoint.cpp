// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askbench.h"
#include "tests/support/embeddingserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::EmbeddingServer;
using test::longWait;
using Bench = test::AskBench;
using Stage = AskController::Stage;

namespace {

std::shared_ptr<const data::Dataset> withContexts(
    const std::string& embedder, data::ContextMatrix values)
{
    auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset());
    dataset->contexts =
        std::make_shared<const data::Contexts>(data::Contexts{embedder, std::move(values)});
    return dataset;
}

/// As the server answers the texts of the data set, scaled to length 1.
data::ContextMatrix servedVectors()
{
    const auto dataset = test::syntheticDataset();
    data::ContextMatrix values(dataset->queryCount(), 4);
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        const auto vector = EmbeddingServer::vectorOf(
            QString::fromStdString(dataset->texts[static_cast<std::size_t>(row)]));
        for (int column = 0; column < 4; ++column)
            values(row, column) = static_cast<float>(vector[column]);
        values.row(row).normalize();
    }
    return values;
}

EmbedForm formFor(const EmbeddingServer& server)
{
    EmbedForm form;
    form.kind = EmbedForm::Kind::Endpoint;
    form.url = QString::fromStdString(server.url());
    form.model = u"toy"_s;
    return form;
}

} // namespace

class TestAskEndpoint : public QObject {
    Q_OBJECT

private slots:
    void asksForAnEndpointWhereVectorsWereImported()
    {
        const EmbeddingServer server;
        Bench bench("linucb", sim::Mode::Offline, withContexts("file:v.npy", servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QCOMPARE(bench.ask.stage(), Stage::UnknownEmbedder);
        QVERIFY(bench.empty().contains(u"v.npy"_s));
        QVERIFY(bench.offers("askEmbed"));
        const QSignalSpy asked(&bench.panel, &AskPanel::endpointRequested);
        bench.find<QPushButton>("askEndpoint")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(server.count(), 0);
        bench.ask.setEndpoint(formFor(server), true);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(*bench.ask.answer()->agreement > 0.9999);
        QVERIFY(!bench.find<QLabel>("askNotes")->text().contains(u"hardly the one"_s));
    }

    void warnsOfAnEndpointThatGivesOtherVectors()
    {
        const EmbeddingServer server;
        data::ContextMatrix others = servedVectors().rowwise().reverse();
        others.col(0) *= -1;
        Bench bench("linucb", sim::Mode::Offline, withContexts("file:v.npy", others));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.ask.setEndpoint(formFor(server), true);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(bench.find<QLabel>("askNotes")->text().contains(u"hardly the one"_s));
    }

    void refusesAnEndpointOfAnotherDimension()
    {
        const EmbeddingServer server;
        Bench bench("linucb", sim::Mode::Offline, test::syntheticDataset()); // of 6 dimensions
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.ask.setEndpoint(formFor(server), true);
        bench.type(u"A question"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ask.stage(), Stage::Failed, longWait);
        QVERIFY(!bench.showsAnswer());
        QVERIFY2(bench.empty().contains(u"4 numbers"_s), qPrintable(bench.empty()));
        QVERIFY(bench.offers("askEndpoint"));
    }

    void asksTheEndpointThatTheContextsCameFrom()
    {
        const EmbeddingServer server;
        Bench bench(
            "linucb", sim::Mode::Offline, withContexts(server.specification(), servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        EmbedForm elsewhere; // another server's key is remembered
        elsewhere.kind = EmbedForm::Kind::Endpoint;
        elsewhere.url = u"http://127.0.0.1:9/v1/embeddings"_s;
        elsewhere.key = {net::KeySource::Kind::Environment, u"METALLM_TEST_KEY"_s};
        qputenv("METALLM_TEST_KEY", "secret");
        bench.ask.setEndpoint(elsewhere, false);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QCOMPARE(server.count(), 1); // one text, once
        QVERIFY(!server.requests().front().head.contains("secret"));
        QVERIFY(!bench.find<ElidedLabel>("askServer")->fullText().isEmpty());
    }

    void aTextTypedBeforeTheRunTellsItsServer()
    {
        const EmbeddingServer server;
        Bench bench(
            "linucb", sim::Mode::Offline, withContexts(server.specification(), servedVectors()));
        bench.type(u"A question about subject 2"_s);
        const auto* told = bench.find<ElidedLabel>("askServer");
        QVERIFY(told->fullText().isEmpty()); // whether the run looks at it is not known yet
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        QVERIFY(told->fullText().contains(QString::fromStdString(server.url())));
        const EmbeddingServer other;
        bench.ask.setEndpoint(formFor(other), true);
        QVERIFY(told->fullText().contains(QString::fromStdString(other.url())));
        bench.type({});
        QVERIFY(told->fullText().isEmpty());
    }

    void halfTypedTextIsNotSent()
    {
        const EmbeddingServer server;
        Bench bench(
            "linucb", sim::Mode::Offline, withContexts(server.specification(), servedVectors()));
        bench.ask.setWanted(false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A"_s);
        bench.ask.setWanted(true); // embedder and run are made ready while the user types on
        QString text = u"A question"_s;
        const auto typeOn = [&] {
            bench.type(text += u'?');
            QTest::qWait(20);
        };
        while (bench.ask.stage() != Stage::Asking)
            typeOn();
        for (int further = 0; further < 10; ++further)
            typeOn();
        QCOMPARE(server.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QCOMPARE(server.count(), 1);
        QCOMPARE(server.requests().front().texts(), QStringList{text});
    }

    void theSliderSendsNothingAgain()
    {
        const EmbeddingServer server([](const EmbeddingServer::Request& request, int number) {
            EmbeddingServer::Reply reply = EmbeddingServer::good(request, number);
            reply.delayMs = 300;
            return reply;
        });
        Bench bench(
            "linucb", sim::Mode::Hybrid, withContexts(server.specification(), servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.count(), 1, longWait);
        bench.setCostWeight(0.7); // while it is on its way
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed() && bench.hasAnswered(), longWait);
        const auto before = bench.ask.answer();
        QCOMPARE(before->snapshot, bench.state.snapshot());
        bench.setCostWeight(1.5); // another run, which is made ready anew
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.isAnalysed() && bench.hasAnswered() && bench.ask.answer() != before, longWait);
        QCOMPARE(bench.ask.answer()->snapshot, bench.state.snapshot());
        QCOMPARE(server.count(), 1);
    }

    void aFailureCanBeTriedAgain()
    {
        const EmbeddingServer server([](const EmbeddingServer::Request& request, int number) {
            return number == 0 ? EmbeddingServer::Reply{500, "{}"}
                               : EmbeddingServer::good(request, number);
        });
        Bench bench(
            "linucb", sim::Mode::Offline, withContexts(server.specification(), servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        QVERIFY(!bench.offers("askRetry"));
        bench.type(u"A question about subject 2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ask.stage(), Stage::Failed, longWait);
        QVERIFY(bench.empty().contains(u"500"_s));
        QVERIFY(bench.offers("askRetry"));
        bench.find<QPushButton>("askRetry")->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(bench.showsAnswer());
        QCOMPARE(server.count(), 2);
    }

    void aKeyEnteredLaterIsUsed()
    {
        qputenv("METALLM_TEST_KEY", "secret");
        const EmbeddingServer server([](const EmbeddingServer::Request& request, int number) {
            return request.head.contains("secret") ? EmbeddingServer::good(request, number)
                                                   : EmbeddingServer::Reply{401, "{}"};
        });
        Bench bench(
            "linucb", sim::Mode::Offline, withContexts(server.specification(), servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ask.stage(), Stage::Failed, longWait);
        EmbedForm form = formFor(server);
        form.key = {net::KeySource::Kind::Environment, u"METALLM_TEST_KEY"_s};
        form.kind = EmbedForm::Kind::Lsa; // what it was used for last
        bench.ask.setEndpoint(form, false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        qunsetenv("METALLM_TEST_KEY");
    }

    void aRememberedEndpointTakesNoTextFromTheChosenOne()
    {
        const EmbeddingServer chosen;
        const EmbeddingServer remembered;
        Bench bench("linucb", sim::Mode::Offline, withContexts("file:v.npy", servedVectors()));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.ask.setEndpoint(formFor(chosen), true);
        bench.ask.setEndpoint(formFor(remembered), false);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QCOMPARE(remembered.count(), 0);
        QVERIFY(chosen.count() > 0);
    }
};

QTEST_MAIN(TestAskEndpoint)
#include "tst_askendpoint.moc"
