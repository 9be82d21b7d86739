// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/contender.h"
#include "tests/support/syntheticdata.h"

#include <QTest>

using namespace metallm;
using sim::Contender;
using sim::Parameters;

namespace {

Contender parsed(const std::string& text, const Parameters& base = {})
{
    return sim::parseContender(text, base, *test::syntheticDataset()).value();
}

std::string refusal(const std::string& text)
{
    const auto result = sim::parseContender(text, {}, *test::syntheticDataset());
    return result ? std::string("accepted") : result.error().message();
}

} // namespace

class TestContender : public QObject {
    Q_OBJECT

private slots:
    void aModelIsPlayedAlone()
    {
        Parameters base;
        base.mode = sim::Mode::Hybrid;
        base.trainFraction = 0.5;
        const Contender contender = parsed("model-2", base);
        QVERIFY(contender.isModel);
        QCOMPARE(contender.parameters.policy, std::string("single"));
        QCOMPARE(contender.parameters.settings.at("model"), std::string("model-2"));
        QCOMPARE(contender.parameters.mode, sim::Mode::Offline);
        QCOMPARE(contender.parameters.trainFraction, 0.5);
    }

    void aPolicyKeepsWhatIsNotWritten()
    {
        Parameters base;
        base.lambda = 7;
        base.costWeight = 0.25;
        const Contender contender =
            parsed("policy:linucb,mode=hybrid,alpha=0.5,gamma=0.9,pca=3,intercept=off", base);
        QVERIFY(!contender.isModel && !contender.setsCostWeight);
        const Parameters& parameters = contender.parameters;
        QCOMPARE(parameters.policy, std::string("linucb"));
        QCOMPARE(parameters.mode, sim::Mode::Hybrid);
        QCOMPARE(parameters.alpha, 0.5);
        QCOMPARE(parameters.gamma, 0.9);
        QCOMPARE(parameters.lambda, 7.0);
        QCOMPARE(parameters.costWeight, 0.25);
        QCOMPARE(parameters.pca, std::optional(3));
        QVERIFY(!parameters.intercept);
        QVERIFY(parsed("policy:linucb,cost-weight=0").setsCostWeight);
        QCOMPARE(
            parsed("policy:linucb,precision=single").parameters.precision, sim::Precision::Single);
        QCOMPARE(parsed("policy:linucb,budget=2.5").parameters.budget, std::optional(2.5));
    }

    void ownParametersGoToThePolicy()
    {
        Parameters base;
        base.policy = "single";
        base.settings = {{"model", "model-1"}};
        QCOMPARE(
            parsed("policy:single", base).parameters.settings.at("model"), std::string("model-1"));
        QCOMPARE(parsed("policy:single,model=model-3", base).parameters.settings.at("model"),
            std::string("model-3"));
        QVERIFY(parsed("policy:random", base).parameters.settings.empty());
    }

    void saysWhatIsWrong()
    {
        QVERIFY(
            refusal("model-9").find("name one of model-1, model-2, model-3") != std::string::npos);
        QVERIFY(refusal("policy:unheard-of").find("there is no policy") != std::string::npos);
        QVERIFY(refusal("policy:linucb,alpha").find("PARAMETER=VALUE") != std::string::npos);
        QVERIFY(refusal("policy:linucb,alpha=much").find("give a number") != std::string::npos);
        QVERIFY(refusal("policy:linucb,k=3").find("has no parameter 'k'") != std::string::npos);
        QVERIFY(refusal("policy:linucb,mode=later").find("hybrid") != std::string::npos);
        QVERIFY(refusal("policy:linucb,intercept=1").find("on or off") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestContender)
#include "tst_contender.moc"
