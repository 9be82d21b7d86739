// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/askpanel.h"

#include "ui/models/askedmodels.h"
#include "ui/panels/asktexts.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/neighbourlinks.h"
#include "ui/panels/tableviews.h"
#include "ui/panels/valuedelegate.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int questionWidth = 190;
constexpr int notesWidth = 170;
constexpr int noDomain = -1;

template<typename Control>
Control* named(Control* control, const QString& name)
{
    control->setObjectName(name);
    return control;
}

QLabel* wrapped(QWidget* parent, const QString& role)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AskPanel::AskPanel(WorkbenchState& state, AskController& ask, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_ask(ask)
    , m_models(new AskedModels(this))
    , m_text(named(new QPlainTextEdit(this), u"askText"_s))
    , m_domainLabel(new QLabel(this))
    , m_domain(named(new ChoiceBox(this), u"askDomain"_s))
    , m_server(named(new ElidedLabel(this), u"askServer"_s))
    , m_pages(named(new QStackedWidget(this), u"askPages"_s))
    , m_verdict(named(new ElidedLabel(this), u"askVerdict"_s))
    , m_table(named(new QTableView(this), u"askModels"_s))
    , m_notes(named(wrapped(this, u"small"_s), u"askNotes"_s))
    , m_nearHeading(wrapped(this, u"heading"_s))
    , m_near(named(new NeighbourLinks(this), u"askNeighbours"_s))
    , m_empty(named(wrapped(this, u"muted"_s), u"askEmpty"_s))
    , m_embed(named(new QPushButton(this), u"askEmbed"_s))
    , m_endpoint(named(new QPushButton(this), u"askEndpoint"_s))
    , m_retry(named(new QPushButton(this), u"askRetry"_s))
{
    setObjectName(u"askPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
    showDomains();
    showAnswer();
}

void AskPanel::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 6, measure::padding, 6);
    row->setSpacing(measure::padding);
    row->addWidget(buildQuestion(), 2);
    row->addWidget(m_pages, 8);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildAnswer());
}

QWidget* AskPanel::buildQuestion()
{
    auto* box = new QWidget(this);
    box->setMinimumWidth(questionWidth);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("role", u"field"_s);
    m_text->setMinimumHeight(2 * measure::rowHeight);
    m_domainLabel->setBuddy(m_domain);
    m_server->setProperty("role", u"small"_s);
    auto* domain = new QHBoxLayout;
    domain->addWidget(m_domainLabel);
    domain->addWidget(m_domain, 1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_text, 1);
    column->addLayout(domain);
    column->addWidget(m_server);
    return box;
}

QWidget* AskPanel::buildAnswer()
{
    auto* page = new QWidget(m_pages);
    m_verdict->setProperty("role", u"title"_s);
    buildTable();
    auto* answer = new QVBoxLayout;
    answer->setSpacing(4);
    answer->addWidget(m_verdict);
    answer->addWidget(m_table, 1);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(measure::padding);
    row->addLayout(answer, 1);
    row->addWidget(buildNotes());
    return page;
}

void AskPanel::buildTable()
{
    setUpTable(m_table);
    m_table->setModel(m_models);
    m_table->setItemDelegateForColumn(AskedModels::Model, new NameDelegate(m_table));
    m_table->setMinimumHeight(2 * measure::rowHeight);
    m_table->setItemDelegateForColumn(AskedModels::Value, new ValueDelegate(m_table));
    m_table->setProperty("role", u"compact"_s);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(AskedModels::Value, QHeaderView::Stretch);
    const std::pair<int, int> widths[]{{AskedModels::Model, 124}, {AskedModels::Score, 48},
        {AskedModels::Bonus, 48}, {AskedModels::Cost, 82}, {AskedModels::Chosen, 104}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
}

QWidget* AskPanel::buildNotes()
{
    auto* scroll = new QScrollArea(m_pages);
    auto* content = new QWidget(scroll);
    content->setProperty("role", u"panel"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(6);
    column->addWidget(m_notes);
    column->addWidget(m_nearHeading);
    column->addWidget(m_near);
    column->addStretch(1);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(notesWidth);
    scroll->setWidget(content);
    return scroll;
}

QWidget* AskPanel::buildEmpty()
{
    auto* page = new QWidget(m_pages);
    m_empty->setAlignment(Qt::AlignCenter);
    m_embed->setProperty("role", u"primary"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_endpoint);
    buttons->addWidget(m_embed);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addStretch(1);
    return page;
}

void AskPanel::connectAll()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &AskPanel::propose);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &AskPanel::propose);
    connect(m_embed, &QPushButton::clicked, this, &AskPanel::embedRequested);
    connect(m_endpoint, &QPushButton::clicked, this, &AskPanel::endpointRequested);
    connect(m_retry, &QPushButton::clicked, &m_ask, &AskController::retry);
    connect(&m_ask, &AskController::stageChanged, this, &AskPanel::showStage);
    connect(&m_ask, &AskController::answered, this, &AskPanel::showAnswer);
    connect(&m_state, &WorkbenchState::datasetChanged, this, &AskPanel::showDomains);
    connect(&m_state, &WorkbenchState::snapshotChanged, this, &AskPanel::showStage);
    connect(&m_state, &WorkbenchState::parametersChanged, this, &AskPanel::followCostWeight);
    connect(m_near, &NeighbourLinks::queryChosen, this, [this](std::int32_t query) {
        ViewState view = m_state.view();
        view.selectedQuery = query;
        m_state.setView(view);
        emit inspectionRequested();
    });
}

