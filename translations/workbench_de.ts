<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie …</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>Eine leere Studie anlegen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Eine Studie öffnen</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>Den eingebauten, simulierten Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>Einen Datensatz aus Dateien importieren</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>Einen Datensatz aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>Datensatz &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>Den Datensatz als CSV-Dateien in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>&amp;Preise speichern</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>Die geänderten Preise in die Studie schreiben</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>Einen Bericht über die aktuelle Analyse schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die zurückgenommene Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>Anfragen &amp;suchen</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>Die Tabelle der Anfragen filtern</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>Die Analyse neu berechnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>Anhalten, was gerade berechnet, importiert oder geschrieben wird</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>Ü&amp;ber MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>Die Bibliothek, mit der das Fenster gebaut ist</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Alle &amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Alle Filter der Anfragen aufheben</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>Jeden Befehl über seinen Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>Andere Tastenkürzel für die Befehle wählen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>Die jetzige Auswertung behalten, um andere mit ihr zu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>Den Bereich erklären, der die Tastatur hat</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>Fünf Schritte durch das Fenster, am Beispiel</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>&amp;Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>Zwei Analysen nebeneinander zeigen, über denselben Achsen</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>Nach neuer Anfrage &amp;fragen</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>Eine Anfrage eingeben und sehen, welches Modell der Router nimmt</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>Lauf ab&amp;spielen</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>Dem Lauf beim Lernen zusehen, Anfrage für Anfrage; noch einmal: Pause</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>Eine Anfrage &amp;zurück</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>Den Lauf zeigen, wie er eine Anfrage zuvor stand</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>Eine Anfrage &amp;weiter</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>Den Lauf zeigen, wie er eine Anfrage später stand</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>&amp;Erste Anfrage</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>Den Lauf zeigen, wie er begann</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Ganzer Lauf</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>Wieder den ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>Ein weiteres Fenster öffnen, für eine weitere Studie</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>In neuem Fenste&amp;r öffnen …</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>Eine Studie in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>&amp;Einstellen</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>Anordnung zum Einstellen: die Frage, ihre Antwort, die Anfragen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>Anordnung zum Vergleichen von Modellen und Auswertungen, mit Grenze und Anfragen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>Anordnung für den Projektor: Grenze, Auswahl und Kennzahlen in großer Schrift</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Anordnung &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>Die Plätze der Bereiche unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>Anordnungen ver&amp;walten …</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>Gespeicherte Anordnungen umbenennen oder löschen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>Jeden Bereich dorthin zurückstellen, wo die Anordnung es vorsieht</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Be&amp;richt …</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>no domain</source>
        <translation>ohne Domäne</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>Genauigkeit jedes Modells allein, %; fett: das beste der Domäne</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1: Anteil der Anfragen, die beide beantwortet haben, %; richtig heißt eine Wertung von mindestens 0,5</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>beide richtig</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>nur das Modell der Zeile richtig</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>nur das Modell der Spalte richtig</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>keines richtig</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 und %2 richtig</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 richtig, %2 falsch</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 und %2 falsch</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%1 in %2: %3 über %Ln Anfrage</numerusform>
            <numerusform>%1 in %2: %3 über %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 und %2: beide richtig %3, nur %1 %4, nur %2 %5, keines %6, von %Ln Anfrage, die beide beantwortet haben</numerusform>
            <numerusform>%1 und %2: beide richtig %3, nur %1 %4, nur %2 %5, keines %6, von %Ln Anfragen, die beide beantwortet haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>keine Kontexte</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 PP</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>Ein Modell allein ist besser als dieser Router</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>Modelle zufällig zu mischen ist besser</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>Ein festes Modell je Domäne wäre ebenso gut</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>Manche Modelle nie versucht: festgefahren?</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>Ein Modell bekam fast jede Anfrage: festgefahren?</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>Manche Fragen stehen in Training und Auswertung</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>Trainiert auf dem, woran ausgewertet wird</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>Die Einbettung kennt auch Auswertungsanfragen</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>Diese Strategie kennt die Ergebnisse: eine Schranke, kein Router</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>Tokenzahlen ändern sich nie: sie wirken erfunden</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>Ein Modell kostet nichts und ist nicht als kostenlos erklärt</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>Zwei Preistabellen liegen um das Zehnfache auseinander</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>%1 importiert: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>files in the archive: %1</source>
        <translation>Dateien im Archiv: %1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Wie Sie es gewählt haben</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>Eine Vermutung: prüfen Sie die Spalten</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>Erkannt, nicht ohne Zweifel</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv, outcomes.csv, prices.csv, embeddings.npy: ein Ordner oder Dateien</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>RouterBench-CSV: MODELL, MODELL|total_cost, ... für jedes Modell, oder roh und lang</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>RouteLLM-Antworten als CSV: prompt, SCHWACH, STARK als True/False; auch ein Ordner davon</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>MT-bench-Urteile als JSONL (RouteLLM, FastChat), Noten 1 bis 10, mit question.jsonl oder ohne</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>ParetoBandit-JSONL: prompt, arms {MODELL: {reward, cost}}, source; mit models.json oder ohne</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>LLMRouter-Routing als JSONL: query, model_name, performance, Tokens; mit der Modelltabelle oder ohne</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>RouterDC-JSON (LLMRouter): question, scores {MODELL: Wert}; mit der Modelltabelle oder ohne</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>LLMRouterBench-Ergebnisse: Ordner DATENSATZ/TEIL/MODELL/ZEIT.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>LLMRouterBench als lange CSV: dataset_id, split, model_name, record_index, score, Tokens, cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena: cached_results als JSONL oder Vorhersagen als JSON; mit cost.json oder ohne</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>Antworten von FrugalGPT und LLMDrift als CSV: model, query, ref_answer, answer, cost; hier bewertet</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>FrugalGPT-Anfragen als CSV ohne Kopfzeile: query, answer, id; ohne Ergebnisse</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>EmbedLLM-CSV: prompt_id, model_id, prompt, label (1 = das Modell lag richtig)</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>promptfoo-Ergebnisse, JSON (Version 2 und 3) oder JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>promptfoo-Ergebnisse, CSV: nur Bewertungen, ohne Kosten und Tokens</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>Protokolle von OpenAI Evals, JSONL: eine Datei je Modell</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>Stichproben der lm-evaluation-harness: MODELL/samples_AUFGABE_DATUM.jsonl (--log_samples)</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>HELM-Läufe: per_instance_stats.json mit run_spec.json und instances.json daneben</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Inspect-Protokolle: .eval (ZIP) oder JSON, vollständig oder abgebrochen</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>Ausgabe von OpenAI Batch als JSONL; mit ihrer Eingabe und einer CSV aus custom_id, label</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>jede CSV-Tabelle mit einer Zeile je Anfrage und einer Spalte Bewertungen je Modell</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>jede CSV-Tabelle mit einer Zeile je Anfrage und Modell: Modell, Bewertung, Anfrage</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>VowpalWabbit-dsjson: ein Protokoll von Entscheidungen; die Ergebnisse, die gesehen wurden</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>Gleicher Text in mehreren Teilen</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>Gleicher Text mehrfach</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>Bereich mit einer Anfrage</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>Gleichbleibende Eingabetokens</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>Gleichbleibende Ausgabetokens</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>Tokens folgen den Texten nicht</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>Kostenlos oder unbekannt?</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>Gleichbleibende Kosten</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>Kosten in anderer Einheit?</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>Wartezeit in anderer Einheit?</translation>
    </message>
