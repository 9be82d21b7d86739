<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nuevo estudio…</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>Crear un estudio vacío</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>Abrir el conjunto de datos simulado incluido</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>Importar un conjunto de datos desde archivos</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>Importar un conjunto de datos desde una carpeta</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>E&amp;xportar datos…</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>Escribir el conjunto de datos en una carpeta como archivos CSV</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>Guardar &amp;precios</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>Escribir en el estudio los precios modificados</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>Escribir un informe del análisis actual</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>&amp;Buscar consultas</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>Filtrar la tabla de consultas</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Quitar todos los &amp;filtros</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Quitar todos los filtros de las consultas</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>Buscar y ejecutar cualquier comando por su nombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de tec&amp;lado…</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>Elegir otros atajos para los comandos</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>Volver a calcular el análisis</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>Conservar el análisis actual para comparar otros con él</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Comparar lado a &amp;lado</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>Mostrar dos análisis lado a lado, sobre los mismos ejes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>Detener el cálculo, la importación o la escritura en curso</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>&amp;Acerca de MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>La biblioteca con la que está hecha la ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>Explicar el panel que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>Cinco pasos por la ventana, con el ejemplo</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>Abrir otra ventana, para otro estudio</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>Abrir en ventana n&amp;ueva…</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>Abrir un estudio en su propia ventana</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>Preguntar por una consulta n&amp;ueva</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>Escribir una consulta y ver qué modelo toma el router</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>Disposición para ajustar: la pregunta, su respuesta, las consultas</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>Disposición para comparar modelos y análisis, con frontera y consultas</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>Disposición para proyector: frontera, elección y cifras en letra grande</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Guardar disposición como…</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>Conservar los lugares de los paneles con un nombre</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>Ges&amp;tionar disposiciones…</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>Cambiar el nombre o eliminar disposiciones guardadas</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>Devolver cada panel al lugar que le da la disposición</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>&amp;Reproducir la ejecución</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>Ver aprender a la ejecución, consulta a consulta; otra vez: pausa</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>Una consulta &amp;atrás</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>Mostrar la ejecución como estaba una consulta antes</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>Una consulta a&amp;delante</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>Mostrar la ejecución como estaba una consulta después</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>&amp;Primera consulta</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>Mostrar la ejecución en su comienzo</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Toda la ejecución</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>Volver a mostrar toda la ejecución</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%1 en %2: %3 en %Ln consulta</numerusform>
            <numerusform>%1 en %2: %3 en %Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 y %2: ambos correctos %3, solo %1 %4, solo %2 %5, ninguno %6, de %Ln consulta que ambos respondieron</numerusform>
            <numerusform>%1 y %2: ambos correctos %3, solo %1 %4, solo %2 %5, ninguno %6, de %Ln consultas que ambos respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin dominio</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>exactitud de cada modelo solo, %; en negrita: el mejor del dominio</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1: parte de las consultas que ambos respondieron, %; correcto es una puntuación de al menos 0,5</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>ambos correctos</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>solo el modelo de la fila correcto</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>solo el modelo de la columna correcto</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>ninguno correcto</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 y %2 correctos</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 correcto, %2 erróneo</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 y %2 erróneos</translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>sin contextos</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>Un modelo solo es mejor que este router</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>Mezclar modelos al azar es mejor</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>Un modelo por dominio sería igual de bueno</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>Modelos nunca probados: ¿bloqueo?</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>Un modelo tomó casi todo: ¿bloqueo?</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>Hay preguntas en entrenamiento y evaluación</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>Entrenado con lo mismo que se evalúa</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>El embedding se ajustó también con la evaluación</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>Esta política conoce los resultados: una cota, no un router</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>El número de tokens nunca varía: parece inventado</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>Un modelo no cuesta nada y no se declaró gratis</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>Dos tablas de precios difieren en diez veces</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>%1 importado: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>columns: %1</source>
        <translation>columnas: %1</translation>
    </message>
    <message>
        <source>files in the archive: %1</source>
        <translation>archivos del paquete: %1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>claves: %1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Según su elección</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>Una suposición: revise las columnas</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>Reconocido, no sin dudas</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv, outcomes.csv, prices.csv, embeddings.npy: una carpeta o archivos</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>CSV de RouterBench: MODELO, MODELO|total_cost, ... para cada modelo, o formato largo sin procesar</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>CSV de respuestas de RouteLLM: prompt, DÉBIL, FUERTE como True/False; o una carpeta de ellos</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>Juicios MT-bench en JSONL (RouteLLM, FastChat), notas de 1 a 10, con o sin question.jsonl</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>JSONL de ParetoBandit: prompt, arms {MODEL: {reward, cost}}, source; con o sin models.json</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>JSONL de enrutamiento de LLMRouter: query, model_name, performance, tokens; con o sin la tabla de modelos</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>JSON de RouterDC (LLMRouter): question, scores {MODEL: score}; con o sin la tabla de modelos</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>Resultados de LLMRouterBench: carpetas CONJUNTO/PARTE/MODELO/HORA.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>CSV largo de LLMRouterBench: dataset_id, split, model_name, record_index, score, tokens, cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena: cached_results en JSONL o predicciones en JSON; con o sin cost.json</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>CSV de respuestas de FrugalGPT y LLMDrift: model, query, ref_answer, answer, cost; puntuadas aquí</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>CSV de consultas de FrugalGPT sin cabecera: query, answer, id; sin resultados</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>CSV de EmbedLLM: prompt_id, model_id, prompt, label (1 = el modelo acertó)</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>Resultados de promptfoo, JSON (versiones 2 y 3) o JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>Resultados de promptfoo, CSV: solo puntuaciones, sin costes ni tokens</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>Registros de OpenAI Evals, JSONL: un archivo por modelo</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>Muestras de lm-evaluation-harness: MODELO/samples_TAREA_FECHA.jsonl (--log_samples)</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>Ejecuciones de HELM: per_instance_stats.json, con run_spec.json e instances.json al lado</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Registros de Inspect: .eval (zip) o JSON, completos o interrumpidos</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>Salida JSONL de OpenAI Batch; con su entrada y un CSV con custom_id, label</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>dsjson de VowpalWabbit: un registro de decisiones; los resultados que se vieron</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>cualquier tabla CSV con una fila por consulta y una columna de puntuaciones por modelo</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>cualquier tabla CSV con una fila por consulta y modelo: modelo, puntuación, consulta</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>Mismo texto en varias partes</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>Dominio con una consulta</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>Tokens de entrada constantes</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>Tokens de salida constantes</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>Los tokens no siguen los textos</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>¿Gratis o desconocido?</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>Coste constante</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>¿Coste en otra unidad?</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>¿Latencia en otra unidad?</translation>
    </message>
