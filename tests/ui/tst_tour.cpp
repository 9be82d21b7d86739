// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/helpcentre.h"
#include "ui/shell/tour.h"

#include <algorithm>
#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

/// The tour over a window of the fixture.
struct Scene : WindowFixture {
    Tour& tour() const { return window->help().tour(); }
    bool isRunning() const { return tour().step() >= 0; }
    QWidget* callout() const { return find<QWidget>("tourCallout"); }
    QPushButton* button(const char* name) const
    {
        return callout()->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString text() const { return callout()->findChild<QLabel*>(u"tourText"_s)->text(); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void goTo(int step) const
    {
        tour().start();
        while (tour().step() < step)
            click("tourNext");
    }
    /// In the window's coordinates.
    QRect areaOf(PanelId panel) const
    {
        const QWidget* dock = window->panels().dock(panel);
        return {dock->mapTo(window.get(), QPoint()), dock->size()};
    }
};

bool textFits(const QWidget& callout)
{
    const auto labels = callout.findChildren<QLabel*>();
    return std::ranges::all_of(labels, [](const QLabel* label) {
        return label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                 : label->sizeHint().width() <= label->width();
    });
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void comesOnlyWhenAsked()
    {
        const Scene scene;
        QVERIFY(!scene.isRunning());
        QVERIFY(!scene.callout());
    }

    void isOfferedOnce()
    {
        Scene scene;
        scene.tour().offer();
        QVERIFY(scene.isRunning());
        scene.click("tourSkip");
        QVERIFY(!scene.isRunning());
        scene.reopen();
        scene.tour().offer();
        QVERIFY(!scene.isRunning());
        scene.trigger("actionTour");
        QVERIFY(scene.isRunning());
    }

    void beginsByOpeningTheSample()
    {
        const Scene scene;
        scene.tour().start();
        const QString before = scene.text();
        scene.click("tourNext");
        QTRY_VERIFY_WITH_TIMEOUT(scene.workbench->state.snapshot(), 30000);
        QCOMPARE(scene.tour().step(), 0);
        QVERIFY(scene.text() != before);
        QVERIFY(scene.workbench->state.dataset()->simulated);
    }

    void hasFiveStepsForwardAndBack()
    {
        Scene scene;
        QVERIFY(scene.showData());
        scene.tour().start();
        QVERIFY(!scene.button("tourBack")->isEnabled());
        QSet<QString> texts;
        for (int step = 0; step < Tour::stepCount; ++step) {
            QCOMPARE(scene.tour().step(), step);
            texts.insert(scene.text());
            if (step + 1 < Tour::stepCount)
                scene.click("tourNext");
        }
        QCOMPARE(texts.size(), 5);
        scene.click("tourBack");
        QCOMPARE(scene.tour().step(), 3);
        scene.click("tourNext");
        scene.click("tourNext");
        QVERIFY(!scene.isRunning());
    }

    void theKeyboardAloneLeadsThrough()
    {
        Scene scene;
        QVERIFY(scene.showData());
        scene.window->activateWindow();
        scene.tour().start();
        QTRY_VERIFY(scene.button("tourNext")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(scene.tour().step(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(scene.tour().step(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!scene.isRunning());
    }

    void doingWhatIsSaidLeadsOn()
    {
        Scene scene;
        QVERIFY(scene.showData());
        scene.goTo(1);
        scene.workbench->editor.proposeCostWeight(0.31);
        QTRY_COMPARE(scene.tour().step(), 2);
        auto* frontier =
            scene.window->panels().dock(PanelId::Frontier)->findChild<FrontierChart*>();
        QVERIFY(scene.waitForResult());
        emit frontier->costWeightDragFinished(0.3);
        QTRY_COMPARE(scene.tour().step(), 3);
        scene.workbench->selection.propose(DomainFilter{0});
        QTRY_COMPARE(scene.tour().step(), 4);
        filedialog::setNextFileName(scene.path(u"tour.html"_s));
        scene.trigger("actionReport");
        QVERIFY(!scene.isRunning());
    }

    void whatHappensOutsideAStepDoesNotDisturbIt()
    {
        Scene scene;
        QVERIFY(scene.showData());
        scene.goTo(2);
        scene.workbench->selection.propose(DomainFilter{0}); // belongs to a later step
        QTest::qWait(1200);
        QCOMPARE(scene.tour().step(), 2);
    }

    void standsBesideWhatItPointsAt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English") << u"en"_s << QSize(1280, 800);
        QTest::newRow("German") << u"de"_s << QSize(1280, 800);
        QTest::newRow("German, at 200 %") << u"de"_s << QSize(640, 400);
    }
    void standsBesideWhatItPointsAt()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Scene scene;
        scene.settings->setValue(Setting::Language, language);
        scene.reopen();
        scene.window->resize(size);
        QVERIFY(scene.showData());
        scene.tour().start();
        for (int step = 0; step < Tour::stepCount; ++step) {
            QTest::qWait(50); // panels are laid out
            const QWidget& callout = *scene.callout();
            QVERIFY(callout.isVisible());
            QVERIFY2(scene.window->rect().contains(callout.geometry()),
                qPrintable(QString::number(step)));
            QVERIFY2(textFits(callout), qPrintable(QString::number(step)));
            if (size.width() > 1000 && step == 2)
                QVERIFY(!callout.geometry()
                             .adjusted(12, 12, -12, -12)
                             .intersects(scene.areaOf(PanelId::Frontier)));
            if (step + 1 < Tour::stepCount)
                scene.click("tourNext");
        }
    }

    void followsThePanelAndTheLanguage()
    {
        Scene scene;
        scene.window->resize(1280, 800);
        QVERIFY(scene.showData());
        scene.goTo(4);
        QTest::qWait(50);
        const QPoint before = scene.callout()->pos();
        scene.window->resize(1280, 1000);
        QTRY_VERIFY(scene.callout()->pos() != before);
        const QString english = scene.text();
        scene.trigger("actionLanguage_de");
        QTRY_VERIFY(scene.text() != english);
        QCOMPARE(scene.button("tourNext")->text(), u"Fertig"_s);
        scene.window->panels().dock(PanelId::Prices)->close();
        QTRY_VERIFY(scene.callout()->isVisible()); // in the middle, pointing at nothing
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
