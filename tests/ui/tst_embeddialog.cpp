// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetwriter.h"
#include "core/store/study.h"
#include "tests/support/embeddingserver.h"
#include "tests/support/scratch.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/embeddingmap.h"
#include "ui/dialogs/embeddialog.h"
#include "ui/state/contextseditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace metallm;
using namespace Qt::StringLiterals;
using test::EmbeddingServer;

namespace {

ui::EmbedForm formFor(const EmbeddingServer& server)
{
    ui::EmbedForm form;
    form.kind = ui::EmbedForm::Kind::Endpoint;
    form.url = QString::fromStdString(server.url());
    form.model = u"toy"_s;
    return form;
}

} // namespace

class TestEmbedDialog : public QObject {
    Q_OBJECT

private slots:
    void asksForWhatTheKindNeeds();
    void remembersAllButTheKey();
    void embedsByAServerInTheWindow();
    void newTextsGoTheSameWay();
    void testsTheConnection();
    void saysWhatIsReplaced();
    void bringsFormerContextsBack();
    void takesVectorsAwayWhereThereWereNone();

private:
    template<typename Widget>
    static Widget* find(QWidget& parent, const QString& name)
    {
        return parent.findChild<Widget*>(name);
    }
    static void import(test::WindowFixture& fixture);
    static void embedInTheDialog(const test::WindowFixture& fixture, const EmbeddingServer& server);
    static std::string embedderOf(const test::WindowFixture& fixture)
    {
        const auto& dataset = fixture.workbench->state.dataset();
        return dataset && dataset->contexts ? dataset->contexts->embedder : std::string();
    }
};

/// Without contexts.
void TestEmbedDialog::import(test::WindowFixture& fixture)
{
    fixture.workbench->study.importAsAsked(
        fixture.path(u"s.metallm"_s), {{fixture.writeTidy(u"tidy"_s, 60).toStdString()}});
    QVERIFY(fixture.waitForResult());
}

/// With the key in METALLM_TEST_KEY.
void TestEmbedDialog::embedInTheDialog(
    const test::WindowFixture& fixture, const EmbeddingServer& server)
{
    fixture.find<QPushButton>("embedButton")->click();
    auto* dialog = fixture.find<ui::EmbedDialog>("embedDialog");
    QVERIFY(dialog);
    auto* kind = find<QComboBox>(*dialog, u"embedderKind"_s);
    kind->setCurrentIndex(kind->findData(int(ui::EmbedForm::Kind::Endpoint)));
    find<QLineEdit>(*dialog, u"endpointUrl"_s)->setText(QString::fromStdString(server.url()));
    find<QLineEdit>(*dialog, u"endpointModel"_s)->setText(u"toy"_s);
    auto* keyKind = find<QComboBox>(*dialog, u"endpointKeyKind"_s);
    keyKind->setCurrentIndex(keyKind->findData(int(net::KeySource::Kind::Environment)));
    find<QLineEdit>(*dialog, u"endpointKeyName"_s)->setText(u"METALLM_TEST_KEY"_s);
    find<QPushButton>(*dialog, u"embedAccept"_s)->click();
}

