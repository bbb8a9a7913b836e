"""A web service that looks people up, many at once, with one client for all of its requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TypedDict

import uvicorn
from customerio_app import AsyncAppClient
from customerio_app.errors import APIStatusError, NotFoundError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


class State(TypedDict):
    cio: AsyncAppClient


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncGenerator[State]:
    async with AsyncAppClient(max_wait=20, user_agent="people-service/1.0") as cio:
        yield {"cio": cio}


async def look_up(cio: AsyncAppClient, customer_id: str) -> dict[str, object]:
    try:
        person = (await cio.customers.get_attributes(customer_id)).customer
    except NotFoundError:
        return {"id": customer_id, "found": False}
    attributes = person.attributes.to_dict()
    return {"id": person.id, "found": True, "email": person.identifiers.email, "plan": attributes.get("plan")}


async def people(request: Request[State]) -> JSONResponse:
    cio = request.state["cio"]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(look_up(cio, customer_id)) for customer_id in request.query_params.getlist("id")]
    return JSONResponse([task.result() for task in tasks])


async def segments(request: Request[State]) -> JSONResponse:
    try:
        found = await request.state["cio"].customers.list_segments(request.path_params["customer_id"])
    except APIStatusError as error:
        return JSONResponse({"error": error.status_code}, status_code=502)
    return JSONResponse([segment.to_dict() for segment in found])


app = Starlette(
    routes=[Route("/people", people), Route("/people/{customer_id}/segments", segments)],
    lifespan=lifespan,
)


def main(port: int) -> None:
    uvicorn.run(app, port=port, log_level="warning")
