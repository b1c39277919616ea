-- The database of a Tallylight team. An administrator runs this file once, in an empty database of PostgreSQL 15
-- or later, as the role that will own it; the program itself never changes the database's shape. The server needs TLS
-- and, in pg_hba.conf, the line: hostssl tallylight all all scram-sha-256
--
--   createdb tallylight
--   psql tallylight -f tallylight-team.sql
--   psql tallylight -c "CREATE ROLE ann LOGIN IN ROLE tallylight" -c '\password ann'
--   psql tallylight -c "INSERT INTO team.account (service, name) VALUES ('agoraCloudRecording', 'QA') RETURNING id"
--   psql tallylight -c "INSERT INTO team.member VALUES ('<that id>', 'ann', 'owner', 'Ann')"
--
-- The other service is 'wallarmFast'. Others get a login in the same way; an owner adds them to team.member.
-- What the tables mean, and how people are let in: app/team/README.md. No secret belongs in here.

BEGIN;

DO $$
BEGIN
    -- Roles belong to the whole server: another database may have made it.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tallylight') THEN
        CREATE ROLE tallylight NOLOGIN;
    END IF;
    -- Who may only connect could already listen: notifications know no row-level security.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO tallylight', current_database());
END $$;

CREATE SCHEMA team;
GRANT USAGE ON SCHEMA team TO tallylight;
ALTER DEFAULT PRIVILEGES IN SCHEMA team GRANT SELECT ON TABLES TO tallylight;
-- Not IN SCHEMA: that could only add to what everybody may do anyway.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA team GRANT EXECUTE ON FUNCTIONS TO tallylight;

-- Programs older than readable_from cannot use this database; other older ones only read it.
CREATE TABLE team.meta (
    version integer NOT NULL,
    readable_from integer NOT NULL
);
INSERT INTO team.meta VALUES (1, 1);

-- An account of one of the services. `service` is a word of the ledger; service_account is a name, never a key.
CREATE TABLE team.account (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    service text NOT NULL,
    service_account text NOT NULL DEFAULT '',
    name text NOT NULL
);

CREATE TYPE team.role AS ENUM ('viewer', 'member', 'owner'); -- each may do what those before it may

CREATE TABLE team.member (
    account uuid NOT NULL REFERENCES team.account,
    login name NOT NULL,
    role team.role NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (account, login)
);

-- What happened, and what is known about recordings and runs: only ever added to.
CREATE TABLE team.step (
    seq bigint GENERATED ALWAYS AS IDENTITY,
    id uuid NOT NULL, -- the program's own, so that telling twice adds one row
    account uuid NOT NULL REFERENCES team.account,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 600),
    at timestamptz NOT NULL,
    client_at timestamptz NOT NULL, -- by the clock of who told it: shown, never compared
    who name NOT NULL,
    kind text NOT NULL CHECK (kind ~ '^[A-Za-z]{1,60}$'),
    args jsonb NOT NULL CHECK (jsonb_typeof(args) = 'object' AND pg_column_size(args) <= 65536),
    xact xid8 NOT NULL,
    PRIMARY KEY (account, id)
);
CREATE INDEX step_since ON team.step (account, xact);

-- Who may send a stop. The key makes it one program; the references let a second send follow only a first one, and
-- there is no third.
CREATE TABLE team.claim (
    id uuid NOT NULL,
    account uuid NOT NULL REFERENCES team.account,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 600),
    round integer NOT NULL CHECK (round > 0),
    send integer NOT NULL CHECK (send IN (1, 2)),
    first integer GENERATED ALWAYS AS (nullif(send - 1, 0)) STORED,
    client uuid NOT NULL,
    at timestamptz NOT NULL,
    who name NOT NULL,
    xact xid8 NOT NULL,
    PRIMARY KEY (account, subject, round, send),
    FOREIGN KEY (account, subject, round, first) REFERENCES team.claim (account, subject, round, send)
);
CREATE INDEX claim_since ON team.claim (account, xact);

-- The last reading of each recording and run: replaced, unlike steps.
CREATE TABLE team.state (
    account uuid NOT NULL REFERENCES team.account,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 600),
    args jsonb NOT NULL CHECK (jsonb_typeof(args) = 'object' AND pg_column_size(args) <= 65536),
    at timestamptz NOT NULL,
    who name NOT NULL,
    xact xid8 NOT NULL,
    PRIMARY KEY (account, subject)
);
CREATE INDEX state_since ON team.state (account, xact);

-- ---- Who may do what ----------------------------------------------------------------------------------------------

-- session_user: SET ROLE does not change it.
CREATE FUNCTION team.mine(lowest team.role) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT account FROM team.member WHERE login = session_user AND role >= lowest $$;

