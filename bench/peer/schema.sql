-- The catalogue as the peer reads it: the same published listings in a table of its own, with what a search needs ready
-- in columns, and the indexes that serve it best.
drop schema if exists peer cascade;
create schema peer;
create temporary table okrug (code, name) as values ('CAO', 'ЦАО'), ('SAO', 'САО'), ('SVAO', 'СВАО'), ('VAO', 'ВАО'),
    ('YUVAO', 'ЮВАО'), ('YUAO', 'ЮАО'), ('YUZAO', 'ЮЗАО'), ('ZAO', 'ЗАО'), ('SZAO', 'СЗАО'), ('ZELAO', 'ЗелАО'),
    ('NAO', 'НАО'), ('TAO', 'ТАО');
create table peer.listing as
select id, title, deal, type, area::float8, price::float8, price_per_sqm::float8, street || ', ' || house as address,
    district, okrug.name as okrug, lat, lon,
    case building_class when 'B_PLUS' then 'B+' else building_class end as building_class, floor, floors,
    case when photos > 0 then '/api/v1/listings/' || id || '/photos/0' end as photo,
    yield_pct::float8, payback_years::float8, leases <> '[]' as tenanted, published_at, features,
    coalesce((select jsonb_agg(jsonb_build_object('name', split_part(near, '|', 1), 'line', split_part(near, '|', 2),
            'walkMinutes', split_part(near, '|', 3)::int) order by place)
        from unnest(string_to_array(metro, ';')) with ordinality as stations(near, place)), '[]') as metro,
    coalesce((select array_agg(distinct split_part(near, '|', 1))
        from unnest(string_to_array(metro, ';')) as near), '{}') as stations
from listings.listing join okrug on okrug.code = listing.okrug where status = 'PUBLISHED';
alter table peer.listing add primary key (id);
create index on peer.listing (deal, type, price) include (area, lat, lon, building_class, okrug, district);
create index on peer.listing (deal, published_at desc, id);
create index on peer.listing using gin (stations);
create statistics peer.correlated on deal, type, price, area from peer.listing;
analyze peer.listing;
