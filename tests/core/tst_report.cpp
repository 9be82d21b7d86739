// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/support/syntheticdata.h"

#include <nlohmann/json.hpp>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace metallm;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr const char* hostile = "<script>alert(1)</script>|\"x\",&{{y}}";

struct Case {
    std::shared_ptr<const data::Dataset> dataset;
    prices::PriceTable prices;
    std::shared_ptr<const sim::Analysis> analysis;
    std::shared_ptr<const sim::RunResult> run;

    report::ReportInput input() const { return {*analysis, *run, prices, "2026-01-02T03:04:05Z"}; }
};

Case prepared(data::Dataset dataset, sim::Parameters parameters = {})
{
    Case result;
    dataset.hash = "0123456789abcdef0123456789abcdef";
    parameters.dataset = dataset.name;
    result.dataset = std::make_shared<const data::Dataset>(std::move(dataset));
    result.prices = test::syntheticPrices(*result.dataset);
    result.analysis = sim::analyse(result.dataset, result.prices, parameters, {}).value();
    result.run = sim::play(*result.analysis, parameters.costWeight, {}).value();
    return result;
}

Case plain(const sim::Parameters& parameters = {})
{
    return prepared(*test::syntheticDataset(), parameters);
}

sim::Parameters weighted(double costWeight)
{
    sim::Parameters parameters;
    parameters.costWeight = costWeight;
    return parameters;
}

/// Every picture of the page.
QStringList picturesOf(const QString& html)
{
    QStringList pictures;
    static const QRegularExpression picture(
        u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption);
    for (auto found = picture.globalMatch(html); found.hasNext();)
        pictures << found.next().captured();
    return pictures;
}

