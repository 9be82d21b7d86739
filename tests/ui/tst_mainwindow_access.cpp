// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDockWidget>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

QString whereIs(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(widget->objectName().isEmpty()
                ? QString::fromLatin1(widget->metaObject()->className())
                : widget->objectName());
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/');
}

/// What a screen reader calls the widget.
QString spokenName(QWidget* widget)
{
    const auto* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

/// Everything that Tab reaches from here on, once around.
QList<QWidget*> focusChain(QWidget* window)
{
    QList<QWidget*> chain;
    QSet<QWidget*> seen;
    for (QWidget* widget = window; !seen.contains(widget); widget = widget->nextInFocusChain()) {
        seen.insert(widget);
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(window)
            && widget->isEnabled() && !widget->focusProxy())
            chain.append(widget);
    }
    return chain;
}

/// Labels whose text needs more room than they have.
QStringList clippedLabels(QWidget* panel)
{
    QStringList clipped;
    for (QLabel* label : panel->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->text() == u"…"_s)
            continue;
        const QSize room = label->contentsRect().size();
        const QSize needed = label->wordWrap()
            ? QSize(0, label->heightForWidth(label->width()) - (label->height() - room.height()))
            : QSize(label->sizeHint() - (label->size() - room));
        if (needed.width() > room.width() || needed.height() > room.height() + 1)
            clipped.append(u"%1: “%2” needs %3 x %4, has %5 x %6"_s.arg(whereIs(label),
                label->text(), QString::number(needed.width()), QString::number(needed.height()),
                QString::number(room.width()), QString::number(room.height())));
    }
    return clipped;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : LanguageSwitcher::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// The window at 1280 x 800 in a language.
struct Scene : WindowFixture {
    explicit Scene(const QString& language)
    {
        settings->setValue(Setting::Language, language);
        reopen();
        window->resize(1280, 800);
    }

    /// Every panel in front, one after the other.
    template<typename Visit>
    void eachPanel(Visit visit) const
    {
        for (const PanelId id : panelIds()) {
            window->panels().reveal(id);
            QTest::qWait(30);
            // What it asks for may come late, and is laid out then.
            if (!QTest::qWaitFor([this] { return !workbench->isBusy(); }, 20000))
                qFatal("the panels are not done");
            QTest::qWait(30);
            visit(window->panels().dock(id));
        }
    }
};

/// What panels insist on, where they make the window larger than it was asked to be.
QString leastWidths(const Scene& scene)
{
    QStringList widths{u"window %1 x %2"_s.arg(scene.window->width()).arg(scene.window->height())};
    for (const PanelId id : panelIds()) {
        const QDockWidget* dock = scene.window->panels().dock(id);
        widths.append(
            dock->objectName() + u": "_s + QString::number(dock->minimumSizeHint().width()));
    }
    return widths.join(u'\n');
}

} // namespace

class TestMainWindowAccess : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { addLanguages(); }
    void everyControlHasAName()
    {
        QFETCH(QString, language);
        Scene scene(language);
        QSet<QString> nameless;
        const auto look = [&](QWidget*) {
            for (QWidget* widget : focusChain(scene.window.get()))
                if (spokenName(widget).isEmpty())
                    nameless.insert(whereIs(widget));
        };
        look(nullptr); // the start page
        QVERIFY(focusChain(scene.window.get()).size() > 3);
        QVERIFY(scene.showData());
        scene.workbench->selection.proposeAll({DomainFilter{0}, ModelFilter{0}});
        QVERIFY(scene.waitForResult());
        scene.eachPanel(look);
        QVERIFY(focusChain(scene.window.get()).size() > 30);
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringList(nameless.values()).join(u'\n')));
    }

    void noLabelIsClipped_data() { addLanguages(); }
    void noLabelIsClipped()
    {
        QFETCH(QString, language);
        Scene scene(language);
        QStringList clipped = clippedLabels(scene.window.get());
        QVERIFY(scene.showData());
        scene.workbench->selection.proposeAll({DomainFilter{0}, WindowFilter{0, 50}});
        QVERIFY(scene.waitForResult());
        ViewState view = scene.workbench->state.view();
        view.selectedQuery = scene.workbench->state.snapshot()->analysis->experiment->eval.front();
        scene.workbench->state.setView(view);
        scene.eachPanel([&](QWidget* panel) { clipped += clippedLabels(panel); });
        QVERIFY2(scene.window->size() == QSize(1280, 800), qPrintable(leastWidths(scene)));
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void focusOrderComesBackToItsBeginning()
    {
        Scene scene(u"en"_s);
        QVERIFY(scene.showData());
        // Every control is met once: no part of the window is a dead end for the keyboard.
        QSet<QWidget*> met;
        scene.window->activateWindow();
        const qsizetype controls = focusChain(scene.window.get()).size();
        QWidget* first = nullptr;
        for (qsizetype i = 0; i < 3 * controls; ++i) {
            QWidget* focused = QApplication::focusWidget();
            if (!focused)
                focused = scene.window.get();
            if (first && focused == first)
                break;
            if (!first && focused != scene.window.get())
                first = focused;
            met.insert(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QVERIFY2(
            met.size() >= controls / 2, qPrintable(u"%1 of %2"_s.arg(met.size()).arg(controls)));
    }
};

QTEST_MAIN(TestMainWindowAccess)
#include "tst_mainwindow_access.moc"
