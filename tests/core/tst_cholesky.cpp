// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/cholesky.h"
#include "core/policy/armposterior.h"
#include "core/policy/warmstart.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"

#include <QTest>

using namespace metallm;
using linalg::Cholesky;
using linalg::StopPoints;

namespace {

// At 10 GFLOP/s, a slow machine's, a piece is over in 60 ms.
constexpr double mostFlopAPiece = 6e8;

/// Positive definite; the upper triangle holds what nobody is to read.
Eigen::MatrixXd lowerOf(Eigen::Index d)
{
    Rng rng(3, Stream::Sample);
    Eigen::MatrixXd x(d, d / 8 + 1);
    for (Eigen::Index i = 0; i < x.size(); ++i)
        x.data()[i] = rng.normal();
    Eigen::MatrixXd matrix = x * x.transpose() / static_cast<double>(x.cols());
    matrix.diagonal().array() += 1;
    matrix.triangularView<Eigen::StrictlyUpper>().setConstant(1e9);
    return matrix;
}

std::shared_ptr<const sim::Experiment> wideWorld(Eigen::Index d, sim::Mode mode)
{
    auto dataset =
        std::make_shared<data::Dataset>(*test::syntheticDataset({.queries = 80, .models = 2}));
    auto contexts = std::make_shared<data::Contexts>();
    contexts->values.resize(80, d);
    Rng rng(1, Stream::Sample);
    for (Eigen::Index i = 0; i < contexts->values.size(); ++i)
        contexts->values.data()[i] = static_cast<float>(rng.normal());
    contexts->values.rowwise().normalize();
    dataset->contexts = contexts;
    sim::Parameters parameters;
    parameters.mode = mode;
    parameters.intercept = false;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

/// Asks to stop at one of the pieces, and counts them.
struct Watch {
    explicit Watch(int stopAt = 0)
        : points(stop.get_token(), [this, stopAt](double flop) {
            most = std::max(most, flop);
            sum += flop;
            if (++pieces == stopAt)
                stop.request_stop();
        })
    {
    }

    std::stop_source stop;
    int pieces = 0;
    double most = 0;
    double sum = 0;
    StopPoints points;
};

} // namespace

class TestCholesky : public QObject {
    Q_OBJECT

private slots:
    void inPiecesItIsEigensOwn_data()
    {
        QTest::addColumn<int>("dimension");
        for (const int dimension : {1, 7, 200, 844, 1100, 1300})
            QTest::addRow("%d", dimension) << dimension;
    }

    void inPiecesItIsEigensOwn()
    {
        QFETCH(int, dimension);
        const Eigen::MatrixXd matrix = lowerOf(dimension);
        Cholesky factor;
        QVERIFY(factor.factorise(matrix, {}));
        QCOMPARE(factor.info(), Eigen::Success);
        const Eigen::LLT<Eigen::MatrixXd> whole(matrix);
        const Eigen::MatrixXd expected = whole.matrixL();
        QVERIFY((Eigen::MatrixXd(factor.matrixL()) - expected).norm() < 1e-12 * expected.norm());
        const Eigen::MatrixXd inverse =
            whole.solve(Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols()));
        Eigen::MatrixXd lower;
        QVERIFY(factor.invert(lower, {}));
        const Eigen::MatrixXd found = lower.selfadjointView<Eigen::Lower>();
        QVERIFY((found - inverse).norm() < 1e-12 * inverse.norm());
        const double condition = factor.reciprocalCondition(lower);
        const Eigen::MatrixXd both = matrix.selfadjointView<Eigen::Lower>();
        const double exact = 1 / both.cwiseAbs().colwise().sum().maxCoeff()
            / inverse.cwiseAbs().colwise().sum().maxCoeff();
        QVERIFY(std::abs(condition - exact) < 1e-10 * exact);
    }

    void tellsWhatIsNotPositiveDefinite()
    {
        for (const Eigen::Index d : {50, 900}) {
            Eigen::MatrixXd matrix = lowerOf(d);
            matrix(d - 3, d - 3) = -1;
            Cholesky factor;
            QVERIFY(factor.factorise(matrix, {}));
            QCOMPARE(factor.info(), Eigen::NumericalIssue);
        }
    }