QStringList textsOf(const QString& picture)
{
    QStringList texts;
    QXmlStreamReader reader(picture);
    while (!reader.atEnd())
        if (reader.readNextStartElement() && reader.name() == u"text")
            texts << reader.readElementText();
    return texts;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray written(const Case& made, const char* suffix) const
    {
        const QString path = m_folder.filePath(u"report"_s + QLatin1StringView(suffix));
        const auto done = report::writeReport(made.input(), path.toStdString());
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString html(const Case& made) const { return QString::fromUtf8(written(made, ".html")); }

private slots:
    void pageNeedsNothingFromOutside()
    {
        const QString page = html(plain());
        QVERIFY(page.contains(u"</html>"_s));
        for (const auto& outside : {u"http://"_s, u"https://"_s, u"<script"_s, u"<link"_s,
                 u"@import"_s, u"url("_s, u"<img"_s})
            QVERIFY2(!page.contains(outside), qPrintable(outside));
        QVERIFY(page.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(page.contains(u"default-src 'none'"_s));
    }

    void pageTellsTheFigures()
    {
        const Case made = plain(weighted(0.3));
        const QString page = html(made);
        QVERIFY(page.contains(QString::number(100 * *made.run->accuracy, 'f', 1)));
        QVERIFY(page.contains(u"0123456789abcdef0123456789abcdef"_s));
        QVERIFY(page.contains(u"cost weight 0.3"_s));
        QVERIFY(page.contains(u"2026-01-02 03:04 UTC"_s));
        for (const analysis::SingleModel& model : made.analysis->models)
            QVERIFY(page.contains(QString::fromStdString(model.name)));
    }

    void picturesAreWellFormed()
    {
        const QStringList pictures = picturesOf(html(plain()));
        QVERIFY(pictures.size() > 2);
        for (const QString& picture : pictures) {
            QXmlStreamReader reader(picture);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(!picture.contains(u"nan"_s) && !picture.contains(u"inf"_s));
        }
        const QStringList labels = textsOf(pictures.front());
        for (const auto& name : {u"oracle"_s, u"zero router"_s, u"model-1"_s, u"LinUCB, offline"_s})
            QVERIFY2(labels.contains(name), qPrintable(name));
    }

    void simulatedIsSaid_data()
    {
        QTest::addColumn<bool>("simulated");
        QTest::newRow("measured") << false;
        QTest::newRow("simulated") << true;
    }

    void simulatedIsSaid()
    {
        QFETCH(bool, simulated);
        data::Dataset dataset = *test::syntheticDataset();
        dataset.simulated = simulated;
        const Case made = prepared(std::move(dataset));
        QCOMPARE(html(made).contains(u"class=\"badge\">simulated"_s), simulated);
        QCOMPARE(written(made, ".md").contains("(simulated)"), simulated);
        QCOMPARE(json::parse(written(made, ".json").toStdString()).at("simulated").get<bool>(),
            simulated);
    }

    void textsFromTheDataSetAreEscaped()
    {
        data::Dataset dataset = *test::syntheticDataset();
        dataset.name = std::string("set ") + hostile;
        dataset.models.front().name = std::string("model ") + hostile;
        dataset.models.front().provider = std::string("provider ") + hostile;
        dataset.domains.front() = std::string("domain ") + hostile;
        dataset.source = std::string("source ") + hostile;
        const Case made = prepared(std::move(dataset));
        const QString page = html(made);
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(page.contains(u"domain &lt;script&gt;"_s));
        QVERIFY(page.contains(u"model &lt;script&gt;"_s));
        QVERIFY(page.contains(u"{{y}}"_s)); // not taken for a part of the template
        QVERIFY(!written(made, ".md").contains("<script"));
        QVERIFY(
            written(made, ".csv").contains("\"model <script>alert(1)</script>|\"\"x\"\",&{{y}}\""));
        const json object = json::parse(written(made, ".json").toStdString());
        QCOMPARE(object.at("models").at(0).at("model").get<std::string>(),
            std::string("model ") + hostile);
    }

    void jsonHoldsTheExactFigures()
    {
        const Case made = plain(weighted(0.3));
        const json object = json::parse(written(made, ".json").toStdString());
        QVERIFY(object.at("accuracy").get<double>() == *made.run->accuracy);
        QVERIFY(object.at("cost_per_10k_usd").get<double>() == *made.run->costPer10k);
        QVERIFY(object.at("parameters").at("cost_weight").get<double>() == 0.3);
        QCOMPARE(object.at("frontier").at("accuracy").size(), made.analysis->frontier->steps());
        QVERIFY(object.at("frontier").at("exact").get<bool>());
        QCOMPARE(object.at("dataset_hash").get<std::string>(), made.dataset->hash);
        std::int64_t queries = 0;
        for (const auto& [model, chosen] : object.at("selection").items())
            queries += chosen.get<std::int64_t>();
        QCOMPARE(queries, std::int64_t(made.run->arms.size()));
    }

    void intervalsAndWarningsAreInEveryForm()
    {
        const Case made = plain(weighted(0.3));
        const json object = json::parse(written(made, ".json").toStdString());
        const auto& interval = object.at("accuracy_interval");
        QVERIFY(interval.at(0).get<double>() < *made.run->accuracy);
        QVERIFY(*made.run->accuracy < interval.at(1).get<double>());
        QVERIFY(
            object.at("interval_method").get<std::string>().find("bootstrap") != std::string::npos);
        QVERIFY(!object.contains("queries_interval"));
        // Its input tokens never vary: a gate that closes, told in each form.
        const auto& warnings = object.at("warnings");
        QVERIFY(std::ranges::any_of(
            warnings, [](const json& one) { return one.at("code") == "constant_tokens"; }));
        for (const char* suffix : {".html", ".md", ".csv", ".json"})
            QVERIFY2(written(made, suffix).contains("never vary"), suffix);
        QVERIFY(written(made, ".csv").contains("accuracy_low,"));
        QVERIFY(html(made).contains(u"95 % interval"_s));
    }

    void gridFrontierIsCalledOne()
    {
        sim::Parameters parameters = weighted(0.3);
        parameters.policy = "squarecb";
        const Case made = plain(parameters);
        const json object = json::parse(written(made, ".json").toStdString());
        QVERIFY(!object.at("frontier").at("exact").get<bool>());
        QVERIFY(html(made).contains(u"The frontier is a grid of 162 cost weights"_s));
    }

    void learningRunHasNoFrontier()
    {
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Hybrid;
        const Case made = plain(parameters);
        const json object = json::parse(written(made, ".json").toStdString());
        QVERIFY(object.at("frontier").is_null());
        QVERIFY(!object.contains("aiq"));
        QVERIFY(html(made).contains(u"Accuracy gained"_s));
    }

    void budgetIsHeldAgainstWhatWasSpent()
    {
        sim::Parameters parameters;
        parameters.budget = 3;
        const Case made = plain(parameters);
        QVERIFY(made.analysis->budgetPoint.has_value());
        const json object = json::parse(written(made, ".json").toStdString());
        const double cost = object.at("budget_cost_per_10k_usd").get<double>();
        QVERIFY(cost == *made.analysis->budgetPoint->costPer10k);
        QVERIFY(object.at("budget_violation_per_10k_usd").get<double>() == std::max(0.0, cost - 3));
    }

    void missingOutcomesAreTold()
    {
        const Case made = prepared(*test::syntheticDataset({.missingShare = 0.3}));
        QVERIFY(made.run->excluded > 0);
        const QString page = html(made);
        QVERIFY(page.contains(u"are left out"_s));
        QVERIFY(!page.contains(u"nan"_s));
    }

    void manySinglePointsAreLabelledApart()
    {
        const QString chart =
            picturesOf(html(prepared(*test::syntheticDataset({.models = 12})))).front();
        QList<QRectF> labels;
        QXmlStreamReader reader(chart);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement() || reader.name() != u"text"
                || !reader.attributes().value(u"class"_s).startsWith(u"label"))
                continue;
            const auto value = [&](const QString& name) {
                return reader.attributes().value(name).toDouble();
            };
            const QPointF at(value(u"x"_s), value(u"y"_s));
            const auto anchor = reader.attributes().value(u"text-anchor"_s).toString();
            const double width = 7.2 * double(reader.readElementText().size());
            const double left = anchor == u"start" ? at.x()
                : anchor == u"end"                 ? at.x() - width
                                                   : at.x() - width / 2;
            labels << QRectF(left, at.y() - 9, width, 11);
        }
        QVERIFY(labels.size() >= 10);
        for (qsizetype i = 0; i < labels.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!labels[i].intersects(labels[j]));
    }

    void longCurvesAreThinnedOut()
    {
        const Case made =
            prepared(*test::syntheticDataset({.queries = 30000, .models = 5, .domains = 4}));
        QVERIFY(made.run->arms.size() > 7000);
        static const QRegularExpression points(u"points=\"([^\"]*)\""_s);
        for (const QString& picture : picturesOf(html(made)))
            for (auto found = points.globalMatch(picture); found.hasNext();)
                QVERIFY(found.next().captured(1).count(u' ') <= 2000);
    }

    void markdownHasEveryPart()
    {
        const QByteArray text = written(plain(), ".md");
        for (const char* part : {"# Routing report", "## Figures", "## Models", "## Prices",
                 "## Parameters", "## Data set"})
            QVERIFY2(text.contains(part), part);
    }

    void refusesOtherSuffixes()
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        const auto done = report::writeReport(plain().input(), path.toStdString());
        QVERIFY(!done.has_value());
        QVERIFY(done.error().kind == Error::Kind::Usage);
        QVERIFY(done.error().remedy.find(".html") != std::string::npos);
        QVERIFY(!QFile::exists(path));
    }

    void failsWhereItCannotBeWritten()
    {
        const QString path = m_folder.filePath(u"no-such-folder/report.html"_s);
        QVERIFY(!report::writeReport(plain().input(), path.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
