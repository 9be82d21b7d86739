// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tidyfiles.h"

namespace metallm::test {

Files goodFiles()
{
    return {{"queries.csv",
                "note,query_id,split,domain,text,label\n"
                ",q1,train,maths,\"What is\n1 + 1?\",2\n"
                "\"a, b\",q2,test,,,\n"
                ",q3,,maths,\" spaced \",\n"},
        {"outcomes.csv",
            "model,query_id,score,latency_s,input_tokens,output_tokens,cost_usd,judge\n"
            "large,q2,1,0.5,,,,\n"
            "small,q1,0.1,,12,3,0.1,x\n"
            "large,q1,0.30000000000000004,,12,7,1e-07,\n"
            "small,q3,0,,,,,\n"},
        {"prices.csv",
            "model,provider,input_usd_per_mtok,output_usd_per_mtok,flat_usd_per_query,seen\n"
            "small,Maker,0.1,0.2,,2024\n"
            "other,,,,0,\n"},
        {"embeddings.npy", npyFile(npyHeader, rawBytes<float>({1, 0, 0, 1, 0.6F, 0.8F}))}};
}

void writeAll(const Scratch& scratch, const std::string& folder, const Files& files)
{
    for (const auto& [name, contents] : files)
        scratch.write(folder + "/" + name, contents);
}

store::Study openStudy(const Scratch& scratch, const std::string& name)
{
    auto study = store::Study::open(scratch.path(name));
    if (!study)
        qFatal("%s", study.error().message().c_str());
    return std::move(*study);
}

} // namespace metallm::test
