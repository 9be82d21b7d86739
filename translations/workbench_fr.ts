<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>Make an empty study</source>
        <translation>Créer une étude vide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the built-in, simulated data set</source>
        <translation>Ouvrir le jeu de données simulé intégré</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a data set from files</source>
        <translation>Importer un jeu de données à partir de fichiers</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import a data set from a folder</source>
        <translation>Importer un jeu de données à partir d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Export data set…</source>
        <translation>E&amp;xporter les données…</translation>
    </message>
    <message>
        <source>Write the data set as CSV files into a folder</source>
        <translation>Écrire le jeu de données en fichiers CSV dans un dossier</translation>
    </message>
    <message>
        <source>Save &amp;prices</source>
        <translation>Enregistrer les &amp;prix</translation>
    </message>
    <message>
        <source>Write the edited prices into the study</source>
        <translation>Écrire les prix modifiés dans l’étude</translation>
    </message>
    <message>
        <source>Write a report of the present analysis</source>
        <translation>Écrire un rapport sur l’analyse actuelle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Find queries</source>
        <translation>&amp;Chercher des requêtes</translation>
    </message>
    <message>
        <source>Filter the table of queries</source>
        <translation>Filtrer le tableau des requêtes</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Retirer tous les &amp;filtres</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Retirer tous les filtres des requêtes</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find and run any command by its name</source>
        <translation>Trouver et lancer une commande par son nom</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>Choose other shortcuts for the commands</source>
        <translation>Choisir d’autres raccourcis pour les commandes</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Calculer</translation>
    </message>
    <message>
        <source>Compute the analysis again</source>
        <translation>Recalculer l’analyse</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Keep the present analysis to compare others with it</source>
        <translation>Garder l’analyse actuelle pour lui en comparer d’autres</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Co&amp;mparer côte à côte</translation>
    </message>
    <message>
        <source>Show two analyses side by side, over the same axes</source>
        <translation>Montrer deux analyses côte à côte, sur les mêmes axes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stop what is being computed, imported or written</source>
        <translation>Arrêter le calcul, l’import ou l’écriture en cours</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;About MetaLLM Workbench</source>
        <translation>À &amp;propos de MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit the window is made with</source>
        <translation>La bibliothèque avec laquelle la fenêtre est faite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Explain the panel that has the keyboard</source>
        <translation>Expliquer le panneau actif au clavier</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>Five steps through the window, on the sample</source>
        <translation>Cinq étapes à travers la fenêtre, sur l’exemple</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open another window, for another study</source>
        <translation>Ouvrir une autre fenêtre, pour une autre étude</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>Ouvrir dans une a&amp;utre fenêtre…</translation>
    </message>
    <message>
        <source>Open a study in a window of its own</source>
        <translation>Ouvrir une étude dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Ask about a new query</source>
        <translation>Essayer une no&amp;uvelle requête</translation>
    </message>
    <message>
        <source>Type a query and see which model the router takes</source>
        <translation>Saisir une requête et voir quel modèle prend le routeur</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>Layout for tuning: the question, its answer, the queries</source>
        <translation>Disposition pour régler&#x202f;: la question, sa réponse, les requêtes</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Layout for comparing models and analyses, with frontier and queries</source>
        <translation>Disposition pour comparer modèles et analyses, avec frontière et requêtes</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Layout for a projector: frontier, selection and figures in large type</source>
        <translation>Disposition pour projecteur&#x202f;: frontière, choix et chiffres en grand</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Enregistrer la disposition…</translation>
    </message>
    <message>
        <source>Keep the places of the panels under a name</source>
        <translation>Garder les places des panneaux sous un nom</translation>
    </message>
    <message>
        <source>&amp;Manage layouts…</source>
        <translation>&amp;Gérer les dispositions…</translation>
    </message>
    <message>
        <source>Rename or delete saved layouts</source>
        <translation>Renommer ou supprimer des dispositions enregistrées</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>Put every panel back where the layout has it</source>
        <translation>Remettre chaque panneau à la place que lui donne la disposition</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>P&amp;lay the run</source>
        <translation>&amp;Dérouler l’exécution</translation>
    </message>
    <message>
        <source>Watch the run learn, query by query; again to pause</source>
        <translation>Regarder l’exécution apprendre, requête par requête&#x202f;; de nouveau&#x202f;: pause</translation>
    </message>
    <message>
        <source>One query &amp;back</source>
        <translation>Une requête en a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the run as it was one query before</source>
        <translation>Montrer l’exécution une requête plus tôt</translation>
    </message>
    <message>
        <source>One query &amp;on</source>
        <translation>Une requête en a&amp;vant</translation>
    </message>
    <message>
        <source>Show the run as it was one query later</source>
        <translation>Montrer l’exécution une requête plus tard</translation>
    </message>
    <message>
        <source>&amp;First query</source>
        <translation>&amp;Première requête</translation>
    </message>
    <message>
        <source>Show the run as it began</source>
        <translation>Montrer l’exécution à son début</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>E&amp;xécution entière</translation>
    </message>
    <message>
        <source>Show the whole run again</source>
        <translation>Revoir toute l’exécution</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%1 dans %2&#x202f;: %3 sur %Ln requête</numerusform>
            <numerusform>%1 dans %2&#x202f;: %3 sur %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 et %2&#x202f;: les deux justes %3, seulement %1 %4, seulement %2 %5, aucun %6, sur %Ln requête à laquelle les deux ont répondu</numerusform>
            <numerusform>%1 et %2&#x202f;: les deux justes %3, seulement %1 %4, seulement %2 %5, aucun %6, sur %Ln requêtes auxquelles les deux ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>accuracy of each model alone, %; bold: the best of the domain</source>
        <translation>exactitude de chaque modèle seul, %&#x202f;; en gras&#x202f;: le meilleur du domaine</translation>
    </message>
    <message>
        <source>%1: share of the queries that both answered, %; right is a score of at least 0.5</source>
        <translation>%1&#x202f;: part des requêtes auxquelles les deux ont répondu, %&#x202f;; juste signifie un score d’au moins 0,5</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>les deux justes</translation>
    </message>
    <message>
        <source>only the row’s model right</source>
        <translation>seul le modèle de la ligne juste</translation>
    </message>
    <message>
        <source>only the column’s model right</source>
        <translation>seul le modèle de la colonne juste</translation>
    </message>
    <message>
        <source>neither right</source>
        <translation>aucun juste</translation>
    </message>
    <message>
        <source>%1 and %2 right</source>
        <translation>%1 et %2 justes</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 juste, %2 faux</translation>
    </message>
    <message>
        <source>%1 and %2 wrong</source>
        <translation>%1 et %2 faux</translation>
    </message>
</context>
<context>
    <name>EmbedderText</name>
    <message>
        <source>no contexts</source>
        <translation>aucun contexte</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>GatesModel</name>
    <message>
        <source>One model alone does better than this router</source>
        <translation>Un modèle seul fait mieux que ce routeur</translation>
    </message>
    <message>
        <source>Mixing models at random does better</source>
        <translation>Mélanger les modèles au hasard fait mieux</translation>
    </message>
    <message>
        <source>One model for each domain would do as well</source>
        <translation>Un modèle fixe par domaine ferait aussi bien</translation>
    </message>
    <message>
        <source>Some models were never tried: locked in?</source>
        <translation>Des modèles jamais essayés&#x202f;: verrouillage&#x202f;?</translation>
    </message>
    <message>
        <source>One model took nearly every query: locked in?</source>
        <translation>Un modèle a pris presque tout&#x202f;: verrouillage&#x202f;?</translation>
    </message>
    <message>
        <source>Some questions are in training and evaluation</source>
        <translation>Des questions figurent en entraînement et en évaluation</translation>
    </message>
    <message>
        <source>Trained on what it is evaluated on</source>
        <translation>Entraîné sur ce qui sert à l’évaluer</translation>
    </message>
    <message>
        <source>The embedding was fitted on evaluation queries too</source>
        <translation>Plongement ajusté aussi sur des requêtes d’évaluation</translation>
    </message>
    <message>
        <source>This policy knows the outcomes: a bound, no router</source>
        <translation>Cette politique connaît les résultats&#x202f;: une borne, pas un routeur</translation>
    </message>
    <message>
        <source>Token counts never vary: they look made up</source>
        <translation>Nombres de tokens constants&#x202f;: ils semblent inventés</translation>
    </message>
    <message>
        <source>A model costs nothing and is not declared free</source>
        <translation>Un modèle ne coûte rien sans être déclaré gratuit</translation>
    </message>
    <message>
        <source>Two price tables are ten times apart</source>
        <translation>Deux tables de prix diffèrent d’un facteur dix</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Imported %1: %2, %3, %4</source>
        <translation>%1 importé&#x202f;: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEvidence</name>
    <message>
        <source>columns: %1</source>
        <translation>colonnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>files in the archive: %1</source>
        <translation>fichiers de l’archive&#x202f;: %1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>clés&#x202f;: %1</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Selon votre choix</translation>
    </message>
    <message>
        <source>A guess: check the columns</source>
        <translation>Une supposition&#x202f;: vérifiez les colonnes</translation>
    </message>
    <message>
        <source>Recognised, not beyond doubt</source>
        <translation>Reconnu, sans certitude</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>queries.csv, outcomes.csv, prices.csv, embeddings.npy: a folder or files</source>
        <translation>queries.csv, outcomes.csv, prices.csv, embeddings.npy&#x202f;: un dossier ou des fichiers</translation>
    </message>
    <message>
        <source>RouterBench CSV: MODEL, MODEL|total_cost, ... for each model, or raw long</source>
        <translation>CSV RouterBench&#x202f;: MODÈLE, MODÈLE|total_cost, ... pour chaque modèle, ou format long brut</translation>
    </message>
    <message>
        <source>RouteLLM responses CSV: prompt, WEAK, STRONG as True/False; a folder of them</source>
        <translation>CSV de réponses RouteLLM&#x202f;: prompt, FAIBLE, FORT en True/False&#x202f;; ou un dossier de tels fichiers</translation>
    </message>
    <message>
        <source>MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with question.jsonl or without</source>
        <translation>Jugements MT-bench en JSONL (RouteLLM, FastChat), notes de 1 à 10, avec ou sans question.jsonl</translation>
    </message>
    <message>
        <source>ParetoBandit JSONL: prompt, arms {MODEL: {reward, cost}}, source; with models.json or without</source>
        <translation>JSONL ParetoBandit&#x202f;: prompt, arms {MODEL: {reward, cost}}, source&#x202f;; avec ou sans models.json</translation>
    </message>
    <message>
        <source>LLMRouter routing JSONL: query, model_name, performance, tokens; with the model table or without</source>
        <translation>JSONL de routage LLMRouter&#x202f;: query, model_name, performance, tokens&#x202f;; avec ou sans la table des modèles</translation>
    </message>
    <message>
        <source>RouterDC JSON (LLMRouter): question, scores {MODEL: score}; with the model table or without</source>
        <translation>JSON RouterDC (LLMRouter)&#x202f;: question, scores {MODEL: score}&#x202f;; avec ou sans la table des modèles</translation>
    </message>
    <message>
        <source>LLMRouterBench results: folders DATASET/SPLIT/MODEL/TIME.json</source>
        <translation>Résultats LLMRouterBench&#x202f;: dossiers JEU/PARTIE/MODÈLE/HEURE.json</translation>
    </message>
    <message>
        <source>LLMRouterBench long CSV: dataset_id, split, model_name, record_index, score, tokens, cost</source>
        <translation>CSV long LLMRouterBench&#x202f;: dataset_id, split, model_name, record_index, score, tokens, cost</translation>
    </message>
    <message>
        <source>RouterArena cached_results JSONL or predictions JSON; with cost.json or without</source>
        <translation>RouterArena&#x202f;: cached_results en JSONL ou prédictions en JSON&#x202f;; avec ou sans cost.json</translation>
    </message>
    <message>
        <source>FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; scored here</source>
        <translation>CSV de réponses FrugalGPT et LLMDrift&#x202f;: model, query, ref_answer, answer, cost&#x202f;; notées ici</translation>
    </message>
    <message>
        <source>FrugalGPT queries CSV without header: query, answer, id; no outcomes</source>
        <translation>CSV de requêtes FrugalGPT sans en-tête&#x202f;: query, answer, id&#x202f;; sans résultats</translation>
    </message>
    <message>
        <source>EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)</source>
        <translation>CSV EmbedLLM&#x202f;: prompt_id, model_id, prompt, label (1 = le modèle avait raison)</translation>
    </message>
    <message>
        <source>promptfoo results, JSON (versions 2 and 3) or JSONL</source>
        <translation>Résultats promptfoo, JSON (versions 2 et 3) ou JSONL</translation>
    </message>
    <message>
        <source>promptfoo results, CSV: scores only, without costs and tokens</source>
        <translation>Résultats promptfoo, CSV&#x202f;: scores seuls, sans coûts ni tokens</translation>
    </message>
    <message>
        <source>OpenAI Evals logs, JSONL: one file a model</source>
        <translation>Journaux OpenAI Evals, JSONL&#x202f;: un fichier par modèle</translation>
    </message>
    <message>
        <source>lm-evaluation-harness samples: MODEL/samples_TASK_DATE.jsonl (--log_samples)</source>
        <translation>Échantillons lm-evaluation-harness&#x202f;: MODÈLE/samples_TÂCHE_DATE.jsonl (--log_samples)</translation>
    </message>
    <message>
        <source>HELM runs: per_instance_stats.json with run_spec.json and instances.json beside it</source>
        <translation>Exécutions HELM&#x202f;: per_instance_stats.json, avec run_spec.json et instances.json à côté</translation>
    </message>
    <message>
        <source>Inspect logs: .eval (zip) or JSON, whole or interrupted</source>
        <translation>Journaux Inspect&#x202f;: .eval (zip) ou JSON, complets ou interrompus</translation>
    </message>
    <message>
        <source>OpenAI Batch output JSONL; with its input and a CSV of custom_id, label</source>
        <translation>Sortie JSONL d’OpenAI Batch&#x202f;; avec son entrée et un CSV custom_id, label</translation>
    </message>
    <message>
        <source>VowpalWabbit dsjson: a log of decisions; the outcomes that were seen</source>
        <translation>dsjson VowpalWabbit&#x202f;: un journal de décisions&#x202f;; les résultats observés</translation>
    </message>
    <message>
        <source>any CSV table with one row a query and a column of scores for each model</source>
        <translation>tout tableau CSV avec une ligne par requête et une colonne de scores par modèle</translation>
    </message>
    <message>
        <source>any CSV table with one row for each query and model: model, score, query</source>
        <translation>tout tableau CSV avec une ligne par requête et modèle&#x202f;: modèle, score, requête</translation>
    </message>
</context>
<context>
    <name>ImportLint</name>
    <message>
        <source>Same text in several splits</source>
        <translation>Même texte dans plusieurs parties</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>Texte répété</translation>
    </message>
    <message>
        <source>Domain with one query</source>
        <translation>Domaine à une seule requête</translation>
    </message>
    <message>
        <source>Constant input tokens</source>
        <translation>Tokens d’entrée constants</translation>
    </message>
    <message>
        <source>Constant output tokens</source>
        <translation>Tokens de sortie constants</translation>
    </message>
    <message>
        <source>Tokens do not follow the texts</source>
        <translation>Tokens sans rapport avec les textes</translation>
    </message>
    <message>
        <source>Free or unknown?</source>
        <translation>Gratuit ou inconnu&#x202f;?</translation>
    </message>
    <message>
        <source>Constant cost</source>
        <translation>Coût constant</translation>
    </message>
    <message>
        <source>Cost in another unit?</source>
        <translation>Coût dans une autre unité&#x202f;?</translation>
    </message>
    <message>
        <source>Latency in another unit?</source>
        <translation>Latence dans une autre unité&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ImportRole</name>
    <message>
        <source>not used</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <source>query id</source>
        <translation>id. de requête</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>bonne réponse</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>tokens d’entrée</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>tokens de sortie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>run</source>
        <translation>passage</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens entrée</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens sortie</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>latency s</source>
        <translation>latence s</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>entrée $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>sortie $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>forfait $/requête</translation>
    </message>
</context>
<context>
    <name>MapGroups</name>
    <message>
        <source>the others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évaluées</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en partie juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>score unknown</source>
        <translation>score inconnu</translation>
    </message>
</context>
<context>
    <name>OnlineStrip</name>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Tuning</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Frontière coût-exactitude</translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Choix au fil du temps</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Récompense cumulée</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Choix par domaine</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Carte des plongements</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modèles et prix</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Query inspector</source>
        <translation>Détail de requête</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Voir l’apprentissage</translation>
    </message>
</context>
<context>
    <name>ParallelAxes</name>
    <message>
        <source>cost weight</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>exploration α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>oubli γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>part d’entraînement</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>cost per 10k</source>
        <translation>coût par 10&#x202f;000</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>récompense moyenne</translation>
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
        <translation>économie</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>reste %1 h</translation>
    </message>
