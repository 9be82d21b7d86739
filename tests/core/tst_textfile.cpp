// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/textfile.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTextFile : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void replacesTheWholeFile();
    void leavesTheFileWhereItCannotBeReplaced();
    void leavesNoTemporaryFile();
    void writesThroughASymbolicLink();
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();

private:
    std::filesystem::path path(const QString& name) const
    {
        return m_folder.filePath(name).toStdString();
    }
    static QByteArray contents(const std::filesystem::path& file)
    {
        QFile opened(QString::fromStdString(file.string()));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir m_folder;
};

void TestTextFile::replacesTheWholeFile()
{
    const auto file = path(u"a.txt"_s);
    QVERIFY(metallm::writeFileAtomically(file, "the first, longer text"));
    QVERIFY(metallm::writeFileAtomically(file, "second"));
    QCOMPARE(contents(file), QByteArray("second"));
}

void TestTextFile::leavesTheFileWhereItCannotBeReplaced()
{
    const auto folder = path(u"folder"_s);
    std::filesystem::create_directory(folder);
    const auto toFolder = metallm::writeFileAtomically(folder, "x");
    QVERIFY(!toFolder);
    QCOMPARE(toFolder.error().file, folder.string());
    const auto toNowhere = metallm::writeFileAtomically(path(u"no/such/folder.txt"_s), "x");
    QVERIFY(!toNowhere);
    QVERIFY(!toNowhere.error().remedy.empty());
}

void TestTextFile::leavesNoTemporaryFile()
{
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(u"only.txt"_s).toStdString();
    QVERIFY(metallm::writeFileAtomically(file, "x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"only.txt"_s});
}

void TestTextFile::writesThroughASymbolicLink()
{
    const auto file = path(u"target.txt"_s);
    const auto link = path(u"link.txt"_s);
    QVERIFY(metallm::writeFileAtomically(file, "old"));
    std::filesystem::create_symlink(file, link);
    QVERIFY(metallm::writeFileAtomically(link, "new"));
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(contents(file), QByteArray("new"));
}

void TestTextFile::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("gpt-4") << QByteArray("gpt-4");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
}

void TestTextFile::quotesWhatNeedsIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    QCOMPARE(QByteArray::fromStdString(metallm::csvField(text.toStdString())), field);
}

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
