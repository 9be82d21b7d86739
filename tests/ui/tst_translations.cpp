// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/shell/fileactions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

namespace {

struct Entry {
    QString source;
    QString translation;
    bool unfinished = false;
};

Entry readMessage(QXmlStreamReader& xml)
{
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            entry.unfinished = xml.attributes().hasAttribute(u"type"_s);
            entry.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readTranslations()
{
    QFile file(QStringLiteral(METALLM_SOURCE_DIR) + u"/translations/workbench_de.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message"_s)
            entries.append(readMessage(xml));
    }
    return entries;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(\\d|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

void addHeadings(const QAbstractItemModel* model, QStringList& texts)
{
    for (int column = 0; model && column < model->columnCount(); ++column)
        texts.append(model->headerData(column, Qt::Horizontal).toString());
}

QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>())
        texts.append(label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        texts.append(button->text());
    for (const auto* action : window.findChildren<QAction*>())
        texts << action->text() << action->toolTip() << action->statusTip();
    for (const auto* menu : window.findChildren<QMenu*>())
        texts.append(menu->title());
    for (const auto* dock : window.findChildren<QDockWidget*>())
        texts.append(dock->windowTitle());
    for (const auto* view : window.findChildren<QAbstractItemView*>())
        addHeadings(view->model(), texts);
    for (const auto* box : window.findChildren<QComboBox*>())
        texts.append(box->currentText());
    for (const auto* widget : window.findChildren<QWidget*>()) {
        // Qt's own, hidden behind our headers, keep the language they were made in.
        if (widget->objectName().startsWith(u"qt_"_s))
            continue;
        texts << widget->accessibleName() << widget->toolTip();
    }
    return texts;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyTextIsTranslated()
    {
        const auto entries = readTranslations();
        QVERIFY(entries.size() > 300);
        for (const Entry& entry : entries) {
            QVERIFY2(!entry.unfinished && !entry.translation.isEmpty(), qPrintable(entry.source));
            QVERIFY2(placeholders(entry.source) == placeholders(entry.translation),
                qPrintable(entry.source));
        }
    }

    void noEnglishIsLeftInAGermanWindow()
    {
        QSet<QString> english;
        QSet<QString> german;
        for (const Entry& entry : readTranslations()) {
            english.insert(entry.source);
            german.insert(entry.translation);
        }
        english.subtract(german);

        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->files().import({fixture.writeTidy(u"own"_s, 10)});
        QTRY_VERIFY(fixture.find<QPushButton>("importButton")->isEnabled());
        fixture.trigger("actionLanguage_de");
        QTRY_COMPARE(fixture.find<QMenu>("menuFile")->title(), u"&Datei"_s);
        for (const QString& text : textsOf(*fixture.window))
            QVERIFY2(!english.contains(text), qPrintable(text));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
