<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nghiên cứu mới…</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>Tạo một nghiên cứu trống</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Mở một nghiên cứu</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Mở &amp;dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>Mở tập dữ liệu mô phỏng có sẵn</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>N&amp;hập…</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>Nhập tập dữ liệu từ các tệp</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Nhập &amp;thư mục…</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>Nhập tập dữ liệu từ một thư mục</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>&amp;Xuất tập dữ liệu…</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>Ghi tập dữ liệu thành các tệp CSV vào một thư mục</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>Lưu &amp;giá</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>Ghi các giá đã sửa vào nghiên cứu</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>Ghi báo cáo về phân tích hiện tại</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Thoát chương trình</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Hủy thay đổi vừa rồi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Thực hiện lại thay đổi</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>&amp;Tìm truy vấn</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>Lọc bảng truy vấn</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Xóa mọi bộ lọc</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Bỏ mọi bộ lọc truy vấn</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Lệ&amp;nh…</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>Tìm và chạy lệnh bất kỳ theo tên</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>Chọn phím tắt khác cho các lệnh</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Chạy</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>Tính lại phân tích</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Ghim</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>Giữ phân tích hiện tại để so sánh với phân tích khác</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>So sánh cạnh &amp;nhau</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>Hiện hai phân tích cạnh nhau, trên cùng các trục</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>Dừng việc đang tính, nhập hoặc ghi</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Dùng toàn bộ màn hình</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>Giới thiệu &amp;MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Phiên bản và giấy phép</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Giới thiệu &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>Bộ công cụ dùng để dựng cửa sổ này</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>Giải thích khung đang nhận bàn phím</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Hướng dẫn nhanh</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>Năm bước làm quen với cửa sổ, trên dữ liệu mẫu</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Cửa &amp;sổ mới</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>Mở thêm một cửa sổ, cho nghiên cứu khác</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>Mở t&amp;rong cửa sổ mới…</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>Mở một nghiên cứu trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>Hỏi về truy vấn &amp;mới</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>Nhập một truy vấn và xem bộ định tuyến chọn mô hình nào</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>&amp;Tinh chỉnh</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>Bố cục để tinh chỉnh: câu hỏi, kết quả trả lời, các truy vấn</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>Bố cục để so sánh các mô hình và phân tích, kèm đường biên và truy vấn</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>T&amp;rình chiếu</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>Bố cục cho máy chiếu: đường biên, lựa chọn và số liệu bằng chữ lớn</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Lưu bố cục thành…</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>Lưu vị trí các khung dưới một tên</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>&amp;Quản lý bố cục…</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>Đổi tên hoặc xóa các bố cục đã lưu</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Đặt lại &amp;bố cục</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>Đưa mọi khung về vị trí theo bố cục</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>&amp;Báo cáo…</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>&amp;Phát lại lượt chạy</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>Xem lượt chạy học, từng truy vấn một; lần nữa để tạm dừng</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>&amp;Lùi một truy vấn</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>Hiện lượt chạy ở trước đó một truy vấn</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>&amp;Tiến một truy vấn</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>Hiện lượt chạy ở sau đó một truy vấn</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>T&amp;ruy vấn đầu tiên</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>Hiện lượt chạy lúc bắt đầu</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>T&amp;oàn bộ lượt chạy</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>Hiện lại toàn bộ lượt chạy</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%1 trong %2: %3 trên %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 và %2: cả hai đúng %3, chỉ %1 %4, chỉ %2 %5, không mô hình nào %6, trong %Ln truy vấn cả hai đều trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>không lĩnh vực</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>độ chính xác của từng mô hình riêng lẻ, %; in đậm: tốt nhất trong lĩnh vực</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1: tỷ lệ truy vấn cả hai đều trả lời, %; đúng là điểm từ 0,5 trở lên</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>cả hai đúng</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>chỉ mô hình của hàng đúng</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>chỉ mô hình của cột đúng</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>cả hai sai</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 và %2 đúng</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 đúng, %2 sai</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 và %2 sai</translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>không có ngữ cảnh</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 điểm %</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>Một mô hình riêng lẻ tốt hơn bộ định tuyến này</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>Trộn ngẫu nhiên các mô hình tốt hơn</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>Mỗi lĩnh vực một mô hình cũng đạt như vậy</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>Có mô hình chưa từng được thử: bị kẹt?</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>Một mô hình nhận gần hết truy vấn: bị kẹt?</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>Có câu hỏi nằm ở cả phần huấn luyện và đánh giá</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>Huấn luyện trên chính dữ liệu đánh giá</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>Phép nhúng cũng được khớp trên truy vấn đánh giá</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>Chính sách này biết kết quả: là cận, không phải bộ định tuyến</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>Số token không đổi: có vẻ là số giả</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>Một mô hình có giá 0 nhưng không khai báo miễn phí</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>Hai bảng giá chênh nhau mười lần</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>Đã nhập %1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln truy vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln mô hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>columns: %1</source>
        <translation>cột: %1</translation>
    </message>
    <message>
        <source>files in the archive: %1</source>
        <translation>tệp trong kho nén: %1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>khóa: %1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Theo lựa chọn của bạn</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>Phỏng đoán: hãy kiểm tra các cột</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>Đã nhận dạng, chưa chắc chắn</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Đã nhận dạng</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv, outcomes.csv, prices.csv, embeddings.npy: một thư mục hoặc các tệp</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>RouterBench CSV: MODEL, MODEL|total_cost, ... cho mỗi mô hình, hoặc dạng dài thô</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>RouteLLM responses CSV: prompt, WEAK, STRONG là True/False; hoặc một thư mục các tệp đó</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>Đánh giá MT-bench JSONL (RouteLLM, FastChat), điểm từ 1 đến 10, có hoặc không có question.jsonl</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; có hoặc không có models.json</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>LLMRouter routing JSONL: query, model_name, performance, tokens; có hoặc không có bảng mô hình</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; có hoặc không có bảng mô hình</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>Kết quả LLMRouterBench: các thư mục DATASET/SPLIT/MODEL/TIME.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>LLMRouterBench CSV dạng dài: dataset_id, split, model_name, record_index, score, tokens, cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena cached_results JSONL hoặc predictions JSON; có hoặc không có cost.json</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>CSV câu trả lời FrugalGPT và LLMDrift: model, query, ref_answer, answer, cost; được chấm điểm tại đây</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>CSV truy vấn FrugalGPT không tiêu đề: query, answer, id; không có kết quả</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = mô hình đúng)</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>Kết quả promptfoo, JSON (phiên bản 2 và 3) hoặc JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>Kết quả promptfoo, CSV: chỉ có điểm, không có chi phí và token</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>Nhật ký OpenAI Evals, JSONL: mỗi mô hình một tệp</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>Mẫu lm-evaluation-harness: MODEL/samples_TASK_DATE.jsonl (--log_samples)</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>Lượt chạy HELM: per_instance_stats.json kèm run_spec.json và instances.json</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Nhật ký Inspect: .eval (zip) hoặc JSON, đầy đủ hoặc bị gián đoạn</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>OpenAI Batch đầu ra JSONL; kèm đầu vào của nó và CSV gồm custom_id, label</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>VowpalWabbit dsjson: nhật ký quyết định; các kết quả đã quan sát</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>bảng CSV bất kỳ, mỗi truy vấn một hàng và mỗi mô hình một cột điểm</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>bảng CSV bất kỳ, mỗi cặp truy vấn và mô hình một hàng: model, score, query</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>Cùng văn bản ở nhiều phần chia</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>Văn bản trùng lặp</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>Lĩnh vực chỉ có một truy vấn</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>Token đầu vào không đổi</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>Token đầu ra không đổi</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>Token không tương ứng với văn bản</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>Miễn phí hay chưa biết?</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>Chi phí không đổi</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>Chi phí theo đơn vị khác?</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>Độ trễ theo đơn vị khác?</translation>
    </message>
