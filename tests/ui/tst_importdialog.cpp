// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/models/mappingmodel.h"
#include "ui/panels/choicebox.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/notificationbar.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace metallm;
using importer::ColumnRole;
using test::WindowFixture;
using ui::MappingModel;

namespace {

void drop(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    QVERIFY(event.isAccepted());
}

QString write(const WindowFixture& fixture, const QString& name, const QByteArray& text)
{
    QFile file(fixture.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

/// Columns whose names tell nothing.
QByteArray nameless(int queries = 40)
{
    QByteArray text = "c1,c2,c3,c4\n";
    for (int i = 0; i < queries; ++i)
        for (const char* model : {"small", "large"})
            text += "question " + QByteArray::number(i) + ',' + model + ','
                + QByteArray::number((i + (model[0] == 'l')) % 3 ? 100 : 0) + ','
                + QByteArray::number(i % 7) + '\n';
    return text;
}

/// Every answer judged by two judges who never agree.
QByteArray judged(int queries = 40)
{
    QByteArray text = "question,model,score,judge\n";
    for (int i = 0; i < queries; ++i)
        for (const char* model : {"small", "large"}) {
            const QByteArray pair = "q" + QByteArray::number(i) + ',' + model;
            text += pair + ",1,anna\n" + pair + ",0.5,bert\n";
        }
    return text;
}

/// The dialog of a window, taken apart.
struct Dialog {
    explicit Dialog(const WindowFixture& window)
        : fixture(window)
    {
    }

    template<typename Widget>
    Widget* find(const char* name) const
    {
        return fixture.find<Widget>(name);
    }
    ui::ImportDialog* dialog() const { return find<ui::ImportDialog>("importDialog"); }
    bool isLooked() const
    {
        return dialog() && !dialog()->controller().isBusy() && dialog()->controller().look();
    }
    bool canImport() const { return find<QPushButton>("importButton")->isEnabled(); }
    QString notes() const
    {
        QStringList texts;
        const auto* list = find<QListWidget>("importNotes");
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts.join(u'\n');
    }
    QStringList column(const char* table, int number) const
    {
        QStringList texts;
        const auto* model = find<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, number).data().toString());
        return texts;
    }
    void setRole(int row, ColumnRole role) const
    {
        auto* model = find<QTableView>("mappingTable")->model();
        model->setData(model->index(row, MappingModel::Role), static_cast<int>(role), Qt::EditRole);
    }
    /// As a user does: from the list.
    void choose(const char* box, const QVariant& value) const
    {
        auto* list = find<ui::ChoiceBox>(box);
        list->choose(value);
        emit list->activated(list->currentIndex());
    }

    const WindowFixture& fixture;
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void mapsATableByHand()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        drop(fixture.window.get(), {write(fixture, u"odd.csv"_s, nameless())});
        QTRY_VERIFY(dialog.isLooked());
        QVERIFY(!dialog.dialog()->isModal());
        QVERIFY(!dialog.canImport());
        QVERIFY2(dialog.notes().contains(u"the model and the score are known"_s),
            qPrintable(dialog.notes()));
        QCOMPARE(dialog.column("mappingTable", MappingModel::Name),
            (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s}));

        dialog.setRole(0, ColumnRole::Text);
        QTRY_VERIFY(!dialog.dialog()->controller().isBusy());
        dialog.setRole(1, ColumnRole::Model);
        QTRY_VERIFY(!dialog.dialog()->controller().isBusy());
        dialog.setRole(2, ColumnRole::Score);
        QTRY_VERIFY(!dialog.dialog()->controller().isBusy());
        QVERIFY(!dialog.canImport()); // 100 is no score from 0 to 1
        QVERIFY2(dialog.notes().contains(u"100"_s), qPrintable(dialog.notes()));
        dialog.find<QDoubleSpinBox>("mappingScoreHigh")->setValue(100);
        QTRY_VERIFY(dialog.canImport());
        QCOMPARE(dialog.column("mappingTable", MappingModel::Role),
            (QStringList{u"text"_s, u"model"_s, u"score"_s, u"not used"_s}));
        QCOMPARE(dialog.column("importRows", 1).first(), u"small"_s);

