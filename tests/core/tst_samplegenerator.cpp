// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/generator.h"
#include "core/sample/sample.h"

#include <QCryptographicHash>
#include <QTest>
#include <set>

using namespace metallm;

namespace {

using Eigen::Index;

Eigen::VectorXd means(const data::OutcomeMatrix& values)
{
    return values.colwise().mean();
}

int domainCountOf(const data::Dataset& dataset)
{
    return static_cast<int>(dataset.domains.size());
}

/// rows = domains, cols = models: mean of `values` over the domain's queries.
Eigen::MatrixXd meansByDomain(const data::Dataset& dataset, const data::OutcomeMatrix& values)
{
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(domainCountOf(dataset), values.cols());
    Eigen::VectorXd counts = Eigen::VectorXd::Zero(domainCountOf(dataset));
    for (Index i = 0; i < values.rows(); ++i) {
        const int domain = dataset.domainOf[static_cast<std::size_t>(i)];
        sums.row(domain) += values.row(i);
        ++counts[domain];
    }
    return counts.cwiseInverse().asDiagonal() * sums;
}

/// The model with the best accuracy - weight * cost (USD per 1,000 queries) in each domain.
std::vector<Index> bestByDomain(const data::Dataset& dataset, double weight)
{
    const Eigen::MatrixXd value = meansByDomain(dataset, dataset.scores)
        - 1000 * weight * meansByDomain(dataset, dataset.recordedCosts);
    std::vector<Index> best(static_cast<std::size_t>(value.rows()));
    for (Index domain = 0; domain < value.rows(); ++domain)
        value.row(domain).maxCoeff(&best[static_cast<std::size_t>(domain)]);
    return best;
}

struct Routed {
    double accuracy;
    double cost; // USD a query
};

Routed routedByDomain(const data::Dataset& dataset, double weight)
{
    const std::vector<Index> best = bestByDomain(dataset, weight);
    Routed sum{0, 0};
    for (Index i = 0; i < dataset.queryCount(); ++i) {
        const int domain = dataset.domainOf[static_cast<std::size_t>(i)];
        const Index arm = best[static_cast<std::size_t>(domain)];
        sum.accuracy += dataset.scores(i, arm);
        sum.cost += dataset.recordedCosts(i, arm);
    }
    const auto queries = static_cast<double>(dataset.queryCount());
    return {sum.accuracy / queries, sum.cost / queries};
}

template<typename Matrix>
void addValues(QCryptographicHash& hash, const Matrix& values)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(values.data()),
        values.size() * static_cast<qsizetype>(sizeof(*values.data()))));
}

QByteArray digest(const data::Dataset& dataset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& text : dataset.texts)
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    addValues(hash, dataset.scores);
    addValues(hash, dataset.recordedCosts);
    addValues(hash, dataset.inputTokens);
    addValues(hash, dataset.outputTokens);
    addValues(hash, dataset.latencies);
    return hash.result().toHex().left(16);
}

} // namespace

class TestSampleGenerator : public QObject {
    Q_OBJECT

private:
    const data::Dataset m_dataset = sample::generate(1);

private slots:
    void hasTheStatedShape()
    {
        QCOMPARE(m_dataset.name, std::string(sample::datasetName));
        QVERIFY(m_dataset.name.find("simulated") != std::string::npos);
        QVERIFY(m_dataset.simulated);
        QCOMPARE(m_dataset.queryCount(), 4040);
        QCOMPARE(m_dataset.modelCount(), 8);
        QCOMPARE(m_dataset.domains.size(), std::size_t(8));
        QCOMPARE(m_dataset.domainOf.size(), m_dataset.queryIds.size());
        QCOMPARE(m_dataset.labels.size(), m_dataset.queryIds.size());
        QVERIFY(m_dataset.splits.empty());
    }

    void domainsStandInOrderOfAppearance()
    {
        std::int32_t seen = -1;
        for (const std::int32_t domain : m_dataset.domainOf) {
            QVERIFY(domain <= seen + 1);
            seen = std::max(seen, domain);
        }
        QCOMPARE(seen, 7);
    }

