// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"
#include "ui/state/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm::ui;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void everyKeyHasADefault()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.path());
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        QCOMPARE(settings.text(Setting::Language), u"system"_s);
        QVERIFY(settings.value(Setting::RecentFiles).toStringList().isEmpty());
        QVERIFY(settings.value(Setting::PanelLayout).toByteArray().isEmpty());
    }

    void valuesAreKeptInTheFileOfTheirScope()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path());
            settings.setValue(Setting::Theme, u"dark"_s);
            settings.setValue(Setting::WindowGeometry, QByteArray("abc"));
        }
        const Settings again(folder.path());
        QCOMPARE(again.text(Setting::Theme), u"dark"_s);
        QCOMPARE(again.value(Setting::WindowGeometry).toByteArray(), QByteArray("abc"));
        QVERIFY(QFile::exists(folder.filePath(u"preferences.ini"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"window.ini"_s)));
    }

    void anOverrideIsNotKept()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path());
            settings.overrideValue(Setting::Theme, u"dark"_s);
            QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
        }
        QCOMPARE(Settings(folder.path()).text(Setting::Theme), u"system"_s);
    }

    void aChoiceReplacesAnOverride()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        settings.overrideValue(Setting::Theme, u"dark"_s);
        settings.setValue(Setting::Theme, u"light"_s);
        QCOMPARE(settings.text(Setting::Theme), u"light"_s);
        settings.reset();
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
    }

    void recentFilesAreNewestFirstWithoutRepeats()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        RecentFiles recent(settings, nullptr);
        QSignalSpy changed(&recent, &RecentFiles::changed);
        for (int i = 0; i < 10; ++i)
            recent.add(u"/tmp/%1.metallm"_s.arg(i));
        recent.add(u"/tmp/5.metallm"_s);
        QCOMPARE(recent.files().size(), RecentFiles::limit);
        QCOMPARE(recent.files().constFirst(), u"/tmp/5.metallm"_s);
        QCOMPARE(recent.files().count(u"/tmp/5.metallm"_s), 1);
        recent.remove(u"/tmp/5.metallm"_s);
        QVERIFY(!recent.files().contains(u"/tmp/5.metallm"_s));
        recent.clear();
        QVERIFY(recent.files().isEmpty());
        QCOMPARE(changed.count(), 13);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