</context>
<context>
    <name>ImportRole</name>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>query id</source>
        <translation>Kennung der Anfrage</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Antwort</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>Eingabetokens</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>Ausgabetokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Durchgang</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>Wartezeit s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>Eingabe $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>Ausgabe $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>pauschal $/Anfrage</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>die übrigen</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ohne Domäne</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>teilweise richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>Bewertung unbekannt</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Kosten-Genauigkeits-Grenze</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Modellwahl im Zeitverlauf</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Kumulierte Belohnung</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Modellwahl nach Domäne</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>Anfrage im Detail</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parameterreihe</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Einbettungskarte</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>Exploration α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>Ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>Vergessen γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>Kosten je 10.000</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>mittlere Belohnung</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1 (Raster aus %2)</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1 (danach ein Raster aus %2)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>eine Tabelle mit einem Modell je Bereich, am Trainingsteil gelernt, ist besser: die mittlere Belohnung des Routers ist um %1 höher als die der Tabelle (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>eine Tabelle mit einem Modell je Bereich, am Trainingsteil gelernt, ist ebenso gut: die mittlere Belohnung des Routers ist um %1 höher als die der Tabelle (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>%1 von %2 Anfragen der Auswertung haben denselben Text wie eine Anfrage des Trainings</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>%1 von %2 Anfragen der Auswertung kommen samt ihren Ergebnissen schon im Training vor: der Lauf wurde an dem trainiert, wonach er gefragt wird</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>die Einbettung %1 wurde auch an %2 von %3 Anfragen der Auswertung angepasst: betten Sie mit dieser Aufteilung neu ein</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 kennt die Ergebnisse der Auswertung: eine Schranke, kein Router</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%1 von %2 Modellen wurden nie versucht (%3): der Lauf kann festgefahren sein; erkunden Sie mehr, oder starten Sie ihn vortrainiert</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>%1 bekam %2 % der Anfragen eines lernenden Laufs: er kann festgefahren sein</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%1 von %2 Modellen kosten nichts, ohne als kostenlos erklärt zu sein (%3): geben Sie ihre Preise an, oder erklären Sie sie mit `metallm prices set STUDY MODEL --flat 0` für kostenlos</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>die Preise in „%1“ und „%2“ liegen für %3 um das Zehnfache oder mehr auseinander: eine der Tabellen hat vielleicht eine andere Einheit</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>%1 allein ist nicht weniger genau und nicht teurer als dieser Router: %2 % für %3 USD je 10.000 Anfragen gegen %4 % für %5</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>%1 allein bringt bei diesem Kostengewicht mehr Belohnung: %2 mehr über %3 Anfragen</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>die Zahl der Eingabetokens ist bei %1 von %2 Modellen immer dieselbe (%3 bei %4): sie sieht erfunden aus, und die Kosten mit ihr</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>die Zahl der Eingabetokens ist bei %1 von %2 Modellen immer dieselbe (%3 bei %4): sie sieht erfunden aus</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>die Zahl der Ausgabetokens ist bei %1 von %2 Modellen immer dieselbe (%3 bei %4): sie sieht erfunden aus, und die Kosten mit ihr</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>die Zahl der Ausgabetokens ist bei %1 von %2 Modellen immer dieselbe (%3 bei %4): sie sieht erfunden aus</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>einzelne Modelle zufällig zu mischen ist über den Bereich der Kosten besser: AIQ %1 gegen %2; für %3 USD je 10.000 Anfragen erreicht es %4 %, dieser Router höchstens %5 %</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>einzelne Modelle zufällig zu mischen ist stellenweise besser; für %1 USD je 10.000 Anfragen erreicht es %2 %, dieser Router höchstens %3 %</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>einzelne Modelle zufällig zu mischen erreicht %1 % für dieselben %2 USD je 10.000 Anfragen, dieser Lauf %3 %</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 Anfragen haben einen Text, der auch in einem anderen Teil steht: was trainiert wird, wird auch ausgewertet</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 Anfragen haben denselben Text wie eine andere: eine zufällige Aufteilung kann sie auf beide Seiten bringen</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 Bereiche haben nur eine Anfrage: ihre Zahlen sagen nichts aus</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1: jede Anfrage hat %2 Eingabetokens: erfundene Zahlen ergeben erfundene Kosten</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1: jede Antwort hat %2 Ausgabetokens</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1: die Eingabetokens haben nichts mit der Länge der Texte zu tun (Korrelation %2)</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1: alle Kosten sind 0: kostenlos oder unbekannt?</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1: jede Anfrage kostet USD %2, obwohl die Tokens sich unterscheiden</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1: eine Anfrage kostet im Mittel USD %2: haben die Kosten eine andere Einheit?</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1: Kosten und Tokens ergeben USD %2 je Million Tokens: eines von beiden hat eine andere Einheit</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1: eine Antwort dauert im Mittel %2 s: sind das Millisekunden?</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>die letzte Sitzung ist nicht lesbar</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>die Studie aus der Liste der letzten öffnen</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>Kosten je 10.000</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>Exploration α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>Ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>Vergessen γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Startwert</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>Mittel über %1 Startwerte</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>abwärts: %1, quer: %2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>&amp;Achsenabschnitt</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>Gibt jedem Kontext eine konstante 1, damit ein Modell unabhängig von der Anfrage gut oder schlecht sein kann</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Pro&amp;jektion</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>Hauptkomponenten, auf die die Kontexte projiziert werden; bestimmt auf dem Trainingsteil</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>Die einzige Quelle des Zufalls: derselbe Startwert ergibt denselben Lauf</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>Die Reihenfolge, in der die Auswertungsanfragen kommen</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>Re&amp;chnung</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>Einfache Genauigkeit ist schneller und kann in knappen Fällen anders wählen</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie gegeben</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>Achsenabschnitt, Projektion, Startwert, Reihenfolge und Rechengenauigkeit des Laufs</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>Weniger: schneller und ruhiger, aber gröber. Keine: die Kontexte, wie sie sind.</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>Probieren Sie mehrere, bevor Sie einem kleinen Unterschied trauen.</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>Sie zählt für lernende Strategien und für Budgets. Gemischt: nach dem Startwert.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>Jetzige Auswertung anheften</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>Parameter und Preise der angehefteten Auswertung werden die des Fensters</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>Angeheftete Auswertungen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>present</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>Behält ihre Parameter und Preise, um andere mit ihr zu vergleichen</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>Vergisst die gewählten angehefteten; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>Zwei davon nebeneinander, über denselben Achsen; oder eine neben der gegenwärtigen Analyse</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>Geht an %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>Neue Anfrage eingeben: Der Router ordnet die Modelle dafür beim Tippen</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>Ein Text, den der Datensatz nicht enthält. Er wird eingebettet wie die Anfragen des Datensatzes und nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>Bereich der neuen Anfrage</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>Diese Strategie sieht von einer Anfrage nur den Bereich</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>Modelle, wie sie der Router für die neue Anfrage ordnet</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>Der beste Wert zuerst, beim Kostengewicht des Schiebers</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Ähnlichste im Training</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Kosinus der Kontexte, 1 = gleiche Richtung</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>Trainingsanfragen, die der neuen am nächsten sind</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>Ein Klick öffnet die Anfrage im Detail</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>Was zu diesen Zahlen zu wissen ist</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Einbetten …</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>Dem Datensatz Kontexte geben, aus seinen Texten oder aus einer Datei</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>Endpunkt wählen …</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>Der Server, der neuen Texten ihre Vektoren gibt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>Dieselbe Frage noch einmal stellen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 kann nicht antworten: Gewählt wird nach Ergebnissen, und eine neue Anfrage hat keine</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 lost das Modell aus und sagt für die einzelnen nichts vorher</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 lost das Modell aus, am häufigsten das erste</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 kennt keines der Modelle</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>%1 hat kein Modell mehr, das zu fragen wäre</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 fragt %2, bei Kostengewichten von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 fragt %2, bei Kostengewichten ab %3</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 fragt %2, bei jedem Kostengewicht</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>Diese Strategie sieht den Text nicht an: Die Antwort ist für alle gleich.</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>Das Budget bewegt das Kostengewicht im Lauf; gezeigt ist das des Schiebers.</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>Der Text hat kein Wort mit denen gemeinsam, an die die Einbettung angepasst ist: Die Zahlen sagen nichts über ihn.</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>Der Endpunkt gibt einer Anfrage des Datensatzes einen anderen Vektor als den gespeicherten (Kosinus %1): Er hat sie wohl nicht gemacht.</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>Gezeigt ist, wonach ausgelost wird. Die Wahl ist keine Gerade im Kostengewicht, darum ist kein Intervall bekannt.</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>Eine Kaskade fragt ein Modell nach dem anderen und sagt nur vorher, ob sie weitergeht: Gezeigt ist, wessen Antwort sie nimmt.</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>So, wie es der Router am Ende des Laufs weiß; die Intervalle gelten für das, was er beim jetzigen Kostengewicht gelernt hat.</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>Die Bewertung des starken Modells ist die Wahrscheinlichkeit, dass es das schwache schlägt.</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>Kosten: der Preis je Anfrage jedes Modells.</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>Kosten: aus der Anfrage vorhergesagt, wie die Bewertung.</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>Kosten: das Mittel jedes Modells im Training.</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>Die Auswertung ist noch nicht da: Die Antwort folgt ihr.</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>Der Datensatz hat weder Texte noch Kontexte. Geben Sie ihm zuerst Vektoren aus einer Datei.</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>Der Datensatz hat noch keine Kontexte. Betten Sie zuerst seine Texte ein, damit ein neuer unter ihnen Platz findet.</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>Die Kontexte kamen aus einer Datei (%1), und nichts sagt, was sie gemacht hat. Wählen Sie einen Endpunkt, der die gleichen Vektoren aus %2 Zahlen gibt, oder betten Sie den Datensatz neu ein.</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>Geben Sie eine Anfrage ein, um zu sehen, an welches Modell der Router sie schicken würde und warum.</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>Vorbereitung: Einbettung und Router werden einmal angepasst …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>gewählt bei p</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>Die Bewertung, die der Router für diese Anfrage vorhersagt</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>Was der Router für das hinzurechnet, was er noch nicht weiß</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>Die Kosten in USD, mit denen der Router für diese Anfrage rechnet</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>Vorhergesagte Bewertung + Bonus − Kostengewicht × Kosten: Das Größte wird gewählt</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>Die Kostengewichte p, bei denen dieses Modell für diese Anfrage gewählt wird</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>vorhergesagte Bewertung %1 + Bonus %2 − Kosten %3 = %4</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>US-Dollar, die bis zu jeder Anfrage ausgegeben sind, und das Tempo, bei dem das Budget gleichmäßig verbraucht würde</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Es ist kein Budget gesetzt.</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>Budgettempo</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>ausgegeben, USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>über dem Budget ab Anfrage %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message>
        <source>Set a budget of %1</source>
        <translation>Budget von %1 setzen</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>Es ist kein Budget gesetzt. Beginnen Sie mit dem, was dieser Lauf für 10.000 Anfragen kostet; ändern lässt es sich in der Einstellungsleiste.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu zeigen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>von %1: %2 zu viel</translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>diesem Lauf fehlen davon %1</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>im Nachhinein das Beste</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>richtige Antworten mehr für einen weiteren Dollar</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>mehr Geld brächte nichts</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>Für den ganzen Auswertungsteil, in US-Dollar, und was ausgegeben werden darf.</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT(Budget)</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>Genauigkeit der besten Modellwahl für dieses Geld bei Kenntnis aller Ergebnisse: Kein Router kann besser sein (gebrochenes Rucksackproblem).</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>Schattenpreis</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>Was das Optimum für einen Dollar Budget mehr an Punkten gewänne.</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>Auf p %1 stellen</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>Das kleinste Kostengewicht, dessen Kosten auf dem Trainingsteil im Budget bleiben</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>Was dieser Lauf für 10.000 Anfragen kostet, wird zum Budget</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>von %1 für %Ln Anfrage</numerusform>
            <numerusform>von %1 für %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>&amp;USD per 10k queries</source>
        <translation>&amp;USD je 10.000</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>Markiert wird das kleinste Kostengewicht, dessen Kosten auf dem Trainingsteil im Budget bleiben. Leer bedeutet: kein Budget.</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>&amp;Taktung</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>&amp;Hartes Budget</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>Nie mehr als das Budget ausgeben: Ein Modell, das es überschreiten könnte, wird nicht gefragt; eine Anfrage, für die nichts übrig ist, bleibt unbedient</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>Durch &amp;Mischen genau treffen</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>Offline: Zwei Kostengewichte werden zufällig gemischt, sodass der Trainingsteil genau das Budget kostet</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>Niedriger: billigere Modelle beantworten mehr Anfragen.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>Auswahl der Modelle</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>Trainingsanteil %1 auf %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>Aufteilung des Datensatzes</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>Aufteilung nach Anteil</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>pauschal</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>nach Verbrauch</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>beste bekannte</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie gegeben</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>Mit Achsenabschnitt</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>Ohne Achsenabschnitt</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>Projektion auf %1 Komponenten</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>Keine Projektion</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Rechnung</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>Mehrere Parameter</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>Parameter der Strategie</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1: Vorgabe</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Taktung</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>Parameter der Taktung</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>Hartes Budget</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>Kein hartes Budget</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>Budget durch Mischen getroffen</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>Budget ohne Mischen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ Wertung</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ Kosten</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>Modell, das der angeheftete Lauf gewählt hat</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>Modell, das der jetzige Lauf wählt</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>Jetziger Lauf minus angehefteter</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>Jetziger Lauf minus angehefteter, US-Dollar</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>Belohnung des jetzigen Laufs minus die des angehefteten, beide beim jetzigen Kostengewicht</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>nicht bedient</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>%1 lässt sich nicht schreiben: schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>Daten als CSV exportieren …</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu zeigen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>Automatisch einpassen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>Nichts spricht gegen dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu prüfen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Zeigen, worum es geht</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>Zeigt den Bereich oder die Anfragen, von denen die Rede ist</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>Was man wissen muss, bevor man sich auf dieses Ergebnis verlässt. Drücken für die Liste.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>schwerwiegend: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>Prüfungen: noch nicht erfolgt</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ Nichts spricht gegen dieses Ergebnis</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>das genaueste Modell</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>das billigste Modell</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>das teuerste Modell</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>das beste Modell im Budget</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>das beste Modell je Domäne</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>Genauigkeit nicht vergleichbar</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>Kosten nicht vergleichbar</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>%1 Punkte genauer</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 billiger</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ Von diesem Lauf gestützt</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ Von diesem Lauf widerlegt</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? Unentschieden: mehr Anfragen nötig</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>Was behauptet wird: um so viele Prozentpunkte genauer als der Vergleich. Leer lassen, um zur Genauigkeit nichts zu behaupten.</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>Billiger, %</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>Was behauptet wird: um so viele Prozent billiger als der Vergleich. Leer lassen, um zu den Kosten nichts zu behaupten.</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>Woran das Ergebnis gemessen wird; mit Blick auf alle Ergebnisse des Auswertungsteils gewählt, also das stärkste seiner Art</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>Besser um, Pkt.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>Befehl, Bereich oder Strategie eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Kein Befehl dieses Namens</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>Einige Buchstaben des Namens genügen; Pfeiltasten wählen, die Eingabetaste führt aus</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>Genauigkeit je Domäne</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>Beste Auswahl</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Qualität und Preis</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>Pfeiltasten wechseln die Zelle; Eingabe zeigt die Anfragen dahinter</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>Was eine Zelle von einem Paar von Modellen zählt. Wo nur eines richtig liegt, könnte es das andere ergänzen.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>nur es richtig</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>Kosten einer Anfrage</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ Genauigkeit</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>hebt Orakel</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>hebt Router</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>Der gezeigte Lauf darf es wählen</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>Mittlere Wertung des Modells allein über die Anfragen der Auswertung, die es beantwortet hat, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>Anfragen, die unter denen, die geantwortet haben, nur es richtig löst (Wertung von mindestens 0,5)</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>US-Dollar für 10.000 Anfragen, die alle an das Modell gehen</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>Median der Kosten einer Anfrage in US-Dollar und 95-%-Quantil; Balken: wie sich die Anfragen über die Kosten verteilen, logarithmisch, eine Skala für alle Modelle</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>Median der Antwortzeit in Sekunden und 95-%-Quantil; Balken wie bei den Kosten</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>Genauigkeit minus die des Bezugsmodells in Prozentpunkten, über die Anfragen, die beide beantwortet haben; 95-%-Intervall, gepaarter Bootstrap</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>Kosten je 10.000 Anfragen minus die des Bezugsmodells, über die Anfragen, die beide beantwortet haben</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>Prozentpunkte, um die das Orakel mit dem Modell besser ist als ohne es, neben der übrigen Auswahl und ohne Rücksicht auf Kosten; über die Anfragen, die jedes Modell beantwortet hat</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>Prozentpunkte, um die der neu trainierte Router mit dem Modell besser ist als ohne es, zu den Kosten des gezeigten Laufs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1, 95 %: %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>kleinster %1, 5 %: %2, 25 %: %3, Median %4, 75 %: %5, 95 %: %6, größter %7; Mittel %8</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>über %Ln Anfrage</numerusform>
            <numerusform>über %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>%Ln davon hat nicht jedes Modell beantwortet</numerusform>
            <numerusform>%Ln davon hat nicht jedes Modell beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 minus %2, über %Ln Anfrage, die beide beantwortet haben</numerusform>
            <numerusform>%1 minus %2, über %Ln Anfragen, die beide beantwortet haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>über %Ln Anfrage, die jedes Modell beantwortet hat; %1 ausgelassen</numerusform>
            <numerusform>über %Ln Anfragen, die jedes Modell beantwortet hat; %1 ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>&amp;Unterschiede zu</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>Router trainieren</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>Trainiert die jetzige Strategie mit und ohne jedes Modell neu, um zu sehen, was es beiträgt</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Verglichene Modelle</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>nur %1 richtig</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Die Eingabetaste zeigt die Anfragen, die nur dieses Modell richtig löst; beim Orakelgewinn jene, bei denen es den Rest der Auswahl übertrifft</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 besser als die Auswahl</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>Das Modell, mit dem die anderen verglichen werden, über die Anfragen, die beide beantwortet haben</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>Kontexte: %1 statt %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>Das Kostengewicht, das bei jeder Anfrage gilt</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>Kostengewicht p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>Kostengewicht im Verlauf</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>Genauigkeit zuerst</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>Kosten zuerst</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>Wie viel Genauigkeit eine Kosteneinheit wert ist. Bei 0 wird die beste Antwort gewählt, was immer sie kostet; je weiter rechts, desto eher wird ein günstigeres Modell vorgezogen. Eine Einheit sind die mittleren Kosten des teuersten Modells.</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>Kostengewicht, genauer Wert</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 je 10.000</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>%1 Genauigkeit</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>Nach Verbrauch: Tokens mal Preise. Pauschal: ein Preis je Anfrage. Aufgezeichnet: die Kosten, die der Datensatz mitbringt.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>Die geltende Preisliste; ändern lässt sie sich im Bereich „Modelle und Preise“</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>nach Verbrauch</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>pauschal</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>beste bekannte</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>Beste bekannte: das Beste davon, was die Daten erlauben.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Auf&amp;teilung</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>Trainiert und ausgewertet wird auf Teilen, die der Datensatz benennt, oder auf einer zufälligen Aufteilung, die die Anteile der Domänen wahrt</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>&amp;Training / Test</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>Anteil der Anfragen, aus denen die Strategie lernt; der Rest wird ausgewertet</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>nach Anteil</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Kein Datensatz ist geöffnet</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>K&amp;ontexte</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>keine …</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>Jeder Anfrage einen Kontextvektor geben, für Strategien, die daraus lernen</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>Die Kontexte stammen von %1. Andere wählen.</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>Höher: besser gelernt, aber an weniger Anfragen gemessen, also mit breiteren Intervallen.</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>Der Datensatz, aus dem alles berechnet wird: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln Anfrage</numerusform>
            <numerusform>%1 · %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>Was dieser Bereich kann</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menü des Bereichs</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>Als eigenes Fenster</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>Was dieser Bereich zeigt (F1)</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>Anteil an den Anfragen der Domäne, %</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ohne Domäne</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Modellwahl nach Domäne</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>Er antwortet mit Vektoren aus %Ln Zahl</numerusform>
            <numerusform>Er antwortet mit Vektoren aus %Ln Zahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>Kontexte des Datensatzes</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>Wörter und Zeichen der Texte (LSA)</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>Vektoren aus einer NumPy-Datei</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>Ein Einbettungsserver</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>Woher die Kontexte kommen</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>&amp;Dimensionen</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>Hier berechnet, an den Trainingsteil angepasst.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>Eine Zeile je Anfrage, in der Reihenfolge des Datensatzes.</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>/v1/embeddings von OpenAI oder /api/embed von Ollama</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>Wie viele Anfragen zugleich unterwegs sind</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>Die Texte werden an den Server gesendet. Was er geantwortet hat, bleibt in der Studie: Ein Lauf, der vorzeitig endet, macht dort weiter.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>in einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>der verwahrte</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>Ein hier eingegebener Schlüssel kommt in den Schlüsselbund und nirgends sonst hin</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>&amp;Unter dem Namen</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>Vektoren der Anfragen</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>NumPy-Dateien (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>Ein Vektor wird angefragt …</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA braucht weder Download noch Server; ein Modell auf einem Server weiß mehr davon, was ein Text bedeutet</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>Zahlen je Kontext. Mehr behalten mehr vom Text, brauchen aber mehr Anfragen zum Lernen und mehr Zeit.</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>Eine NumPy-Datei (.npy) aus float16, float32 oder float64</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>Das Einbettungsmodell, wie der Server es nennt</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>Höher ist schneller, bis der Server ablehnt.</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>Fragt den Server nach einem einzigen Vektor, sonst nichts</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>Wo der Schlüssel zum Server liegt; in die Studie wird er nie geschrieben</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>Der Name der Variablen oder des Eintrags im Schlüsselbund</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>Endpunkt für neue Texte</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>Jeder Text, nach dem gefragt wird, geht an den Server und wird nirgends aufbewahrt. Zuerst geht eine Anfrage des Datensatzes hin, um zu sehen, ob der Server die Kontexte gemacht hat.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>Gibt jeder Anfrage des Datensatzes einen neuen Kontext anstelle ihres jetzigen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>„%1“ hat Kontexte aus je einer Zahl, aus %2. „Einbetten“ ersetzt sie, auch in der Studie: Der Lauf und jede angeheftete Analyse werden aus den neuen neu berechnet. Bearbeiten &gt; Rückgängig holt die bisherigen zurück.</numerusform>
            <numerusform>„%1“ hat Kontexte aus je %Ln Zahlen, aus %2. „Einbetten“ ersetzt sie, auch in der Studie: Der Lauf und jede angeheftete Analyse werden aus den neuen neu berechnet. Bearbeiten &gt; Rückgängig holt die bisherigen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>„%1“ hat noch keine Kontexte. Bearbeiten &gt; Rückgängig nimmt die neuen wieder weg.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>Ein Klick wählt eine Anfrage, ein aufgezogenes Rechteck filtert die Anfragen; Plus und Minus zoomen, 0 zeigt alles</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>Keine Kontexte vorhanden.
Geben Sie dem Datensatz Kontexte im Feld „Einstellungen“.</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Komponente %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>Jede Achse nennt ihren Anteil an der Varianz aller Kontexte</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Einbettungskarte</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>Bereich der Karte</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>Farbe: Domäne</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>Farbe: gewähltes Modell</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>Farbe: richtig oder falsch</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Wonach die Punkte gefärbt sind</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>Eine Zeile wählen, um ihre Punkte hervorzuheben; Strg und Klick hebt es auf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>Zahlen je Anfrage</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>Länge, kleinste</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>Länge, mittlere</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>Länge, größte</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Nur Nullen</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>Gleich einer anderen</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>Varianz der ersten %1</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Mittlerer Kosinus</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… in Domänen</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… zwischen Domänen</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>Varianz zwischen Domänen</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>Nach Domäne: Trennt die Einbettung Arten von Anfragen? Nach Modell: Wo zieht der Router seine Grenzen? Nach richtig und falsch: Wo versagt er?</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>Ab Anfrage</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>Die erste Anfrage, die in der veränderten Welt gespielt wird, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>Das Modell, das sich ändert</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>Aus dem Training bekannt</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>Warmstart: Was der Trainingsteil über das Modell sagt, ist beim Hinzukommen bekannt. Sonst beginnt es ohne Gelerntes.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>um einen Faktor</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>auf neue Preise</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>Die Kosten des Modells sind so viele Male die bisherigen</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD je Anfrage</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>US-Dollar für eine Anfrage</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Eingabe $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>US-Dollar für eine Million Eingabe-Token</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Ausgabe $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>US-Dollar für eine Million Ausgabe-Token</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>versagt zeitweise</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>Die Punkte sind dieser Anteil der bisherigen, 0 bis 1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>Versagt, %</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>Anteil der Anfragen, bei denen die Punktzahl 0 ist</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>Verzug, Anfragen</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>Ein Ergebnis wird so viele Anfragen nach der Wahl des Modells mitgeteilt</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>Mitgeteilt, %</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>Anteil der Anfragen, deren Ergebnis überhaupt mitgeteilt wird</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>Wie wahrscheinlich die nächste Anfrage aus dieser Domäne kommt, neben den anderen</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>Wie es sich ändert; danach richten sich die Felder darunter</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Modell kommt hinzu</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Modell fällt weg</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Domänenverschiebung</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>Spätes oder teilweises Feedback</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Qualitätsabfall</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>Preis × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>Preis %1 je Anfrage</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>Preis %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>Feedback für %1</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>Feedback sofort</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>Qualität × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>versagt in %1 der Fälle</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>%1 kommt hinzu, unbekannt</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>Domänen: %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>Feedback für %1, %Ln Anfrage später</numerusform>
            <numerusform>Feedback für %1, %Ln Anfragen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>Feedback %Ln Anfrage später</numerusform>
            <numerusform>Feedback %Ln Anfragen später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu vergleichen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>Mittlere Bewertung über die ausgewerteten Anfragen. ±: 95-%-Intervall dieses einen Laufs über seine Anfragen (Normalnäherung).</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>Kosten je 10.000</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>Mittlere Kosten einer Anfrage, mal 10.000, in USD.</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>Ersparnis bei gleicher Genauigkeit</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>Wie viel weniger der Router kostet als das beste Einzelmodell, wo er ebenso genau ist, über alle Kostengewichte.</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>Fläche unter der nicht fallenden konvexen Hülle des Routers, geteilt durch die Spanne der Kosten (RouterBench); daneben der Unterschied zum zufälligen Mischen einzelner Modelle.</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>Abstand zum Orakel</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>Genauigkeit, die ein Router mit Kenntnis aller Ergebnisse ohne höhere Kosten erreicht, abzüglich unserer, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>für feste Strategien</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>ggü. bestem Einzelmodell</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>nie so genau wie das beste Einzelmodell</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>%1 über Null-Router</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>Budget %1, eingehalten ab p %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>Orakel %1 bei diesen Kosten</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>Budget %1, getroffen durch Mischen von p %2 und p %3</translation>
    </message>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>Klick: die Anfragen, die nicht ganz richtig beantwortet wurden.</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>Klick: die Anfragen, die ein billigeres Modell ebenso gut beantwortet.</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>Klick: die Anfragen, die ein anderes Modell besser beantwortet.</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>nach Anfrage %1</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>Annahmen: siehe Kosten</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>Studien (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>Es gibt keine Studie %1: öffnen Sie eine andere oder legen Sie eine neue an</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>Datensatz aus Ordner importieren</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>Studie, in die importiert wird</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>Ordner für die Dateien des Datensatzes</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>Webseite (*.html);;Markdown (*.md);;Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Datendateien (%1)</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>Für diese Vektoren gibt es keinen Datensatz: öffnen oder importieren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 ist nicht zu sehen: wählen Sie zuerst diesen Datensatz</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>Studie in neuem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Alle Filter der Anfragen aufheben</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1: Klick hebt diesen Filter auf (Entf)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Hebt diesen Filter auf</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>Domäne: %1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>ohne Domäne</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>Anfragen %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>nicht ganz richtig</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>ein anderes Modell war besser</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>ein billigeres Modell war ebenso gut</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>Kosten logarithmisch</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>Genauigkeit über den Kosten. Die Pfeiltasten links und rechts bewegen das Kostengewicht entlang der Grenze.</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>Null-Router</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD je 10.000 Anfragen (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD je 10.000 Anfragen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>je 10.000</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 je 10.000</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Kosten-Genauigkeits-Grenze</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>ein lernender Lauf: nur sein eigener Punkt</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>Was-wäre-wenn-Spanne</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>ausgewählte Anfragen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>was man wissen muss</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%1 übernahm %2 der %Ln Anfrage in %3</numerusform>
            <numerusform>%1 übernahm %2 der %Ln Anfragen in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1: %Ln Anfrage</numerusform>
            <numerusform>%1: %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandits</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Die Seite danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>Lässt die Seiten übrig, in denen all diese Wörter stehen; die Eingabetaste öffnet die erste</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>Dies ist der jetzige Stand</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>Klicken, um zu diesem Stand zu gehen</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Wie geladen</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, der jetzige Stand</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>Noch wurde nichts geändert. Jede Änderung von Parametern, Preisen, Filtern und angehefteten Auswertungen steht dann hier; ein Klick führt zum Stand nach ihr.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>Jede Änderung, die sich zurücknehmen lässt; ein Klick oder die Eingabetaste führt zum Stand nach ihr</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>Preistabelle „%1“ importiert</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>Die Anfragen von %1 haben jetzt diese Vektoren</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>Erste Zeilen dessen, was importiert würde</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>Wird importiert; das Fenster bleibt benutzbar</translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>Dateien: %1. Modelle in den ersten Zeilen: %2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>Schreibt, was gezeigt wird, in die Studie: alles oder nichts</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>Lässt die Studie, wie sie war</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln Vektor mit %1 Dimensionen</numerusform>
            <numerusform>%Ln Vektoren mit %1 Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>Vektoren mit %Ln Dimension</numerusform>
            <numerusform>Vektoren mit %Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>Preise von %Ln Modell</numerusform>
            <numerusform>Preise von %Ln Modellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>Mehrere Durchgänge: nicht entschieden</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>Mehrere Prüfer: nicht entschieden</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>Durchgänge mitteln</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>Prüfer mitteln</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>Nur der erste Durchgang</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>Nur der erste Prüfer</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>Durchgänge getrennt halten</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>Prüfer getrennt halten</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>Als Preistabelle erkannt (%1)</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>Als Vektoren für die Anfragen des gezeigten Datensatzes erkannt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>Mehrere Durchgänge eines Modells bei einer Anfrage</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>Mehrere Prüfer einer Antwort</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>Wie die Dateien gelesen werden. Ändern Sie es, wo die Vermutung falsch ist.</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>Wie der Datensatz oder die Preistabelle in der Studie heißt</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>Wo ein Modell eine Anfrage mehrfach beantwortet hat: Das Mittel ist ruhiger, den ersten Durchgang hätte ein Nutzer bekommen</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>Wo mehrere Prüfer eine Antwort bewertet haben: ihr Mittel oder ein Prüfer allein</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>Die ersten von %1: %2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>Klicken, um diese Anfragen in der Tabelle zu sehen</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>Was in den Daten falsch aussieht</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>Zum Ansehen. Nichts wurde geändert; ein Klick auf einen Fund zeigt seine Anfragen.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>In den Daten sieht nichts falsch aus.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>Latenz %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>kein Ergebnis im Datensatz: fehlend, nicht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, %1 out</source>
        <translation>
            <numerusform>%Ln Token hinein, %1 heraus</numerusform>
            <numerusform>%Ln Token hinein, %1 heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 vom Router gewählt, %2 hier am besten</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>vom Router gewählt</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>hier am besten: die höchste Bewertung minus Kostengewicht mal normierte Kosten</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>ebenso gut wie das hier beste</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>Der Datensatz hat zu dieser Anfrage keinen Text.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>Diese Anfrage wird nicht ausgewertet: der Router kann aus ihr gelernt haben.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>darunter: %1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>darüber: %1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>bei jedem Kostengewicht</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>Wählen Sie in der Tabelle unten eine Anfrage, um zu sehen, warum der Router ihr Modell gewählt hat.</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>Warum dieses Modell</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>Gilt für Kostengewichte</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Ähnlichste im Training</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Kosinus der Kontexte, 1 = gleiche Richtung</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>Was jedes Modell aus der Anfrage gemacht hat</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>Vorhergesagte Bewertung, Bonus und Kosten jedes Modells</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>Nächste Trainingsanfragen</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Text der Anfrage</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>Ein lernender Router wählte nach dem, was er bei diesem Schritt wusste: Der Lauf wird noch einmal gespielt, um es zu zeigen.</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>Stand des Routers bei Anfrage %1 des Laufs, mit Kostengewicht %2.</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>Die Anfrage wurde nicht bedient.</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>Er loste sein Modell aus, das eine Chance von %1 hatte.</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>Er erkundete: ohne Exploration hätte er %1 gewählt.</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>Bei gleicher Vorgeschichte: Mit einem anderen Kostengewicht von Anfang an hätte der Router aus anderen Antworten gelernt.</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 gewählt: %2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 hier am besten: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Ebenso gut: %1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>Durch die Wahl verloren: %1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>Hier am besten: die höchste Bewertung minus Kostengewicht mal normierte Kosten, wie die Ergebnisse im Nachhinein zeigen. Von gleich guten das billigere, dann das erste in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 gewählt und hier am besten: %2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>Dieser Lauf kann nicht noch einmal abgespielt werden, um den Grund zu zeigen: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>Angehalten; die Studie ist wie zuvor</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>Angehalten; die Diagramme zeigen das letzte Ergebnis</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>Preise als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>Datensatz nach %1 exportiert</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Bericht %1 geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung läuft</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>Reihe wird gerechnet</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>Die Anfragen von %1 haben neue Vektoren</translation>
    </message>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 ist nur zum Lesen geöffnet, darin lässt sich nichts speichern: in einen Ordner kopieren, in dem Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>Was lesbar war, steht in %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Gespeicherte Anordnungen</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 benennt eine Anordnung um</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Eine Anordnung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>Zwei Anordnungen heißen „%1“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>„%1“ ist eine Anordnung des Programms: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>Der gewählten Anordnung einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>Die gewählte Anordnung aus der Liste nehmen; vor OK geht nichts verloren</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>Die Anordnung „%1“ stammt von einer anderen Version des Programms mit anderen Bereichen: die Bereiche anordnen und sie neu speichern</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name der Anordnung</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>Sie tritt an die Stelle der gespeicherten Anordnung dieses Namens.</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>Wie die Anordnung im Menü „Ansicht“, „Anordnung“ heißt</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>Anfrage %1 von %2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>ganzer Lauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>Den Lauf abspielen, wie er lernte</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>Anfragen, die in einer Sekunde vorbeiziehen, während der Lauf abgespielt wird</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>Anfrage des Laufs</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>Wo der Lauf steht. Pfeiltasten: eine Anfrage; Leertaste: abspielen oder anhalten; Esc oder Ende: der ganze Lauf. Marken: Ereignisse des Szenarios.</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Wo der Lauf steht</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>Die Modelle, aus denen die Strategie wählt</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>Anfragen vor dieser, für die das Modell gewählt wurde</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>Ergebnisse des Modells, aus denen die Strategie bisher gelernt hat; in einem Szenario kommen sie vielleicht spät oder nie</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>Mittlere vorhergesagte Bewertung über eine feste Stichprobe der Anfragen des Laufs (höchstens %1), bei jedem Schritt dieselbe</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>Wie weit die vorhergesagte Bewertung danebenliegen kann, nach dem eigenen Maß der Strategie (bei LinUCB √(xᵀA⁻¹x), ihr Bonus ohne Alpha): ein Mittel über dieselben Anfragen. Sie sinkt, während das Modell erlernt wird.</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>Länge ‖θ‖ der Gewichte, die die Bewertung vorhersagen; –, wo die Strategie keine hat</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>Modus online wählen</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>LinUCB online verwenden</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu zeigen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>Dieser Lauf lernt nicht: Was die Strategie weiß, hat sie vorher am Trainingsteil gelernt. Wählen Sie den Modus „online“, um ihr beim Lernen aus den eigenen Antworten zuzusehen, Anfrage für Anfrage.</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>Die Strategie %1 lernt während der Auswertung nie. Wählen Sie eine, die es tut, und den Modus „online“, um ihr Anfrage für Anfrage beim Lernen zuzusehen.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>Der Lauf wird noch einmal gespielt, damit man ihm zusehen kann: %1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Bisher: Genauigkeit %1, %2 je 10.000 Anfragen, zu %3 erkundet</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Ganzer Lauf: Genauigkeit %1, %2 je 10.000 Anfragen, zu %3 erkundet</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>diese Anfrage wurde nicht bedient</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>erkundete %1, obwohl %2 besser aussah</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>wählte %1, das am besten aussah</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>Was die Strategie von jedem Modell wusste</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>Diesem Lauf kann man nicht zusehen: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>Hier steht, was geöffnet, importiert und geschrieben wird.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>Vom Generator der Workbench erzeugt: keine Zahl hier wurde gemessen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>Über MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>Welches Sprachmodell soll welche Anfrage beantworten? Verteilung mit kontextuellen Banditen, Kosten und Genauigkeit nebeneinander.

Lizenz: GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>Eine Zeile je Anfrage und Modell</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>Eine Zeile je Anfrage</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>US-Cent</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>US-Dollar je 1.000</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>US-Dollar je 10.000</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>Spalten, wie Sie diese Tabelle zuvor zugeordnet haben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>Kosten in</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>Wartezeit in</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>Die Spalten so zuordnen, wie es in einer Datei steht</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>Die Zuordnung in einer Datei aufheben, für andere Tabellen und die Befehlszeile</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>Form der Tabelle</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigste Bewertung</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Bewertung</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>Einheit der Kosten</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>Einheit der Wartezeiten</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>Verwirft Ihre Änderungen an den Spalten</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>Lang: eine Zeile je Anfrage und Modell. Breit: eine Zeile je Anfrage, mit einer Spalte je Modell.</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>Die Bewertung in der Tabelle, die zu 0 wird, einer falschen Antwort</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>Die Bewertung in der Tabelle, die zu 1 wird, einer richtigen Antwort</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>Wofür eine 1 in der Spalte der Kosten steht</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>Wofür eine 1 in der Spalte der Wartezeiten steht</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingModel</name>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>erste Werte</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>des Modells</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>Klicken oder F2 drücken, um zu sagen, was diese Spalte ist</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>&amp;Anordnung</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Genauigkeit, wenn das Modell jede Auswertungsanfrage beantwortet</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>US-Dollar für 10.000 Anfragen, die alle an das Modell gehen</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>%1 allein: Genauigkeit %2, %3 je 10.000 Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln Auswertungsanfrage mit Ergebnis</numerusform>
            <numerusform>%Ln Auswertungsanfragen mit Ergebnis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>Beteiligte Modelle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>Nur dieses Modell</translation>
    </message>
</context>
<context>
    <name>metallm::ui::NotificationBar</name>
    <message>
        <source>Notification</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Protokoll zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>Was noch lesbar ist, in eine neue Studie neben der beschädigten schreiben</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>Hier anhalten; was bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>Auf %1 Dim. projizieren</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>Setzt die Projektion (Einstellungen, Erweitert): Mit wenigen Dimensionen ist jedes Kostengewicht in Sekunden bekannt. Es ist dann ein anderer Lauf; Rückgängig bringt diesen zurück.</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>Findet jeden Bereich von Kostengewichten, in dem der Lauf gleich entscheidet. Die Dauer ist aus einer kurzen Probe geschätzt.</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>Alle Kostengewichte rechnen (%1)</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>Raster von Kostengewichten rechnen (%1)</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>bis p %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>Bereich zeigen: %1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Strategie: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Anordnung: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>Pfeiltasten links und rechts wählen eine Achse, auf und ab engen ein, was von ihr verlangt wird, Escape verlangt nichts</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>Heften Sie eine Auswertung an und ändern Sie etwas: beide werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>Preistabelle: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>„%1“ anheften</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>Angeheftete umbenennen in „%1“</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>Angeheftete „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ Genauigkeit</translation>
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
        <translation>Δ Belohnung</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>Die angeheftete minus den jetzigen Lauf, über die Anfragen, an denen beide gemessen werden konnten; 95-%-Intervall, gepaarter Bootstrap</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>Zum Umbenennen doppelklicken oder F2 drücken</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>Über die bedienten Anfragen</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>In Prozentpunkten</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>US-Dollar für 10.000 Anfragen</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>Mittel einer Anfrage, beim Kostengewicht der angehefteten</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>Fläche unter der nicht fallenden Hülle der Frontier (RouterBench)</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>Ersparnis bei der Genauigkeit des besten Einzelmodells</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>über %Ln Anfrage; %1 ausgelassen</numerusform>
            <numerusform>über %Ln Anfragen; %1 ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>&amp;Exploration α</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>Wie sehr ein Modell bevorzugt wird, weil man wenig von ihm weiß. Bei 0 zählt nur die erwartete Belohnung.</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>&amp;Ridge λ</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>Wie stark Vorhersagen nahe 0 gehalten werden, solange es keine Belege gibt. Größere Werte brauchen mehr Anfragen zum Lernen.</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>&amp;Vergessen γ</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>Wie viel von der Vergangenheit bei jedem Schritt eines lernenden Laufs bleibt. Bei 1 wird nichts vergessen; 0,999 vergisst binnen einiger Tausend Schritte.</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>Offline: aus dem Trainingsteil lernen, dann so bleiben. Online: ohne Wissen beginnen und aus jeder Antwort lernen. Hybrid: beides.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Banditen</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>Höher: Wenig bekannte Modelle werden öfter versucht; das kostet jetzt Belohnung und bringt später vielleicht mehr.</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>Bei kleinem Trainingsteil erhöhen, bei großem senken.</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>Senken, wo sich die Welt ändert; sonst bei 1 lassen.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>Diese Parameter auf ihre Vorgaben setzen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>&amp;Modelle in der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>US-Dollar je 10.000 Anfragen; leer: was immer es kostet</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>auch den Router &amp;trainieren</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>Trainiert die jetzige Strategie für jede der besten Auswahlen neu</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>Beste Auswahlen suchen</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>Diese Auswahl nehmen</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>Die Modelle der gewählten Auswahl werden die des Laufs</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>Beste Auswahlen</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>Das Orakel kennt jede Antwort im Voraus: was eine Auswahl erreichen könnte, nicht was ein Router erreicht.</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>Keine Anfrage wurde von jedem Modell beantwortet: lassen Sie Modelle mit wenigen Antworten weg.</translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>Gierig, ein Modell nach dem anderen: keine Auswahl erreicht mehr als %1.</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>Auf diesen Ergebnissen erreicht die gierige Auswahl mindestens 63,2 % (1 − 1/e) der Wertung der besten.</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>Mit Budget verspricht die gierige Suche keinen Anteil der besten.</translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>Wie viele Modelle eine Auswahl haben darf. Mehr erreichen mehr, aber jedes will beschafft und gepflegt sein.</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>Sucht die Auswahlen mit dem besten Orakel im Budget</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>Exakt: die einzige Auswahl wurde probiert.</numerusform>
            <numerusform>Exakt: alle %Ln Auswahlen wurden probiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>Über %Ln Anfrage, die jedes Modell beantwortet hat; %1 ausgelassen.</numerusform>
            <numerusform>Über %Ln Anfragen, die jedes Modell beantwortet hat; %1 ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>router $/10k</source>
        <translation>Router $/10k</translation>
    </message>
    <message>
        <source>Mean score of the oracle that may ask these models, within the budget</source>
        <translation>Mittlere Wertung des Orakels, das diese Modelle fragen darf, im Budget</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>Genauigkeit des für diese Modelle trainierten Routers: seine genaueste Einstellung im Budget, ohne Budget beim jetzigen Kostengewicht</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>Was der Router dort kostet</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>„%1“ ist kein Preis: geben Sie eine Zahl ab 0 ein oder nichts, wenn der Preis unbekannt ist</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>Eingabe $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>Ausgabe $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>pauschal $/Anfrage</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>US-Dollar für eine Million Eingabe-Tokens</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>US-Dollar für eine Million Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>US-Dollar für eine Anfrage beliebiger Länge</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Genauigkeit, wenn das Modell jede Auswertungsanfrage beantwortet</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>US-Dollar für 10.000 Anfragen, die alle an das Modell gehen</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>Auswertungsanfragen, die die Strategie an das Modell schickt</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>Doppelklick oder F2, um den Preis zu ändern</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>Unbekannt. Doppelklick oder F2, um einen Preis einzugeben</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>lohnt bis</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>Ein Preis, der anstelle des Listenpreises ausprobiert wird: ein Preis (1,5), ein Prozentsatz (-20 %) oder eine Spanne (1..3 oder +-20 %), die die Front als Band zeigt</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>Der höchste Preis, bei dem sich das Modell beim jetzigen Kostengewicht noch lohnt, wenn alle anderen Preise bleiben: exakt, aus den Geraden der Front. Für eine Million Ausgabetoken oder, bei Pauschalpreisen, eine Anfrage</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>Doppelklick oder F2, um einen Preis, einen Prozentsatz oder eine Spanne einzugeben; nach links oder rechts ziehen oder bei gedrückter Strg-Taste das Rad drehen, um ihn zu verschieben</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 hat keinen Listenpreis, mit dem ein anderer verglichen werden könnte: Geben Sie zuerst einen ein</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>„%1“ ist kein Was-wäre-wenn-Preis: Geben Sie einen Preis (1,5), einen Prozentsatz (-20 %), eine Spanne (1..3 oder +-20 %) oder nichts für den Listenpreis ein</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>auch umsonst nicht</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>jeder Preis</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>Bekannt für LinUCB und Ridge, eingefroren, wo sich die Kosten aus Preisen ergeben</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>Beim Kostengewicht %1: </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>lohnt sich bis $%1, das %2-Fache des jetzigen Preises</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>lohnt sich zu jedem Preis</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>lohnt sich nicht einmal umsonst</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>Auf der Front, bei irgendeinem Kostengewicht, bis $%1</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>Auf der Front, bei irgendeinem Kostengewicht, zu jedem Preis</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>Preise speichern</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>Behält die Preise in der Studie, unter dem Namen der Tabelle</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>Es gelten aufgezeichnete Kosten: diese Preise ändern nichts</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>Eine Änderung bewertet sofort alles neu; nichts wird erneut importiert</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>Nach Verbrauch rechnen</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>Pauschalpreise verwenden</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>Kosten folgen dann aus diesen Preisen, nicht mehr aus der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>Diese Berechnung anhalten; das letzte Ergebnis bleibt</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>Genauigkeit jedes Modells allein über seinen Kosten. Die Tabelle der Modelle sagt dasselbe.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Noch nichts zu vergleichen.
Öffnen oder importieren Sie einen Datensatz und klicken Sie auf „Berechnen“.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD je 10.000 Anfragen (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD je 10.000 Anfragen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 je 10.000</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>je 10.000</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>kein Modell ist besser und billiger</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>von einem anderen Modell geschlagen</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Qualität und Preis</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>Der Name der Anfrage im Datensatz</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>Die Domäne der Anfrage</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>Das Modell, das die Strategie gewählt hat</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>Wie gut das gewählte Modell geantwortet hat: 1 ist richtig, 0 ist falsch</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>Was die Antwort des gewählten Modells gekostet hat, in US-Dollar</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>Bewertung abzüglich Kostengewicht mal normierte Kosten</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>Das Modell, das beim jetzigen Kostengewicht am meisten eingebracht hätte: die höchste Bewertung minus Kostengewicht mal normierte Kosten, wie die Ergebnisse im Nachhinein zeigen. Von gleich guten das billigere, dann das erste in der Liste der Modelle</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>Was der Router durch seine Wahl verlor: Belohnung des besten Modells minus Belohnung des gewählten</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>Kein Modell hat zu dieser Anfrage ein bekanntes Ergebnis.</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1: Bewertung %2, %3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Ebenso gut: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>Nach Text, Domäne oder Modell filtern</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>Filter der Anfragen</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>Auswertungsanfragen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>Gezeigte Anfragen von denen, die ausgewertet werden</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>Keine Anfrage erfüllt alle Filter.</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 je 10.000</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 nicht bedient</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>Lässt die Anfragen übrig, in deren Text, Domäne oder Modell diese Buchstaben stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>Regret zeigen</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>Über die Anfragen aufsummierte Belohnung: Strategie, bestes Einzelmodell, Orakel</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>Kumulierter Regret</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Kumulierte Belohnung</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>Wählen Sie ein Ereignis, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Preisänderung</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Modell kommt hinzu</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Modell fällt weg</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Domänenverschiebung</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>Spätes Feedback</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>Teilweises Feedback</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Qualitätsabfall</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>Verschieben: %1 auf %2</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>Ereignis hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>Etwas, das sich im Lauf ändert</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>Das gewählte Ereignis entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Zeitplan des Kostengewichts</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>Doppelklick oder Einfg fügt eine Stufe hinzu. Ziehen Sie eine Stufe oder bewegen Sie sie mit den Pfeiltasten; Bild auf und ab wählen eine andere, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>Kostengewicht p, je Anfrage</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>Das Kostengewicht bleibt. Ein Doppelklick lässt es sich an einer Anfrage ändern.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>„%1“ ist keine Anfrage dieses Laufs: Geben Sie eine Zahl von 0 bis %2 ein</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>Bei Anfrage %1 beginnt schon eine Stufe: Geben Sie eine andere ein</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>„%1“ ist kein Kostengewicht: Geben Sie eine Zahl ab 0 ein</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>ab Anfrage</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>Kostengewicht</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>Doppelklicken oder F2 drücken, um es zu ändern</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>Stufe zum Zeitplan hinzufügen</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>Stufe des Zeitplans verschieben</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>Stufe des Zeitplans ändern</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>Der Lauf folgt dem Zeitplan nicht.</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>Stufe des Zeitplans entfernen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>Das Kostengewicht ändert sich an einer Anfrage (Doppelklick oder Einfg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>Die gewählte Stufe entfernen (Entf)</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Dem Zeitplan folgen</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>Setzt die Taktung auf „Zeitplan“</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Zeitplan des Kostengewichts</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>Die Studie enthält keinen Datensatz: importieren Sie zuerst einen</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>%1 lässt sich nicht schreiben: schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>Anteil der Anfragen, den jedes Modell übernahm, im Zeitverlauf</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>Anteil (Fenster von %1)</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>Anfragen %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Modellwahl im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>Ohne den Filter: %1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>Ohne den Textfilter</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Kein Kürzel</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>&amp;Neues Kürzel:</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 ist schon das Kürzel von „%2“: ein anderes wählen oder es dort wegnehmen.</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>Zwei Befehle haben dasselbe Kürzel.</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>Drücken Sie die Tasten, die der gewählte Befehl haben soll</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>Der gewählte Befehl hat kein Kürzel</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>Der gewählte Befehl hat wieder sein erstes Kürzel</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>Jeder Befehl hat wieder sein erstes Kürzel</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 hat dieses Kürzel ebenfalls</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>Gegenwärtige Analyse</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Andere Preise</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>Nicht dieselben Anfragen oder nicht in derselben Reihenfolge</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>Eine Analyse anheften, Parameter ändern und neu rechnen: Dann stehen hier zwei Analysen nebeneinander, über denselben Achsen.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>Die linke Analyse kommt nach rechts, die rechte nach links</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>Analyse links</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>Analyse rechts</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>Dieselben Parameter und Preise</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>Von links nach rechts: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>Welches Modell soll welche Anfrage beantworten?</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>Öffnen Sie eine Studie, oder importieren Sie einen Datensatz mit den Antworten mehrerer Modelle auf dieselben Anfragen. Die Workbench zeigt, was die Verteilung auf die Modelle kostet und erreicht.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Zuletzt geöffnete Studien</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>Studie, Ordner oder Datendateien hier oder irgendwo auf dem Fenster ablegen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>simuliert: ja</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>simuliert: nein</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>Prüfsumme des Datensatzinhalts: %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>Grenze auf einem Raster: %Ln Stufe in %1 ms</numerusform>
            <numerusform>Grenze auf einem Raster: %Ln Stufen in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>exakte Grenze: %Ln Stufe in %1 ms</numerusform>
            <numerusform>exakte Grenze: %Ln Stufen in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>exakte Grenze: %Ln Intervall in %1 s</numerusform>
            <numerusform>exakte Grenze: %Ln Intervalle in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>Es ist keine Studie geöffnet</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>öffnen Sie zuerst eine Studie, oder legen Sie eine an</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Das Beispiel wird erzeugt</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>Preise werden gespeichert</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>Die Vektoren von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>%1 wird gerettet</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>%1 wird eingebettet</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>Angeheftete werden gespeichert</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>Kontexte von %1 werden zurückgeholt</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>Erster, letzter und wie viele, etwa 0:1:11, oder die Werte selbst, etwa 0 0,1 0,5</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>Der Parameter, der variiert wird; alle anderen bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle; die Eingabetaste übernimmt die Parameter einer Zelle</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>Zwei Parameter und ihre Werte wählen, dann die Reihe rechnen:
Jede Kombination wird gespielt, und ein Klick übernimmt eine.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parameterreihe</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>Ab&amp;wärts</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Quer</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>Parameter abwärts in der Tabelle</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>Parameter quer in der Tabelle</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Startwert&amp;e</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>Jede Kombination wird mit so vielen Startwerten gespielt, vom jetzigen an; die Zellen zeigen das Mittel</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>Reihe rechnen</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>zwei Parameter wählen</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>Werte: 0:1:11 oder 0 0,1 0,5</translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>Zelle der Reihe: %1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>Was die Zellen zeigen: das Mittel über die Startwerte, je über alle Auswertungsanfragen</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>Spielt jede Kombination; das Fenster bleibt bedienbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>Sichtbare Anfragen auswählen</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>Ziehen wählt Anfragen aus (oder Strg und ziehen)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Verlauf</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>Ziehen Sie ein Ereignis den Lauf entlang. Pfeiltasten: links und rechts verschieben es, auf und ab wählen ein anderes, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>Im Lauf ändert sich nichts.
Fügen Sie ein Ereignis hinzu, um zu sehen, wie eine Strategie damit zurechtkommt.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>Beginnen Sie mit dem Beispiel</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>Es enthält simulierte Fragen an einen Kundendienst und was acht Modelle aus jeder gemacht haben. Alles, was Sie später an eigenen Daten sehen, lässt sich daran ausprobieren.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>Was Routing erreicht</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>Ein Router schickt jede Anfrage an ein Modell. Diese Zahlen sagen, wie genau die Antworten sind, was sie kosten und wie weit das vom besten Einzelmodell und vom Bestmöglichen entfernt ist.</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>Sagen Sie, was Geld wert ist</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>Ziehen Sie am Kostengewicht: Links zählt Genauigkeit, rechts zählen niedrige Kosten. Jedes Diagramm folgt schon beim Ziehen.</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>Lesen Sie die Grenze</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>Die blaue Linie ist, was der Router bei jedem Kostengewicht erreicht; die Marken sind die Modelle allein. Über der gepunkteten Linie schlägt er zufälliges Mischen; über der gestrichelten kann kein Router sein. Ziehen Sie den Ring die Linie entlang.</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>Fragen Sie jede Marke nach ihren Anfragen</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>Klicken Sie eine Zelle an: Die Tabelle darunter zeigt dann die Anfragen dahinter, und ein Klick auf eine Anfrage zeigt im Detail, warum sie an ihr Modell ging.</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>Und wenn sich der Preis ändert?</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>Geben Sie neben einem Modell unter „Was wäre, wenn“ -50 % ein: Die Grenze zeigt sofort, was sich ändern würde. „Bericht“ oben rechts hält fest, was Sie gefunden haben. F1 erklärt jeden Bereich.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>Die Einführung beenden (Esc); Hilfe, Einführung beginnt sie neu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>Der nächste Schritt; wer tut, was der Text sagt, gelangt ebenfalls dorthin</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>Wie unsicher die Strategie bei jedem Modell ist und wie oft sie erkundete</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>Mittlere Unsicherheit der vorhergesagten Bewertung jedes Modells über dieselben Anfragen während des ganzen Laufs. Balken auf der Achse: wie oft die Strategie erkundete.</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>Diese Strategie führt kein Maß dafür, wie unsicher sie ist.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>Der Lauf wird noch einmal gespielt, damit man ihm zusehen kann.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>erkundet</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>Unsicherheit im Verlauf</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>Diesem Lauf kann man nicht zusehen.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1: vorhergesagte Bewertung %2 + Bonus %3 − Kosten %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>%1 darf für diese Anfrage nicht gewählt werden</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>Geändert &amp;seit</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>Diese Anfragen zeigen</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>Filtert die Tabelle der Anfragen</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>Anfragen mit anderem Modell</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>Heften Sie eine Auswertung an, um zu sehen, was eine Änderung bewirkt</translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>In Belohnung, beim jetzigen Kostengewicht</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>geändert seit %1</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>Die angeheftete Auswertung, mit der der jetzige Lauf verglichen wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage; gewonnen %2, verloren %3</numerusform>
            <numerusform>%1 von %Ln Anfragen; gewonnen %2, verloren %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>vergleichen mit …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>im Vergleich: Genauigkeit %1 Pp., Kosten %2 %</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>, AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>Lohnt sich für</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % der Anfragen</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>Wie viele Anfragen ein Modell bekommen muss, damit es sich lohnt</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>Name eines Szenarios</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>Behält die jetzigen Preise in der Studie als Preistabelle dieses Namens; unter Preistabelle wechseln Sie zu ihr</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Szenario zum Vergleich</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>Zeichnet die Front zu anderen Preisen neben der jetzigen</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>Listenpreise</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>Nimmt alle Was-wäre-wenn-Preise zurück</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>Der Name, unter dem Behalten die jetzigen Preise ablegt</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>Was-wäre-wenn-Preis von %1</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>Zurück zu Listenpreisen</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>Die Einstellungen der letzten Sitzung sind nicht lesbar: die Studie aus der Liste der letzten öffnen</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>Die Studie der letzten Sitzung, %1, ist nicht mehr da: sie von ihrem jetzigen Ort öffnen oder eine andere</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 hat sich seit der letzten Sitzung geändert: Filter und gewählte Anfrage wurden nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>Die Sitzung kann nicht behalten werden: den Ordner der Einstellungen beschreibbar machen oder dort Platz schaffen</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>Festes Kostengewicht</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>das Kostengewicht bleibt: das angegebene oder das, welches das Budget auf dem Trainingsteil einhielt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>das Kostengewicht ist das eigene, gleichbleibend von einem Eintrag des Zeitplans zum nächsten</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>Schrittweite: wie weit sich p je Einheit normierter Kosten neben dem Ziel bewegt; 0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>Primal-duale Taktung</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>erhöht p, wenn eine Anfrage mehr gekostet hat als das Restbudget je verbleibender Anfrage, und senkt es, wenn sie weniger gekostet hat</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>untere Schranke</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB, kleinstes Verhältnis von Wert zu Kosten in Punkten je normierten Kosten; 0 = des Trainingsteils</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>obere Schranke</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB, größtes Verhältnis von Wert zu Kosten; 0 = des Trainingsteils</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>was eine Anfrage bekommt, für die kein Modell die Schwelle erreicht</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>Rucksackschwelle (online)</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>lässt die Modelle durch, deren Wert fürs Geld eine Schwelle erreicht, die mit dem verbrauchten Budget steigt</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>das billigste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>Lineares Thompson-Sampling</translation>
    </message>
    <message>
        <source>Epsilon-greedy</source>
        <translation>Epsilon-Greedy</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Discounted LinUCB</source>
        <translation>LinUCB mit Vergessen</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>LinUCB mit gleitendem Fenster</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>Logistisches UCB</translation>
    </message>
    <message>
        <source>Kernel UCB</source>
        <translation>Kernel-UCB</translation>
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
        <translation>Thompson-Sampling</translation>
    </message>
    <message>
        <source>Exp4</source>
        <translation>Exp4</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Ridge-Regression</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>Domänentabelle</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>Schwelle zwischen zwei Modellen</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>Einzelmodell</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>Billigstes Modell</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>Zufallsmischung zweier Modelle</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>Null-Router</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>Domänenorakel (im Nachhinein)</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>Beste lineare Strategie (im Nachhinein)</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>ein lineares Modell je Arm, gewählt nach seiner oberen Konfidenzschranke</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>ein lineares Modell je Arm, bei jeder Anfrage neu aus dem Bekannten gezogen</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>die beste Vorhersage eines linearen Modells je Arm, und ab und zu irgendein Arm</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>zieht einen Arm, umso wahrscheinlicher, je besser ihn ein lineares Modell je Arm findet</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>LinUCB, das die Vergangenheit je Anfrage um den Faktor gamma vergisst, für eine Welt, die sich ändert</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>LinUCB, das nur die letzten Anfragen kennt, für eine Welt, die sich ändert</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>ein logistisches Modell je Arm, für Bewertungen zwischen 0 und 1, gewählt nach seiner oberen Konfidenzschranke</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>LinUCB auf zufälligen Fourier-Merkmalen, für das, was in den Kontexten nicht linear ist</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>zieht einen Arm, umso seltener, je weiter ihn ein lineares Modell je Arm hinter den besten stellt</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>das beste Mittel plus das, was ihm fehlen mag; sieht die Anfrage nicht an</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>zieht die Bewertung jedes Arms aus dem, was man von ihm weiß; sieht die Anfrage nicht an</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>lernt, welcher von einigen anderen Strategien zu folgen ist, und zieht aus ihrem Rat</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>eine lineare Vorhersage von Bewertung und Kosten jedes Modells; LinUCB ohne Bonus</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>Bewertung und Kosten jedes Modells auf den ähnlichsten Trainingsanfragen</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>die Wahrscheinlichkeit, dass jedes Modell richtig liegt, durch logistische Regression</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>das beste Modell jeder Domäne, aus dem Trainingsteil; seltene Domänen stützen sich auf alle</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>das starke von zwei Modellen, wo es das schwache wahrscheinlich genug schlägt</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>fragt zuerst das billigste Modell und das nächste, solange die Antwort als falsch vorhergesagt wird; bezahlt werden alle</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>kennt jedes Ergebnis: das billigste unter den besten; kein Router kann besser sein</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>ein Modell für jede Anfrage</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>das Modell mit den geringsten mittleren Kosten für jede Anfrage</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>jedes Modell mit gleicher Wahrscheinlichkeit, nach dem Startwert</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>zwei Modelle zufällig, das zweite mit gegebener Wahrscheinlichkeit, nach dem Startwert</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>das beste Einzelmodell bei jedem Kostengewicht, aus dem Trainingsteil: ohne Blick auf die Anfrage</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>das beste Modell jeder Domäne, nach den Ergebnissen des Auswertungsteils selbst: was die Kenntnis der Domäne allein bringen kann</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>Ridge-Regression, auf dem Auswertungsteil selbst mit jedem Ergebnis bestimmt: eine obere Referenz für lineare Strategien</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>starkes</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwaches</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweites</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>Anteil der Anfragen, die irgendein Arm beantworten darf</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>Unterschied im Wert, der einen Arm e-mal so wahrscheinlich macht</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>wie viele der letzten Anfragen bekannt sind, Trainingsanfragen eingeschlossen</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>wie viele zufällige Merkmale für den Kern stehen</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>Abstand, ab dem zwei Kontexte sich zu unterscheiden beginnen; ihre Länge ist 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>wie schnell ein Arm mit seinem Abstand zum besten seltener wird</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>wie das mit den gelernten Anfragen wächst: 0 bleibt, 0.5 wie ihre Wurzel</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>Faktor des Bonus für Arme, von denen man wenig weiß; der der Veröffentlichung ist 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>Strategien und Modelle, die raten, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>Anteil der Anfragen, die irgendein Arm beantworten darf; auch wie schnell gelernt wird</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>Kosten, mit denen vor der Frage gerechnet wird: aus der Anfrage vorhergesagt, das Mittel des Modells im Training oder die der Anfrage selbst (bekannt: erst hinterher, außer bei Pauschalpreisen)</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>Trainingsanfragen, die befragt werden, wo die Nachbarn vorhersagen</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>alle Nachbarn gleich, oder die näheren mehr (1 / (1 - Kosinus))</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>als wie viele Anfragen die Mittel über alle Domänen in jeder Domäne zählen</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>Name des starken Modells</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>Name des schwachen Modells</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>was es vorhersagt</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>Modelle in der Reihenfolge, in der sie gefragt werden, MODELL,MODELL,...; auto = die beste Kette auf dem Trainingsteil</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>höchste Zahl der Modelle in einer Kette, die gewählt wird</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>was berechnet wird, wo kein Modell richtig liegt: das billigste Modell (wie LLMRouterBench) oder nichts (wie RouterBench)</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>Name des einen Modells</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>Name des anderen Modells</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>Wahrscheinlichkeit des zweiten</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>nach Nähe</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>das genaueste</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>Ridge</translation>
    </message>
</context>
</TS>