</context>
<context>
    <name>RouterLine</name>
    <message>
        <source>%1 (grid of %2)</source>
        <translation>%1 (grille de %2)</translation>
    </message>
    <message>
        <source>%1 (then a grid of %2)</source>
        <translation>%1 (puis une grille de %2)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a table with one model for each domain, learned on the training part, does better: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>un tableau d’un modèle par domaine, appris sur la partie d’entraînement, fait mieux&#x202f;: récompense moyenne du routeur moins celle du tableau %1 (intervalle à 95&#x202f;%&#x202f;: %2 à %3)</translation>
    </message>
    <message>
        <source>a table with one model for each domain, learned on the training part, does as well: the router&apos;s mean reward less the table&apos;s is %1 (95 % interval %2 to %3)</source>
        <translation>un tableau d’un modèle par domaine, appris sur la partie d’entraînement, fait aussi bien&#x202f;: récompense moyenne du routeur moins celle du tableau %1 (intervalle à 95&#x202f;%&#x202f;: %2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries have the same text as a training query</source>
        <translation>%1 requêtes d’évaluation sur %2 ont le même texte qu’une requête d’entraînement</translation>
    </message>
    <message>
        <source>%1 of %2 evaluation queries are training queries over again, outcomes included: the run was trained on what it is asked</source>
        <translation>%1 requêtes d’évaluation sur %2 reprennent des requêtes d’entraînement, résultats compris&#x202f;: l’exécution a été entraînée sur ce qu’on lui demande</translation>
    </message>
    <message>
        <source>the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again with this split</source>
        <translation>le plongement %1 a aussi été ajusté sur %2 requêtes d’évaluation sur %3&#x202f;: vectorisez de nouveau avec cette répartition</translation>
    </message>
    <message>
        <source>%1 knows the outcomes of the evaluation queries: a bound, not a router</source>
        <translation>%1 connaît les résultats de l’évaluation&#x202f;: une borne, pas un routeur</translation>
    </message>
    <message>
        <source>%1 of %2 models were never tried (%3): the run may be locked in; explore more, or start it warm</source>
        <translation>%1 modèles sur %2 n’ont jamais été essayés (%3)&#x202f;: l’exécution est peut-être verrouillée&#x202f;; explorez davantage, ou démarrez-la à chaud</translation>
    </message>
    <message>
        <source>%1 took %2 % of the queries of a run that learns: it may be locked in</source>
        <translation>%1 a pris %2&#x202f;% des requêtes d’une exécution qui apprend&#x202f;: verrouillage possible</translation>
    </message>
    <message>
        <source>%1 of %2 models cost nothing without being declared free (%3): give their prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`</source>
        <translation>%1 modèles sur %2 ne coûtent rien sans être déclarés gratuits (%3)&#x202f;: donnez leurs prix, ou déclarez-les gratuits avec `metallm prices set STUDY MODEL --flat 0`</translation>
    </message>
    <message>
        <source>prices in &apos;%1&apos; and &apos;%2&apos; are ten times apart or more for %3: one of them may be in another unit</source>
        <translation>les prix de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» diffèrent d’un facteur dix ou plus pour %3&#x202f;: l’un d’eux est peut-être dans une autre unité</translation>
    </message>
    <message>
        <source>%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD per 10,000 queries against %4 % for %5</source>
        <translation>%1 seul n’est pas moins exact ni plus cher que ce routeur&#x202f;: %2&#x202f;% pour %3 USD par 10&#x202f;000 requêtes contre %4&#x202f;% pour %5</translation>
    </message>
    <message>
        <source>%1 alone earns more reward at this cost weight: %2 more over %3 queries</source>
        <translation>%1 seul rapporte plus de récompense à ce poids du coût&#x202f;: %2 de plus sur %3 requêtes</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>le nombre de tokens d’entrée de %1 modèles sur %2 ne varie jamais (%3 pour %4)&#x202f;: il semble inventé, et les coûts avec lui</translation>
    </message>
    <message>
        <source>the input token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>le nombre de tokens d’entrée de %1 modèles sur %2 ne varie jamais (%3 pour %4)&#x202f;: il semble inventé</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the costs with them</source>
        <translation>le nombre de tokens de sortie de %1 modèles sur %2 ne varie jamais (%3 pour %4)&#x202f;: il semble inventé, et les coûts avec lui</translation>
    </message>
    <message>
        <source>the output token counts of %1 of %2 models never vary (%3 for %4): they look made up</source>
        <translation>le nombre de tokens de sortie de %1 modèles sur %2 ne varie jamais (%3 pour %4)&#x202f;: il semble inventé</translation>
    </message>
    <message>
        <source>mixing single models at random does better over the range of costs: AIQ %1 against %2; at %3 USD per 10,000 queries it scores %4 %, this router at best %5 %</source>
        <translation>mélanger des modèles seuls au hasard fait mieux sur l’étendue des coûts&#x202f;: AIQ %1 contre %2&#x202f;; à %3 USD par 10&#x202f;000 requêtes, %4&#x202f;% contre au mieux %5&#x202f;% pour ce routeur</translation>
    </message>
    <message>
        <source>mixing single models at random does better in places; at %1 USD per 10,000 queries it scores %2 %, this router at best %3 %</source>
        <translation>mélanger des modèles seuls au hasard fait mieux par endroits&#x202f;; à %1 USD par 10&#x202f;000 requêtes, %2&#x202f;% contre au mieux %3&#x202f;% pour ce routeur</translation>
    </message>
    <message>
        <source>mixing single models at random scores %1 % for the same %2 USD per 10,000 queries, this run %3 %</source>
        <translation>mélanger des modèles seuls au hasard atteint %1&#x202f;% pour les mêmes %2 USD par 10&#x202f;000 requêtes, cette exécution %3&#x202f;%</translation>
    </message>
    <message>
        <source>%1 queries have a text that also stands in another split: what is trained on is evaluated on</source>
        <translation>%1 requêtes ont un texte qui figure aussi dans une autre partie&#x202f;: on évalue sur ce qui sert à l’entraînement</translation>
    </message>
    <message>
        <source>%1 queries share their text with another query: a random split can put them on both sides</source>
        <translation>%1 requêtes ont le même texte qu’une autre&#x202f;: une répartition au hasard peut les mettre des deux côtés</translation>
    </message>
    <message>
        <source>%1 domains have one query: their figures say nothing</source>
        <translation>%1 domaines n’ont qu’une requête&#x202f;: leurs chiffres ne disent rien</translation>
    </message>
    <message>
        <source>%1: every query has %2 input tokens: made-up counts make made-up costs</source>
        <translation>%1&#x202f;: chaque requête a %2 tokens d’entrée&#x202f;: des nombres inventés font des coûts inventés</translation>
    </message>
    <message>
        <source>%1: every answer has %2 output tokens</source>
        <translation>%1&#x202f;: chaque réponse a %2 tokens de sortie</translation>
    </message>
    <message>
        <source>%1: input tokens have nothing to do with the texts&apos; lengths (correlation %2)</source>
        <translation>%1&#x202f;: les tokens d’entrée sont sans rapport avec la longueur des textes (corrélation %2)</translation>
    </message>
    <message>
        <source>%1: every cost is 0: is it free, or unknown?</source>
        <translation>%1&#x202f;: tous les coûts sont 0&#x202f;: gratuit, ou inconnu&#x202f;?</translation>
    </message>
    <message>
        <source>%1: every query costs USD %2 although the tokens differ</source>
        <translation>%1&#x202f;: chaque requête coûte USD %2 bien que les tokens diffèrent</translation>
    </message>
    <message>
        <source>%1: a query costs USD %2 on average: is the cost in another unit?</source>
        <translation>%1&#x202f;: une requête coûte USD %2 en moyenne&#x202f;: le coût est-il dans une autre unité&#x202f;?</translation>
    </message>
    <message>
        <source>%1: costs and tokens make USD %2 per million tokens: one of the two is in another unit</source>
        <translation>%1&#x202f;: coûts et tokens donnent USD %2 par million de tokens&#x202f;: l’un des deux est dans une autre unité</translation>
    </message>
    <message>
        <source>%1: an answer takes %2 s on average: are these milliseconds?</source>
        <translation>%1&#x202f;: une réponse prend %2 s en moyenne&#x202f;: sont-ce des millisecondes&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>the last session cannot be read</source>
        <translation>la dernière session est illisible</translation>
    </message>
    <message>
        <source>open the study from the list of recent ones</source>
        <translation>ouvrez l’étude depuis la liste des récentes</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>cost per 10,000</source>
        <translation>coût par 10&#x202f;000</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>exploration α</source>
        <translation>exploration α</translation>
    </message>
    <message>
        <source>ridge λ</source>
        <translation>ridge λ</translation>
    </message>
    <message>
        <source>forgetting γ</source>
        <translation>oubli γ</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>part d’entraînement</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>projection</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 graine</translation>
    </message>
    <message>
        <source>mean of %1 seeds</source>
        <translation>moyenne de %1 graines</translation>
    </message>
    <message>
        <source>down: %1, across: %2</source>
        <translation>lignes&#x202f;: %1, colonnes&#x202f;: %2</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AdvancedSection</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Intercept</source>
        <translation>&amp;Constante</translation>
    </message>
    <message>
        <source>Gives every context a constant 1, so that a model can be good or bad whatever the query</source>
        <translation>Donne à chaque contexte une constante 1, pour qu’un modèle puisse être bon ou mauvais quelle que soit la requête</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Pro&amp;jection</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Principal components that the contexts are projected to, fitted on the training part</source>
        <translation>Composantes principales sur lesquelles les contextes sont projetés, ajustées sur la partie d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The only source of randomness: the same seed gives the same run</source>
        <translation>La seule source de hasard&#x202f;: la même graine donne la même exécution</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>The order in which the evaluation queries come</source>
        <translation>L’ordre dans lequel viennent les requêtes d’évaluation</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>Single is faster, and may choose otherwise in a close call</source>
        <translation>La simple précision est plus rapide et peut choisir autrement dans les cas serrés</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangé</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Intercept, projection, seed, order and precision of the run</source>
        <translation>Constante, projection, graine, ordre et précision de l’exécution</translation>
    </message>
    <message>
        <source>Fewer: faster and steadier, but coarser. None: the contexts as they are.</source>
        <translation>Moins&#x202f;: plus rapide et plus stable, mais plus grossier. Aucune&#x202f;: les contextes tels quels.</translation>
    </message>
    <message>
        <source>Try several before trusting a small difference.</source>
        <translation>Essayez-en plusieurs avant de vous fier à une petite différence.</translation>
    </message>
    <message>
        <source>It matters to policies that learn, and to budgets. Shuffled: by the seed.</source>
        <translation>Il compte pour les politiques qui apprennent et pour les budgets. Mélangé&#x202f;: selon la graine.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AnalysesPanel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordonnées parallèles</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Pin the present analysis</source>
        <translation>Épingler l’analyse actuelle</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Two of them side by side, over the same axes; or one, beside the present analysis</source>
        <translation>Deux d’entre elles côte à côte, sur les mêmes axes&#x202f;; ou une seule, à côté de l’analyse actuelle</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>The pin’s parameters and prices become those of the window</source>
        <translation>Les paramètres et les prix de l’analyse épinglée deviennent ceux de la fenêtre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pinned analyses</source>
        <translation>Analyses épinglées</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Revenir à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Keeps its parameters and prices, to compare others with it</source>
        <translation>Garde ses paramètres et ses prix, pour lui en comparer d’autres</translation>
    </message>
    <message>
        <source>Forgets the selected pins; Undo brings them back</source>
        <translation>Oublie les épinglées choisies&#x202f;; Annuler les ramène</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskPanel</name>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyée à %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Type a new query: the router ranks the models for it while you type</source>
        <translation>Saisissez une nouvelle requête&#x202f;: le routeur classe les modèles pendant la frappe</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>A text that the data set does not hold. It is embedded as the queries of the data set were, and is kept nowhere</source>
        <translation>Un texte absent du jeu de données. Il est vectorisé comme les requêtes du jeu de données et n’est gardé nulle part</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>Domain of the new query</source>
        <translation>Domaine de la nouvelle requête</translation>
    </message>
    <message>
        <source>This policy looks at nothing but the domain of a query</source>
        <translation>Cette politique ne regarde que le domaine d’une requête</translation>
    </message>
    <message>
        <source>Models as the router ranks them for the new query</source>
        <translation>Modèles tels que le routeur les classe pour la nouvelle requête</translation>
    </message>
    <message>
        <source>Best value first, at the cost weight of the slider</source>
        <translation>La meilleure valeur d’abord, au poids du coût du curseur</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Proches à l’entraînement</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Cosinus des contextes, 1 = même direction</translation>
    </message>
    <message>
        <source>Training queries nearest to the new one</source>
        <translation>Requêtes d’entraînement les plus proches de la nouvelle</translation>
    </message>
    <message>
        <source>What to know of these figures</source>
        <translation>Ce qu’il faut savoir de ces chiffres</translation>
    </message>
    <message>
        <source>Embed…</source>
        <translation>Vectoriser…</translation>
    </message>
    <message>
        <source>Give the data set contexts, from its texts or from a file</source>
        <translation>Donner des contextes aux données, d’après leurs textes ou un fichier</translation>
    </message>
    <message>
        <source>Choose endpoint…</source>
        <translation>Choisir un serveur…</translation>
    </message>
    <message>
        <source>The server that gives new texts their vectors</source>
        <translation>Le serveur qui vectorise les nouveaux textes</translation>
    </message>
    <message>
        <source>A click opens the query in the inspector</source>
        <translation>Un clic ouvre la requête dans le détail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask the same once more</source>
        <translation>Poser la même question encore une fois</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskTexts</name>
    <message>
        <source>%1 cannot answer: it chooses by outcomes, and a new query has none</source>
        <translation>%1 ne peut répondre&#x202f;: le choix se fait d’après les résultats, et une nouvelle requête n’en a pas</translation>
    </message>
    <message>
        <source>%1 draws the model: it predicts nothing for each of them</source>
        <translation>%1 tire le modèle au sort et ne prédit rien pour chacun</translation>
    </message>
    <message>
        <source>%1 draws the model, most often the first</source>
        <translation>%1 tire le modèle au sort, le plus souvent le premier</translation>
    </message>
    <message>
        <source>%1 knows none of the models</source>
        <translation>%1 ne connaît aucun des modèles</translation>
    </message>
    <message>
        <source>%1 has no model left to ask</source>
        <translation>%1 n’a plus de modèle à interroger</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 to %4</source>
        <translation>%1 interroge %2, aux poids du coût de %3 à %4</translation>
    </message>
    <message>
        <source>%1 asks %2, at cost weights from %3 on</source>
        <translation>%1 interroge %2, au poids du coût %3 et plus</translation>
    </message>
    <message>
        <source>%1 asks %2, whatever the cost weight</source>
        <translation>%1 interroge %2, à tout poids du coût</translation>
    </message>
    <message>
        <source>This policy does not look at the text: the answer is the same for all.</source>
        <translation>Cette politique ne regarde pas le texte&#x202f;: la réponse est la même pour tous.</translation>
    </message>
    <message>
        <source>The budget moves the cost weight during the run; shown is the one of the slider.</source>
        <translation>Le budget déplace le poids du coût en cours de route&#x202f;; affiché&#x202f;: celui du curseur.</translation>
    </message>
    <message>
        <source>The text shares no word with those that the embedder was fitted on: the figures say nothing about it.</source>
        <translation>Le texte n’a aucun mot commun avec ceux sur lesquels le plongement a été ajusté&#x202f;: les chiffres n’en disent rien.</translation>
    </message>
    <message>
        <source>The endpoint gives a query of the data set another vector than the one that is stored (cosine %1): it is hardly the one that made them.</source>
        <translation>Le serveur donne à une requête du jeu de données un autre vecteur que celui enregistré (cosinus %1)&#x202f;: ce n’est sans doute pas lui qui les a faits.</translation>
    </message>
    <message>
        <source>Shown is what it draws by. Its choice is no line in the cost weight, so that no interval is known.</source>
        <translation>Affiché&#x202f;: la base du tirage. Le choix n’est pas une droite en fonction du poids du coût, d’où aucun intervalle connu.</translation>
    </message>
    <message>
        <source>A cascade asks one model after the other and predicts only whether to go on: shown is whose answer it takes.</source>
        <translation>Une cascade interroge un modèle après l’autre et prédit seulement s’il faut continuer&#x202f;: est montré celui dont elle prend la réponse.</translation>
    </message>
    <message>
        <source>As the router knows it at the end of the run; the intervals hold for what it learned at the present cost weight.</source>
        <translation>Tel que le routeur le sait à la fin de l’exécution&#x202f;; les intervalles valent pour ce qu’il a appris au poids du coût actuel.</translation>
    </message>
    <message>
        <source>The score of the strong model is the chance that it beats the weak one.</source>
        <translation>Le score du modèle fort est la probabilité qu’il batte le faible.</translation>
    </message>
    <message>
        <source>Cost: the price per query of each model.</source>
        <translation>Coût&#x202f;: le prix par requête de chaque modèle.</translation>
    </message>
    <message>
        <source>Cost: predicted from the query, as the score is.</source>
        <translation>Coût&#x202f;: prédit d’après la requête, comme le score.</translation>
    </message>
    <message>
        <source>Cost: the mean of each model in training.</source>
        <translation>Coût&#x202f;: la moyenne de chaque modèle, entraînement.</translation>
    </message>
    <message>
        <source>The analysis is not there yet: the answer follows it.</source>
        <translation>L’analyse n’est pas encore là&#x202f;: la réponse la suivra.</translation>
    </message>
    <message>
        <source>The data set has neither texts nor contexts. Give it vectors from a file first.</source>
        <translation>Le jeu de données n’a ni textes ni contextes. Donnez-lui d’abord des vecteurs à partir d’un fichier.</translation>
    </message>
    <message>
        <source>The data set has no contexts yet. Embed its texts first, so that a new one can be placed among them.</source>
        <translation>Le jeu de données n’a pas encore de contextes. Vectorisez d’abord ses textes, pour qu’un nouveau puisse y trouver place.</translation>
    </message>
    <message>
        <source>The contexts came from a file (%1), and nothing tells what made them. Choose an endpoint that gives the same vectors, of %2 numbers, or embed the data set anew.</source>
        <translation>Les contextes viennent d’un fichier (%1), et rien ne dit ce qui les a faits. Choisissez un serveur qui donne les mêmes vecteurs, de %2 nombres, ou vectorisez de nouveau les données.</translation>
    </message>
    <message>
        <source>Type a query to see which model the router would send it to, and why.</source>
        <translation>Saisissez une requête pour voir à quel modèle le routeur l’enverrait, et pourquoi.</translation>
    </message>
    <message>
        <source>Getting ready: the embedder and the router are trained once…</source>
        <translation>Préparation&#x202f;: plongement et routeur sont entraînés une fois…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
</context>
<context>
    <name>metallm::ui::AskedModels</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
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
        <translation>valeur</translation>
    </message>
    <message>
        <source>The score that the router predicts for this query</source>
        <translation>Le score que le routeur prédit pour cette requête</translation>
    </message>
    <message>
        <source>What the router adds for what it does not know yet</source>
        <translation>Ce que le routeur ajoute pour ce qu’il ne sait pas encore</translation>
    </message>
    <message>
        <source>The cost in USD that the router reckons with for this query</source>
        <translation>Le coût en USD que le routeur retient pour cette requête</translation>
    </message>
    <message>
        <source>Predicted score + bonus − cost weight × cost: the greatest is chosen</source>
        <translation>Score prédit + bonus − poids du coût × coût&#x202f;: le plus grand est choisi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>predicted score %1 + bonus %2 − cost %3 = %4</source>
        <translation>score prédit %1 + bonus %2 − coût %3 = %4</translation>
    </message>
    <message>
        <source>chosen at p</source>
        <translation>choisi à p</translation>
    </message>
    <message>
        <source>The cost weights p at which this model is chosen for this query</source>
        <translation>Les poids du coût p auxquels ce modèle est choisi pour cette requête</translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetChart</name>
    <message>
        <source>US dollars spent up to each query, and the pace that would spend the budget evenly</source>
        <translation>Dollars US dépensés jusqu’à chaque requête, et le rythme qui dépenserait le budget régulièrement</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <translation>Aucun budget n’est fixé.</translation>
    </message>
    <message>
        <source>budget pace</source>
        <translation>rythme du budget</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>spent, USD</source>
        <translation>dépensé, USD</translation>
    </message>
    <message>
        <source>over budget from query %1</source>
        <translation>hors budget dès la requête %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
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
        <translation>Fixer un budget de %1</translation>
    </message>
    <message>
        <source>No budget is set. Begin with what this run costs for 10,000 queries, then change it in the tuning panel.</source>
        <translation>Aucun budget n’est fixé. Commencez par ce que cette exécution coûte pour 10&#x202f;000 requêtes, puis modifiez-le dans le panneau Réglages.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à montrer pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
    <message>
        <source>of %1: %2 too much</source>
        <translation>sur %1&#x202f;: %2 de trop</translation>
    </message>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>sur %1 pour %Ln requête</numerusform>
            <numerusform>sur %1 pour %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>this run misses %1 of it</source>
        <translation>il manque %1 à cette exécution</translation>
    </message>
    <message>
        <source>best in hindsight</source>
        <translation>le mieux a posteriori</translation>
    </message>
    <message>
        <source>more right answers for one more dollar</source>
        <translation>bonnes réponses de plus pour un dollar de plus</translation>
    </message>
    <message>
        <source>more money would buy nothing</source>
        <translation>plus d’argent n’apporterait rien</translation>
    </message>
    <message>
        <source>Move to p %1</source>
        <translation>Aller à p %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>On the whole evaluation part, in US dollars, and what may be spent.</source>
        <translation>Sur toute la partie d’évaluation, en dollars US, et ce qui peut être dépensé.</translation>
    </message>
    <message>
        <source>OPT(budget)</source>
        <translation>OPT(budget)</translation>
    </message>
    <message>
        <source>Accuracy of the best choice of models for this money, made with every outcome known: no router can do better (fractional knapsack).</source>
        <translation>Exactitude du meilleur choix de modèles pour cette somme, tous les résultats étant connus&#x202f;: aucun routeur ne peut faire mieux (sac à dos fractionnaire).</translation>
    </message>
    <message>
        <source>Shadow price</source>
        <translation>Prix dual</translation>
    </message>
    <message>
        <source>What the optimum would score more for one more dollar of budget.</source>
        <translation>Ce que l’optimum gagnerait en score pour un dollar de budget de plus.</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within the budget</source>
        <translation>Le plus petit poids du coût dont le coût sur la partie d’entraînement reste dans le budget</translation>
    </message>
    <message>
        <source>What this run costs for 10,000 queries becomes the budget</source>
        <translation>Ce que coûte cette exécution pour 10&#x202f;000 requêtes devient le budget</translation>
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
        <translation>&amp;USD par 10&#x202f;000</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The least cost weight whose cost on the training part stays within this budget is marked. Leave it empty for no budget.</source>
        <translation>Le plus petit poids du coût dont le coût sur la partie d’entraînement reste dans ce budget est marqué. Laisser vide pour aucun budget.</translation>
    </message>
    <message>
        <source>Pacin&amp;g</source>
        <translation>Régu&amp;lation</translation>
    </message>
    <message>
        <source>&amp;Hard budget</source>
        <translation>Budget &amp;strict</translation>
    </message>
    <message>
        <source>Never spend more than the budget: a model that could exceed it is not asked, and a query that nothing is left for stays unserved</source>
        <translation>Ne jamais dépenser plus que le budget&#x202f;: un modèle qui pourrait le dépasser n’est pas interrogé, et une requête pour laquelle il ne reste rien n’est pas servie</translation>
    </message>
    <message>
        <source>Meet it e&amp;xactly by mixing</source>
        <translation>Exact par &amp;mélange</translation>
    </message>
    <message>
        <source>Offline: two cost weights are mixed at random, so that the training part costs exactly the budget</source>
        <translation>Hors ligne&#x202f;: deux poids du coût sont mélangés au hasard, pour que la partie d’entraînement coûte exactement le budget</translation>
    </message>
    <message>
        <source>Lower: cheaper models answer more of the queries.</source>
        <translation>Plus bas&#x202f;: plus de réponses de modèles moins chers.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangeText</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sans budget</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Choice of models</source>
        <translation>Choix des modèles</translation>
    </message>
    <message>
        <source>Training part %1 to %2</source>
        <translation>Entraînement de %1 à %2</translation>
    </message>
    <message>
        <source>The data set&apos;s own split</source>
        <translation>Répartition du jeu de données</translation>
    </message>
    <message>
        <source>Split by share</source>
        <translation>Répartition par part</translation>
    </message>
    <message>
        <source>Parameters of the policy</source>
        <translation>Paramètres de la politique</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1&#x202f;: par défaut</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Régulation</translation>
    </message>
    <message>
        <source>Parameters of the pacing</source>
        <translation>Paramètres de la régulation</translation>
    </message>
    <message>
        <source>Hard budget</source>
        <translation>Budget strict</translation>
    </message>
    <message>
        <source>No hard budget</source>
        <translation>Sans budget strict</translation>
    </message>
    <message>
        <source>Budget met by mixing</source>
        <translation>Budget atteint par mélange</translation>
    </message>
    <message>
        <source>Budget met without mixing</source>
        <translation>Budget sans mélange</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>à l’usage</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>relevés</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>les mieux connus</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangé</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>Several parameters</source>
        <translation>Plusieurs paramètres</translation>
    </message>
    <message>
        <source>Cost weight</source>
        <translation>Poids du coût</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
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
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Table de prix</translation>
    </message>
    <message>
        <source>With intercept</source>
        <translation>Avec constante</translation>
    </message>
    <message>
        <source>Without intercept</source>
        <translation>Sans constante</translation>
    </message>
    <message>
        <source>Projection to %1 components</source>
        <translation>Projection sur %1 composantes</translation>
    </message>
    <message>
        <source>No projection</source>
        <translation>Sans projection</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision du calcul</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChangesModel</name>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>present</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Δ score</source>
        <translation>Δ score</translation>
    </message>
    <message>
        <source>Δ cost</source>
        <translation>Δ coût</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>Model that the pinned run chose</source>
        <translation>Modèle choisi par l’exécution épinglée</translation>
    </message>
    <message>
        <source>Model that the present run chooses</source>
        <translation>Modèle choisi par l’exécution actuelle</translation>
    </message>
    <message>
        <source>Present run less pinned run</source>
        <translation>Actuelle moins épinglée</translation>
    </message>
    <message>
        <source>Present run less pinned run, US dollars</source>
        <translation>Actuelle moins épinglée, dollars US</translation>
    </message>
    <message>
        <source>Reward of the present run less that of the pinned one, both at the present cost weight</source>
        <translation>Récompense de l’exécution actuelle moins celle de l’épinglée, toutes deux au poids du coût actuel</translation>
    </message>
    <message>
        <source>unserved</source>
        <translation>non servie</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartExport</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>Impossible d’écrire %1&#x202f;: libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartPanel</name>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Export data as CSV…</source>
        <translation>Exporter les données en CSV…</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à montrer pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Fit automatically</source>
        <translation>Ajuster automatiquement</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckPanel</name>
    <message>
        <source>Nothing speaks against this result.</source>
        <translation>Rien ne s’oppose à ce résultat.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à contrôler pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Montrer de quoi il s’agit</translation>
    </message>
    <message>
        <source>Brings the panel or the queries that it speaks of into sight</source>
        <translation>Fait voir le panneau ou les requêtes dont il est question</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CheckStrip</name>
    <message>
        <source>What must be known before this result is relied on. Press for the list.</source>
        <translation>Ce qu’il faut savoir avant de se fier à ce résultat. Cliquer pour la liste.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Alertes&#x202f;: %1</translation>
    </message>
    <message>
        <source>serious: %1</source>
        <translation>graves&#x202f;: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>remarques&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checks: not done yet</source>
        <translation>Contrôles&#x202f;: pas encore faits</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this result</source>
        <translation>✓ Rien ne s’oppose à ce résultat</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ClaimForm</name>
    <message>
        <source>the most accurate model</source>
        <translation>le modèle le plus exact</translation>
    </message>
    <message>
        <source>the cheapest model</source>
        <translation>le modèle le moins cher</translation>
    </message>
    <message>
        <source>the dearest model</source>
        <translation>le modèle le plus cher</translation>
    </message>
    <message>
        <source>the best model within the budget</source>
        <translation>le meilleur modèle dans le budget</translation>
    </message>
    <message>
        <source>the best model of each domain</source>
        <translation>le meilleur modèle par domaine</translation>
    </message>
    <message>
        <source>accuracy cannot be compared</source>
        <translation>exactitude non comparable</translation>
    </message>
    <message>
        <source>cost cannot be compared</source>
        <translation>coût non comparable</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>%1 points more accurate</source>
        <translation>%1 points plus exact</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 moins cher</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>✓ Supported by this run</source>
        <translation>✓ Confirmée par cette exécution</translation>
    </message>
    <message>
        <source>✗ Refuted by this run</source>
        <translation>✗ Réfutée par cette exécution</translation>
    </message>
    <message>
        <source>? Undecided: more queries needed</source>
        <translation>? Indécise&#x202f;: plus de requêtes nécessaires</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 que %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Better by, pt</source>
        <translation>Meilleur de, pt</translation>
    </message>
    <message>
        <source>What is claimed: so many percentage points more accurate than the baseline. Leave it empty to claim nothing of accuracy.</source>
        <translation>Ce qui est affirmé&#x202f;: tant de points de pourcentage plus exact que la référence. Laisser vide pour ne rien affirmer sur l’exactitude.</translation>
    </message>
    <message>
        <source>Cheaper, %</source>
        <translation>Moins cher, %</translation>
    </message>
    <message>
        <source>What is claimed: so many percent cheaper than the baseline. Leave it empty to claim nothing of costs.</source>
        <translation>Ce qui est affirmé&#x202f;: tant de pour cent moins cher que la référence. Laisser vide pour ne rien affirmer sur les coûts.</translation>
    </message>
    <message>
        <source>Than</source>
        <translation>Que</translation>
    </message>
    <message>
        <source>What the result is held against; picked with every outcome of the evaluation part in view, so the strongest of its kind</source>
        <translation>Ce à quoi le résultat est comparé&#x202f;; choisi au vu de tous les résultats de la partie d’évaluation, donc le plus fort de son genre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CommandPalette</name>
    <message>
        <source>Type a command, a panel or a policy</source>
        <translation>Saisir une commande, un panneau ou une politique</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Aucune commande de ce nom</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Some letters of the name will do; arrow keys choose, Enter runs</source>
        <translation>Quelques lettres du nom suffisent&#x202f;; les flèches choisissent, Entrée exécute</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CompareModelsPanel</name>
    <message>
        <source>Accuracy by domain</source>
        <translation>Exactitude par domaine</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Best pool</source>
        <translation>Meilleur pool</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Qualité et prix</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Arrow keys move between cells; Enter shows the queries behind one</source>
        <translation>Les flèches changent de cellule&#x202f;; Entrée montre les requêtes d’une cellule</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 juste</translation>
    </message>
    <message>
        <source>What a cell counts of a pair of models. “Only one right” shows who could stand in for whom.</source>
        <translation>Ce qu’une cellule compte pour une paire de modèles. Là où un seul est juste, on voit qui pourrait suppléer qui.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedMarks</name>
    <message>
        <source>time window</source>
        <translation>fenêtre de temps</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>in pool</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>unique wins</source>
        <translation>succès uniques</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>cost of a query</source>
        <translation>coût d’une requête</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ exactitude</translation>
    </message>
    <message>
        <source>Δ $/10k</source>
        <translation>Δ $/10k</translation>
    </message>
    <message>
        <source>adds to oracle</source>
        <translation>gain oracle</translation>
    </message>
    <message>
        <source>adds to router</source>
        <translation>gain routeur</translation>
    </message>
    <message>
        <source>The run on screen may choose it</source>
        <translation>L’exécution affichée peut le choisir</translation>
    </message>
    <message>
        <source>Mean score of the model alone over the evaluation queries it answered, with its 95 % interval</source>
        <translation>Score moyen du modèle seul sur les requêtes d’évaluation auxquelles il a répondu, avec son intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Queries that it alone gets right (score of at least 0.5) among those who answered</source>
        <translation>Requêtes qu’il est seul à résoudre (score d’au moins 0,5) parmi ceux qui ont répondu</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dollars US pour 10&#x202f;000 requêtes, toutes envoyées au modèle</translation>
    </message>
    <message>
        <source>Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over costs, logarithmic, on one scale for all models</source>
        <translation>Coût médian d’une requête en dollars US et quantile à 95&#x202f;%&#x202f;; barres&#x202f;: répartition des requêtes selon le coût, logarithmique, à la même échelle pour tous les modèles</translation>
    </message>
    <message>
        <source>Median time to answer in seconds and 95 % quantile; bars as for the costs</source>
        <translation>Temps de réponse médian en secondes et quantile à 95&#x202f;%&#x202f;; barres comme pour les coûts</translation>
    </message>
    <message>
        <source>Accuracy less that of the reference model in percentage points, over the queries that both answered; 95 % interval, paired bootstrap</source>
        <translation>Exactitude moins celle du modèle de référence en points de pourcentage, sur les requêtes auxquelles les deux ont répondu&#x202f;; intervalle à 95&#x202f;%, bootstrap apparié</translation>
    </message>
    <message>
        <source>Cost per 10,000 queries less that of the reference model, over the queries that both answered</source>
        <translation>Coût par 10&#x202f;000 requêtes moins celui du modèle de référence, sur les requêtes auxquelles les deux ont répondu</translation>
    </message>
    <message>
        <source>Percentage points by which the oracle is better with the model than without it, beside the rest of the pool, whatever it costs; over the queries that every model answered</source>
        <translation>Points de pourcentage que l’oracle gagne avec le modèle par rapport au reste du pool sans lui, quel qu’en soit le coût&#x202f;; sur les requêtes auxquelles chaque modèle a répondu</translation>
    </message>
    <message>
        <source>Percentage points by which the router, trained anew, is better with the model than without it at the cost of the run on screen</source>
        <translation>Points de pourcentage que le routeur, réentraîné, gagne avec le modèle par rapport à sans lui, au coût de l’exécution affichée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, 95 %: %2</source>
        <translation>%1, 95&#x202f;%&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>sur %Ln requête</numerusform>
            <numerusform>sur %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>%Ln d’entre elles sans réponse de tous les modèles</numerusform>
            <numerusform>%Ln d’entre elles sans réponse de tous les modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non relevé</translation>
    </message>
    <message>
        <source>least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8</source>
        <translation>minimum %1, 5&#x202f;%&#x202f;: %2, 25&#x202f;%&#x202f;: %3, médiane %4, 75&#x202f;%&#x202f;: %5, 95&#x202f;%&#x202f;: %6, maximum %7&#x202f;; moyenne %8</translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 moins %2, sur %Ln requête à laquelle les deux ont répondu</numerusform>
            <numerusform>%1 moins %2, sur %Ln requêtes auxquelles les deux ont répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>sur %Ln requête à laquelle chaque modèle a répondu&#x202f;; %1 omises</numerusform>
            <numerusform>sur %Ln requêtes auxquelles chaque modèle a répondu&#x202f;; %1 omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModelsPage</name>
    <message>
        <source>Differences &amp;from</source>
        <translation>Différences a&amp;vec</translation>
    </message>
    <message>
        <source>Train routers</source>
        <translation>Entraîner les routeurs</translation>
    </message>
    <message>
        <source>Trains the present policy anew with and without each model, to see what it adds</source>
        <translation>Réentraîne la politique actuelle avec et sans chaque modèle, pour voir ce qu’il apporte</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modèles comparés</translation>
    </message>
    <message>
        <source>Enter shows the queries that the model alone gets right; on its oracle gain, those on which it beats the rest of the pool</source>
        <translation>Entrée montre les requêtes que le modèle est seul à résoudre&#x202f;; sur son gain oracle, celles où il bat le reste du pool</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>%1 better than the pool</source>
        <translation>%1 meilleur que le pool</translation>
    </message>
    <message>
        <source>only %1 right</source>
        <translation>seul %1 juste</translation>
    </message>
    <message>
        <source>The model that the others are compared with, over the queries that both answered</source>
        <translation>Le modèle auquel les autres sont comparés, sur les requêtes auxquelles les deux ont répondu</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ContextsEditor</name>
    <message>
        <source>Contexts: %1 instead of %2</source>
        <translation>Contextes : %1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightChart</name>
    <message>
        <source>The cost weight in force at each query</source>
        <translation>Le poids du coût en vigueur à chaque requête</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>cost weight p</source>
        <translation>poids du coût p</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Cost weight over time</source>
        <translation>Poids du coût dans le temps</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostWeightSection</name>
    <message>
        <source>Cost weight</source>
        <translation>Poids du coût</translation>
    </message>
    <message>
        <source>accuracy first</source>
        <translation>exactitude d’abord</translation>
    </message>
    <message>
        <source>cost first</source>
        <translation>coût d’abord</translation>
    </message>
    <message>
        <source>How much accuracy one unit of cost is worth. At 0 the best answer is chosen whatever it costs; the further to the right, the more a cheaper model is preferred. One unit is the mean cost of the dearest model.</source>
        <translation>Ce que vaut une unité de coût en exactitude. À 0, la meilleure réponse est choisie quel qu’en soit le coût&#x202f;; plus on va à droite, plus un modèle moins cher est préféré. Une unité est le coût moyen du modèle le plus cher.</translation>
    </message>
    <message>
        <source>Cost weight, exact</source>
        <translation>Poids du coût, exact</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 par 10&#x202f;000</translation>
    </message>
    <message>
        <source>%1 accuracy</source>
        <translation>exactitude %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::CostsSection</name>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Metered: tokens times prices. Flat: one price for each query. Recorded: the costs that the data set carries.</source>
        <translation>À l’usage&#x202f;: tokens fois prix. Forfait&#x202f;: un prix par requête. Relevés&#x202f;: les coûts que le jeu de données contient.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Table de prix</translation>
    </message>
    <message>
        <source>The list of prices in force; they can be changed in the panel “Models and prices”</source>
        <translation>La liste de prix en vigueur&#x202f;; elle se modifie dans le panneau «&#x202f;Modèles et prix&#x202f;»</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>à l’usage</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>relevés</translation>
    </message>
    <message>
        <source>best known</source>
        <translation>les mieux connus</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistrée)</translation>
    </message>
    <message>
        <source>Best known: the best of these that the data allow.</source>
        <translation>Les mieux connus&#x202f;: les meilleurs que permettent les données.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message>
        <source>Data set</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Données simulées</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Répartition</translation>
    </message>
    <message>
        <source>Train and evaluate on parts that the data set names, or on a random split that keeps the shares of the domains</source>
        <translation>Entraîner et évaluer sur des parties nommées par le jeu de données, ou sur une répartition aléatoire qui conserve les parts des domaines</translation>
    </message>
    <message>
        <source>&amp;Train / evaluate</source>
        <translation>Entraîn. / é&amp;val.</translation>
    </message>
    <message>
        <source>Share of the queries that the policy learns from; the rest is evaluated</source>
        <translation>Part des requêtes dont la politique apprend&#x202f;; le reste est évalué</translation>
    </message>
    <message>
        <source>C&amp;ontexts</source>
        <translation>Conte&amp;xtes</translation>
    </message>
    <message>
        <source>none…</source>
        <translation>aucun…</translation>
    </message>
    <message>
        <source>Give every query a context vector, for policies that learn from it</source>
        <translation>Donner à chaque requête un vecteur de contexte, pour les politiques qui en apprennent</translation>
    </message>
    <message>
        <source>%1 · %2 …</source>
        <translation>%1 · %2 …</translation>
    </message>
    <message>
        <source>The contexts come from %1. Choose others.</source>
        <translation>Les contextes viennent de %1. En choisir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln requête</numerusform>
            <numerusform>%1 · %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>by share</source>
        <translation>par part</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Higher: better learnt, but judged on fewer queries, so with wider intervals.</source>
        <translation>Plus haut&#x202f;: mieux appris, mais jugé sur moins de requêtes, donc avec des intervalles plus larges.</translation>
    </message>
    <message>
        <source>The data set that everything is computed from: %1</source>
        <translation>Le jeu de données d’où tout est calculé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DockHeader</name>
    <message>
        <source>Close panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>What this panel can do</source>
        <translation>Ce que ce panneau peut faire</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menu du panneau</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Make a window of its own</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>What this panel shows (F1)</source>
        <translation>Ce que montre ce panneau (F1)</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce panneau</translation>
    </message>
</context>
<context>
    <name>metallm::ui::DomainHeat</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>Selection by domain</source>
        <translation>Choix par domaine</translation>
    </message>
    <message>
        <source>share of the domain’s queries, %</source>
        <translation>part des requêtes du domaine, %</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>Il répond par des vecteurs de %Ln nombre</numerusform>
            <numerusform>Il répond par des vecteurs de %Ln nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Contexts of the data set</source>
        <translation>Contextes du jeu de données</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Vectoriser</translation>
    </message>
    <message>
        <source>Words and characters of the texts (LSA)</source>
        <translation>Mots et caractères des textes (LSA)</translation>
    </message>
    <message>
        <source>Vectors from a NumPy file</source>
        <translation>Vecteurs d’un fichier NumPy</translation>
    </message>
    <message>
        <source>An embedding server</source>
        <translation>Un serveur de plongements</translation>
    </message>
    <message>
        <source>Where contexts come from</source>
        <translation>D’où viennent les contextes</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>&amp;Dimensions</translation>
    </message>
    <message>
        <source>Computed here, fitted on the training part.</source>
        <translation>Calculés ici, ajustés sur la partie d’entraînement.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>One row for each query, in the order of the data set.</source>
        <translation>Une ligne par requête, dans l’ordre du jeu de données.</translation>
    </message>
    <message>
        <source>OpenAI’s /v1/embeddings, or Ollama’s /api/embed</source>
        <translation>/v1/embeddings d’OpenAI ou /api/embed d’Ollama</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>How many questions are under way at a time</source>
        <translation>Combien de demandes sont en cours à la fois</translation>
    </message>
    <message>
        <source>&amp;In parallel</source>
        <translation>En &amp;parallèle</translation>
    </message>
    <message>
        <source>The texts are sent to the server. What it has answered is kept in the study: a run that ends early goes on from there.</source>
        <translation>Les textes sont envoyés au serveur. Ses réponses sont gardées dans l’étude&#x202f;: une exécution interrompue reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>dans une variable d’environnement</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>celle conservée</translation>
    </message>
    <message>
        <source>A key typed here goes to the keychain and nowhere else</source>
        <translation>Une clé saisie ici va dans le trousseau et nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>Sous le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Nou&amp;velle clé</translation>
    </message>
    <message>
        <source>Vectors of the queries</source>
        <translation>Vecteurs des requêtes</translation>
    </message>
    <message>
        <source>NumPy files (*.npy)</source>
        <translation>Fichiers NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Asking for one vector…</source>
        <translation>Demande d’un vecteur…</translation>
    </message>
    <message>
        <source>LSA needs no download and no server; a model behind a server knows more of what a text means</source>
        <translation>LSA ne demande ni téléchargement ni serveur&#x202f;; un modèle sur un serveur connaît mieux le sens d’un texte</translation>
    </message>
    <message>
        <source>Numbers a context has. More keep more of the text, but ask for more queries to learn from, and more time.</source>
        <translation>Nombres par contexte. Plus gardent plus du texte, mais demandent plus de requêtes pour apprendre, et plus de temps.</translation>
    </message>
    <message>
        <source>A NumPy file (.npy) of float16, float32 or float64</source>
        <translation>Un fichier NumPy (.npy) de float16, float32 ou float64</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>The embedding model, as the server calls it</source>
        <translation>Le modèle de plongement, tel que le serveur le nomme</translation>
    </message>
    <message>
        <source>Higher is faster, until the server refuses.</source>
        <translation>Plus haut va plus vite, jusqu’au refus du serveur.</translation>
    </message>
    <message>
        <source>Asks the server for one vector, and nothing more</source>
        <translation>Demande au serveur un seul vecteur, et rien d’autre</translation>
    </message>
    <message>
        <source>Where the key to the server is kept; it is never written to the study</source>
        <translation>Où est gardée la clé du serveur&#x202f;; elle n’est jamais écrite dans l’étude</translation>
    </message>
    <message>
        <source>The name of the variable, or of the entry in the keychain</source>
        <translation>Le nom de la variable, ou de l’entrée du trousseau</translation>
    </message>
    <message>
        <source>Endpoint for new texts</source>
        <translation>Serveur de nouveaux textes</translation>
    </message>
    <message>
        <source>Each text that is asked about is sent to the server and kept nowhere. A query of the data set is sent first, to tell whether the server is the one that made the contexts.</source>
        <translation>Chaque texte demandé est envoyé au serveur et n’est gardé nulle part. Une requête du jeu de données est envoyée d’abord, pour savoir si c’est ce serveur qui a fait les contextes.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Gives every query of the data set a new context in place of the one it has</source>
        <translation>Donne à chaque requête du jeu de données un nouveau contexte à la place du sien</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>« %1 » a des contextes de %Ln nombre chacun, de %2. « Vectoriser » les remplace, aussi dans l’étude : l’exécution et chaque analyse épinglée sont recalculées à partir des nouveaux. Édition &gt; Annuler ramène les anciens.</numerusform>
            <numerusform>« %1 » a des contextes de %Ln nombres chacun, de %2. « Vectoriser » les remplace, aussi dans l’étude : l’exécution et chaque analyse épinglée sont recalculées à partir des nouveaux. Édition &gt; Annuler ramène les anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no contexts yet. Edit &gt; Undo takes the new ones away.</source>
        <translation>« %1 » n’a pas encore de contextes. Édition &gt; Annuler retire les nouveaux.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingMap</name>
    <message>
        <source>Each axis tells its share of the variance of all contexts</source>
        <translation>Chaque axe indique sa part de la variance de tous les contextes</translation>
    </message>
    <message>
        <source>A click chooses a query, a rectangle dragged filters the queries; plus and minus zoom, 0 shows all</source>
        <translation>Un clic choisit une requête, un rectangle tracé filtre les requêtes&#x202f;; plus et moins zooment, 0 montre tout</translation>
    </message>
    <message>
        <source>No contexts to show.
Give the data set contexts in the tuning panel.</source>
        <translation>Aucun contexte à montrer.
Donnez des contextes au jeu de données dans le panneau Réglages.</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Composante %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Embedding map</source>
        <translation>Carte des plongements</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbeddingPanel</name>
    <message>
        <source>Area of the map</source>
        <translation>Zone de la carte</translation>
    </message>
    <message>
        <source>Colour: domain</source>
        <translation>Couleur&#x202f;: domaine</translation>
    </message>
    <message>
        <source>Colour: chosen model</source>
        <translation>Couleur&#x202f;: modèle choisi</translation>
    </message>
    <message>
        <source>Colour: right or wrong</source>
        <translation>Couleur&#x202f;: juste ou faux</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Ce que montre la couleur des points</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>Choose a line to let its points stand out; Ctrl and a click undoes it</source>
        <translation>Choisir une ligne pour faire ressortir ses points&#x202f;; Ctrl et un clic l’annule</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers a query</source>
        <translation>Nombres par requête</translation>
    </message>
    <message>
        <source>Length, least</source>
        <translation>Longueur min.</translation>
    </message>
    <message>
        <source>Length, mean</source>
        <translation>Longueur moy.</translation>
    </message>
    <message>
        <source>Length, most</source>
        <translation>Longueur max.</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Tous nuls</translation>
    </message>
    <message>
        <source>Equal to another</source>
        <translation>Égaux à un autre</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Variance of the first %1</source>
        <translation>Variance des %1 premières</translation>
    </message>
    <message>
        <source>Mean cosine</source>
        <translation>Cosinus moyen</translation>
    </message>
    <message>
        <source>… within domains</source>
        <translation>… intra-domaine</translation>
    </message>
    <message>
        <source>… between domains</source>
        <translation>… inter-domaines</translation>
    </message>
    <message>
        <source>Variance between domains</source>
        <translation>Variance entre domaines</translation>
    </message>
    <message>
        <source>By domain: does the embedding tell kinds of queries apart? By model: where does the router draw its lines? By right and wrong: where does it fail?</source>
        <translation>Par domaine&#x202f;: le plongement sépare-t-il les sortes de requêtes&#x202f;? Par modèle&#x202f;: où le routeur trace-t-il ses limites&#x202f;? Par juste et faux&#x202f;: où échoue-t-il&#x202f;?</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventForm</name>
    <message>
        <source>From query</source>
        <translation>Dès la requête</translation>
    </message>
    <message>
        <source>The first query that is played in the changed world, counted from 0</source>
        <translation>La première requête jouée dans le monde modifié, comptée à partir de 0</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that changes</source>
        <translation>Le modèle qui change</translation>
    </message>
    <message>
        <source>Known from training</source>
        <translation>Connu par l’entraînement</translation>
    </message>
    <message>
        <source>Warm start: what the training part says of the model is known when it joins. Otherwise it begins with nothing learned.</source>
        <translation>Démarrage à chaud&#x202f;: ce que la partie d’entraînement dit du modèle est connu à son arrivée. Sinon, il commence sans rien d’appris.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>by a factor</source>
        <translation>d’un facteur</translation>
    </message>
    <message>
        <source>to new prices</source>
        <translation>nouveaux prix</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>The model’s cost is this many times what it was</source>
        <translation>Le coût du modèle est multiplié par ce facteur</translation>
    </message>
    <message>
        <source>USD a query</source>
        <translation>USD par requête</translation>
    </message>
    <message>
        <source>US dollars for one query</source>
        <translation>Dollars US pour une requête</translation>
    </message>
    <message>
        <source>Input $/Mtok</source>
        <translation>Entrée $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>Dollars US pour un million de tokens d’entrée</translation>
    </message>
    <message>
        <source>Output $/Mtok</source>
        <translation>Sortie $/Mtok</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>Dollars US pour un million de tokens de sortie</translation>
    </message>
    <message>
        <source>fails at times</source>
        <translation>échoue parfois</translation>
    </message>
    <message>
        <source>Scores are this share of what they were, 0 to 1</source>
        <translation>Les scores sont cette part de ce qu’ils étaient, de 0 à 1</translation>
    </message>
    <message>
        <source>Fails, %</source>
        <translation>Échecs, %</translation>
    </message>
    <message>
        <source>Share of the queries on which the score is 0</source>
        <translation>Part des requêtes où le score est 0</translation>
    </message>
    <message>
        <source>Late by, queries</source>
        <translation>Retard, requêtes</translation>
    </message>
    <message>
        <source>An outcome is told so many queries after the model was chosen</source>
        <translation>Un résultat est communiqué autant de requêtes après le choix du modèle</translation>
    </message>
    <message>
        <source>Told for, %</source>
        <translation>Connus, %</translation>
    </message>
    <message>
        <source>Share of the queries whose outcome is told at all</source>
        <translation>Part des requêtes dont le résultat est communiqué</translation>
    </message>
    <message>
        <source>How likely the next query is to come from this domain, beside the others</source>
        <translation>Probabilité relative que la requête suivante vienne de ce domaine, par rapport aux autres</translation>
    </message>
    <message>
        <source>How it changes; the boxes below follow from it</source>
        <translation>Comment il change&#x202f;; les champs dessous en dépendent</translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message>
        <source>Price change</source>
        <translation>Changement de prix</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Arrivée d’un modèle</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Départ d’un modèle</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Dérive des domaines</translation>
    </message>
    <message>
        <source>Late or partial feedback</source>
        <translation>Retour tardif ou partiel</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Baisse de qualité</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>prix × %1</translation>
    </message>
    <message>
        <source>price %1 a query</source>
        <translation>prix %1 par requête</translation>
    </message>
    <message>
        <source>price %1 in, %2 out</source>
        <translation>prix %1 entrée, %2 sortie</translation>
    </message>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>retour pour %1, %Ln requête plus tard</numerusform>
            <numerusform>retour pour %1, %Ln requêtes plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>retour %Ln requête plus tard</numerusform>
            <numerusform>retour %Ln requêtes plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback for %1</source>
        <translation>retour pour %1</translation>
    </message>
    <message>
        <source>feedback at once</source>
        <translation>retour immédiat</translation>
    </message>
    <message>
        <source>quality × %1</source>
        <translation>qualité × %1</translation>
    </message>
    <message>
        <source>fails %1 of the time</source>
        <translation>échoue dans %1 des cas</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 arrive</translation>
    </message>
    <message>
        <source>%1 joins, unknown</source>
        <translation>%1 arrive, inconnu</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 part</translation>
    </message>
    <message>
        <source>domains: %1</source>
        <translation>domaines&#x202f;: %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureHeat</name>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à comparer pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FigureStrip</name>
    <message>
        <source>Click: the queries that were not answered fully right.</source>
        <translation>Clic&#x202f;: les requêtes dont la réponse n’est pas entièrement juste.</translation>
    </message>
    <message>
        <source>Click: the queries that a cheaper model answers as well.</source>
        <translation>Clic&#x202f;: les requêtes auxquelles un modèle moins cher répond aussi bien.</translation>
    </message>
    <message>
        <source>Click: the queries that another model answers better.</source>
        <translation>Clic&#x202f;: les requêtes auxquelles un autre modèle répond mieux.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Mean score over the queries evaluated. ±: 95 % interval of this one run over its queries (normal approximation).</source>
        <translation>Score moyen sur les requêtes évaluées. ±&#x202f;: intervalle à 95&#x202f;% de cette seule exécution sur ses requêtes (approximation normale).</translation>
    </message>
    <message>
        <source>Cost per 10,000</source>
        <translation>Coût par 10&#x202f;000</translation>
    </message>
    <message>
        <source>Mean cost of a query, times 10,000, in USD.</source>
        <translation>Coût moyen d’une requête, fois 10&#x202f;000, en USD.</translation>
    </message>
    <message>
        <source>Saved at equal accuracy</source>
        <translation>Économie à exactitude égale</translation>
    </message>
    <message>
        <source>How much less the router costs than the best single model where it is as accurate, over all cost weights.</source>
        <translation>De combien le routeur coûte moins que le meilleur modèle seul là où il est aussi exact, sur tous les poids du coût.</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>Area under the router’s non-decreasing convex hull, divided by the range of costs (RouterBench); beside it the difference to mixing single models at random.</source>
        <translation>Aire sous l’enveloppe convexe non décroissante du routeur, divisée par l’étendue des coûts (RouterBench)&#x202f;; à côté, la différence avec un mélange au hasard de modèles seuls.</translation>
    </message>
    <message>
        <source>Gap to the oracle</source>
        <translation>Écart à l’oracle</translation>
    </message>
    <message>
        <source>Accuracy that a router which knows every outcome reaches at no higher cost, minus ours, in percentage points.</source>
        <translation>Exactitude qu’un routeur connaissant tous les résultats atteint sans coût supérieur, moins la nôtre, en points de pourcentage.</translation>
    </message>
    <message>
        <source>for frozen policies</source>
        <translation>pour politiques figées</translation>
    </message>
    <message>
        <source>vs. best single model</source>
        <translation>vs meilleur modèle seul</translation>
    </message>
    <message>
        <source>never as accurate as the best single model</source>
        <translation>jamais aussi exact que le meilleur modèle seul</translation>
    </message>
    <message>
        <source>%1 over zero router</source>
        <translation>%1 sur le routeur zéro</translation>
    </message>
    <message>
        <source>budget %1, met by mixing p %2 and p %3</source>
        <translation>budget %1, atteint en mélangeant p %2 et p %3</translation>
    </message>
    <message>
        <source>budget %1, met from p %2</source>
        <translation>budget %1, tenu dès p %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>oracle %1 at this cost</source>
        <translation>oracle %1 à ce coût</translation>
    </message>
    <message>
        <source>after query %1</source>
        <translation>après la requête %1</translation>
    </message>
    <message>
        <source>assumptions: see Costs</source>
        <translation>hypothèses : voir Coûts</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FileActions</name>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Studies (*.%1)</source>
        <translation>Études (*.%1)</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no study %1: open another one, or make a new one</source>
        <translation>Il n’y a pas d’étude %1&#x202f;: ouvrez-en une autre ou créez-en une</translation>
    </message>
    <message>
        <source>Import data set</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <translation>Fichiers de données (%1)</translation>
    </message>
    <message>
        <source>Import data set from folder</source>
        <translation>Importer un jeu de données d’un dossier</translation>
    </message>
    <message>
        <source>There is no data set for these vectors: open or import it first</source>
        <translation>Il n’y a pas de jeu de données pour ces vecteurs&#x202f;: ouvrez-le ou importez-le d’abord</translation>
    </message>
    <message>
        <source>Study to import into</source>
        <translation>Étude où importer</translation>
    </message>
    <message>
        <source>%1 is not on screen: choose it as the data set first</source>
        <translation>%1 n’est pas affiché&#x202f;: choisissez-le d’abord comme jeu de données</translation>
    </message>
    <message>
        <source>Folder for the data set&apos;s files</source>
        <translation>Dossier pour les fichiers du jeu de données</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)</source>
        <translation>Page Web (*.html);;Markdown (*.md);;Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Open study in a new window</source>
        <translation>Étude dans une nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take every filter of the queries away</source>
        <translation>Retirer tous les filtres des requêtes</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterChip</name>
    <message>
        <source>%1: click to take this filter away (Delete)</source>
        <translation>%1&#x202f;: cliquer pour retirer ce filtre (Suppr)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Retire ce filtre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FilterText</name>
    <message>
        <source>domain: %1</source>
        <translation>domaine&#x202f;: %1</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>non servie</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>requêtes %1–%2</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>not fully right</source>
        <translation>pas entièrement juste</translation>
    </message>
    <message>
        <source>another model was better</source>
        <translation>un autre modèle était meilleur</translation>
    </message>
    <message>
        <source>a cheaper model was as good</source>
        <translation>un modèle moins cher était aussi bon</translation>
    </message>
</context>
<context>
    <name>metallm::ui::FrontierChart</name>
    <message>
        <source>Logarithmic costs</source>
        <translation>Coûts logarithmiques</translation>
    </message>
    <message>
        <source>Accuracy over cost. Left and right arrow keys move the cost weight along the frontier.</source>
        <translation>Exactitude selon le coût. Les flèches gauche et droite déplacent le poids du coût le long de la frontière.</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>zero router</source>
        <translation>routeur zéro</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD par 10&#x202f;000 requêtes (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD par 10&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>par 10&#x202f;000</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 par 10&#x202f;000</translation>
    </message>
    <message>
        <source>Cost–accuracy frontier</source>
        <translation>Frontière coût-exactitude</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>a run that learns: its own point only</source>
        <translation>exécution qui apprend&#x202f;: son seul point</translation>
    </message>
    <message>
        <source>selected queries</source>
        <translation>requêtes choisies</translation>
    </message>
    <message>
        <source>p %1 · %2</source>
        <translation>p %1 · %2</translation>
    </message>
    <message>
        <source>what-if range</source>
        <translation>plage hypothétique</translation>
    </message>
</context>
<context>
    <name>metallm::ui::GatesModel</name>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what to know</source>
        <translation>ce qu’il faut savoir</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%1 a pris %2 de la %Ln requête de %3</numerusform>
            <numerusform>%1 a pris %2 des %Ln requêtes de %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln requête</numerusform>
            <numerusform>%1&#x202f;: %Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpTexts</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandits</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>La page suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Leaves the pages that have all these words; Enter opens the first</source>
        <translation>Laisse les pages qui contiennent tous ces mots&#x202f;; Entrée ouvre la première</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryModel</name>
    <message>
        <source>This is the present state</source>
        <translation>C’est l’état actuel</translation>
    </message>
    <message>
        <source>Click to go to this state</source>
        <translation>Cliquer pour aller à cet état</translation>
    </message>
    <message>
        <source>As it was loaded</source>
        <translation>Tel que chargé</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, l’état actuel</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, annulé</translation>
    </message>
</context>
<context>
    <name>metallm::ui::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet. Every change of parameters, prices, filters and pins will stand here; a click goes back to the state after it.</source>
        <translation>Rien n’a encore été modifié. Chaque changement de paramètres, de prix, de filtres et d’épinglées figurera ici&#x202f;; un clic ramène à l’état qui l’a suivi.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Every change that can be undone; a click, or Enter, goes to the state after it</source>
        <translation>Chaque modification annulable&#x202f;; un clic, ou Entrée, mène à l’état qui l’a suivie</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message>
        <source>Imported the price table “%1”</source>
        <translation>Table de prix «&#x202f;%1&#x202f;» importée</translation>
    </message>
    <message>
        <source>The queries of %1 have these vectors now</source>
        <translation>Les requêtes de %1 ont maintenant ces vecteurs</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mappages (*.json)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Charger un mappage</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer le mappage</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> et %Ln autre</numerusform>
            <numerusform> et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>First rows of what would be imported</source>
        <translation>Premières lignes de ce qui serait importé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Importing; the window stays usable</source>
        <translation>Import en cours&#x202f;; la fenêtre reste utilisable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln vecteur de %1 dimensions</numerusform>
            <numerusform>%Ln vecteurs de %1 dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>Vecteurs de %Ln dimension</numerusform>
            <numerusform>Vecteurs de %Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>Prix de %Ln modèle</numerusform>
            <numerusform>Prix de %Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. Models in the first rows: %2</source>
        <translation>Fichiers&#x202f;: %1. Modèles dans les premières lignes&#x202f;: %2</translation>
    </message>
    <message>
        <source>Writes what is shown into the study: all of it or nothing</source>
        <translation>Écrit dans l’étude ce qui est montré&#x202f;: tout ou rien</translation>
    </message>
    <message>
        <source>Leaves the study as it was before</source>
        <translation>Laisse l’étude comme avant</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportOptions</name>
    <message>
        <source>As recognised: %1</source>
        <translation>Comme reconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>Several runs: not decided</source>
        <translation>Plusieurs passages&#x202f;: à décider</translation>
    </message>
    <message>
        <source>Several judges: not decided</source>
        <translation>Plusieurs juges&#x202f;: à décider</translation>
    </message>
    <message>
        <source>Average the runs</source>
        <translation>Moyenne des passages</translation>
    </message>
    <message>
        <source>Average the judges</source>
        <translation>Moyenne des juges</translation>
    </message>
    <message>
        <source>First run only</source>
        <translation>Premier passage seulement</translation>
    </message>
    <message>
        <source>First judge only</source>
        <translation>Premier juge seulement</translation>
    </message>
    <message>
        <source>Keep the runs apart</source>
        <translation>Garder les passages séparés</translation>
    </message>
    <message>
        <source>Keep the judges apart</source>
        <translation>Garder les juges séparés</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Recognised as a price table (%1)</source>
        <translation>Reconnu comme table de prix (%1)</translation>
    </message>
    <message>
        <source>Recognised as vectors for the queries of the data set on screen</source>
        <translation>Reconnu comme vecteurs pour les requêtes du jeu de données affiché</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Several runs of a model on a query</source>
        <translation>Plusieurs passages d’un modèle sur une requête</translation>
    </message>
    <message>
        <source>Several judges of an answer</source>
        <translation>Plusieurs juges d’une réponse</translation>
    </message>
    <message>
        <source>How the files are read. Change it where the guess is wrong.</source>
        <translation>Comment les fichiers sont lus. Corrigez là où la supposition est fausse.</translation>
    </message>
    <message>
        <source>What the data set, or the price table, is called in the study</source>
        <translation>Le nom du jeu de données, ou de la table de prix, dans l’étude</translation>
    </message>
    <message>
        <source>Where a model answered a query more than once: the mean is steadier, the first run is what a user would have got</source>
        <translation>Si un modèle a répondu plusieurs fois à une requête&#x202f;: la moyenne est plus stable, le premier passage est ce qu’un utilisateur aurait eu</translation>
    </message>
    <message>
        <source>Where several judges scored an answer: their mean, or one judge alone</source>
        <translation>Si plusieurs juges ont noté une réponse&#x202f;: leur moyenne, ou un seul juge</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportResult</name>
    <message>
        <source>The first of %1: %2</source>
        <translation>Les premières sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Queries: %1</source>
        <translation>Requêtes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Click to see these queries in the table</source>
        <translation>Cliquer pour voir ces requêtes dans le tableau</translation>
    </message>
    <message>
        <source>What looks wrong in the data</source>
        <translation>Ce qui semble anormal dans les données</translation>
    </message>
    <message>
        <source>To look at. Nothing was changed; click a finding to see its queries.</source>
        <translation>À examiner. Rien n’a été modifié&#x202f;; cliquez sur une anomalie pour voir ses requêtes.</translation>
    </message>
    <message>
        <source>Nothing looks wrong in the data.</source>
        <translation>Rien ne semble anormal dans les données.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
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
            <numerusform>%Ln token entrée, %1 sortie</numerusform>
            <numerusform>%Ln tokens entrée, %1 sortie</numerusform>
        </translation>
    </message>
    <message>
        <source>latency %1 s</source>
        <translation>latence %1 s</translation>
    </message>
    <message>
        <source>no outcome in the data set: missing, not wrong</source>
        <translation>pas de résultat dans le jeu de données&#x202f;: manquant, pas faux</translation>
    </message>
    <message>
        <source>%1 chosen by the router, %2 best here</source>
        <translation>%1 choisi par le routeur, %2 meilleur ici</translation>
    </message>
    <message>
        <source>chosen by the router</source>
        <translation>choisi par le routeur</translation>
    </message>
    <message>
        <source>best here: the highest score less cost weight times normalised cost</source>
        <translation>meilleur ici : le plus haut score moins poids du coût fois coût normalisé</translation>
    </message>
    <message>
        <source>as good as the best here</source>
        <translation>aussi bon que le meilleur ici</translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectorPanel</name>
    <message>
        <source>The data set has no text for this query.</source>
        <translation>Le jeu de données n’a pas de texte pour cette requête.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>This query is not evaluated: the router may have learned from it.</source>
        <translation>Cette requête n’est pas évaluée&#x202f;: le routeur a pu en apprendre.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>below: %1</source>
        <translation>au-dessous&#x202f;: %1</translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>au-dessus&#x202f;: %1</translation>
    </message>
    <message>
        <source>whatever the cost weight</source>
        <translation>à tout poids du coût</translation>
    </message>
    <message>
        <source>Select a query in the table below to see why the router chose its model.</source>
        <translation>Choisissez une requête dans le tableau ci-dessous pour voir pourquoi le routeur a choisi son modèle.</translation>
    </message>
    <message>
        <source>Why this model</source>
        <translation>Pourquoi ce modèle</translation>
    </message>
    <message>
        <source>Holds for cost weights</source>
        <translation>Vaut pour les poids du coût</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Most like it in training</source>
        <translation>Proches à l’entraînement</translation>
    </message>
    <message>
        <source>Cosine of the contexts, 1 = the same direction</source>
        <translation>Cosinus des contextes, 1 = même direction</translation>
    </message>
    <message>
        <source>What every model made of the query</source>
        <translation>Ce que chaque modèle a fait de la requête</translation>
    </message>
    <message>
        <source>Predicted score, bonus and cost of each model</source>
        <translation>Score prédit, bonus et coût de chaque modèle</translation>
    </message>
    <message>
        <source>Nearest training queries</source>
        <translation>Requêtes d’entraînement proches</translation>
    </message>
    <message>
        <source>Text of the query</source>
        <translation>Texte de la requête</translation>
    </message>
    <message>
        <source>A router that learns chose from what it knew at that step: the run is played once more to show it.</source>
        <translation>Un routeur qui apprend a choisi d’après ce qu’il savait à cette étape&#x202f;: l’exécution est rejouée pour le montrer.</translation>
    </message>
    <message>
        <source>As the router stood at query %1 of the run, with cost weight %2.</source>
        <translation>Le routeur à la requête %1 de l’exécution, avec le poids du coût %2.</translation>
    </message>
    <message>
        <source>The query was not served.</source>
        <translation>La requête n’a pas été servie.</translation>
    </message>
    <message>
        <source>It drew its model, which had a chance of %1.</source>
        <translation>Il a tiré son modèle au sort, avec une probabilité de %1.</translation>
    </message>
    <message>
        <source>It explored: without exploration it would have chosen %1.</source>
        <translation>Il a exploré&#x202f;: sans exploration, il aurait choisi %1.</translation>
    </message>
    <message>
        <source>After the same history: with another cost weight from the start, the router would have learned from other answers.</source>
        <translation>Avec le même passé&#x202f;: avec un autre poids du coût dès le début, le routeur aurait appris d’autres réponses.</translation>
    </message>
    <message>
        <source>%1 chosen: %2</source>
        <translation>%1 choisi : %2</translation>
    </message>
    <message>
        <source>%1 best here: %2</source>
        <translation>%1 meilleur ici : %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Aussi bon : %1</translation>
    </message>
    <message>
        <source>Lost by the choice: %1</source>
        <translation>Perdu par le choix : %1</translation>
    </message>
    <message>
        <source>Best here: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models.</source>
        <translation>Meilleur ici : le plus haut score moins poids du coût fois coût normalisé, comme les résultats le disent après coup. À égalité, le moins cher, puis le premier de la liste des modèles.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>%1 chosen, and best here: %2</source>
        <translation>%1 choisi, et meilleur ici : %2</translation>
    </message>
    <message>
        <source>This run cannot be played once more to show why: %1</source>
        <translation>Cette exécution ne peut pas être rejouée pour montrer pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::JobStatus</name>
    <message>
        <source>%1 is open for reading only, nothing can be saved in it: copy it to a folder where you may write</source>
        <translation>%1 est ouverte en lecture seule, rien ne peut y être enregistré&#x202f;: copiez-la dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>Stopped; the study is as it was before</source>
        <translation>Arrêté&#x202f;; l’étude est comme avant</translation>
    </message>
    <message>
        <source>Stopped; the charts show the last result</source>
        <translation>Arrêté&#x202f;; les graphiques montrent le dernier résultat</translation>
    </message>
    <message>
        <source>The queries of %1 have new vectors</source>
        <translation>Les requêtes de %1 ont de nouveaux vecteurs</translation>
    </message>
    <message>
        <source>Saved the prices as “%1”</source>
        <translation>Prix enregistrés sous «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Saved what could be read to %1</source>
        <translation>Données lisibles enregistrées dans %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Exported the data set to %1</source>
        <translation>Jeu de données exporté vers %1</translation>
    </message>
    <message>
        <source>Wrote the report %1</source>
        <translation>Rapport %1 écrit</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Sweeping</source>
        <translation>Balayage en cours</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LayoutDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Dispositions enregistrées</translation>
    </message>
    <message>
        <source>F2 renames a layout</source>
        <translation>F2 renomme une disposition</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Une disposition a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two layouts have the name “%1”: choose another one.</source>
        <translation>Deux dispositions s’appellent «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a layout of the program&apos;s own: choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» est une disposition du programme&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Give the chosen layout another name (F2)</source>
        <translation>Donner un autre nom à la disposition choisie (F2)</translation>
    </message>
    <message>
        <source>Take the chosen layout off the list; nothing is lost before OK</source>
        <translation>Retirer la disposition choisie de la liste ; rien n’est perdu avant OK</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Layouts</name>
    <message>
        <source>The layout “%1” was saved by another version of the program, whose panels were different: arrange the panels and save it again</source>
        <translation>La disposition «&#x202f;%1&#x202f;» vient d’une autre version du programme, aux panneaux différents&#x202f;: arrangez les panneaux et enregistrez-la de nouveau</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer disposition</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la disposition</translation>
    </message>
    <message>
        <source>This takes the place of the saved layout of that name.</source>
        <translation>Elle remplace la disposition enregistrée de ce nom.</translation>
    </message>
    <message>
        <source>What the layout is called in the menu View, Layout</source>
        <translation>Le nom de la disposition dans le menu Affichage, Disposition</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningBar</name>
    <message>
        <source>query %1 of %2</source>
        <translation>requête %1 sur %2</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>exécution entière</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play the run as it learned</source>
        <translation>Rejouer l’exécution comme elle a appris</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Queries that go by in a second while the run is played</source>
        <translation>Requêtes qui défilent en une seconde pendant la lecture</translation>
    </message>
    <message>
        <source>Query of the run</source>
        <translation>Requête de l’exécution</translation>
    </message>
    <message>
        <source>Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the whole run. Marks: events of the scenario.</source>
        <translation>Où en est l’exécution. Flèches&#x202f;: une requête&#x202f;; Espace&#x202f;: lecture ou pause&#x202f;; Échap ou Fin&#x202f;: toute l’exécution. Marques&#x202f;: événements du scénario.</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Où en est l’exécution</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningModel</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The models that the policy chooses from</source>
        <translation>Les modèles parmi lesquels la politique choisit</translation>
    </message>
    <message>
        <source>Queries before this one for which the model was chosen</source>
        <translation>Requêtes précédentes pour lesquelles le modèle a été choisi</translation>
    </message>
    <message>
        <source>Outcomes of the model that the policy has learned from so far; in a scenario they may come late, or never</source>
        <translation>Résultats du modèle dont la politique a appris jusqu’ici&#x202f;; dans un scénario, ils peuvent venir tard, ou jamais</translation>
    </message>
    <message>
        <source>Mean predicted score over a fixed sample of the run&apos;s queries (%1 at most), the same at every step</source>
        <translation>Score moyen prédit sur un échantillon fixe des requêtes de l’exécution (%1 au plus), le même à chaque étape</translation>
    </message>
    <message>
        <source>How far the predicted score may be off, by the policy&apos;s own measure (for LinUCB √(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as the model is learned.</source>
        <translation>De combien le score prédit peut s’écarter, selon la mesure propre à la politique (pour LinUCB √(xᵀA⁻¹x), son bonus sans alpha)&#x202f;: moyenne sur les mêmes requêtes. Elle baisse à mesure que le modèle est appris.</translation>
    </message>
    <message>
        <source>Length ‖θ‖ of the weights that predict the score; – where the policy has none</source>
        <translation>Norme ‖θ‖ des poids qui prédisent le score&#x202f;; – si la politique n’en a pas</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LearningPanel</name>
    <message>
        <source>Choose mode online</source>
        <translation>Choisir le mode en ligne</translation>
    </message>
    <message>
        <source>Use LinUCB online</source>
        <translation>Utiliser LinUCB en ligne</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à montrer pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
    <message>
        <source>This run does not learn: what the policy knows was learned before it, from the training part. Choose mode online to watch it learn from its own answers, query by query.</source>
        <translation>Cette exécution n’apprend pas&#x202f;: ce que sait la politique a été appris avant, sur la partie d’entraînement. Choisissez le mode en ligne pour la voir apprendre de ses propres réponses, requête par requête.</translation>
    </message>
    <message>
        <source>The policy %1 never learns while it is evaluated. Choose one that does, and mode online, to watch it learn query by query.</source>
        <translation>La politique %1 n’apprend jamais pendant l’évaluation. Choisissez-en une qui apprend, et le mode en ligne, pour la voir apprendre requête par requête.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched: %1</source>
        <translation>L’exécution est rejouée pour qu’on puisse la suivre&#x202f;: %1</translation>
    </message>
    <message>
        <source>So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>Jusqu’ici&#x202f;: exactitude %1, %2 par 10&#x202f;000 requêtes, exploré à %3</translation>
    </message>
    <message>
        <source>Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time</source>
        <translation>En tout&#x202f;: exactitude %1, %2 par 10&#x202f;000 requêtes, exploré à %3</translation>
    </message>
    <message>
        <source>this query was not served</source>
        <translation>cette requête n’a pas été servie</translation>
    </message>
    <message>
        <source>explored %1, although %2 looked better</source>
        <translation>a exploré %1, bien que %2 ait paru meilleur</translation>
    </message>
    <message>
        <source>chose %1, which looked best</source>
        <translation>a choisi %1, le meilleur en apparence</translation>
    </message>
    <message>
        <source>What the policy knew of each model</source>
        <translation>Ce que la politique savait de chaque modèle</translation>
    </message>
    <message>
        <source>This run cannot be watched: %1</source>
        <translation>Cette exécution ne peut pas être suivie&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What is opened, imported and written is noted here.</source>
        <translation>Ce qui est ouvert, importé et écrit est noté ici.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Données simulées</translation>
    </message>
    <message>
        <source>Made by the workbench&apos;s own generator: no figure here was measured</source>
        <translation>Produites par le générateur du programme&#x202f;: aucun chiffre ici n’a été mesuré</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MainWindow</name>
    <message>
        <source>About MetaLLM Workbench</source>
        <translation>À propos de MetaLLM Workbench</translation>
    </message>
    <message>
        <source>Which language model should answer which query: routing with contextual bandits, cost and accuracy side by side.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>Quel modèle de langage doit répondre à quelle requête&#x202f;: routage par bandits contextuels, coût et exactitude côte à côte.

Licence&#x202f;: GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingEditor</name>
    <message>
        <source>One row for each query and model</source>
        <translation>Une ligne par requête et modèle</translation>
    </message>
    <message>
        <source>One row for each query</source>
        <translation>Une ligne par requête</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars US</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>cents US</translation>
    </message>
    <message>
        <source>US dollars per 1,000</source>
        <translation>dollars US par 1&#x202f;000</translation>
    </message>
    <message>
        <source>US dollars per 10,000</source>
        <translation>dollars US par 10&#x202f;000</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>Columns, as you mapped this table before</source>
        <translation>Colonnes, telles que définies auparavant pour ce tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Costs in</source>
        <translation>Coûts en</translation>
    </message>
    <message>
        <source>Latency in</source>
        <translation>Latence en</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Comme reconnu</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Map the columns as a file says</source>
        <translation>Associer les colonnes comme l’indique un fichier</translation>
    </message>
    <message>
        <source>Keep the mapping in a file, for other tables and the command line</source>
        <translation>Garder le mappage dans un fichier, pour d’autres tableaux et la ligne de commande</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>Forme du tableau</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Score le plus bas</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score le plus haut</translation>
    </message>
    <message>
        <source>Unit of the costs</source>
        <translation>Unité des coûts</translation>
    </message>
    <message>
        <source>Unit of the latencies</source>
        <translation>Unité des latences</translation>
    </message>
    <message>
        <source>Drops your changes to the columns</source>
        <translation>Abandonne vos modifications des colonnes</translation>
    </message>
    <message>
        <source>Long: a row for each query and model. Wide: a row for each query, with a column for each model.</source>
        <translation>Long&#x202f;: une ligne par requête et modèle. Large&#x202f;: une ligne par requête, avec une colonne par modèle.</translation>
    </message>
    <message>
        <source>The score in the table that becomes 0, a wrong answer</source>
        <translation>Le score du tableau qui devient 0, une réponse fausse</translation>
    </message>
    <message>
        <source>The score in the table that becomes 1, a right answer</source>
        <translation>Le score du tableau qui devient 1, une réponse juste</translation>
    </message>
    <message>
        <source>What a 1 in the column of costs stands for</source>
        <translation>Ce que vaut un 1 dans la colonne des coûts</translation>
    </message>
    <message>
        <source>What a 1 in the column of latencies stands for</source>
        <translation>Ce que vaut un 1 dans la colonne des latences</translation>
    </message>
</context>
<context>
    <name>metallm::ui::MappingModel</name>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>premières valeurs</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>of model</source>
        <translation>du modèle</translation>
    </message>
    <message>
        <source>Click or press F2 to say what this column is</source>
        <translation>Cliquer ou appuyer sur F2 pour dire ce qu’est cette colonne</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Menus</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent s&amp;tudies</source>
        <translation>Études &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>Di&amp;sposition</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Exactitude du modèle utilisé pour chaque requête d’évaluation</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dollars US pour 10&#x202f;000 requêtes, toutes envoyées au modèle</translation>
    </message>
    <message>
        <source>%1 alone: accuracy %2, %3 per 10,000 queries</source>
        <translation>%1 seul&#x202f;: exactitude %2, %3 par 10&#x202f;000 requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln requête d’évaluation avec résultat</numerusform>
            <numerusform>%Ln requêtes d’évaluation avec résultat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelsSection</name>
    <message>
        <source>Models that take part</source>
        <translation>Modèles participants</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>No model but this one</source>
        <translation>Ce modèle seulement</translation>
    </message>
</context>
<context>
    <name>metallm::ui::NotificationBar</name>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Write what can still be read into a new study beside the damaged one</source>
        <translation>Écrire ce qui est encore lisible dans une nouvelle étude à côté de l’étude endommagée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>metallm::ui::OnlineStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop here; what is known stays</source>
        <translation>Arrêter ici&#x202f;; ce qui est connu reste</translation>
    </message>
    <message>
        <source>Project to %1 dimensions</source>
        <translation>Projeter sur %1 dim.</translation>
    </message>
    <message>
        <source>Sets the projection (tuning panel, advanced): with few dimensions every cost weight is known within seconds. The run is another one then; undo brings this one back.</source>
        <translation>Règle la projection (Réglages, Avancé)&#x202f;: avec peu de dimensions, chaque poids du coût est connu en quelques secondes. C’est alors une autre exécution&#x202f;; Annuler ramène celle-ci.</translation>
    </message>
    <message>
        <source>Finds every range of cost weights within which the run makes the same choices. The time is an estimate from a short probe.</source>
        <translation>Trouve chaque plage de poids du coût où l’exécution fait les mêmes choix. La durée est estimée d’après un court essai.</translation>
    </message>
    <message>
        <source>Compute every cost weight (%1)</source>
        <translation>Calculer chaque poids du coût (%1)</translation>
    </message>
    <message>
        <source>Compute a grid of cost weights (%1)</source>
        <translation>Calculer une grille de poids du coût (%1)</translation>
    </message>
    <message>
        <source>up to p %1</source>
        <translation>jusqu’à p %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PaletteCommands</name>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#x202f;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show panel: %1</source>
        <translation>Afficher panneau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Politique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposition&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParallelCoordinates</name>
    <message>
        <source>Left and right arrow keys choose an axis, up and down narrow what is asked of it, Escape asks nothing</source>
        <translation>Les flèches gauche et droite choisissent un axe, haut et bas resserrent ce qui lui est demandé, Échap ne demande rien</translation>
    </message>
    <message>
        <source>Pin an analysis, change something, and both are drawn here.</source>
        <translation>Épinglez une analyse, changez quelque chose, et les deux sont tracées ici.</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordonnées parallèles</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ParameterEditor</name>
    <message>
        <source>Price table: %1</source>
        <translation>Table de prix&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinBoard</name>
    <message>
        <source>Pin “%1”</source>
        <translation>Épingler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rename the pin “%1”</source>
        <translation>Renommer l’épinglée en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take away the pin “%1”</source>
        <translation>Retirer l’épinglée «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Δ accuracy</source>
        <translation>Δ exactitude</translation>
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
        <translation>Δ récompense</translation>
    </message>
    <message>
        <source>AIQ</source>
        <translation>AIQ</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>économie</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>The pin less the present run, over the queries that both could be scored on; 95 % interval, paired bootstrap</source>
        <translation>L’épinglée moins l’exécution actuelle, sur les requêtes où les deux ont pu être notées&#x202f;; intervalle à 95&#x202f;%, bootstrap apparié</translation>
    </message>
    <message>
        <source>Double-click or press F2 to rename</source>
        <translation>Double-cliquer ou appuyer sur F2 pour renommer</translation>
    </message>
    <message>
        <source>Over the queries served</source>
        <translation>Sur les requêtes servies</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>En points de pourcentage</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries</source>
        <translation>Dollars US pour 10&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source>Mean of a query, at the pin’s cost weight</source>
        <translation>Moyenne par requête, au poids du coût de l’épinglée</translation>
    </message>
    <message>
        <source>Area under the frontier’s non-decreasing hull (RouterBench)</source>
        <translation>Aire sous l’enveloppe non décroissante de la frontière (RouterBench)</translation>
    </message>
    <message>
        <source>Saved at the accuracy of the best single model</source>
        <translation>Économie à l’exactitude du meilleur modèle seul</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calcul en cours</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>sur %Ln requête&#x202f;; %1 omises</numerusform>
            <numerusform>sur %Ln requêtes&#x202f;; %1 omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySection</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&amp;Exploration α</source>
        <translation>Explora&amp;tion α</translation>
    </message>
    <message>
        <source>How much a model is favoured because little is known of it. At 0 only the expected reward counts.</source>
        <translation>Combien un modèle est favorisé parce qu’on en sait peu. À 0, seule compte la récompense attendue.</translation>
    </message>
    <message>
        <source>&amp;Ridge λ</source>
        <translation>R&amp;idge λ</translation>
    </message>
    <message>
        <source>How strongly predictions are held near 0 until there is evidence. Greater values need more queries to learn from.</source>
        <translation>À quel point les prédictions sont tenues près de 0 tant qu’il n’y a pas d’indices. Des valeurs plus grandes demandent plus de requêtes pour apprendre.</translation>
    </message>
    <message>
        <source>&amp;Forgetting γ</source>
        <translation>Ou&amp;bli γ</translation>
    </message>
    <message>
        <source>How much of the past is kept at each step of a run that learns. At 1 nothing is forgotten; 0.999 forgets within some thousand steps.</source>
        <translation>Quelle part du passé est gardée à chaque étape d’une exécution qui apprend. À 1, rien n’est oublié&#x202f;; 0,999 oublie en quelques milliers d’étapes.</translation>
    </message>
    <message>
        <source>Offline: learn from the training part, then stay as learnt. Online: begin knowing nothing and learn from every answer. Hybrid: both.</source>
        <translation>Hors ligne&#x202f;: apprendre de la partie d’entraînement, puis ne plus changer. En ligne&#x202f;: commencer sans rien savoir et apprendre de chaque réponse. Hybride&#x202f;: les deux.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>Bandits</source>
        <translation>Bandits</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routeurs</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Higher: unknown models are tried more often, which costs reward now and may gain it later.</source>
        <translation>Plus haut&#x202f;: les modèles peu connus sont plus souvent essayés&#x202f;; cela coûte de la récompense et peut en rapporter plus tard.</translation>
    </message>
    <message>
        <source>Raise it where the training part is small, lower it where it is large.</source>
        <translation>Petite partie d’entraînement&#x202f;: augmenter&#x202f;; grande&#x202f;: réduire.</translation>
    </message>
    <message>
        <source>Lower it where the world changes; keep it at 1 where it does not.</source>
        <translation>Réduire si le monde change&#x202f;; sinon, laisser 1.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PolicySettings</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>These parameters as they are by default</source>
        <translation>Remettre ces paramètres à leurs valeurs par défaut</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message>
        <source>&amp;Models in the pool</source>
        <translation>&amp;Modèles du pool</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>US dollars per 10,000 queries; empty: whatever it costs</source>
        <translation>Dollars US par 10&#x202f;000 requêtes&#x202f;; vide&#x202f;: quel qu’en soit le coût</translation>
    </message>
    <message>
        <source>&amp;train the router too</source>
        <translation>&amp;entraîner aussi le routeur</translation>
    </message>
    <message>
        <source>Trains the present policy anew for each of the best pools</source>
        <translation>Réentraîne la politique actuelle pour chacun des meilleurs pools</translation>
    </message>
    <message>
        <source>Find best pools</source>
        <translation>Trouver les meilleurs</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <translation>Utiliser ce pool</translation>
    </message>
    <message>
        <source>The models of the selected pool become those of the run</source>
        <translation>Les modèles du pool choisi deviennent ceux de l’exécution</translation>
    </message>
    <message>
        <source>Best pools</source>
        <translation>Meilleurs pools</translation>
    </message>
    <message>
        <source>The oracle knows every answer beforehand: what a pool could reach, not what a router will.</source>
        <translation>L’oracle connaît chaque réponse d’avance&#x202f;: ce qu’un pool pourrait atteindre, pas ce qu’un routeur atteindra.</translation>
    </message>
    <message>
        <source>No query was answered by every model: leave out models with few answers.</source>
        <translation>Aucune requête n’a reçu de réponse de tous les modèles&#x202f;: écartez les modèles à peu de réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>Exact&#x202f;: le seul pool (%Ln) a été essayé.</numerusform>
            <numerusform>Exact&#x202f;: les %Ln pools ont tous été essayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Greedy, one model at a time: no pool reaches more than %1.</source>
        <translation>Glouton, un modèle à la fois&#x202f;: aucun pool n’atteint plus de %1.</translation>
    </message>
    <message>
        <source>On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the best pool’s score.</source>
        <translation>Sur ces résultats, le pool glouton atteint au moins 63,2&#x202f;% (1 − 1/e) du score du meilleur pool.</translation>
    </message>
    <message>
        <source>With a budget, greedy search promises no share of the best.</source>
        <translation>Avec un budget, la recherche gloutonne ne garantit aucune part du meilleur.</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>Sur %Ln requête à laquelle chaque modèle a répondu&#x202f;; %1 omises.</numerusform>
            <numerusform>Sur %Ln requêtes auxquelles chaque modèle a répondu&#x202f;; %1 omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many models a pool may have. More models reach more, but every one has to be bought and looked after.</source>
        <translation>Combien de modèles un pool peut avoir. Plus de modèles atteignent plus, mais chacun doit être acheté et entretenu.</translation>
    </message>
    <message>
        <source>Looks for the pools with the best oracle within the budget</source>
        <translation>Cherche les pools au meilleur oracle dans le budget</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolsModel</name>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>router $/10k</source>
        <translation>routeur $/10k</translation>
    </message>
    <message>
        <source>Mean score of the oracle that may ask these models, within the budget</source>
        <translation>Score moyen de l’oracle qui peut interroger ces modèles, dans le budget</translation>
    </message>
    <message>
        <source>Accuracy of the router trained for these models: its most accurate setting within the budget, or at the present cost weight without one</source>
        <translation>Exactitude du routeur entraîné pour ces modèles&#x202f;: son réglage le plus exact dans le budget, ou, sans budget, au poids du coût actuel</translation>
    </message>
    <message>
        <source>What the router costs there</source>
        <translation>Ce que le routeur y coûte</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesModel</name>
    <message>
        <source>“%1” is not a price: type a number of 0 or more, or nothing where the price is not known</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un prix&#x202f;: saisissez un nombre supérieur ou égal à 0, ou rien si le prix est inconnu</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>input $/Mtok</source>
        <translation>entrée $/Mtok</translation>
    </message>
    <message>
        <source>output $/Mtok</source>
        <translation>sortie $/Mtok</translation>
    </message>
    <message>
        <source>flat $/query</source>
        <translation>forfait $/requête</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>$/10k</source>
        <translation>$/10k</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>prix limite</translation>
    </message>
    <message>
        <source>US dollars for a million input tokens</source>
        <translation>Dollars US pour un million de tokens d’entrée</translation>
    </message>
    <message>
        <source>US dollars for a million output tokens</source>
        <translation>Dollars US pour un million de tokens de sortie</translation>
    </message>
    <message>
        <source>US dollars for one query, whatever its length</source>
        <translation>Dollars US pour une requête, quelle que soit sa longueur</translation>
    </message>
    <message>
        <source>Accuracy of the model used for every evaluation query</source>
        <translation>Exactitude du modèle utilisé pour chaque requête d’évaluation</translation>
    </message>
    <message>
        <source>US dollars for 10,000 queries, all sent to the model</source>
        <translation>Dollars US pour 10&#x202f;000 requêtes, toutes envoyées au modèle</translation>
    </message>
    <message>
        <source>Evaluation queries that the policy sends to the model</source>
        <translation>Requêtes d’évaluation que la politique envoie au modèle</translation>
    </message>
    <message>
        <source>A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range (1..3 or +-20 %), which the frontier shows as a band</source>
        <translation>Un prix essayé à la place du prix catalogue&#x202f;: un prix (1,5), un pourcentage (-20 %) ou une plage (1..3 ou +-20 %), que la frontière montre en bande</translation>
    </message>
    <message>
        <source>The highest price at which the model is still worth using at the present cost weight, all other prices staying: exact, from the frontier’s lines. For a million output tokens, or a query where prices are flat</source>
        <translation>Le prix le plus élevé auquel le modèle vaut encore la peine au poids du coût actuel, tous les autres prix restant fixes&#x202f;: exact, d’après les droites de la frontière. Pour un million de tokens de sortie, ou une requête si les prix sont forfaitaires</translation>
    </message>
    <message>
        <source>Double-click or press F2 to type a price, a percentage or a range; drag to the left or right, or turn the wheel with Ctrl held, to move it</source>
        <translation>Double-cliquer ou appuyer sur F2 pour saisir un prix, un pourcentage ou une plage&#x202f;; glisser à gauche ou à droite, ou tourner la molette avec Ctrl enfoncé, pour le déplacer</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change the price</source>
        <translation>Double-cliquer ou appuyer sur F2 pour changer le prix</translation>
    </message>
    <message>
        <source>Not known. Double-click or press F2 to enter a price</source>
        <translation>Inconnu. Double-cliquer ou appuyer sur F2 pour saisir un prix</translation>
    </message>
    <message>
        <source>%1 has no list price that another one could be compared with: enter one first</source>
        <translation>%1 n’a pas de prix catalogue auquel en comparer un autre&#x202f;: saisissez-en un d’abord</translation>
    </message>
    <message>
        <source>“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a range (1..3 or +-20 %), or nothing for the list price</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un prix hypothétique&#x202f;: saisissez un prix (1,5), un pourcentage (-20 %), une plage (1..3 ou +-20 %), ou rien pour le prix catalogue</translation>
    </message>
    <message>
        <source>not even free</source>
        <translation>même pas gratuit</translation>
    </message>
    <message>
        <source>any price</source>
        <translation>tout prix</translation>
    </message>
    <message>
        <source>Known for LinUCB and ridge, frozen, where costs follow from prices</source>
        <translation>Connu pour LinUCB et ridge, figés, là où les coûts découlent des prix</translation>
    </message>
    <message>
        <source>At cost weight %1: </source>
        <translation>Au poids du coût %1&#x202f;: </translation>
    </message>
    <message>
        <source>worth using up to $%1, %2 times its present price</source>
        <translation>rentable jusqu’à $%1, soit %2 fois son prix actuel</translation>
    </message>
    <message>
        <source>worth using at any price</source>
        <translation>rentable à tout prix</translation>
    </message>
    <message>
        <source>not worth using even for nothing</source>
        <translation>pas rentable, même gratuit</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, up to $%1</source>
        <translation>Sur la frontière, à un certain poids du coût, jusqu’à $%1</translation>
    </message>
    <message>
        <source>On the frontier, at some cost weight, at any price</source>
        <translation>Sur la frontière, à un certain poids du coût, à tout prix</translation>
    </message>
</context>
<context>
    <name>metallm::ui::PricesPanel</name>
    <message>
        <source>Models and prices</source>
        <translation>Modèles et prix</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save prices</source>
        <translation>Enregistrer les prix</translation>
    </message>
    <message>
        <source>Keeps the prices in the study, under the table&apos;s name</source>
        <translation>Garde les prix dans l’étude, sous le nom de la table</translation>
    </message>
    <message>
        <source>Recorded costs are in force: these prices change nothing</source>
        <translation>Les coûts relevés sont en vigueur&#x202f;: ces prix ne changent rien</translation>
    </message>
    <message>
        <source>A change re-prices everything at once; nothing is imported again</source>
        <translation>Une modification recalcule tous les coûts aussitôt&#x202f;; rien n’est réimporté</translation>
    </message>
    <message>
        <source>Use metered costs</source>
        <translation>Coûts à l’usage</translation>
    </message>
    <message>
        <source>Use flat prices</source>
        <translation>Prix forfaitaires</translation>
    </message>
    <message>
        <source>Costs then follow from these prices, no longer from the record</source>
        <translation>Les coûts suivent alors ces prix, et non plus les relevés</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this computation; the last result stays</source>
        <translation>Arrêter ce calcul&#x202f;; le dernier résultat reste</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QualityPriceChart</name>
    <message>
        <source>Accuracy of each model alone over its cost. The table of models tells the same.</source>
        <translation>Exactitude de chaque modèle seul selon son coût. Le tableau des modèles dit la même chose.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.
Open or import a data set, then press Run.</source>
        <translation>Rien à comparer pour l’instant.
Ouvrez ou importez un jeu de données, puis cliquez sur «&#x202f;Calculer&#x202f;».</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Front de Pareto</translation>
    </message>
    <message>
        <source>USD per 10,000 queries (log)</source>
        <translation>USD par 10&#x202f;000 requêtes (log)</translation>
    </message>
    <message>
        <source>USD per 10,000 queries</source>
        <translation>USD par 10&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>%1 per 10k</source>
        <translation>%1 par 10&#x202f;000</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>par 10&#x202f;000</translation>
    </message>
    <message>
        <source>no model is better for less</source>
        <translation>aucun modèle n’est meilleur pour moins cher</translation>
    </message>
    <message>
        <source>beaten by another model</source>
        <translation>battu par un autre modèle</translation>
    </message>
    <message>
        <source>Quality against price</source>
        <translation>Qualité et prix</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesModel</name>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>The data set&apos;s name for the query</source>
        <translation>Le nom de la requête dans le jeu de données</translation>
    </message>
    <message>
        <source>The query&apos;s domain</source>
        <translation>Le domaine de la requête</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>The model that the policy chose</source>
        <translation>Le modèle que la politique a choisi</translation>
    </message>
    <message>
        <source>How well the chosen model answered: 1 is right, 0 is wrong</source>
        <translation>La qualité de la réponse du modèle choisi&#x202f;: 1 est juste, 0 est faux</translation>
    </message>
    <message>
        <source>What the chosen model&apos;s answer cost, in US dollars</source>
        <translation>Ce que la réponse du modèle choisi a coûté, en dollars US</translation>
    </message>
    <message>
        <source>Score less cost weight times normalised cost</source>
        <translation>Score moins poids du coût fois coût normalisé</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>non servie</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>The model that would have earned most at the present cost weight: the highest score less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones the cheaper, then the first in the list of models</source>
        <translation>Le modèle qui aurait le plus rapporté au poids du coût actuel : le plus haut score moins poids du coût fois coût normalisé, comme les résultats le disent après coup. À égalité, le moins cher, puis le premier de la liste des modèles</translation>
    </message>
    <message>
        <source>What the router lost by its choice: reward of the best model less reward of the chosen one</source>
        <translation>Ce que le routeur a perdu par son choix : récompense du meilleur modèle moins récompense du modèle choisi</translation>
    </message>
    <message>
        <source>No model has a known outcome for this query.</source>
        <translation>Aucun modèle n’a de résultat connu pour cette requête.</translation>
    </message>
    <message>
        <source>%1: score %2, %3</source>
        <translation>%1 : score %2, %3</translation>
    </message>
    <message>
        <source>As good: %1</source>
        <translation>Aussi bon : %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message>
        <source>Filter by text, domain or model</source>
        <translation>Filtrer par texte, domaine ou modèle</translation>
    </message>
    <message>
        <source>Filter of the queries</source>
        <translation>Filtre des requêtes</translation>
    </message>
    <message>
        <source>Evaluation queries</source>
        <translation>Requêtes d’évaluation</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1 requête sur %Ln</numerusform>
            <numerusform>%1 requêtes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries shown, of those that are evaluated</source>
        <translation>Requêtes affichées, parmi celles qui sont évaluées</translation>
    </message>
    <message>
        <source>No query meets every filter.</source>
        <translation>Aucune requête ne passe tous les filtres.</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitude %1</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 par 10&#x202f;000</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 non servies</translation>
    </message>
    <message>
        <source>Leaves the queries whose text, domain or model has these letters</source>
        <translation>Laisse les requêtes dont le texte, le domaine ou le modèle contient ces lettres</translation>
    </message>
</context>
<context>
    <name>metallm::ui::RewardChart</name>
    <message>
        <source>Show regret</source>
        <translation>Montrer le regret</translation>
    </message>
    <message>
        <source>Reward added up over the queries: the policy, the best single model, the oracle</source>
        <translation>Récompense cumulée sur les requêtes&#x202f;: la politique, le meilleur modèle seul, l’oracle</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>oracle</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>regret</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>Cumulative regret</source>
        <translation>Regret cumulé</translation>
    </message>
    <message>
        <source>Cumulative reward</source>
        <translation>Récompense cumulée</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScenarioPanel</name>
    <message>
        <source>Choose an event to edit it.</source>
        <translation>Choisissez un événement pour le modifier.</translation>
    </message>
    <message>
        <source>Price change</source>
        <translation>Changement de prix</translation>
    </message>
    <message>
        <source>Model joins</source>
        <translation>Arrivée d’un modèle</translation>
    </message>
    <message>
        <source>Model leaves</source>
        <translation>Départ d’un modèle</translation>
    </message>
    <message>
        <source>Domain drift</source>
        <translation>Dérive des domaines</translation>
    </message>
    <message>
        <source>Late feedback</source>
        <translation>Retour tardif</translation>
    </message>
    <message>
        <source>Partial feedback</source>
        <translation>Retour partiel</translation>
    </message>
    <message>
        <source>Quality drop</source>
        <translation>Baisse de qualité</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Move: %1 to %2</source>
        <translation>Déplacer&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Something that changes while the run goes on</source>
        <translation>Ce qui change pendant l’exécution</translation>
    </message>
    <message>
        <source>Remove the chosen event (Delete)</source>
        <translation>Retirer l’événement choisi (Suppr)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleChart</name>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Calendrier du poids du coût</translation>
    </message>
    <message>
        <source>Double-click or Insert adds a step. Drag a step, or move it with the arrow keys; Page up and down choose another one, Delete removes it.</source>
        <translation>Un double-clic ou Inser ajoute un palier. Glissez un palier, ou déplacez-le avec les flèches&#x202f;; Page préc. et Page suiv. en choisissent un autre, Suppr le retire.</translation>
    </message>
    <message>
        <source>cost weight p, by query</source>
        <translation>poids du coût p, par requête</translation>
    </message>
    <message>
        <source>The cost weight stays. Double-click to let it change at a query.</source>
        <translation>Le poids du coût reste fixe. Double-cliquez pour le faire changer à une requête.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScheduleModel</name>
    <message>
        <source>“%1” is not a query of this run: type a number from 0 to %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une requête de cette exécution&#x202f;: saisissez un nombre de 0 à %2</translation>
    </message>
    <message>
        <source>A step begins at query %1 already: type another one</source>
        <translation>Un palier commence déjà à la requête %1&#x202f;: saisissez-en une autre</translation>
    </message>
    <message>
        <source>“%1” is not a cost weight: type a number of 0 or more</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un poids du coût&#x202f;: saisissez un nombre supérieur ou égal à 0</translation>
    </message>
    <message>
        <source>from query</source>
        <translation>dès la requête</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>poids du coût</translation>
    </message>
    <message>
        <source>Double-click or press F2 to change it</source>
        <translation>Double-cliquer ou appuyer sur F2 pour le modifier</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SchedulePanel</name>
    <message>
        <source>Add a step to the schedule</source>
        <translation>Ajouter un palier au calendrier</translation>
    </message>
    <message>
        <source>Move a step of the schedule</source>
        <translation>Déplacer un palier du calendrier</translation>
    </message>
    <message>
        <source>Change a step of the schedule</source>
        <translation>Modifier un palier du calendrier</translation>
    </message>
    <message>
        <source>The run does not follow the schedule.</source>
        <translation>L’exécution ne suit pas le calendrier.</translation>
    </message>
    <message>
        <source>Remove a step of the schedule</source>
        <translation>Retirer un palier du calendrier</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>The cost weight changes at a query (double click, or Insert)</source>
        <translation>Le poids du coût change à une requête (double-clic ou Inser)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen step (Delete)</source>
        <translation>Retirer le palier choisi (Suppr)</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>Suivre le calendrier</translation>
    </message>
    <message>
        <source>Sets the pacing to “Schedule”</source>
        <translation>Met la régulation sur «&#x202f;Calendrier&#x202f;»</translation>
    </message>
    <message>
        <source>Schedule of the cost weight</source>
        <translation>Calendrier du poids du coût</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ScreenshotSession</name>
    <message>
        <source>The folder %1 cannot be made: choose another one</source>
        <translation>Impossible de créer le dossier %1&#x202f;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>The study holds no data set: import one first</source>
        <translation>L’étude ne contient pas de jeu de données&#x202f;: importez-en un d’abord</translation>
    </message>
    <message>
        <source>%1 cannot be written: free some space or choose another folder</source>
        <translation>Impossible d’écrire %1&#x202f;: libérez de l’espace ou choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message>
        <source>Share of the queries that each model took, over time</source>
        <translation>Part des requêtes que chaque modèle a prises, au fil du temps</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>share (windows of %1)</source>
        <translation>part (fenêtres de %1)</translation>
    </message>
    <message>
        <source>queries %1–%2</source>
        <translation>requêtes %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection over time</source>
        <translation>Choix au fil du temps</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionEditor</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without the filter: %1</source>
        <translation>Sans le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without the text filter</source>
        <translation>Sans le filtre de texte</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>Auc&amp;un raccourci</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>New &amp;shortcut:</source>
        <translation>Nouveau ra&amp;ccourci&#x202f;:</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already: choose another one, or take it from there.</source>
        <translation>%1 est déjà le raccourci de «&#x202f;%2&#x202f;»&#x202f;: choisissez-en un autre ou retirez-le là.</translation>
    </message>
    <message>
        <source>Two commands have the same shortcut.</source>
        <translation>Deux commandes ont le même raccourci.</translation>
    </message>
    <message>
        <source>Press the keys that the selected command is to have</source>
        <translation>Appuyez sur les touches que doit avoir la commande choisie</translation>
    </message>
    <message>
        <source>The selected command has no shortcut</source>
        <translation>La commande choisie n’a pas de raccourci</translation>
    </message>
    <message>
        <source>The selected command has its first shortcut again</source>
        <translation>La commande choisie retrouve son premier raccourci</translation>
    </message>
    <message>
        <source>Every command has its first shortcut again</source>
        <translation>Chaque commande retrouve son premier raccourci</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ShortcutsModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>%1 has this shortcut as well</source>
        <translation>%1 a aussi ce raccourci</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySide</name>
    <message>
        <source>Present analysis</source>
        <translation>Analyse actuelle</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Autres prix</translation>
    </message>
    <message>
        <source>Not the same queries, or not in the same order</source>
        <translation>Pas les mêmes requêtes, ou pas dans le même ordre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SideBySidePanel</name>
    <message>
        <source>Pin an analysis, change parameters and run again: then two analyses stand here side by side, over the same axes.</source>
        <translation>Épinglez une analyse, modifiez des paramètres et relancez&#x202f;: deux analyses apparaîtront ici côte à côte, sur les mêmes axes.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>The left analysis goes to the right, the right one to the left</source>
        <translation>L’analyse de gauche passe à droite, celle de droite à gauche</translation>
    </message>
    <message>
        <source>Analysis at the left</source>
        <translation>Analyse de gauche</translation>
    </message>
    <message>
        <source>Analysis at the right</source>
        <translation>Analyse de droite</translation>
    </message>
    <message>
        <source>The same parameters and prices</source>
        <translation>Mêmes paramètres et mêmes prix</translation>
    </message>
    <message>
        <source>From left to right: %1</source>
        <translation>De gauche à droite&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SoFarMark</name>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StartPage</name>
    <message>
        <source>Which model should answer which query?</source>
        <translation>Quel modèle doit répondre à quelle requête&#x202f;?</translation>
    </message>
    <message>
        <source>Open a study, or import a data set with the answers that several models gave to the same queries. The workbench shows what routing between them costs and achieves.</source>
        <translation>Ouvrez une étude, ou importez un jeu de données avec les réponses de plusieurs modèles aux mêmes requêtes. Le programme montre ce que le routage entre eux coûte et apporte.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Études récentes</translation>
    </message>
    <message>
        <source>Drop a study, a folder or data files here or anywhere on the window</source>
        <translation>Déposez une étude, un dossier ou des fichiers de données ici ou n’importe où dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>frontière sur une grille&#x202f;: %Ln palier en %1 ms</numerusform>
            <numerusform>frontière sur une grille&#x202f;: %Ln paliers en %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>frontière exacte&#x202f;: %Ln palier en %1 ms</numerusform>
            <numerusform>frontière exacte&#x202f;: %Ln paliers en %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>frontière exacte&#x202f;: %Ln intervalle en %1 s</numerusform>
            <numerusform>frontière exacte&#x202f;: %Ln intervalles en %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated: yes</source>
        <translation>simulé&#x202f;: oui</translation>
    </message>
    <message>
        <source>simulated: no</source>
        <translation>simulé&#x202f;: non</translation>
    </message>
    <message>
        <source>data set %1</source>
        <translation>données %1</translation>
    </message>
    <message>
        <source>Hash of the data set&apos;s contents: %1</source>
        <translation>Empreinte du contenu du jeu de données&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>metallm::ui::StudyController</name>
    <message>
        <source>no study is open</source>
        <translation>aucune étude n’est ouverte</translation>
    </message>
    <message>
        <source>open a study, or create one, first</source>
        <translation>ouvrez ou créez d’abord une étude</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Saving prices</source>
        <translation>Enregistrement des prix</translation>
    </message>
    <message>
        <source>Reading the vectors of %1</source>
        <translation>Lecture des vecteurs de %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Embedding %1</source>
        <translation>Vectorisation de %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>Keeping the pins</source>
        <translation>Enregistrement des épinglées</translation>
    </message>
    <message>
        <source>Bringing back the contexts of %1</source>
        <translation>Les contextes de %1 sont ramenés</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepAxisEdit</name>
    <message>
        <source>First, last and how many, as 0:1:11, or the values themselves, as 0 0.1 0.5</source>
        <translation>Première, dernière et combien, p. ex. 0:1:11, ou les valeurs elles-mêmes, p. ex. 0 0,1 0,5</translation>
    </message>
    <message>
        <source>The parameter that is varied; all others stay as they are now</source>
        <translation>Le paramètre que l’on fait varier&#x202f;; tous les autres restent tels quels</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepHeat</name>
    <message>
        <source>Arrow keys move between cells; Enter loads a cell’s parameters</source>
        <translation>Les flèches changent de cellule&#x202f;; Entrée reprend les paramètres d’une cellule</translation>
    </message>
    <message>
        <source>Choose two parameters and their values, then run the sweep:
every combination is played, and a click loads one.</source>
        <translation>Choisissez deux paramètres et leurs valeurs, puis lancez le balayage&#x202f;:
chaque combinaison est jouée, et un clic en reprend une.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Parameter down the table</source>
        <translation>Paramètre des lignes du tableau</translation>
    </message>
    <message>
        <source>Parameter across the table</source>
        <translation>Paramètre des colonnes du tableau</translation>
    </message>
    <message>
        <source>See&amp;ds</source>
        <translation>Graine&amp;s</translation>
    </message>
    <message>
        <source>Each combination is played with so many seeds, from the present one on; cells show the mean</source>
        <translation>Chaque combinaison est jouée avec autant de graines, à partir de l’actuelle&#x202f;; les cellules montrent la moyenne</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>choose two parameters</source>
        <translation>choisir deux paramètres</translation>
    </message>
    <message>
        <source>values: 0:1:11 or 0 0.1 0.5</source>
        <translation>valeurs&#x202f;: 0:1:11 ou 0 0,1 0,5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell of the sweep: %1</source>
        <translation>Cellule du balayage&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the cells show: the mean over the seeds, each over all evaluation queries</source>
        <translation>Ce que montrent les cellules&#x202f;: la moyenne des graines, sur toutes les requêtes d’évaluation</translation>
    </message>
    <message>
        <source>Plays every combination; the window stays usable</source>
        <translation>Joue chaque combinaison&#x202f;; la fenêtre reste utilisable</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TimeChart</name>
    <message>
        <source>Select queries in view</source>
        <translation>Sélectionner les requêtes visibles</translation>
    </message>
    <message>
        <source>Drag selects queries (or Ctrl and drag)</source>
        <translation>Glisser sélectionne des requêtes (ou Ctrl et glisser)</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Timeline</name>
    <message>
        <source>Events over time</source>
        <translation>Événements dans le temps</translation>
    </message>
    <message>
        <source>Drag an event along the run. Arrow keys: left and right move it, up and down choose another one, Delete removes it.</source>
        <translation>Glissez un événement le long de l’exécution. Flèches&#x202f;: gauche et droite le déplacent, haut et bas en choisissent un autre, Suppr le retire.</translation>
    </message>
    <message>
        <source>Nothing changes while the run goes on.
Add an event to see how a policy copes.</source>
        <translation>Rien ne change pendant l’exécution.
Ajoutez un événement pour voir comment une politique réagit.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Begin with the sample</source>
        <translation>Commencez par l’exemple</translation>
    </message>
    <message>
        <source>It holds simulated questions to a support desk, and what eight models made of each. Everything you see later on your own data can be tried on it.</source>
        <translation>Il contient des questions simulées à un service d’assistance, et ce que huit modèles ont fait de chacune. Tout ce que vous verrez plus tard sur vos données peut y être essayé.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>What routing achieves</source>
        <translation>Ce que le routage apporte</translation>
    </message>
    <message>
        <source>A router sends every query to one model. These figures tell how accurate the answers are, what they cost, and how far that is from the best single model and from the best there could be.</source>
        <translation>Un routeur envoie chaque requête à un modèle. Ces chiffres disent l’exactitude des réponses, leur coût, et l’écart avec le meilleur modèle seul et avec le mieux possible.</translation>
    </message>
    <message>
        <source>Say what money is worth</source>
        <translation>Dites ce que vaut l’argent</translation>
    </message>
    <message>
        <source>Drag the cost weight: to the left accuracy counts, to the right low cost. Every chart follows while you drag.</source>
        <translation>Glissez le poids du coût&#x202f;: à gauche compte l’exactitude, à droite un coût bas. Chaque graphique suit pendant le geste.</translation>
    </message>
    <message>
        <source>Read the frontier</source>
        <translation>Lisez la frontière</translation>
    </message>
    <message>
        <source>The blue line is what the router reaches at every cost weight; the marks are the models alone. Above the dotted line it beats mixing models at random; above the dashed one no router can be. Drag the ring along the line.</source>
        <translation>La ligne bleue est ce que le routeur atteint à chaque poids du coût&#x202f;; les marques sont les modèles seuls. Au-dessus des pointillés, il bat le mélange de modèles au hasard&#x202f;; au-dessus des tirets, aucun routeur ne peut être. Glissez l’anneau le long de la ligne.</translation>
    </message>
    <message>
        <source>Ask any mark for its queries</source>
        <translation>Demandez à toute marque ses requêtes</translation>
    </message>
    <message>
        <source>Click a cell: the table below then lists the queries behind it, and a click on a query shows in the inspector why it went to its model.</source>
        <translation>Cliquez sur une cellule&#x202f;: le tableau dessous liste alors ses requêtes, et un clic sur une requête montre dans le détail pourquoi elle est allée à son modèle.</translation>
    </message>
    <message>
        <source>What if the price changed?</source>
        <translation>Et si le prix changeait&#x202f;?</translation>
    </message>
    <message>
        <source>Type -50 % into “what if” beside a model: the frontier shows at once what would change. Report at the top right writes down what you found. F1 explains each panel.</source>
        <translation>Saisissez -50 % sous «&#x202f;hypothèse&#x202f;» à côté d’un modèle&#x202f;: la frontière montre aussitôt ce qui changerait. Rapport, en haut à droite, consigne ce que vous avez trouvé. F1 explique chaque panneau.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::TourCallout</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End the tour (Esc); Help, Tour starts it again</source>
        <translation>Quitter la visite (Échap)&#x202f;; Aide, Visite guidée la relance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>The next step; doing what the text says leads there as well</source>
        <translation>L’étape suivante&#x202f;; faire ce que dit le texte y mène aussi</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UncertaintyChart</name>
    <message>
        <source>How uncertain the policy is of each model, and how often it explored</source>
        <translation>L’incertitude de la politique sur chaque modèle, et la fréquence de son exploration</translation>
    </message>
    <message>
        <source>Mean uncertainty of each model&apos;s predicted score over the same queries all through the run. Bars on the axis: how often the policy explored.</source>
        <translation>Incertitude moyenne du score prédit de chaque modèle sur les mêmes requêtes pendant toute l’exécution. Barres sur l’axe&#x202f;: fréquence d’exploration de la politique.</translation>
    </message>
    <message>
        <source>This policy keeps no measure of how uncertain it is.</source>
        <translation>Cette politique ne tient aucune mesure de son incertitude.</translation>
    </message>
    <message>
        <source>The run is played once more, so that it can be watched.</source>
        <translation>L’exécution est rejouée pour qu’on puisse la suivre.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>explored</source>
        <translation>exploré</translation>
    </message>
    <message>
        <source>Uncertainty over time</source>
        <translation>Incertitude au fil du temps</translation>
    </message>
    <message>
        <source>This run cannot be watched.</source>
        <translation>Cette exécution ne peut pas être suivie.</translation>
    </message>
</context>
<context>
    <name>metallm::ui::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>metallm::ui::ValueBars</name>
    <message>
        <source>predicted score</source>
        <translation>score prédit</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>%1: predicted score %2 + bonus %3 − cost %4 = %5</source>
        <translation>%1&#x202f;: score prédit %2 + bonus %3 − coût %4 = %5</translation>
    </message>
    <message>
        <source>%1 may not be chosen for this query</source>
        <translation>%1 ne peut pas être choisi pour cette requête</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message>
        <source>Changed &amp;since</source>
        <translation>Changées &amp;depuis</translation>
    </message>
    <message>
        <source>Show these queries</source>
        <translation>Afficher ces requêtes</translation>
    </message>
    <message>
        <source>Filters the table of queries</source>
        <translation>Filtre le tableau des requêtes</translation>
    </message>
    <message>
        <source>Queries whose model changed</source>
        <translation>Requêtes dont le modèle a changé</translation>
    </message>
    <message>
        <source>Pin an analysis to see what a change of it does</source>
        <translation>Épinglez une analyse pour voir l’effet d’une modification</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1 requête sur %Ln&#x202f;; gagnées %2, perdues %3</numerusform>
            <numerusform>%1 requêtes sur %Ln&#x202f;; gagnées %2, perdues %3</numerusform>
        </translation>
    </message>
    <message>
        <source>In reward, at the present cost weight</source>
        <translation>En récompense, au poids du coût actuel</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>changées depuis %1</translation>
    </message>
    <message>
        <source>The pinned analysis that the present run is held against</source>
        <translation>L’analyse épinglée à laquelle l’exécution actuelle est comparée</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfBar</name>
    <message>
        <source>compare with …</source>
        <translation>comparer à …</translation>
    </message>
    <message>
        <source>against it: accuracy %1 pt, cost %2 %</source>
        <translation>par rapport à cela&#x202f;: exactitude %1 pt, coût %2&#x202f;%</translation>
    </message>
    <message>
        <source>, AIQ %1</source>
        <translation>, AIQ %1</translation>
    </message>
    <message>
        <source>Worth using for</source>
        <translation>Rentable pour</translation>
    </message>
    <message>
        <source> % of queries</source>
        <translation> % des requêtes</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>une requête</translation>
    </message>
    <message>
        <source>How many queries a model must get for a break-even price</source>
        <translation>Combien de requêtes un modèle doit recevoir pour un prix limite</translation>
    </message>
    <message>
        <source>name of a scenario</source>
        <translation>nom d’un scénario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps the present prices in the study as a price table of that name; switch to it under Price table</source>
        <translation>Garde les prix actuels dans l’étude comme table de prix de ce nom&#x202f;; elle se choisit sous Table de prix</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Scénario à comparer</translation>
    </message>
    <message>
        <source>Draws the frontier at other prices beside the present one</source>
        <translation>Trace la frontière à d’autres prix à côté de l’actuelle</translation>
    </message>
    <message>
        <source>List prices</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Takes back all what-if prices</source>
        <translation>Retire tous les prix hypothétiques</translation>
    </message>
    <message>
        <source>The name under which Keep stores the present prices</source>
        <translation>Le nom sous lequel Garder range les prix actuels</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatIfController</name>
    <message>
        <source>What-if price of %1</source>
        <translation>Prix hypothétique de %1</translation>
    </message>
    <message>
        <source>Reset to list prices</source>
        <translation>Revenir aux prix catalogue</translation>
    </message>
</context>
<context>
    <name>metallm::ui::WindowMemory</name>
    <message>
        <source>The settings of the last session cannot be read: open the study from the list of recent ones</source>
        <translation>Les réglages de la dernière session sont illisibles&#x202f;: ouvrez l’étude depuis la liste des récentes</translation>
    </message>
    <message>
        <source>The study of the last session, %1, is no longer there: open it from where it is now, or another one</source>
        <translation>L’étude de la dernière session, %1, n’est plus là&#x202f;: ouvrez-la depuis sa place actuelle, ou ouvrez-en une autre</translation>
    </message>
    <message>
        <source>%1 has changed since the last session: its filters and the query that was chosen were not restored</source>
        <translation>%1 a changé depuis la dernière session&#x202f;: ses filtres et la requête choisie n’ont pas été rétablis</translation>
    </message>
</context>
<context>
    <name>metallm::ui::Windows</name>
    <message>
        <source>The session cannot be kept: make the folder of the settings writable, or free some space there</source>
        <translation>La session ne peut pas être conservée&#x202f;: rendez le dossier des réglages accessible en écriture, ou libérez-y de l’espace</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Fixed cost weight</source>
        <translation>Poids du coût fixe</translation>
    </message>
    <message>
        <source>the cost weight stays: the one given, or the one that met the budget on the training part</source>
        <translation>le poids du coût reste&#x202f;: celui donné, ou celui qui a tenu le budget sur la partie d’entraînement</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>the cost weight is the user&apos;s own, constant from one entry of the schedule to the next</source>
        <translation>le poids du coût est celui de l’utilisateur, constant d’une entrée du calendrier à la suivante</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>step: how far p moves for one unit of normalised cost off the target; 0 = 1 / (rho sqrt(T))</source>
        <translation>pas&#x202f;: de combien p bouge pour une unité de coût normalisé hors de la cible&#x202f;; 0 = 1 / (rho sqrt(T))</translation>
    </message>
    <message>
        <source>Primal-dual pacing</source>
        <translation>Régulation primale-duale</translation>
    </message>
    <message>
        <source>raises p when a query cost more than the remaining budget per remaining query, lowers it when it cost less</source>
        <translation>augmente p quand une requête a coûté plus que le budget restant par requête restante, le baisse quand elle a coûté moins</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>borne inférieure</translation>
    </message>
    <message>
        <source>LB, least value/cost ratio in score per normalised cost; 0 = of the training part</source>
        <translation>LB, plus petit rapport valeur/coût en score par coût normalisé&#x202f;; 0 = de la partie d’entraînement</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>borne supérieure</translation>
    </message>
    <message>
        <source>UB, greatest value/cost ratio; 0 = of the training part</source>
        <translation>UB, plus grand rapport valeur/coût&#x202f;; 0 = de la partie d’entraînement</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>what a query is given for which no arm clears the threshold</source>
        <translation>ce que reçoit une requête pour laquelle aucun modèle n’atteint le seuil</translation>
    </message>
    <message>
        <source>Online knapsack threshold</source>
        <translation>Seuil de sac à dos (en ligne)</translation>
    </message>
    <message>
        <source>lets through the arms whose value for money clears a threshold that rises as the budget is used</source>
        <translation>laisse passer les modèles dont le rapport valeur/coût atteint un seuil qui monte à mesure que le budget est utilisé</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>LinUCB</source>
        <translation>LinUCB</translation>
    </message>
    <message>
        <source>Linear Thompson sampling</source>
        <translation>Thompson sampling linéaire</translation>
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
        <translation>LinUCB avec oubli</translation>
    </message>
    <message>
        <source>Sliding-window LinUCB</source>
        <translation>LinUCB à fenêtre glissante</translation>
    </message>
    <message>
        <source>Logistic UCB</source>
        <translation>UCB logistique</translation>
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
        <translation>Régression ridge</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Plus proches voisins</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Domain table</source>
        <translation>Table par domaine</translation>
    </message>
    <message>
        <source>Threshold on two models</source>
        <translation>Seuil entre deux modèles</translation>
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
        <translation>Modèle unique</translation>
    </message>
    <message>
        <source>Cheapest model</source>
        <translation>Modèle le moins cher</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Random mix of two models</source>
        <translation>Mélange aléatoire de deux modèles</translation>
    </message>
    <message>
        <source>Zero router</source>
        <translation>Routeur zéro</translation>
    </message>
    <message>
        <source>Domain oracle (hindsight)</source>
        <translation>Oracle par domaine (a posteriori)</translation>
    </message>
    <message>
        <source>Best linear policy (hindsight)</source>
        <translation>Meilleure politique linéaire (a posteriori)</translation>
    </message>
    <message>
        <source>one linear model for each arm, chosen by its upper confidence bound</source>
        <translation>un modèle linéaire par bras, choisi par sa borne supérieure de confiance</translation>
    </message>
    <message>
        <source>one linear model for each arm, drawn afresh from what is known at every query</source>
        <translation>un modèle linéaire par bras, tiré à neuf de ce qui est connu à chaque requête</translation>
    </message>
    <message>
        <source>the best prediction of one linear model for each arm, and now and then any arm</source>
        <translation>la meilleure prédiction d’un modèle linéaire par bras, et parfois un bras quelconque</translation>
    </message>
    <message>
        <source>draws an arm, the likelier the better one linear model for each arm thinks it</source>
        <translation>tire un bras, d’autant plus probable qu’un modèle linéaire par bras le juge bon</translation>
    </message>
    <message>
        <source>LinUCB that forgets the past by a factor gamma a query, for a changing world</source>
        <translation>LinUCB qui oublie le passé d’un facteur gamma par requête, pour un monde qui change</translation>
    </message>
    <message>
        <source>LinUCB that knows the last queries only, for a changing world</source>
        <translation>LinUCB qui ne connaît que les dernières requêtes, pour un monde qui change</translation>
    </message>
    <message>
        <source>one logistic model for each arm, for scores between 0 and 1, chosen by its upper confidence bound</source>
        <translation>un modèle logistique par bras, pour des scores entre 0 et 1, choisi par sa borne supérieure de confiance</translation>
    </message>
    <message>
        <source>LinUCB on random Fourier features, for what is not linear in the contexts</source>
        <translation>LinUCB sur des variables de Fourier aléatoires, pour le non-linéaire dans les contextes</translation>
    </message>
    <message>
        <source>draws an arm, the rarer the further one linear model for each arm puts it behind the best</source>
        <translation>tire un bras, d’autant plus rare qu’un modèle linéaire par bras le place loin derrière le meilleur</translation>
    </message>
    <message>
        <source>the best mean plus what it may lack; does not look at the query</source>
        <translation>la meilleure moyenne plus ce qui peut lui manquer&#x202f;; ne regarde pas la requête</translation>
    </message>
    <message>
        <source>draws each arm&apos;s score from what is known of it; does not look at the query</source>
        <translation>tire le score de chaque bras de ce qui en est connu&#x202f;; ne regarde pas la requête</translation>
    </message>
    <message>
        <source>learns which of some other policies to follow, and draws from what they advise</source>
        <translation>apprend laquelle de quelques autres politiques suivre, et tire selon leurs conseils</translation>
    </message>
    <message>
        <source>a linear prediction of each model&apos;s score and cost; LinUCB without its bonus</source>
        <translation>une prédiction linéaire du score et du coût de chaque modèle&#x202f;; LinUCB sans son bonus</translation>
    </message>
    <message>
        <source>score and cost of each model on the training queries most alike</source>
        <translation>score et coût de chaque modèle sur les requêtes d’entraînement les plus semblables</translation>
    </message>
    <message>
        <source>the probability that each model is right, by logistic regression</source>
        <translation>la probabilité que chaque modèle ait juste, par régression logistique</translation>
    </message>
    <message>
        <source>the best model of each domain, from the training part; rare domains lean on all</source>
        <translation>le meilleur modèle de chaque domaine, d’après l’entraînement&#x202f;; les domaines rares s’appuient sur tous</translation>
    </message>
    <message>
        <source>the strong one of two models where it is likely enough to beat the weak one</source>
        <translation>le fort de deux modèles là où il bat assez probablement le faible</translation>
    </message>
    <message>
        <source>asks the cheapest model first and the next one while the answer is predicted to be wrong; all of them are paid for</source>
        <translation>interroge d’abord le modèle le moins cher, puis le suivant tant que la réponse est prédite fausse&#x202f;; tous sont payés</translation>
    </message>
    <message>
        <source>knows every outcome: the cheapest among the best; no router can do better</source>
        <translation>connaît chaque résultat&#x202f;: le moins cher des meilleurs&#x202f;; aucun routeur ne peut faire mieux</translation>
    </message>
    <message>
        <source>one model for every query</source>
        <translation>un modèle pour chaque requête</translation>
    </message>
    <message>
        <source>the model with the lowest mean cost for every query</source>
        <translation>le modèle au coût moyen le plus bas pour chaque requête</translation>
    </message>
    <message>
        <source>every model with the same probability, seeded</source>
        <translation>chaque modèle avec la même probabilité, selon la graine</translation>
    </message>
    <message>
        <source>two models at random, the second one with a given probability, seeded</source>
        <translation>deux modèles au hasard, le second avec une probabilité donnée, selon la graine</translation>
    </message>
    <message>
        <source>the best single model at each cost weight, from the training part: no look at the query</source>
        <translation>le meilleur modèle seul à chaque poids du coût, d’après l’entraînement&#x202f;: sans regarder la requête</translation>
    </message>
    <message>
        <source>the best model of each domain, by the evaluation part&apos;s own outcomes: what knowing the domain alone can bring</source>
        <translation>le meilleur modèle de chaque domaine, d’après les résultats mêmes de l’évaluation&#x202f;: ce que peut apporter la seule connaissance du domaine</translation>
    </message>
    <message>
        <source>ridge regression fitted on the evaluation part itself, with every outcome: an upper reference for linear policies</source>
        <translation>régression ridge ajustée sur la partie d’évaluation même, avec tous les résultats&#x202f;: une référence supérieure pour les politiques linéaires</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>largeur de bande</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>exposant</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>mélange</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>coûts</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>shrinkage</source>
        <translation>rétrécissement</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>predictor</source>
        <translation>prédicteur</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer</source>
        <translation>part des requêtes auxquelles un bras quelconque peut répondre</translation>
    </message>
    <message>
        <source>difference in value that makes an arm e times as likely</source>
        <translation>écart de valeur qui rend un bras e fois plus probable</translation>
    </message>
    <message>
        <source>how many of the last queries are known, training queries among them</source>
        <translation>combien des dernières requêtes sont connues, requêtes d’entraînement comprises</translation>
    </message>
    <message>
        <source>how many random features stand for the kernel</source>
        <translation>combien de variables aléatoires représentent le noyau</translation>
    </message>
    <message>
        <source>distance at which two contexts begin to differ; theirs are of length 1</source>
        <translation>distance à laquelle deux contextes commencent à différer&#x202f;; leur longueur est 1</translation>
    </message>
    <message>
        <source>how quickly an arm grows rarer with its distance to the best</source>
        <translation>à quelle vitesse un bras se raréfie avec sa distance au meilleur</translation>
    </message>
    <message>
        <source>how that grows with the queries learned from: 0 stays, 0.5 as their root</source>
        <translation>comment cela croît avec les requêtes apprises&#x202f;: 0 reste, 0,5 comme leur racine</translation>
    </message>
    <message>
        <source>factor of the bonus for arms that little is known of; the paper&apos;s is 1</source>
        <translation>facteur du bonus des bras peu connus&#x202f;; celui de l’article est 1</translation>
    </message>
    <message>
        <source>policies and models that advise, with commas between them</source>
        <translation>politiques et modèles qui conseillent, séparés par des virgules</translation>
    </message>
    <message>
        <source>share of the queries that any arm may answer; also how fast it learns</source>
        <translation>part des requêtes auxquelles un bras quelconque peut répondre&#x202f;; aussi la vitesse d’apprentissage</translation>
    </message>
    <message>
        <source>cost reckoned with before a model is asked: predicted from the query, the model&apos;s mean in training, or the query&apos;s own (known: only afterwards, but for flat prices)</source>
        <translation>coût retenu avant d’interroger un modèle&#x202f;: prédit d’après la requête, moyenne du modèle à l’entraînement, ou celui de la requête même (connu&#x202f;: seulement après, sauf pour les forfaits)</translation>
    </message>
    <message>
        <source>training queries that are asked, where the neighbours predict</source>
        <translation>requêtes d’entraînement interrogées, quand les voisins prédisent</translation>
    </message>
    <message>
        <source>all neighbours alike, or the nearer ones more (1 / (1 - cosine))</source>
        <translation>tous les voisins à égalité, ou plus les proches (1 / (1 - cosinus))</translation>
    </message>
    <message>
        <source>queries that the means over all domains count as in each domain</source>
        <translation>pour combien de requêtes les moyennes de tous les domaines comptent dans chacun</translation>
    </message>
    <message>
        <source>name of the strong model</source>
        <translation>nom du modèle fort</translation>
    </message>
    <message>
        <source>name of the weak model</source>
        <translation>nom du modèle faible</translation>
    </message>
    <message>
        <source>what predicts it</source>
        <translation>ce qui le prédit</translation>
    </message>
    <message>
        <source>models in the order in which they are asked, MODEL,MODEL,...; auto = the best chain on the training part</source>
        <translation>modèles dans l’ordre où ils sont interrogés, MODÈLE,MODÈLE,...&#x202f;; auto = la meilleure chaîne sur la partie d’entraînement</translation>
    </message>
    <message>
        <source>most models in a chain that is chosen</source>
        <translation>nombre maximal de modèles d’une chaîne choisie</translation>
    </message>
    <message>
        <source>what is charged where no model is right: the cheapest model (as LLMRouterBench), or nothing (as RouterBench)</source>
        <translation>ce qui est facturé si aucun modèle n’a juste&#x202f;: le modèle le moins cher (comme LLMRouterBench), ou rien (comme RouterBench)</translation>
    </message>
    <message>
        <source>name of the model</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>name of the one model</source>
        <translation>nom du premier modèle</translation>
    </message>
    <message>
        <source>name of the other model</source>
        <translation>nom de l’autre modèle</translation>
    </message>
    <message>
        <source>probability of the second one</source>
        <translation>probabilité du second</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>le plus exact</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistique</translation>
    </message>
    <message>
        <source>knn</source>
        <translation>voisins</translation>
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
