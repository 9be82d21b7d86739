// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnroles.h"

#include <QTest>

using namespace metallm;
using importer::ColumnRole;
using importer::ColumnUse;
using importer::Mapping;
using importer::useOf;
using importer::withUse;

class TestColumnRoles : public QObject {
    Q_OBJECT

private slots:
    void rolesOfALongTable()
    {
        Mapping mapping{.queryId = "q", .model = "m", .score = "s"};
        QVERIFY(useOf(mapping, "m") == ColumnUse{ColumnRole::Model});
        QVERIFY(useOf(mapping, "x") == ColumnUse{});
        mapping = withUse(mapping, "x", {ColumnRole::Score});
        QCOMPARE(mapping.score, std::string("x"));
        QVERIFY(useOf(mapping, "s") == ColumnUse{}); // one column a role
        mapping = withUse(mapping, "q", {ColumnRole::Text});
        QVERIFY(mapping.queryId.empty() && mapping.text == "q"); // one role a column
        mapping = withUse(mapping, "q", {ColumnRole::None});
        QVERIFY(mapping.text.empty());
        for (const ColumnRole role : importer::rolesOf(Mapping::Shape::Long))
            QVERIFY(useOf(withUse({}, "c", {role}), "c") == ColumnUse{role});
    }

    void figuresOfAWideTableBelongToModels()
    {
        Mapping mapping{.shape = Mapping::Shape::Wide};
        mapping = withUse(mapping, "gpt-4", {ColumnRole::Score});
        mapping = withUse(mapping, "gpt-4-mini", {ColumnRole::Score, "mini"});
        QCOMPARE(mapping.models.size(), std::size_t{2});
        QVERIFY(useOf(mapping, "gpt-4") == (ColumnUse{ColumnRole::Score, "gpt-4"}));
        QVERIFY(useOf(mapping, "gpt-4-mini") == (ColumnUse{ColumnRole::Score, "mini"}));
        mapping = withUse(mapping, "cost of mini", {ColumnRole::Cost});
        QVERIFY(useOf(mapping, "cost of mini") == (ColumnUse{ColumnRole::Cost, "mini"}));
        mapping = withUse(mapping, "tokens", {ColumnRole::InputTokens});
        QVERIFY(useOf(mapping, "tokens") == (ColumnUse{ColumnRole::InputTokens, "gpt-4"}));
        mapping = withUse(mapping, "tokens", {ColumnRole::InputTokens, "mini"});
        QCOMPARE(mapping.models[1].inputTokens, std::string("tokens"));
        QVERIFY(mapping.models[0].inputTokens.empty());
        mapping = withUse(mapping, "gpt-4", {ColumnRole::None});
        QCOMPARE(mapping.models.size(), std::size_t{1}); // without a column there is no model
        QVERIFY(importer::belongsToModel(Mapping::Shape::Wide, ColumnRole::Cost));
        QVERIFY(!importer::belongsToModel(Mapping::Shape::Wide, ColumnRole::Text));
        QVERIFY(!importer::belongsToModel(Mapping::Shape::Long, ColumnRole::Cost));
    }
};

QTEST_APPLESS_MAIN(TestColumnRoles)
#include "tst_columnroles.moc"