</context>
<context>
    <name>ImportRole</name>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>query id</source>
        <translation>id. de consulta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>split</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>respuesta correcta</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juez</translation>
    </message>
    <message>
        <source>run</source>
        <translation>pasada</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens entrada</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens salida</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>latencia s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>split</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>entrada $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>salida $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>fijo $/consulta</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>los demás</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin dominio</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>no evaluadas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en parte correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>puntuación desconocida</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Frontera coste-exactitud</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Elección en el tiempo</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Recompensa acumulada</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Elección por dominio</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Mapa de embeddings</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modelos y precios</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>Detalle de consulta</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>exploración α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>olvido γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>parte de entrenam.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>coste por 10.000</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>recompensa media</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>ahorro</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1 (rejilla de %2)</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1 (luego una rejilla de %2)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>una tabla con un modelo por dominio, aprendida con la parte de entrenamiento, es mejor: la recompensa media del router menos la de la tabla es %1 (intervalo del 95&#xa0;%: %2 a %3)</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>una tabla con un modelo por dominio, aprendida con la parte de entrenamiento, es igual de buena: la recompensa media del router menos la de la tabla es %1 (intervalo del 95&#xa0;%: %2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>%1 de %2 consultas de evaluación tienen el mismo texto que una de entrenamiento</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>%1 de %2 consultas de evaluación repiten consultas de entrenamiento, con sus resultados: la ejecución se entrenó con lo que se le pregunta</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>el embedding %1 se ajustó también con %2 de %3 consultas de evaluación: vectorice de nuevo con esta división</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 conoce los resultados de la evaluación: una cota, no un router</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%1 de %2 modelos no se probaron nunca (%3): la ejecución puede estar bloqueada; explore más o arránquela en caliente</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>%1 tomó el %2&#xa0;% de las consultas de una ejecución que aprende: puede estar bloqueada</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%1 de %2 modelos no cuestan nada sin estar declarados gratis (%3): indique sus precios, o declárelos gratis con `metallm prices set STUDY MODEL --flat 0`</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>los precios de «%1» y «%2» difieren en diez veces o más para %3: quizá uno esté en otra unidad</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>%1 solo no es menos exacto ni más caro que este router: %2&#xa0;% por %3 USD cada 10.000 consultas frente a %4&#xa0;% por %5</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>%1 solo obtiene más recompensa con este peso del coste: %2 más en %3 consultas</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>los tokens de entrada de %1 de %2 modelos no varían nunca (%3 en %4): parecen inventados, y con ellos los costes</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>los tokens de entrada de %1 de %2 modelos no varían nunca (%3 en %4): parecen inventados</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>los tokens de salida de %1 de %2 modelos no varían nunca (%3 en %4): parecen inventados, y con ellos los costes</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>los tokens de salida de %1 de %2 modelos no varían nunca (%3 en %4): parecen inventados</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>mezclar modelos solos al azar es mejor en el rango de costes: AIQ %1 frente a %2; a %3 USD por 10.000 consultas alcanza el %4&#xa0;%, este router a lo sumo el %5&#xa0;%</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>mezclar modelos solos al azar es mejor en algunos puntos; a %1 USD por 10.000 consultas alcanza el %2&#xa0;%, este router a lo sumo el %3&#xa0;%</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>mezclar modelos solos al azar alcanza el %1&#xa0;% por los mismos %2 USD por 10.000 consultas, esta ejecución el %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 consultas tienen un texto que está también en otra parte: se evalúa con lo mismo que se entrena</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 consultas comparten su texto con otra: una división al azar puede ponerlas en ambos lados</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 dominios tienen una sola consulta: sus cifras no dicen nada</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1: cada consulta tiene %2 tokens de entrada: cuentas inventadas dan costes inventados</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1: siempre %2 tokens de salida</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1: los tokens de entrada no guardan relación con la longitud de los textos (correlación %2)</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1: todos los costes son 0: ¿gratis o desconocido?</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1: cada consulta cuesta USD %2 aunque los tokens difieren</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1: una consulta cuesta USD %2 de media: ¿está el coste en otra unidad?</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1: costes y tokens dan USD %2 por millón de tokens: uno de los dos está en otra unidad</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1: una respuesta tarda %2 s de media: ¿son milisegundos?</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>la última sesión no se puede leer</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>abra el estudio desde la lista de recientes</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>coste por 10.000</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>exploración α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>olvido γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>parte de entrenam.</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyección</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 semilla</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>media de %1 semillas</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>filas: %1, columnas: %2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>Con&amp;stante</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>Da a cada contexto una constante 1, para que un modelo pueda ser bueno o malo sea cual sea la consulta</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Proyecc&amp;ión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>Componentes principales a las que se proyectan los contextos, ajustadas con la parte de entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>La única fuente de azar: la misma semilla da la misma ejecución</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>El orden en que llegan las consultas de evaluación</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>&amp;Precisión</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>La precisión simple es más rápida y puede elegir otra cosa en casos reñidos</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mezclado</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>Constante, proyección, semilla, orden y precisión de la ejecución</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>Menos: más rápido y estable, pero más burdo. Ninguna: los contextos tal como son.</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>Pruebe varias antes de fiarse de una diferencia pequeña.</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>Importa a las políticas que aprenden y a los presupuestos. Mezclado: según la semilla.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>Fijar el análisis actual</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>Dos de ellos lado a lado, sobre los mismos ejes; o uno, junto al análisis actual</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>Los parámetros y precios del análisis fijado pasan a ser los de la ventana</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>Análisis fijados</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>Conserva sus parámetros y precios, para comparar otros con él</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>Olvida los fijados elegidos; Deshacer los recupera</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>Enviada a %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>Escriba una consulta nueva: el router ordena los modelos mientras escribe</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Consulta nueva</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>Un texto que no está en el conjunto de datos. Se vectoriza como las consultas de este y no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>Dominio de la consulta nueva</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>Esta política solo mira el dominio de una consulta</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>Modelos tal como el router los ordena para la consulta nueva</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>El mejor valor primero, con el peso del coste del deslizador</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Parecidas (entrenamiento)</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Coseno de los contextos, 1 = misma dirección</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>Consultas de entrenamiento más cercanas a la nueva</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>Qué conviene saber de estas cifras</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Vectorizar…</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>Dar contextos a los datos, a partir de sus textos o de un archivo</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>Elegir servidor…</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>El servidor que da sus vectores a los textos nuevos</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>Un clic abre la consulta en el detalle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>Preguntar lo mismo otra vez</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 no puede responder: elige por los resultados, y una consulta nueva no tiene</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 sortea el modelo: no predice nada para cada uno</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 sortea el modelo, casi siempre el primero</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 no conoce ningún modelo</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>A %1 no le queda ningún modelo que consultar</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 pregunta a %2, con pesos del coste de %3 a %4</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 pregunta a %2, desde el peso del coste %3</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 pregunta a %2, con todo peso del coste</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>Esta política no mira el texto: la respuesta es la misma para todos.</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>El presupuesto mueve el peso del coste en la ejecución; se ve el del deslizador.</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>El texto no comparte ninguna palabra con aquellos con los que se ajustó el embedding: las cifras no dicen nada de él.</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>El servidor da a una consulta de los datos otro vector que el guardado (coseno %1): difícilmente es el que los hizo.</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>Se muestra según qué se sortea. La elección no es una recta en el peso del coste, así que no se conoce ningún intervalo.</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>Una cascada pregunta a un modelo tras otro y solo predice si seguir: se muestra de quién toma la respuesta.</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>Como lo sabe el router al final de la ejecución; los intervalos valen para lo que aprendió con el peso del coste actual.</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>La puntuación del modelo fuerte es la probabilidad de que gane al débil.</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>Coste: el precio por consulta de cada modelo.</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>Coste: previsto a partir de la consulta, como la puntuación.</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>Coste: la media de cada modelo en el entrenamiento.</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>El análisis aún no está: la respuesta lo seguirá.</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>El conjunto de datos no tiene textos ni contextos. Dele primero vectores desde un archivo.</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>El conjunto de datos aún no tiene contextos. Vectorice antes sus textos, para poder situar uno nuevo entre ellos.</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>Los contextos vinieron de un archivo (%1), y nada dice qué los hizo. Elija un servidor que dé los mismos vectores, de %2 números, o vectorice de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>Escriba una consulta para ver a qué modelo la enviaría el router y por qué.</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>Preparando: el embedding y el router se entrenan una vez…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>La puntuación que el router predice para esta consulta</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>Lo que el router añade por lo que aún no sabe</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>El coste en USD con el que cuenta el router para esta consulta</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>Puntuación prevista + bonus − peso del coste × coste: se elige el mayor</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>puntuación prevista %1 + bonus %2 − coste %3 = %4</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>elegido con p</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>Los pesos del coste p con los que se elige este modelo para esta consulta</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>Dólares de EE.&#xa0;UU. gastados hasta cada consulta y el ritmo que gastaría el presupuesto de modo uniforme</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>No hay presupuesto fijado.</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>ritmo previsto</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>gastado, USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>excede desde la consulta %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message>
        <source>Set a budget of %1</source>
        <translation>Fijar un presupuesto de %1</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>No hay presupuesto fijado. Empiece con lo que cuesta esta ejecución por 10.000 consultas y cámbielo luego en el panel Ajustes.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que mostrar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>de %1: %2 de más</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>de %1 para %Ln consulta</numerusform>
            <numerusform>de %1 para %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>a esta ejecución le faltan %1</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>lo mejor a posteriori</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>aciertos más por un dólar más</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>más dinero no aportaría nada</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>Ir a p %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>En toda la parte de evaluación, en dólares de EE.&#xa0;UU., y lo que se puede gastar.</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT(presupuesto)</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>Exactitud de la mejor elección de modelos por este dinero, conociendo todos los resultados: ningún router puede hacerlo mejor (mochila fraccionaria).</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>Precio sombra</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>Lo que el óptimo ganaría en puntuación con un dólar más de presupuesto.</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>El menor peso del coste cuyo coste en la parte de entrenamiento se mantiene en el presupuesto</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>El coste de esta ejecución (10.000 consultas) será el presupuesto</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>&amp;USD per 10k queries</source>
        <translation>&amp;USD por 10.000</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>Se marca el menor peso del coste cuyo coste en la parte de entrenamiento se mantiene en este presupuesto. Déjelo vacío si no hay presupuesto.</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>Re&amp;gulación</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>Presupuesto &amp;firme</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>No gastar nunca más que el presupuesto: no se pregunta a un modelo que pueda superarlo, y una consulta para la que no queda nada se deja sin atender</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>Exacto por me&amp;zcla</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>Fuera de línea: dos pesos del coste se mezclan al azar, de modo que la parte de entrenamiento cueste justo el presupuesto</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>Más bajo: modelos más baratos responden más consultas.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>Selección de modelos</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>Entrenamiento de %1 a %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>División del conjunto de datos</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>División por proporción</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>Parámetros de la política</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1: por defecto</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Regulación</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>Parámetros de la regulación</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>Presupuesto firme</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>Sin presupuesto firme</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>Presupuesto alcanzado por mezcla</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>Presupuesto sin mezcla</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>tarifa fija</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>por consumo</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrados</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>los más fiables</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mezclado</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>Varios parámetros</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>Peso del coste</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Olvido</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>Con constante</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>Sin constante</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>Proyección a %1 componentes</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>Sin proyección</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión del cálculo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ puntuación</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ coste</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>Modelo que eligió la ejecución fijada</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>Modelo que elige la ejecución actual</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>Ejecución actual menos la fijada</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>Ejecución actual menos la fijada, dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>Recompensa de la ejecución actual menos la de la fijada, ambas con el peso del coste actual</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>no atendida</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>No se puede escribir %1: libere espacio o elija otra carpeta</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>Exportar datos como CSV…</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que mostrar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>Ajustar automáticamente</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>Nada contradice este resultado.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que comprobar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Mostrar de qué se trata</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>Muestra el panel o las consultas de las que se habla</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>Lo que hay que saber antes de confiar en este resultado. Pulsar para ver la lista.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>graves: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>notas: %1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>Comprobaciones: aún sin hacer</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ Nada contradice este resultado</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>el modelo más exacto</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>el modelo más barato</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>el modelo más caro</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>el mejor modelo en el presupuesto</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>el mejor modelo de cada dominio</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>exactitud no comparable</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>coste no comparable</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>%1 puntos más exacto</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 más barato</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ Respaldada por esta ejecución</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ Refutada por esta ejecución</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? Indecisa: hacen falta más consultas</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 que %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>Mejor en, pp</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>Lo que se afirma: tantos puntos porcentuales más exacto que la referencia. Déjelo vacío para no afirmar nada sobre la exactitud.</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>Más barato, %</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>Lo que se afirma: tanto por ciento más barato que la referencia. Déjelo vacío para no afirmar nada sobre los costes.</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>Que</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>Con qué se compara el resultado; elegido a la vista de todos los resultados de la parte de evaluación, es decir, el más fuerte de su tipo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>Escriba un comando, un panel o una política</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Ningún comando con ese nombre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>Bastan algunas letras del nombre; las flechas eligen, Intro ejecuta</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>Exactitud por dominio</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>Mejor grupo</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Calidad y precio</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>Las flechas cambian de celda; Intro muestra las consultas de una celda</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 correcto</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>Lo que cuenta una celda de un par de modelos. Donde solo uno es correcto, se ve quién podría suplir a quién.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>ventana de tiempo</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>aciertos únicos</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>coste por consulta</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ exactitud</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>mejora oráculo</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>mejora router</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>La ejecución en pantalla puede elegirlo</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>Puntuación media del modelo solo en las consultas de evaluación que respondió, con su intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>Consultas que solo él acierta (puntuación de al menos 0,5) entre los que respondieron</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dólares de EE.&#xa0;UU. por 10.000 consultas, todas enviadas al modelo</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>Mediana del coste de una consulta en dólares de EE.&#xa0;UU. y cuantil del 95&#xa0;%; barras: cómo se reparten las consultas según el coste, logarítmicas, con una sola escala para todos los modelos</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>Mediana del tiempo de respuesta en segundos y cuantil del 95&#xa0;%; barras como en los costes</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>Exactitud menos la del modelo de referencia en puntos porcentuales, en las consultas que ambos respondieron; intervalo del 95&#xa0;%, bootstrap pareado</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>Coste por 10.000 consultas menos el del modelo de referencia, en las consultas que ambos respondieron</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>Puntos porcentuales que el oráculo gana con el modelo frente al resto del grupo sin él, cueste lo que cueste; en las consultas que respondió cada modelo</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>Puntos porcentuales que el router, entrenado de nuevo, gana con el modelo frente a sin él, al coste de la ejecución en pantalla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1, 95&#xa0;%: %2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>en %Ln consulta</numerusform>
            <numerusform>en %Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>%Ln de ellas no la respondieron todos los modelos</numerusform>
            <numerusform>%Ln de ellas no las respondieron todos los modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>mínimo %1, 5&#xa0;%: %2, 25&#xa0;%: %3, mediana %4, 75&#xa0;%: %5, 95&#xa0;%: %6, máximo %7; media %8</translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 menos %2, en %Ln consulta que ambos respondieron</numerusform>
            <numerusform>%1 menos %2, en %Ln consultas que ambos respondieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>en %Ln consulta que respondió cada modelo; %1 omitidas</numerusform>
            <numerusform>en %Ln consultas que respondió cada modelo; %1 omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>Diferencias &amp;con</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>Entrenar routers</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>Entrena de nuevo la política actual con y sin cada modelo, para ver qué aporta</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Intro muestra las consultas que solo el modelo acierta; en su mejora del oráculo, aquellas en que supera al resto del grupo</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 mejor que el grupo</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>solo %1 correcto</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>El modelo con el que se comparan los demás, en las consultas que ambos respondieron</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>Contextos: %1 en lugar de %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>El peso del coste vigente en cada consulta</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>peso del coste p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>Peso del coste en el tiempo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>Peso del coste</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>primero exactitud</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>primero coste</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>Cuánta exactitud vale una unidad de coste. En 0 se elige la mejor respuesta cueste lo que cueste; cuanto más a la derecha, más se prefiere un modelo más barato. Una unidad es el coste medio del modelo más caro.</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>Peso del coste, exacto</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 por 10.000</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>exactitud %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>Por consumo: tokens por precios. Tarifa fija: un precio por consulta. Registrados: los costes que trae el conjunto de datos.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>La lista de precios vigente; se puede cambiar en el panel «Modelos y precios»</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>por consumo</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>tarifa fija</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrados</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>los más fiables</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>Los más fiables: lo mejor de ellos que permiten los datos.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Datos simulados</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;División</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>Entrenar y evaluar con partes que nombra el conjunto de datos, o con una división aleatoria que conserva las proporciones de los dominios</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>En&amp;trenar / eval.</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>Parte de las consultas de las que aprende la política; el resto se evalúa</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>&amp;Contextos</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>ninguno…</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>Dar a cada consulta un vector de contexto, para las políticas que aprenden de él</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>Los contextos proceden de %1. Elegir otros.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln consulta</numerusform>
            <numerusform>%1 · %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>No hay datos abiertos</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>por proporción</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>Más alto: mejor aprendido, pero medido con menos consultas, así que con intervalos más anchos.</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>El conjunto de datos con el que se calcula todo: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>Qué puede hacer este panel</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menú del panel</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>Separar en ventana</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>Qué muestra este panel (F1)</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda de este panel</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin dominio</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Elección por dominio</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>parte de las consultas del dominio, %</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>Responde con vectores de %Ln número</numerusform>
            <numerusform>Responde con vectores de %Ln números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>Contextos del conjunto de datos</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Vectorizar</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>Palabras y caracteres de los textos (LSA)</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>Vectores de un archivo NumPy</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>Un servidor de embeddings</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>De dónde vienen los contextos</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>&amp;Dimensiones</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>Calculados aquí, ajustados con la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>Una fila por consulta, en el orden del conjunto de datos.</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>/v1/embeddings de OpenAI o /api/embed de Ollama</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>Cuántas peticiones están en curso a la vez</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>En &amp;paralelo</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>Los textos se envían al servidor. Lo que ha respondido se guarda en el estudio: una ejecución que termina antes de tiempo sigue desde allí.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>en una variable de entorno</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>la guardada</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>Una clave escrita aquí va al llavero y a ningún otro sitio</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>Con el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Cla&amp;ve nueva</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>Vectores de las consultas</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>Archivos NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>Pidiendo un vector…</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA no necesita descarga ni servidor; un modelo en un servidor sabe más de lo que significa un texto</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>Números por contexto. Más conservan más del texto, pero piden más consultas de las que aprender y más tiempo.</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>Un archivo NumPy (.npy) de float16, float32 o float64</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>El modelo de embedding, como lo llama el servidor</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>Más alto es más rápido, si el servidor lo acepta.</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>Pide al servidor un solo vector y nada más</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>Dónde se guarda la clave del servidor; nunca se escribe en el estudio</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>El nombre de la variable o de la entrada del llavero</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>Servidor para textos nuevos</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>Cada texto por el que se pregunta se envía al servidor y no se guarda en ningún sitio. Antes se envía una consulta de los datos, para saber si fue ese servidor el que hizo los contextos.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>Da a cada consulta del conjunto de datos un contexto nuevo en lugar del que tiene</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>«%1» tiene contextos de %Ln número cada uno, de %2. «Vectorizar» los reemplaza, también en el estudio: la ejecución y cada análisis fijado se calculan de nuevo a partir de los nuevos. Editar &gt; Deshacer recupera los anteriores.</numerusform>
            <numerusform>«%1» tiene contextos de %Ln números cada uno, de %2. «Vectorizar» los reemplaza, también en el estudio: la ejecución y cada análisis fijado se calculan de nuevo a partir de los nuevos. Editar &gt; Deshacer recupera los anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>«%1» aún no tiene contextos. Editar &gt; Deshacer quita los nuevos.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>Cada eje indica su parte de la varianza de todos los contextos</translation>
    </message>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>Un clic elige una consulta, un rectángulo arrastrado filtra las consultas; más y menos cambian el zoom, 0 muestra todo</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>No hay contextos que mostrar.
Dé contextos al conjunto de datos en el panel Ajustes.</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Componente %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Mapa de embeddings</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>Zona del mapa</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>Color: dominio</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>Color: modelo elegido</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>Color: correcto o erróneo</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Qué indica el color de los puntos</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>Elija una línea para resaltar sus puntos; Ctrl y un clic lo deshace</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>Números por consulta</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>Longitud mínima</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>Longitud media</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>Longitud máxima</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Todo ceros</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>Iguales a otro</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rango efectivo</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>Varianza de las %1 primeras</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Coseno medio</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… en dominios</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… entre dominios</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>Varianza entre dominios</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>Por dominio: ¿distingue el embedding tipos de consultas? Por modelo: ¿dónde traza el router sus límites? Por correcto y erróneo: ¿dónde falla?</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>Desde consulta</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>La primera consulta que se juega en el mundo cambiado, contada desde 0</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>El modelo que cambia</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>Conocido del entrenamiento</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>Arranque en caliente: lo que la parte de entrenamiento dice del modelo se conoce cuando entra. Si no, empieza sin nada aprendido.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>por un factor</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>a precios nuevos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>El coste del modelo se multiplica por este factor</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD por consulta</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>Dólares de EE.&#xa0;UU. por una consulta</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Entrada $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>Dólares de EE.&#xa0;UU. por un millón de tokens de entrada</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Salida $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>Dólares de EE.&#xa0;UU. por un millón de tokens de salida</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>falla a veces</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>Las puntuaciones son esta fracción de lo que eran, de 0 a 1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>Fallos, %</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>Parte de las consultas en que la puntuación es 0</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>Retraso, consultas</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>Un resultado se comunica tantas consultas después de elegir el modelo</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>Conocidos, %</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>Parte de las consultas cuyo resultado se llega a comunicar</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>Probabilidad relativa de que la siguiente consulta venga de este dominio, frente a los demás</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>Cómo cambia; los campos de abajo dependen de ello</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>Cambio de precio</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Entra un modelo</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Sale un modelo</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Deriva de dominios</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>Feedback tardío o parcial</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Caída de calidad</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>precio × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>precio %1 por consulta</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>precio ent. %1, sal. %2</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>feedback para %1, %Ln consulta después</numerusform>
            <numerusform>feedback para %1, %Ln consultas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>feedback %Ln consulta después</numerusform>
            <numerusform>feedback %Ln consultas después</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>feedback para %1</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>feedback inmediato</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>calidad × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>falla el %1 de las veces</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>entra %1</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>entra %1, desconocido</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>sale %1</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>dominios: %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que comparar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>Clic: las consultas que no se respondieron del todo bien.</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>Clic: las consultas que un modelo más barato responde igual de bien.</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>Clic: las consultas que otro modelo responde mejor.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>Puntuación media en las consultas evaluadas. ±: intervalo del 95&#xa0;% de esta sola ejecución en sus consultas (aproximación normal).</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>Coste por 10.000</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>Coste medio de una consulta, por 10.000, en USD.</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>Ahorro a igual exactitud</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>Cuánto menos cuesta el router que el mejor modelo único donde es igual de exacto, entre todos los pesos del coste.</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>Área bajo la envolvente convexa no decreciente del router, dividida entre el rango de costes (RouterBench); al lado, la diferencia con mezclar modelos únicos al azar.</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>Distancia al oráculo</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>Exactitud que alcanza sin mayor coste un router que conoce todos los resultados, menos la nuestra, en puntos porcentuales.</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>en políticas congeladas</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>vs. mejor modelo único</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>nunca tan exacto como el mejor modelo único</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>%1 sobre router cero</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>presupuesto %1, alcanzado mezclando p %2 y p %3</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>presupuesto %1, cumplido desde p %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>oráculo %1 a este coste</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>tras la consulta %1</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>supuestos: ver Costes</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>Estudios (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>No hay ningún estudio %1: abra otro o cree uno nuevo</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>Importar conjunto de datos</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Archivos de datos (%1)</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>Importar conjunto de datos de carpeta</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>No hay conjunto de datos para estos vectores: ábralo o impórtelo primero</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>Estudio en el que importar</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 no está en pantalla: elíjalo primero como conjunto de datos</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>Carpeta para los archivos del conjunto de datos</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>Página web (*.html);;Markdown (*.md);;Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>Abrir estudio en una ventana nueva</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Quitar todos los filtros de las consultas</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1: clic para quitar este filtro (Supr)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Quita este filtro</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>dominio: %1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin dominio</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>modelo: %1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>no atendida</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>consultas %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>texto: %1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>no del todo correcta</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>otro modelo fue mejor</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>un modelo más barato fue igual de bueno</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>Costes logarítmicos</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>Exactitud según el coste. Las flechas izquierda y derecha mueven el peso del coste por la frontera.</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oráculo</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>router cero</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD por 10.000 consultas (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD por 10.000 consultas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>por 10.000</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 por 10.000</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Frontera coste-exactitud</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>ejecución que aprende: solo su punto</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>consultas elegidas</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>rango hipotético</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>lo que hay que saber</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%1 tomó %2 de la %Ln consulta de %3</numerusform>
            <numerusform>%1 tomó %2 de las %Ln consultas de %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1: %Ln consulta</numerusform>
            <numerusform>%1: %Ln consultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandidos</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>Deja las páginas que tienen todas estas palabras; Intro abre la primera</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>Este es el estado actual</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>Clic para ir a este estado</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Tal como se cargó</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, el estado actual</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, deshecho</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>Aún no se ha cambiado nada. Aquí aparecerá cada cambio de parámetros, precios, filtros y fijados; un clic vuelve al estado posterior a él.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>Cada cambio que se puede deshacer; un clic, o Intro, va al estado posterior a él</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>Tabla de precios «%1» importada</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>Las consultas de %1 tienen ahora estos vectores</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Cargar asignación</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> y %Ln más</numerusform>
            <numerusform> y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>Primeras filas de lo que se importaría</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>Importando; la ventana sigue disponible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln vector de %1 dimensiones</numerusform>
            <numerusform>%Ln vectores de %1 dimensiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>Vectores de %Ln dimensión</numerusform>
            <numerusform>Vectores de %Ln dimensiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>Precios de %Ln modelo</numerusform>
            <numerusform>Precios de %Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>Archivos: %1. Modelos en las primeras filas: %2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>Escribe en el estudio lo que se muestra: todo o nada</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>Deja el estudio como estaba</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>Reconocido: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>Varias pasadas: sin decidir</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>Varios jueces: sin decidir</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>Promediar pasadas</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>Promediar jueces</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>Solo la primera pasada</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>Solo el primer juez</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>Mantener pasadas separadas</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>Mantener jueces separados</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>Reconocido como tabla de precios (%1)</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>Reconocido como vectores para las consultas del conjunto de datos en pantalla</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>Varias pasadas de un modelo en una consulta</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>Varios jueces de una respuesta</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>Cómo se leen los archivos. Cámbielo donde la suposición sea errónea.</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>Nombre del conjunto de datos o de la tabla de precios en el estudio</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>Si un modelo respondió varias veces a una consulta: la media es más estable, la primera pasada es lo que un usuario habría recibido</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>Si varios jueces puntuaron una respuesta: su media o un solo juez</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>Las primeras de %1: %2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>Consultas: %1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>Clic para ver estas consultas en la tabla</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>Lo que parece erróneo en los datos</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>Para revisar. No se ha cambiado nada; haga clic en un hallazgo para ver sus consultas.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>Nada parece erróneo en los datos.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, %1 out</source>
        <translation>
            <numerusform>%Ln token entrada, %1 salida</numerusform>
            <numerusform>%Ln tokens entrada, %1 salida</numerusform>
        </translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>latencia %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>sin resultado en el conjunto de datos: falta, no es erróneo</translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 elegido por el router, %2 el mejor aquí</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>elegido por el router</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>el mejor aquí: la mayor puntuación menos peso del coste por coste normalizado</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>tan bueno como el mejor aquí</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>El conjunto de datos no tiene texto para esta consulta.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>Esta consulta no se evalúa: el router puede haber aprendido de ella.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>por debajo: %1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>por encima: %1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>con cualquier peso del coste</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>Seleccione una consulta en la tabla de abajo para ver por qué el router eligió su modelo.</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>Por qué este modelo</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>Vale para pesos del coste</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Parecidas (entrenamiento)</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Coseno de los contextos, 1 = misma dirección</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>Qué hizo cada modelo con la consulta</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>Puntuación prevista, bonus y coste de cada modelo</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>Entrenamiento: más próximas</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Texto de la consulta</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>Un router que aprende eligió según lo que sabía en ese paso: la ejecución se juega otra vez para mostrarlo.</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>El router en la consulta %1 de la ejecución, con peso del coste %2.</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>La consulta no fue atendida.</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>Sorteó su modelo, que tenía una probabilidad de %1.</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>Exploró: sin exploración habría elegido %1.</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>Con la misma historia: con otro peso del coste desde el principio, el router habría aprendido de otras respuestas.</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 elegido: %2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 el mejor aquí: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Igual de bueno: %1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>Perdido por la elección: %1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>El mejor aquí: la mayor puntuación menos peso del coste por coste normalizado, como dicen después los resultados. Entre iguales, el más barato; luego, el primero de la lista de modelos.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 elegido, y el mejor aquí: %2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>Esta ejecución no se puede repetir para mostrar el porqué: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 está abierto solo para lectura, no se puede guardar nada en él: cópielo a una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>Detenido; el estudio está como antes</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>Detenido; los gráficos muestran el último resultado</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>Las consultas de %1 tienen vectores nuevos</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>Precios guardados como «%1»</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>Lo legible está guardado en %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdido: %1</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>Conjunto de datos exportado a %1</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Informe %1 escrito</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>Barrido en curso</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Disposiciones guardadas</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 cambia el nombre</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Una disposición necesita un nombre.</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>Dos disposiciones se llaman «%1»: elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>«%1» es una disposición del programa: elija otro nombre.</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>Dar otro nombre a la disposición elegida (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>Quitar de la lista la disposición elegida; nada se pierde antes de Aceptar</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>La disposición «%1» se guardó con otra versión del programa, con otros paneles: coloque los paneles y guárdela de nuevo</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre de la disposición</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>Sustituye a la disposición guardada con ese nombre.</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>Cómo se llama la disposición en el menú Ver, Disposición</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>consulta %1 de %2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>ejecución entera</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>Reproducir la ejecución como aprendió</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>Consultas que pasan en un segundo mientras se reproduce la ejecución</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>Consulta de ejecución</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>Dónde está la ejecución. Flechas: una consulta; Espacio: reproducir o pausar; Esc o Fin: toda la ejecución. Marcas: eventos del escenario.</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Dónde está la ejecución</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>Los modelos entre los que elige la política</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>Consultas anteriores a esta para las que se eligió el modelo</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>Resultados del modelo de los que la política ha aprendido hasta ahora; en un escenario pueden llegar tarde o nunca</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>Puntuación media prevista en una muestra fija de las consultas de la ejecución (%1 como máximo), la misma en cada paso</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>Cuánto puede errar la puntuación prevista, según la medida propia de la política (en LinUCB √(xᵀA⁻¹x), su bonus sin alfa): una media sobre las mismas consultas. Baja a medida que se aprende el modelo.</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>Longitud ‖θ‖ de los pesos que predicen la puntuación; – si la política no tiene</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>Elegir el modo en línea</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>Usar LinUCB en línea</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que mostrar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>Esta ejecución no aprende: lo que sabe la política lo aprendió antes, con la parte de entrenamiento. Elija el modo en línea para verla aprender de sus propias respuestas, consulta a consulta.</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>La política %1 no aprende nunca durante la evaluación. Elija una que aprenda, y el modo en línea, para verla aprender consulta a consulta.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>La ejecución se juega otra vez para poder verla: %1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Hasta ahora: exactitud %1, %2 por 10.000 consultas, exploró el %3</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>En total: exactitud %1, %2 por 10.000 consultas, exploró el %3</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>esta consulta no fue atendida</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>exploró %1, aunque %2 parecía mejor</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>eligió %1, que parecía el mejor</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>Lo que la política sabía de cada modelo</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>Esta ejecución no se puede observar: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>Aquí se anota lo que se abre, importa y escribe.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Datos simulados</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>Creados por el generador del propio programa: ninguna cifra se ha medido</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>Acerca de MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>Qué modelo de lenguaje debe responder a qué consulta: enrutamiento con bandidos contextuales, coste y exactitud lado a lado.

Licencia: GNU General Public License, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>Una fila por consulta y modelo</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>Una fila por consulta</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares (USD)</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>centavos (USD)</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>USD por 1000</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>USD por 10.000</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>Columnas, tal como asignó esta tabla antes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>Costes en</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>Latencia en</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>Asignar las columnas como indica un archivo</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>Guardar la asignación en un archivo, para otras tablas y la línea de comandos</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>Forma de la tabla</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>Unidad de los costes</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>Unidad de las latencias</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>Descarta sus cambios en las columnas</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>Largo: una fila por consulta y modelo. Ancho: una fila por consulta, con una columna por modelo.</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>La puntuación de la tabla que pasa a 0, una respuesta errónea</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>La puntuación de la tabla que pasa a 1, una respuesta correcta</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>Qué significa un 1 en la columna de costes</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>Qué significa un 1 en la columna de latencias</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingModel</name>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>primeros valores</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>del modelo</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>Haga clic o pulse F2 para decir qué es esta columna</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>Estudios &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>Dispo&amp;sición</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Exactitud del modelo usado para cada consulta de evaluación</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dólares de EE.&#xa0;UU. por 10.000 consultas, todas enviadas al modelo</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>%1 solo: exactitud %2, %3 por 10.000 consultas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln consulta de evaluación con resultado</numerusform>
            <numerusform>%Ln consultas de evaluación con resultado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>Modelos participantes</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>Solo este modelo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::NotificationBar</name>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>Escribir lo que aún se pueda leer en un nuevo estudio junto al dañado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>Detener aquí; lo conocido se conserva</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>Proyectar a %1 dim.</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>Fija la proyección (Ajustes, Avanzado): con pocas dimensiones, cada peso del coste se conoce en segundos. La ejecución es entonces otra; Deshacer recupera esta.</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>Encuentra cada rango de pesos del coste en que la ejecución elige lo mismo. El tiempo es una estimación a partir de una prueba corta.</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>Calcular cada peso del coste (%1)</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>Calcular una rejilla de pesos del coste (%1)</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>hasta p %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>Mostrar panel: %1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposición: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>Las flechas izquierda y derecha eligen un eje, arriba y abajo estrechan lo que se le pide, Esc no pide nada</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>Fije un análisis, cambie algo y ambos se dibujan aquí.</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>Tabla de precios: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>Fijar «%1»</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>Cambiar el nombre del fijado a «%1»</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>Quitar el fijado «%1»</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ exactitud</translation>
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
        <translation>Δ recompensa</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>ahorro</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>El fijado menos la ejecución actual, en las consultas en que ambos se pudieron puntuar; intervalo del 95&#xa0;%, bootstrap pareado</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>Doble clic o F2 para cambiar el nombre</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>En las consultas atendidas</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>En puntos porcentuales</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>Dólares de EE.&#xa0;UU. por 10.000 consultas</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>Media por consulta, con el peso del coste del fijado</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>Área bajo la envolvente no decreciente de la frontera (RouterBench)</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>Ahorro a la exactitud del mejor modelo único</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calculando</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>en %Ln consulta; %1 omitidas</numerusform>
            <numerusform>en %Ln consultas; %1 omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>E&amp;xploración α</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>Cuánto se favorece a un modelo porque se sabe poco de él. En 0 solo cuenta la recompensa esperada.</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>&amp;Ridge λ</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>Con qué fuerza se mantienen las predicciones cerca de 0 hasta que haya indicios. Los valores mayores necesitan más consultas para aprender.</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>O&amp;lvido γ</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>Cuánto del pasado se conserva en cada paso de una ejecución que aprende. Con 1 no se olvida nada; 0,999 olvida en unos miles de pasos.</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>Fuera de línea: aprender de la parte de entrenamiento y quedarse así. En línea: empezar sin saber nada y aprender de cada respuesta. Híbrido: ambas cosas.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandidos</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>Más alto: los modelos desconocidos se prueban más, lo que ahora cuesta recompensa y después puede darla.</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>Súbalo si el entrenamiento es pequeño; bájelo si es grande.</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>Bájelo donde el mundo cambia; si no, déjelo en 1.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>Restablecer los valores por defecto de estos parámetros</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Por defecto: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>&amp;Modelos del grupo</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>Dólares de EE.&#xa0;UU. por 10.000 consultas; vacío: cueste lo que cueste</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>&amp;entrenar también el router</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>Entrena de nuevo la política actual para cada uno de los mejores grupos</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>Buscar mejores grupos</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>Usar este grupo</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>Los modelos del grupo elegido pasan a ser los de la ejecución</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>Mejores grupos</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>El oráculo conoce cada respuesta de antemano: lo que un grupo podría alcanzar, no lo que alcanzará un router.</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>Ninguna consulta la respondieron todos los modelos: deje fuera los modelos con pocas respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>Exacto: se probó el único grupo (%Ln).</numerusform>
            <numerusform>Exacto: se probaron los %Ln grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>Voraz, un modelo cada vez: ningún grupo alcanza más de %1.</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>Con estos resultados, el grupo voraz alcanza al menos el 63,2&#xa0;% (1 − 1/e) de la puntuación del mejor.</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>Con presupuesto, la búsqueda voraz no garantiza ninguna fracción del mejor.</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>En %Ln consulta que respondió cada modelo; %1 omitidas.</numerusform>
            <numerusform>En %Ln consultas que respondió cada modelo; %1 omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>Cuántos modelos puede tener un grupo. Más modelos alcanzan más, pero cada uno hay que comprarlo y cuidarlo.</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>Busca los grupos con el mejor oráculo en el presupuesto</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oráculo</translation>
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
        <translation>Puntuación media del oráculo que puede preguntar a estos modelos, dentro del presupuesto</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>Exactitud del router entrenado para estos modelos: su ajuste más exacto dentro del presupuesto o, sin él, con el peso del coste actual</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>Lo que cuesta ahí el router</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>«%1» no es un precio: escriba un número a partir de 0, o nada si no se conoce el precio</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>entrada $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>salida $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>fijo $/consulta</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>hipótesis</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>precio límite</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>Dólares de EE.&#xa0;UU. por un millón de tokens de entrada</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>Dólares de EE.&#xa0;UU. por un millón de tokens de salida</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>Dólares de EE.&#xa0;UU. por una consulta, sea cual sea su longitud</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Exactitud del modelo usado para cada consulta de evaluación</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dólares de EE.&#xa0;UU. por 10.000 consultas, todas enviadas al modelo</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>Consultas de evaluación que la política envía al modelo</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>Un precio que se prueba en lugar del de lista: un precio (1,5), un porcentaje (-20 %) o un rango (1..3 o +-20 %), que la frontera muestra como banda</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>El precio más alto con el que aún compensa usar el modelo con el peso del coste actual, sin cambiar los demás precios: exacto, a partir de las rectas de la frontera. Por un millón de tokens de salida, o una consulta si los precios son de tarifa fija</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>Doble clic o F2 para escribir un precio, un porcentaje o un rango; arrastre a izquierda o derecha, o gire la rueda con Ctrl pulsada, para moverlo</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>Doble clic o F2 para cambiar el precio</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>Desconocido. Doble clic o F2 para escribir un precio</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 no tiene precio de lista con el que comparar otro: escriba uno primero</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>«%1» no es un precio hipotético: escriba un precio (1,5), un porcentaje (-20 %), un rango (1..3 o +-20 %), o nada para el precio de lista</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>ni gratis</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>todo precio</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>Conocido para LinUCB y ridge, congelados, donde los costes se derivan de los precios</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>Con el peso del coste %1: </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>compensa hasta $%1, %2 veces su precio actual</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>compensa a cualquier precio</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>no compensa ni gratis</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>En la frontera, con algún peso del coste, hasta $%1</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>En la frontera, con algún peso del coste, a cualquier precio</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>Modelos y precios</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>Guardar precios</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>Guarda los precios en el estudio, con el nombre de la tabla</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>Rigen los costes registrados: estos precios no cambian nada</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>Un cambio revaloriza todo al instante; no se vuelve a importar nada</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>Costes por consumo</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>Usar tarifa fija</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>Los costes siguen entonces estos precios y ya no lo registrado</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>Detener este cálculo; el último resultado se conserva</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>Exactitud de cada modelo solo según su coste. La tabla de modelos dice lo mismo.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Aún no hay nada que comparar.
Abra o importe un conjunto de datos y pulse «Calcular».</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Frente de Pareto</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD por 10.000 consultas (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD por 10.000 consultas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 por 10.000</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>por 10.000</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>ningún modelo es mejor por menos</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>superado por otro modelo</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Calidad y precio</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>El nombre de la consulta en el conjunto de datos</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>El dominio de la consulta</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>El modelo que eligió la política</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>Lo bien que respondió el modelo elegido: 1 es correcto, 0 es erróneo</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>Lo que costó la respuesta del modelo elegido, en dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>Puntuación menos peso del coste por coste normalizado</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>no atendida</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>El modelo que más habría ganado con el peso del coste actual: la mayor puntuación menos peso del coste por coste normalizado, como dicen después los resultados. Entre iguales, el más barato; luego, el primero de la lista de modelos</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>Lo que el router perdió por su elección: recompensa del mejor modelo menos recompensa del elegido</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>Ningún modelo tiene un resultado conocido para esta consulta.</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1: puntuación %2, %3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Igual de bueno: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>Filtrar por texto, dominio o modelo</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>Filtro de las consultas</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>Consultas de evaluación</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1 de %Ln consulta</numerusform>
            <numerusform>%1 de %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>Consultas mostradas, de las que se evalúan</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>Ninguna consulta cumple todos los filtros.</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitud %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 por 10.000</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 no atendidas</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>Deja las consultas cuyo texto, dominio o modelo tiene estas letras</translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>Mostrar regret</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>Recompensa sumada a lo largo de las consultas: la política, el mejor modelo único, el oráculo</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oráculo</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>Regret acumulado</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Recompensa acumulada</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>Elija un evento para editarlo.</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Cambio de precio</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Entra un modelo</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Sale un modelo</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Deriva de dominios</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>Feedback tardío</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>Feedback parcial</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Caída de calidad</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evento: %1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>Mover: %1 a %2</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>Añadir evento…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>Algo que cambia durante la ejecución</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>Quitar el evento elegido (Supr)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Calendario del peso del coste</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>Doble clic o Insert añade un escalón. Arrastre un escalón o muévalo con las flechas; Re Pág y Av Pág eligen otro, Supr lo quita.</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>peso del coste p, por consulta</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>El peso del coste no cambia. Haga doble clic para que cambie en una consulta.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>«%1» no es una consulta de esta ejecución: escriba un número de 0 a %2</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>Ya empieza un escalón en la consulta %1: escriba otra</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>«%1» no es un peso del coste: escriba un número a partir de 0</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>desde consulta</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>peso del coste</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>Doble clic o F2 para cambiarlo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>Añadir un escalón al calendario</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>Mover un escalón del calendario</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>Cambiar un escalón del calendario</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>La ejecución no sigue el calendario.</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>Quitar un escalón del calendario</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir escalón</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>El peso del coste cambia en una consulta (doble clic o Insert)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>Quitar el escalón elegido (Supr)</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Seguir el calendario</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>Pone la regulación en «Calendario»</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Calendario del peso del coste</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>No se puede crear la carpeta %1: elija otra</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>El estudio no contiene ningún conjunto de datos: importe uno primero</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>No se puede escribir %1: libere espacio o elija otra carpeta</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>Parte de las consultas que tomó cada modelo, en el tiempo</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>parte (ventanas de %1)</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>consultas %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Elección en el tiempo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>Sin el filtro: %1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>Sin el filtro de texto</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>Nuevo &amp;atajo:</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 ya es el atajo de «%2»: elija otro o quíteselo allí.</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>Dos comandos tienen el mismo atajo.</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>Pulse las teclas que ha de tener el comando elegido</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>El comando elegido no tiene atajo</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>El comando elegido vuelve a tener su primer atajo</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>Cada comando vuelve a tener su primer atajo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 también tiene este atajo</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>Análisis actual</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Otros precios</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>No son las mismas consultas, o no en el mismo orden</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>Fije un análisis, cambie parámetros y ejecute de nuevo: aquí aparecerán dos análisis lado a lado, sobre los mismos ejes.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>El análisis de la izquierda pasa a la derecha y el de la derecha a la izquierda</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>Análisis de la izquierda</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>Análisis de la derecha</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>Los mismos parámetros y precios</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>De izquierda a derecha: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>¿Qué modelo debe responder a qué consulta?</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>Abra un estudio o importe un conjunto de datos con las respuestas de varios modelos a las mismas consultas. El programa muestra lo que cuesta y logra el enrutamiento entre ellos.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>Suelte un estudio, una carpeta o archivos de datos aquí o en cualquier parte de la ventana</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>frontera en una rejilla: %Ln escalón en %1 ms</numerusform>
            <numerusform>frontera en una rejilla: %Ln escalones en %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>frontera exacta: %Ln escalón en %1 ms</numerusform>
            <numerusform>frontera exacta: %Ln escalones en %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>frontera exacta: %Ln intervalo en %1 s</numerusform>
            <numerusform>frontera exacta: %Ln intervalos en %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>simulado: sí</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>simulado: no</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>datos %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>Huella del contenido del conjunto de datos: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>no hay ningún estudio abierto</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>abra o cree primero un estudio</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>Guardando precios</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>Leyendo los vectores de %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>Vectorizando %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>Recuperando %1</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>Guardando los fijados</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>Recuperando los contextos de %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>Primero, último y cuántos, p. ej. 0:1:11, o los propios valores, p. ej. 0 0,1 0,5</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>El parámetro que se varía; todos los demás quedan como están</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>Las flechas cambian de celda; Intro carga los parámetros de una celda</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>Elija dos parámetros y sus valores y ejecute el barrido:
se juega cada combinación, y un clic carga una.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>Parámetro de las filas de la tabla</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>Parámetro de las columnas de la tabla</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Semilla&amp;s</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>Cada combinación se juega con tantas semillas, desde la actual; las celdas muestran la media</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>Hacer barrido</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>elija dos parámetros</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>valores: 0:1:11 o 0 0,1 0,5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>Celda del barrido: %1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>Qué muestran las celdas: la media sobre las semillas, cada una con todas las consultas de evaluación</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>Juega cada combinación; la ventana sigue utilizable</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>Seleccionar consultas visibles</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>Arrastrar selecciona consultas (o Ctrl y arrastrar)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos en el tiempo</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>Arrastre un evento a lo largo de la ejecución. Flechas: izquierda y derecha lo mueven, arriba y abajo eligen otro, Supr lo quita.</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>Nada cambia durante la ejecución.
Añada un evento para ver cómo se adapta una política.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>Empiece con el ejemplo</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>Contiene preguntas simuladas a un servicio de asistencia y lo que ocho modelos hicieron con cada una. Todo lo que verá después con sus propios datos se puede probar en él.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>Qué logra el enrutamiento</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>Un router envía cada consulta a un modelo. Estas cifras dicen qué exactitud tienen las respuestas, qué cuestan y cuánto distan del mejor modelo solo y de lo mejor posible.</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>Diga cuánto vale el dinero</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>Arrastre el peso del coste: a la izquierda cuenta la exactitud, a la derecha el bajo coste. Cada gráfico sigue al arrastrar.</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>Lea la frontera</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>La línea azul es lo que el router alcanza con cada peso del coste; las marcas son los modelos solos. Por encima de la línea de puntos gana a mezclar modelos al azar; por encima de la de trazos no puede haber ningún router. Arrastre el anillo por la línea.</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>Pida a cualquier marca sus consultas</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>Haga clic en una celda: la tabla de abajo muestra las consultas que hay detrás, y un clic en una consulta muestra en el detalle por qué fue a su modelo.</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>¿Y si cambiara el precio?</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>Escriba -50 % en «hipótesis» junto a un modelo: la frontera muestra al momento qué cambiaría. Informe, arriba a la derecha, anota lo que ha encontrado. F1 explica cada panel.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>Terminar el recorrido (Esc); Ayuda, Recorrido lo inicia de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>El paso siguiente; hacer lo que dice el texto también lleva a él</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>Qué incertidumbre tiene la política sobre cada modelo y con qué frecuencia exploró</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>Incertidumbre media de la puntuación prevista de cada modelo en las mismas consultas durante toda la ejecución. Barras en el eje: con qué frecuencia exploró la política.</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>Esta política no lleva ninguna medida de su incertidumbre.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>La ejecución se juega otra vez para poder verla.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>explorado</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>Incertidumbre en el tiempo</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>Esta ejecución no se puede observar.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>puntuación prevista</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1: puntuación prevista %2 + bonus %3 − coste %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>%1 no se puede elegir para esta consulta</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>Cambiadas de&amp;sde</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>Mostrar estas consultas</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>Filtra la tabla de consultas</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>Consultas cuyo modelo ha cambiado</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>Fije un análisis para ver qué efecto tiene un cambio</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1 de %Ln consulta; ganado %2, perdido %3</numerusform>
            <numerusform>%1 de %Ln consultas; ganado %2, perdido %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>En recompensa, con el peso del coste actual</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>cambiadas desde %1</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>El análisis fijado con el que se compara la ejecución actual</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>comparar con …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>en comparación: exactitud %1 pp, coste %2&#xa0;%</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>, AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>Compensa con</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % de consultas</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>una consulta</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>Cuántas consultas debe recibir un modelo para un precio límite</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>nombre de un escenario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>Conserva los precios actuales en el estudio como tabla de precios con ese nombre; se elige en Tabla de precios</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Escenario de comparación</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>Dibuja la frontera con otros precios junto a la actual</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>Precios de lista</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>Retira todos los precios hipotéticos</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>El nombre con el que Conservar guarda los precios actuales</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>Precio hipotético de %1</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>Volver a precios de lista</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>Los ajustes de la última sesión no se pueden leer: abra el estudio desde la lista de recientes</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>El estudio de la última sesión, %1, ya no está: ábralo desde donde esté ahora, o abra otro</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 ha cambiado desde la última sesión: no se restauraron sus filtros ni la consulta elegida</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>La sesión no se puede guardar: haga que la carpeta de ajustes permita escribir o libere espacio en ella</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>Peso del coste fijo</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>el peso del coste no cambia: el indicado, o el que cumplió el presupuesto en la parte de entrenamiento</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>el peso del coste es el del usuario, constante de una entrada del calendario a la siguiente</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>paso: cuánto se mueve p por una unidad de coste normalizado fuera del objetivo; 0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>Regulación primal-dual</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>sube p cuando una consulta costó más que el presupuesto restante por consulta restante, lo baja cuando costó menos</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>cota inferior</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB, menor relación valor/coste en puntuación por coste normalizado; 0 = de la parte de entrenamiento</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>cota superior</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB, mayor relación valor/coste; 0 = de la parte de entrenamiento</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>lo que recibe una consulta para la que ningún modelo alcanza el umbral</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>Umbral de mochila (en línea)</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>deja pasar los modelos cuya relación valor/coste alcanza un umbral que sube a medida que se usa el presupuesto</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>el más barato</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>Thompson sampling lineal</translation>
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
        <translation>LinUCB con olvido</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>LinUCB de ventana deslizante</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>UCB logístico</translation>
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
        <translation>Regresión ridge</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vecinos más cercanos</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>Tabla de dominios</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>Umbral entre dos modelos</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oráculo</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>Modelo único</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>Modelo más barato</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>Mezcla al azar de dos modelos</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>Router cero</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>Oráculo de dominios (a posteriori)</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>Mejor política lineal (a posteriori)</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>un modelo lineal por brazo, elegido por su cota superior de confianza</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>un modelo lineal por brazo, sorteado de nuevo en cada consulta a partir de lo conocido</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>la mejor predicción de un modelo lineal por brazo y, de vez en cuando, un brazo cualquiera</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>sortea un brazo, tanto más probable cuanto mejor lo cree un modelo lineal por brazo</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>LinUCB que olvida el pasado con un factor gamma por consulta, para un mundo que cambia</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>LinUCB que solo conoce las últimas consultas, para un mundo que cambia</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>un modelo logístico por brazo, para puntuaciones entre 0 y 1, elegido por su cota superior de confianza</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>LinUCB con rasgos de Fourier aleatorios, para lo que no es lineal en los contextos</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>sortea un brazo, tanto más raro cuanto más lejos del mejor lo sitúa un modelo lineal por brazo</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>la mejor media más lo que le pueda faltar; no mira la consulta</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>sortea la puntuación de cada brazo según lo que se sabe de él; no mira la consulta</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>aprende cuál de otras políticas seguir y sortea según lo que aconsejan</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>una predicción lineal de puntuación y coste de cada modelo; LinUCB sin su bonus</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>puntuación y coste de cada modelo en las consultas de entrenamiento más parecidas</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>la probabilidad de que cada modelo acierte, por regresión logística</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>el mejor modelo de cada dominio, según la parte de entrenamiento; los dominios raros se apoyan en todos</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>el fuerte de dos modelos donde es bastante probable que gane al débil</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>pregunta primero al modelo más barato y al siguiente mientras se prevea errónea la respuesta; se pagan todos</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>conoce cada resultado: el más barato de los mejores; ningún router puede ser mejor</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>un modelo para cada consulta</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>el modelo de menor coste medio para cada consulta</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>cada modelo con la misma probabilidad, según la semilla</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>dos modelos al azar, el segundo con una probabilidad dada, según la semilla</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>el mejor modelo solo con cada peso del coste, según la parte de entrenamiento: sin mirar la consulta</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>el mejor modelo de cada dominio, según los propios resultados de la evaluación: lo que puede aportar conocer solo el dominio</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>regresión ridge ajustada con la propia parte de evaluación, con todos los resultados: una referencia superior para políticas lineales</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>features</source>
        <translation>rasgos</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>ancho de banda</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>exponente</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>costes</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>contracción</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>predictor</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>proporción de consultas que puede responder cualquier brazo</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>diferencia de valor que hace un brazo e veces más probable</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>cuántas de las últimas consultas se conocen, incluidas las de entrenamiento</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>cuántos rasgos aleatorios representan el núcleo</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>distancia a la que dos contextos empiezan a diferir; su longitud es 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>con qué rapidez un brazo se vuelve más raro con su distancia al mejor</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>cómo crece eso con las consultas aprendidas: 0 queda igual, 0,5 como su raíz</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>factor del bonus para brazos de los que se sabe poco; el del artículo es 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>políticas y modelos que aconsejan, separados por comas</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>proporción de consultas que puede responder cualquier brazo; también cuán rápido aprende</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>coste con el que se cuenta antes de preguntar a un modelo: previsto a partir de la consulta, la media del modelo en el entrenamiento o el de la propia consulta (conocido: solo después, salvo tarifa fija)</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>consultas de entrenamiento que se consultan, cuando predicen los vecinos</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>todos los vecinos por igual, o más los cercanos (1 / (1 - coseno))</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>por cuántas consultas cuentan las medias de todos los dominios en cada dominio</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>nombre del modelo fuerte</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>nombre del modelo débil</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>qué lo predice</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>modelos en el orden en que se les pregunta, MODELO,MODELO,...; auto = la mejor cadena en la parte de entrenamiento</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>máximo de modelos en una cadena elegida</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>qué se cobra si ningún modelo acierta: el modelo más barato (como LLMRouterBench) o nada (como RouterBench)</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>nombre de un modelo</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>nombre del otro modelo</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>probabilidad del segundo</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>el más exacto</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logístico</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>vecinos</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ridge</translation>
    </message>
</context>
</TS>
