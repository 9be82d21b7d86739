// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/shell/language.h"
#include "ui/util/gatetext.h"

#include <algorithm>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

/// Every model answers with 12 tokens, and the cheapest alone is best: several gates close.
gates::Gates poorRun()
{
    auto dataset =
        std::make_shared<data::Dataset>(*test::syntheticDataset({.queries = 1200, .domains = 0}));
    dataset->outputTokens.setConstant(12);
    for (Eigen::Index i = 0; i < dataset->queryCount(); ++i)
        dataset->scores.row(i) << 1, i % 7 < 3, i % 3 == 0;
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.alpha = 3;
    const auto prices = test::syntheticPrices(*dataset);
    const auto analysis = sim::analyse(dataset, prices, parameters, {}).value();
    const auto run = sim::play(*analysis, 0, {}).value();
    return gates::checkGates({*analysis, run.get(), prices});
}

bool isKnown(const Sentence& sentence)
{
    return std::ranges::any_of(
        knownSentences(), [&](const char* known) { return sentence.pattern == known; });
}

/// The literals of C++ source text, those side by side joined, each after what stands before it.
std::vector<std::pair<QString, QString>> literalsOf(QString source)
{
    static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression seam(u"(?<!\\\\)\"\\s*\""_s);
    static const QRegularExpression literal(u"(\\w*)\\(?\\s*\"((?:[^\"\\\\\n]|\\\\.)*)\""_s);
    source.remove(comment);
    source.remove(seam);
    std::vector<std::pair<QString, QString>> found;
    for (auto match = literal.globalMatch(source); match.hasNext();) {
        const auto one = match.next();
        found.emplace_back(one.captured(1), one.captured(2));
    }
    return found;
}

/// What core's sources say with figures in it, or without any as a sentence.
QStringList sentencesOfCore()
{
    QStringList patterns;
    QDirIterator sources(QStringLiteral(METALLM_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s, u"*.h"_s},
        QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        if (!file.open(QFile::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        for (const auto& [before, text] : literalsOf(QString::fromUtf8(file.readAll())))
            if (text.contains(u"%1"_s) || before == u"sentence"_s)
                patterns.append(text);
    }
    return patterns;
}

QString places(const QString& pattern)
{
    QString found;
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i)
        if (pattern[i] == u'%' && pattern[i + 1].isDigit())
            found += pattern[i + 1];
    std::ranges::sort(found);
    return found;
}

} // namespace

class TestGateText : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_language.setLanguage(u"en"_s); }

    void inEnglishItIsCoresOwnText()
    {
        m_language.setLanguage(u"en"_s);
        const gates::Gates gates = poorRun();
        QVERIFY(gates.size() >= 2);
        for (const gates::Gate& gate : gates) {
            QVERIFY2(isKnown(gate.sentence), gate.text.c_str());
            QCOMPARE(gate.sentence.english(), gate.text);
        }
        const Sentence plain = sentence("%1 queries share their text with another query: a random "
                                        "split can put them on both sides",
            12);
        QCOMPARE(sentenceText(plain), QString::fromStdString(plain.english()));
    }

    /// Whatever run or file it takes to make core say it.
    void everySentenceOfCoreIsKnown()
    {
        const QStringList patterns = sentencesOfCore();
        for (const QString& pattern : patterns)
            QVERIFY2(isKnown({pattern.toStdString()}), qPrintable(pattern));
        for (const char* known : knownSentences())
            QVERIFY2(patterns.contains(QString::fromUtf8(known)), known); // else nobody says it
    }

    void everySentenceIsGermanInTheGermanWindow()
    {
        m_language.setLanguage(u"de"_s);
        for (const char* known : knownSentences()) {
            const QString german = QCoreApplication::translate("Sentences", known);
            QVERIFY2(german != QString::fromUtf8(known), known);
            QCOMPARE(places(german), places(QString::fromUtf8(known)));
        }
        for (const gates::Gate& gate : poorRun())
            QVERIFY(gateText(gate) != QString::fromStdString(gate.text));
    }

    void figuresAreWrittenAsInTheWindow()
    {
        m_language.setLanguage(u"de"_s);
        const Sentence told =
            sentence("%1 took %2 % of the queries of a run that learns: it may be locked in",
                "large", decimals(99.5, 2));
        QCOMPARE(sentenceText(told),
            u"large bekam 99,50 % der Anfragen eines lernenden Laufs: er kann festgefahren sein"_s);
    }

    void whatHasNoSentenceIsShownAsItIs()
    {
        QCOMPARE(gateText({"new", gates::Severity::Note, "nobody knew", 0}), u"nobody knew"_s);
        QCOMPARE(lintText({"new", "nobody knew"}), u"nobody knew"_s);
    }

private:
    LanguageSwitcher m_language;
};

QTEST_MAIN(TestGateText)
#include "tst_gatetext.moc"
