// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace metallm::test {

namespace {

void writeLines(const QString& file, const QStringList& lines)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    out.write(lines.join(u'\n').toUtf8() + '\n');
}

sim::Parameters parametersFor(const data::Dataset& dataset)
{
    sim::Parameters parameters;
    parameters.dataset = dataset.name;
    parameters.costWeight = 0.2;
    return parameters;
}

} // namespace

WindowFixture::WindowFixture()
    : settings(std::make_unique<ui::Settings>(m_folder.filePath(u"settings"_s)))
{
    settings->setValue(ui::Setting::Language, u"en"_s);
    settings->setValue(ui::Setting::Theme, u"light"_s);
    makeWindow();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::makeWindow()
{
    window.reset();
    workbench = std::make_unique<ui::Workbench>();
    window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Context{*workbench, *settings, path(u"sample.metallm"_s)});
    window->show();
}

void WindowFixture::reopen()
{
    window->close();
    makeWindow();
}

QString WindowFixture::writeTidy(const QString& name, int queries) const
{
    const QString folder = path(name);
    QDir().mkpath(folder);
    QStringList questions{u"query_id,split,domain,text,label"_s};
    QStringList outcomes{u"query_id,model,score,input_tokens,output_tokens"_s};
    for (int i = 0; i < queries; ++i) {
        const QString id = u"q%1"_s.arg(i);
        questions += id
            + u",%1,%2,question about %2 number %3,"_s
                  .arg(i % 4 ? u"train"_s : u"test"_s, i % 2 ? u"maths"_s : u"law"_s)
                  .arg(i);
        outcomes += id + u",cheap,%1,20,30"_s.arg(i % 2);
        outcomes += id + u",dear,1,20,60"_s;
    }
    writeLines(folder + u"/queries.csv"_s, questions);
    writeLines(folder + u"/outcomes.csv"_s, outcomes);
    writeLines(folder + u"/prices.csv"_s,
        {u"model,provider,input_usd_per_mtok,output_usd_per_mtok,flat_usd_per_query"_s,
            u"cheap,maker,0.1,0.2,"_s, u"dear,maker,3,15,"_s});
    return folder;
}

bool WindowFixture::showData(const SyntheticOptions& options)
{
    const auto dataset = syntheticDataset(options);
    workbench->state.setDataset(dataset, syntheticPrices(*dataset), parametersFor(*dataset));
    return waitForResult();
}

bool WindowFixture::waitForResult(int milliseconds) const
{
    return QTest::qWaitFor(
        [this] {
            return !workbench->isBusy() && !workbench->state.isStale()
                && workbench->state.snapshot() != nullptr;
        },
        milliseconds);
}

bool WindowFixture::confirmImport()
{
    const auto button = [this] { return find<QPushButton>("importButton"); };
    if (!QTest::qWaitFor([&] { return button() && button()->isEnabled(); }, 20000))
        return false;
    button()->click();
    return true;
}

QAction* WindowFixture::action(const char* name) const
{
    auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no action %s", name);
    return found;
}

AnsweredWindow::AnsweredWindow(const SyntheticOptions& options)
{
    window->resize(1440, 900);
    if (!showData(options))
        qFatal("no result came");
}

void AnsweredWindow::change(const std::function<void(sim::Parameters&)>& make) const
{
    sim::Parameters parameters = workbench->state.parameters();
    make(parameters);
    workbench->editor.propose(parameters);
    if (!waitForResult())
        qFatal("no result came");
}

void AnsweredWindow::ask(double costWeight) const
{
    change([=](sim::Parameters& parameters) { parameters.costWeight = costWeight; });
}

void AnsweredWindow::pin() const
{
    trigger("actionPin");
    if (!waitForResult())
        qFatal("the pin was not answered");
}

} // namespace metallm::test
