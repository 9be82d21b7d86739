// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/lsa.h"
#include "core/embed/ngrams.h"
#include "core/embed/tfidf.h"
#include "core/embed/truncatedsvd.h"
#include "core/util/rng.h"

#include <Eigen/SVD>
#include <numeric>
#include <QTest>

using namespace metallm;

namespace {

constexpr int topics = 4;
constexpr int textsPerTopic = 60;

/// Texts of eight words from a vocabulary of their topic, and two from one that all share.
data::Dataset planted()
{
    static const char* const roots[topics] = {"invoice", "kernel", "garden", "violin"};
    data::Dataset dataset;
    dataset.name = "planted";
    Rng rng(11, Stream::Sample);
    for (int i = 0; i < topics * textsPerTopic; ++i) {
        std::string text;
        for (int word = 0; word < 8; ++word)
            text += roots[i % topics] + std::to_string(rng.below(30)) + ' ';
        for (int word = 0; word < 2; ++word)
            text += "common" + std::to_string(rng.below(10)) + ' ';
        dataset.texts.push_back(text);
        dataset.queryIds.push_back(std::to_string(i));
    }
    return dataset;
}

std::vector<std::int32_t> firstRows(int count)
{
    std::vector<std::int32_t> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

data::ContextMatrix vectors(
    const data::Dataset& dataset, int fitted, int dimensions, const RunContext& context = {})
{
    const auto contexts = embed::makeLsa(dimensions)->embed(dataset, firstRows(fitted), context);
    return contexts ? contexts->values : data::ContextMatrix();
}

const embed::ChunkLoop serial = [](std::size_t count, const auto& work) {
    work(0, count);
    return true;
};

} // namespace

class TestLsa : public QObject {
    Q_OBJECT

private slots:
    void plantedTopicsAreSeparated()
    {
        const data::ContextMatrix rows = vectors(planted(), 160, 16);
        QCOMPARE(rows.rows(), topics * textsPerTopic);
        for (Eigen::Index i = 0; i < rows.rows(); ++i) {
            QVERIFY(std::abs(rows.row(i).norm() - 1) < 1e-6F);
            Eigen::VectorXf likeness = rows * rows.row(i).transpose();
            likeness[i] = -2;
            Eigen::Index nearest = 0;
            likeness.maxCoeff(&nearest);
            QCOMPARE(nearest % topics, i % topics);
        }
    }

    void evaluationTextsDoNotInfluenceTrainingRows()
    {
        data::Dataset dataset = planted();
        const data::ContextMatrix before = vectors(dataset, 160, 16);
        for (std::size_t i = 160; i < dataset.texts.size(); ++i)
            dataset.texts[i] = "something else altogether, " + dataset.queryIds[i];
        const data::ContextMatrix after = vectors(dataset, 160, 16);
        QVERIFY(before.topRows(160) == after.topRows(160));
        QVERIFY(before.bottomRows(80) != after.bottomRows(80));
    }

    void sameBitsForAnyNumberOfThreads()
    {
        const data::Dataset dataset = planted();
        RunContext four;
        four.threads = 4;
        QVERIFY(vectors(dataset, 160, 16) == vectors(dataset, 160, 16, four));
    }

    void namesWhatItWasFittedOn()
    {
        const auto rows = firstRows(100);
        const auto contexts = embed::makeLsa(8)->embed(planted(), rows, {});
        QVERIFY(contexts.has_value());
        QCOMPARE(contexts->embedder, std::string("lsa:8"));
        QCOMPARE(contexts->fittedOn, rows);
    }

    void emptyAndUnknownTextsAreZero()
    {
        data::Dataset dataset = planted();
        dataset.texts[0].clear();
        dataset.texts[239] = "\u4f60\u597d";
        const data::ContextMatrix rows = vectors(dataset, 160, 16);
        QVERIFY(rows.row(0).isZero(0));
        QVERIFY(rows.row(239).isZero(0));
        QVERIFY(rows.allFinite());
    }

    void fewTextsArePaddedWithZeros()
    {
        const data::ContextMatrix rows = vectors(planted(), 3, 16);
        QCOMPARE(rows.cols(), 16);
        QVERIFY(rows.rightCols(13).isZero(0));
        QVERIFY(std::abs(rows.row(1).norm() - 1) < 1e-6F);
    }

    void refusesWhatCannotBeFitted()
    {
        const auto noQueries = embed::makeLsa(8)->embed(planted(), {}, {});
        QVERIFY(!noQueries.has_value());
        data::Dataset blank = planted();
        for (std::string& text : blank.texts)
            text.clear();
        QVERIFY(!embed::makeLsa(8)->embed(blank, firstRows(10), {}).has_value());
        blank.texts[20] = "only a text that is not fitted on";
        QVERIFY(vectors(blank, 10, 8).isZero(0));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const auto contexts =
            embed::makeLsa(8)->embed(planted(), firstRows(100), {source.get_token(), {}, 2});
        QVERIFY(!contexts.has_value());
        QVERIFY(contexts.error().kind == Error::Kind::Stopped);
    }

    void reportsProgressToTheEnd()
    {
        double last = 0;
        RunContext context;
        context.progress = [&last](const Progress& progress) { last = progress.fraction(); };
        QVERIFY(embed::makeLsa(8)->embed(planted(), firstRows(100), context).has_value());
        QVERIFY(last == 1.0);
    }

    void svdAgreesWithJacobi()
    {
        const data::Dataset dataset = planted();
        const auto rows = firstRows(40);
        const auto counts = embed::countNgrams(dataset.texts, serial);
        const embed::SparseMatrix matrix =
            rowsOf(*weighted(*counts, embed::termWeights(*counts, rows), serial), rows);
        Eigen::MatrixXd dense =
            Eigen::MatrixXd::Zero(40, static_cast<Eigen::Index>(matrix.columns));
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            for (std::size_t i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; ++i)
                dense(static_cast<Eigen::Index>(row), matrix.column[i]) =
                    static_cast<double>(matrix.value[i]);
        const Eigen::JacobiSVD<Eigen::MatrixXd> exact(
            dense.transpose(), Eigen::ComputeThinU | Eigen::ComputeThinV);
        Rng rng(1, Stream::Embedding);
        const auto svd = embed::truncatedSvd(matrix, 34, rng, serial);
        QVERIFY(svd.has_value());
        QCOMPARE(svd->singularValues.size(), 34);
        for (Eigen::Index i = 0; i < 34; ++i)
            QVERIFY(std::abs(svd->singularValues[i] / exact.singularValues()[i] - 1) < 1e-4);
        // The same subspace: the first four directions stand apart from the rest.
        const Eigen::MatrixXd overlap =
            exact.matrixU().leftCols(4).transpose() * svd->rightVectors.leftCols(4).cast<double>();
        QVERIFY((overlap * overlap.transpose() - Eigen::Matrix4d::Identity()).norm() < 1e-3);
    }

    void lettersAreLoweredInSeveralScripts()
    {
        QCOMPARE(embed::ngrams("\u00c4rger \u0416\u0443\u043a \u039b\u03cc\u03b3"),
            embed::ngrams("\u00e4rger \u0436\u0443\u043a \u03bb\u03cc\u03b3"));
        QCOMPARE(embed::ngrams("One, TWO"), embed::ngrams("one two"));
        QVERIFY(embed::ngrams("\xff\xfe\xe4").size() > 0); // not UTF-8: taken byte by byte
        QVERIFY(embed::ngrams(" .,; ").empty());
    }
};

QTEST_APPLESS_MAIN(TestLsa)
#include "tst_lsa.moc"