void AskPanel::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void AskPanel::propose()
{
    AskedQuestion question{m_text->toPlainText().trimmed().toStdString()};
    const QVariant domain = m_domain->currentData();
    if (domain.isValid() && domain.toInt() != noDomain)
        question.domain = domain.toInt();
    m_ask.setQuestion(question);
    showStage();
}

void AskPanel::showDomains()
{
    {
        const QSignalBlocker blocker(m_domain);
        m_domain->clear();
        m_domain->addItem(tr("unknown"), noDomain);
        if (const auto& dataset = m_state.dataset())
            for (std::size_t domain = 0; domain < dataset->domains.size(); ++domain)
                m_domain->addItem(
                    QString::fromStdString(dataset->domains[domain]), static_cast<int>(domain));
    }
    propose();
}

void AskPanel::showStage()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    const bool needsDomain = snapshot && analysis::needsDomain(*snapshot->analysis->experiment);
    m_domainLabel->setVisible(needsDomain);
    m_domain->setVisible(needsDomain);
    const QString server = m_ask.server();
    m_server->setVisible(!server.isEmpty());
    m_server->setFullText(server.isEmpty() || m_ask.question().text.empty()
            ? QString()
            : tr("Sent to %1").arg(server));
    m_pages->setCurrentIndex(m_ask.answer() ? 1 : 0);
    showEmpty();
}

void AskPanel::showEmpty()
{
    using Stage = AskController::Stage;
    const Stage stage = m_ask.stage();
    m_empty->setText(AskTexts::next(m_ask, m_state.dataset().get()));
    m_embed->setVisible(stage == Stage::NoContexts || stage == Stage::UnknownEmbedder);
    m_endpoint->setVisible(
        stage == Stage::UnknownEmbedder || (stage == Stage::Failed && !m_ask.server().isEmpty()));
    m_retry->setVisible(stage == Stage::Failed);
}

void AskPanel::showAnswer()
{
    const AskAnswerPtr& answer = m_ask.answer();
    m_models->setAnswer(answer, m_state.parameters().costWeight);
    showVerdict();
    showStage();
    if (!answer)
        return;
    const auto kind = answer->advice.kind;
    m_table->setVisible(kind != analysis::Advice::Kind::Blind
        && kind != analysis::Advice::Kind::Outcomes); // there is nothing to list
    m_table->setColumnHidden(AskedModels::Bonus, !m_models->hasBonus());
    m_notes->setText(AskTexts::notes(*answer).join(u"\n\n"_s));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_near->setNeighbours(*answer->experiment().dataset, answer->neighbours);
    m_nearHeading->setVisible(!answer->neighbours.empty());
}

void AskPanel::showVerdict()
{
    const AskAnswerPtr& answer = m_ask.answer();
    m_verdict->setFullText(
        answer ? AskTexts::verdict(*answer, m_state.parameters().costWeight) : QString());
}

void AskPanel::followCostWeight()
{
    m_models->setCostWeight(m_state.parameters().costWeight);
    showVerdict();
}

void AskPanel::retranslate()
{
    m_text->setPlaceholderText(
        tr("Type a new query: the router ranks the models for it while you type"));
    m_text->setAccessibleName(tr("New query"));
    m_text->setToolTip(tr("A text that the data set does not hold. It is embedded as the queries "
                          "of the data set were, and is kept nowhere"));
    m_domainLabel->setText(tr("&Domain"));
    m_domain->setAccessibleName(tr("Domain of the new query"));
    m_domain->setToolTip(tr("This policy looks at nothing but the domain of a query"));
    m_domain->setItemText(0, tr("unknown"));
    m_table->setAccessibleName(tr("Models as the router ranks them for the new query"));
    m_table->setToolTip(tr("Best value first, at the cost weight of the slider"));
    m_nearHeading->setText(tr("Most like it in training"));
    m_nearHeading->setToolTip(tr("Cosine of the contexts, 1 = the same direction"));
    m_near->setAccessibleName(tr("Training queries nearest to the new one"));
    m_near->setToolTip(tr("A click opens the query in the inspector"));
    m_notes->setAccessibleName(tr("What to know of these figures"));
    m_embed->setText(tr("Embed…"));
    m_embed->setToolTip(tr("Give the data set contexts, from its texts or from a file"));
    m_endpoint->setText(tr("Choose endpoint…"));
    m_endpoint->setToolTip(tr("The server that gives new texts their vectors"));
    m_retry->setText(tr("Try again"));
    m_retry->setToolTip(tr("Ask the same once more"));
    m_models->retranslate();
    fitHeadings(m_table->horizontalHeader());
    showAnswer();
}

void AskPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showAnswer();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
