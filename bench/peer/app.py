"""The search endpoint as a good Python service has it: FastAPI, SQLAlchemy (async) and asyncpg over the same listings.

It answers POST /api/v1/listings/search as the product does: cards, total, facets that ignore their own field.
"""

import os
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, FastAPI
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from sqlalchemy import Select, Text, func, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

POOL = 10

engine = create_async_engine(
    os.environ["PEER_DATABASE_URL"],
    pool_size=POOL,
    max_overflow=0,
    connect_args={"server_settings": {"plan_cache_mode": "force_custom_plan", "jit": "off"}},
)
sessions = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    pass


class Listing(Base):
    __tablename__ = "listing"
    __table_args__ = {"schema": "peer"}

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    deal: Mapped[str]
    type: Mapped[str]
    area: Mapped[float]
    price: Mapped[float]
    price_per_sqm: Mapped[float]
    address: Mapped[str]
    district: Mapped[str]
    okrug: Mapped[str]
    lat: Mapped[float]
    lon: Mapped[float]
    metro: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    building_class: Mapped[str | None]
    floor: Mapped[int | None]
    floors: Mapped[int | None]
    photo: Mapped[str | None]
    yield_pct: Mapped[float | None]
    payback_years: Mapped[float | None]
    tenanted: Mapped[bool]
    published_at: Mapped[datetime]
    features: Mapped[list[str]] = mapped_column(ARRAY(Text))
    stations: Mapped[list[str]] = mapped_column(ARRAY(Text), deferred=True)

    @property
    def location(self) -> dict[str, float]:
        return {"lat": self.lat, "lon": self.lon}


class Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, from_attributes=True)


class NumberRange(Model):
    min: float | None = None
    max: float | None = None


class Criteria(Model):
    deal: str | None = None
    types: list[str] | None = None
    price: NumberRange | None = None
    area: NumberRange | None = None
    metro: list[str] | None = None


class SearchRequest(Model):
    criteria: Criteria
    bbox: tuple[float, float, float, float] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    facets: list[str] = []


class Point(Model):
    lat: float
    lon: float


class MetroWalk(Model):
    name: str
    line: str
    walk_minutes: int


class Card(Model):
    id: UUID
    title: str
    deal: str
    type: str
    area: float
    price: float
    price_per_sqm: float
    address: str
    district: str
    okrug: str
    location: Point
    metro: list[MetroWalk]
    building_class: str | None
    floor: int | None
    floors: int | None
    photo: str | None
    yield_pct: float | None
    payback_years: float | None
    tenanted: bool
    published_at: datetime
    features: list[str]


class FacetCount(Model):
    value: str
    count: int


class SearchResponse(Model):
    items: list[Card]
    total: int
    facets: dict[str, list[FacetCount]]


FACETS = {
    "deal": Listing.deal,
    "types": Listing.type,
    "buildingClass": Listing.building_class,
    "okrugs": Listing.okrug,
    "districts": Listing.district,
    "metro": func.unnest(Listing.stations),
}


def filters(request: SearchRequest, without: str | None = None) -> list[Any]:
    criteria = request.criteria
    found: dict[str, list[Any]] = {}
    if criteria.deal:
        found["deal"] = [Listing.deal == criteria.deal]
    if criteria.types:
        found["types"] = [Listing.type.in_(criteria.types)]
    for name, column, bounds in (("price", Listing.price, criteria.price), ("area", Listing.area, criteria.area)):
        if bounds:
            found[name] = [column.between(bounds.min, bounds.max)]
    if criteria.metro:
        found["metro"] = [Listing.stations.overlap(criteria.metro)]
    if request.bbox:
        west, south, east, north = request.bbox
        found["bbox"] = [Listing.lon.between(west, east), Listing.lat.between(south, north)]
    return [each for name, parts in found.items() if name != without for each in parts]


def facet(request: SearchRequest, name: str) -> Select[Any]:
    value = FACETS[name].label("value")
    return select(value, func.count().label("count")).where(*filters(request, without=name)).group_by(value)


@asynccontextmanager
async def lifespan(_: FastAPI):
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


async def session():
    async with sessions() as opened:
        yield opened


@app.post("/api/v1/listings/search", response_model=SearchResponse)
async def search(request: SearchRequest, database: Annotated[AsyncSession, Depends(session)]) -> Any:
    where = filters(request)
    page = select(Listing).where(*where).order_by(Listing.published_at.desc(), Listing.id).limit(request.limit)
    items = (await database.scalars(page)).all()
    total = await database.scalar(select(func.count()).select_from(Listing).where(*where))
    facets = {}
    for name in request.facets:
        rows = await database.execute(facet(request, name))
        facets[name] = [FacetCount(value=row.value, count=row.count) for row in rows if row.value is not None]
    return {"items": items, "total": total, "facets": facets}
