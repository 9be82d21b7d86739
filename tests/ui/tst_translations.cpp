// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/language.h"

#include <algorithm>
#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList forms; ///< several where the text counts things
    bool counts = false;
    bool unfinished = false;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.unfinished = xml.attributes().hasAttribute(u"type"_s);
    if (!entry.counts) {
        entry.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry{context, {}, {}, xml.attributes().hasAttribute(u"numerus"_s)};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            entry.source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

QList<Entry> readTranslations(const QString& code)
{
    QFile file(QStringLiteral(METALLM_SOURCE_DIR) + u"/translations/workbench_%1.ts"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            entries.append(readMessage(xml, context));
    }
    return entries;
}

/// One row a language; its texts are English, or translations of it.
void addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("code");
    for (const Language& language : LanguageSwitcher::languages())
        if (withEnglish || language.code != u"en"_s)
            QTest::newRow(qPrintable(language.code)) << language.code;
}

int pluralForms(const QString& code)
{
    return QStringList{u"vi"_s, u"ja"_s, u"zh_CN"_s}.contains(code) ? 1 : 2;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(\\d|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The number may be left to the words: "the only pool".
bool keepsPlaceholders(const Entry& entry, const QString& form)
{
    if (form.isEmpty())
        return true; // another test tells that it is missing
    QStringList wanted = placeholders(entry.source);
    QStringList found = placeholders(form);
    if (entry.counts) {
        wanted.removeIf([](const QString& one) { return one.endsWith(u'n'); });
        found.removeIf(
            [&](const QString& one) { return one.endsWith(u'n') && entry.source.contains(one); });
    }
    return wanted == found;
}

/// The blanks before and behind the text.
std::pair<QString, QString> margins(const QString& text)
{
    const qsizetype words = text.trimmed().size();
    const qsizetype before = words ? text.indexOf(text.trimmed()) : text.size();
    return {text.left(before), text.mid(before + words)};
}

/// Says of which entries it is not so, ten at most.
template<typename Predicate>
QByteArray exceptions(const QList<Entry>& entries, Predicate isSo)
{
    QStringList found;
    for (const Entry& entry : entries)
        if (!isSo(entry))
            found.append(entry.context + u": "_s + entry.source);
    const qsizetype all = found.size();
    return all ? (QString::number(all) + u" texts: "_s + found.mid(0, 10).join(u'\n')).toUtf8()
               : QByteArray();
}

template<typename Predicate>
QByteArray exceptionsOfForms(const QList<Entry>& entries, Predicate isSo)
{
    return exceptions(entries, [&](const Entry& entry) {
        return std::ranges::all_of(
            entry.forms, [&](const QString& form) { return isSo(entry, form); });
    });
}

QSet<std::pair<QString, QString>> keys(const QList<Entry>& entries)
{
    QSet<std::pair<QString, QString>> found;
    for (const Entry& entry : entries)
        found.insert({entry.context, entry.source});
    return found;
}

/// Words that stand on screen as they are, in a language.
QSet<QString> wordsOf(const QString& code)
{
    QSet<QString> words;
    for (const Entry& entry : readTranslations(code == u"en"_s ? u"de"_s : code))
        if (placeholders(entry.source).isEmpty())
            words.insert(code == u"en"_s ? entry.source : entry.forms.value(0));
    return words;
}

/// A text on screen, and whose it is.
struct Seen {
    QString text;
    QString where;
};

QString nameOf(const QObject* object)
{
    return QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
}

void addHeadings(const QAbstractItemView* view, QList<Seen>& texts)
{
    const QAbstractItemModel* model = view->model();
    for (int column = 0; model && column < model->columnCount(); ++column)
        texts.append({model->headerData(column, Qt::Horizontal).toString(), nameOf(view)});
}

void addItems(const QWidget& window, QList<Seen>& texts)
{
    for (const auto* view : window.findChildren<QAbstractItemView*>())
        addHeadings(view, texts);
    for (const auto* box : window.findChildren<QComboBox*>())
        for (int item = 0; item < box->count(); ++item)
            texts.append({box->itemText(item), nameOf(box)});
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; tab < bar->count(); ++tab)
            texts.append({bar->tabText(tab), nameOf(bar)});
}

QList<Seen> textsOf(const QWidget& window)
{
    QList<Seen> texts;
    for (const auto* label : window.findChildren<QLabel*>())
        texts.append({label->text(), nameOf(label)});
    for (const auto* button : window.findChildren<QAbstractButton*>())
        texts.append({button->text(), nameOf(button)});
    for (const auto* action : window.findChildren<QAction*>())
        for (const QString& text : {action->text(), action->toolTip(), action->statusTip()})
            texts.append({text, nameOf(action)});
    for (const auto* menu : window.findChildren<QMenu*>())
        texts.append({menu->title(), nameOf(menu)});
    for (const auto* dock : window.findChildren<QDockWidget*>())
        texts.append({dock->windowTitle(), nameOf(dock)});
    for (const auto* edit : window.findChildren<QLineEdit*>())
        texts.append({edit->placeholderText(), nameOf(edit)});
    addItems(window, texts);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        // Qt's own, hidden behind our headers, keep the language they were made in.
        if (widget->objectName().startsWith(u"qt_"_s))
            continue;
        for (const QString& text : {widget->accessibleName(), widget->toolTip()})
            texts.append({text, nameOf(widget)});
    }
    return texts;
}