ALTER TABLE team.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE team.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE team.step ENABLE ROW LEVEL SECURITY;
ALTER TABLE team.claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE team.state ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON team.account FOR SELECT USING (id IN (SELECT team.mine('viewer')));
CREATE POLICY seen ON team.member FOR SELECT USING (account IN (SELECT team.mine('viewer')));
CREATE POLICY seen ON team.step FOR SELECT USING (account IN (SELECT team.mine('viewer')));
CREATE POLICY seen ON team.claim FOR SELECT USING (account IN (SELECT team.mine('viewer')));
CREATE POLICY seen ON team.state FOR SELECT USING (account IN (SELECT team.mine('viewer')));

CREATE POLICY invited ON team.member FOR INSERT WITH CHECK (account IN (SELECT team.mine('owner')));
CREATE POLICY changed ON team.member FOR UPDATE USING (account IN (SELECT team.mine('owner')));
CREATE POLICY removed ON team.member FOR DELETE USING (account IN (SELECT team.mine('owner')));
CREATE POLICY told ON team.step FOR INSERT WITH CHECK (account IN (SELECT team.mine('member')));
CREATE POLICY claimed ON team.claim FOR INSERT WITH CHECK (account IN (SELECT team.mine('member')));
CREATE POLICY read ON team.state FOR INSERT WITH CHECK (account IN (SELECT team.mine('member')));
CREATE POLICY read_again ON team.state FOR UPDATE USING (account IN (SELECT team.mine('member')));

-- Not the columns that say who, when and in which order.
GRANT INSERT (account, login, role, name), UPDATE (role, name), DELETE ON team.member TO tallylight;
GRANT INSERT (id, account, subject, client_at, kind, args) ON team.step TO tallylight;
GRANT INSERT (id, account, subject, round, send, client) ON team.claim TO tallylight;
GRANT INSERT (account, subject, args), UPDATE (args) ON team.state TO tallylight;

CREATE FUNCTION team.stamp() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.who := session_user;
    NEW.at := clock_timestamp();
    NEW.xact := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON team.step FOR EACH ROW EXECUTE FUNCTION team.stamp();
CREATE TRIGGER stamp BEFORE INSERT ON team.claim FOR EACH ROW EXECUTE FUNCTION team.stamp();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON team.state FOR EACH ROW EXECUTE FUNCTION team.stamp();

-- Against the administrator's own mistakes; nobody else has the right.
CREATE FUNCTION team.kept() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$ BEGIN RAISE EXCEPTION 'what happened is only ever added to'; END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON team.step EXECUTE FUNCTION team.kept();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON team.claim EXECUTE FUNCTION team.kept();

-- ---- Hearing of it ------------------------------------------------------------------------------------------------

-- Everybody who may connect hears this, whatever the policies say: so it is the account's UUID and nothing more.
CREATE FUNCTION team.announce() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$ BEGIN PERFORM pg_notify('tallylight', NEW.account::text); RETURN NULL; END $$;
CREATE TRIGGER announce AFTER INSERT ON team.step FOR EACH ROW EXECUTE FUNCTION team.announce();
CREATE TRIGGER announce AFTER INSERT ON team.claim FOR EACH ROW EXECUTE FUNCTION team.announce();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON team.state FOR EACH ROW EXECUTE FUNCTION team.announce();

-- ---- What the program calls ----------------------------------------------------------------------------------------

CREATE FUNCTION team.key(what text, id uuid) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT hashtextextended('tallylight ' || what || ' ' || id, 0) $$;

-- The server process whose session holds this advisory lock. A lock ends with its session, however that ends.
CREATE FUNCTION team.holder(what text, id uuid) RETURNS integer LANGUAGE sql STABLE
AS $$
    SELECT pid FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND objsubid = 1
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (classid::bigint << 32 | objid::bigint) = team.key(what, id)
    LIMIT 1
$$;

CREATE FUNCTION team.hold(what text, id uuid) RETURNS boolean LANGUAGE sql
AS $$
    SELECT CASE team.holder(what, id)
        WHEN pg_backend_pid() THEN true ELSE pg_try_advisory_lock(team.key(what, id)) END
$$;

-- "This program is on": others see it as long as the session lives. Returns the accounts that it may see.
CREATE FUNCTION team.hello(_client uuid)
RETURNS TABLE (id uuid, service text, service_account text, name text, role team.role) LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM team.hold('client', _client);
    RETURN QUERY SELECT a.id, a.service, a.service_account, a.name, m.role
        FROM team.account a JOIN team.member m ON m.account = a.id AND m.login = session_user ORDER BY a.name, a.id;
END $$;

-- Whether this session asks the service for everybody. Ends with the session.
CREATE FUNCTION team.lead(_account uuid) RETURNS boolean LANGUAGE plpgsql
AS $$
BEGIN
    IF _account NOT IN (SELECT team.mine('member')) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only members ask the service for everybody';
    END IF;
    RETURN team.hold('poll', _account);
