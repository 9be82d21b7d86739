<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>新規スタディ(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>空のスタディを作成します</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>スタディを開きます</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>内蔵の模擬データセットを開きます</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>ファイルからデータセットをインポートします</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>フォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>フォルダーからデータセットをインポートします</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>データセットをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>データセットを CSV ファイルとしてフォルダーに書き出します</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>価格を保存(&amp;P)</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>編集した価格をスタディに書き込みます</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>現在の分析のレポートを書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>変更をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>クエリを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>クエリの表を絞り込みます</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>フィルターをすべて解除(&amp;C)</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>クエリのフィルターをすべて外します</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>コマンド(&amp;O)…</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>名前で任意のコマンドを探して実行します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>コマンドに別のショートカットを割り当てます</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>分析を再計算します</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>現在の分析を残し、ほかの分析と比較します</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>並べて比較(&amp;S)</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>2 つの分析を同じ軸で並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>進行中の計算、インポート、書き込みを中止します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>MetaLLM Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>このウィンドウの作成に使われているツールキット</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>キーボードフォーカスのあるパネルを説明します</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>サンプルを使ってウィンドウを 5 ステップで紹介します</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>別のスタディ用に新しいウィンドウを開きます</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>新しいウィンドウで開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>スタディを専用のウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>新しいクエリを試す(&amp;A)</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>クエリを入力し、ルーターが選ぶモデルを確認します</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>調整(&amp;T)</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>調整用のレイアウト：問い、その答え、クエリ</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>モデルと分析を比較するレイアウト。フロンティアとクエリ付き</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>プロジェクター用のレイアウト：フロンティア、選択、数値を大きな文字で表示</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>レイアウトに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>パネルの配置に名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>レイアウトの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>保存したレイアウトの名前変更や削除を行います</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>すべてのパネルをレイアウト本来の位置に戻します</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>レポート(&amp;T)…</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>実行を再生(&amp;L)</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>実行が学習する様子をクエリごとに表示します。もう一度で一時停止</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>1 クエリ戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>1 クエリ前の実行の状態を表示します</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>1 クエリ進む(&amp;O)</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>1 クエリ後の実行の状態を表示します</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>最初のクエリ(&amp;F)</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>実行の開始時の状態を表示します</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>実行全体(&amp;W)</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>実行全体を再び表示します</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%2 での %1：%3（クエリ %Ln 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 と %2：両方正解 %3、%1 のみ %4、%2 のみ %5、どちらも不正解 %6（両方が回答したクエリ %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>各モデル単独の正解率、%。太字：そのドメインで最良</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1：両方が回答したクエリに占める割合、%。スコア 0.5 以上を正解とする</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>両方正解</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>行のモデルのみ正解</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>列のモデルのみ正解</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>どちらも不正解</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 と %2 が正解</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 が正解、%2 が不正解</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 と %2 が不正解</translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>文脈なし</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 ポイント</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>単独のモデルがこのルーターを上回る</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>モデルのランダムな混合の方が良い</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>ドメインごとに 1 モデルでも同等</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>一度も試されないモデルあり：ロックイン？</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>ほぼ全クエリが 1 モデルに集中：ロックイン？</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>学習と評価の両方に含まれる質問がある</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>評価対象のデータで学習している</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>埋め込みが評価クエリにも適合されている</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>この方策は結果を知っている：上界でありルーターではない</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>トークン数が一定：作り物の可能性</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>コスト 0 だが無料と宣言されていないモデルがある</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>2 つの価格表が 10 倍異なる</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>%1 をインポートしました：%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>クエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>モデル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>結果 %Ln 件</numerusform>
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
        <translation>アーカイブ内のファイル：%1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>選択のとおり</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>推測：列を確認してください</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>認識済み（確実ではない）</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識済み</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv、outcomes.csv、prices.csv、embeddings.npy：フォルダーまたはファイル</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>RouterBench CSV：モデルごとに MODEL、MODEL|total_cost、...、または生の縦持ち形式</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>RouteLLM responses CSV：prompt、WEAK、STRONG（True/False）。そのフォルダーも可</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>MT-bench 判定 JSONL（RouteLLM、FastChat）、スコア 1～10、question.jsonl は任意</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>ParetoBandit JSONL：prompt、arms {MODEL: {reward, cost}}、source。models.json は任意</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>LLMRouter routing JSONL：query、model_name、performance、tokens。モデル表は任意</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>RouterDC JSON（LLMRouter）：question、scores {MODEL: score}。モデル表は任意</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>LLMRouterBench の結果：フォルダー DATASET/SPLIT/MODEL/TIME.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>LLMRouterBench 縦持ち CSV：dataset_id、split、model_name、record_index、score、tokens、cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena cached_results JSONL または predictions JSON。cost.json は任意</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>FrugalGPT・LLMDrift の回答 CSV：model、query、ref_answer、answer、cost。採点はここで行う</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>FrugalGPT クエリ CSV（ヘッダーなし）：query、answer、id。結果なし</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>EmbedLLM CSV：prompt_id、model_id、prompt、label（1 = モデルが正解）</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>promptfoo の結果、JSON（バージョン 2・3）または JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>promptfoo の結果、CSV：スコアのみ、コストとトークンなし</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>OpenAI Evals のログ、JSONL：モデルごとに 1 ファイル</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>lm-evaluation-harness のサンプル：MODEL/samples_TASK_DATE.jsonl（--log_samples）</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>HELM の実行：per_instance_stats.json と同じ場所の run_spec.json、instances.json</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Inspect のログ：.eval（zip）または JSON、完了・中断とも可</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>OpenAI Batch 出力 JSONL。その入力と custom_id、label の CSV を併用</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>VowpalWabbit dsjson：意思決定のログ、観測された結果</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>任意の CSV 表：クエリごとに 1 行、モデルごとにスコア 1 列</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>任意の CSV 表：クエリとモデルの組ごとに 1 行：model、score、query</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>同じテキストが複数の分割にある</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>テキストの重複</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>クエリが 1 件だけのドメイン</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>入力トークン数が一定</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>出力トークン数が一定</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>トークン数がテキストと対応しない</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>無料か不明か？</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>コストが一定</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>コストの単位が違う？</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>レイテンシの単位が違う？</translation>
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
        <translation>クエリ ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行回</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>レイテンシ s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>入力 $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>出力 $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>定額 $/クエリ</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>評価対象外</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>一部正解</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>スコア不明</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>コスト–正解率フロンティア</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>選択の推移</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>累積報酬</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>ドメイン別の選択</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>埋め込みマップ</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>モデルと価格</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>クエリインスペクター</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>学習を見る</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>探索 α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>リッジ λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>忘却 γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>学習割合</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>1 万件あたりコスト</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>平均報酬</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>リグレット</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>方策</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1（グリッド：%2）</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1（その後グリッド：%2）</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>学習データから学んだ、ドメインごとに 1 モデルの表の方が良い：ルーターの平均報酬から表の平均報酬を引いた値は %1（95% 信頼区間 %2 ～ %3）</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>学習データから学んだ、ドメインごとに 1 モデルの表と同程度：ルーターの平均報酬から表の平均報酬を引いた値は %1（95% 信頼区間 %2 ～ %3）</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>評価クエリ %2 件中 %1 件が学習クエリと同じテキスト</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>評価クエリ %2 件中 %1 件は、結果も含めて学習クエリの繰り返し：実行は問われる内容そのもので学習しています</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>埋め込み器 %1 は評価クエリ %3 件中 %2 件にも当てはめられています：この分割で埋め込み直してください</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 は評価クエリの結果を知っています：ルーターではなく限界値です</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%2 モデル中 %1 モデルが一度も試されていません（%3）：実行がロックインしている可能性があります。探索を増やすか、ウォームスタートしてください</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>学習する実行のクエリの %2% を %1 が担当：ロックインしている可能性があります</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%2 モデル中 %1 モデルが、無料と宣言されていないのにコスト 0 です（%3）：価格を指定するか、`metallm prices set STUDY MODEL --flat 0` で無料と宣言してください</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>%3 の価格が「%1」と「%2」で 10 倍以上違います：どちらかの単位が違う可能性があります</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>%1 単独でも、このルーターより正解率が低くなく高価でもありません：1 万クエリあたり %3 USD で %2%、ルーターは %5 USD で %4%</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>このコスト重みでは %1 単独の方が報酬が多い：%3 クエリで %2 多い</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>%2 モデル中 %1 モデルの入力トークン数がまったく変わりません（%4 は %3）：作り物に見え、コストも同様です</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>%2 モデル中 %1 モデルの入力トークン数がまったく変わりません（%4 は %3）：作り物に見えます</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>%2 モデル中 %1 モデルの出力トークン数がまったく変わりません（%4 は %3）：作り物に見え、コストも同様です</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>%2 モデル中 %1 モデルの出力トークン数がまったく変わりません（%4 は %3）：作り物に見えます</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>コストの範囲全体では単独モデルのランダムな混合の方が良い：AIQ は %1 対 %2。1 万クエリあたり %3 USD でスコア %4%、このルーターは最高 %5%</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>ところどころで単独モデルのランダムな混合の方が良い。1 万クエリあたり %1 USD でスコア %2%、このルーターは最高 %3%</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>同じ 1 万クエリあたり %2 USD で、単独モデルのランダムな混合のスコアは %1%、この実行は %3%</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 件のクエリのテキストが別の分割にもあります：学習した内容で評価しています</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 件のクエリが別のクエリと同じテキストです：ランダム分割では両側に分かれることがあります</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 個のドメインはクエリが 1 件のみ：その数値には意味がありません</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1：どのクエリも入力トークンが %2：作り物の数からは作り物のコストしか出ません</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1：どの回答も出力トークンが %2</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1：入力トークン数がテキストの長さと無関係（相関 %2）</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1：コストがすべて 0：無料ですか、不明ですか？</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1：トークン数が違うのに、どのクエリも USD %2</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1：1 クエリの平均コストが USD %2：コストの単位が違いませんか？</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1：コストとトークン数から 100 万トークンあたり USD %2：どちらかの単位が違います</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1：1 回答の平均が %2 s：ミリ秒ではありませんか？</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>前回のセッションを読み込めません</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>最近のスタディの一覧から開いてください</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>1 万件あたりコスト</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>リグレット</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>探索 α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>リッジ λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>忘却 γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>学習割合</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 シード</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>%1 シードの平均</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>縦：%1、横：%2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>切片(&amp;I)</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>すべての文脈に定数 1 を加え、クエリに関係なくモデルの良し悪しを表せるようにします</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>射影(&amp;J)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>文脈を射影する主成分。学習データで求めます</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>唯一の乱数源です。同じシードなら同じ実行になります</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>評価クエリが届く順序</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>数値精度(&amp;C)</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>単精度は高速ですが、僅差では選択が変わることがあります</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>double</source>
        <translation>倍精度</translation>
    </message>
    <message>
        <source>single</source>
        <translation>単精度</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>実行の切片、射影、シード、順序、精度</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>少ないほど速く安定しますが、粗くなります。なし：文脈をそのまま使います。</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>小さな差を信じる前に、いくつか試してください。</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>学習する方策と予算に影響します。シャッフル：シードに従います。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行座標</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>現在の分析をピン留め</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>2 つを同じ軸で並べます。1 つだけ選ぶと、現在の分析と並べます</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>この分析に戻る</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>ピンのパラメーターと価格をウィンドウに適用します</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>ピン留めした分析</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>「%1」に戻る</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>パラメーターと価格を保持し、ほかの分析と比較できるようにします</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>選択したピンを破棄します。元に戻すで復元できます</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>送信先：%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>新しいクエリを入力：入力中にルーターがモデルを順位付けします</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新しいクエリ</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>データセットにないテキスト。データセットのクエリと同じ方法で埋め込まれ、どこにも保存されません</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>新しいクエリのドメイン</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>この方策はクエリのドメインだけを見ます</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>新しいクエリに対するルーターのモデル順位</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>スライダーのコスト重みで価値の高い順</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>学習データで最も近いもの</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>文脈のコサイン、1 = 同じ向き</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>新しいクエリに最も近い学習クエリ</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>これらの数値についての注意</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>埋め込む…</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>テキストまたはファイルからデータセットに文脈を与えます</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>エンドポイントを選択…</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>新しいテキストのベクトルを返すサーバー</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>クリックするとクエリをインスペクターで開きます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>同じ質問をもう一度たずねます</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 は回答できません：結果で選びますが、新しいクエリには結果がありません</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 はモデルを抽選します：各モデルの予測はしません</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 はモデルを抽選し、最も多いのは先頭のモデルです</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 はどのモデルも知りません</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>%1 には呼び出せるモデルがありません</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 は %2 を呼び出します（コスト重み %3 ～ %4）</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 は %2 を呼び出します（コスト重み %3 以上）</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 は %2 を呼び出します（コスト重みによらず）</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>この方策はテキストを見ません。答えはどれも同じです。</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>予算により実行中にコスト重みが変わります。表示はスライダーの値によるものです。</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>このテキストには、埋め込み器を当てはめたテキストと共通の語がありません。数値はこのテキストについて何も語りません。</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>エンドポイントがデータセットのクエリに返すベクトルが、保存されたものと違います（コサイン %1）。元のベクトルを作ったエンドポイントではないようです。</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>表示は抽選の基準です。選択がコスト重みに対して直線でないため、区間は分かりません。</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>カスケードはモデルを順に呼び出し、続けるかどうかだけを予測します。表示は回答が採用されるモデルです。</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>実行終了時のルーターの知識によります。区間は、現在のコスト重みで学習した内容に対して成り立ちます。</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>強いモデルのスコアは、弱いモデルに勝つ確率です。</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>コスト：各モデルのクエリあたりの価格。</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>コスト：スコアと同様、クエリから予測。</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>コスト：各モデルの学習時の平均。</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>分析がまだありません。答えはその後に出ます。</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>データセットにテキストも文脈もありません。まずファイルからベクトルを与えてください。</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>データセットにまだ文脈がありません。新しいテキストを位置付けられるよう、まずテキストを埋め込んでください。</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>文脈はファイル（%1）から来ており、何で作られたか分かりません。同じベクトル（数値 %2 個）を返すエンドポイントを選ぶか、データセットを埋め込み直してください。</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>クエリを入力すると、ルーターが送るモデルとその理由が分かります。</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>準備中：埋め込み器とルーターを一度だけ学習しています…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>ボーナス</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value</source>
        <translation>価値</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>ルーターがこのクエリに予測するスコア</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>まだ知らないことに対してルーターが加える分</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>ルーターがこのクエリに見込むコスト（USD）</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>予測スコア + ボーナス − コスト重み × コスト：最大のものが選ばれます</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>予測スコア %1 + ボーナス %2 − コスト %3 = %4</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>選択される p</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>このクエリでこのモデルが選ばれるコスト重み p</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>各クエリまでの支出（米ドル）と、予算を均等に使い切るペース</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>予算は設定されていません。</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>予算ペース</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>支出、USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>クエリ %1 から予算超過</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message>
        <source>Set a budget of %1</source>
        <translation>予算を %1 に設定</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>予算は設定されていません。まずこの実行の 1 万クエリあたりのコストから始め、調整パネルで変更してください。</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>まだ表示するものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>%1 に対し %2 超過</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>%1 のうち（クエリ %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>この実行はこれに %1 届かない</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>事後の最適</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>1 ドル追加ごとに増える正解数</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>資金を増やしても効果なし</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>p %1 に移動</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>評価データ全体での支出（米ドル）と、使える金額。</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT（予算）</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>すべての結果を知った上で、この金額で最良のモデル選択をした場合の正解率。どのルーターもこれを超えられません（分数ナップサック）。</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>シャドウプライス</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>予算が 1 ドル増えたとき、最適解のスコアがどれだけ増えるか。</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>学習データでのコストが予算内に収まる最小のコスト重み</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>この実行の 1 万クエリあたりのコストを予算にします</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>&amp;USD per 10k queries</source>
        <translation>1 万クエリあたり USD(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>学習データでのコストがこの予算内に収まる最小のコスト重みに印を付けます。予算なしの場合は空欄にします。</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>ペーシング(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>厳格な予算(&amp;H)</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>予算を決して超えません。超過の恐れがあるモデルは呼び出さず、残額で賄えないクエリは未処理になります</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>混合で正確に達成(&amp;X)</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>オフライン：2 つのコスト重みをランダムに混合し、学習データのコストを予算と一致させます</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>低いほど、安いモデルが答えるクエリが増えます。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>学習データ %1 → %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>データセット自身の分割</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>割合で分割</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>方策のパラメーター</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1：既定値</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>ペーシング</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>ペーシングのパラメーター</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>厳格な予算</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>厳格な予算なし</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>混合で予算を達成</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>混合なしで予算を達成</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>定額</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>従量</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録値</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>最良の既知値</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>double</source>
        <translation>倍精度</translation>
    </message>
    <message>
        <source>single</source>
        <translation>単精度</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>複数のパラメーター</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方策</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>リッジ</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>切片あり</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>切片なし</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>%1 成分に射影</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>射影なし</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数値精度</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ スコア</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ コスト</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>利得</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>ピン留めした実行が選んだモデル</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>現在の実行が選ぶモデル</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>現在の実行 − ピン留めした実行</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>現在の実行 − ピン留めした実行、米ドル</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>現在の実行の報酬 − ピン留めした実行の報酬（どちらも現在のコスト重み）</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>未処理</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>%1 に書き込めません。空き容量を増やすか、別のフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG として保存…</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>データを CSV にエクスポート…</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>まだ表示するものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>ズームをリセット</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>自動調整</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>この結果に反するものはありません。</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>まだチェックするものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>該当するパネルまたはクエリを表示します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>この結果を信頼する前に知っておくべきこと。押すと一覧が開きます。</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>重大：%1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>注記：%1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>チェック：未実施</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ この結果に反するものはありません</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>最も正確なモデル</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>最も安いモデル</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>最も高いモデル</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>予算内で最良のモデル</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>各ドメインで最良のモデル</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>正解率は比較不可</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>コストは比較不可</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1～%2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>正解率が %1 ポイント高い</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 安い</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>検証できません</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ この実行により支持</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ この実行により反証</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? 判定不能：さらにクエリが必要</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1、比較対象：%2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>正解率の差、ポイント</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>主張の内容：ベースラインより正解率が何ポイント高いか。正解率について主張しない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>安さ、%</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>主張の内容：ベースラインより何パーセント安いか。コストについて主張しない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>結果を比べる相手。評価データの全結果を見て選ぶため、その種類の中で最強のものです</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>コマンド、パネル、方策を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>その名前のコマンドはありません</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>名前の一部の文字で検索できます。矢印キーで選択、Enter で実行</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>ドメイン別の正解率</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>最良のプール</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>品質と価格</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>矢印キーでセルを移動し、Enter でそのクエリを表示します</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 での %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 が正解</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>セルがモデルの組について数えるもの。「一方のみ正解」は、どのモデルがどのモデルの代わりになるかを示します。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>プール内</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>単独正解</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>クエリ単価</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ 正解率</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>オラクルへの寄与</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>ルーターへの寄与</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>画面の実行が選択できるモデル</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>モデルが回答した評価クエリでの単独の平均スコアと 95% 信頼区間</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>回答したモデルのうち、このモデルだけが正解したクエリ（スコア 0.5 以上）</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万クエリをすべてこのモデルに送った場合の米ドル</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>クエリのコストの中央値（米ドル）と 95% 分位数。棒：コストの分布（対数、全モデル共通の目盛り）</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>回答時間の中央値（秒）と 95% 分位数。棒はコストと同様</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>参照モデルとの正解率の差（パーセントポイント）。両方が回答したクエリでの値。95% 信頼区間、対応ありブートストラップ</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>参照モデルとの 1 万クエリあたりコストの差。両方が回答したクエリでの値</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>プールの残りにこのモデルを加えたときにオラクルが向上するポイント数（コスト不問）。全モデルが回答したクエリでの値</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>画面の実行と同じコストで、このモデルを加えて学習し直したルーターが向上するポイント数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1、95%：%2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>クエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>うち %Ln 件は回答していないモデルあり</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>最小 %1、5%：%2、25%：%3、中央値 %4、75%：%5、95%：%6、最大 %7、平均 %8</translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 − %2、両方が回答したクエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>全モデルが回答したクエリ %Ln 件、除外 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>差の基準(&amp;F)</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>ルーターを学習</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>各モデルの有無で現在の方策を学習し直し、その寄与を調べます</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>比較するモデル</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Enter でこのモデルだけが正解したクエリを表示します。オラクルへの寄与の列では、プールの残りを上回ったクエリを表示します</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 がプールを上回る</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>%1 のみ正解</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>ほかのモデルの比較対象（両方が回答したクエリについて）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>文脈：%2 の代わりに %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>各クエリで有効なコスト重み</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>コスト重み p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>コスト重みの推移</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>正解率優先</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>コスト優先</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>コスト 1 単位が正解率どれだけに値するか。0 ではコストを問わず最良の回答を選び、右に行くほど安いモデルを優先します。1 単位は最も高いモデルの平均コストです。</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>コスト重み（正確な値）</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>1 万件あたり %1</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>正解率 %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>従量：トークン数×価格。定額：クエリごとに 1 つの価格。記録値：データセットに含まれるコスト。</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>有効な価格表。「モデルと価格」パネルで変更できます</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>従量</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>定額</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録値</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>最良の既知値</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>最良の既知値：これらのうちデータから可能な最良のもの。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模擬データ</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>分割(&amp;P)</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>データセットが指定する部分、またはドメインの割合を保つランダムな分割で学習と評価を行います</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>学習 / 評価(&amp;T)</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>方策が学習に使うクエリの割合。残りは評価に使います</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>文脈(&amp;O)</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>なし…</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>文脈から学習する方策のために、すべてのクエリに文脈ベクトルを与えます</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>文脈の取得元は %1 です。別のものを選べます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · クエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>データセットが開かれていません</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>割合で</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>高いほどよく学習しますが、評価するクエリが減り、区間が広がります。</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>すべての計算の元になるデータセット：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>このパネルでできること</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>パネルメニュー</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>ウィンドウに戻す</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>独立したウィンドウにする</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>このパネルの表示内容（F1）</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>このパネルのヘルプ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>ドメイン別の選択</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>ドメインのクエリに占める割合、%</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>%Ln 個の数からなるベクトルが返されます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>データセットの文脈</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>埋め込む</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>テキストの単語と文字（LSA）</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>NumPy ファイルのベクトル</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>埋め込みサーバー</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>文脈の取得元</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>次元数(&amp;D)</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>このコンピューターで計算し、学習データに適合させます。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>クエリごとに 1 行、データセットの順。</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>OpenAI の /v1/embeddings、または Ollama の /api/embed</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>同時に進めるリクエストの数</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>並列数(&amp;I)</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>テキストはサーバーに送信されます。受け取った回答はスタディに保存され、途中で終わった処理はそこから続行されます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>保存済みのキー</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>ここに入力したキーはキーチェーンにのみ保存されます</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>名前(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>クエリのベクトル</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>NumPy ファイル (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>ベクトルを 1 つ要求しています…</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA はダウンロードもサーバーも不要です。サーバー上のモデルの方がテキストの意味をよく捉えます</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>文脈の数値の個数。多いほどテキストの情報が残りますが、学習に必要なクエリと時間も増えます。</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>float16、float32、float64 の NumPy ファイル（.npy）</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>埋め込みモデル（サーバーでの名前）</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>高いほど速くなります（サーバーが拒否するまで）。</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>サーバーにベクトルを 1 つだけ要求します</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>サーバーのキーの保存場所。スタディに書き込まれることはありません</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>変数、またはキーチェーンの項目の名前</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>新しいテキスト用のエンドポイント</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>問い合わせるテキストはその都度サーバーに送られ、どこにも保存されません。最初にデータセットのクエリを 1 件送り、文脈を作ったサーバーかどうかを確かめます。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>データセットの各クエリに、今の文脈に代わる新しい文脈を与えます</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>「%1」には %2 による %Ln 次元の文脈があります。「埋め込む」はスタディの中でもそれを置き換え、実行とピン留めしたすべての分析を新しい文脈から計算し直します。編集 &gt; 元に戻す で以前の文脈に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>「%1」にはまだ文脈がありません。編集 &gt; 元に戻す で新しい文脈を取り除けます。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>各軸に、全文脈の分散に占める割合を示します</translation>
    </message>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>クリックでクエリを選択、矩形のドラッグで絞り込み。プラスとマイナスで拡大・縮小、0 で全体を表示します</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>表示する文脈がありません。
調整パネルでデータセットに文脈を与えてください。</translation>
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
        <translation>埋め込みマップ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>マップの領域</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>色：ドメイン</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>色：選択されたモデル</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>色：正解・不正解</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>点の色分けの基準</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>マップの凡例</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>行を選ぶとその点が強調されます。Ctrl+クリックで解除します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>クエリあたりの数値数</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>長さ、最小</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>長さ、平均</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>長さ、最大</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>すべて 0</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>ほかと同一</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有効ランク</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>最初の %1 個の分散</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>平均コサイン</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… ドメイン内</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… ドメイン間</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>ドメイン間の分散</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>ドメイン別：埋め込みはクエリの種類を区別できるか？モデル別：ルーターはどこに境界を引くか？正誤別：どこで失敗するか？</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>開始クエリ</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>変化後の環境で実行される最初のクエリ（0 から数える）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>変化するモデル</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>学習から既知</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>ウォームスタート：モデルの参加時に、学習データから得た情報が既知となります。そうでなければ何も学習していない状態から始まります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>倍率で</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>新しい価格に</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>モデルのコストが元の何倍か</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD/クエリ</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>1 クエリあたりの米ドル</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>入力 $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>100 万入力トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>出力 $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>100 万出力トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>時々失敗</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>スコアが元の何割になるか、0～1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>失敗、%</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>スコアが 0 になるクエリの割合</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>遅れ、クエリ数</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>モデルの選択から何クエリ後に結果が知らされるか</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>通知、%</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>結果が知らされるクエリの割合</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>ほかと比べて、次のクエリがこのドメインから来る可能性</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>変化の仕方。下の欄はこれに従います</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>モデルの参加</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>モデルの離脱</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>ドメインドリフト</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>遅延または部分フィードバック</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>品質低下</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>価格 × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>価格 %1/クエリ</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>価格：入力 %1、出力 %2</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>フィードバック %1、%Ln クエリ遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>フィードバックが %Ln クエリ遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>フィードバック %1</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>即時フィードバック</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>品質 × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>%1 の割合で失敗</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 が参加</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>%1 が参加、未知</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 が離脱</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>ドメイン：%1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>まだ比較するものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>クリック：完全には正解でなかったクエリ。</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>クリック：より安いモデルでも同等に回答できるクエリ。</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>クリック：別のモデルの方が良く回答するクエリ。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>評価したクエリの平均スコア。±：この 1 回の実行のクエリに基づく 95% 信頼区間（正規近似）。</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>1 万件あたりコスト</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>クエリの平均コスト×1 万（USD）。</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>同じ正解率での節約</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>全コスト重みのうち、最良の単独モデルと同じ正解率になる点で、ルーターのコストがどれだけ低いか。</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>ルーターの非減少凸包の下の面積をコストの範囲で割った値（RouterBench）。横は単独モデルのランダム混合との差。</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>オラクルとの差</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>すべての結果を知るルーターが同等以下のコストで達する正解率から、この実行の正解率を引いた値（パーセントポイント）。</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>固定された方策用</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>最良の単独モデル比</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>最良の単独モデルの正解率に達しない</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>ゼロルーター比 %1</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>予算 %1、p %2 と p %3 の混合で達成</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>予算 %1、p %2 から達成</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>このコストでのオラクル %1</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>クエリ %1 の後</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>仮定あり：「コスト」を参照</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>新規スタディ</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>スタディ (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>スタディ</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>スタディを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>スタディ %1 がありません。別のスタディを開くか、新規作成してください</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>データセットをインポート</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>データファイル (%1)</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>フォルダーからデータセットをインポート</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>これらのベクトルに対応するデータセットがありません。先に開くかインポートしてください</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>インポート先のスタディ</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 は表示されていません。先にデータセットとして選択してください</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>データセットのファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>Web ページ (*.html);;Markdown (*.md);;表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>スタディを新しいウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>クエリのフィルターをすべて外します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1：クリックでこのフィルターを外します（Delete）</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>このフィルターを外します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>ドメイン：%1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>モデル：%1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>クエリ %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>テキスト：%1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>完全正解でない</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>別のモデルの方が良い</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>より安いモデルで同等</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>コストを対数表示</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>コストに対する正解率。左右の矢印キーでコスト重みをフロンティアに沿って動かします。</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>オラクル</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>ゼロルーター</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>1 万クエリあたり USD（対数）</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>1 万クエリあたり USD</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>1 万件あたり</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>1 万件あたり %1</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>コスト–正解率フロンティア</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>学習する実行：自身の点のみ</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>選択したクエリ</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>仮定の範囲</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>知っておくべきこと</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%3 のクエリ %Ln 件のうち %2 を %1 が担当</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1：クエリ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>バンディット</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照基準</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>前のページ（Alt+Left）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>次のページ（Alt+Right）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>これらの語をすべて含むページだけを残します。Enter で先頭を開きます</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>これが現在の状態です</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>クリックするとこの状態に移ります</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>読み込み時の状態</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1、現在の状態</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1、取り消し済み</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>まだ何も変更していません。パラメーター、価格、フィルター、ピンの変更がここに並びます。クリックするとその変更直後の状態に戻ります。</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>元に戻せるすべての変更。クリックまたは Enter で、その変更直後の状態に移ります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>価格表「%1」をインポートしました</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>%1 のクエリにこれらのベクトルを設定しました</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>マッピング (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>マッピングを読み込む</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>マッピングを保存</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>インポートされる内容の先頭の行</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>インポート中。ウィンドウは引き続き使えます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%1 次元のベクトル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>%Ln 次元のベクトル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>%Ln モデルの価格</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>ファイル：%1。先頭の行のモデル：%2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>表示内容をスタディに書き込みます（すべて書くか、何も書かないか）</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>スタディを元のまま残します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>認識結果のとおり：%1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>認識結果のとおり</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>複数の実行：未決定</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>複数の判定者：未決定</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>実行を平均する</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>判定者を平均する</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>最初の実行のみ</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>最初の判定者のみ</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>実行を別々に保つ</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>判定者を別々に保つ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>価格表として認識（%1）</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>表示中のデータセットのクエリ用ベクトルとして認識</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>1 クエリに対する 1 モデルの複数の実行</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>1 つの回答に対する複数の判定者</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>ファイルの読み取り方。推測が違う場合は変更してください。</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>スタディでのデータセットまたは価格表の名前</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>モデルが同じクエリに複数回答した場合：平均は安定し、最初の回はユーザーが実際に得たはずの結果です</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>複数の判定者が回答を採点した場合：その平均、または 1 人の判定者のみ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>%1 件中の最初のもの：%2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>クエリ：%1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>クリックするとこれらのクエリを表に表示します</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>データの疑わしい点</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>確認用です。変更は加えていません。項目をクリックするとそのクエリを表示します。</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>データに疑わしい点はありません。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, %1 out</source>
        <translation>
            <numerusform>入力 %Ln トークン、出力 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>レイテンシ %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>データセットに結果なし：欠損であり不正解ではない</translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 ルーターが選択、%2 ここで最良</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>ルーターが選択</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>ここで最良：スコア − コスト重み × 正規化コスト が最大</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>ここで最良のものと同等</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>データセットにこのクエリのテキストはありません。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待される回答：%1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>このクエリは評価されません。ルーターが学習に使った可能性があります。</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>下側：%1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>上側：%1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>コスト重みによらず</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>下の表でクエリを選ぶと、ルーターがそのモデルを選んだ理由が表示されます。</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>このモデルの理由</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>成立するコスト重み</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>学習データで最も近いもの</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>文脈のコサイン、1 = 同じ向き</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>各モデルのこのクエリでの結果</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>各モデルの予測スコア、ボーナス、コスト</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>最も近い学習クエリ</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>クエリのテキスト</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>学習するルーターは、その時点の知識で選びました。それを示すため、実行をもう一度再生します。</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>実行のクエリ %1 の時点のルーター、コスト重み %2。</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>このクエリは処理されませんでした。</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>モデルは抽選で選ばれました（確率 %1）。</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>探索しました。探索がなければ %1 を選んでいました。</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>同じ履歴に基づきます。最初から別のコスト重みであれば、ルーターは別の回答から学習していました。</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 選択：%2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 ここで最良：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>同等：%1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>選択による損失：%1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>ここで最良：あとで結果が示す、スコア − コスト重み × 正規化コスト が最大のモデル。同点なら安いほう、次にモデル一覧で先のもの。</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>期待される回答</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 選択、かつここで最良：%2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>この実行は、理由を示すために再生し直すことができません: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 は読み取り専用で開かれており、保存できません。書き込み可能なフォルダーにコピーしてください</translation>
    </message>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>中止しました。スタディは元のままです</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>中止しました。グラフは前回の結果を示しています</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>%1 のクエリに新しいベクトルが設定されました</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>価格を「%1」として保存しました</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>読み取れたものを %1 に保存しました</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>失われたもの：%1</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>データセットを %1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>レポート %1 を書き出しました</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き出しています</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>スイープ中</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>保存したレイアウト</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 でレイアウトの名前を変更</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>レイアウトには名前が必要です。</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>「%1」という名前のレイアウトが 2 つあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>「%1」はプログラム標準のレイアウトです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>選択したレイアウトの名前を変える (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>選択したレイアウトを一覧から外す。OK を押すまで何も失われません</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>レイアウト「%1」はパネル構成の異なる別のバージョンで保存されました。パネルを並べて保存し直してください</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトを保存</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>レイアウトの名前</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>同じ名前の保存済みレイアウトを置き換えます。</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>メニュー「表示」の「レイアウト」に出る名前</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>クエリ %1 / %2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>実行全体</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>学習した順に実行を再生</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>実行の再生中に 1 秒間に進むクエリ数</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>実行のクエリ</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>実行の現在位置。矢印キー：1 クエリ、Space：再生または一時停止、Esc または End：実行全体。印：シナリオのイベント。</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>実行の現在位置</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>方策が選ぶ候補のモデル</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>これより前にこのモデルが選ばれたクエリ数</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>方策がこれまでに学習したこのモデルの結果の数。シナリオでは遅れて届いたり、届かないこともあります</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>実行のクエリの固定サンプル（最大 %1 件、各ステップで同一）での平均予測スコア</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>予測スコアがどれだけ外れうるか。方策自身の尺度（LinUCB では √(xᵀA⁻¹x)、alpha を除いたボーナス）による、同じクエリでの平均です。モデルの学習が進むと下がります。</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>スコアを予測する重みの長さ ‖θ‖。方策に重みがない場合は –</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>オンラインモードを選択</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>オンラインの LinUCB を使用</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>まだ表示するものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>この実行は学習しません。方策の知識は、事前に学習データから得たものです。オンラインモードを選ぶと、自らの回答から学習する様子をクエリごとに見られます。</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>方策 %1 は評価中に学習しません。学習する方策とオンラインモードを選ぶと、学習の様子をクエリごとに見られます。</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>観察できるよう、実行をもう一度再生しています：%1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>これまで：正解率 %1、1 万クエリあたり %2、探索の割合 %3</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>実行全体：正解率 %1、1 万クエリあたり %2、探索の割合 %3</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>このクエリは処理されませんでした</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>%2 の方が良く見えたが、%1 を探索</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>最良に見えた %1 を選択</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>方策が各モデルについて知っていたこと</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>この実行は観察できません: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>開いたもの、インポートしたもの、書き出したものがここに記録されます。</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模擬データ</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>ワークベンチ内蔵の生成器によるデータです。実測値は含まれません</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>MetaLLM Workbench について</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>どの言語モデルがどのクエリに答えるべきか：文脈付きバンディットによるルーティングで、コストと正解率を並べて示します。

ライセンス：GNU General Public License バージョン 3 以降。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>クエリとモデルの組ごとに 1 行</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>クエリごとに 1 行</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>米セント</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>1,000 件あたり米ドル</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>1 万件あたり米ドル</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>列（この表の以前のマッピング）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>コストの単位</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>レイテンシの単位</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>認識結果のとおり</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>ファイルの指定どおりに列をマッピングします</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>マッピングをファイルに保存し、ほかの表やコマンドラインで使えるようにします</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>表の形</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低スコア</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高スコア</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>コストの単位</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>レイテンシの単位</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>列への変更を破棄します</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>縦持ち：クエリとモデルの組ごとに 1 行。横持ち：クエリごとに 1 行、モデルごとに 1 列。</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>表のスコアのうち 0（不正解）になる値</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>表のスコアのうち 1（正解）になる値</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>コストの列の 1 が表すもの</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>レイテンシの列の 1 が表すもの</translation>
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
        <translation>先頭の値</translation>
    </message>
    <message>
        <source>is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>対象モデル</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>クリックまたは F2 でこの列の内容を指定します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>最近のスタディ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>レイアウト(&amp;A)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>すべての評価クエリにこのモデルを使った場合の正解率</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万クエリをすべてこのモデルに送った場合の米ドル</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>%1 単独：正解率 %2、1 万クエリあたり %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>結果のある評価クエリ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>参加するモデル</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>このモデルのみ</translation>
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
        <translation>救出</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>まだ読み取れる内容を、破損したスタディと同じ場所の新しいスタディに書き出します</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>ここで中止します。判明した分は残ります</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>%1 次元に射影</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>射影を設定します（調整パネル、詳細設定）。次元が少なければ、すべてのコスト重みが数秒で判明します。実行は別のものになりますが、元に戻すとこの実行に戻ります。</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>実行が同じ選択をするコスト重みの範囲をすべて求めます。時間は短い試行による見積もりです。</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>全コスト重みを計算（%1）</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>コスト重みのグリッドを計算（%1）</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>p %1 まで</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>パネルを表示：%1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>方策：%1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>レイアウト：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>左右の矢印キーで軸を選び、上下で条件を絞り、Escape で条件を解除します</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>分析をピン留めして何かを変更すると、両方がここに描かれます。</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行座標</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>価格表：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>「%1」をピン留め</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>ピン「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>ピン「%1」を外す</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>方策</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ 正解率</translation>
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
        <translation>Δ 報酬</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>ピン − 現在の実行。両方を採点できるクエリでの値。95% 信頼区間、対応ありブートストラップ</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>ダブルクリックまたは F2 で名前を変更</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>処理されたクエリでの値</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>パーセントポイント</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>1 万クエリあたりの米ドル</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>クエリの平均、ピンのコスト重みでの値</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>フロンティアの非減少凸包の下の面積（RouterBench）</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>最良の単独モデルの正解率での節約</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>クエリ %Ln 件、除外 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>方策</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>探索 α(&amp;E)</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>情報が少ないモデルをどれだけ優先するか。0 では期待報酬のみを考慮します。</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>リッジ λ(&amp;R)</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>根拠が得られるまで予測を 0 の近くに保つ強さ。大きいほど学習に多くのクエリが必要です。</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>忘却 γ(&amp;F)</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>学習する実行が各ステップで過去をどれだけ残すか。1 では何も忘れず、0.999 では数千ステップほどで忘れます。</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>オフライン：学習データから学び、その後は固定。オンライン：何も知らない状態から始め、各回答から学習。ハイブリッド：両方。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>バンディット</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照基準</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>高いほど未知のモデルを頻繁に試します。今は報酬を失いますが、後で得られる可能性があります。</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>学習データが少なければ上げ、多ければ下げます。</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>環境が変わる場合は下げ、変わらない場合は 1 のままにします。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>これらのパラメーターを既定値にします</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 以下</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>プールのモデル数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>予算(&amp;B)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>1 万クエリあたりの米ドル。空欄：コスト不問</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>ルーターも学習(&amp;T)</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>最良の各プールについて現在の方策を学習し直します</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>最良のプールを探す</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>このプールを使う</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>選択したプールのモデルを実行に使います</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>最良のプール</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>オラクルはすべての回答を事前に知っています。プールが達しうる値であり、ルーターが達する値ではありません。</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>全モデルが回答したクエリがありません。回答の少ないモデルを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>厳密：%Ln 個のプールをすべて試しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>貪欲法（1 モデルずつ）：どのプールも %1 を超えません。</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>これらの結果において、貪欲法のプールは最良のプールのスコアの 63.2%（1 − 1/e）以上に達します。</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>予算がある場合、貪欲探索は最良に対する割合を保証しません。</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>全モデルが回答したクエリ %Ln 件、除外 %1 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>プールに含められるモデル数。多いほど到達できる性能は上がりますが、それぞれに調達と管理が必要です。</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>予算内でオラクルが最良となるプールを探します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>オラクル</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>router $/10k</source>
        <translation>ルーター $/10k</translation>
    </message>
    <message>
        <source>Mean score of the oracle that may ask these models, within the budget</source>
        <translation>これらのモデルを使えるオラクルの、予算内での平均スコア</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>これらのモデルで学習したルーターの正解率。予算内で最も正確な設定、予算がなければ現在のコスト重みでの値</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>そのときのルーターのコスト</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>「%1」は価格ではありません。0 以上の数を入力するか、価格が不明な場合は空欄にしてください</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 の価格</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>入力 $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>出力 $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>定額 $/クエリ</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>損益分岐</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>100 万入力トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>100 万出力トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>長さによらない 1 クエリあたりの米ドル</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>すべての評価クエリにこのモデルを使った場合の正解率</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>1 万クエリをすべてこのモデルに送った場合の米ドル</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>方策がこのモデルに送る評価クエリ</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>定価の代わりに試す価格：価格（1.5）、百分率（-20 %）、または範囲（1..3 か +-20 %）。範囲はフロンティアに帯で示されます</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>現在のコスト重みで、ほかの価格を変えずにこのモデルを使う価値がある最高の価格。フロンティアの直線から厳密に求めます。100 万出力トークンあたり、定額の場合は 1 クエリあたり</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>ダブルクリックまたは F2 で価格、百分率、範囲を入力。左右にドラッグ、または Ctrl を押しながらホイールで調整します</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>ダブルクリックまたは F2 で価格を変更</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>不明。ダブルクリックまたは F2 で価格を入力</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 には比較できる定価がありません。先に入力してください</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>「%1」は仮定価格ではありません。価格（1.5）、百分率（-20 %）、範囲（1..3 か +-20 %）を入力するか、定価にするには空欄にしてください</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>無料でも不可</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>どの価格でも</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>固定された LinUCB とリッジで、コストが価格から決まる場合に求められます</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>コスト重み %1 では： </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>$%1 まで使う価値あり（現在の価格の %2 倍）</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>どの価格でも使う価値あり</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>無料でも使う価値なし</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>あるコスト重みで、$%1 までフロンティア上にあります</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>あるコスト重みで、どの価格でもフロンティア上にあります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>モデルと価格</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>価格を保存</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>価格を表の名前でスタディに保存します</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>記録値のコストが有効です。これらの価格を変えても影響しません</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>変更するとすべて即座に再計算されます。再インポートは不要です</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>従量コストを使用</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>定額を使用</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>以後、コストは記録値ではなくこれらの価格から決まります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>この計算を中止します。前回の結果は残ります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>各モデル単独の正解率とコスト。モデルの表でも同じ内容を確認できます。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>まだ比較するものがありません。
データセットを開くかインポートし、「実行」を押してください。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>パレートフロント</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>1 万クエリあたり USD（対数）</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>1 万クエリあたり USD</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>1 万件あたり %1</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>1 万件あたり</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>より安くて良いモデルなし</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>別のモデルに劣る</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>品質と価格</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>リグレット</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>データセットでのクエリの名前</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>クエリのドメイン</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>方策が選んだモデル</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>選択されたモデルの回答の良さ：1 は正解、0 は不正解</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>選択されたモデルの回答のコスト（米ドル）</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>スコア − コスト重み × 正規化コスト</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>今のコスト重みで最も報酬が高かったはずのモデル：あとで結果が示す、スコア − コスト重み × 正規化コスト が最大のもの。同点なら安いほう、次にモデル一覧で先のもの</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>ルーターが選択によって失ったもの：最良のモデルの報酬 − 選んだモデルの報酬</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>このクエリについて結果が分かっているモデルはありません。</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1：スコア %2、%3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>同等：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>テキスト、ドメイン、モデルで絞り込む</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>クエリのフィルター</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>評価クエリ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>クエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>クエリ %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>評価されるクエリのうち表示中の件数</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>すべてのフィルターに合うクエリはありません。</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>正解率 %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>1 万件あたり %1</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>未処理 %1 件</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>テキスト、ドメイン、モデルのいずれかにこの文字列を含むクエリだけを残します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>リグレットを表示</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>クエリごとに加算した報酬：方策、最良の単独モデル、オラクル</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>オラクル</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 単独</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>リグレット</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>累積リグレット</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>累積報酬</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>編集するイベントを選んでください。</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>モデルの参加</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>モデルの離脱</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>ドメインドリフト</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>遅延フィードバック</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>部分フィードバック</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>品質低下</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>イベント：%1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>移動：%1 を %2 へ</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>イベントを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>実行の途中で変化するもの</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>選択したイベントを削除（Delete）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>コスト重みのスケジュール</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>ダブルクリックまたは Insert でステップを追加します。ドラッグまたは矢印キーで移動、Page Up と Page Down で別のステップを選択、Delete で削除します。</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>コスト重み p、クエリ別</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>コスト重みは一定です。ダブルクリックすると、あるクエリで変化させられます。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>「%1」はこの実行のクエリではありません。0 から %2 までの数を入力してください</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>クエリ %1 から始まるステップが既にあります。別のクエリを入力してください</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>「%1」はコスト重みではありません。0 以上の数を入力してください</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>開始クエリ</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>コスト重み</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>ダブルクリックまたは F2 で変更</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>スケジュールにステップを追加</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>スケジュールのステップを移動</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>スケジュールのステップを変更</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>実行はスケジュールに従っていません。</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>スケジュールのステップを削除</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>あるクエリでコスト重みを変えます（ダブルクリックまたは Insert）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>選択したステップを削除（Delete）</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>スケジュールに従う</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>ペーシングを「スケジュール」にします</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>コスト重みのスケジュール</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>フォルダー %1 を作成できません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>スタディにデータセットがありません。先にインポートしてください</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>%1 に書き込めません。空き容量を増やすか、別のフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>各モデルが担当したクエリの割合の推移</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>割合（ウィンドウ %1）</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>クエリ %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>選択の推移</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター：%1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>フィルターなし：%1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>テキストフィルターなし</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>ショートカットなし(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>新しいショートカット(&amp;S)：</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 は既に「%2」のショートカットです。別のものを選ぶか、そちらから外してください。</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>2 つのコマンドに同じショートカットがあります。</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>選択したコマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>選択したコマンドのショートカットをなくします</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>選択したコマンドを最初のショートカットに戻します</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>すべてのコマンドを最初のショートカットに戻します</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 にも同じショートカットがあります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>現在の分析</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>価格が異なります</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>クエリまたはその順序が異なります</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>分析をピン留めし、パラメータを変えて再実行してください。2 つの分析がここに同じ軸で並びます。</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>左の分析を右へ、右の分析を左へ移します</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>左の分析</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>右の分析</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>パラメータと価格は同じです</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>左から右へ：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>ここまで</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>どのモデルがどのクエリに答えるべきか？</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>スタディを開くか、同じクエリに対する複数のモデルの回答を含むデータセットをインポートします。モデル間のルーティングのコストと成果を確認できます。</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>最近のスタディ</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>スタディ、フォルダー、データファイルをここ、またはウィンドウ内の任意の場所にドロップ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>グリッドのフロンティア：%Ln ステップ、%1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>厳密なフロンティア：%Ln ステップ、%1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>厳密なフロンティア：%Ln 区間、%1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>模擬データ：はい</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>模擬データ：いいえ</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>データセット %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>データセットの内容のハッシュ：%1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>スタディが開かれていません</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>先にスタディを開くか作成してください</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>サンプルを作成しています</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポートしています</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>価格を保存しています</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>%1 のベクトルを読み込んでいます</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>%1 を埋め込んでいます</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 をエクスポートしています</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>%1 を救出しています</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>ピンを保存しています</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>%1 の文脈を戻しています</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>最初、最後、個数（例 0:1:11）、または値そのもの（例 0 0.1 0.5）</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>変化させるパラメーター。ほかはすべて現在のままです</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>矢印キーでセルを移動し、Enter でセルのパラメーターを読み込みます</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>2 つのパラメーターとその値を選び、スイープを実行します。
すべての組み合わせが実行され、クリックするとその 1 つを読み込みます。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>縦(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>横(&amp;C)</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>表の縦方向のパラメーター</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>表の横方向のパラメーター</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>シード数(&amp;D)</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>各組み合わせを現在のシードから数えてこの個数のシードで実行し、セルに平均を表示します</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>スイープを実行</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>パラメーターを 2 つ選択</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>値：0:1:11 または 0 0.1 0.5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>実行 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>スイープのセル：%1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>セルの表示内容：シードの平均。各シードは評価クエリ全件によります</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>すべての組み合わせを実行します。その間もウィンドウは使えます</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>表示範囲のクエリを選択</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>ドラッグでクエリを選択（または Ctrl+ドラッグ）</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの時間経過</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>イベントを実行に沿ってドラッグします。矢印キー：左右で移動、上下で別のイベントを選択、Delete で削除します。</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>実行中に変化するものはありません。
イベントを追加すると、方策の対応を確認できます。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>サンプルから始める</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>サポート窓口への質問の模擬データと、それぞれに対する 8 つのモデルの結果が入っています。後で自分のデータで見るものは、すべてここで試せます。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>ルーティングの成果</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>ルーターは各クエリを 1 つのモデルに送ります。これらの数値は、回答の正解率とコスト、そして最良の単独モデルや到達可能な最良との差を示します。</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>お金の価値を決める</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>コスト重みをドラッグします。左は正解率、右は低コストを重視します。ドラッグ中、すべてのグラフが追従します。</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>フロンティアを読む</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>青い線は各コスト重みでルーターが到達する点、印は単独のモデルです。点線より上ならモデルのランダムな混合より良く、破線より上にはどのルーターも届きません。輪を線に沿ってドラッグしてください。</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>どの印からもクエリを見る</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>セルをクリックすると、下の表に該当するクエリが並びます。クエリをクリックすると、そのモデルに送られた理由がインスペクターに表示されます。</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>価格が変わったら？</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>モデルの横の「仮定」に -50 % と入力すると、何が変わるかがフロンティアにすぐ表示されます。右上の「レポート」で分かったことを書き出せます。F1 で各パネルの説明を表示します。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>ツアーを終了します（Esc）。「ヘルプ」の「ツアー」で再開できます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>次のステップ。説明どおりに操作しても進みます</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>各モデルに対する方策の不確かさと、探索の頻度</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>実行を通じて同じクエリで測った、各モデルの予測スコアの平均の不確かさ。軸上の棒：方策が探索した頻度。</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>この方策には不確かさの尺度がありません。</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>観察できるよう、実行をもう一度再生しています。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>クエリ %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>不確かさの推移</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>この実行は観察できません。</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>予測スコア</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>ボーナス</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1：予測スコア %2 + ボーナス %3 − コスト %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>このクエリに %1 は選択できません</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>変更の基準(&amp;S)</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>これらのクエリを表示</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>クエリの表を絞り込みます</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>モデルが変わったクエリ</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>分析をピン留めすると、変更の影響を確認できます</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>クエリ %Ln 件中 %1 件、増加 %2、減少 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>報酬で、現在のコスト重みでの値</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>%1 からの変更</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>現在の実行と比べるピン留めした分析</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>比較対象 …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>比較：正解率 %1 ポイント、コスト %2%</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>、AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>使う価値の基準</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % のクエリ</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>1 クエリ</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>損益分岐価格の計算で、モデルが受け取るべきクエリの数</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>現在の価格をその名前の価格表としてスタディに保存します。「価格表」で切り替えられます</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>比較するシナリオ</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>別の価格でのフロンティアを現在のものと並べて描きます</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>仮定価格をすべて取り消します</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>「保存」で現在の価格を保存する名前</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>%1 の仮定価格</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>定価に戻す</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>前回のセッションの設定を読み込めません。最近のスタディの一覧から開いてください</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>前回のセッションのスタディ %1 が元の場所にありません。現在の場所から開くか、別のスタディを開いてください</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 は前回のセッション以降に変更されています。フィルターと選択したクエリは復元されませんでした</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>セッションを保存できません。設定フォルダーを書き込み可能にするか、空き容量を増やしてください</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>コスト重み固定</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>コスト重みは一定：指定した値、または学習データで予算を満たした値</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>コスト重みは利用者が指定し、スケジュールの項目から次の項目まで一定</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>ステップ幅：正規化コストが目標から 1 単位ずれたときの p の変化量。0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>主双対ペーシング</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>クエリのコストが残り 1 クエリあたりの残り予算を上回れば p を上げ、下回れば下げます</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB、価値/コスト比の最小値（正規化コストあたりのスコア）。0 = 学習データの値</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB、価値/コスト比の最大値。0 = 学習データの値</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>しきい値を超えるアームがないクエリに割り当てるもの</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>オンラインナップサックしきい値</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>費用対価値が、予算の消費とともに上がるしきい値を超えるアームを通します</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最も安いもの</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>線形 Thompson サンプリング</translation>
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
        <translation>割引 LinUCB</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>スライディングウィンドウ LinUCB</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>ロジスティック UCB</translation>
    </message>
    <message>
        <source>Kernel UCB</source>
        <translation>カーネル UCB</translation>
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
        <translation>Thompson サンプリング</translation>
    </message>
    <message>
        <source>Exp4</source>
        <translation>Exp4</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>リッジ回帰</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>ロジスティック回帰</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>ドメイン表</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>2 モデル間のしきい値</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>カスケード</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>オラクル</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>単独モデル</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>最も安いモデル</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>2 モデルのランダム混合</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>ゼロルーター</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>ドメインオラクル（事後）</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>最良の線形方策（事後）</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>アームごとに 1 つの線形モデル、上側信頼限界で選択</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>アームごとに 1 つの線形モデル、クエリごとに既知の情報から新たに抽出</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>アームごとに 1 つの線形モデルで予測が最良のもの、ときどき任意のアーム</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>アームを抽選。アームごとの線形モデルが高く評価するほど選ばれやすい</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>クエリごとに係数 gamma で過去を忘れる LinUCB、変化する環境向け</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>直近のクエリだけを知る LinUCB、変化する環境向け</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>アームごとに 1 つのロジスティックモデル、0 ～ 1 のスコア向け、上側信頼限界で選択</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>ランダムフーリエ特徴上の LinUCB、文脈に対して非線形な場合向け</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>アームを抽選。アームごとの線形モデルで最良との差が大きいほど選ばれにくい</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>平均に不足しうる分を加えた値が最良のもの。クエリは見ない</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>各アームのスコアを既知の情報から抽出。クエリは見ない</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>ほかの方策のどれに従うかを学習し、その助言から抽選</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>各モデルのスコアとコストの線形予測。ボーナスのない LinUCB</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>最も似た学習クエリでの各モデルのスコアとコスト</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>ロジスティック回帰による、各モデルが正解する確率</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>学習データによる各ドメインの最良モデル。まれなドメインは全体に依存</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>2 つのモデルの強い方、弱い方に勝つ見込みが十分な場合</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>最も安いモデルから呼び出し、回答が誤りと予測される間は次へ進む。すべてに支払いが発生</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>すべての結果を知る：最良の中で最も安いもの。どのルーターもこれを超えられない</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>全クエリに 1 つのモデル</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>全クエリに平均コストが最も低いモデル</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>全モデルが同じ確率、シードによる</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>2 つのモデルをランダムに使用、2 番目は指定した確率、シードによる</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>学習データによる、各コスト重みで最良の単独モデル。クエリは見ない</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>評価データ自身の結果による各ドメインの最良モデル：ドメインを知るだけで得られるもの</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>全結果を使い評価データ自身に当てはめたリッジ回帰：線形方策の上限の目安</translation>
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
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>バンド幅</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>予測器</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>first</source>
        <translation>1 番目</translation>
    </message>
    <message>
        <source>second</source>
        <translation>2 番目</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>任意のアームが回答してよいクエリの割合</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>アームの確率を e 倍にする価値の差</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>知っている直近のクエリ数、学習クエリを含む</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>カーネルの代わりとなるランダム特徴の数</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>2 つの文脈が異なり始める距離。文脈の長さは 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>最良との差に応じてアームが選ばれにくくなる速さ</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>学習したクエリ数に応じたその増え方：0 は一定、0.5 は平方根</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>情報の少ないアームへのボーナスの係数。論文では 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>助言する方策とモデル、コンマ区切り</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>任意のアームが回答してよいクエリの割合。学習の速さも決まる</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>モデルを呼び出す前に見込むコスト：クエリからの予測、学習時のモデルの平均、またはクエリ自身のコスト（既知：定額を除き事後にのみ判明）</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>近傍による予測で参照する学習クエリ数</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>すべての近傍を同等に、または近いものを重く（1 / (1 - cosine)）</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>全ドメインの平均が各ドメインで何クエリ分に数えられるか</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>強いモデルの名前</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>弱いモデルの名前</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>それを予測するもの</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>呼び出す順のモデル、MODEL,MODEL,...。auto = 学習データで最良のチェーン</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>選ばれるチェーンの最大モデル数</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>正解のモデルがない場合の課金：最も安いモデル（LLMRouterBench と同じ）、またはなし（RouterBench と同じ）</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>一方のモデルの名前</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>もう一方のモデルの名前</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>2 番目の確率</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>最も正確</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>ロジスティック</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>knn</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>リッジ</translation>
    </message>
</context>
</TS>