/// The letters that open the entries of each menu; a letter twice is told with the menu.
QStringList doubleKeys(const QWidget& window)
{
    QStringList found;
    const auto look = [&found](const QString& menu, const QList<QAction*>& actions) {
        QSet<QString> letters;
        for (const QAction* action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty() && letters.contains(letter))
                found.append(menu + u": "_s + letter + u" of “"_s + action->text() + u'”');
            letters.insert(letter);
        }
    };
    for (const auto* bar : window.findChildren<QMenuBar*>())
        look(u"menu bar"_s, bar->actions());
    for (const auto* menu : window.findChildren<QMenu*>())
        look(menu->title(), menu->actions());
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyTextIsTranslated_data() { addLanguages(false); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const auto entries = readTranslations(code);
        QVERIFY(entries.size() > 300);
        QCOMPARE(keys(entries), keys(readTranslations(u"de"_s)));
        const QByteArray missing = exceptions(entries, [](const Entry& entry) {
            return !entry.unfinished && !entry.forms.contains(QString());
        });
        QVERIFY2(missing.isEmpty(), missing);
    }

    void everyNumberKeepsItsPlace_data() { addLanguages(true); }
    void everyNumberKeepsItsPlace()
    {
        QFETCH(QString, code);
        const QByteArray changed = exceptionsOfForms(readTranslations(code), keepsPlaceholders);
        QVERIFY2(changed.isEmpty(), changed);
    }

    void everyCountHasItsPlurals_data() { addLanguages(true); }
    void everyCountHasItsPlurals()
    {
        QFETCH(QString, code);
        const auto entries = readTranslations(code);
        const QByteArray wrong = exceptions(entries, [&](const Entry& entry) {
            return entry.forms.size() == (entry.counts ? pluralForms(code) : 1);
        });
        QVERIFY2(wrong.isEmpty(), wrong);
        const auto counts = [](const QList<Entry>& all) {
            return std::ranges::count_if(all, &Entry::counts);
        };
        QCOMPARE(counts(entries), counts(readTranslations(u"en"_s)));
        QVERIFY(counts(entries) > 20);
    }

    void everyEnglishCountHasItsPlurals()
    {
        const QByteArray missing = exceptions(readTranslations(u"en"_s), [](const Entry& entry) {
            return entry.counts && !entry.unfinished && !entry.forms.contains(QString());
        });
        QVERIFY2(missing.isEmpty(), missing);
    }

    void blanksStay_data() { addLanguages(true); }
    void blanksStay()
    {
        QFETCH(QString, code);
        const QByteArray changed =
            exceptionsOfForms(readTranslations(code), [](const Entry& entry, const QString& form) {
                return form.isEmpty() || margins(form) == margins(entry.source);
            });
        QVERIFY2(changed.isEmpty(), changed);
    }

    void menuKeysAreDifferent_data() { addLanguages(true); }
    void menuKeysAreDifferent()
    {
        QFETCH(QString, code);
        WindowFixture fixture;
        fixture.settings->setValue(Setting::Language, code);
        fixture.reopen();
        const QStringList twice = doubleKeys(*fixture.window);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void nothingIsLeftOfAnotherLanguage()
    {
        QMap<QString, QSet<QString>> words;
        for (const Language& language : LanguageSwitcher::languages())
            words[language.code] = wordsOf(language.code);
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->files().import({fixture.writeTidy(u"own"_s, 10)});
        QTRY_VERIFY(fixture.find<QPushButton>("importButton")->isEnabled());
        QStringList order = words.keys();
        order.append(order.constFirst()); // and back again
        for (const QString& code : order) {
            fixture.trigger(qPrintable(u"actionLanguage_"_s + code));
            QCoreApplication::sendPostedEvents();
            QSet<QString> foreign;
            for (const QSet<QString>& others : words)
                foreign += others;
            foreign -= words[code];
            QStringList left;
            for (const Seen& seen : textsOf(*fixture.window))
                if (!seen.text.isEmpty() && foreign.contains(seen.text))
                    left.append(seen.where + u": "_s + seen.text);
            QVERIFY2(left.isEmpty(), qPrintable(code + u'\n' + left.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
