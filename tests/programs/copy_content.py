"""Copy from one workspace to another: the snippets, and the content of a transactional message."""

from __future__ import annotations

import os

from customerio_app import AppClient
from customerio_app.errors import NotFoundError
from customerio_app.models import SnippetInput, TransactionalContentUpdate


def copy_snippets(source: AppClient, target: AppClient) -> list[str]:
    there = {snippet.name: snippet.value for snippet in target.snippets.list()}
    copied: list[str] = []
    for snippet in source.snippets.list():
        if there.get(snippet.name) != snippet.value:
            target.snippets.upsert(SnippetInput(name=snippet.name, value=snippet.value))
            copied.append(snippet.name)
    return copied


def copy_message(source: AppClient, target: AppClient, transactional_id: int) -> int:
    """The contents are matched by their language; returns how many were copied."""
    try:
        wanted = {content.language: content.id for content in target.transactional.list_variants(transactional_id)}
    except NotFoundError:
        print(f"the target has no message {transactional_id}")
        return 0
    count = 0
    for content in source.transactional.list_variants(transactional_id):
        content_id = wanted.get(content.language)
        if content_id is None:
            print(f"no {content.language or 'default'} content in the target")
            continue
        target.transactional.update_content(
            transactional_id,
            content_id,
            TransactionalContentUpdate(
                body=content.body,
                subject=content.subject,
                preheader_text=content.preheader_text,
                recipient=content.recipient,
                body_amp=content.body_amp,
                headers=content.headers,
            ),
        )
        count += 1
    return count


def main(transactional_id: int) -> tuple[list[str], int]:
    with AppClient(os.environ["SOURCE_KEY"]) as source, AppClient(os.environ["TARGET_KEY"]) as target:
        return copy_snippets(source, target), copy_message(source, target, transactional_id)