</context>
<context>
    <name>ImportRole</name>
    <message>
        <source>not used</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>query id</source>
        <translation>mã truy vấn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>split</source>
        <translation>phần chia</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>đáp án đúng</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>token đầu vào</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>token đầu ra</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>độ trễ</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>giám khảo</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lượt chạy</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>token vào</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>token ra</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>độ trễ s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>split</source>
        <translation>phần chia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>đầu vào $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>đầu ra $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>cố định $/truy vấn</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>các mục còn lại</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>không lĩnh vực</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>không đánh giá</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>đúng một phần</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>điểm chưa biết</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>khoảng %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>khoảng %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>khoảng %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Đường biên chi phí–độ chính xác</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Lựa chọn theo thời gian</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Phần thưởng tích lũy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Lựa chọn theo lĩnh vực</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Bản đồ nhúng</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Truy vấn</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Mô hình và giá</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Quét tham số</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>So sánh mô hình</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>Xem chi tiết truy vấn</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Xem quá trình học</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>trọng số chi phí</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>khám phá α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>quên γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>tỷ lệ huấn luyện</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>ngân sách</translation>
    </message>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>chi phí mỗi 10k</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>phần thưởng trung bình</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>hối tiếc</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>tiết kiệm</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>chính sách</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>còn %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>còn %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>còn %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1 (lưới %2)</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1 (sau đó lưới %2)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>một bảng với một mô hình cho mỗi lĩnh vực, học trên phần huấn luyện, đạt tốt hơn: phần thưởng trung bình của bộ định tuyến trừ của bảng là %1 (khoảng tin cậy 95 %: %2 đến %3)</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>một bảng với một mô hình cho mỗi lĩnh vực, học trên phần huấn luyện, đạt như vậy: phần thưởng trung bình của bộ định tuyến trừ của bảng là %1 (khoảng tin cậy 95 %: %2 đến %3)</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>%1 trong %2 truy vấn đánh giá có cùng văn bản với một truy vấn huấn luyện</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>%1 trong %2 truy vấn đánh giá lặp lại truy vấn huấn luyện, cả kết quả: lượt chạy đã được huấn luyện trên chính những gì nó được hỏi</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>bộ nhúng %1 cũng được khớp trên %2 trong %3 truy vấn đánh giá: hãy nhúng lại với phân chia này</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 biết kết quả của các truy vấn đánh giá: là cận, không phải bộ định tuyến</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%1 trong %2 mô hình chưa từng được thử (%3): lượt chạy có thể bị kẹt; hãy khám phá nhiều hơn, hoặc khởi động ấm</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>%1 nhận %2 % số truy vấn của một lượt chạy có học: lượt chạy có thể bị kẹt</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%1 trong %2 mô hình có chi phí bằng 0 mà không được khai báo là miễn phí (%3): hãy nhập giá, hoặc khai báo miễn phí bằng `metallm prices set STUDY MODEL --flat 0`</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>giá trong &apos;%1&apos; và &apos;%2&apos; chênh nhau từ mười lần trở lên cho %3: một trong hai có thể dùng đơn vị khác</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>riêng %1 không kém chính xác và không đắt hơn bộ định tuyến này: %2 % với %3 USD mỗi 10.000 truy vấn so với %4 % với %5</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>riêng %1 đạt phần thưởng cao hơn ở trọng số chi phí này: cao hơn %2 trên %3 truy vấn</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>số token đầu vào của %1 trong %2 mô hình không hề đổi (%3 với %4): có vẻ là số giả, và chi phí cũng vậy</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>số token đầu vào của %1 trong %2 mô hình không hề đổi (%3 với %4): có vẻ là số giả</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>số token đầu ra của %1 trong %2 mô hình không hề đổi (%3 với %4): có vẻ là số giả, và chi phí cũng vậy</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>số token đầu ra của %1 trong %2 mô hình không hề đổi (%3 với %4): có vẻ là số giả</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>trộn ngẫu nhiên các mô hình đơn đạt tốt hơn trên toàn khoảng chi phí: AIQ %1 so với %2; ở %3 USD mỗi 10.000 truy vấn nó đạt điểm %4 %, bộ định tuyến này cao nhất %5 %</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>trộn ngẫu nhiên các mô hình đơn đạt tốt hơn ở một số chỗ; ở %1 USD mỗi 10.000 truy vấn nó đạt điểm %2 %, bộ định tuyến này cao nhất %3 %</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>trộn ngẫu nhiên các mô hình đơn đạt điểm %1 % với cùng %2 USD mỗi 10.000 truy vấn, lượt chạy này %3 %</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 truy vấn có văn bản cũng nằm ở phần khác của phân chia: những gì dùng để huấn luyện lại được dùng để đánh giá</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 truy vấn có cùng văn bản với truy vấn khác: phân chia ngẫu nhiên có thể đặt chúng ở cả hai bên</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 lĩnh vực chỉ có một truy vấn: số liệu của chúng không nói lên điều gì</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1: mọi truy vấn đều có %2 token đầu vào: số token giả thì chi phí cũng giả</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1: mọi câu trả lời đều có %2 token đầu ra</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1: số token đầu vào không liên quan đến độ dài văn bản (tương quan %2)</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1: mọi chi phí đều bằng 0: miễn phí, hay chưa biết?</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1: mọi truy vấn đều tốn %2 USD dù số token khác nhau</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1: mỗi truy vấn tốn trung bình %2 USD: chi phí có dùng đơn vị khác không?</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1: chi phí và token cho ra %2 USD mỗi triệu token: một trong hai dùng đơn vị khác</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1: mỗi câu trả lời mất trung bình %2 s: có phải đây là mili giây?</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>không đọc được phiên làm việc trước</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>hãy mở nghiên cứu từ danh sách gần đây</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>chi phí mỗi 10.000</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>hối tiếc</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>phần thưởng</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>trọng số chi phí</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>khám phá α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>quên γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>tỷ lệ huấn luyện</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>phép chiếu</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 seed</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>trung bình của %1 seed</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>dọc: %1, ngang: %2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>ngân sách</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>&amp;Hệ số chặn</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>Thêm hằng số 1 vào mọi ngữ cảnh, để một mô hình có thể tốt hoặc kém bất kể truy vấn</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Phép ch&amp;iếu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>Số thành phần chính mà ngữ cảnh được chiếu lên, khớp trên phần huấn luyện</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>Nguồn ngẫu nhiên duy nhất: cùng seed cho cùng lượt chạy</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Thứ tự &amp;duyệt</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>Thứ tự các truy vấn đánh giá lần lượt đến</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>&amp;Kiểu số thực</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>Kiểu đơn nhanh hơn, nhưng có thể chọn khác khi sát nhau</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>xáo trộn</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>như đã cho</translation>
    </message>
    <message>
        <source>double</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>single</source>
        <translation>đơn</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>Hệ số chặn, phép chiếu, seed, thứ tự và kiểu số thực của lượt chạy</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>Ít hơn: nhanh và ổn định hơn, nhưng thô hơn. Không chiếu: ngữ cảnh giữ nguyên.</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>Hãy thử vài giá trị trước khi tin vào một chênh lệch nhỏ.</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>Có ảnh hưởng với chính sách có học và với ngân sách. Xáo trộn: theo seed.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Tọa độ song song</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>Ghim phân tích hiện tại</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>Hai phân tích cạnh nhau, trên cùng các trục; hoặc một, bên cạnh phân tích hiện tại</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Quay lại đó</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>Tham số và giá của mục ghim trở thành của cửa sổ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>Phân tích đã ghim</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message>
        <source>present</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Quay lại “%1”</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>Giữ lại tham số và giá, để so sánh với các phân tích khác</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>Bỏ các mục ghim đã chọn; Hoàn tác để khôi phục</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>Gửi đến %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>Nhập truy vấn mới: bộ định tuyến xếp hạng các mô hình cho truy vấn ngay khi bạn nhập</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Truy vấn mới</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>Văn bản không có trong tập dữ liệu. Nó được nhúng như các truy vấn của tập dữ liệu và không được lưu ở đâu cả</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Lĩnh &amp;vực</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>Lĩnh vực của truy vấn mới</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>Chính sách này chỉ xét lĩnh vực của truy vấn</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>Các mô hình theo xếp hạng của bộ định tuyến cho truy vấn mới</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>Giá trị tốt nhất ở đầu, theo trọng số chi phí của thanh trượt</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Giống nhất khi huấn luyện</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Cosin của các ngữ cảnh, 1 = cùng hướng</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>Các truy vấn huấn luyện gần truy vấn mới nhất</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>Điều cần biết về các số liệu này</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Nhúng…</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>Gán ngữ cảnh cho tập dữ liệu, từ văn bản của nó hoặc từ tệp</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>Chọn máy chủ nhúng…</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>Máy chủ tạo vectơ cho văn bản mới</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>Nhấp để mở truy vấn trong khung chi tiết</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>Hỏi lại đúng câu này lần nữa</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 không thể trả lời: nó chọn theo kết quả, mà truy vấn mới thì chưa có</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 rút ngẫu nhiên mô hình: nó không dự đoán gì cho từng mô hình</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 rút ngẫu nhiên mô hình, thường nhất là mô hình đầu</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 không biết mô hình nào trong số này</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>%1 không còn mô hình nào để hỏi</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 hỏi %2, ở trọng số chi phí từ %3 đến %4</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 hỏi %2, ở trọng số chi phí từ %3 trở lên</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 hỏi %2, bất kể trọng số chi phí</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>Chính sách này không xét văn bản: câu trả lời giống nhau cho mọi truy vấn.</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>Ngân sách thay đổi trọng số chi phí trong lượt chạy; ở đây dùng giá trị của thanh trượt.</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>Văn bản không có từ nào chung với các văn bản mà bộ nhúng đã khớp: các số liệu không nói lên gì về nó.</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>Máy chủ nhúng cho một truy vấn của tập dữ liệu vectơ khác với vectơ đã lưu (cosin %1): khó có thể là máy chủ đã tạo ra chúng.</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>Ở đây hiện cơ sở để nó rút ngẫu nhiên. Lựa chọn không tuyến tính theo trọng số chi phí nên không biết được khoảng nào.</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>Cascade hỏi lần lượt từng mô hình và chỉ dự đoán có nên hỏi tiếp hay không: ở đây hiện mô hình mà câu trả lời được lấy.</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>Theo những gì bộ định tuyến biết ở cuối lượt chạy; các khoảng đúng với những gì nó đã học ở trọng số chi phí hiện tại.</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>Điểm của mô hình mạnh là xác suất nó hơn mô hình yếu.</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>Chi phí: giá mỗi truy vấn của từng mô hình.</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>Chi phí: dự đoán từ truy vấn, giống như điểm.</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>Chi phí: trung bình của từng mô hình khi huấn luyện.</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>Phân tích chưa sẵn sàng: câu trả lời sẽ có sau đó.</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>Tập dữ liệu không có văn bản lẫn ngữ cảnh. Trước hết hãy cung cấp vectơ từ tệp.</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>Tập dữ liệu chưa có ngữ cảnh. Trước hết hãy nhúng các văn bản, để có thể định vị văn bản mới giữa chúng.</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>Ngữ cảnh lấy từ tệp (%1), và không có gì cho biết chúng được tạo bằng gì. Hãy chọn máy chủ nhúng cho cùng loại vectơ, gồm %2 số, hoặc nhúng lại tập dữ liệu.</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>Nhập một truy vấn để xem bộ định tuyến sẽ gửi nó đến mô hình nào, và vì sao.</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>Đang chuẩn bị: bộ nhúng và bộ định tuyến được huấn luyện một lần…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Đang hỏi…</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>điểm cộng</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>Điểm mà bộ định tuyến dự đoán cho truy vấn này</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>Phần bộ định tuyến cộng thêm cho những gì nó chưa biết</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>Chi phí bằng USD mà bộ định tuyến dự tính cho truy vấn này</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>Điểm dự đoán + điểm cộng − trọng số chi phí × chi phí: giá trị lớn nhất được chọn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn luôn</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>điểm dự đoán %1 + điểm cộng %2 − chi phí %3 = %4</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>được chọn ở p</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>Các trọng số chi phí p mà ở đó mô hình này được chọn cho truy vấn này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>Số USD đã chi đến từng truy vấn và nhịp chi đều hết ngân sách</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Chưa đặt ngân sách.</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>nhịp ngân sách</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>đã chi</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>đã chi, USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>vượt ngân sách từ truy vấn %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>truy vấn %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message>
        <source>Set a budget of %1</source>
        <translation>Đặt ngân sách %1</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>Chưa đặt ngân sách. Hãy bắt đầu với chi phí của lượt chạy này cho 10.000 truy vấn, rồi thay đổi trong khung tinh chỉnh.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để hiển thị.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>trên %1: vượt %2</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>trên %1 cho %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>lượt chạy này thiếu %1</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>tốt nhất khi nhìn lại</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>câu trả lời đúng thêm cho mỗi đô la thêm</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>thêm tiền cũng không lợi gì</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>Chuyển đến p %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>Trên toàn bộ phần đánh giá, tính bằng USD, và mức được phép chi.</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT(ngân sách)</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>Độ chính xác của cách chọn mô hình tốt nhất với số tiền này khi biết mọi kết quả: không bộ định tuyến nào tốt hơn được (bài toán cái túi phân số).</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>Giá bóng</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>Mức điểm tối ưu tăng thêm khi ngân sách thêm một đô la.</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>Trọng số chi phí nhỏ nhất mà chi phí trên phần huấn luyện còn trong ngân sách</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>Chi phí của lượt chạy này cho 10.000 truy vấn trở thành ngân sách</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>&amp;USD per 10k queries</source>
        <translation>USD mỗi 10k tru&amp;y vấn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>Đánh dấu trọng số chi phí nhỏ nhất mà chi phí trên phần huấn luyện còn trong ngân sách này. Để trống nếu không có ngân sách.</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>Nhịp chi tiê&amp;u</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>Ngân sách &amp;cứng</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>Không bao giờ chi quá ngân sách: mô hình có thể làm vượt sẽ không được hỏi, và truy vấn không còn tiền thì không được phục vụ</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>Đạt đúng &amp;bằng cách trộn</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>Ngoại tuyến: trộn ngẫu nhiên hai trọng số chi phí, để phần huấn luyện tốn đúng ngân sách</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>Thấp hơn: mô hình rẻ hơn trả lời nhiều truy vấn hơn.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 thành %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Ngân sách %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Không ngân sách</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>Phần huấn luyện %1 thành %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>Phân chia sẵn của tập dữ liệu</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>Phân chia theo tỷ lệ</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>Tham số của chính sách</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1: mặc định</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Nhịp chi tiêu</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>Tham số của nhịp chi tiêu</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>Ngân sách cứng</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>Không ngân sách cứng</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>Đạt ngân sách bằng cách trộn</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>Đạt ngân sách không trộn</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>kết hợp</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>cố định</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>theo lượng dùng</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>đã ghi nhận</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>tốt nhất hiện có</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>như đã cho</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>xáo trộn</translation>
    </message>
    <message>
        <source>double</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>single</source>
        <translation>đơn</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>Nhiều tham số</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>Trọng số chi phí</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Chế độ</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Khám phá</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>Có hệ số chặn</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>Không hệ số chặn</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>Chiếu xuống %1 thành phần</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>Không chiếu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự duyệt</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kiểu số thực</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>present</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ điểm</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ chi phí</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>lợi</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>Mô hình mà lượt chạy đã ghim chọn</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>Mô hình mà lượt chạy hiện tại chọn</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>Lượt chạy hiện tại trừ lượt đã ghim</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>Lượt chạy hiện tại trừ lượt đã ghim, USD</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>Phần thưởng của lượt chạy hiện tại trừ của lượt đã ghim, cả hai ở trọng số chi phí hiện tại</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>không phục vụ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Ảnh SVG (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Lưu “%1”</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>Không ghi được %1: hãy giải phóng dung lượng hoặc chọn thư mục khác</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lưu thành PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Lưu thành SVG…</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>Xuất dữ liệu ra CSV…</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để hiển thị.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Đặt lại thu phóng</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>Tự khớp</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>Không có gì phủ nhận kết quả này.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để kiểm tra.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Hiện nội dung liên quan</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>Đưa khung hoặc các truy vấn được nói đến vào tầm nhìn</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>Những điều cần biết trước khi tin vào kết quả này. Nhấn để xem danh sách.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>nghiêm trọng: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>ghi chú: %1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>Kiểm tra: chưa thực hiện</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ Không có gì phủ nhận kết quả này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>mô hình chính xác nhất</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>mô hình rẻ nhất</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>mô hình đắt nhất</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>mô hình tốt nhất trong ngân sách</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>mô hình tốt nhất của từng lĩnh vực</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>không so sánh được độ chính xác</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>không so sánh được chi phí</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 đến %2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>chính xác hơn %1 điểm %</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>rẻ hơn %1</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ Lượt chạy này ủng hộ</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ Lượt chạy này bác bỏ</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? Chưa rõ: cần thêm truy vấn</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 so với %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Tuyên bố</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>Chính xác hơn, điểm %</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>Điều được tuyên bố: chính xác hơn mốc so sánh bấy nhiêu điểm phần trăm. Để trống nếu không tuyên bố gì về độ chính xác.</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>Rẻ hơn, %</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>Điều được tuyên bố: rẻ hơn mốc so sánh bấy nhiêu phần trăm. Để trống nếu không tuyên bố gì về chi phí.</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>Mốc để đối chiếu kết quả; được chọn khi đã thấy mọi kết quả của phần đánh giá, nên là mạnh nhất trong loại của nó</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>Nhập lệnh, khung hoặc chính sách</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Lệnh tìm thấy</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Không có lệnh tên này</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>Chỉ cần vài chữ của tên; phím mũi tên để chọn, Enter để chạy</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>Độ chính xác theo lĩnh vực</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Mức đồng thuận</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>Nhóm tốt nhất</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Chất lượng theo giá</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>So sánh mô hình</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>Phím mũi tên di chuyển giữa các ô; Enter hiện các truy vấn của ô</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 đúng</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>Ô đếm gì cho mỗi cặp mô hình. “Chỉ một đúng” cho thấy mô hình nào có thể thay cho mô hình nào.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>khoảng thời gian</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, trong %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>trong nhóm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>thắng duy nhất</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>chi phí một truy vấn</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>độ trễ</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ độ chính xác</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>thêm cho oracle</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>thêm cho router</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>Lượt chạy trên màn hình được phép chọn mô hình này</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>Điểm trung bình của riêng mô hình trên các truy vấn đánh giá mà nó đã trả lời, với khoảng tin cậy 95 %</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>Số truy vấn chỉ riêng nó trả lời đúng (điểm từ 0,5 trở lên) trong số các mô hình đã trả lời</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>USD cho 10.000 truy vấn, tất cả gửi đến mô hình</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>Chi phí trung vị của một truy vấn tính bằng USD và phân vị 95 %; thanh: phân bố chi phí của các truy vấn, thang logarit, chung một thang cho mọi mô hình</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>Thời gian trả lời trung vị tính bằng giây và phân vị 95 %; thanh như với chi phí</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>Độ chính xác trừ của mô hình tham chiếu, tính bằng điểm phần trăm, trên các truy vấn cả hai đều trả lời; khoảng tin cậy 95 %, bootstrap theo cặp</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>Chi phí mỗi 10.000 truy vấn trừ của mô hình tham chiếu, trên các truy vấn cả hai đều trả lời</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>Số điểm phần trăm mà oracle tốt hơn khi có mô hình này so với khi không có, cùng phần còn lại của nhóm, bất kể chi phí; trên các truy vấn mọi mô hình đều trả lời</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>Số điểm phần trăm mà bộ định tuyến huấn luyện lại tốt hơn khi có mô hình này so với khi không có, ở chi phí của lượt chạy trên màn hình</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1, 95 %: %2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>trên %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>%Ln trong số đó không được mọi mô hình trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>không ghi nhận</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>nhỏ nhất %1, 5 %: %2, 25 %: %3, trung vị %4, 75 %: %5, 95 %: %6, lớn nhất %7; trung bình %8</translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 trừ %2, trên %Ln truy vấn cả hai đều trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>trên %Ln truy vấn mọi mô hình đều trả lời; bỏ ra %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>&amp;Khác biệt so với</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>Huấn luyện bộ định tuyến</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>Huấn luyện lại chính sách hiện tại khi có và không có từng mô hình, để thấy nó đóng góp gì</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Mô hình được so sánh</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Enter hiện các truy vấn chỉ riêng mô hình này đúng; ở cột lợi ích oracle, các truy vấn mà nó hơn phần còn lại của nhóm</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 tốt hơn nhóm</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>chỉ %1 đúng</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>Mô hình dùng làm mốc so sánh cho các mô hình khác, trên các truy vấn cả hai đều trả lời</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>Ngữ cảnh: %1 thay cho %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>Trọng số chi phí áp dụng tại từng truy vấn</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>trọng số chi phí</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>trọng số chi phí p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>truy vấn %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>Trọng số chi phí theo thời gian</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>Trọng số chi phí</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>ưu tiên độ chính xác</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>ưu tiên chi phí</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>Một đơn vị chi phí đáng giá bao nhiêu độ chính xác. Ở 0, câu trả lời tốt nhất được chọn bất kể chi phí; càng sang phải, mô hình rẻ càng được ưu tiên. Một đơn vị là chi phí trung bình của mô hình đắt nhất.</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>Trọng số chi phí, chính xác</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 mỗi 10k</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>độ chính xác %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>Theo lượng dùng: token nhân giá. Cố định: một giá cho mỗi truy vấn. Đã ghi nhận: chi phí có sẵn trong tập dữ liệu.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Bảng giá</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>Bảng giá đang áp dụng; có thể sửa trong khung “Mô hình và giá”</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>theo lượng dùng</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>cố định</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>đã ghi nhận</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>tốt nhất hiện có</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (chưa lưu)</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>Tốt nhất hiện có: cách tốt nhất trong số này mà dữ liệu cho phép.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>Tập dữ liệu</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Dữ liệu mô phỏng</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Phân chi&amp;a</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>Huấn luyện và đánh giá trên các phần do tập dữ liệu nêu tên, hoặc trên phân chia ngẫu nhiên giữ nguyên tỷ lệ các lĩnh vực</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>Huấn &amp;luyện / đánh giá</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>Tỷ lệ truy vấn mà chính sách học; phần còn lại dùng để đánh giá</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>&amp;Ngữ cảnh</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>không…</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>Gán vectơ ngữ cảnh cho mọi truy vấn, dành cho các chính sách học từ đó</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>Ngữ cảnh lấy từ %1. Chọn nguồn khác.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Chưa mở tập dữ liệu nào</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>theo tỷ lệ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>còn lại</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>Cao hơn: học tốt hơn, nhưng được đánh giá trên ít truy vấn hơn, nên khoảng tin cậy rộng hơn.</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>Tập dữ liệu dùng để tính mọi thứ: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>Đóng khung</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>Những gì khung này làm được</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menu của khung</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Đưa trở lại cửa sổ</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>Tách thành cửa sổ riêng</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>Khung này hiện gì (F1)</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Trợ giúp về khung này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>không lĩnh vực</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Lựa chọn theo lĩnh vực</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>tỷ lệ truy vấn của lĩnh vực, %</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>Máy chủ trả về vectơ gồm %Ln số</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Kiểm tra kết nối</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>Ngữ cảnh của tập dữ liệu</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Nhúng</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>Từ và ký tự của văn bản (LSA)</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>Vectơ từ tệp NumPy</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>Máy chủ nhúng</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>Nguồn của ngữ cảnh</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>Số &amp;chiều</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>Tính tại chỗ, khớp trên phần huấn luyện.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>Mỗi truy vấn một hàng, theo thứ tự của tập dữ liệu.</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>/v1/embeddings của OpenAI, hoặc /api/embed của Ollama</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Mô hình</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>Số câu hỏi được xử lý cùng lúc</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>&amp;Song song</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>Văn bản được gửi đến máy chủ. Những gì máy chủ đã trả lời được giữ trong nghiên cứu: lần chạy kết thúc sớm sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>trong biến môi trường</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>trong chuỗi khóa</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>khóa đã lưu</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>Khóa nhập ở đây chỉ được lưu vào chuỗi khóa, không lưu ở nơi khác</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Khóa</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>&amp;Dưới tên</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Khóa mớ&amp;i</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>Vectơ của các truy vấn</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>Tệp NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>Đang yêu cầu một vectơ…</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA không cần tải xuống hay máy chủ; mô hình trên máy chủ hiểu nghĩa văn bản nhiều hơn</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>Số chiều của một ngữ cảnh. Nhiều hơn giữ được nhiều nội dung văn bản hơn, nhưng cần nhiều truy vấn hơn để học và nhiều thời gian hơn.</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>Tệp NumPy (.npy) kiểu float16, float32 hoặc float64</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>Mô hình nhúng, theo tên gọi trên máy chủ</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>Cao hơn thì nhanh hơn, cho đến khi máy chủ từ chối.</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>Chỉ hỏi máy chủ một vectơ, không gì khác</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>Nơi lưu khóa của máy chủ; khóa không bao giờ được ghi vào nghiên cứu</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>Tên của biến, hoặc của mục trong chuỗi khóa</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>Máy chủ nhúng cho văn bản mới</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>Mỗi văn bản được hỏi sẽ được gửi đến máy chủ và không lưu ở đâu cả. Một truy vấn của tập dữ liệu được gửi trước, để biết máy chủ có phải là máy chủ đã tạo ngữ cảnh hay không.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>Gán cho mỗi truy vấn của tập dữ liệu một ngữ cảnh mới thay cho ngữ cảnh đang có</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>“%1” có các ngữ cảnh gồm %Ln số mỗi cái, từ %2. “Nhúng” sẽ thay chúng, cả trong nghiên cứu: lượt chạy và mọi phân tích đã ghim được tính lại từ ngữ cảnh mới. Sửa &gt; Hoàn tác đưa ngữ cảnh cũ trở lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>“%1” chưa có ngữ cảnh. Sửa &gt; Hoàn tác bỏ các ngữ cảnh mới.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>Mỗi trục cho biết phần phương sai của nó trong toàn bộ ngữ cảnh</translation>
    </message>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>Nhấp để chọn truy vấn, kéo hình chữ nhật để lọc truy vấn; dấu cộng và trừ để thu phóng, 0 để hiện tất cả</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>Không có ngữ cảnh để hiển thị.
Hãy gán ngữ cảnh cho tập dữ liệu trong khung tinh chỉnh.</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Thành phần %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Bản đồ nhúng</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>Vùng bản đồ</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>Màu: lĩnh vực</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>Màu: mô hình được chọn</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>Màu: đúng hay sai</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Tiêu chí tô màu các điểm</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Chú giải bản đồ</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>Chọn một dòng để làm nổi bật các điểm của nó; Ctrl và nhấp để bỏ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>Số phần tử mỗi truy vấn</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>Độ dài, nhỏ nhất</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>Độ dài, trung bình</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>Độ dài, lớn nhất</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Toàn số 0</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>Trùng với vectơ khác</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Hạng hiệu dụng</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>Phương sai của %1 đầu tiên</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Cosin trung bình</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… trong lĩnh vực</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… giữa các lĩnh vực</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>Phương sai giữa các lĩnh vực</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>Theo lĩnh vực: phép nhúng có phân biệt các loại truy vấn không? Theo mô hình: bộ định tuyến vạch ranh giới ở đâu? Theo đúng sai: nó sai ở đâu?</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>Từ truy vấn</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>Truy vấn đầu tiên diễn ra trong thế giới đã thay đổi, đếm từ 0</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>Mô hình thay đổi</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>Đã biết từ huấn luyện</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>Khởi động ấm: những gì phần huấn luyện cho biết về mô hình được biết khi nó tham gia. Nếu không, nó bắt đầu mà chưa học gì.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>theo hệ số</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>sang giá mới</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>Chi phí của mô hình gấp bấy nhiêu lần trước đó</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD mỗi truy vấn</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>USD cho một truy vấn</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Đầu vào $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>USD cho một triệu token đầu vào</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Đầu ra $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>USD cho một triệu token đầu ra</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>đôi lúc thất bại</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>Điểm bằng bấy nhiêu phần so với trước, từ 0 đến 1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>Thất bại, %</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>Tỷ lệ truy vấn có điểm bằng 0</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>Trễ, số truy vấn</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>Kết quả được báo sau khi chọn mô hình bấy nhiêu truy vấn</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>Được báo, %</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>Tỷ lệ truy vấn có kết quả được báo</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>Khả năng truy vấn tiếp theo đến từ lĩnh vực này, so với các lĩnh vực khác</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>Cách thay đổi; các ô bên dưới tùy theo đó</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Mô hình tham gia</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Mô hình rời đi</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Trôi dạt lĩnh vực</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>Phản hồi trễ hoặc một phần</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Giảm chất lượng</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>giá × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>giá %1 mỗi truy vấn</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>giá vào %1, ra %2</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>phản hồi cho %1, trễ %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>phản hồi trễ %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>phản hồi cho %1</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>phản hồi ngay</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>chất lượng × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>thất bại %1 số lần</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 tham gia</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>%1 tham gia, chưa biết</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 rời đi</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>lĩnh vực: %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>truy vấn %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để so sánh.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>Nhấp: các truy vấn chưa được trả lời đúng hoàn toàn.</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>Nhấp: các truy vấn mà mô hình rẻ hơn trả lời tốt ngang bằng.</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>Nhấp: các truy vấn mà mô hình khác trả lời tốt hơn.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chỉ số chính</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>Điểm trung bình trên các truy vấn được đánh giá. ±: khoảng tin cậy 95 % của riêng lượt chạy này trên các truy vấn của nó (xấp xỉ chuẩn).</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>Chi phí mỗi 10.000</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>Chi phí trung bình của một truy vấn, nhân 10.000, tính bằng USD.</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>Tiết kiệm ở cùng độ chính xác</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>Bộ định tuyến rẻ hơn mô hình đơn tốt nhất bao nhiêu khi đạt cùng độ chính xác, xét mọi trọng số chi phí.</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>Diện tích dưới bao lồi không giảm của bộ định tuyến, chia cho khoảng chi phí (RouterBench); bên cạnh là chênh lệch so với trộn ngẫu nhiên các mô hình đơn.</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>Khoảng cách đến oracle</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>Độ chính xác mà một bộ định tuyến biết mọi kết quả đạt được với chi phí không cao hơn, trừ của lượt này, tính bằng điểm phần trăm.</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>cho chính sách đóng băng</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>so với mô hình đơn tốt nhất</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>không bao giờ chính xác bằng mô hình đơn tốt nhất</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>%1 so với zero router</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>ngân sách %1, đạt bằng cách trộn p %2 và p %3</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>ngân sách %1, đạt từ p %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>ngân sách %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>oracle %1 ở chi phí này</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>sau truy vấn %1</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>giả định: xem Chi phí</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>Nghiên cứu (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>nghiên cứu</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Mở nghiên cứu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>Không có nghiên cứu %1: hãy mở nghiên cứu khác hoặc tạo mới</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>Nhập tập dữ liệu</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Tệp dữ liệu (%1)</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>Nhập tập dữ liệu từ thư mục</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>Không có tập dữ liệu cho các vectơ này: hãy mở hoặc nhập trước</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>Nghiên cứu để nhập vào</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 không hiện trên màn hình: hãy chọn nó làm tập dữ liệu trước</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>Thư mục cho các tệp của tập dữ liệu</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Ghi báo cáo</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>Trang web (*.html);;Markdown (*.md);;Bảng (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>Mở nghiên cứu trong cửa sổ mới</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Bỏ mọi bộ lọc truy vấn</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1: nhấp để bỏ bộ lọc này (Delete)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Bộ lọc %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>lĩnh vực: %1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>không lĩnh vực</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>mô hình: %1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>không phục vụ</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>truy vấn %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>văn bản: %1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>chưa đúng hoàn toàn</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>mô hình khác tốt hơn</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>mô hình rẻ hơn tốt ngang bằng</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>Chi phí theo logarit</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>Độ chính xác theo chi phí. Phím mũi tên trái và phải di chuyển trọng số chi phí dọc theo đường biên.</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>zero router</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD mỗi 10.000 truy vấn (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD mỗi 10.000 truy vấn</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>mỗi 10.000</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 mỗi 10k</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Đường biên chi phí–độ chính xác</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>ngân sách %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>lượt chạy có học: chỉ điểm của chính nó</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>truy vấn đã chọn</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>khoảng giả định</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>nghiêm trọng</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>điều cần biết</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%1 nhận %2 trong %Ln truy vấn của %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1: %Ln truy vấn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandit</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Bộ định tuyến</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Trang trước (Alt+Trái)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Trang sau (Alt+Phải)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>Chỉ giữ các trang có đủ các từ này; Enter mở trang đầu tiên</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>Đây là trạng thái hiện tại</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>Nhấp để chuyển đến trạng thái này</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Như khi được nạp</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, trạng thái hiện tại</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, đã hoàn tác</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>Chưa có gì thay đổi. Mọi thay đổi về tham số, giá, bộ lọc và mục ghim sẽ được ghi ở đây; nhấp để trở về trạng thái sau thay đổi đó.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>Mọi thay đổi có thể hoàn tác; nhấp, hoặc Enter, để chuyển đến trạng thái sau thay đổi đó</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>Đã nhập bảng giá “%1”</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>Các truy vấn của %1 nay có các vectơ này</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Ánh xạ (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Nạp ánh xạ</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Lưu ánh xạ</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> và %Ln mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Các hàng đầu</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>Các hàng đầu của dữ liệu sẽ được nhập</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Đang xem các tệp</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>Đang nhập; vẫn dùng được cửa sổ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln vectơ %1 chiều</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>Vectơ %Ln chiều</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>Giá của %Ln mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>Tệp: %1. Mô hình trong các hàng đầu: %2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>Ghi những gì đang hiện vào nghiên cứu: tất cả hoặc không gì cả</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>Giữ nguyên nghiên cứu như trước</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>Theo nhận dạng: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Theo nhận dạng</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>Nhiều lượt chạy: chưa quyết định</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>Nhiều giám khảo: chưa quyết định</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>Trung bình các lượt chạy</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>Trung bình các giám khảo</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>Chỉ lượt chạy đầu</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>Chỉ giám khảo đầu</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>Giữ riêng các lượt chạy</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>Giữ riêng các giám khảo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>Nhận dạng là bảng giá (%1)</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>Nhận dạng là vectơ cho các truy vấn của tập dữ liệu trên màn hình</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>Nhiều lượt chạy của một mô hình trên một truy vấn</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>Nhiều giám khảo cho một câu trả lời</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>Cách đọc các tệp. Hãy sửa chỗ đoán sai.</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>Tên của tập dữ liệu, hoặc bảng giá, trong nghiên cứu</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>Khi một mô hình trả lời một truy vấn nhiều lần: trung bình thì ổn định hơn, lượt đầu là những gì người dùng nhận được</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>Khi nhiều giám khảo chấm một câu trả lời: lấy trung bình, hoặc chỉ một giám khảo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>Các mục đầu trong %1: %2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>Truy vấn: %1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>Nhấp để xem các truy vấn này trong bảng</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>Những chỗ có vẻ sai trong dữ liệu</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>Để xem xét. Chưa có gì bị thay đổi; nhấp vào một phát hiện để xem các truy vấn của nó.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>Không thấy gì sai trong dữ liệu.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
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
            <numerusform>%Ln token vào, %1 ra</numerusform>
        </translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>độ trễ %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>không có kết quả trong tập dữ liệu: thiếu, không phải sai</translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 được bộ định tuyến chọn, %2 tốt nhất ở đây</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>được bộ định tuyến chọn</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>tốt nhất ở đây: điểm trừ trọng số chi phí nhân chi phí chuẩn hóa cao nhất</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>tốt ngang với mô hình tốt nhất ở đây</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>Tập dữ liệu không có văn bản cho truy vấn này.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Mong đợi: %1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>Truy vấn này không được đánh giá: bộ định tuyến có thể đã học từ nó.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>dưới: %1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>trên: %1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>bất kể trọng số chi phí</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>Chọn một truy vấn trong bảng bên dưới để xem vì sao bộ định tuyến chọn mô hình đó.</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>Vì sao chọn mô hình này</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>Áp dụng cho trọng số chi phí</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Mọi mô hình</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Giống nhất khi huấn luyện</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Cosin của các ngữ cảnh, 1 = cùng hướng</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>Mỗi mô hình xử lý truy vấn ra sao</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>Điểm dự đoán, điểm cộng và chi phí của từng mô hình</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>Truy vấn huấn luyện gần nhất</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Văn bản của truy vấn</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>Bộ định tuyến có học đã chọn theo những gì nó biết ở bước đó: lượt chạy được chạy lại để hiện điều này.</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>Theo trạng thái của bộ định tuyến ở truy vấn %1 của lượt chạy, với trọng số chi phí %2.</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>Truy vấn không được phục vụ.</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>Nó rút ngẫu nhiên mô hình, với xác suất %1.</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>Nó đã khám phá: nếu không khám phá, nó sẽ chọn %1.</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>Với cùng quá trình trước đó: nếu trọng số chi phí khác ngay từ đầu, bộ định tuyến đã học từ những câu trả lời khác.</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 được chọn: %2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 tốt nhất ở đây: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Tốt ngang: %1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>Mất do lựa chọn: %1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>Tốt nhất ở đây: điểm trừ trọng số chi phí nhân chi phí chuẩn hóa cao nhất, theo kết quả biết được sau đó. Nếu bằng nhau thì chọn mô hình rẻ hơn, rồi đến mô hình đứng trước trong danh sách.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Câu trả lời mong đợi</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 được chọn, và tốt nhất ở đây: %2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>Không thể phát lại lượt chạy này để cho thấy lý do: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 được mở chỉ để đọc, không lưu được gì vào đó: hãy sao chép vào thư mục bạn được quyền ghi</translation>
    </message>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>Đã dừng; nghiên cứu vẫn như trước</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>Đã dừng; biểu đồ hiện kết quả gần nhất</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>Các truy vấn của %1 có vectơ mới</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>Đã lưu giá với tên “%1”</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>Đã lưu những gì đọc được vào %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Mất: %1</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>Đã xuất tập dữ liệu ra %1</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Đã ghi báo cáo %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Đang ghi báo cáo</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Đang tính</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>Đang quét tham số</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Bố cục đã lưu</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 để đổi tên bố cục</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Bố cục cần có tên.</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>Hai bố cục có cùng tên “%1”: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>“%1” là bố cục của chính chương trình: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>Đặt tên khác cho bố cục đã chọn (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>Bỏ bố cục đã chọn khỏi danh sách; không mất gì trước khi nhấn OK</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>Bố cục “%1” được lưu bởi phiên bản khác của chương trình, có các khung khác: hãy sắp xếp các khung và lưu lại</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Lưu bố cục</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Tên bố cục</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>Bố cục này sẽ thay thế bố cục đã lưu cùng tên.</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>Tên của bố cục trong trình đơn Xem, Bố cục</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>truy vấn %1 trong %2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>toàn bộ lượt chạy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>Phát lại quá trình học của lượt chạy</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 mỗi giây</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>Số truy vấn trôi qua mỗi giây khi phát lại lượt chạy</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>Truy vấn của lượt chạy</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>Vị trí của lượt chạy. Phím mũi tên: một truy vấn; Phím cách: phát hoặc tạm dừng; Esc hoặc End: toàn bộ lượt chạy. Vạch: sự kiện của kịch bản.</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Vị trí của lượt chạy</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>đã học</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>dự đoán</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>độ bất định</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>Các mô hình mà chính sách chọn từ đó</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>Số truy vấn trước truy vấn này mà mô hình được chọn</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>Số kết quả của mô hình mà chính sách đã học cho đến lúc này; trong kịch bản chúng có thể đến trễ, hoặc không bao giờ đến</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>Điểm dự đoán trung bình trên một mẫu cố định các truy vấn của lượt chạy (nhiều nhất %1), như nhau ở mọi bước</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>Điểm dự đoán có thể sai lệch bao nhiêu, theo thước đo của chính chính sách (với LinUCB là √(xᵀA⁻¹x), điểm cộng không có alpha): trung bình trên cùng các truy vấn. Nó giảm dần khi mô hình được học.</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>Độ dài ‖θ‖ của các trọng số dự đoán điểm; – nếu chính sách không có</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>Chọn chế độ trực tuyến</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>Dùng LinUCB trực tuyến</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để hiển thị.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>Lượt chạy này không học: những gì chính sách biết đã được học trước đó, từ phần huấn luyện. Chọn chế độ trực tuyến để xem nó học từ chính các câu trả lời của mình, từng truy vấn một.</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>Chính sách %1 không bao giờ học trong khi đánh giá. Hãy chọn chính sách có học và chế độ trực tuyến để xem nó học từng truy vấn một.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>Lượt chạy được chạy lại để có thể theo dõi: %1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Đến lúc này: độ chính xác %1, %2 mỗi 10.000 truy vấn, khám phá %3 số lần</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Toàn bộ lượt chạy: độ chính xác %1, %2 mỗi 10.000 truy vấn, khám phá %3 số lần</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>truy vấn này không được phục vụ</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>đã khám phá %1, dù %2 có vẻ tốt hơn</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>đã chọn %1, có vẻ tốt nhất</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>Những gì chính sách biết về từng mô hình</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>Không thể xem lượt chạy này: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>Những gì được mở, nhập và ghi được ghi lại ở đây.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>thông tin</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Dữ liệu mô phỏng</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>Do bộ sinh của chương trình tạo ra: không số liệu nào ở đây là đo được</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>Giới thiệu MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>Mô hình ngôn ngữ nào nên trả lời truy vấn nào: định tuyến bằng bandit theo ngữ cảnh, chi phí và độ chính xác đặt cạnh nhau.

Giấy phép: GNU General Public License, phiên bản 3 trở lên.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>Mỗi cặp truy vấn và mô hình một hàng</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>Mỗi truy vấn một hàng</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Đô la Mỹ</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>Xu Mỹ</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>Đô la Mỹ mỗi 1.000</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>Đô la Mỹ mỗi 10.000</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>mili giây</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>Các cột, như bạn đã ánh xạ bảng này trước đây</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>Chi phí theo</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>Độ trễ theo</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Theo nhận dạng</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Nạp…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>Ánh xạ các cột theo một tệp</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>Lưu ánh xạ vào tệp, cho các bảng khác và dòng lệnh</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Các cột của bảng</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Điểm thấp nhất</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Điểm cao nhất</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>Đơn vị của chi phí</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>Đơn vị của độ trễ</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>Bỏ các thay đổi của bạn ở các cột</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>Dài: mỗi truy vấn và mô hình một hàng. Rộng: mỗi truy vấn một hàng, mỗi mô hình một cột.</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>Điểm trong bảng được quy thành 0, câu trả lời sai</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>Điểm trong bảng được quy thành 1, câu trả lời đúng</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>Số 1 trong cột chi phí ứng với bao nhiêu</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>Số 1 trong cột độ trễ ứng với bao nhiêu</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingModel</name>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>các giá trị đầu</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>của mô hình</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>Nhấp hoặc nhấn F2 để cho biết cột này là gì</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Xóa danh sách</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>Nghiên &amp;cứu gần đây</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Kh&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Phân tích</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>&amp;Bố cục</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Độ chính xác khi dùng mô hình cho mọi truy vấn đánh giá</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>USD cho 10.000 truy vấn, tất cả gửi đến mô hình</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>Chỉ %1: độ chính xác %2, %3 mỗi 10.000 truy vấn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln truy vấn đánh giá có kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>Mô hình tham gia</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Mọi mô hình</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>Chỉ dùng mô hình này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::NotificationBar</name>
    <message>
        <source>Notification</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Cứu dữ liệu</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>Ghi những gì còn đọc được vào một nghiên cứu mới cạnh nghiên cứu bị hỏng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Xem nhật ký</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>Dừng tại đây; những gì đã biết được giữ lại</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>Chiếu xuống %1 chiều</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>Đặt phép chiếu (khung tinh chỉnh, nâng cao): với ít chiều, mọi trọng số chi phí được biết trong vài giây. Khi đó lượt chạy là lượt khác; hoàn tác để trở lại lượt này.</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>Tìm mọi khoảng trọng số chi phí mà trong đó lượt chạy cho cùng lựa chọn. Thời gian là ước tính từ một phép thử ngắn.</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>Tính mọi trọng số chi phí (%1)</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>Tính lưới trọng số chi phí (%1)</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>đến p %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>Giao diện: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>Hiện khung: %1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Chính sách: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Bố cục: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>Phím mũi tên trái và phải chọn trục, lên và xuống thu hẹp điều kiện của trục, Escape bỏ điều kiện</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>Ghim một phân tích, thay đổi gì đó, và cả hai sẽ được vẽ ở đây.</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Tọa độ song song</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>Bảng giá: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>Ghim “%1”</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>Đổi tên mục ghim “%1”</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>Bỏ mục ghim “%1”</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>chính sách</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>trọng số chi phí</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ độ chính xác</translation>
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
        <translation>Δ phần thưởng</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>tiết kiệm</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>Mục ghim trừ lượt chạy hiện tại, trên các truy vấn cả hai đều chấm điểm được; khoảng tin cậy 95 %, bootstrap theo cặp</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>Nhấp đúp hoặc nhấn F2 để đổi tên</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>Trên các truy vấn được phục vụ</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>Tính bằng điểm phần trăm</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>USD cho 10.000 truy vấn</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>Trung bình mỗi truy vấn, ở trọng số chi phí của mục ghim</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>Diện tích dưới bao không giảm của đường biên (RouterBench)</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>Tiết kiệm ở độ chính xác của mô hình đơn tốt nhất</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Đang được tính</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>trên %Ln truy vấn; bỏ ra %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Chế độ</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>Khá&amp;m phá α</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>Mức ưu tiên một mô hình vì còn biết ít về nó. Ở 0 chỉ xét phần thưởng kỳ vọng.</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>&amp;Ridge λ</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>Mức giữ dự đoán gần 0 cho đến khi có bằng chứng. Giá trị lớn hơn cần nhiều truy vấn hơn để học.</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>&amp;Quên γ</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>Phần quá khứ được giữ ở mỗi bước của lượt chạy có học. Ở 1 không quên gì; 0,999 quên trong khoảng vài nghìn bước.</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>Ngoại tuyến: học từ phần huấn luyện, sau đó giữ nguyên. Trực tuyến: bắt đầu chưa biết gì và học từ mọi câu trả lời. Kết hợp: cả hai.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>kết hợp</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandit</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Bộ định tuyến</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>Cao hơn: mô hình ít được biết được thử thường xuyên hơn, làm mất phần thưởng lúc này và có thể bù lại về sau.</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>Tăng khi phần huấn luyện nhỏ, giảm khi phần huấn luyện lớn.</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>Giảm khi môi trường thay đổi; giữ ở 1 khi không thay đổi.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Đặt lại mặc định</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>Đưa các tham số này về mặc định</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Mặc định: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Từ %1 trở lên</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Đến %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>Số &amp;mô hình trong nhóm</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Ngân sách</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>USD mỗi 10.000 truy vấn; để trống: bất kể chi phí</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>huấn &amp;luyện cả bộ định tuyến</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>Huấn luyện lại chính sách hiện tại cho từng nhóm tốt nhất</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>Tìm nhóm tốt nhất</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>Dùng nhóm này</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>Các mô hình của nhóm đã chọn trở thành mô hình của lượt chạy</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>Các nhóm tốt nhất</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>Oracle biết trước mọi câu trả lời: mức mà một nhóm có thể đạt, không phải mức bộ định tuyến sẽ đạt.</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>Không truy vấn nào được mọi mô hình trả lời: hãy bỏ các mô hình có ít câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>Chính xác: đã thử cả %Ln nhóm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>Tham lam, từng mô hình một: không nhóm nào vượt quá %1.</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>Trên các kết quả này, nhóm tham lam đạt ít nhất 63,2 % (1 − 1/e) điểm của nhóm tốt nhất.</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>Khi có ngân sách, tìm kiếm tham lam không bảo đảm tỷ lệ nào so với tốt nhất.</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>Trên %Ln truy vấn mọi mô hình đều trả lời; bỏ ra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>Số mô hình tối đa của một nhóm. Nhiều mô hình hơn đạt được nhiều hơn, nhưng mỗi mô hình đều phải mua và quản lý.</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>Tìm các nhóm có oracle tốt nhất trong ngân sách</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>router $/10k</source>
        <translation>router $/10k</translation>
    </message>
    <message>
        <source>Mean score of the oracle that may ask these models, within the budget</source>
        <translation>Điểm trung bình của oracle được hỏi các mô hình này, trong ngân sách</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>Độ chính xác của bộ định tuyến huấn luyện cho các mô hình này: thiết lập chính xác nhất trong ngân sách, hoặc ở trọng số chi phí hiện tại nếu không có ngân sách</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>Chi phí của bộ định tuyến tại đó</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>“%1” không phải là giá: hãy nhập số từ 0 trở lên, hoặc để trống nếu chưa biết giá</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Giá của %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>đầu vào $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>đầu ra $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>cố định $/truy vấn</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>lượt gọi</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>hòa vốn</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>USD cho một triệu token đầu vào</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>USD cho một triệu token đầu ra</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>USD cho một truy vấn, bất kể độ dài</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Độ chính xác khi dùng mô hình cho mọi truy vấn đánh giá</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>USD cho 10.000 truy vấn, tất cả gửi đến mô hình</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>Các truy vấn đánh giá mà chính sách gửi đến mô hình</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>Giá thử thay cho giá niêm yết: một giá (1,5), một tỷ lệ phần trăm (-20 %), hoặc một khoảng (1..3 hoặc +-20 %), được đường biên hiện thành dải</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>Giá cao nhất mà mô hình vẫn đáng dùng ở trọng số chi phí hiện tại, mọi giá khác giữ nguyên: chính xác, từ các đường thẳng của đường biên. Tính cho một triệu token đầu ra, hoặc cho một truy vấn khi giá cố định</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>Nhấp đúp hoặc nhấn F2 để nhập giá, tỷ lệ phần trăm hoặc khoảng; kéo sang trái hoặc phải, hoặc giữ Ctrl và lăn chuột, để dịch chuyển</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>Nhấp đúp hoặc nhấn F2 để đổi giá</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>Chưa biết. Nhấp đúp hoặc nhấn F2 để nhập giá</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 không có giá niêm yết để so với giá khác: hãy nhập giá trước</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>“%1” không phải là giá giả định: hãy nhập một giá (1,5), một tỷ lệ phần trăm (-20 %), một khoảng (1..3 hoặc +-20 %), hoặc để trống để dùng giá niêm yết</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>miễn phí cũng không</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>mọi mức giá</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>Biết được với LinUCB và ridge, đóng băng, khi chi phí suy ra từ giá</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>Ở trọng số chi phí %1: </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>đáng dùng đến $%1, gấp %2 lần giá hiện tại</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>đáng dùng ở mọi mức giá</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>không đáng dùng dù miễn phí</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>Nằm trên đường biên, ở một trọng số chi phí nào đó, đến $%1</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>Nằm trên đường biên, ở một trọng số chi phí nào đó, với mọi mức giá</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>Mô hình và giá</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>Lưu giá</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>Giữ các giá trong nghiên cứu, dưới tên của bảng</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>Đang dùng chi phí đã ghi nhận: các giá này không làm thay đổi gì</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>Mỗi thay đổi định giá lại mọi thứ ngay; không nhập lại gì</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>Dùng chi phí theo lượng</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>Dùng giá cố định</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>Khi đó chi phí tính theo các giá này, không theo số đã ghi nhận nữa</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>Dừng phép tính này; kết quả gần nhất được giữ lại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>Độ chính xác của từng mô hình riêng lẻ theo chi phí. Bảng mô hình cho biết cùng nội dung.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Chưa có gì để so sánh.
Hãy mở hoặc nhập tập dữ liệu, rồi nhấn Chạy.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Biên Pareto</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD mỗi 10.000 truy vấn (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD mỗi 10.000 truy vấn</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 mỗi 10k</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>mỗi 10.000</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>không mô hình nào tốt hơn với giá thấp hơn</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>bị mô hình khác vượt qua</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Chất lượng theo giá</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>phần thưởng</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>hối tiếc</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>Tên của truy vấn trong tập dữ liệu</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>Lĩnh vực của truy vấn</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Nội dung được hỏi</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>Mô hình mà chính sách đã chọn</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>Mô hình được chọn trả lời tốt đến đâu: 1 là đúng, 0 là sai</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>Chi phí câu trả lời của mô hình được chọn, tính bằng USD</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>Điểm trừ trọng số chi phí nhân chi phí chuẩn hóa</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>không phục vụ</translation>
    </message>
    <message>
        <source>best</source>
        <translation>tốt nhất</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>Mô hình lẽ ra thu được nhiều nhất ở trọng số chi phí hiện tại: điểm trừ trọng số chi phí nhân chi phí chuẩn hóa cao nhất, theo kết quả biết được sau đó. Nếu bằng nhau thì chọn mô hình rẻ hơn, rồi đến mô hình đứng trước trong danh sách</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>Phần bộ định tuyến mất do lựa chọn: phần thưởng của mô hình tốt nhất trừ phần thưởng của mô hình được chọn</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>Không mô hình nào có kết quả đã biết cho truy vấn này.</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1: điểm %2, %3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Tốt ngang: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>Lọc theo văn bản, lĩnh vực hoặc mô hình</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>Bộ lọc truy vấn</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>Truy vấn đánh giá</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln truy vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1 trên %Ln truy vấn</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>Số truy vấn hiển thị, trong số được đánh giá</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>Không truy vấn nào khớp mọi bộ lọc.</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>độ chính xác %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 mỗi 10.000</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 không phục vụ</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>Chỉ giữ các truy vấn có văn bản, lĩnh vực hoặc mô hình chứa các chữ này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>Hiện hối tiếc</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>Phần thưởng cộng dồn qua các truy vấn: chính sách, mô hình đơn tốt nhất, oracle</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>hối tiếc</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>phần thưởng</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>truy vấn %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>Hối tiếc tích lũy</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Phần thưởng tích lũy</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>Chọn một sự kiện để sửa.</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Đổi giá</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Mô hình tham gia</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Mô hình rời đi</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Trôi dạt lĩnh vực</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>Phản hồi trễ</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>Phản hồi một phần</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Giảm chất lượng</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Sự kiện: %1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>Di chuyển: %1 đến %2</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>Thêm sự kiện…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>Điều thay đổi trong khi lượt chạy diễn ra</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>Xóa sự kiện đã chọn (Delete)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Lịch trình trọng số chi phí</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>Nhấp đúp hoặc Insert để thêm bước. Kéo một bước, hoặc dịch nó bằng phím mũi tên; Page Up và Page Down chọn bước khác, Delete xóa nó.</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>trọng số chi phí p, theo truy vấn</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>Trọng số chi phí giữ nguyên. Nhấp đúp để nó thay đổi tại một truy vấn.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>“%1” không phải là truy vấn của lượt chạy này: hãy nhập số từ 0 đến %2</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>Đã có một bước bắt đầu tại truy vấn %1: hãy nhập truy vấn khác</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>“%1” không phải là trọng số chi phí: hãy nhập số từ 0 trở lên</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>từ truy vấn</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>trọng số chi phí</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>Nhấp đúp hoặc nhấn F2 để thay đổi</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>Thêm một bước vào lịch trình</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>Dịch một bước của lịch trình</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>Sửa một bước của lịch trình</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>Lượt chạy không theo lịch trình.</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>Xóa một bước của lịch trình</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Thêm bước</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>Trọng số chi phí thay đổi tại một truy vấn (nhấp đúp hoặc Insert)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>Xóa bước đã chọn (Delete)</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Theo lịch trình</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>Đặt nhịp chi tiêu thành “Lịch trình”</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Lịch trình trọng số chi phí</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>Không tạo được thư mục %1: hãy chọn thư mục khác</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>Nghiên cứu không có tập dữ liệu: hãy nhập trước</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>Không ghi được %1: hãy giải phóng dung lượng hoặc chọn thư mục khác</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>Tỷ lệ truy vấn mà từng mô hình nhận, theo thời gian</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>tỷ lệ (cửa sổ %1)</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>truy vấn %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Lựa chọn theo thời gian</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>Bộ lọc: %1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>Không có bộ lọc: %1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>Không có bộ lọc văn bản</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Xóa mọi bộ lọc</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Không phím tắt</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Đặ&amp;t lại</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Đặt lại tất &amp;cả</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Các lệnh và phím tắt</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Phím tắt mới</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>&amp;Phím tắt mới:</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 đã là phím tắt của “%2”: hãy chọn phím khác, hoặc gỡ nó khỏi lệnh đó.</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>Hai lệnh có cùng phím tắt.</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>Nhấn các phím muốn gán cho lệnh đã chọn</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>Lệnh đã chọn không còn phím tắt</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>Lệnh đã chọn trở về phím tắt ban đầu</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>Mọi lệnh trở về phím tắt ban đầu</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 cũng có phím tắt này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>Phân tích hiện tại</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Giá khác</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>Không cùng truy vấn, hoặc không cùng thứ tự</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>Hãy ghim một phân tích, đổi tham số rồi chạy lại: hai phân tích sẽ đứng cạnh nhau ở đây, trên cùng các trục.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Đổi bên</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>Phân tích bên trái sang phải, bên phải sang trái</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>Phân tích bên trái</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>Phân tích bên phải</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>Cùng tham số và giá</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>Từ trái sang phải: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>đến lúc này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>Mô hình nào nên trả lời truy vấn nào?</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>Mở một nghiên cứu, hoặc nhập tập dữ liệu có câu trả lời của nhiều mô hình cho cùng các truy vấn. Chương trình cho thấy việc định tuyến giữa chúng tốn bao nhiêu và đạt được gì.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>Thả nghiên cứu, thư mục hoặc tệp dữ liệu vào đây hay bất kỳ đâu trong cửa sổ</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>đường biên trên lưới: %Ln bước trong %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>đường biên chính xác: %Ln bước trong %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>đường biên chính xác: %Ln khoảng trong %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>mô phỏng: có</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>mô phỏng: không</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>tập dữ liệu %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>Mã băm nội dung tập dữ liệu: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>chưa mở nghiên cứu nào</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>hãy mở hoặc tạo một nghiên cứu trước</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Đang tạo dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>Đang lưu giá</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>Đang đọc các vectơ của %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Đang nạp %1</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>Đang nhúng %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Đang xuất %1</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>Đang cứu %1</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>Đang lưu các mục ghim</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>Đang đưa ngữ cảnh của %1 trở lại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>Giá trị đầu, cuối và số lượng, như 0:1:11, hoặc chính các giá trị, như 0 0,1 0,5</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>Tham số được thay đổi; mọi tham số khác giữ nguyên như hiện tại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>Phím mũi tên di chuyển giữa các ô; Enter nạp tham số của ô</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>Chọn hai tham số và các giá trị, rồi chạy quét:
mọi tổ hợp được chạy, và nhấp vào ô để nạp tổ hợp đó.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Quét tham số</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>Dọ&amp;c</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Ngang</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>Tham số theo chiều dọc của bảng</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>Tham số theo chiều ngang của bảng</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Số s&amp;eed</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>Mỗi tổ hợp được chạy với bấy nhiêu seed, kể từ seed hiện tại; các ô hiện giá trị trung bình</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>Chạy quét</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>chọn hai tham số</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>giá trị: 0:1:11 hoặc 0 0,1 0,5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln lượt chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>Ô quét: %1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>Nội dung các ô: trung bình qua các seed, mỗi seed trên mọi truy vấn đánh giá</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>Chạy mọi tổ hợp; cửa sổ vẫn dùng được</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>Chọn các truy vấn đang thấy</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>Kéo để chọn truy vấn (hoặc Ctrl và kéo)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>Sự kiện theo thời gian</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>Kéo một sự kiện dọc theo lượt chạy. Phím mũi tên: trái và phải dịch chuyển, lên và xuống chọn sự kiện khác, Delete xóa nó.</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>Không có gì thay đổi trong lượt chạy.
Thêm một sự kiện để xem chính sách ứng phó ra sao.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>Bắt đầu với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>Dữ liệu mẫu gồm các câu hỏi mô phỏng gửi đến bộ phận hỗ trợ, và kết quả của tám mô hình cho từng câu. Mọi thứ bạn sẽ thấy trên dữ liệu của mình đều có thể thử ở đây.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mở dữ liệu mẫu</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>Định tuyến đạt được gì</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>Bộ định tuyến gửi mỗi truy vấn đến một mô hình. Các số liệu này cho biết câu trả lời chính xác đến đâu, tốn bao nhiêu, và cách mô hình đơn tốt nhất cũng như mức tốt nhất có thể bao xa.</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>Cho biết tiền đáng giá bao nhiêu</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>Kéo trọng số chi phí: sang trái ưu tiên độ chính xác, sang phải ưu tiên chi phí thấp. Mọi biểu đồ thay đổi theo trong khi kéo.</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>Đọc đường biên</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>Đường màu xanh là mức bộ định tuyến đạt được ở mọi trọng số chi phí; các dấu là từng mô hình riêng lẻ. Phía trên đường chấm, nó hơn trộn ngẫu nhiên các mô hình; phía trên đường gạch, không bộ định tuyến nào đạt tới. Kéo vòng tròn dọc theo đường.</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>Xem các truy vấn của một dấu bất kỳ</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>Nhấp vào một ô: bảng bên dưới sẽ liệt kê các truy vấn của ô đó, và nhấp vào một truy vấn thì khung chi tiết cho thấy vì sao nó được gửi đến mô hình ấy.</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>Nếu giá thay đổi thì sao?</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>Nhập -50 % vào “giả định” bên cạnh một mô hình: đường biên hiện ngay những gì sẽ thay đổi. Báo cáo ở góc trên bên phải ghi lại những gì bạn tìm thấy. F1 giải thích từng khung.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>Kết thúc hướng dẫn (Esc); Trợ giúp, Hướng dẫn nhanh để bắt đầu lại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>Bước tiếp theo; làm theo lời hướng dẫn cũng chuyển đến đó</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>Chính sách bất định đến đâu về từng mô hình, và khám phá thường xuyên đến mức nào</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>Độ bất định trung bình của điểm dự đoán của từng mô hình trên cùng các truy vấn suốt lượt chạy. Các thanh trên trục: tần suất chính sách khám phá.</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>Chính sách này không có thước đo độ bất định.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>Lượt chạy được chạy lại để có thể theo dõi.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>truy vấn</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>độ bất định</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>truy vấn %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>đã khám phá</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>Độ bất định theo thời gian</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>Không thể xem lượt chạy này.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>điểm dự đoán</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>điểm cộng</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1: điểm dự đoán %2 + điểm cộng %3 − chi phí %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>%1 không được chọn cho truy vấn này</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>Thay đổi s&amp;o với</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>Hiện các truy vấn này</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>Lọc bảng truy vấn</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>Truy vấn đã đổi mô hình</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>Ghim một phân tích để xem tác động khi thay đổi nó</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1 trên %Ln truy vấn; được %2, mất %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>Tính theo phần thưởng, ở trọng số chi phí hiện tại</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>thay đổi so với %1</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>Phân tích đã ghim dùng để đối chiếu với lượt chạy hiện tại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>so sánh với …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>so với đó: độ chính xác %1 điểm %, chi phí %2 %</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>, AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>Đáng dùng cho</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % truy vấn</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>một truy vấn</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>Mô hình phải nhận bao nhiêu truy vấn để tính giá hòa vốn</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>tên kịch bản</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Tên của kịch bản</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>Giữ các giá hiện tại trong nghiên cứu thành bảng giá có tên đó; chuyển sang bảng này ở mục Bảng giá</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Kịch bản để so sánh</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>Vẽ đường biên ở giá khác cạnh đường biên hiện tại</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>Giá niêm yết</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>Bỏ mọi giá giả định</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>Tên mà Giữ dùng để lưu các giá hiện tại</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>Giá giả định của %1</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>Đặt lại về giá niêm yết</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>Không đọc được thiết lập của phiên làm việc trước: hãy mở nghiên cứu từ danh sách gần đây</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>Nghiên cứu của phiên làm việc trước, %1, không còn ở đó: hãy mở từ vị trí hiện tại của nó, hoặc mở nghiên cứu khác</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 đã thay đổi từ phiên làm việc trước: các bộ lọc và truy vấn đã chọn không được khôi phục</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>Không thể lưu phiên làm việc: hãy cho phép ghi vào thư mục cài đặt hoặc giải phóng dung lượng ở đó</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>Trọng số chi phí không đổi</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>trọng số chi phí giữ nguyên: trọng số đã cho, hoặc trọng số đạt ngân sách trên phần huấn luyện</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>trọng số chi phí do người dùng đặt, không đổi từ mục này đến mục kế tiếp của lịch trình</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>bước: p dịch bao xa cho một đơn vị chi phí chuẩn hóa lệch mục tiêu; 0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>Nhịp primal-dual</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>tăng p khi một truy vấn tốn hơn ngân sách còn lại trên mỗi truy vấn còn lại, giảm p khi tốn ít hơn</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>cận dưới</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB, tỷ số giá trị/chi phí nhỏ nhất tính bằng điểm trên chi phí chuẩn hóa; 0 = của phần huấn luyện</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>cận trên</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB, tỷ số giá trị/chi phí lớn nhất; 0 = của phần huấn luyện</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>nếu không</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>truy vấn nhận được gì khi không nhánh nào vượt ngưỡng</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>Ngưỡng cái túi trực tuyến</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>cho qua các nhánh có giá trị trên số tiền vượt ngưỡng tăng dần khi ngân sách được dùng</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>rẻ nhất</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không gì cả</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>Linear Thompson sampling</translation>
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
        <translation>Discounted LinUCB</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>Sliding-window LinUCB</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>Logistic UCB</translation>
    </message>
    <message>
        <source>Kernel UCB</source>
        <translation>Kernel UCB</translation>
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
        <translation>Thompson sampling</translation>
    </message>
    <message>
        <source>Exp4</source>
        <translation>Exp4</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Hồi quy ridge</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Láng giềng gần nhất</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Hồi quy logistic</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>Bảng theo lĩnh vực</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>Ngưỡng giữa hai mô hình</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>Mô hình đơn</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>Mô hình rẻ nhất</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Ngẫu nhiên</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>Trộn ngẫu nhiên hai mô hình</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>Zero router</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>Oracle theo lĩnh vực (khi nhìn lại)</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>Chính sách tuyến tính tốt nhất (khi nhìn lại)</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>mỗi nhánh một mô hình tuyến tính, chọn theo cận tin cậy trên</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>mỗi nhánh một mô hình tuyến tính, rút ngẫu nhiên lại ở mỗi truy vấn từ những gì đã biết</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>dự đoán tốt nhất với một mô hình tuyến tính cho mỗi nhánh, và đôi khi chọn nhánh bất kỳ</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>rút ngẫu nhiên một nhánh, xác suất càng cao khi mô hình tuyến tính của nhánh đánh giá nó càng tốt</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>LinUCB quên quá khứ theo hệ số gamma sau mỗi truy vấn, cho môi trường thay đổi</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>LinUCB chỉ biết các truy vấn gần đây, cho môi trường thay đổi</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>mỗi nhánh một mô hình logistic, cho điểm từ 0 đến 1, chọn theo cận tin cậy trên</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>LinUCB trên đặc trưng Fourier ngẫu nhiên, cho những gì không tuyến tính theo ngữ cảnh</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>rút ngẫu nhiên một nhánh, càng hiếm khi mô hình tuyến tính của nhánh xếp nó càng xa nhánh tốt nhất</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>trung bình tốt nhất cộng phần có thể còn thiếu; không xét truy vấn</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>rút ngẫu nhiên điểm của mỗi nhánh từ những gì đã biết về nó; không xét truy vấn</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>học xem nên theo chính sách nào trong một số chính sách khác, và rút ngẫu nhiên từ lời khuyên của chúng</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>dự đoán tuyến tính điểm và chi phí của từng mô hình; LinUCB không có điểm cộng</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>điểm và chi phí của từng mô hình trên các truy vấn huấn luyện giống nhất</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>xác suất từng mô hình trả lời đúng, bằng hồi quy logistic</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>mô hình tốt nhất của từng lĩnh vực, từ phần huấn luyện; lĩnh vực hiếm dựa vào mọi lĩnh vực</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>mô hình mạnh trong hai mô hình khi đủ khả năng hơn mô hình yếu</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>hỏi mô hình rẻ nhất trước rồi mô hình kế tiếp khi câu trả lời được dự đoán là sai; phải trả tiền cho tất cả</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>biết mọi kết quả: mô hình rẻ nhất trong số tốt nhất; không bộ định tuyến nào tốt hơn được</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>một mô hình cho mọi truy vấn</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>mô hình có chi phí trung bình thấp nhất cho mọi truy vấn</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>mọi mô hình với xác suất như nhau, theo seed</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>hai mô hình ngẫu nhiên, mô hình thứ hai với xác suất cho trước, theo seed</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>mô hình đơn tốt nhất ở mỗi trọng số chi phí, từ phần huấn luyện: không xét truy vấn</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>mô hình tốt nhất của từng lĩnh vực, theo chính kết quả của phần đánh giá: lợi ích của việc chỉ biết lĩnh vực</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>hồi quy ridge khớp trên chính phần đánh giá, với mọi kết quả: mốc trên cho các chính sách tuyến tính</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>nhiệt độ</translation>
    </message>
    <message>
        <source>window</source>
        <translation>cửa sổ</translation>
    </message>
    <message>
        <source>features</source>
        <translation>đặc trưng</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>độ rộng nhân</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>thang</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>số mũ</translation>
    </message>
    <message>
        <source>width</source>
        <translation>độ rộng</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>chuyên gia</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>mức trộn</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>trọng số</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>co rút</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>mạnh</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>yếu</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>bộ dự đoán</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chuỗi</translation>
    </message>
    <message>
        <source>length</source>
        <translation>độ dài</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>first</source>
        <translation>thứ nhất</translation>
    </message>
    <message>
        <source>second</source>
        <translation>thứ hai</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>tỷ lệ truy vấn mà nhánh bất kỳ có thể trả lời</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>chênh lệch giá trị làm xác suất của một nhánh cao gấp e lần</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>số truy vấn gần đây được biết, kể cả truy vấn huấn luyện</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>số đặc trưng ngẫu nhiên đại diện cho nhân</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>khoảng cách mà từ đó hai ngữ cảnh bắt đầu khác nhau; chúng có độ dài 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>một nhánh hiếm dần nhanh đến mức nào theo khoảng cách đến nhánh tốt nhất</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>mức đó tăng thế nào theo số truy vấn đã học: 0 giữ nguyên, 0,5 theo căn bậc hai</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>hệ số điểm cộng cho các nhánh còn ít được biết; trong bài báo là 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>các chính sách và mô hình đưa lời khuyên, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>tỷ lệ truy vấn mà nhánh bất kỳ có thể trả lời; cũng là tốc độ học</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>chi phí dự tính trước khi hỏi một mô hình: dự đoán từ truy vấn, trung bình của mô hình khi huấn luyện, hoặc chi phí của chính truy vấn (đã biết: chỉ biết sau đó, trừ giá cố định)</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>số truy vấn huấn luyện được hỏi, khi láng giềng dự đoán</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>mọi láng giềng như nhau, hoặc láng giềng gần hơn tính nhiều hơn (1 / (1 - cosin))</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>số truy vấn mà trung bình trên mọi lĩnh vực được tính tương đương trong mỗi lĩnh vực</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>tên mô hình mạnh</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>tên mô hình yếu</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>phương pháp dự đoán</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>các mô hình theo thứ tự được hỏi, MODEL,MODEL,...; auto = chuỗi tốt nhất trên phần huấn luyện</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>số mô hình tối đa trong chuỗi được chọn</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>chi phí tính khi không mô hình nào đúng: mô hình rẻ nhất (như LLMRouterBench), hoặc không tính (như RouterBench)</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>tên mô hình</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>tên mô hình thứ nhất</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>tên mô hình còn lại</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>xác suất của mô hình thứ hai</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>dự đoán</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>known</source>
        <translation>đã biết</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>đều</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>theo khoảng cách</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>chính xác nhất</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistic</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>láng giềng</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ridge</translation>
    </message>
</context>
</TS>
