// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/embeddialog.h"

#include "ui/dialogs/filedialog.h"
#include "ui/net/httpposter.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/countbox.h"
#include "ui/util/embeddertext.h"
#include "ui/util/format.h"
#include "ui/util/role.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

using KeyKind = net::KeySource::Kind;

constexpr int mostDimensions = 4096;
constexpr int leastWidth = 460;

template<typename Control>
Control* named(Control* control, const QString& name)
{
    control->setObjectName(name);
    return control;
}

} // namespace

EmbedDialog::EmbedDialog(const EmbedForm& form, QWidget* parent)
    : QDialog(parent)
    , m_replaced(named(new QLabel(this), u"embedReplaced"_s))
    , m_kind(named(new ChoiceBox(this), u"embedderKind"_s))
    , m_pages(new QStackedWidget(this))
    , m_dimensions(named(new CountBox(this), u"embedderDimensions"_s))
    , m_file(named(new QLineEdit(this), u"embedderFile"_s))
    , m_browse(new QPushButton(tr("Browse…"), this))
    , m_url(named(new QLineEdit(this), u"endpointUrl"_s))
    , m_model(named(new QLineEdit(this), u"endpointModel"_s))
    , m_keyKind(named(new ChoiceBox(this), u"endpointKeyKind"_s))
    , m_keyName(named(new QLineEdit(this), u"endpointKeyName"_s))
    , m_newKey(named(new QLineEdit(this), u"endpointNewKey"_s))
    , m_parallel(named(new CountBox(this), u"endpointParallel"_s))
    , m_test(named(new QPushButton(tr("Test connection"), this), u"endpointTest"_s))
    , m_testResult(named(new QLabel(this), u"endpointTestResult"_s))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"embedDialog"_s);
    setWindowTitle(tr("Contexts of the data set"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* embed = m_buttons->addButton(tr("Embed"), QDialogButtonBox::AcceptRole);
    embed->setObjectName(u"embedAccept"_s);
    m_kind->addItem(tr("Words and characters of the texts (LSA)"), int(EmbedForm::Kind::Lsa));
    m_kind->addItem(tr("Vectors from a NumPy file"), int(EmbedForm::Kind::File));
    m_kind->addItem(tr("An embedding server"), int(EmbedForm::Kind::Endpoint));
    m_kind->setAccessibleName(tr("Where contexts come from"));
    m_kind->setToolTip(tr("LSA needs no download and no server; a model behind a server knows more "
                          "of what a text means"));
    embed->setToolTip(
        tr("Gives every query of the data set a new context in place of the one it has"));
    m_pages->addWidget(buildLsa());
    m_pages->addWidget(buildFile());
    m_pages->addWidget(buildEndpoint());
    auto* column = new QVBoxLayout(this);
    m_replaced->setWordWrap(true);
    m_replaced->setTextFormat(Qt::PlainText); // it names a file or a server
    m_replaced->hide();
    column->addWidget(m_replaced);
    column->addWidget(m_kind);
    column->addWidget(m_pages, 1);
    column->addWidget(m_buttons);
    setMinimumWidth(leastWidth);
    fill(form);
    connectControls();
    showWhatIsNeeded();
}

QWidget* EmbedDialog::buildLsa()
{
    auto* page = new QWidget(m_pages);
    auto* rows = new QFormLayout(page);
    m_dimensions->setRange(1, mostDimensions);
    m_dimensions->setToolTip(
        tr("Numbers a context has. More keep more of the text, but ask for more "
           "queries to learn from, and more time."));
    rows->addRow(tr("&Dimensions"), m_dimensions);
    auto* note = new QLabel(tr("Computed here, fitted on the training part."), page);
    note->setProperty("role", u"small"_s);
    rows->addRow(note);
    return page;
}

QWidget* EmbedDialog::buildFile()
{
    auto* page = new QWidget(m_pages);
    auto* rows = new QFormLayout(page);
    auto* line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    m_file->setToolTip(tr("A NumPy file (.npy) of float16, float32 or float64"));
    m_browse->setToolTip(tr("Choose the file"));
    rows->addRow(tr("&File"), line);
    auto* note = new QLabel(tr("One row for each query, in the order of the data set."), page);
    note->setProperty("role", u"small"_s);
    rows->addRow(note);
    return page;
}

QWidget* EmbedDialog::buildEndpoint()
{
    auto* page = new QWidget(m_pages);
    m_endpointRows = new QFormLayout(page);
    m_url->setPlaceholderText(u"http://localhost:11434/api/embed"_s);
    m_url->setToolTip(tr("OpenAI’s /v1/embeddings, or Ollama’s /api/embed"));
    m_endpointRows->addRow(tr("&Address"), m_url);
    m_model->setToolTip(tr("The embedding model, as the server calls it"));
    m_endpointRows->addRow(tr("&Model"), m_model);
    addKeyRows(m_endpointRows);
    m_parallel->setRange(1, net::mostParallel);
    m_parallel->setToolTip(tr("How many questions are under way at a time") + u'\n'
        + tr("Higher is faster, until the server refuses."));
    m_endpointRows->addRow(tr("&In parallel"), m_parallel);
    m_test->setToolTip(tr("Asks the server for one vector, and nothing more"));
    m_testResult->setWordWrap(true);
    m_testResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_endpointRows->addRow(m_test, m_testResult);
    m_endpointNote = new QLabel(
        tr("The texts are sent to the server. What it has answered is kept in the study: a run "
           "that ends early goes on from there."),
        page);
    m_endpointNote->setWordWrap(true);
    m_endpointNote->setProperty("role", u"small"_s);
    m_endpointRows->addRow(m_endpointNote);
    return page;
}

void EmbedDialog::addKeyRows(QFormLayout* rows)
{
    m_keyKind->addItem(tr("none"), int(KeyKind::None));
    m_keyKind->addItem(tr("in an environment variable"), int(KeyKind::Environment));
    m_keyKind->addItem(tr("in the keychain"), int(KeyKind::Keychain));
    m_newKey->setEchoMode(QLineEdit::Password);
    m_newKey->setPlaceholderText(tr("the one that is kept"));
    m_newKey->setToolTip(tr("A key typed here goes to the keychain and nowhere else"));
    m_keyKind->setToolTip(
        tr("Where the key to the server is kept; it is never written to the study"));
    m_keyName->setToolTip(tr("The name of the variable, or of the entry in the keychain"));
    rows->addRow(tr("&Key"), m_keyKind);
    rows->addRow(tr("&Under the name"), m_keyName);
    rows->addRow(tr("&New key"), m_newKey);
}

void EmbedDialog::connectControls()
{
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_browse, &QPushButton::clicked, this, &EmbedDialog::browse);
    connect(m_test, &QPushButton::clicked, this, &EmbedDialog::test);
    for (ChoiceBox* box : {m_kind, m_keyKind})
        connect(box, &QComboBox::currentIndexChanged, this, &EmbedDialog::showWhatIsNeeded);
    for (QLineEdit* edit : {m_file, m_url, m_keyName})
        connect(edit, &QLineEdit::textChanged, this, &EmbedDialog::showWhatIsNeeded);
}