END $$;

CREATE FUNCTION team.tell(_steps jsonb) RETURNS void LANGUAGE sql
AS $$
    INSERT INTO team.step (id, account, subject, client_at, kind, args)
    SELECT (one ->> 'id')::uuid, (one ->> 'account')::uuid, one ->> 'subject',
        to_timestamp((one ->> 'clientAtMs')::bigint / 1000.0), one ->> 'kind', one -> 'args'
    FROM jsonb_array_elements(_steps) WITH ORDINALITY AS given (one, place) ORDER BY place
    ON CONFLICT (account, id) DO NOTHING
$$;

CREATE FUNCTION team.report(_account uuid, _states jsonb) RETURNS void LANGUAGE sql
AS $$
    INSERT INTO team.state AS known (account, subject, args)
    SELECT _account, one ->> 'subject', one -> 'args' FROM jsonb_array_elements(_states) AS given (one)
    ON CONFLICT (account, subject) DO UPDATE SET args = excluded.args
$$;

-- Granted if the newest claim on the subject is this one: asking again gets the same answer, and who asks for a
-- round that is over learns of the one that follows.
CREATE FUNCTION team.claim(_id uuid, _account uuid, _subject text, _round integer, _send integer, _client uuid)
RETURNS TABLE (granted boolean, who name, shown text, client uuid, round integer, send integer, age_ms bigint,
    alive boolean)
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM team.claim c
            WHERE c.account = _account AND c.subject = _subject AND c.round > _round) THEN
        INSERT INTO team.claim (id, account, subject, round, send, client)
        VALUES (_id, _account, _subject, _round, _send, _client)
        ON CONFLICT ON CONSTRAINT claim_pkey DO NOTHING;
    END IF;
    RETURN QUERY SELECT c.id = _id, c.who, coalesce(m.name, c.who::text), c.client, c.round, c.send,
            (extract(epoch FROM clock_timestamp() - c.at) * 1000)::bigint, team.holder('client', c.client) IS NOT NULL
        FROM team.claim c LEFT JOIN team.member m ON m.account = c.account AND m.login = c.who
        WHERE c.account = _account AND c.subject = _subject
        ORDER BY c.round DESC, c.send DESC LIMIT 1;
END $$;

-- Everything of transactions that may not have been over at the time of the cursor, and the next cursor. Numbers of
-- rows would not do: a row that commits late has a lower one than those that were read before. STABLE: all of it is
-- one snapshot. Another server, or one that was set back, is read from the beginning.
CREATE FUNCTION team.since(_account uuid, _cursor text)
RETURNS TABLE (what text, id uuid, subject text, at_ms bigint, client_at_ms bigint, who text, shown text, kind text,
    args jsonb, seq bigint)
LANGUAGE sql STABLE
AS $$
    WITH place AS (
        SELECT (SELECT system_identifier FROM pg_control_system())::text AS server, pg_current_snapshot() AS seen,
            coalesce(substring(_cursor FROM ':([0-9]{1,19})$'), '0')::xid8 AS told -- can be read, whatever it is
    ), start AS (
        SELECT CASE WHEN split_part(_cursor, ':', 1) = server AND told <= pg_snapshot_xmax(seen)
            THEN told ELSE '0'::xid8 END AS xact
        FROM place
    ), news AS (
        SELECT 'step' AS what, s.id, s.subject, s.at, s.client_at, s.who, s.kind, s.args, s.seq
        FROM team.step s WHERE s.account = _account AND s.xact >= (SELECT xact FROM start)
        UNION ALL
        SELECT 'claim', c.id, c.subject, c.at, c.at, c.who, '',
            jsonb_build_object('round', c.round, 'send', c.send, 'client', c.client), 0
        FROM team.claim c WHERE c.account = _account AND c.xact >= (SELECT xact FROM start)
        UNION ALL
        SELECT 'state', NULL, t.subject, t.at, t.at, t.who, '', t.args, 0
        FROM team.state t WHERE t.account = _account AND t.xact >= (SELECT xact FROM start)
    )
    SELECT n.what, n.id, n.subject, (extract(epoch FROM n.at) * 1000)::bigint,
        (extract(epoch FROM n.client_at) * 1000)::bigint, n.who::text, coalesce(m.name, n.who::text), n.kind, n.args,
        n.seq
    FROM news n LEFT JOIN team.member m ON m.account = _account AND m.login = n.who
    UNION ALL
    SELECT 'cursor', NULL, server || ':' || pg_snapshot_xmin(seen), 0, 0, '', '', '', NULL, 0 FROM place
    ORDER BY 10
$$;

COMMIT;
