"""Small music files of our own making, each different from every other by its number."""

import struct
import wave
from pathlib import Path

import numpy as np

_NOTES = "CDEFGABc"


def abc_tune(number: int, title: str = "") -> str:
    """Return one tune; different numbers give different notes."""
    digits = [number // 8**place % 8 for place in range(8)]
    bars = "|".join("".join(_NOTES[(digit + step) % 8] for step in range(4)) for digit in digits)
    return f"X:{number}\nT:{title or f'Tune {number}'}\nM:4/4\nL:1/4\nK:C\n{bars}|]\n"


def write_abc(path: Path, number: int, title: str = "") -> Path:
    path.write_text(abc_tune(number, title), encoding="utf-8")
    return path


def write_tunebook(path: Path, numbers: range) -> Path:
    path.write_text("\n".join(abc_tune(number) for number in numbers), encoding="utf-8")
    return path


def write_midi(path: Path, number: int) -> Path:
    """Write eight notes that differ by number, at 96 ticks a beat."""
    track = b""
    for place in range(8):
        pitch = 48 + number // 8**place % 8
        track += bytes((0, 0x90, pitch, 64, 96, 0x80, pitch, 0))
    track += bytes((0, 0xFF, 0x2F, 0))
    header = b"MThd" + struct.pack(">IHHH", 6, 0, 1, 96)
    path.write_bytes(header + b"MTrk" + struct.pack(">I", len(track)) + track)
    return path


def write_wav(path: Path, number: int, seconds: float = 2.0) -> Path:
    """Write a tone of 220 + 10 · number hertz, 16 kHz mono."""
    times = np.arange(int(16_000 * seconds)) / 16_000
    samples = (12_000 * np.sin(2 * np.pi * (220 + 10 * number) * times)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(samples.tobytes())
    return path
