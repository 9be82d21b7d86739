<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ComparisonTables</name>
    <message numerus="yes">
        <source>%1 in %2: %3 over %Ln queries</source>
        <translation>
            <numerusform>%1 in %2: %3 over %Ln query</numerusform>
            <numerusform>%1 in %2: %3 over %Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln query that both answered</numerusform>
            <numerusform>%1 and %2: both right %3, only %1 %4, only %2 %5, neither %6, of %Ln queries that both answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln query</numerusform>
            <numerusform>%Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes</source>
        <translation>
            <numerusform>%Ln outcome</numerusform>
            <numerusform>%Ln outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::BudgetPanel</name>
    <message numerus="yes">
        <source>of %1 for %Ln queries</source>
        <translation>
            <numerusform>of %1 for %Ln query</numerusform>
            <numerusform>of %1 for %Ln queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ComparedModels</name>
    <message numerus="yes">
        <source>over %Ln queries</source>
        <translation>
            <numerusform>over %Ln query</numerusform>
            <numerusform>over %Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not answered by every model</source>
        <translation>
            <numerusform>%Ln of them was not answered by every model</numerusform>
            <numerusform>%Ln of them were not answered by every model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 less %2, over %Ln queries that both answered</source>
        <translation>
            <numerusform>%1 less %2, over %Ln query that both answered</numerusform>
            <numerusform>%1 less %2, over %Ln queries that both answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln queries that every model answered; %1 left out</source>
        <translation>
            <numerusform>over %Ln query that every model answered; %1 left out</numerusform>
            <numerusform>over %Ln queries that every model answered; %1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::DatasetSection</name>
    <message numerus="yes">
        <source>%1 · %Ln queries</source>
        <translation>
            <numerusform>%1 · %Ln query</numerusform>
            <numerusform>%1 · %Ln queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedActions</name>
    <message numerus="yes">
        <source>It answers vectors of %Ln numbers</source>
        <translation>
            <numerusform>It answers vectors of %Ln number</numerusform>
            <numerusform>It answers vectors of %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EmbedDialog</name>
    <message numerus="yes">
        <source>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</source>
        <translation>
            <numerusform>“%1” has contexts of one number each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</numerusform>
            <numerusform>“%1” has contexts of %Ln numbers each, from %2. “Embed” replaces them, in the study too: the run and every pinned analysis are computed anew from the new ones. Edit &gt; Undo brings the former ones back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::EventText</name>
    <message numerus="yes">
        <source>feedback for %1, %Ln queries late</source>
        <translation>
            <numerusform>feedback for %1, %Ln query late</numerusform>
            <numerusform>feedback for %1, %Ln queries late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feedback %Ln queries late</source>
        <translation>
            <numerusform>feedback %Ln query late</numerusform>
            <numerusform>feedback %Ln queries late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::HeatModel</name>
    <message numerus="yes">
        <source>%1 took %2 of the %Ln queries in %3</source>
        <translation>
            <numerusform>%1 took %2 of the %Ln query in %3</numerusform>
            <numerusform>%1 took %2 of the %Ln queries in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln queries</source>
        <translation>
            <numerusform>%1: %Ln query</numerusform>
            <numerusform>%1: %Ln queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ImportDialog</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vectors of %1 dimensions</source>
        <translation>
            <numerusform>%Ln vector of %1 dimensions</numerusform>
            <numerusform>%Ln vectors of %1 dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vectors of %Ln dimensions</source>
        <translation>
            <numerusform>Vectors of %Ln dimension</numerusform>
            <numerusform>Vectors of %Ln dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices of %Ln models</source>
        <translation>
            <numerusform>Prices of %Ln model</numerusform>
            <numerusform>Prices of %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::InspectedModels</name>
    <message numerus="yes">
        <source>%Ln tokens in, %1 out</source>
        <translation>
            <numerusform>%Ln token in, %1 out</numerusform>
            <numerusform>%Ln tokens in, %1 out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::ModelChoiceModel</name>
    <message numerus="yes">
        <source>%Ln evaluation queries with an outcome</source>
        <translation>
            <numerusform>%Ln evaluation query with an outcome</numerusform>
            <numerusform>%Ln evaluation queries with an outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PinsModel</name>
    <message numerus="yes">
        <source>over %Ln queries; %1 left out</source>
        <translation>
            <numerusform>over %Ln query; %1 left out</numerusform>
            <numerusform>over %Ln queries; %1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::PoolPage</name>
    <message numerus="yes">
        <source>Exact: all %Ln pools were tried.</source>
        <translation>
            <numerusform>Exact: the only pool was tried.</numerusform>
            <numerusform>Exact: all %Ln pools were tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln queries that every model answered; %1 left out.</source>
        <translation>
            <numerusform>Over %Ln query that every model answered; %1 left out.</numerusform>
            <numerusform>Over %Ln queries that every model answered; %1 left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::QueriesPanel</name>
    <message numerus="yes">
        <source>%Ln queries</source>
        <translation>
            <numerusform>%Ln query</numerusform>
            <numerusform>%Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln queries</source>
        <translation>
            <numerusform>%1 of %Ln query</numerusform>
            <numerusform>%1 of %Ln queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::SelectionChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::StatusLine</name>
    <message numerus="yes">
        <source>frontier on a grid: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>frontier on a grid: %Ln step in %1 ms</numerusform>
            <numerusform>frontier on a grid: %Ln steps in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln steps in %1 ms</source>
        <translation>
            <numerusform>exact frontier: %Ln step in %1 ms</numerusform>
            <numerusform>exact frontier: %Ln steps in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact frontier: %Ln intervals in %1 s</source>
        <translation>
            <numerusform>exact frontier: %Ln interval in %1 s</numerusform>
            <numerusform>exact frontier: %Ln intervals in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::SweepPanel</name>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metallm::ui::WhatChangedPage</name>
    <message numerus="yes">
        <source>%1 of %Ln queries; gained %2, lost %3</source>
        <translation>
            <numerusform>%1 of %Ln query; gained %2, lost %3</numerusform>
            <numerusform>%1 of %Ln queries; gained %2, lost %3</numerusform>
        </translation>
    </message>
</context>
</TS>
