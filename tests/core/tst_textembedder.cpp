// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/endpointembedder.h"
#include "core/embed/lsa.h"
#include "core/embed/textembedder.h"

#include <numeric>
#include <QTest>

using namespace metallm;

namespace {

/// Answers every text with the same vector.
class OneVector : public embed::Poster {
public:
    explicit OneVector(std::string vector)
        : m_vector(std::move(vector))
    {
    }

    Result<void> send(const embed::Posts& posts, const Take& take, const RunContext&) const override
    {
        for (std::size_t post = 0; post < posts.count; ++post)
            if (auto taken = take(post, R"({"data":[{"index":0,"embedding":)" + m_vector + "}]}");
                !taken)
                return taken;
        return {};
    }

private:
    std::string m_vector;
};

data::Dataset asking()
{
    data::Dataset dataset;
    dataset.name = "asking";
    for (int i = 0; i < 40; ++i) {
        dataset.queryIds.push_back(std::to_string(i));
        dataset.texts.push_back((i % 2 ? "What is the capital of country " : "Prove the theorem ")
            + std::to_string(i) + (i % 3 ? " briefly?" : " with care?"));
    }
    return dataset;
}

/// Embedded by LSA that was fitted on every second query.
data::Dataset embedded(int dimensions)
{
    data::Dataset dataset = asking();
    std::vector<std::int32_t> fitOn;
    for (std::int32_t query = 0; query < 40; query += 2)
        fitOn.push_back(query);
    auto contexts = embed::makeLsa(dimensions)->embed(dataset, fitOn, {});
    dataset.contexts = std::make_shared<const data::Contexts>(std::move(*contexts));
    return dataset;
}

/// Vectors whose origin nothing tells: each of length 2, along the first axis.
data::Dataset imported()
{
    data::Dataset dataset = asking();
    data::Contexts contexts{"file:vectors.npy", data::ContextMatrix::Zero(40, 3)};
    contexts.values.col(0).setConstant(2);
    dataset.contexts = std::make_shared<const data::Contexts>(std::move(contexts));
    return dataset;
}

} // namespace

class TestTextEmbedder : public QObject {
    Q_OBJECT

private slots:
    void fittedAgainGivesTheStoredVectors_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::newRow("few") << 4;
        QTest::newRow("more than the rank") << 64;
    }

    void fittedAgainGivesTheStoredVectors()
    {
        QFETCH(int, dimensions);
        const data::Dataset dataset = embedded(dimensions);
        QCOMPARE(embed::originOf(dataset), embed::Origin::Lsa);
        const auto found = embed::embedderOf(dataset, {}, {.threads = 2});
        QVERIFY(found);
        QVERIFY(*found->agreement > 0.99999);
        for (std::int32_t query = 0; query < 40; ++query) {
            const auto vector =
                found->embedder->embed(dataset.texts[static_cast<std::size_t>(query)], {});
            QVERIFY(vector);
            QCOMPARE(vector->size(), dimensions);
            QVERIFY((*vector - dataset.contexts->values.row(query)).cwiseAbs().maxCoeff() < 1e-6F);
        }
    }

    void aTextWithoutAKnownWordIsZero()
    {
        const auto found = embed::embedderOf(embedded(4), {}, {});
        QVERIFY(found);
        const auto vector = found->embedder->embed("zzzz", {});
        QVERIFY(vector);
        QCOMPARE(vector->norm(), 0.0F);
    }

    void contextsThatAreOthersAreRefused()
    {
        data::Dataset dataset = embedded(4);
        auto contexts = std::make_shared<data::Contexts>(*dataset.contexts);
        contexts->values.col(0) *= -1; // as another version might have it
        dataset.contexts = std::move(contexts);
        const auto found = embed::embedderOf(dataset, {}, {});
        QVERIFY(!found);
        QVERIFY(!found.error().remedy.empty());
    }

    void nothingIsKnownOfImportedVectors()
    {
        const data::Dataset dataset = imported();
        QCOMPARE(embed::originOf(dataset), embed::Origin::Elsewhere);
        const auto found = embed::embedderOf(dataset, {}, {});
        QVERIFY(!found);
        QVERIFY(found.error().what.find("vectors.npy") != std::string::npos);
        QCOMPARE(embed::originOf(asking()), embed::Origin::Nowhere);
    }

    void anEndpointIsAskedAgain()
    {
        data::Dataset dataset = imported();
        auto contexts = std::make_shared<data::Contexts>(*dataset.contexts);
        contexts->embedder = "endpoint:http://localhost:1/v1/embeddings#toy";
        dataset.contexts = std::move(contexts);
        QCOMPARE(embed::originOf(dataset), embed::Origin::Endpoint);
        const OneVector poster("[3,4,0]");
        const auto found = embed::embedderOf(dataset, {.poster = &poster}, {});
        QVERIFY(found);
        const auto vector = found->embedder->embed("a new text", {});
        QVERIFY(vector);
        QVERIFY((*vector - Eigen::RowVector3f(0.6F, 0.8F, 0)).norm() < 1e-6F);
        QVERIFY(!embed::embedderOf(dataset, {}, {})); // a program without a network
    }

    void aChosenEndpointIsComparedWithAStoredVector()
    {
        const data::Dataset dataset = imported();
        const embed::Endpoint endpoint{.url = "http://localhost:1/v1/embeddings", .model = "toy"};
        const OneVector same("[5,0,0]");
        const auto found = embed::embedderAt(endpoint, dataset, {.poster = &same}, {});
        QVERIFY(found);
        QVERIFY(*found->agreement > 0.99999);
        const auto vector = found->embedder->embed("a new text", {});
        QVERIFY(vector);
        QVERIFY((*vector - Eigen::RowVector3f(2, 0, 0)).norm() < 1e-5F); // as long as the others

        const OneVector other("[0,1,0]");
        const auto odd = embed::embedderAt(endpoint, dataset, {.poster = &other}, {});
        QVERIFY(odd);
        QVERIFY(*odd->agreement < 0.01);
    }

    void anEndpointOfAnotherDimensionIsRefused()
    {
        const embed::Endpoint endpoint{.url = "http://localhost:1/v1/embeddings"};
        const OneVector poster("[1,0]");
        const auto found = embed::embedderAt(endpoint, imported(), {.poster = &poster}, {});
        QVERIFY(!found);
        QVERIFY(found.error().what.find("2 numbers") != std::string::npos);
        QVERIFY(found.error().what.find("have 3") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestTextEmbedder)
#include "tst_textembedder.moc"
