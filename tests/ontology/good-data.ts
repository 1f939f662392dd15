/** Instance data by hand that no shape objects to; mutants are made of them. */

export const PREFIXES = `
@prefix tw: <https://w3id.org/triplewire/ontology#> . @prefix role: <https://w3id.org/triplewire/role#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> . @prefix schema: <http://schema.org/> .
@prefix org: <http://www.w3.org/ns/org#> . @prefix prov: <http://www.w3.org/ns/prov#> . @prefix oa: <http://www.w3.org/ns/oa#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix time: <http://www.w3.org/2006/time#> .
@prefix e: <https://example.org/id/> .
`;

export const GOOD = `
e:doc a schema:NewsArticle ; tw:sha256 "${'0a'.repeat(32)}" ; schema:headline "Keller in Ghent" ;
  schema:datePublished "2019-01-18"^^xsd:date ; schema:url "https://example.org/a"^^xsd:anyURI .
e:keller a tw:Person ; rdfs:label "Anna Keller" ; skos:altLabel "Keller" ; tw:level "name" ; tw:mentionedIn e:doc .
e:silva a tw:Person ; rdfs:label "Marco Silva" ; tw:level "name" ; tw:mentionedIn e:doc .
e:ghent a tw:City ; rdfs:label "Ghent" ; tw:level "name" ; tw:mentionedIn e:doc .
e:mayor a tw:Position ; rdfs:label "mayor" ; tw:level "nominal" ; tw:mentionedIn e:doc .
e:medal a tw:Award ; rdfs:label "medal" ; tw:level "nominal" ; tw:mentionedIn e:doc .
e:sel a oa:SpecificResource ; oa:hasSource e:doc ; oa:hasSelector e:pos , e:quote .
e:pos a oa:TextPositionSelector ; oa:start "3"^^xsd:nonNegativeInteger ; oa:end "21"^^xsd:nonNegativeInteger .
e:quote a oa:TextQuoteSelector ; oa:exact "Keller met Silva" ; oa:prefix "On Monday " .
e:run a prov:Activity ; prov:wasAssociatedWith e:agent ; tw:modelHash "ab" .
e:agent a prov:SoftwareAgent ; rdfs:label "Triplewire" ; schema:softwareVersion "0.1.0" .
e:message a schema:Claim ; schema:text "the bridge is safe" ; prov:wasAttributedTo e:keller ; prov:wasDerivedFrom e:sel .

e:meet a tw:Meet , sem:Event ; role:participant e:keller , e:silva ; role:topicText "the bridge" ; sem:hasPlace e:ghent ;
  sem:hasTimeStamp "2019-01"^^xsd:gYearMonth ; sem:hasEarliestBeginTimeStamp "2019-01-01"^^xsd:date ;
  sem:hasLatestEndTimeStamp "2019-01-31"^^xsd:date ; tw:modality tw:Asserted ; tw:confidence 0.9 ; tw:foundBy "model:Meet" ;
  sem:hasTime e:january ; tw:filler e:first , e:when ; prov:qualifiedDerivation e:telling ;
  prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:first a sem:Role ; sem:roleType role:participant ; rdf:value e:keller ; schema:position 0 ; tw:textPosition "char=3,9" .
e:when a sem:Role ; sem:roleType role:time ; rdf:value "2019-01" ; tw:timeWords "in January" ; schema:position 0 .
e:telling a prov:Derivation ; prov:entity e:sel ; tw:sentence e:sel ; tw:foundBy "model:Meet" ; tw:confidence 0.9 ; schema:position 0 .
e:january a time:ProperInterval ; time:hasBeginning e:day1 ; time:hasEnd e:day2 .
e:day1 a time:Instant ; time:inXSDDate "2019-01-01"^^xsd:date .
e:day2 a time:Instant ; time:inXSDDate "2019-01-31"^^xsd:date .
e:say a tw:Say , sem:Event ; role:speaker e:keller ; role:content e:message ; tw:modality tw:Asserted ; tw:confidence 0.8 ;
  tw:foundBy "frame:Say/verb/1" ; prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:accuse a tw:Accuse , sem:Event ; role:accuser e:silva ; role:accused e:keller ; role:offenceText "theft" ;
  tw:modality tw:Possible ; tw:confidence 0.7 ; tw:foundBy "model:Accuse" ; prov:wasAttributedTo e:silva ;
  prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:membership a org:Membership ; org:member e:silva ; tw:post e:mayor ; tw:former true ; tw:modality tw:Asserted ;
  tw:confidence 1.0 ; tw:foundBy "model:hasPosition" ; prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:relation a tw:Relation ; tw:relationType tw:hasPosition ; tw:filler e:holder , e:post ; tw:former true ; tw:modality tw:Asserted ;
  tw:confidence 1.0 ; tw:foundBy "model:hasPosition" ; prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:holder a sem:Role ; sem:roleType rdf:subject ; rdf:value e:silva ; schema:position 0 .
e:post a sem:Role ; sem:roleType rdf:object ; rdf:value e:mayor ; schema:position 0 .

e:keller tw:met e:silva . e:keller tw:said e:message . e:silva tw:hasPosition e:mayor .
e:c1 a rdf:Statement ; rdf:subject e:keller ; rdf:predicate tw:met ; rdf:object e:silva ; tw:describesEvent e:meet ;
  tw:modality tw:Asserted ; tw:confidence 0.9 ; tw:foundBy "model:Meet" ; tw:sentence e:sel ; prov:wasGeneratedBy e:run ;
  prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:c2 a rdf:Statement ; rdf:subject e:keller ; rdf:predicate tw:said ; rdf:object e:message ; tw:describesEvent e:say ;
  tw:modality tw:Asserted ; tw:confidence 0.8 ; tw:foundBy "frame:Say/verb/1" ; prov:wasGeneratedBy e:run ;
  prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:c3 a rdf:Statement ; rdf:subject e:silva ; rdf:predicate tw:hasPosition ; rdf:object e:mayor ; tw:former true ;
  tw:describesMembership e:membership ; tw:describesRelation e:relation ; tw:modality tw:Asserted ; tw:confidence 1.0 ; tw:foundBy "model:hasPosition" ;
  prov:wasGeneratedBy e:run ; prov:hadPrimarySource e:doc ; prov:wasDerivedFrom e:sel .
e:keller owl:sameAs <http://www.wikidata.org/entity/Q1> .
e:link a tw:Link ; rdf:subject e:keller ; rdf:predicate owl:sameAs ; rdf:object <http://www.wikidata.org/entity/Q1> ;
  rdfs:label "Anna M. Keller" ; tw:matchedName "Anna Keller" ; tw:verdict "linked" ; tw:score 0.855 ; tw:nameScore 0.9 ;
  tw:classScore 1.0 ; tw:contextScore 0.95 ; prov:wasGeneratedBy e:linking .
e:linking a prov:Activity ; prov:wasAssociatedWith e:agent ; tw:gazetteerHash "cd" ; tw:threshold 0.8 .
e:merge a tw:Judgement ; tw:decision "merge" ; tw:about e:keller , e:keller2 ; tw:keeps e:keller ; schema:position 0 ; prov:wasAttributedTo e:editor .
e:split a tw:Judgement ; tw:decision "split" ; tw:about e:silva ; tw:inDocument e:doc ; schema:position 1 ; prov:wasAttributedTo e:editor .
e:rename a tw:Judgement ; tw:decision "rename" ; tw:about e:ghent ; tw:newLabel "Ghent" ; schema:position 2 ; prov:wasAttributedTo e:editor .
e:editor a prov:Agent ; rdfs:label "Ed Itor" .
e:inferred a tw:Inference ; rdf:subject e:silva ; rdf:predicate tw:met ; rdf:object e:keller ; prov:wasDerivedFrom e:c1 .
`;
