// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/gatetext.h"

#include "ui/util/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr const char* sentences[]{
    QT_TRANSLATE_NOOP("Sentences",
        "a table with one model for each domain, learned on the training part, does "
        "better: the router's mean reward less the table's is %1 (95 % interval %2 to "
        "%3)"),
    QT_TRANSLATE_NOOP("Sentences",
        "a table with one model for each domain, learned on the training part, does as "
        "well: the router's mean reward less the table's is %1 (95 % interval %2 to %3)"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 of %2 evaluation queries have the same text as a training query"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 of %2 evaluation queries are training queries over again, outcomes "
        "included: the run was trained on what it is asked"),
    QT_TRANSLATE_NOOP("Sentences",
        "the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again "
        "with this split"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 knows the outcomes of the evaluation queries: a bound, not a router"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 of %2 models were never tried (%3): the run may be locked in; explore "
        "more, or start it warm"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 took %2 % of the queries of a run that learns: it may be locked in"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 of %2 models cost nothing without being declared free (%3): give their "
        "prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`"),
    QT_TRANSLATE_NOOP("Sentences",
        "prices in '%1' and '%2' are ten times apart or more for %3: one of them may "
        "be in another unit"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD "
        "per 10,000 queries against %4 % for %5"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 alone earns more reward at this cost weight: %2 more over %3 queries"),
    QT_TRANSLATE_NOOP("Sentences",
        "the input token counts of %1 of %2 models never vary (%3 for %4): they look "
        "made up, and the costs with them"),
    QT_TRANSLATE_NOOP("Sentences",
        "the input token counts of %1 of %2 models never vary (%3 for %4): they look "
        "made up"),
    QT_TRANSLATE_NOOP("Sentences",
        "the output token counts of %1 of %2 models never vary (%3 for %4): they look "
        "made up, and the costs with them"),
    QT_TRANSLATE_NOOP("Sentences",
        "the output token counts of %1 of %2 models never vary (%3 for %4): they look "
        "made up"),
    QT_TRANSLATE_NOOP("Sentences",
        "mixing single models at random does better over the range of costs: AIQ %1 "
        "against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best "
        "%5 %"),
    QT_TRANSLATE_NOOP("Sentences",
        "mixing single models at random does better in places; at %1 USD per 10,000 "
        "queries it scores %2 %, this router at best %3 %"),
    QT_TRANSLATE_NOOP("Sentences",
        "mixing single models at random scores %1 % for the same %2 USD per 10,000 "
        "queries, this run %3 %"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 queries have a text that also stands in another split: what is trained on "
        "is evaluated on"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1 queries share their text with another query: a random split can put them "
        "on both sides"),
    QT_TRANSLATE_NOOP("Sentences", "%1 domains have one query: their figures say nothing"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1: every query has %2 input tokens: made-up counts make made-up costs"),
    QT_TRANSLATE_NOOP("Sentences", "%1: every answer has %2 output tokens"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1: input tokens have nothing to do with the texts' lengths (correlation %2)"),
    QT_TRANSLATE_NOOP("Sentences", "%1: every cost is 0: is it free, or unknown?"),
    QT_TRANSLATE_NOOP("Sentences", "%1: every query costs USD %2 although the tokens differ"),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1: a query costs USD %2 on average: is the cost in another unit?"),
    QT_TRANSLATE_NOOP("Sentences",
        "%1: costs and tokens make USD %2 per million tokens: one of the two is in "
        "another unit"),
    QT_TRANSLATE_NOOP("Sentences", "%1: an answer takes %2 s on average: are these milliseconds?"),
};

QString argumentText(const Sentence::Argument& argument)
{
    if (const auto* count = std::get_if<std::int64_t>(&argument))
        return formatCount(*count);
    if (const auto* words = std::get_if<std::string>(&argument))
        return QString::fromStdString(*words);
    const auto& [value, digits, significant] = std::get<Sentence::Figure>(argument);
    const int precision = significant && digits == 0 ? QLocale::FloatingPointShortest : digits;
    return QLocale()
        .toString(value, significant ? 'g' : 'f', precision)
        .replace(u'-', QChar(0x2212));
}

QString textOf(const Sentence& sentence, const std::string& english)
{
    return sentence.pattern.empty() ? QString::fromStdString(english) : sentenceText(sentence);
}

} // namespace

QString sentenceText(const Sentence& sentence)
{
    const QString pattern = QCoreApplication::translate("Sentences", sentence.pattern.c_str());
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (pattern[i] != u'%' || place < 0
            || place >= static_cast<int>(sentence.arguments.size())) {
            text += pattern[i];
            continue;
        }
        text += argumentText(sentence.arguments[static_cast<std::size_t>(place)]);
        ++i;
    }
    return text;
}

QString gateText(const gates::Gate& gate)
{
    return textOf(gate.sentence, gate.text);
}

QString lintText(const importer::LintFinding& finding)
{
    return textOf(finding.sentence, finding.text);
}

std::span<const char* const> knownSentences()
{
    return sentences;
}

} // namespace metallm::ui
