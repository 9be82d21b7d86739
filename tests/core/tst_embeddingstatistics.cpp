// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/embeddingstatistics.h"
#include "core/analysis/principalaxes.h"
#include "core/util/rng.h"
#include "tests/support/scratch.h"

#include <cmath>
#include <Eigen/Eigenvalues>
#include <QTest>

using namespace metallm;

namespace {

data::Dataset datasetOf(
    const data::ContextMatrix& values, std::vector<std::int32_t> domainOf, int domains)
{
    data::Dataset dataset;
    dataset.queryIds.resize(static_cast<std::size_t>(values.rows()));
    dataset.domains.resize(static_cast<std::size_t>(domains));
    dataset.domainOf = std::move(domainOf);
    dataset.contexts = std::make_shared<data::Contexts>(data::Contexts{"test", values});
    return dataset;
}

/// Rows whose variance shrinks from one direction to the next.
data::ContextMatrix randomContexts(Eigen::Index rows, Eigen::Index d)
{
    Rng rng(5, Stream::Sample);
    data::ContextMatrix values(rows, d);
    for (Eigen::Index row = 0; row < rows; ++row)
        for (Eigen::Index column = 0; column < d; ++column)
            values(row, column) =
                static_cast<float>(3 + rng.normal() * std::pow(0.9, static_cast<double>(column)));
    return values;
}

} // namespace