        ui::filedialog::setNextFileName(fixture.path(u"own.metallm"_s));
        QVERIFY(fixture.confirmImport());
        const auto& dataset = fixture.workbench->state.dataset();
        QTRY_VERIFY(dataset);
        QCOMPARE(dataset->name, std::string("odd"));
        QCOMPARE(dataset->queryCount(), 40);
        QCOMPARE(dataset->models[0].name, std::string("small"));
        QCOMPARE(dataset->scores(1, 0), 1.0);
        QTRY_VERIFY(dialog.find<QLabel>("importCounts")->text().contains(u"40"_s));
    }

    void remembersTheMappingOfAHeader()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        const importer::Mapping mapping{
            .text = "c1", .model = "c2", .score = "c3", .scoreHigh = 100};
        ui::MappingMemory(*fixture.settings).keep({"c1", "c2", "c3", "c4"}, mapping);
        fixture.window->files().import({write(fixture, u"odd.csv"_s, nameless())});
        QTRY_VERIFY(dialog.isLooked());
        QVERIFY(dialog.canImport());
        QVERIFY(dialog.dialog()->controller().look()->remembered);
        dialog.find<QPushButton>("mappingReset")->click();
        QTRY_VERIFY(dialog.isLooked());
        QTRY_VERIFY(!dialog.canImport());
        QVERIFY(ui::MappingMemory(*fixture.settings).all().empty());
    }

    void savesAndLoadsAMapping()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        fixture.window->files().import({write(fixture, u"judged.csv"_s, judged())});
        QTRY_VERIFY(dialog.isLooked());
        const QString file = fixture.path(u"mapping.json"_s);
        ui::filedialog::setNextFileName(file);
        dialog.find<QPushButton>("mappingSave")->click();
        QTRY_VERIFY(QFile::exists(file));
        dialog.setRole(3, ColumnRole::None);
        QTRY_COMPARE(dialog.column("mappingTable", MappingModel::Role).last(), u"not used"_s);
        ui::filedialog::setNextFileName(file);
        dialog.find<QPushButton>("mappingLoad")->click();
        QTRY_COMPARE(dialog.column("mappingTable", MappingModel::Role).last(), u"judge"_s);
        ui::filedialog::setNextFileName(write(fixture, u"bad.json"_s, "{\"shape\":3}"));
        dialog.find<QPushButton>("mappingLoad")->click();
        QTRY_VERIFY(dialog.find<QLabel>("importStatus")->text().contains(u"bad.json"_s));
    }

    void judgesAreNeverMixedInSilence()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        drop(fixture.window.get(), {write(fixture, u"judged.csv"_s, judged())});
        QTRY_VERIFY(dialog.isLooked());
        QVERIFY(!dialog.canImport());
        QVERIFY2(dialog.notes().contains(u"several judges"_s), qPrintable(dialog.notes()));
        QVERIFY(dialog.find<ui::ChoiceBox>("importJudges")->findData(u"anna"_s) > 0);
        dialog.choose("importJudges", u"mean"_s);
        QTRY_VERIFY(dialog.canImport());
        QCOMPARE(dialog.column("importRows", 2).first(), QLocale().toString(0.75));
        ui::filedialog::setNextFileName(fixture.path(u"own.metallm"_s));
        QVERIFY(fixture.confirmImport());
        QTRY_VERIFY(fixture.workbench->state.dataset());
        QCOMPARE(fixture.workbench->state.dataset()->models.size(), std::size_t{2});
        QCOMPARE(fixture.workbench->state.dataset()->scores(0, 0), 0.75);
    }

    void judgesCanBeKeptApart()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        fixture.window->files().import({write(fixture, u"judged.csv"_s, judged())});
        QTRY_VERIFY(dialog.isLooked());
        dialog.choose("importJudges", u"separate"_s);
        QTRY_VERIFY(dialog.canImport());
        QCOMPARE(dialog.dialog()->controller().look()->preview->models.size(), std::size_t{4});
    }

    void aFormatCanBeForced()
    {
        WindowFixture fixture;
        const Dialog dialog(fixture);
        const QByteArray table = "prompt,weak,strong\nwhat,True,False\nwhy,False,True\n";
        fixture.window->files().import({write(fixture, u"two.csv"_s, table)});
        QTRY_VERIFY(dialog.isLooked());
        const auto look = [&] { return dialog.dialog()->controller().look(); };
        QCOMPARE(look()->preview->format.name, std::string("routellm"));
        const QString told = dialog.find<QLabel>("importEvidence")->text();
        QVERIFY2(told.contains(u"prompt, weak, strong"_s), qPrintable(told));
        dialog.choose("importFormat", u"csv-wide"_s);
        QTRY_VERIFY(look() && look()->preview->format.name == "csv-wide");
        QVERIFY(dialog.find<QLabel>("importEvidence")->text().contains(u"As you chose"_s));
        dialog.choose("importFormat", u"promptfoo"_s);
        QTRY_VERIFY(!dialog.dialog()->controller().isBusy());
        QVERIFY(!dialog.canImport());
        QVERIFY(!dialog.notes().isEmpty());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
