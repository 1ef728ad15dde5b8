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
: 5 15
%
= sub-dimensions readiness-indicators readiness-scale readiness-weights readiness-levels readiness-bands readiness-three-way evaluation-scale
*
"   region-code ^\\d{2}(?:\\.\\d{2})?$
# >0
# 0 5
{ year 6 value 1c }
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
@ kind opd { kind 1m } council { kind 1n name 2 institution 1o }
"  2000 unsafe-link ^(?:https?:\\/\\/|mailto:)[^\\s]+$ i
{ label 2 url? 1q }
{ progress x file? 1r note? 0 }
= head-of-region parliament-member opd civil-servant community
= digital non-digital
= governance public-service other
= 1 2 3 4 5 not-applicable
= region
= dimension
= readiness-element
@ kind region { kind 1x } dimension { kind 1y dimensionId 3 } readiness-element { kind 1z elementId 3 }
= strength weakness opportunity threat
= SO ST WO WT
"   location-code ^\\d{2}(?:\\.\\d{2}){0,2}(?:\\.\\d{4})?$
= short medium long
= apbd-kabupaten-kota apbd-provinsi apbn csr kpbu hibah masyarakat
= planned running finished postponed cancelled
= residents visitors businesses
= social economic environmental
< schemaVersion k number z publishedAt 10 hash 11 framework { id 5 version d name e status 12 legalBasis [ { title e note? e } validity { from ? f to ? f note e } bodies [ { id 5 name e } dimensions + { id 5 code 13 name e description e subDimensions [ { id 5 name e aspect e } } readiness { id 5 version d elements + { id 5 name e weight 9 subElements + { id 5 name e indicators + { id 5 name e weight 9 } } } bands + { id 5 name e from a below a } threeWay? 14 levels? 16 } swot { method { weightUnit l ratingScale m ratingDirection n coordinates o quadrantNaming p weightTolerance i } } indices [ { id 5 name e legalBasis e dataYears? { from ? 17 to ? 17 } validity? { from ? f to ? f } bands + { id 5 name e from a below a } structure? { scale q aspects + { id 5 name e indicators + { id 5 name e weight 9 } } } } evaluation [ { id 5 name e scale? q weights { baseline 9 output 9 outcome 9 impact 9 quickWin 9 } } proposals [ 18 } masterplan 19 }
{ schemaVersion k id 1 title 2 sample r framework { id 1 version d } region { code 1a name 2 profile? { summary? 0 areaKm2? 1b districts? b villages? b population? s grossRegionalProduct? s spbe? 1d pemdi? 1d fiscalCapacity? { category 1e source 2 } leadersCommitment? { statement 0 reference? 2 } } } period j vision 1f missions [ { id 1 code 4 statement 0 objectives [ { id 1 code 4 statement 0 indicators [ { id 1 name 2 unit 1g direction 1h baseline ? t targets [ t realisations [ t } } } opds [ { id 1 code 4 name 2 shortName 2 kind 1i nomenclatureCode? 1j } rpjmd? { title 2 legalBasis? 2 period j vision 0 strategicIssues [ 0 missions [ { id 1 code 4 statement 0 } goals [ { id 1 code 4 statement 0 missionId 1 } objectives [ { id 1 code 4 statement 0 goalId 1 indicators [ { id 1 name 2 unit 1g direction 1h baseline ? t targets [ t realisations [ t } } programs [ { id 1 objectiveId 1 nomenclatureCode u name 2 opdId 1 indicators [ { id 1 name 2 unit 1g direction 1h baseline ? t targets [ t realisations [ t } ceilings [ { year 6 amount b } } } problems [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1k title 2 description? 0 cause? 0 impact? 0 opdId 1 rpjmdObjectiveId? 1 usg? v } needs [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1k title 2 description? 0 kind w opdId 1 problemIds [ 1 } innovations [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1k name 2 shortName 2 kind 1l proposer 1p opdId? 1 startYear 6 needIds [ 1 problemIds [ 1 stages { problem-formulation 1s idea-formulation 1s development-planning 1s development 1s implementation 1s evaluation 1s } description? 0 benefits? { organiser? 0 government? 0 public? 0 } uniqueness? 0 partners [ { form 2 name 2 } potential? { expansion? 0 improvement? 0 replication? 0 } sustainability? { regulation? 0 institution? 0 resources? 0 businessModel? 0 } riskAnalysis? 0 resources? { budget? b people? 0 facilities? 0 } iga? { initiator 1t technology 1u form 1v affairs [ 2 trialOn? f implementedOn? f design? 0 purpose? 0 benefit? 0 result? 0 } kipp? { summary? 0 background? 0 novelty? 0 implementation? 0 significance? 0 adaptability? 0 resources? 0 sustainability? 0 } } readiness [ { id 1 title 2 assessedOn f state 7 stateReason? 0 updatedAt 8 opdRatings [ { opdId 1 ratings [ { indicatorId 3 current ? 1w target? y evidence? [ 1r note? 0 } } assessorRatings [ { assessor 2 ratings [ { indicatorId 3 current ? 1w target? y evidence? [ 1r note? 0 } } consolidated ? { ownerOpdId 1 ratings [ { indicatorId 3 current ? 1w target? y evidence? [ 1r note? 0 justification 0 } } } swot [ { id 1 scope 20 state 7 stateReason? 0 updatedAt 8 factors [ { id 1 code 4 kind 21 statement 2 weight i rating a printedScore? a } method? { weightUnit? l ratingScale? m ratingDirection? n coordinates? o quadrantNaming? p weightTolerance? i } } strategies [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1k kind 22 statement 0 swotId 1 factorCodes + 4 } programs [ { id 1 code 4 state 7 stateReason? 0 updatedAt 8 dimensionId 3 subDimensionId? 3 tags [ 1k objective 0 name 2 activity 0 output 0 kind w strategyIds [ 1 needIds [ 1 innovationIds [ 1 dependsOnProgramIds [ 1 rpjmdProgramId? 1 nomenclatureCode? u leadOpdId 1 supportingOpdIds [ 1 stakeholders [ 2 locations [ 23 period j horizon 24 quickWin r indicators [ { id 1 name 2 unit 1g direction 1h baseline ? t targets [ t realisations [ t } budgets [ { year 6 source 25 amount b } progress [ { id 1 reportedOn f percent x spent? b note? 0 } status 26 risk? 0 usg? v impactEffort? { impact c effort c } beneficiaries [ 27 pillars [ 28 } evaluations [ { id 1 year 6 dimensionId 3 state 7 stateReason? 0 updatedAt 8 grades { baseline ? c output ? c outcome ? c impact ? c quickWin ? c } strengths? 0 weaknesses? 0 recommendations? 0 } }`;
