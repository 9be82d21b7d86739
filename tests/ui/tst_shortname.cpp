// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/namedelegate.h"
#include "ui/util/shortname.h"

#include <QSet>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm::ui;

namespace {

QFontMetricsF metrics()
{
    return QFontMetricsF(QFont(u"Inter"_s, 9));
}

double widthOf(const QString& text)
{
    return metrics().horizontalAdvance(text);
}

} // namespace

class TestShortName : public QObject {
    Q_OBJECT

private slots:
    void leavesTheProviderOut()
    {
        QCOMPARE(shortName(u"openai/gpt-4"_s), u"gpt-4"_s);
        QCOMPARE(shortName(u"gpt-4"_s), u"gpt-4"_s);
        QCOMPARE(shortName(u"odd/"_s), u"odd/"_s);
        QCOMPARE(shortNames({u"a/gpt-4"_s, u"b/gpt-4"_s, u"b/phi"_s}),
            (QStringList{u"a/gpt-4"_s, u"b/gpt-4"_s, u"phi"_s})); // or two would be one
    }

    void keepsWhatFits() { QCOMPARE(elidedName(u"gpt-4"_s, {}, metrics(), 500), u"gpt-4"_s); }

    void namesStayApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("letters");
        QTest::newRow("begin alike") << QStringList{u"gpt-4-turbo-preview-0314"_s,
            u"gpt-4-turbo-preview-0613"_s, u"gpt-4-turbo-preview-1106"_s}
                                     << 12;
        QTest::newRow("end alike") << QStringList{u"llama-3.1-8b-instruct-turbo"_s,
            u"llama-3.1-70b-instruct-turbo"_s, u"llama-3.1-405b-instruct-turbo"_s}
                                   << 14;
        QTest::newRow("differ in the middle") << QStringList{u"provider-model-small-chat-latest"_s,
            u"provider-model-large-chat-latest"_s}
                                              << 14;
        QStringList forty;
        for (int i = 0; i < 40; ++i)
            forty.append(u"a-family-of-models-%1b-instruct-v0.%2"_s.arg(7 + i / 4).arg(i % 4));
        QTest::newRow("forty") << forty << 20;
    }

    void namesStayApart()
    {
        QFETCH(const QStringList, names);
        QFETCH(const int, letters);
        const double width = widthOf(QString(letters, u'n'));
        QSet<QString> shown;
        for (const QString& name : names) {
            const QString text = elidedName(name, names, metrics(), width);
            QVERIFY2(widthOf(text) <= width, qPrintable(text));
            QVERIFY(text.contains(u'…'));
            shown.insert(text);
        }
        QCOMPARE(shown.size(), names.size());
    }

    void aloneItIsCutNearTheMiddle()
    {
        const QString text = elidedName(
            u"some-very-long-model-name"_s, {}, metrics(), widthOf(u"some-very…-name"_s));
        QVERIFY2(text.startsWith(u"some-"_s) && text.endsWith(u"name"_s), qPrintable(text));
    }

    void noRoomIsNoTrouble()
    {
        QCOMPARE(elidedName(u"name"_s, {u"name"_s, u"nape"_s}, metrics(), 0), u"…"_s);
        QCOMPARE(elidedName(QString(), {}, metrics(), 0), QString());
    }

    void cellsOfATableStayApart()
    {
        QStandardItemModel model;
        for (const auto& version : {u"0314"_s, u"0613"_s})
            model.appendRow(new QStandardItem(u"gpt-4-turbo-preview-%1-instruct"_s.arg(version)));
        QTableView view;
        view.setModel(&model);
        view.setColumnWidth(0, 110);
        view.setWordWrap(false);
        view.setShowGrid(false);
        view.setFocusPolicy(Qt::NoFocus);
        view.show();
        const auto picture = [&view, &model](int row) {
            return view.viewport()->grab(view.visualRect(model.index(row, 0))).toImage();
        };
        QCOMPARE(picture(0), picture(1)); // cut at the end, as tables do
        view.setItemDelegateForColumn(0, new NameDelegate(&view));
        QVERIFY(picture(0) != picture(1));
    }
};

QTEST_MAIN(TestShortName)
#include "tst_shortname.moc"
