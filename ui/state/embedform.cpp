// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/embedform.h"

#include "core/embed/endpoint.h"
#include "ui/state/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

const QStringList kindNames{u"lsa"_s, u"file"_s, u"endpoint"_s};
const QStringList keyNames{u"none"_s, u"environment"_s, u"keychain"_s};

template<typename Kind>
Kind kindFrom(const QStringList& names, const QString& name)
{
    return static_cast<Kind>(std::max<qsizetype>(0, names.indexOf(name)));
}

} // namespace

std::string EmbedForm::specification() const
{
    switch (kind) {
    case Kind::File:
        return "file:" + file.toStdString();
    case Kind::Endpoint:
        return embed::endpointName({url.trimmed().toStdString(), model.trimmed().toStdString()});
    case Kind::Lsa:
        break;
    }
    return "lsa:" + std::to_string(dimensions);
}

bool EmbedForm::isComplete() const
{
    const bool keyNamed = key.kind == net::KeySource::Kind::None || !key.name.trimmed().isEmpty();
    return kind == Kind::Lsa || (kind == Kind::File && !file.isEmpty())
        || (kind == Kind::Endpoint && !url.trimmed().isEmpty() && keyNamed);
}

EmbedForm EmbedForm::remembered(const Settings& settings)
{
    EmbedForm form;
    form.kind = kindFrom<Kind>(kindNames, settings.text(Setting::EmbedderKind));
    form.dimensions = settings.value(Setting::EmbedderDimensions).toInt();
    form.url = settings.text(Setting::EndpointUrl);
    form.model = settings.text(Setting::EndpointModel);
    form.key.kind = kindFrom<net::KeySource::Kind>(keyNames, settings.text(Setting::EndpointKey));
    form.key.name = settings.text(Setting::EndpointKeyName);
    form.parallel = settings.value(Setting::EndpointParallel).toInt();
    return form;
}

void EmbedForm::remember(Settings& settings) const
{
    settings.setValue(Setting::EmbedderKind, kindNames[static_cast<int>(kind)]);
    settings.setValue(Setting::EmbedderDimensions, dimensions);
    settings.setValue(Setting::EndpointUrl, url);
    settings.setValue(Setting::EndpointModel, model);
    settings.setValue(Setting::EndpointKey, keyNames[static_cast<int>(key.kind)]);
    settings.setValue(Setting::EndpointKeyName, key.name);
    settings.setValue(Setting::EndpointParallel, parallel);
}

} // namespace metallm::ui