void TestEmbedDialog::asksForWhatTheKindNeeds()
{
    ui::EmbedDialog dialog({}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* accept = find<QPushButton>(dialog, u"embedAccept"_s);
    QVERIFY(accept->isEnabled()); // lsa needs nothing
    QCOMPARE(dialog.form().specification(), std::string("lsa:256"));
    auto* kind = find<QComboBox>(dialog, u"embedderKind"_s);
    kind->setCurrentIndex(kind->findData(int(ui::EmbedForm::Kind::Endpoint)));
    QVERIFY(!accept->isEnabled());
    find<QLineEdit>(dialog, u"endpointUrl"_s)->setText(u"http://localhost:1/v1"_s);
    find<QLineEdit>(dialog, u"endpointModel"_s)->setText(u"m"_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.form().specification(), std::string("endpoint:http://localhost:1/v1#m"));
    auto* keyName = find<QLineEdit>(dialog, u"endpointKeyName"_s);
    auto* newKey = find<QLineEdit>(dialog, u"endpointNewKey"_s);
    auto* keyKind = find<QComboBox>(dialog, u"endpointKeyKind"_s);
    QVERIFY(!keyName->isVisible() && !newKey->isVisible());
    keyKind->setCurrentIndex(keyKind->findData(int(net::KeySource::Kind::Environment)));
    QVERIFY(keyName->isVisible() && !newKey->isVisible());
    QVERIFY(!accept->isEnabled()); // which variable?
    keyName->setText(u"MY_KEY"_s);
    QVERIFY(accept->isEnabled());
    keyKind->setCurrentIndex(keyKind->findData(int(net::KeySource::Kind::Keychain)));
    QVERIFY(newKey->isVisible());
    QCOMPARE(newKey->echoMode(), QLineEdit::Password);
    newKey->setText(u"sk-1"_s);
    QCOMPARE(dialog.newKey(), u"sk-1"_s);
    keyKind->setCurrentIndex(keyKind->findData(int(net::KeySource::Kind::None)));
    QCOMPARE(dialog.newKey(), QString());
}

void TestEmbedDialog::remembersAllButTheKey()
{
    const QTemporaryDir folder;
    ui::EmbedForm form{ui::EmbedForm::Kind::Endpoint, 32, {}, u"https://h/v1"_s, u"m"_s,
        {net::KeySource::Kind::Keychain, u"mine"_s}, 2};
    {
        ui::Settings settings(folder.path());
        QCOMPARE(ui::EmbedForm::remembered(settings), ui::EmbedForm{});
        form.remember(settings);
    }
    QCOMPARE(ui::EmbedForm::remembered(ui::Settings(folder.path())), form);
}

void TestEmbedDialog::embedsByAServerInTheWindow()
{
    const EmbeddingServer server;
    test::WindowFixture fixture;
    import(fixture);
    sim::Parameters parameters = fixture.workbench->state.parameters();
    parameters.costWeight = 0.4;
    fixture.workbench->state.setParameters(parameters);
    QVERIFY(fixture.waitForResult());

    qputenv("METALLM_TEST_KEY", "sk-window-1");
    embedInTheDialog(fixture, server);
    QTRY_COMPARE_WITH_TIMEOUT(embedderOf(fixture), server.specification(), 20000);
    QVERIFY(fixture.waitForResult());
    qunsetenv("METALLM_TEST_KEY");
    QCOMPARE(fixture.workbench->state.parameters().costWeight, 0.4);
    QVERIFY(server.requests()[0].head.contains("Bearer sk-window-1"));
    QVERIFY(fixture.find<QPushButton>("embedButton")->text().contains(u"endpoint"_s));
    const QDir settings(fixture.path(u"settings"_s));
    const auto contents = [&settings](const QString& name) {
        QFile kept(settings.filePath(name));
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    };
    QTRY_VERIFY(contents(u"preferences.ini"_s).contains("METALLM_TEST_KEY")); // the name alone
    for (const QString& name : settings.entryList(QDir::Files))
        QVERIFY(!contents(name).contains("sk-window-1"));
    QCOMPARE(ui::EmbedForm::remembered(*fixture.settings).model, u"toy"_s);
}

void TestEmbedDialog::newTextsGoTheSameWay()
{
    const EmbeddingServer server;
    test::WindowFixture fixture;
    import(fixture);
    qputenv("METALLM_TEST_KEY", "sk-window-2");
    embedInTheDialog(fixture, server);
    QTRY_COMPARE_WITH_TIMEOUT(embedderOf(fixture), server.specification(), 20000);
    sim::Parameters parameters = fixture.workbench->state.parameters();
    parameters.policy = "linucb";
    fixture.workbench->editor.propose(parameters);
    QVERIFY(fixture.waitForResult());
    const int before = server.count();
    fixture.trigger("actionAsk");
    find<QPlainTextEdit>(*fixture.window, u"askText"_s)->setPlainText(u"A new question"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        fixture.workbench->ask.stage(), ui::AskController::Stage::Answered, 20000);
    qunsetenv("METALLM_TEST_KEY");
    QCOMPARE(server.count(), before + 1);
    QVERIFY(server.requests().back().head.contains("Bearer sk-window-2"));
}

void TestEmbedDialog::testsTheConnection()
{
    const EmbeddingServer good;
    const EmbeddingServer bad([](const EmbeddingServer::Request&, int) {
        return EmbeddingServer::Reply{404, R"({"error":{"message":"no such model"}})"};
    });
    ui::WorkbenchState state;
    ui::StudyController study(state);
    ui::EmbedController controller(state, study);
    int dimension = 0;
    std::string error;
    connect(&controller, &ui::EmbedController::tested, this, [&](int found) { dimension = found; });
    connect(&controller, &ui::EmbedController::testFailed, this,
        [&](const Error& found) { error = found.message(); });
    controller.test(formFor(good));
    QTRY_COMPARE(dimension, 4);
    controller.test(formFor(bad));
    QTRY_VERIFY(!error.empty());
    QVERIFY2(error.starts_with("the server answered 404: no such model"), error.c_str());
    error.clear();
    ui::EmbedForm nonsense = formFor(good);
    nonsense.url = u"localhost"_s;
    controller.test(nonsense);
    QVERIFY(!error.empty());
}

void TestEmbedDialog::saysWhatIsReplaced()
{
    ui::EmbedDialog dialog({}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto* said = find<QLabel>(dialog, u"embedReplaced"_s);
    auto dataset = *test::syntheticDataset({});
    dataset.name = "mine";
    dialog.showWhatIsReplaced(dataset);
    dialog.show();
    QVERIFY(said->isVisible());
    const QString embedder = QString::fromStdString(dataset.contexts->embedder);
    QVERIFY2(said->text().contains(u"mine"_s) && said->text().contains(embedder)
            && said->text().contains(u"Undo"_s),
        qPrintable(said->text()));
    dataset.contexts = nullptr;
    dialog.showWhatIsReplaced(dataset);
    QVERIFY(said->text().contains(u"no contexts yet"_s));
}

void TestEmbedDialog::bringsFormerContextsBack()
{
    test::WindowFixture fixture;
    fixture.workbench->study.importAsAsked(
        fixture.path(u"s.metallm"_s), {{fixture.writeTidy(u"tidy"_s, 60).toStdString()}});
    QVERIFY(fixture.waitForResult());
    auto& state = fixture.workbench->state;
    const auto former = state.dataset()->contexts;
    fixture.workbench->editor.proposeCostWeight(0.4);
    fixture.workbench->selection.propose(ui::DomainFilter{0});
    QVERIFY(fixture.waitForResult());

    fixture.find<QPushButton>("embedButton")->click();
    auto* dialog = fixture.find<ui::EmbedDialog>("embedDialog");
    QVERIFY(find<QLabel>(*dialog, u"embedReplaced"_s)->isVisible());
    find<QSpinBox>(*dialog, u"embedderDimensions"_s)->setValue(3);
    find<QPushButton>(*dialog, u"embedAccept"_s)->click();
    const auto embedder = [&state] { return state.dataset()->contexts->embedder; };
    QTRY_COMPARE_WITH_TIMEOUT(embedder(), std::string("lsa:3"), 20000);
    QVERIFY(fixture.waitForResult());
    QCOMPARE(state.view().selection.filters.size(), std::size_t{1}); // the same queries
    const QUndoStack& stack = fixture.workbench->editor.undoStack();
    QCOMPARE(stack.count(), 3); // what was done before can still be taken back
    QCOMPARE(stack.undoText(),
        u"Contexts: lsa:3 instead of %1"_s.arg(QString::fromStdString(former->embedder)));

    const auto stored = [&fixture] {
        const auto study = store::Study::open(fixture.path(u"s.metallm"_s).toStdString());
        return (*study->loadDataset("tidy", {}))->contexts;
    };
    fixture.trigger("actionUndo");
    QTRY_COMPARE_WITH_TIMEOUT(embedder(), former->embedder, 20000);
    QVERIFY(fixture.waitForResult());
    QVERIFY(state.dataset()->contexts->values == former->values);
    QVERIFY(stored()->values == former->values && stored()->fittedOn == former->fittedOn);
    QCOMPARE(state.parameters().costWeight, 0.4);
    QCOMPARE(stack.index(), 2);
    fixture.trigger("actionRedo");
    QTRY_COMPARE_WITH_TIMEOUT(embedder(), std::string("lsa:3"), 20000);
    QVERIFY(fixture.waitForResult());
    QCOMPARE(stored()->embedder, std::string("lsa:3"));
    for (int step = 0; step < 3; ++step)
        fixture.trigger("actionUndo");
    QTRY_COMPARE_WITH_TIMEOUT(embedder(), former->embedder, 20000);
    QCOMPARE(state.parameters().costWeight, 0.2);
    QVERIFY(state.view().selection.isEmpty());
}

void TestEmbedDialog::takesVectorsAwayWhereThereWereNone()
{
    ui::WorkbenchState state;
    ui::ParameterEditor editor(state);
    ui::StudyController study(state);
    const ui::ContextsEditor contexts(study, editor.undoStack(), nullptr);
    const QTemporaryDir folder;
    const auto path = [&folder](
                          const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    auto dataset = *test::syntheticDataset({.queries = 40});
    dataset.contexts = nullptr;
    dataset.texts.assign(dataset.texts.size(), {}); // or it would be embedded by itself
    {
        auto made = store::Study::open(path("s.metallm").toStdString());
        QVERIFY(store::storeDataset(*made, dataset, nullptr, {}).has_value());
    }
    QByteArray figures;
    for (int i = 0; i < 40; ++i)
        figures += test::rawBytes<float>({float(i), 1.0F});
    QFile vectors(path("v.npy"));
    QVERIFY(vectors.open(QIODevice::WriteOnly));
    vectors.write(
        test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (40, 2), }", figures));
    vectors.close();
    study.openStudy(path("s.metallm"));
    QTRY_VERIFY(state.dataset());
    QVERIFY(!state.dataset()->contexts);
    study.storeVectors(path("v.npy"));
    QTRY_VERIFY(state.dataset()->contexts);
    QCOMPARE(editor.undoStack().count(), 1);
    editor.undoStack().undo();
    QTRY_VERIFY(!state.dataset()->contexts);
    editor.undoStack().redo();
    QTRY_VERIFY(state.dataset()->contexts);
    study.loadDataset(QString::fromStdString(dataset.name)); // as it stands: nothing to forget
    QTRY_VERIFY(!study.isBusy());
    editor.proposeCostWeight(0.9);
    study.loadDataset(QString::fromStdString(dataset.name)); // asked otherwise
    QTRY_VERIFY(!study.isBusy());
    QCOMPARE(editor.undoStack().count(), 0);
}

QTEST_MAIN(TestEmbedDialog)
#include "tst_embeddialog.moc"
