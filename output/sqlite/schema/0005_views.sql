-- The views are a contract: names, columns and their order.

CREATE VIEW v_document AS
SELECT d.document_id, d.source, d.sha256, d.title, d.publisher, d.published, d.published_basis, d.language, d.tier, d.status,
	(SELECT count(*) FROM issue i WHERE i.sha256 = d.sha256) AS issues
FROM document d
WHERE d.status <> 'superseded'
ORDER BY d.document_id;

CREATE VIEW v_meeting AS
SELECT meeting_id, series, level, ordinal, name, date, date_basis, place_city, place_country, modality, outcome, independent_sources, needs_review
FROM meeting
ORDER BY meeting_id;

CREATE VIEW v_participation AS
SELECT participation_id, meeting_id, country, person_id, person, office, rank, role, attendance, on_behalf_of, basis, org
FROM participation
ORDER BY participation_id;

CREATE VIEW v_person AS
SELECT e.entity_id AS person_id, e.name, e.aliases, e.documents
FROM entity e
WHERE e.kind = 'person'
ORDER BY e.entity_id;

CREATE VIEW v_office AS
SELECT person_id, person, office, office_kind, coalesce(country, org) AS country_or_org, valid_from, valid_to, first_observed, last_observed
FROM occupancy
ORDER BY occupancy_id;

CREATE VIEW v_membership AS
SELECT membership_id, body, country, status, valid_from, valid_to, from_not_before, to_not_after, first_observed, last_observed, basis,
	independent_sources, needs_review
FROM membership
ORDER BY membership_id;

CREATE VIEW v_pledge AS
SELECT p.pledge_id, p.meeting_id, p.pledger, p.person,
	(SELECT json_group_array(b.party) FROM (SELECT party FROM pledge_party WHERE pledge_id = p.pledge_id ORDER BY ordinal) b) AS beneficiaries,
	p.kind, p.amount, p.currency, p.quantity, p.unit, p.qualifier,
	(SELECT json_group_array(json_object('amount', q.amount, 'currency', q.currency, 'qualifier', q.qualifier))
		FROM (SELECT amount, currency, qualifier FROM pledge_equivalent WHERE pledge_id = p.pledge_id ORDER BY ordinal) q) AS equivalents,
	p.purpose, p.date, p.per_period, p.duration_years, p.part_of, p.stage, p.modality, p.independent_sources, p.tier
FROM pledge p
ORDER BY p.pledge_id;

CREATE VIEW v_agreement AS
SELECT a.agreement_id, a.title, a.kind, a.date,
	(SELECT json_group_array(p.party) FROM (SELECT party FROM agreement_party WHERE agreement_id = a.agreement_id ORDER BY ordinal) p) AS parties,
	a.modality, a.meeting_id
FROM agreement a
ORDER BY a.agreement_id;

CREATE VIEW v_evidence AS
SELECT c.table_name, c.row_id, c.column_name, c.claim_id, k.document_id, k.extractor, s.start, s."end", s.quote
FROM cell_source c
JOIN claim k ON k.claim_id = c.claim_id
JOIN claim_span s ON s.claim_id = c.claim_id AND s.role = c.field
ORDER BY c.table_name, c.row_id, c.column_name, c.rank, s.ordinal;

CREATE VIEW v_statement AS
SELECT DISTINCT t.subject, t.predicate, t.object, k.document_id, s.quote
FROM statement t
JOIN cell_source c ON c.table_name = 'statement' AND c.row_id = t.statement_id
JOIN claim k ON k.claim_id = c.claim_id
JOIN claim_span s ON s.claim_id = k.claim_id AND s.role = 'evidence'
ORDER BY t.subject, t.predicate, t.object, k.document_id, s.start;

CREATE VIEW v_conflict AS
SELECT conflict_id, topic, subject, predicate, rule, decision, reason, needs_review
FROM conflict
ORDER BY conflict_id;

CREATE VIEW v_conflict_claim AS
SELECT c.conflict_id, c.claim_id, k.document_id, c.value, c.verdict, s.quote
FROM conflict_claim c
JOIN claim k ON k.claim_id = c.claim_id
JOIN claim_span s ON s.claim_id = c.claim_id AND s.role = c.field AND s.ordinal = 0
ORDER BY c.conflict_id, c.ordinal;

CREATE VIEW v_open_plan AS
SELECT meeting_id, series, level, date, asserted_as_of
FROM meeting
WHERE modality = 'planned' AND coalesce(outcome, 'unknown') = 'unknown'
ORDER BY meeting_id;

-- Countries that documents name, or name the people or things of; not those inside a person's name.
CREATE VIEW v_country AS
SELECT c.iso2, c.iso3, c.name, n.documents
FROM country c JOIN (SELECT o.name, json_group_array(o.document_id) AS documents FROM (
	SELECT name, document_id FROM document_name WHERE type = 'country' AND status <> 'superseded' ORDER BY name, document_id) o GROUP BY o.name) n
	ON n.name = c.iso2
ORDER BY c.iso2;
