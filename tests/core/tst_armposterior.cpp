// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/armposterior.h"
#include "tests/support/syntheticdata.h"

#include <Eigen/Dense>
#include <QTest>

using namespace metallm;

namespace {

/// `scale` is what the contexts are multiplied by.
std::shared_ptr<const sim::Experiment> world(double gamma, int queries = 3000, float scale = 1)
{
    auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset({queries, 2, 3, 24}));
    auto contexts = std::make_shared<data::Contexts>(*dataset->contexts);
    contexts->values *= scale;
    dataset->contexts = contexts;
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.trainFraction = 0;
    parameters.gamma = gamma;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

struct Statistics {
    Eigen::MatrixXd gram;
    Eigen::MatrixXd sums; // d x 2
};

template<typename Scalar>
policy::ArmPosterior<Scalar> freshArm(const sim::Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    const Eigen::MatrixXd nothing = Eigen::MatrixXd::Zero(d, 2);
    return {experiment,
        {std::make_shared<const linalg::PackedSymmetric<Scalar>>(d, 1.0),
            std::make_shared<const Eigen::MatrixXd>(Eigen::MatrixXd::Identity(d, d))},
        nothing, nothing};
}

/// Plays arm 0 on two queries of three, in blocks of 48, and the textbook's statistics beside it.
template<typename Scalar>
Statistics playThrough(const sim::Experiment& experiment, policy::ArmPosterior<Scalar>& arm)
{
    const Eigen::Index d = experiment.contexts.dimension();
    Statistics exact{Eigen::MatrixXd::Identity(d, d), Eigen::MatrixXd::Zero(d, 2)};
    const double gamma = experiment.parameters.gamma;
    policy::BlockWork<Scalar> work;
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += 48) {
        const auto part = eval.subspan(first, std::min<std::size_t>(48, eval.size() - first));
        Eigen::MatrixXd contexts(d, std::ssize(part));
        experiment.contexts.gather(part, contexts);
        linalg::PackedColumns<Scalar> block;
        block.assign(contexts);
        work.shared.clear();
        arm.begin(block, work);
        arm.setPredictions(arm.theta().transpose() * contexts);
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (i % 3 == 2)
                continue;
            const auto column = static_cast<Eigen::Index>(i);
            const double score = experiment.score(part[i], 0);
            const double cost = experiment.normalisedCost(part[i], 0);
            arm.learn(block, column, part[i], score, cost);
            const Eigen::VectorXd x = contexts.col(column);
            exact.gram = gamma * exact.gram + x * x.transpose();
            exact.sums = gamma * exact.sums + x * Eigen::RowVector2d(score, cost);
        }
        arm.end(block, work);
    }
    return exact;
}

double relativeError(const Eigen::MatrixXd& actual, const Eigen::MatrixXd& expected)
{
    return (actual - expected).norm() / expected.norm();
}

} // namespace

class TestArmPosterior : public QObject {
    Q_OBJECT

private slots:
    void staysWithTheTextbook_data()
    {
        QTest::addColumn<double>("gamma");
        QTest::newRow("no forgetting") << 1.0;
        QTest::newRow("slow forgetting") << 0.999;
    }

    void staysWithTheTextbook()
    {
        QFETCH(double, gamma);
        const auto experiment = world(gamma);
        auto arm = freshArm<double>(*experiment);
        const Statistics exact = playThrough(*experiment, arm);
        QCOMPARE(arm.refreshes(), 0);
        const Eigen::MatrixXd inverse = exact.gram.inverse();
        QVERIFY(relativeError(arm.denseInverse(), inverse) < 1e-12);
        QVERIFY(relativeError(arm.theta(), inverse * exact.sums) < 1e-10);
        arm.refresh(); // from the history: the same again
        QVERIFY(relativeError(arm.denseInverse(), inverse) < 1e-12);
        QVERIFY(relativeError(arm.theta(), inverse * exact.sums) < 1e-10);
    }

    void hundredThousandStepsStayExact_data() { staysWithTheTextbook_data(); }

    void hundredThousandStepsStayExact()
    {
        QFETCH(double, gamma);
        const auto experiment = world(gamma, 150000); // two of three are learned from
        auto arm = freshArm<double>(*experiment);
        const Statistics exact = playThrough(*experiment, arm);
        const Eigen::MatrixXd fresh = exact.gram.llt().solve(
            Eigen::MatrixXd::Identity(arm.theta().rows(), arm.theta().rows()));
        QVERIFY(relativeError(arm.denseInverse(), fresh) < 1e-12);
    }

    /// Long contexts: 1 - |x|^2 / (1 + |x|^2) cancels all digits of single precision, and the
    /// inverse drifts. It is told by its residual, and computed afresh.
    void driftIsRefreshedAndCounted()
    {
        const auto experiment = world(1, 3000, 100.0F);
        auto arm = freshArm<float>(*experiment);
        const Statistics exact = playThrough(*experiment, arm);
        QVERIFY(arm.refreshes() > 0);
        QVERIFY(arm.theta().allFinite());
        auto unshaken = freshArm<double>(*experiment);
        playThrough(*experiment, unshaken);
        QCOMPARE(unshaken.refreshes(), 0);
        const std::int64_t before = arm.refreshes();
        arm.refresh();
        QCOMPARE(arm.refreshes(), before + 1);
        QVERIFY(relativeError(arm.denseInverse(), exact.gram.inverse()) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestArmPosterior)
#include "tst_armposterior.moc"
