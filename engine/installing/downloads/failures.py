"""What can go wrong between here and a hub, each in one sentence."""

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx2
from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled

from engine.installing.downloads.errors import DownloadError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
# A second try may go better after these.
_PASSING_STATUS = {408, 429, 500, 502, 503, 504}
_REFUSALS = (HfHubHTTPError, httpx2.HTTPStatusError)
_PASSING = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)

NET_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL, OfflineModeIsEnabled)


_SENTENCES: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
    (OfflineModeIsEnabled, "HF_HUB_OFFLINE is set, so nothing is fetched."),
    (httpx2.ProxyError, "The proxy that leads to {host} does not let {what} through: {reason}."),
    (httpx2.TimeoutException, "{host} did not answer in time when {what} was asked for; what has come is kept."),
    (httpx2.TooManyRedirects, "{host} sends requests for {what} round in circles."),
    (
        (httpx2.InvalidURL, httpx2.UnsupportedProtocol),
        "{host} is no address that files can be fetched from; HF_ENDPOINT may name a wrong one.",
    ),
)
_DROPPED = "The line to {host} dropped again and again; what has come of {what} is kept."


def passes(error: Exception) -> bool:
    """Whether trying again may help."""
    if isinstance(error, _REFUSALS):
        return error.response.status_code in _PASSING_STATUS
    if isinstance(error, httpx2.ProxyError) or _tls_fault(error):
        return False
    return isinstance(error, _PASSING)


def seconds_asked_for(error: Exception) -> float:
    """Return how many seconds a server wants to be left alone, 0 where it does not say."""
    asked = error.response.headers.get("Retry-After", "") if isinstance(error, _REFUSALS) else ""
    return float(asked) if asked.isdecimal() and len(asked) < 6 else 0.0


def net_failure(error: Exception, host: str, what: str) -> DownloadError:
    """Return what to tell the user of one of `NET_ERRORS`, met while `what` was asked of `host`."""
    if isinstance(error, _REFUSALS):
        sentence = _refusal(error.response.status_code)
    elif isinstance(error, httpx2.ConnectError):
        sentence = _unreachable(error)
    else:
        sentence = next((text for kind, text in _SENTENCES if isinstance(error, kind)), _DROPPED)
    return DownloadError(sentence.format(host=host, what=what, reason=_brief(error), status=_status(error)))


def disk_failure(error: OSError, what: str) -> DownloadError:
    """Return what to tell the user where `what` cannot be written."""
    if error.errno in _FULL:
        return DownloadError(f"The disk is full: {what} does not fit; what has come is kept.")
    return DownloadError(f"{what} cannot be written: {error.strerror or type(error).__name__}.")


def _refusal(status: int) -> str:
    if status in {401, 403}:
        return "{host} refuses to give {what} away ({status}): it may have been closed, or want an account."
    if status in {404, 410}:
        return "{host} has no {what} ({status})."
    if status == 429:
        return "{host} takes no more requests from here for now (429): try again later."
    if status >= 500:
        return "{host} has a fault of its own ({status}): try again later."
    return "{host} gives no {what}: it answers {status}."


def _unreachable(error: httpx2.ConnectError) -> str:
    if _tls_fault(error):
        return "{host} cannot prove who it is, so nothing is fetched from it: {reason}."
    if any(isinstance(each, socket.gaierror) for each in _chain(error)):
        return "{host} cannot be found: is there a network?"
    return "{host} cannot be reached: {reason}."


def _status(error: Exception) -> int | None:
    return error.response.status_code if isinstance(error, _REFUSALS) else None


def _tls_fault(error: Exception) -> bool:
    return any(isinstance(each, ssl.SSLError) for each in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _brief(error: Exception) -> str:
    if not _tls_fault(error):
        # What the system says, without its number.
        told = (each.strerror for each in _chain(error) if isinstance(each, OSError) and each.strerror)
        if reason := next(told, ""):
            return reason.rstrip(".")
    return (str(error) or type(error).__name__).split("\n", 1)[0].rstrip(".")
