// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"
#include "tests/support/windowfixture.h"
#include "ui/shell/helpcentre.h"
#include "ui/shell/helplibrary.h"
#include "ui/shell/helpwindow.h"

#include <algorithm>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

constexpr qsizetype leastLength = 400; // of a page that explains anything

QString fileOf(const QString& language, const QString& id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksOf(const QString& page)
{
    static const QRegularExpression pattern(uR"(\]\(([^)]+)\))"_s);
    QStringList links;
    for (auto match = pattern.globalMatch(page); match.hasNext();)
        links.append(match.next().captured(1));
    return links;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

/// The help window with what a user sees of it.
struct Shown {
    explicit Shown(const WindowFixture& fixture)
        : window(fixture.find<HelpWindow>("helpWindow"))
        , page(window->findChild<QTextBrowser*>(u"helpPage"_s))
        , index(window->findChild<QListWidget*>(u"helpIndex"_s))
        , search(window->findChild<QLineEdit*>(u"helpSearch"_s))
    {
    }

    QString heading() const { return page->document()->firstBlock().text(); }

    HelpWindow* window;
    QTextBrowser* page;
    QListWidget* index;
    QLineEdit* search;
};

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyPanelHasItsPage_data() { addLanguages(); }
    void everyPanelHasItsPage()
    {
        QFETCH(QString, language);
        QSet<QString> seen;
        for (const PanelId panel : panelIds()) {
            const QString id = HelpLibrary::idOf(panel);
            const QString page = fileOf(language, id);
            QVERIFY2(page.size() > leastLength, qPrintable(id));
            QVERIFY2(page.startsWith(u"# "_s), qPrintable(id));
            seen.insert(page);
        }
        QCOMPARE(seen.size(), qsizetype(panelIds().size()));
    }

    void everyPageIsThereAndLeadsOn_data() { addLanguages(); }
    void everyPageIsThereAndLeadsOn()
    {
        QFETCH(QString, language);
        for (const QString& id : HelpLibrary::ids()) {
            const QString page = fileOf(language, id);
            QVERIFY2(!page.isEmpty(), qPrintable(id));
            QVERIFY2(language == u"en"_s || page != fileOf(u"en"_s, id), qPrintable(id));
            for (const QString& link : linksOf(page)) {
                QVERIFY2(link.endsWith(u".md"_s), qPrintable(id + u": "_s + link));
                QVERIFY2(
                    HelpLibrary::ids().contains(link.chopped(3)), qPrintable(id + u": "_s + link));
            }
        }
    }

    void bothLanguagesSayTheSame()
    {
        static const QRegularExpression source(u"arXiv \\d{4}\\.\\d{5}|arXiv \\d{4}\\.\\d{4}"_s);
        for (const QString& id : HelpLibrary::ids()) {
            const QString english = fileOf(u"en"_s, id);
            const QString german = fileOf(u"de"_s, id);
            QCOMPARE(german.count(u"\n> "_s), english.count(u"\n> "_s));
            QCOMPARE(german.count(u"\n#"_s), english.count(u"\n#"_s));
            QCOMPARE(german.count(source), english.count(source));
        }
    }

    void aLanguageWithoutPagesFallsBackToEnglish()
    {
        const HelpLibrary english(u"en"_s);
        const HelpLibrary unknown(u"xx"_s);
        QCOMPARE(unknown.topics().size(), english.topics().size());
        QCOMPARE(unknown.find(u"frontier"_s)->text, english.find(u"frontier"_s)->text);
        QVERIFY(!english.find(u"no such page"_s));
    }

    void searchFindsWordsTitlesFirst()
    {
        const HelpLibrary help(u"en"_s);
        QCOMPARE(help.search({}).size(), help.topics().size());
        const auto found = help.search(u"SHADOW price"_s);
        QVERIFY(std::ranges::any_of(
            found, [](const HelpTopic* topic) { return topic->id == u"budget"_s; }));
        QVERIFY(found.size() < help.topics().size());
        QCOMPARE(help.search(u"sweep"_s).front()->id, u"sweep"_s);
        QVERIFY(help.search(u"nosuchword"_s).empty());
    }

    void fOneExplainsThePanelThatHasTheKeyboard()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        for (const PanelId panel : panelIds()) {
            QDockWidget* dock = fixture.window->panels().dock(panel);
            fixture.window->panels().reveal(panel);
            fixture.window->activateWindow();
            QWidget* control = dock->widget();
            control->setFocusPolicy(Qt::StrongFocus);
            control->setFocus();
            QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QVERIFY(fixture.find<HelpWindow>("helpWindow"));
            const Shown help(fixture);
            QVERIFY(help.window->isVisible());
            QCOMPARE(help.window->topic(), HelpLibrary::idOf(panel));
            QCOMPARE(u"# "_s + help.heading(),
                fileOf(u"en"_s, HelpLibrary::idOf(panel)).section(u'\n', 0, 0));
        }
    }

    void fOneShowsThePanelBroughtBeforeTheOneInFocus()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->resize(1500, 900);
        fixture.window->show();
        fixture.window->panels().reveal(PanelId::Queries);
        auto* table = fixture.find<QWidget>("queriesTable");
        table->setFocus();
        QTRY_VERIFY(!table->visibleRegion().isEmpty());
        fixture.window->panels().dock(PanelId::Ask)->raise(); // as its tab does
        QTRY_VERIFY(table->visibleRegion().isEmpty());
        fixture.trigger("actionHelp");
        QCOMPARE(Shown(fixture).window->topic(), HelpLibrary::idOf(PanelId::Ask));
    }

    void fOneElsewhereShowsTheFirstPage()
    {
        WindowFixture fixture;
        fixture.trigger("actionHelp");
        const Shown help(fixture);
        QCOMPARE(help.window->topic(), HelpLibrary::startId());
        QVERIFY(!help.window->isModal());
    }

    void theQuestionMarkOfAHeaderOpensItsPage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto* button = fixture.find<QToolButton>("panelFrontierHelp");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(fixture.find<HelpWindow>("helpWindow")->topic(), u"frontier"_s);
    }

    void linksAndHistoryLeadAround()
    {
        WindowFixture fixture;
        fixture.window->help().open(u"start"_s);
        const Shown help(fixture);
        emit help.page->anchorClicked(QUrl(u"frontier.md"_s));
        QCOMPARE(help.window->topic(), u"frontier"_s);
        QTest::mouseClick(help.window->findChild<QToolButton*>(u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(help.window->topic(), u"start"_s);
        QTest::mouseClick(help.window->findChild<QToolButton*>(u"helpForward"_s), Qt::LeftButton);
        QCOMPARE(help.window->topic(), u"frontier"_s);
        QVERIFY(!help.window->findChild<QToolButton*>(u"helpForward"_s)->isEnabled());
        QTest::keyClick(help.page, Qt::Key_Escape);
        QVERIFY(!help.window->isVisible());
    }

    void theSearchNarrowsTheIndex()
    {
        WindowFixture fixture;
        fixture.trigger("actionHelp");
        const Shown help(fixture);
        QCOMPARE(help.index->count(), int(HelpLibrary::ids().size()));
        QTest::keyClicks(help.search, u"knapsack"_s);
        QVERIFY(help.index->count() > 0 && help.index->count() < 6);
        QTest::keyClick(help.search, Qt::Key_Return);
        QVERIFY(help.page->toPlainText().contains(u"knapsack"_s, Qt::CaseInsensitive));
    }

    void theKeyboardPageIsTheRegisters()
    {
        WindowFixture fixture;
        fixture.window->help().open(u"keyboard"_s);
        const QString page = Shown(fixture).page->toPlainText();
        for (const char* name : {"actionOpenStudy", "actionRun", "actionPin", "actionHelp"})
            QVERIFY2(page.contains(fixture.action(name)->shortcut().toString()), name);
        fixture.action("actionRun")->setShortcut(QKeySequence(u"Ctrl+F7"_s));
        fixture.window->help().open(u"keyboard"_s);
        QVERIFY(Shown(fixture).page->toPlainText().contains(u"Ctrl+F7"_s));
    }

    void everyPolicyIsListedWithItsSource()
    {
        WindowFixture fixture;
        fixture.window->help().open(u"policies"_s);
        const QString page = Shown(fixture).page->toPlainText();
        for (const policy::PolicyInfo& policy : policy::registered()) {
            QVERIFY2(page.contains(QString::fromStdString(policy.title)), policy.name.c_str());
            QVERIFY2(page.contains(QString::fromStdString(policy.source)), policy.name.c_str());
        }
        for (const QString& id : HelpLibrary::ids()) {
            fixture.window->help().open(id);
            QVERIFY2(!Shown(fixture).page->toPlainText().contains(u'@'), qPrintable(id));
        }
    }

    void followsTheLanguage()
    {
        WindowFixture fixture;
        fixture.window->help().open(u"queries"_s);
        const Shown help(fixture);
        QCOMPARE(help.heading(), u"Queries"_s);
        fixture.trigger("actionLanguage_de");
        QTRY_COMPARE(help.heading(), u"Anfragen"_s);
        QCOMPARE(help.window->windowTitle(), u"Hilfe"_s);
        QVERIFY(!help.index->findItems(u"Mathematik"_s, Qt::MatchExactly).isEmpty());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