class TestEmbeddingStatistics : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        // (1,0) twice in domain 0; (0,2) and a zero row in domain 1; (-1,0) without a domain.
        const auto result = analysis::analyseEmbedding(
            datasetOf(data::ContextMatrix({{1, 0}, {1, 0}, {0, 2}, {0, 0}, {-1, 0}}),
                {0, 0, 1, 1, -1}, 2),
            1, {});
        VERIFY_RESULT(result);
        const auto& s = result->statistics;
        QCOMPARE(s.queries, 5);
        QCOMPARE(s.dimension, 2);
        QCOMPARE(s.leastNorm, 0.0);
        QCOMPARE(s.meanNorm, 1.0);
        QCOMPARE(s.mostNorm, 2.0);
        QCOMPARE(s.zeroRows, 1);
        QCOMPARE(s.duplicates, 1);
        // Cosines of the six pairs of rows that are not zero: 1, 0, -1, 0, -1, 0.
        QCOMPARE(*s.meanCosine, -1.0 / 6);
        QCOMPARE(*s.withinDomains, 1.0);
        QCOMPARE(*s.betweenDomains, 0.0);
        QCOMPARE(*s.domainShare, 1.0); // each domain is one point
        // Columns: mean 0.2 and 0.4; variances 3/5 - 0.04 and 4/5 - 0.16; covariance -0.08.
        const Eigen::Matrix2d covariance{{0.56, -0.08}, {-0.08, 0.64}};
        const Eigen::Vector2d eigenvalues =
            Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d>(covariance).eigenvalues();
        QCOMPARE(s.explainedVariance.size(), std::size_t{2});
        QVERIFY(std::abs(s.explainedVariance[0] - eigenvalues(1) / 1.2) < 1e-12);
        QVERIFY(std::abs(s.explainedVariance[1] - eigenvalues(0) / 1.2) < 1e-12);
        QVERIFY(std::abs(s.effectiveRank - 1.44 / covariance.squaredNorm()) < 1e-12);
    }

    void whatIsNotKnownIsNone()
    {
        const auto result = analysis::analyseEmbedding(
            datasetOf(data::ContextMatrix({{0, 0, 0}, {0, 0, 0}}), {0, 0}, 1), 1, {});
        VERIFY_RESULT(result);
        QVERIFY(!result->statistics.meanCosine);
        QVERIFY(!result->statistics.withinDomains);
        QVERIFY(!result->statistics.betweenDomains);
        QVERIFY(!result->statistics.domainShare);
        QVERIFY(result->statistics.explainedVariance.empty());
        QCOMPARE(result->statistics.effectiveRank, 0.0);
        QCOMPARE(result->statistics.duplicates, 0);
        QVERIFY(result->map.isZero());
        const auto single = analysis::analyseEmbedding(
            datasetOf(data::ContextMatrix({{4}, {2}}), {-1, -1}, 0), 1, {});
        VERIFY_RESULT(single);
        QVERIFY(single->map.isApprox(data::ContextMatrix({{1, 0}, {-1, 0}})));
        QVERIFY(!analysis::analyseEmbedding(data::Dataset{}, 1, {}));
    }

    void axesAreThoseOfAnEigenSolver()
    {
        const auto values = randomContexts(400, 60);
        const auto axes = analysis::principalAxes(values, 5, 1, {});
        VERIFY_RESULT(axes);
        Eigen::MatrixXd centred = values.cast<double>();
        centred.rowwise() -= centred.colwise().mean().eval();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
            Eigen::MatrixXd(centred.transpose() * centred / 400));
        for (Eigen::Index i = 0; i < 5; ++i) {
            QVERIFY(std::abs(axes->variances(i) / solver.eigenvalues()(59 - i) - 1) < 1e-8);
            QVERIFY(std::abs(std::abs(axes->axes.col(i).dot(solver.eigenvectors().col(59 - i))) - 1)
                < 1e-4);
            QVERIFY(axes->axes.col(i).maxCoeff() >= -axes->axes.col(i).minCoeff());
        }
        QVERIFY(std::abs(axes->totalVariance / solver.eigenvalues().sum() - 1) < 1e-12);
    }

    void pairsAreCountedOneByOne()
    {
        const auto values = randomContexts(60, 4);
        std::vector<std::int32_t> domainOf(60);
        for (std::size_t i = 0; i < 60; ++i)
            domainOf[i] = static_cast<std::int32_t>(i % 4) - 1;
        const auto result = analysis::analyseEmbedding(datasetOf(values, domainOf, 3), 1, {});
        VERIFY_RESULT(result);
        double all = 0;
        double within = 0;
        double between = 0;
        int pairs = 0;
        int inside = 0;
        int across = 0;
        for (Eigen::Index i = 0; i < 60; ++i)
            for (Eigen::Index j = 0; j < i; ++j) {
                const double cosine = values.row(i).cast<double>().normalized().dot(
                    values.row(j).cast<double>().normalized());
                all += cosine;
                ++pairs;
                const int a = domainOf[static_cast<std::size_t>(i)];
                const int b = domainOf[static_cast<std::size_t>(j)];
                if (a < 0 || b < 0)
                    continue;
                (a == b ? within : between) += cosine;
                ++(a == b ? inside : across);
            }
        QVERIFY(std::abs(*result->statistics.meanCosine - all / pairs) < 1e-12);
        QVERIFY(std::abs(*result->statistics.withinDomains - within / inside) < 1e-12);
        QVERIFY(std::abs(*result->statistics.betweenDomains - between / across) < 1e-12);
        QVERIFY(*result->statistics.domainShare >= 0 && *result->statistics.domainShare < 0.2);
    }

    void isTheSameForAnyNumberOfThreads()
    {
        const auto values = randomContexts(3000, 150);
        const auto one = analysis::principalAxes(values, 4, 7, {{}, {}, 1}, 1000);
        const auto three = analysis::principalAxes(values, 4, 7, {{}, {}, 3}, 1000);
        VERIFY_RESULT(one);
        VERIFY_RESULT(three);
        QVERIFY(one->axes == three->axes);
        QVERIFY(one->variances == three->variances);
        const auto other = analysis::principalAxes(values, 4, 8, {}, 1000);
        VERIFY_RESULT(other);
        QVERIFY(one->axes != other->axes); // another sample
        QVERIFY(*analysis::projectOnto(*one, values, {{}, {}, 1})
            == *analysis::projectOnto(*one, values, {{}, {}, 3}));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = analysis::analyseEmbedding(
            datasetOf(randomContexts(50, 3), std::vector<std::int32_t>(50, 0), 1), 1,
            {stop.get_token()});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestEmbeddingStatistics)
#include "tst_embeddingstatistics.moc"