void EmbedDialog::fill(const EmbedForm& form)
{
    m_kind->choose(int(form.kind));
    m_dimensions->setValue(form.dimensions);
    m_file->setText(form.file);
    m_url->setText(form.url);
    m_model->setText(form.model);
    m_keyKind->choose(int(form.key.kind));
    m_keyName->setText(form.key.name);
    m_parallel->setValue(form.parallel);
}

void EmbedDialog::showWhatIsReplaced(const data::Dataset& dataset)
{
    const QString name = QString::fromStdString(dataset.name);
    m_replaced->setText(dataset.contexts
            ? tr("“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the "
                 "study too: the run and every pinned analysis are computed anew from the new "
                 "ones. Edit > Undo brings the former ones back.",
                nullptr, pluralCount(dataset.contexts->values.cols()))
                  .arg(name, embedderText(dataset.contexts.get()))
            : tr("“%1” has no contexts yet. Edit > Undo takes the new ones away.").arg(name));
    m_replaced->show();
}

void EmbedDialog::askForNewTexts()
{
    setWindowTitle(tr("Endpoint for new texts"));
    m_kind->choose(int(EmbedForm::Kind::Endpoint));
    m_kind->hide();
    m_endpointNote->setText(tr("Each text that is asked about is sent to the server and kept "
                               "nowhere. A query of the data set is sent first, to tell whether "
                               "the server is the one that made the contexts."));
    findChild<QPushButton*>(u"embedAccept"_s)->setText(tr("Use"));
}

EmbedForm EmbedDialog::form() const
{
    const auto keyKind = static_cast<KeyKind>(m_keyKind->currentData().toInt());
    return {static_cast<EmbedForm::Kind>(m_kind->currentData().toInt()), m_dimensions->value(),
        m_file->text(), m_url->text().trimmed(), m_model->text().trimmed(),
        {keyKind, m_keyName->text().trimmed()}, m_parallel->value()};
}

QString EmbedDialog::newKey() const
{
    return form().key.kind == KeyKind::Keychain ? m_newKey->text().trimmed() : QString();
}

void EmbedDialog::showWhatIsNeeded()
{
    const EmbedForm asked = form();
    m_pages->setCurrentIndex(m_kind->currentIndex());
    const auto show = [this](QWidget* control, bool visible) {
        control->setVisible(visible);
        m_endpointRows->labelForField(control)->setVisible(visible);
    };
    show(m_keyName, asked.key.kind != KeyKind::None);
    show(m_newKey, asked.key.kind == KeyKind::Keychain);
    m_test->setEnabled(asked.isComplete());
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    findChild<QPushButton*>(u"embedAccept"_s)->setEnabled(asked.isComplete());
}

void EmbedDialog::browse()
{
    filedialog::ask(this,
        {.kind = filedialog::Kind::OpenFile,
            .title = tr("Vectors of the queries"),
            .filter = tr("NumPy files (*.npy)")},
        [this](const QStringList& names) { m_file->setText(names.value(0)); });
}

void EmbedDialog::test()
{
    showTest(tr("Asking for one vector…"), true);
    m_test->setEnabled(false);
    emit testRequested(form());
}

void EmbedDialog::showTest(const QString& text, bool good)
{
    m_testResult->setText(text);
    setRole(m_testResult, good ? u"good"_s : u"bad"_s);
    m_test->setEnabled(form().isComplete());
}

} // namespace metallm::ui
