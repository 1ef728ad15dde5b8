/**
 * The shapes of a published edition and of a masterplan, in its last two lines, as `compileShapes` reads them. Derived
 * from the schemas; after a change of theirs: npx vitest run -u packages/core/src/masterplan/reader/description.test.ts
 */
export const description = `" 1 20000
"  64 identifier ^[A-Za-z0-9][A-Za-z0-9._-]*$
" 1 500
"  80 framework-id ^[a-z0-9]+(?:-[a-z0-9]+)*$
" 1 32
"   framework-id ^[a-z0-9]+(?:-[a-z0-9]+)*$
% 1945 2200
= draft submitted returned approved locked
"   datetime ^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}(?:Z))$
# 0 9007199254740991
#
% 0
% 1 5
" 1
{ id d en d }
"   date ^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$
= poor fair good
{ statement e evidence e }
# 0
{ from 6 to 6 }
= 1
= fraction percent
= one-to-four one-to-five signed
= reversed magnitude
= difference half-difference swapped threshold
= rangkuti pearce-robinson cartesian
{ lowest a highest a }
*
!
{ year 6 value b }
{ year 6 value a }
"   nomenclature-code ^(?:\\d|X)\\.(?:\\d{2}|XX)\\.\\d{2}(?:\\.[12]\\.\\d{2}(?:\\.(?:\\d{4}|\\d{2}))?)?$
{ urgency c seriousness c growth c }
= policy institution infrastructure application literacy
# 0 100
= 1 2 3 4 5
% 1
"   datetime ^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$
"   sha-256 ^[0-9a-f]{64}$
= in-use draft
"   dimension-code ^[A-Z]{2,4}$
( g g g g g
( h h h h h
: 5 16
%
= sub-dimensions readiness-indicators readiness-scale readiness-weights readiness-levels readiness-bands readiness-three-way evaluation-scale
" 
: 1a r
"   region-code ^\\d{2}(?:\\.\\d{2})?$
# >0
# 0 5
{ year 6 value 1e }
= very-low low medium high very-high
"  20000
" 1 60
= higher lower
= secretariat council-secretariat inspectorate office agency hospital unit district
"   opd-code ^\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}$
" 1 80
= program product method conceptual technology
= opd
= council
= university business community media government individual
@ kind opd { kind 1o } council { kind 1p name 2 institution 1q }
"  2000 unsafe-link ^(?:https?:\\/\\/|mailto:)[^\\s]+$ i
{ label 2 url? 1s }
{ progress y file? 1t note? 0 }
= head-of-region parliament-member opd civil-servant community
= digital non-digital
= governance public-service other
= 1 2 3 4 5 not-applicable
= region
= dimension
= readiness-element
@ kind region { kind 1z } dimension { kind 20 dimensionId 3 } readiness-element { kind 21 elementId 3 }
= strength weakness opportunity threat
= SO ST WO WT
"   location-code ^\\d{2}(?:\\.\\d{2}){0,2}(?:\\.\\d{4})?$
= short medium long
= apbd-kabupaten-kota apbd-provinsi apbn csr kpbu hibah masyarakat
= planned running finished postponed cancelled
= residents visitors businesses
= social economic environmental
< schemaVersion k number 10 publishedAt 11 hash 12 framework { id 5 version d name e status 13 legalBasis [ { title e note? e } validity { from ? f to ? f note e } bodies [ { id 5 name e } dimensions + { id 5 code 14 name e description e subDimensions [ { id 5 name e aspect e } } readiness { id 5 version d elements + { id 5 name e weight 9 subElements + { id 5 name e indicators + { id 5 name e weight 9 } } } bands + { id 5 name e from a below a } threeWay? 15 levels? 17 } swot { method { weightUnit l ratingScale m ratingDirection n coordinates o quadrantNaming p weightTolerance i } } indices [ { id 5 name e legalBasis e dataYears? { from ? 18 to ? 18 } validity? { from ? f to ? f } bands + { id 5 name e from a below a } structure? { scale q aspects + { id 5 name e indicators + { id 5 name e weight 9 } } } } evaluation [ { id 5 name e scale? q weights { baseline 9 output 9 outcome 9 impact 9 quickWin 9 } } proposals [ 19 books? [ 1b } masterplan r }
{ schemaVersion k id 1 title 2 sample s framework { id 1 version d } region { code 1c name 2 profile? { summary? 0 areaKm2? 1d districts? b villages? b population? t grossRegionalProduct? t spbe? 1f pemdi? 1f fiscalCapacity? { category 1g source 2 } leadersCommitment? { statement 0 reference? 2 } } } period j vision 1h missions [ { id 1 code 4 statement 0 objectives [ { id 1 code 4 statement 0 indicators [ { id 1 name 2 unit 1i direction 1j baseline ? u targets [ u realisations [ u } } } opds [ { id 1 code 4 name 2 shortName 2 kind 1k nomenclatureCode? 1l } rpjmd? { title 2 legalBasis? 2 period j vision 0 strategicIssues [ 0 missions [ { id 1 code 4 statement 0 } goals [ { id 1 code 4 statement 0 missionId 1 } objectives [ { id 1 code 4 statement 0 goalId 1 indicators [ { id 1 name 2 unit 1i direction 1j baseline ? u targets [ u realisations [ u } } programs [ { id 1 objectiveId 1 nomenclatureCode v name 2 opdId 1 indicators [ { id 1 name 2 unit 1i direction 1j baseline ? u targets [ u realisations [ u } ceilings [ { year 6 amount b } } } problems [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1m title 2 description? 0 cause? 0 impact? 0 opdId 1 rpjmdObjectiveId? 1 usg? w } needs [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1m title 2 description? 0 kind x opdId 1 problemIds [ 1 } innovations [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1m name 2 shortName 2 kind 1n proposer 1r opdId? 1 startYear 6 needIds [ 1 problemIds [ 1 stages { problem-formulation 1u idea-formulation 1u development-planning 1u development 1u implementation 1u evaluation 1u } description? 0 benefits? { organiser? 0 government? 0 public? 0 } uniqueness? 0 partners [ { form 2 name 2 } potential? { expansion? 0 improvement? 0 replication? 0 } sustainability? { regulation? 0 institution? 0 resources? 0 businessModel? 0 } riskAnalysis? 0 resources? { budget? b people? 0 facilities? 0 } iga? { initiator 1v technology 1w form 1x affairs [ 2 trialOn? f implementedOn? f design? 0 purpose? 0 benefit? 0 result? 0 } kipp? { summary? 0 background? 0 novelty? 0 implementation? 0 significance? 0 adaptability? 0 resources? 0 sustainability? 0 } } readiness [ { id 1 title 2 assessedOn f state 7 stateReason? 0 updatedAt 8 opdRatings [ { opdId 1 ratings [ { indicatorId 3 current ? 1y target? z evidence? [ 1t note? 0 } } assessorRatings [ { assessor 2 ratings [ { indicatorId 3 current ? 1y target? z evidence? [ 1t note? 0 } } consolidated ? { ownerOpdId 1 ratings [ { indicatorId 3 current ? 1y target? z evidence? [ 1t note? 0 justification 0 } } } swot [ { id 1 scope 22 state 7 stateReason? 0 updatedAt 8 factors [ { id 1 code 4 kind 23 statement 2 weight i rating a printedScore? a } method? { weightUnit? l ratingScale? m ratingDirection? n coordinates? o quadrantNaming? p weightTolerance? i } } strategies [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1m kind 24 statement 0 swotId 1 factorCodes + 4 } programs [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1m objective 0 name 2 activity 0 output 0 kind x strategyIds [ 1 needIds [ 1 innovationIds [ 1 dependsOnProgramIds [ 1 rpjmdProgramId? 1 nomenclatureCode? v leadOpdId 1 supportingOpdIds [ 1 stakeholders [ 2 locations [ 25 period j horizon 26 quickWin s indicators [ { id 1 name 2 unit 1i direction 1j baseline ? u targets [ u realisations [ u } budgets [ { year 6 source 27 amount b } progress [ { id 1 reportedOn f percent y spent? b note? 0 } status 28 risk? 0 usg? w impactEffort? { impact c effort c } beneficiaries [ 29 pillars [ 2a } evaluations [ { id 1 year 6 dimensionId 3 state 7 stateReason? 0 updatedAt 8 grades { baseline ? c output ? c outcome ? c impact ? c quickWin ? c } strengths? 0 weaknesses? 0 recommendations? 0 } }`;
