// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/endpointembedder.h"
#include "core/store/vectorstore.h"
#include "tests/support/scratch.h"

#include <map>
#include <QTest>

using namespace metallm;
using embed::Endpoint;

namespace {

/// Answers each post by a function, at once, in the order given.
class FakePoster : public embed::Poster {
public:
    using Answer = std::function<Result<std::string>(const std::string& body)>;

    explicit FakePoster(Answer answer)
        : m_answer(std::move(answer))
    {
    }

    Result<void> send(const embed::Posts& posts, const Take& take, const RunContext&) const override
    {
        for (std::size_t post = posts.count; post-- > 0;) { // the last first
            const auto answer = m_answer(posts.body(post));
            if (!answer)
                return tl::unexpected(answer.error());
            ++answered;
            if (auto taken = take(post, *answer); !taken)
                return taken;
        }
        return {};
    }

    mutable int answered = 0;

private:
    Answer m_answer;
};

/// As many entries as the question has texts, each "[length of the text, 3 or 4, ...]".
std::string lengths(const std::string& body)
{
    std::string list;
    int index = 0;
    for (auto at = body.find("[\"") + 1; body[at] == '"';) {
        const auto end = body.find('"', at + 1);
        list += (list.empty() ? "" : ",") + std::string("{\"index\":") + std::to_string(index++)
            + ",\"embedding\":[" + std::to_string(end - at - 1) + ",2]}";
        at = end + (body[end + 1] == ',' ? 2 : 1);
    }
    return "{\"data\":[" + list + "]}";
}

data::Dataset dataset(std::vector<std::string> texts)
{
    data::Dataset result;
    for (std::size_t i = 0; i < texts.size(); ++i)
        result.queryIds.push_back("q" + std::to_string(i));
    result.texts = std::move(texts);
    return result;
}

} // namespace

