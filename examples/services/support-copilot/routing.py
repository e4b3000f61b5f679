"""Decides whether a reply of the copilot may leave without an agent."""

from dataclasses import dataclass

DIRECT_TOPICS = frozenset({"order-status", "return-status"})


@dataclass(frozen=True)
class Reply:
    topic: str
    order_confirmed: bool
    grounded_sentences: int
    sentences: int


def may_send_directly(reply: Reply) -> bool:
    """Order number and address have to match, and every sentence has to rest on the order data."""
    return (
        reply.topic in DIRECT_TOPICS
        and reply.order_confirmed
        and reply.sentences > 0
        and reply.grounded_sentences == reply.sentences
    )