    void productsInPiecesAreTheSame()
    {
        const Eigen::MatrixXd x = lowerOf(1000).leftCols(256);
        Eigen::MatrixXd whole = Eigen::MatrixXd::Identity(1000, 1000);
        whole.selfadjointView<Eigen::Lower>().rankUpdate(x);
        Eigen::MatrixXd found = Eigen::MatrixXd::Identity(1000, 1000);
        Watch watch;
        QVERIFY(linalg::addOuterProducts(found, x, watch.points));
        QVERIFY(watch.pieces > 1);
        const Eigen::MatrixXd lower = found.triangularView<Eigen::Lower>();
        const Eigen::MatrixXd expected = whole.triangularView<Eigen::Lower>();
        QVERIFY((lower - expected).norm() < 1e-12 * expected.norm());
    }

    void noPieceIsLong()
    {
        Watch whole;
        const Eigen::MatrixXd matrix = lowerOf(2048);
        Cholesky factor;
        Eigen::MatrixXd inverse;
        QVERIFY(factor.factorise(matrix, whole.points));
        const int ofFactor = whole.pieces;
        QVERIFY(factor.invert(inverse, whole.points));
        QVERIFY(ofFactor > 10 && whole.pieces - ofFactor > 10);
        QVERIFY(whole.most < mostFlopAPiece);
        QVERIFY(whole.sum > 2.0 / 3 * std::pow(2048.0, 3)); // all the work was told
        for (const int at : {1, ofFactor / 2}) {
            Watch watch(at);
            QVERIFY(!factor.factorise(matrix, watch.points));
            QCOMPARE(watch.pieces, at); // not one more
        }
        QVERIFY(factor.factorise(matrix, {}));
        Watch watch(5);
        QVERIFY(!factor.invert(inverse, watch.points));
        QCOMPARE(watch.pieces, 5);
    }

    void aRefreshStopsInTheMiddle()
    {
        const auto experiment = wideWorld(2048, sim::Mode::Online);
        const Eigen::Index d = experiment->contexts.dimension();
        const Eigen::MatrixXd nothing = Eigen::MatrixXd::Zero(d, 2);
        policy::ArmPosterior<double> arm(*experiment,
            {std::make_shared<const linalg::PackedSymmetric<double>>(d, 1.0),
                std::make_shared<const Eigen::MatrixXd>(Eigen::MatrixXd::Identity(d, d))},
            nothing, nothing);
        policy::BlockWork<double> work;
        Eigen::MatrixXd contexts(d, 12);
        experiment->contexts.gather(std::span(experiment->eval).first(12), contexts);
        linalg::PackedColumns<double> block;
        block.assign(contexts);
        arm.begin(block, work);
        arm.setPredictions(Eigen::MatrixXd::Zero(2, 12));
        for (Eigen::Index step = 0; step < 12; ++step)
            arm.learn(block, step, experiment->eval[std::size_t(step)], 1, 0.5);
        arm.end(block, work);
        const Eigen::MatrixXd before = arm.denseInverse();
        Watch whole;
        arm.refresh(whole.points);
        QVERIFY((arm.denseInverse() - before).norm() < 1e-12 * before.norm());
        QVERIFY(whole.pieces > 20 && whole.most < mostFlopAPiece);
        for (const int at : {1, whole.pieces / 2, whole.pieces}) {
            Watch watch(at);
            arm.refresh(watch.points);
            QCOMPARE(watch.pieces, at);
        }
    }

    void aWarmStartStops()
    {
        const auto experiment = wideWorld(1200, sim::Mode::Hybrid);
        RunContext context;
        std::stop_source stop;
        context.stop = stop.get_token();
        QVERIFY(policy::warmStart(*experiment, context).has_value());
        stop.request_stop();
        const auto stopped = policy::warmStart(*experiment, context);
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestCholesky)
#include "tst_cholesky.moc"
