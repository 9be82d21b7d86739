// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/util/format.h"
#include "ui/util/importtext.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;

namespace {

QImage drawn(QChar character)
{
    QImage image(64, 64, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = QApplication::font();
    font.setPixelSize(48);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, character);
    return image;
}

importer::ImportSummary summaryOf(std::int64_t queries)
{
    importer::ImportSummary summary;
    summary.dataset = "own";
    summary.queries = queries;
    summary.models = 2;
    summary.outcomes = 2 * queries;
    return summary;
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void takesTheFirstLanguageItHas_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("Austria") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("Taiwan") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"zh_CN"_s;
        QTest::newRow("China") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
        QTest::newRow("second best") << QStringList{u"pt-BR"_s, u"fr-CA"_s} << u"fr"_s;
        QTest::newRow("none") << QStringList{u"pt-BR"_s} << u"en"_s;
        QTest::newRow("no locale") << QStringList{u"C"_s} << u"en"_s;
    }
    void takesTheFirstLanguageItHas()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(LanguageSwitcher::bestOf(wanted), code);
    }

    void numbersLookAsInTheLanguage()
    {
        LanguageSwitcher switcher;
        switcher.setLanguage(u"de"_s);
        QCOMPARE(formatFixed(1234.5, 1), u"1.234,5"_s);
        switcher.setLanguage(u"fr"_s);
        QCOMPARE(formatFixed(1234.5, 1), QString(u"1"_s + QChar(0x202f) + u"234,5"_s));
        switcher.setLanguage(u"ja"_s);
        QCOMPARE(formatFixed(1234.5, 1), u"1,234.5"_s);
        switcher.setLanguage(u"no such language"_s);
        QCOMPARE(formatFixed(1234.5, 1), u"1,234.5"_s);
    }

    void oneIsNotSeveral()
    {
        LanguageSwitcher switcher;
        switcher.setLanguage(u"en"_s);
        QCOMPARE(importedText(summaryOf(1)), u"Imported own: 1 query, 2 models, 2 outcomes"_s);
        QCOMPARE(importedText(summaryOf(1527)),
            u"Imported own: 1,527 queries, 2 models, 3,054 outcomes"_s);
        switcher.setLanguage(u"de"_s);
        QCOMPARE(
            importedText(summaryOf(1)), u"own importiert: 1 Anfrage, 2 Modelle, 2 Ergebnisse"_s);
        QCOMPARE(importedText(summaryOf(1527)),
            u"own importiert: 1.527 Anfragen, 2 Modelle, 3.054 Ergebnisse"_s);
    }

    void qtSpeaksTheLanguageToo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("German") << u"de"_s << u"Abbrechen"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Cancelar"_s;
        QTest::newRow("French") << u"fr"_s << u"Annuler"_s;
        QTest::newRow("Vietnamese") << u"vi"_s << u"Hủy"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"キャンセル"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"取消"_s;
    }
    void qtSpeaksTheLanguageToo()
    {
        QFETCH(QString, code);
        QFETCH(QString, cancel);
        LanguageSwitcher switcher;
        switcher.setLanguage(code);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    // 直 is one character with two drawings; neither is the box of a character without one.
    void chineseAndJapaneseDrawTheirOwnCharacters()
    {
        LanguageSwitcher switcher;
        switcher.setLanguage(u"zh_CN"_s);
        const QImage chinese = drawn(u'直');
        const QImage missing = drawn(QChar(0xe123));
        switcher.setLanguage(u"ja"_s);
        const QImage japanese = drawn(u'直');
        QVERIFY(chinese != japanese);
        QVERIFY(chinese != missing && japanese != missing);
        QVERIFY(drawn(u'语') != drawn(u'图'));
    }

    void vietnameseHasItsMarks()
    {
        LanguageSwitcher switcher;
        switcher.setLanguage(u"vi"_s);
        const QFont font = QApplication::font();
        for (const QChar character : u"ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư"_s)
            QVERIFY2(QFontMetrics(font).inFont(character), qPrintable(QString(character)));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