class TestEndpoint : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name"); // or the beginning of the error
        QTest::addColumn<bool>("ollama");
        const auto row = [](const char* text, const char* name, bool ollama = false) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(name) << ollama;
        };
        row("http://h", "endpoint:http://h/v1/embeddings");
        row("http://h:80/#m", "endpoint:http://h:80/v1/embeddings#m");
        row("https://h/v1#m/2", "endpoint:https://h/v1/embeddings#m/2");
        row("https://h/openai/v2/", "endpoint:https://h/openai/v2/embeddings");
        row("https://h/v1/embeddings", "endpoint:https://h/v1/embeddings");
        row("https://h/other", "endpoint:https://h/other");
        row("http://h:11434/api/embed#n", "endpoint:http://h:11434/api/embed#n", true);
        row("http://h:11434/api#n", "endpoint:http://h:11434/api/embed#n", true);
        row("h/v1", "!the address of an endpoint begins with http");
        row("ftp://h/v1", "!the address of an endpoint begins with http");
        row("http://", "!the address of the endpoint names no server");
        row("http://me:secret@h/v1", "!the address of an endpoint may hold no user");
        row("http://h/v1?key=secret", "!the address of an endpoint may hold no user");
        row("http://h /v1", "!the address of the endpoint holds a blank");
    }

    void readsAddresses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, name);
        const auto endpoint = embed::parseEndpoint(text.toStdString());
        if (!name.startsWith('!')) {
            VERIFY_RESULT(endpoint);
            QCOMPARE(QByteArray::fromStdString(embed::endpointName(*endpoint)), name);
            QTEST(endpoint->form == Endpoint::Form::Ollama, "ollama");
            QVERIFY(embed::namesEndpoint(name.toStdString()));
            const auto named = embed::endpointNamed(name.toStdString());
            VERIFY_RESULT(named);
            QCOMPARE(QByteArray::fromStdString(embed::endpointName(*named)), name);
            QVERIFY(!embed::endpointNamed(text.toStdString())); // the name of no embedder
            return;
        }
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, Error::Kind::Usage);
        QVERIFY2(QByteArray::fromStdString(endpoint.error().what).startsWith(name.mid(1)),
            endpoint.error().what.c_str());
        QVERIFY(endpoint.error().message().find("secret") == std::string::npos);
    }

    void asks()
    {
        const std::vector<std::string_view> texts{"a\"b", "\xff"};
        QCOMPARE(embed::embeddingQuestion({"u", "m", Endpoint::Form::OpenAi}, texts),
            std::string("{\"model\":\"m\",\"input\":[\"a\\\"b\",\"\uFFFD\"],"
                        "\"encoding_format\":\"float\"}"));
        QCOMPARE(embed::embeddingQuestion({"u", "", Endpoint::Form::Ollama}, texts),
            std::string("{\"input\":[\"a\\\"b\",\"\uFFFD\"]}"));
    }

    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("error"); // its beginning; empty = [[1, 2], [3, 4]]
        QTest::addColumn<bool>("ollama");
        const auto row = [](const char* name, const char* answer, const char* error,
                             bool ollama = false) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(error) << ollama;
        };
        row("in order", R"({"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[3,4]}]})",
            "");
        row("out of order",
            R"({"data":[{"index":1,"embedding":[3,4]},{"index":0,"embedding":[1,2]}]})", "");
        row("without index", R"({"data":[{"embedding":[1,2]},{"embedding":[3,4]}]})", "");
        row("ollama", R"({"embeddings":[[1,2],[3,4.0]]})", "", true);
        row("cut off", R"({"data":[{"index":0,"embedding":[1,2]},{"ind)",
            "the answer is not whole JSON");
        row("empty", "", "the answer is not whole JSON");
        row("no list", R"({"object":"list"})", "the answer has no list 'data'");
        row("the other form", R"({"data":[]})", "the answer has no list 'embeddings'", true);
        row("too few", R"({"data":[{"embedding":[1,2]}]})", "1 vectors were answered to 2 texts");
        row("too many", R"({"embeddings":[[1],[2],[3]]})", "3 vectors were answered to 2 texts",
            true);
        row("twice", R"({"data":[{"index":0,"embedding":[1,2]},{"index":0,"embedding":[3,4]}]})",
            "index 0 was answered twice");
        row("beyond", R"({"data":[{"index":0,"embedding":[1,2]},{"index":2,"embedding":[3,4]}]})",
            "index 2 was answered to 2 texts");
        row("half", R"({"data":[{"index":0.5,"embedding":[1,2]},{"index":1,"embedding":[3,4]}]})",
            "index 0.5 was answered to 2 texts");
        row("unequal", R"({"embeddings":[[1,2],[3]]})", "vectors of 2 and of 1 numbers", true);
        row("no numbers", R"({"embeddings":[[],[]]})", "a vector of 0 numbers was answered", true);
        row("null", R"({"embeddings":[[1,2],[3,null]]})",
            "number 2 of a vector is not a finite number", true);
        row("NaN", R"({"embeddings":[[NaN,2],[3,4]]})",
            "number 1 of a vector is not a finite number", true);
        row("beyond float", R"({"embeddings":[[1,2],[1e300,4]]})",
            "number 1 of a vector is not a finite number", true);
        row("base64", R"({"data":[{"embedding":"AACAPw=="},{"embedding":"AACAPw=="}]})",
            "the vectors are not written as lists of numbers");
    }

    void readsAnswers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, error);
        QFETCH(const bool, ollama);
        const Endpoint endpoint{
            "http://h", "m", ollama ? Endpoint::Form::Ollama : Endpoint::Form::OpenAi};
        const auto vectors = embed::readEmbeddings(endpoint, answer.toStdString(), 2);
        if (error.isEmpty()) {
            VERIFY_RESULT(vectors);
            QVERIFY(*vectors == data::ContextMatrix({{1, 2}, {3, 4}}));
            return;
        }
        QVERIFY(!vectors);
        QVERIFY2(QByteArray::fromStdString(vectors.error().what).startsWith(error),
            vectors.error().what.c_str());
        QCOMPARE(vectors.error().file, std::string("http://h"));
        QVERIFY(!vectors.error().remedy.empty());
    }

    void asksForEachTextOnce()
    {
        const FakePoster poster([](const std::string& body) { return lengths(body); });
        const auto embedder = embed::makeEmbedder("endpoint:http://h#m", {&poster, nullptr, 2});
        VERIFY_RESULT(embedder);
        const auto contexts =
            (*embedder)->embed(dataset({"abc", "", "abcdefg", "abc", "a", "abcdef"}), {}, {});
        VERIFY_RESULT(contexts);
        QCOMPARE(poster.answered, 2); // four texts, two a post
        QCOMPARE(contexts->embedder, std::string("endpoint:http://h/v1/embeddings#m"));
        QVERIFY(contexts->fittedOn.empty());
        const data::ContextMatrix raw(
            {{3, 2}, {0, 0}, {7, 2}, {3, 2}, {1, 2}, {6, 2}}); // length of the text
        for (Eigen::Index row = 0; row < raw.rows(); ++row) {
            const Eigen::RowVectorXf expected = row == 1
                ? Eigen::RowVectorXf(raw.row(1))
                : Eigen::RowVectorXf(raw.row(row).normalized());
            QVERIFY((contexts->values.row(row) - expected).norm() < 1e-6F);
        }
    }

    void refusesVectorsOfAnotherModel()
    {
        const FakePoster poster([n = 2](const std::string&) mutable {
            return n++ == 2 ? std::string(R"({"data":[{"embedding":[1,2]}]})")
                            : std::string(R"({"data":[{"embedding":[1,2,3]}]})");
        });
        const auto contexts = (*embed::makeEmbedder("endpoint:http://h", {&poster, nullptr, 1}))
                                  ->embed(dataset({"a", "b"}), {}, {});
        QVERIFY(!contexts);
        QCOMPARE(contexts.error().what,
            std::string("a vector of 3 numbers was answered, after others of 2"));
    }

    void needsTextsAndAWayToTheServer()
    {
        const auto without = embed::makeEmbedder("endpoint:http://h");
        QVERIFY(!without);
        QCOMPARE(without.error().kind, Error::Kind::Usage);
        const FakePoster poster([](const std::string& body) { return lengths(body); });
        const auto none = (*embed::makeEmbedder("endpoint:http://h", {&poster, nullptr, 1}))
                              ->embed(dataset({"", ""}), {}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().what, std::string("the data set has no texts to embed"));
    }

    void goesOnFromWhatIsKept()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("s.metallm");
        const auto texts = dataset({"abc", "abcd", "abcde", "abcdef"});
        {
            auto study = store::Study::open(file);
            VERIFY_RESULT(study);
            store::StudyVectors kept(*study);
            const FakePoster poster([n = 0](const std::string& body) mutable {
                return n++ < 3 ? Result<std::string>(lengths(body)) : failed("down", "wait");
            });
            const auto first = (*embed::makeEmbedder("endpoint:http://h", {&poster, &kept, 1}))
                                   ->embed(texts, {}, {});
            QVERIFY(!first);
            QCOMPARE(first.error().message(),
                std::string("down: wait; 3 of 4 texts are embedded and kept: the same call goes on "
                            "from there"));
        }
        auto study = store::Study::open(file);
        VERIFY_RESULT(study);
        store::StudyVectors kept(*study);
        const FakePoster poster([](const std::string& body) { return lengths(body); });
        const auto whole =
            (*embed::makeEmbedder("endpoint:http://h", {&poster, &kept, 1}))->embed(texts, {}, {});
        VERIFY_RESULT(whole);
        QCOMPARE(poster.answered, 1);
        const FakePoster alone([](const std::string& body) { return lengths(body); });
        const auto afresh =
            (*embed::makeEmbedder("endpoint:http://h", {&alone, nullptr, 4}))->embed(texts, {}, {});
        VERIFY_RESULT(afresh);
        QVERIFY(whole->values == afresh->values);
        // Another model's vectors are others.
        const auto other = (*embed::makeEmbedder("endpoint:http://h#m", {&poster, &kept, 4}))
                               ->embed(texts, {}, {});
        VERIFY_RESULT(other);
        QCOMPARE(poster.answered, 2);
    }

    void tellsTheDimension()
    {
        const FakePoster poster([](const std::string& body) { return lengths(body); });
        const auto dimension = embed::testEndpoint(*embed::parseEndpoint("http://h"), poster, {});
        VERIFY_RESULT(dimension);
        QCOMPARE(*dimension, Eigen::Index{2});
    }
};

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