    void everyTextIsDistinctAndFilled()
    {
        const std::set<std::string> texts(m_dataset.texts.begin(), m_dataset.texts.end());
        QCOMPARE(texts.size(), m_dataset.texts.size());
        for (const std::string& text : texts) {
            QVERIFY2(text.find_first_of("{}") == std::string::npos, text.c_str());
            QVERIFY2(text.size() > 15, text.c_str());
        }
    }

    void figuresAreInRange()
    {
        QVERIFY(m_dataset.scores.minCoeff() == 0.0 && m_dataset.scores.maxCoeff() == 1.0);
        QVERIFY(m_dataset.recordedCosts.minCoeff() > 0);
        QVERIFY(m_dataset.latencies.minCoeff() > 0);
        QVERIFY(m_dataset.outputTokens.minCoeff() >= 4);
        const auto graded = (m_dataset.scores.array() > 0 && m_dataset.scores.array() < 1).count();
        QVERIFY(graded > 1000);
    }

    void costsAreTokensTimesPrices()
    {
        const prices::PriceTable table = sample::samplePrices();
        QCOMPARE(table.prices.size(), std::size_t(8));
        QVERIFY(!table.source.empty() && !table.effectiveDate.empty());
        for (Index k = 0; k < m_dataset.modelCount(); ++k) {
            const prices::Price* price =
                table.find(m_dataset.models[static_cast<std::size_t>(k)].name);
            QVERIFY(price != nullptr);
            QVERIFY(m_dataset.recordedCosts(7, k)
                == (static_cast<double>(m_dataset.inputTokens(7, k)) * *price->inputUsdPerMtok
                       + static_cast<double>(m_dataset.outputTokens(7, k))
                           * *price->outputUsdPerMtok)
                    / 1e6);
        }
    }

    void noModelIsBestEverywhere()
    {
        const std::vector<Index> best = bestByDomain(m_dataset, 0);
        QVERIFY(std::set<Index>(best.begin(), best.end()).size() >= 4);
    }

    void theOracleIsFarAboveTheBestModel()
    {
        const double best = means(m_dataset.scores).maxCoeff();
        const double oracle = m_dataset.scores.rowwise().maxCoeff().mean();
        QVERIFY(best > 0.65 && best < 0.85);
        QVERIFY(oracle - best > 0.1);
    }

    void routingByDomainBeatsTheBestModelOrMatchesItForLess()
    {
        Index single = 0;
        const double bestAccuracy = means(m_dataset.scores).maxCoeff(&single);
        const double singleCost = means(m_dataset.recordedCosts)[single];
        const Routed accurate = routedByDomain(m_dataset, 0);
        QVERIFY(accurate.accuracy > bestAccuracy + 0.05);
        QVERIFY(accurate.cost < singleCost);
        const Routed frugal = routedByDomain(m_dataset, 0.05);
        QVERIFY(frugal.accuracy > bestAccuracy);
        QVERIFY2(
            frugal.cost < 0.5 * singleCost, qPrintable(QString::number(frugal.cost / singleCost)));
    }

    void difficultyShowsInTheWording()
    {
        // The wording alone: requests that ask for care or for several steps go wrong more often.
        double shortSum = 0;
        double longSum = 0;
        int shortCount = 0;
        int longCount = 0;
        for (Index i = 0; i < m_dataset.queryCount(); ++i) {
            const double mean = m_dataset.scores.row(i).mean();
            const bool isLong = m_dataset.texts[static_cast<std::size_t>(i)].size() > 150;
            (isLong ? longSum : shortSum) += mean;
            ++(isLong ? longCount : shortCount);
        }
        QVERIFY(longCount > 400 && shortCount > 2000);
        QVERIFY(shortSum / shortCount - longSum / longCount > 0.3);
    }

    void aSeedDeterminesEverything()
    {
        QCOMPARE(digest(sample::generate(1)), digest(m_dataset));
        QVERIFY(digest(sample::generate(2)) != digest(m_dataset));
        QCOMPARE(digest(m_dataset), QByteArray("72177533606cf913"));
    }
};

QTEST_APPLESS_MAIN(TestSampleGenerator)
#include "tst_samplegenerator.moc"
