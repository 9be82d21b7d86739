<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>创建一个空研究</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>打开内置的模拟数据集</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>从文件导入数据集</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>从文件夹导入数据集</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>导出数据集(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>将数据集以 CSV 文件写入文件夹</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>保存价格(&amp;P)</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>将修改后的价格写入研究</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>为当前分析生成报告</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新应用更改</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>查找查询(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>筛选查询表</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>清除所有筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>移除查询的所有筛选条件</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>命令(&amp;O)…</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>按名称查找并执行任意命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>为命令选择其他快捷键</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>重新计算分析</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>保留当前分析，以便与其他分析比较</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>并排比较(&amp;S)</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>在相同的坐标轴上并排显示两个分析</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>停止正在进行的计算、导入或写入</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>关于 MetaLLM Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>构建本窗口所用的工具包</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>说明键盘焦点所在的面板</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>以示例分五步介绍窗口</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>为另一项研究打开新窗口</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>在新窗口中打开(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>在单独的窗口中打开研究</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>询问新查询(&amp;A)</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>输入查询，查看路由器选用的模型</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>调节(&amp;T)</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>用于调节的布局：问题、答案、查询</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>用于比较模型和分析的布局，含前沿和查询</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>用于投影仪的布局：以大字号显示前沿、选择和数值</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>布局另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>以名称保存各面板的位置</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>管理布局(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>重命名或删除已保存的布局</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>将所有面板放回布局中的位置</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>播放运行(&amp;L)</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>逐个查询观看运行的学习过程；再次执行可暂停</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>后退一个查询(&amp;B)</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>显示前一个查询时的运行状态</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>前进一个查询(&amp;O)</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>显示后一个查询时的运行状态</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>第一个查询(&amp;F)</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>显示运行开始时的状态</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>整个运行(&amp;W)</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>重新显示整个运行</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%2 中的 %1：%3，共 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 与 %2：均正确 %3，仅 %1 %4，仅 %2 %5，均不正确 %6；两者都回答的查询共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>各模型单独使用时的准确率，%；粗体：该领域最佳</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1：占两者都回答的查询的比例，%；得分不低于 0.5 视为正确</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>均正确</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>仅行模型正确</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>仅列模型正确</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>均不正确</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 与 %2 正确</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 正确，%2 错误</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 与 %2 错误</translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>没有上下文</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>单个模型优于此路由器</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>随机混合模型效果更好</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>每个领域用一个模型即可达到同样效果</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>有模型从未被尝试：陷入锁定？</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>一个模型承担几乎所有查询：陷入锁定？</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>部分问题同时在训练集和评估集中</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>用评估数据进行了训练</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>嵌入的拟合也用到了评估查询</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>此策略已知结果：是界限，不是路由器</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>token 数从不变化：疑似虚构</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>有模型成本为 0 却未声明免费</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>两张价格表相差十倍</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>已导入 %1：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>files in the archive: %1</source>
        <translation>压缩包中的文件：%1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>键：%1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>按您的选择</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>推测结果：请检查各列</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>已识别，但不完全确定</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv、outcomes.csv、prices.csv、embeddings.npy：文件夹或文件</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>RouterBench CSV：每个模型有 MODEL、MODEL|total_cost、...，或原始长格式</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>RouteLLM responses CSV：prompt、WEAK、STRONG，值为 True/False；或其文件夹</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>MT-bench 评判 JSONL（RouteLLM、FastChat），得分 1 至 10，可附 question.jsonl</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>ParetoBandit JSONL：prompt、arms {MODEL: {reward, cost}}、source；可附 models.json</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>LLMRouter routing JSONL：query、model_name、performance、tokens；可附模型表</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>RouterDC JSON（LLMRouter）：question、scores {MODEL: score}；可附模型表</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>LLMRouterBench 结果：文件夹 DATASET/SPLIT/MODEL/TIME.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>LLMRouterBench 长格式 CSV：dataset_id、split、model_name、record_index、score、tokens、cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena cached_results JSONL 或 predictions JSON；可附 cost.json</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>FrugalGPT 与 LLMDrift 答案 CSV：model、query、ref_answer、answer、cost；在此评分</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>FrugalGPT 查询 CSV（无表头）：query、answer、id；无结果</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>EmbedLLM CSV：prompt_id、model_id、prompt、label（1 = 模型正确）</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>promptfoo 结果，JSON（版本 2 和 3）或 JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>promptfoo 结果，CSV：仅得分，无成本和 token</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>OpenAI Evals 日志，JSONL：每个模型一个文件</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>lm-evaluation-harness 样本：MODEL/samples_TASK_DATE.jsonl（--log_samples）</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>HELM 运行：per_instance_stats.json，同目录附 run_spec.json 和 instances.json</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Inspect 日志：.eval（zip）或 JSON，完整或中断的</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>OpenAI Batch 输出 JSONL；附其输入及含 custom_id、label 的 CSV</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>VowpalWabbit dsjson：决策日志；已观测到的结果</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>任意 CSV 表：每个查询一行，每个模型一列得分</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>任意 CSV 表：每个查询与模型一行：model、score、query</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>相同文本出现在多个划分中</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>文本重复</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>只有一个查询的领域</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>输入 token 数恒定</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>输出 token 数恒定</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>token 数与文本不符</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>免费还是未知？</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>成本恒定</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>成本单位不同？</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>延迟单位不同？</translation>
    </message>
</context>
<context>
    <name>ImportRole</name>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>query id</source>
        <translation>查询 ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评判者</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>延迟 s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>输入 $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>输出 $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>按次 $/查询</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>得分未知</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>调节</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>成本–准确率前沿</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>选择随时间变化</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>累积奖励</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>各领域的选择</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>嵌入图</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>模型与价格</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>查询检视器</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观看学习过程</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>探索 α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>岭 λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>遗忘 γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>每万次成本</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>平均奖励</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>遗憾</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1（网格：%2）</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1（之后网格：%2）</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>从训练集学得、每个领域对应一个模型的表效果更好：路由器的平均奖励减去该表的平均奖励为 %1（95% 置信区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>从训练集学得、每个领域对应一个模型的表效果相当：路由器的平均奖励减去该表的平均奖励为 %1（95% 置信区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>%2 个评估查询中有 %1 个与某个训练查询文本相同</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>%2 个评估查询中有 %1 个是训练查询的重复，结果也相同：运行所训练的正是被提问的内容</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>嵌入器 %1 在拟合时也用到了 %3 个评估查询中的 %2 个：请用此划分重新嵌入</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 知道评估查询的结果：它是界限，而非路由器</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%2 个模型中有 %1 个从未尝试过（%3）：运行可能陷入锁定；请增加探索或热启动</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>在一次会学习的运行中，%1 承担了 %2% 的查询：可能陷入锁定</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%2 个模型中有 %1 个成本为零但未声明为免费（%3）：请给出其价格，或用 `metallm prices set STUDY MODEL --flat 0` 声明为免费</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>对于 %3，“%1”与“%2”中的价格相差十倍或以上：其中之一可能使用了其他单位</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>单独使用 %1 的准确率不低于此路由器，成本也不更高：每万个查询 %3 USD 时为 %2%，而路由器为 %5 USD 时 %4%</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>在此成本权重下，单独使用 %1 获得的奖励更多：%3 个查询多出 %2</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>%2 个模型中有 %1 个的输入 token 数从不变化（%4 为 %3）：看似虚构，成本亦然</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>%2 个模型中有 %1 个的输入 token 数从不变化（%4 为 %3）：看似虚构</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>%2 个模型中有 %1 个的输出 token 数从不变化（%4 为 %3）：看似虚构，成本亦然</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>%2 个模型中有 %1 个的输出 token 数从不变化（%4 为 %3）：看似虚构</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>在整个成本范围内，随机混合单模型效果更好：AIQ 为 %1，而路由器为 %2；每万个查询 %3 USD 时其得分为 %4%，此路由器最高 %5%</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>随机混合单模型在某些位置效果更好；每万个查询 %1 USD 时其得分为 %2%，此路由器最高 %3%</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>同样每万个查询 %2 USD，随机混合单模型得分 %1%，本次运行 %3%</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 个查询的文本也出现在另一划分中：训练内容被用于评估</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 个查询与其他查询文本相同：随机划分可能将其分到两边</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 个领域只有一个查询：其数值没有意义</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1：每个查询都有 %2 个输入 token：虚构的数量得出虚构的成本</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1：每个回答都有 %2 个输出 token</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1：输入 token 数与文本长度无关（相关系数 %2）</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1：所有成本均为 0：是免费还是未知？</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1：尽管 token 数不同，每个查询成本均为 USD %2</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1：每个查询平均成本为 USD %2：成本是否使用了其他单位？</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1：由成本和 token 数得出每百万 token USD %2：两者之一使用了其他单位</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1：每个回答平均耗时 %2 s：单位是否为毫秒？</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>无法读取上次会话</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>请从最近列表中打开研究</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>每万次成本</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>遗憾</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>探索 α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>岭 λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>遗忘 γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 个种子</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>%1 个种子的均值</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>纵向：%1，横向：%2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>截距(&amp;I)</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>为每个上下文添加常数 1，使模型的好坏可与查询无关</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>投影(&amp;J)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>上下文所投影到的主成分，在训练集上拟合</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>唯一的随机来源：相同的种子得到相同的运行</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>评估查询到来的顺序</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>精度(&amp;C)</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>单精度更快，但在相差很小时可能作出不同选择</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>double</source>
        <translation>双精度</translation>
    </message>
    <message>
        <source>single</source>
        <translation>单精度</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>运行的截距、投影、种子、顺序和精度</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>越少越快、越稳定，但越粗略。无：上下文保持原样。</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>在相信微小差异之前，请多试几个。</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>影响会学习的策略以及预算。打乱：按种子。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>固定当前分析</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>将其中两个在相同的坐标轴上并排；只选一个时，与当前分析并排</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回到此分析</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>固定项的参数和价格将应用到窗口</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>已固定的分析</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>present</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>保留其参数和价格，以便与其他分析比较</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>移除所选固定项；撤销可恢复</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>发送至 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>输入新查询：路由器会在输入时为其对模型排序</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新查询</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>数据集中没有的文本。其嵌入方式与数据集的查询相同，且不会保存在任何地方</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>领域(&amp;D)</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>新查询的领域</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>此策略只考虑查询的领域</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>路由器针对新查询的模型排序</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>按滑块的成本权重，价值最高者在前</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>训练集中最相似</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>上下文的余弦，1 = 方向相同</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>与新查询最接近的训练查询</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>关于这些数值的说明</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>嵌入…</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>从文本或文件为数据集提供上下文</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>选择端点…</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>为新文本提供向量的服务器</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>单击在检视器中打开查询</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>再问一次同样的问题</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 无法回答：它按结果选择，而新查询没有结果</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 随机抽取模型：不对各模型作预测</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 随机抽取模型，最常抽到第一个</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 不认识任何模型</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>%1 没有可调用的模型了</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 调用 %2，成本权重为 %3 至 %4 时</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 调用 %2，成本权重从 %3 起</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 调用 %2，与成本权重无关</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>此策略不看文本：对所有文本的回答相同。</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>预算会在运行中改变成本权重；此处显示的是滑块的成本权重。</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>该文本与拟合嵌入器所用的文本没有共同的词：这些数值不能说明任何问题。</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>端点为数据集中某查询给出的向量与存储的不同（余弦 %1）：它很可能不是生成这些向量的端点。</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>显示的是其抽取依据。其选择与成本权重并非线性关系，因此区间未知。</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>级联依次调用模型，仅预测是否继续：显示的是采用谁的回答。</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>以路由器在运行结束时所知为准；区间适用于它在当前成本权重下所学的内容。</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>强模型的得分是它胜过弱模型的概率。</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>成本：各模型每个查询的价格。</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>成本：与得分一样，由查询预测。</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>成本：各模型在训练中的均值。</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>分析尚未完成：完成后给出回答。</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>数据集既无文本也无上下文。请先从文件为其提供向量。</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>数据集尚无上下文。请先嵌入其文本，以便将新文本置于其中。</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>上下文来自文件（%1），无从得知其生成方式。请选择给出相同向量（%2 个数值）的端点，或重新嵌入数据集。</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>输入查询，查看路由器会将其发送给哪个模型及原因。</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>准备中：嵌入器和路由器只需训练一次…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>路由器对此查询的预测得分</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>路由器因尚不了解而附加的部分</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>路由器对此查询估算的成本（USD）</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>预测得分 + 加成 − 成本权重 × 成本：选择最大者</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>预测得分 %1 + 加成 %2 − 成本 %3 = %4</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>选中时的 p</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>此查询选用该模型的成本权重 p</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>截至每个查询已花费的美元，以及均匀用完预算的节奏</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>未设置预算。</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>预算节奏</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>已花费，USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>自查询 %1 起超出预算</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message>
        <source>Set a budget of %1</source>
        <translation>设置预算 %1</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>未设置预算。可先采用本次运行每万个查询的成本，再在调节面板中更改。</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可显示的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>预算 %1：超出 %2</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>共 %1，用于 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>本次运行比其低 %1</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>事后最优</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>每多一美元增加的正确回答</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>增加资金也无收益</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>移到 p %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>整个评估集的花费（美元）以及允许花费的金额。</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT（预算）</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>已知所有结果时，用这笔钱作出最佳模型选择的准确率：任何路由器都无法超越（分数背包）。</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>影子价格</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>预算每增加一美元，最优解的得分会提高多少。</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>训练集成本不超出预算的最小成本权重</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>以本次运行每万个查询的成本作为预算</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>&amp;USD per 10k queries</source>
        <translation>每万次查询 USD(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>将标出训练集成本不超出此预算的最小成本权重。留空表示无预算。</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>节奏控制(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>硬性预算(&amp;H)</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>绝不超出预算：可能超支的模型不会被调用，余额不足的查询不予服务</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>混合以恰好达到(&amp;X)</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>离线：随机混合两个成本权重，使训练集成本恰好等于预算</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>越低：越多查询由较便宜的模型回答。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 改为 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>去除 %1</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>模型选择</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>训练集 %1 改为 %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>数据集自带的划分</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>按比例划分</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>策略参数</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1：默认</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>节奏控制</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>节奏控制参数</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>硬性预算</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>无硬性预算</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>通过混合达到预算</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>不混合达到预算</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>按次</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>已知最佳</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>double</source>
        <translation>双精度</translation>
    </message>
    <message>
        <source>single</source>
        <translation>单精度</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>多个参数</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>岭参数</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>有截距</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>无截距</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>投影到 %1 个成分</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>不投影</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>present</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ 得分</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ 成本</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>已固定的运行所选的模型</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>当前运行所选的模型</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>当前运行减去已固定的运行</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>当前运行减去已固定的运行，美元</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>当前运行的奖励减去已固定运行的奖励，均按当前成本权重</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>未服务</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>无法写入 %1：请释放空间或选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>将数据导出为 CSV…</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可显示的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>自动适应</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>没有不利于此结果的证据。</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可检查的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>显示相关内容</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>显示其所指的面板或查询</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>采信此结果前必须了解的事项。点击查看列表。</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>严重：%1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>检查：尚未进行</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ 没有不利于此结果的证据</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>最准确的模型</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>最便宜的模型</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>最贵的模型</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>预算内的最佳模型</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>各领域的最佳模型</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>无法比较准确率</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>无法比较成本</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 至 %2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>准确率高 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>便宜 %1</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法检验</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ 本次运行支持</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ 本次运行反驳</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? 未定：需要更多查询</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1，相比 %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>更准确，百分点</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>主张内容：准确率比基线高多少个百分点。留空表示不对准确率作主张。</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>更便宜，%</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>主张内容：成本比基线低百分之几。留空表示不对成本作主张。</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>相比</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>结果的比较对象；在已知评估集全部结果的情况下选出，因此是同类中最强的</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>输入命令、面板或策略</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>没有此名称的命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>输入名称中的部分字母即可；方向键选择，Enter 执行</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>各领域准确率</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>最佳模型池</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>质量与价格</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>方向键在单元格间移动；Enter 显示单元格对应的查询</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 正确</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>单元格对一对模型的统计内容。“仅一方正确”显示谁能替代谁。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，在 %2 中</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>在池中</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>独有正确</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>单次查询成本</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ 准确率</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>对 Oracle 增益</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>对路由器增益</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>屏幕上的运行可以选择它</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>模型单独在其已回答的评估查询上的平均得分，附 95% 置信区间</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>在作答的模型中仅它答对的查询数（得分不低于 0.5）</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万个查询全部发送给该模型的美元成本</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>单次查询成本的中位数（美元）与 95% 分位数；条形：查询成本的分布，对数刻度，所有模型同一尺度</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>回答时间的中位数（秒）与 95% 分位数；条形同成本</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>准确率减去参考模型的准确率（百分点），基于两者都回答的查询；95% 置信区间，配对自助法</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>每万个查询的成本减去参考模型的成本，基于两者都回答的查询</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>在池中其余模型之外加入该模型后，Oracle 提高的百分点数，不计成本；基于所有模型都回答的查询</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>在屏幕上运行的成本下，重新训练的路由器加入该模型后提高的百分点数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1，95%：%2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>基于 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>其中 %Ln 个未被所有模型回答</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>最小 %1，5%：%2，25%：%3，中位数 %4，75%：%5，95%：%6，最大 %7；均值 %8</translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 减去 %2，基于两者都回答的 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>基于所有模型都回答的 %Ln 个查询；排除 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>差异基准(&amp;F)</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>训练路由器</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>分别在包含和不含每个模型时重新训练当前策略，以查看其贡献</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>比较的模型</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Enter 显示仅该模型答对的查询；在其 Oracle 增益上，显示它优于池中其余模型的查询</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 优于模型池</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>仅 %1 正确</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>其他模型的比较基准，基于双方都回答的查询</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>上下文：%1 代替 %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>每个查询时生效的成本权重</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>成本权重 p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>成本权重随时间变化</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>准确率优先</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>成本优先</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>一个单位的成本相当于多少准确率。为 0 时不计成本选择最佳回答；越靠右，越偏好便宜的模型。一个单位是最贵模型的平均成本。</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>成本权重，精确值</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>每万次 %1</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>准确率 %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>按量：token 数乘以价格。按次：每个查询一个价格。按记录：数据集自带的成本。</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>当前生效的价格表；可在“模型与价格”面板中更改</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>按次</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>已知最佳</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>已知最佳：其中数据所允许的最佳选项。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模拟数据</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>划分(&amp;P)</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>按数据集指定的部分进行训练和评估，或采用保持各领域比例的随机划分</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>训练 / 评估(&amp;T)</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>策略用于学习的查询比例；其余用于评估</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>上下文(&amp;O)</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>无…</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>为每个查询提供上下文向量，供据此学习的策略使用</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>上下文来自 %1。可选择其他来源。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln 个查询</numerusform>
        </translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>越高：学习越充分，但评判所用查询越少，区间因而越宽。</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>所有计算所用的数据集：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>此面板的功能</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>放回窗口</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>变为独立窗口</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>此面板显示的内容（F1）</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>此面板的帮助</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>各领域的选择</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>占该领域查询的比例，%</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>返回的向量含 %Ln 个数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>数据集的上下文</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>文本的词和字符（LSA）</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>NumPy 文件中的向量</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>嵌入服务器</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>上下文的来源</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>维数(&amp;D)</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>在本机计算，在训练集上拟合。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>每个查询一行，按数据集中的顺序。</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>OpenAI 的 /v1/embeddings，或 Ollama 的 /api/embed</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>同时进行的请求数</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>并行数(&amp;I)</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>文本将发送到服务器。服务器已返回的内容保存在研究中：提前结束的运行会从该处继续。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>已保存的密钥</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>在此输入的密钥仅存入钥匙串，不会存到其他地方</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>名称(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新密钥(&amp;N)</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>查询的向量</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>NumPy 文件 (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>正在请求一个向量…</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA 无需下载或服务器；服务器上的模型更懂文本含义</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>上下文的数值个数。越多保留的文本信息越多，但学习所需的查询和时间也越多。</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>float16、float32 或 float64 的 NumPy 文件（.npy）</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>嵌入模型，按服务器所用的名称</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>越高越快，直到服务器拒绝。</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>仅向服务器请求一个向量</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>服务器密钥的保存位置；绝不写入研究</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>变量名或钥匙串中条目的名称</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>新文本的端点</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>每个被询问的文本都会发送到服务器，且不会保存在任何地方。首先会发送数据集中的一个查询，以判断上下文是否由该服务器生成。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>为数据集的每个查询赋予新的上下文，取代原有的上下文</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>“%1”已有来自 %2 的上下文，每个 %Ln 个数。“嵌入”会将其取代（研究中也是如此）：运行和每个已固定的分析都会用新的上下文重新计算。“编辑 &gt; 撤销”可恢复原来的上下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>“%1”还没有上下文。“编辑 &gt; 撤销”会移除新的上下文。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>每条轴标明其占全部上下文方差的比例</translation>
    </message>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>单击选择查询，拖出矩形可筛选查询；加号和减号缩放，0 显示全部</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>没有可显示的上下文。
请在调节面板中为数据集提供上下文。</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>成分 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>嵌入图</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>嵌入图区域</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>颜色：领域</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>颜色：所选模型</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>颜色：正确或错误</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>点的着色依据</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>嵌入图图例</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>选择一行以突出显示其点；按住 Ctrl 单击可取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>每个查询的数值个数</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>长度，最小</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>长度，平均</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>长度，最大</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>前 %1 个的方差</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均余弦</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… 领域内</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… 领域间</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>领域间方差</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>按领域：嵌入能否区分不同类型的查询？按模型：路由器的分界在哪里？按对错：它在哪里失败？</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>起始查询</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>变化后的环境中进行的第一个查询，从 0 开始计数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>发生变化的模型</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>训练中已知</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>热启动：模型加入时，训练集中关于它的信息已知。否则从零开始学习。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>按倍数</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>改为新价格</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>模型成本为原来的多少倍</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD/查询</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>每个查询的美元价格</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>输入 $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>每百万输入 token 的美元价格</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>输出 $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>每百万输出 token 的美元价格</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>时而失败</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>得分为原来的多少比例，0 至 1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>失败，%</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>得分为 0 的查询比例</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>延迟，查询数</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>选择模型后经过多少个查询才告知结果</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>告知，%</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>会告知结果的查询比例</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>相对于其他领域，下一个查询来自该领域的可能性</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>变化方式；下方各框随之而定</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>价格变化</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>模型加入</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>模型退出</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>领域漂移</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>延迟或部分反馈</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>质量下降</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>价格 × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>价格 %1/查询</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>价格：输入 %1，输出 %2</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>%1 有反馈，延迟 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>反馈延迟 %Ln 个查询</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>%1 有反馈</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>即时反馈</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>质量 × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>%1 的情况下失败</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 加入</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>%1 加入，未知</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>领域：%1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询 %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可比较的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>单击：未完全答对的查询。</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>单击：更便宜的模型同样能答好的查询。</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>单击：其他模型回答更好的查询。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>评估查询的平均得分。±：本次运行基于其查询的 95% 置信区间（正态近似）。</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>每万次成本</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>单次查询的平均成本乘以 10,000，单位 USD。</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>同等准确率下的节省</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>在所有成本权重中，路由器与最佳单模型准确率相同时，成本低多少。</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>路由器非递减凸包下的面积除以成本范围（RouterBench）；旁边是与随机混合单模型的差值。</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>与 Oracle 的差距</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>已知所有结果的路由器在成本不更高时所达到的准确率，减去本次的准确率，单位为百分点。</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>用于冻结的策略</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>对比最佳单模型</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>始终不及最佳单模型准确</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>相对零路由器 %1</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>预算 %1，混合 p %2 与 p %3 满足</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>预算 %1，自 p %2 起满足</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>此成本下 Oracle 为 %1</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>第 %1 个查询之后</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>含假设：见“成本”</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>研究 (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>研究 %1 不存在：请打开其他研究或新建一个</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>导入数据集</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>数据文件 (%1)</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>从文件夹导入数据集</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>没有与这些向量对应的数据集：请先打开或导入</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>要导入到的研究</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 未显示在屏幕上：请先将其选为数据集</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>数据集文件的文件夹</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>网页 (*.html);;Markdown (*.md);;表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>在新窗口中打开研究</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>移除查询的所有筛选条件</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1：单击以移除此筛选（Delete）</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>移除此筛选</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>领域：%1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未服务</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>查询 %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>未完全正确</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>其他模型更好</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>更便宜的模型同样好</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>对数成本</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>准确率随成本的变化。左右方向键沿前沿移动成本权重。</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>零路由器</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD/万次查询（对数）</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD/万次查询</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>每万次</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>每万次 %1</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>成本–准确率前沿</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>会学习的运行：仅其自身的点</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>所选查询</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>假设范围</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>须知事项</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%3 的 %Ln 个查询中，%1 承担 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1：%Ln 个查询</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>老虎机</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>前一页（Alt+Left）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>后一页（Alt+Right）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>只保留含所有这些词的页面；Enter 打开第一个</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>这是当前状态</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>单击转到此状态</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>加载时的状态</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1，当前状态</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1，已撤销</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>尚未作任何更改。参数、价格、筛选和固定项的每次更改都会列在此处；单击可回到该更改后的状态。</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>所有可撤销的更改；单击或按 Enter 转到该更改后的状态</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>已导入价格表“%1”</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>%1 的查询现已使用这些向量</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>映射 (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>加载映射</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>将要导入内容的前几行</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>正在导入；窗口仍可使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln 个 %1 维向量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>%Ln 维向量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>%Ln 个模型的价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>文件：%1。前几行中的模型：%2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>将所示内容写入研究：全部写入或完全不写</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>研究保持原样</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>按识别结果：%1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>多次运行：未决定</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>多个评判者：未决定</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>对各次运行取平均</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>对各评判者取平均</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>仅第一次运行</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>仅第一个评判者</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>各次运行分开保留</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>各评判者分开保留</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>识别为价格表（%1）</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>识别为屏幕上数据集查询的向量</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>一个模型对一个查询的多次运行</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>一个回答的多个评判者</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>文件的读取方式。推测有误时请更改。</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>数据集或价格表在研究中的名称</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>模型多次回答同一查询时：均值更稳定，首次运行则是用户实际得到的结果</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>多个评判者对回答评分时：取其均值，或仅用一个评判者</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>%1 项中的前几项：%2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>查询：%1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>单击以在表中查看这些查询</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>数据中的疑似问题</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>供查看。未作任何更改；单击一项发现可查看其查询。</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>数据中未发现问题。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, %1 out</source>
        <translation>
            <numerusform>输入 %Ln token，输出 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>延迟 %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>数据集中无结果：缺失，而非错误</translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 路由器所选，%2 此处最佳</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>路由器所选</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>此处最佳：得分减去成本权重乘以归一化成本为最高</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>与此处最佳者同样好</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>数据集中没有此查询的文本。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期望答案：%1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>此查询不参与评估：路由器可能已从中学习。</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>低于时：%1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>高于时：%1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>无论成本权重如何</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>在下表中选择一个查询，查看路由器为何选择该模型。</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>为何选择此模型</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>适用的成本权重</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>训练集中最相似</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>上下文的余弦，1 = 方向相同</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>每个模型对该查询的表现</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>各模型的预测得分、加成和成本</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>最近的训练查询</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>查询文本</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>会学习的路由器按当时所知作出选择：将重放运行以显示该过程。</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>以路由器在运行第 %1 个查询时的状态为准，成本权重 %2。</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>该查询未被服务。</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>模型由抽取得出，其概率为 %1。</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>这是探索：若不探索，会选择 %1。</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>基于相同的历史：若一开始就用其他成本权重，路由器会从其他回答中学习。</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 所选：%2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 此处最佳：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>同样好：%1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>因选择而损失：%1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>此处最佳：事后结果表明，得分减去成本权重乘以归一化成本为最高的模型。相同时取较便宜者，再取模型列表中靠前者。</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>期望答案</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 所选，且此处最佳：%2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>无法重新播放此次运行以说明原因：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 以只读方式打开，无法保存：请将其复制到您有写权限的文件夹</translation>
    </message>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>已停止；研究保持原样</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>已停止；图表显示上次结果</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>%1 的查询已有新向量</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>价格已保存为“%1”</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>可读取的内容已保存到 %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>数据集已导出到 %1</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>已写入报告 %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>正在扫描</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>已保存的布局</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 重命名布局</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>布局需要名称。</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>有两个布局名为“%1”：请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>“%1”是程序自带的布局：请选择其他名称。</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>为所选布局另取名称 (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>将所选布局移出列表；按“确定”之前不会丢失任何内容</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>布局“%1”由程序的其他版本保存，其面板不同：请排列面板后重新保存</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>将替换同名的已保存布局。</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>布局在菜单“视图 &gt; 布局”中的名称</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>查询 %1/%2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>按学习过程播放运行</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>播放运行时每秒经过的查询数</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>运行中的查询</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>运行所处的位置。方向键：一个查询；空格键：播放或暂停；Esc 或 End：整个运行。标记：场景的事件。</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>运行所处的位置</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已学</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>策略可选的模型</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>在此之前选用该模型的查询数</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>策略目前已从中学习的该模型结果数；在场景中，结果可能延迟到达或从不到达</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>对运行查询的固定样本（最多 %1 个）的平均预测得分，每一步样本相同</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>预测得分可能的偏差，按策略自身的度量（LinUCB 为 √(xᵀA⁻¹x)，即不含 alpha 的加成）：对相同查询取均值。随着对模型的学习而下降。</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>预测得分的权重的长度 ‖θ‖；策略无权重时为 –</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>选择在线模式</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>使用在线 LinUCB</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可显示的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>本次运行不学习：策略所知均在此前从训练集学得。选择在线模式，可逐个查询观看它从自己的回答中学习。</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>策略 %1 在评估期间从不学习。请选择会学习的策略和在线模式，以逐个查询观看其学习。</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>将再次播放运行以供观看：%1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>至此：准确率 %1，每万个查询 %2，探索占 %3</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>整个运行：准确率 %1，每万个查询 %2，探索占 %3</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>此查询未被服务</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>探索了 %1，尽管 %2 看起来更好</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>选择了看起来最好的 %1</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>策略对各模型的了解</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>无法观看此次运行：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>打开、导入和写入的内容记录在此。</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模拟数据</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>由本程序自带的生成器产生：此处没有任何实测数据</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>关于 MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>哪个语言模型应回答哪个查询：使用上下文老虎机进行路由，成本与准确率并列呈现。

许可证：GNU General Public License，版本 3 或更高版本。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>每个查询与模型一行</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>每个查询一行</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>美分</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>美元/千次</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>美元/万次</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>列，按您之前对此表的映射</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>成本单位</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>延迟单位</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>按文件映射各列</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>将映射保存到文件，供其他表格和命令行使用</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>表格形式</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>成本的单位</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>延迟的单位</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>放弃您对各列的更改</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>长：每个查询与模型一行。宽：每个查询一行，每个模型一列。</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>表中对应 0（错误回答）的得分</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>表中对应 1（正确回答）的得分</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>成本列中的 1 代表什么</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>延迟列中的 1 代表什么</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingModel</name>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>所属模型</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>单击或按 F2 指定此列的含义</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>最近的研究(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>布局(&amp;A)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>所有评估查询都使用该模型时的准确率</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万个查询全部发送给该模型的美元成本</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>仅用 %1：准确率 %2，每万个查询 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln 个评估查询有结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>参与的模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>仅使用此模型</translation>
    </message>
</context>
<context>
    <name>metallm::ui::NotificationBar</name>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>将仍可读取的内容写入损坏研究旁的新研究</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>在此停止；已知结果保留</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>投影到 %1 维</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>设置投影（调节面板，高级）：维数较少时，几秒内即可得知所有成本权重。运行将随之改变；撤销可恢复当前运行。</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>找出运行作出相同选择的每个成本权重区间。时间为短暂试算得出的估计。</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>计算所有成本权重（%1）</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>计算成本权重网格（%1）</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>至 p %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>显示面板：%1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>策略：%1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>布局：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>左右方向键选择轴，上下方向键收窄该轴的条件，Escape 取消条件</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>固定一个分析，再作更改，两者都会绘制于此。</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>价格表：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>固定“%1”</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>重命名固定项“%1”</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>移除固定项“%1”</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ 准确率</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>Δ reward</source>
        <translation>Δ 奖励</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>固定项减去当前运行，基于两者均可评分的查询；95% 置信区间，配对自助法</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>双击或按 F2 重命名</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>基于已服务的查询</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>以百分点计</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>1 万个查询的美元成本</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>每个查询的平均值，按固定项的成本权重</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>前沿非递减凸包下的面积（RouterBench）</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>达到最佳单模型准确率时的节省</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>正在计算</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>基于 %Ln 个查询；排除 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>探索 α(&amp;E)</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>因对模型了解不足而偏好它的程度。为 0 时只看期望奖励。</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>岭参数 λ(&amp;R)</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>在有证据之前，将预测保持在 0 附近的强度。值越大，学习所需的查询越多。</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>遗忘 γ(&amp;F)</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>会学习的运行在每一步保留过去信息的程度。为 1 时不遗忘；0.999 时约在数千步内遗忘。</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>离线：从训练集学习，之后保持不变。在线：从零开始，从每个回答中学习。混合：两者兼有。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>老虎机</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>越高：越常尝试不熟悉的模型，当前会损失奖励，日后可能有所收获。</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>训练集小时调高，大时调低。</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>环境会变化时调低；不变时保持为 1。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>将这些参数恢复为默认值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>至多 %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>池中模型数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>每万个查询的美元数；留空：不计成本</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>同时训练路由器(&amp;T)</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>为每个最佳模型池重新训练当前策略</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>查找最佳模型池</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>使用此模型池</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>所选模型池的模型将用于运行</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>最佳模型池</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>Oracle 事先知道每个答案：这是模型池可能达到的水平，而非路由器将会达到的水平。</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>没有所有模型都回答的查询：请排除回答较少的模型。</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>精确：已尝试全部 %Ln 个模型池。</numerusform>
        </translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>贪心，每次一个模型：任何模型池都不超过 %1。</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>在这些结果上，贪心模型池至少达到最佳模型池得分的 63.2%（1 − 1/e）。</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>有预算时，贪心搜索不保证达到最优的任何比例。</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>基于所有模型都回答的 %Ln 个查询；排除 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>模型池可含的模型数。模型越多效果上限越高，但每个都需要购买和维护。</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>寻找预算内 Oracle 最佳的模型池</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>router $/10k</source>
        <translation>路由器 $/10k</translation>
    </message>
    <message>
        <source>Mean score of the oracle that may ask these models, within the budget</source>
        <translation>可调用这些模型的 Oracle 在预算内的平均得分</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>为这些模型训练的路由器的准确率：预算内最准确的设置，无预算时按当前成本权重</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>路由器在该处的成本</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>“%1”不是价格：请输入不小于 0 的数，价格未知时留空</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>输入 $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>输出 $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>按次 $/查询</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>每百万输入 token 的美元价格</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>每百万输出 token 的美元价格</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>每个查询的美元价格，与长度无关</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>所有评估查询都使用该模型时的准确率</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万个查询全部发送给该模型的美元成本</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>策略发送给该模型的评估查询</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>在标价之上试用的价格：价格（1.5）、百分比（-20 %）或范围（1..3 或 +-20 %），范围在前沿上显示为带状</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>在当前成本权重下、其他价格不变时，该模型仍值得使用的最高价格：由前沿的直线精确得出。按每百万输出 token 计，按次价格时按每个查询计</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>双击或按 F2 输入价格、百分比或范围；左右拖动，或按住 Ctrl 滚动滚轮可调整</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>双击或按 F2 更改价格</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>未知。双击或按 F2 输入价格</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 没有可供比较的标价：请先输入标价</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>“%1”不是假设价格：请输入价格（1.5）、百分比（-20 %）、范围（1..3 或 +-20 %），或留空以使用标价</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>免费也不值</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>任意价格</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>适用于冻结的 LinUCB 和岭回归，且成本由价格得出时</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>成本权重 %1 时： </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>不超过 $%1 时值得使用，为当前价格的 %2 倍</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>任意价格都值得使用</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>即使免费也不值得使用</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>在某个成本权重下位于前沿，不超过 $%1</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>在某个成本权重下位于前沿，任意价格均可</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>模型与价格</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>保存价格</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>将价格以该表的名称保存在研究中</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>当前使用记录的成本：这些价格不起作用</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>更改后立即全部重新计价；无需重新导入</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>使用按量成本</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>使用按次价格</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>成本随后由这些价格得出，不再取自记录</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>停止此计算；保留上次结果</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>各模型单独使用时准确率随成本的分布。模型表中有相同信息。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>暂无可比较的内容。
请打开或导入数据集，然后点击“运行”。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD/万次查询（对数）</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD/万次查询</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>每万次 %1</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>每万次</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>没有更便宜且更好的模型</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>被其他模型超越</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>质量与价格</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>遗憾</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>数据集中该查询的名称</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>查询所属领域</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所提的问题</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>策略所选的模型</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>所选模型的回答质量：1 为正确，0 为错误</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>所选模型回答的成本，美元</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>得分减去成本权重乘以归一化成本</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未服务</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>在当前成本权重下收益本应最高的模型：事后结果表明，得分减去成本权重乘以归一化成本为最高。相同时取较便宜者，再取模型列表中靠前者</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>路由器因其选择而损失的：最佳模型的奖励减去所选模型的奖励</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>没有模型对此查询有已知结果。</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1：得分 %2，%3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>同样好：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>按文本、领域或模型筛选</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>查询筛选</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>评估查询</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1/%Ln 个查询</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>显示的查询数，在评估的查询中</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>没有查询满足所有筛选条件。</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>每万次 %1</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 个未服务</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>仅保留文本、领域或模型含这些字母的查询</translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>显示遗憾</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>随查询累加的奖励：策略、最佳单模型、Oracle</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>遗憾</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>累积遗憾</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>累积奖励</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>选择一个事件进行编辑。</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>价格变化</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>模型加入</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>模型退出</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>领域漂移</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>延迟反馈</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>部分反馈</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>质量下降</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>移动：%1 到 %2</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>添加事件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>运行过程中发生的变化</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>移除所选事件（Delete）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>成本权重计划</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>双击或按 Insert 添加一步。拖动一步，或用方向键移动；Page Up 和 Page Down 选择其他步，Delete 将其移除。</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>成本权重 p，按查询</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>成本权重保持不变。双击可让其在某个查询处改变。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>“%1”不是本次运行的查询：请输入 0 至 %2 的数</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>已有一步从查询 %1 开始：请输入其他查询</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>“%1”不是成本权重：请输入不小于 0 的数</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>起始查询</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>成本权重</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>双击或按 F2 更改</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>向计划添加一步</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>移动计划中的一步</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>更改计划中的一步</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>运行未遵循该计划。</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>移除计划中的一步</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>成本权重在某个查询处改变（双击或 Insert）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>移除所选步（Delete）</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>遵循计划</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>将节奏控制设为“计划”</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>成本权重计划</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>无法创建文件夹 %1：请选择其他文件夹</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>研究中没有数据集：请先导入</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>无法写入 %1：请释放空间或选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>各模型承担的查询比例随时间的变化</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>比例（窗口 %1）</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>查询 %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>选择随时间变化</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>不含筛选：%1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>不含文本筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>新快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 已是“%2”的快捷键：请选择其他快捷键，或先将其从该命令移除。</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>两个命令使用了相同的快捷键。</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>按下所选命令要使用的按键</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>所选命令将没有快捷键</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>所选命令恢复最初的快捷键</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>所有命令恢复最初的快捷键</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 也使用此快捷键</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>当前分析</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>价格不同</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>查询不同，或顺序不同</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>请固定一个分析，更改参数后再次运行：两个分析就会在此处以相同的坐标轴并排显示。</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换左右</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>左侧的分析移到右侧，右侧的移到左侧</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>左侧的分析</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>右侧的分析</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>参数和价格相同</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>从左到右：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>至此</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>哪个模型应回答哪个查询？</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>打开研究，或导入包含多个模型对相同查询所给回答的数据集。本程序会显示在它们之间路由的成本和效果。</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近的研究</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>将研究、文件夹或数据文件拖放到此处或窗口任意位置</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>网格前沿：%Ln 步，%1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>精确前沿：%Ln 步，%1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>精确前沿：%Ln 个区间，%1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>模拟：是</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>模拟：否</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>数据集内容的哈希：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>未打开研究</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>请先打开或创建研究</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>正在保存价格</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>正在读取 %1 的向量</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>正在嵌入 %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>正在抢救 %1</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>正在保存固定项</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>正在恢复 %1 的上下文</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>首值、末值和个数，如 0:1:11；或各个值本身，如 0 0.1 0.5</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>变化的参数；其他参数均保持现状</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>方向键在单元格间移动；Enter 加载单元格的参数</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>选择两个参数及其取值，然后运行扫描：
将运行每种组合，单击可加载其中一种。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>纵向(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>横向(&amp;C)</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>表格纵向的参数</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>表格横向的参数</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>种子数(&amp;D)</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>每种组合用这么多个种子运行，从当前种子开始；单元格显示均值</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>运行扫描</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>选择两个参数</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>取值：0:1:11 或 0 0.1 0.5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>扫描单元格：%1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>单元格显示的内容：各种子的均值，每个种子均基于全部评估查询</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>运行每种组合；窗口仍可使用</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>选择可见范围的查询</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>拖动选择查询（或按住 Ctrl 拖动）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>事件时间线</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>沿运行拖动事件。方向键：左右移动，上下选择其他事件，Delete 将其移除。</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>运行过程中没有变化。
添加事件可查看策略如何应对。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>其中包含对客服的模拟提问，以及八个模型对每个提问的表现。日后在您自己的数据上看到的一切都可在此试用。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>路由的效果</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>路由器将每个查询发送给一个模型。这些数值说明回答的准确率、成本，以及与最佳单模型和理论最佳的差距。</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>说明金钱的价值</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>拖动成本权重：向左重准确率，向右重低成本。拖动时所有图表随之变化。</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>读懂前沿</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>蓝线是路由器在各成本权重下达到的水平；标记是各单独模型。在点线之上，它优于随机混合模型；任何路由器都无法超过虚线。沿线拖动圆环。</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>查看任意标记的查询</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>单击单元格：下方表格会列出相应查询；单击查询，检视器会显示它为何发往该模型。</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>如果价格变了呢？</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>在模型旁的“假设”中输入 -50 %：前沿会立即显示会有什么变化。右上角的“报告”记录您的发现。F1 说明各面板。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>结束导览（Esc）；可通过“帮助”中的“导览”重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>下一步；按文字所述操作也会进入下一步</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>策略对各模型的不确定程度，以及探索的频率</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>整个运行期间，各模型预测得分对相同查询的平均不确定性。轴上的条形：策略探索的频率。</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>此策略不记录自身的不确定程度。</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>将再次播放运行以供观看。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>不确定性随时间变化</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>无法观看此次运行。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>预测得分</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1：预测得分 %2 + 加成 %3 − 成本 %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>此查询不可选择 %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>相对变化(&amp;S)</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>显示这些查询</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>筛选查询表</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>模型发生变化的查询</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>固定一个分析，以查看更改它的影响</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1/%Ln 个查询；增加 %2，减少 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>以奖励计，按当前成本权重</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>相对 %1 的变化</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>与当前运行对照的已固定分析</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>比较对象 …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>与其相比：准确率 %1 个百分点，成本 %2%</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>，AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>值得用于</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % 的查询</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>一个查询</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>计算盈亏平衡价格时，模型须获得多少查询</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>场景的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>将当前价格以该名称作为价格表保存在研究中；可在“价格表”中切换到它</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>用于比较的场景</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>在当前前沿旁绘制其他价格下的前沿</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>撤回所有假设价格</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>“保留”存储当前价格所用的名称</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>%1 的假设价格</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>恢复为标价</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>无法读取上次会话的设置：请从最近列表中打开研究</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>上次会话的研究 %1 已不在原处：请从其当前位置打开，或打开其他研究</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 自上次会话后已更改：其筛选和所选查询未恢复</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>无法保存会话：请使设置文件夹可写，或在其中腾出一些空间</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>恒定成本权重</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>成本权重保持不变：给定的值，或在训练集上满足预算的值</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>成本权重由用户设定，在计划的相邻两项之间保持不变</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>步长：归一化成本偏离目标一个单位时 p 移动多少；0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>原始-对偶节奏控制</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>当查询成本高于剩余预算与剩余查询数之比时提高 p，低于时降低 p</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB，最小价值/成本比，即得分除以归一化成本；0 = 取训练集的值</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上界</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB，最大价值/成本比；0 = 取训练集的值</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>没有臂达到阈值时如何处理查询</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>在线背包阈值</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>放行性价比达到阈值的臂，阈值随预算消耗而升高</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最便宜的</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>线性 Thompson 采样</translation>
    </message>
    <message>
        <source>Epsilon-greedy</source>
        <translation>Epsilon-greedy</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Discounted LinUCB</source>
        <translation>折扣 LinUCB</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>滑动窗口 LinUCB</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>逻辑 UCB</translation>
    </message>
    <message>
        <source>Kernel UCB</source>
        <translation>核 UCB</translation>
    </message>
    <message>
        <source>SquareCB</source>
        <translation>SquareCB</translation>
    </message>
    <message>
        <source>UCB1</source>
        <translation>UCB1</translation>
    </message>
    <message>
        <source>Thompson sampling</source>
        <translation>Thompson 采样</translation>
    </message>
    <message>
        <source>Exp4</source>
        <translation>Exp4</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>岭回归</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>领域表</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>两模型阈值</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>单模型</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>最便宜的模型</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>两模型随机混合</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>零路由器</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>领域 Oracle（事后）</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>最佳线性策略（事后）</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>每个臂一个线性模型，按其置信上界选择</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>每个臂一个线性模型，每个查询都根据已知信息重新抽样</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>每个臂一个线性模型，取预测最佳者，偶尔取任意臂</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>抽取一个臂；每个臂一个线性模型，评价越高越可能被抽中</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>每个查询按因子 gamma 遗忘过去的 LinUCB，适用于变化的环境</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>只知道最近查询的 LinUCB，适用于变化的环境</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>每个臂一个逻辑模型，适用于 0 到 1 之间的得分，按其置信上界选择</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>基于随机傅里叶特征的 LinUCB，适用于与上下文呈非线性的关系</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>抽取一个臂；每个臂一个线性模型，落后最佳者越多越少被抽中</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>最佳均值加上其可能欠缺的部分；不看查询</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>根据对每个臂的已知信息抽取其得分；不看查询</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>学习应遵循其他若干策略中的哪一个，并按其建议抽取</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>线性预测各模型的得分和成本；不含加成的 LinUCB</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>各模型在最相似的训练查询上的得分和成本</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>用逻辑回归得出各模型正确的概率</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>由训练集得出的各领域最佳模型；稀有领域参考全体</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>两个模型中的强者，当其胜过弱者的可能性足够大时</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>先调用最便宜的模型，预测回答错误时再调用下一个；所有调用均计费</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>知道所有结果：最佳者中最便宜的；任何路由器都无法超越</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>所有查询用一个模型</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>所有查询用平均成本最低的模型</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>各模型概率相同，由种子决定</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>随机使用两个模型，第二个按给定概率，由种子决定</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>由训练集得出的各成本权重下的最佳单模型：不看查询</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>按评估集自身结果得出的各领域最佳模型：仅知道领域所能带来的效果</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>用全部结果在评估集自身上拟合的岭回归：线性策略的上限参考</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>可由任意臂回答的查询比例</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>使臂的可能性变为 e 倍的价值差</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>已知的最近查询数，含训练查询</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>代表核的随机特征数</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>两个上下文开始有别的距离；上下文的长度为 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>臂随与最佳者的差距变稀少的速度</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>其随已学查询数增长的方式：0 不变，0.5 按平方根</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>对了解甚少的臂的加成因子；论文中为 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>提供建议的策略和模型，以逗号分隔</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>可由任意臂回答的查询比例；也决定学习速度</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>调用模型前估算的成本：由查询预测、模型在训练中的均值，或查询自身的成本（已知：仅在事后，按次价格除外）</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>由近邻预测时所参考的训练查询数</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>所有近邻等权，或较近者权重更大（1 / (1 - cosine)）</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>所有领域的均值在各领域中相当于多少个查询</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>强模型的名称</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>弱模型的名称</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>用于预测的方法</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>模型，按调用顺序，MODEL,MODEL,...；auto = 训练集上的最佳链</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>所选链中的最大模型数</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>没有模型正确时的计费：最便宜的模型（同 LLMRouterBench），或不计费（同 RouterBench）</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>其中一个模型的名称</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>另一个模型的名称</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>第二个的概率</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>按距离</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>最准确</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>knn</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>岭回归</translation>
    </message>
</context>
</TS>
