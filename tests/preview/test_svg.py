"""Verovio's SVG made plain: what QtSvg would skip or misread is gone, what is drawn stays."""

import re
from xml.etree import ElementTree as ET

import pytest

from engine.preview import smufl
from engine.preview.svg import flatten

SVG = "{http://www.w3.org/2000/svg}"
NESTED = """<svg width="960px" height="100px" version="1.1" xmlns="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" overflow="visible" id="a">
  <desc>Engraved</desc>
  <defs><g id="E0A4-a"><path transform="scale(1,-1)" d="M0 0h9"/></g></defs>
  <style type="text/css">#a g.tempo {font-weight:bold;}</style>
  <svg class="definition-scale" color="black" font-family="Times, serif" viewBox="0 0 24000 2500">
    <g class="page-margin" transform="translate(400, 400)">
      <g class="staff"><path d="M0 0 L9 0" stroke-width="13"/><use xlink:href="#E0A4-a" transform="translate(1,2)"/></g>
      <g class="sb placeholder"><ellipse cx="1" cy="1" rx="9" ry="9"/></g>
      <g class="tempo"><text x="100" y="50" font-size="0px"><tspan class="rend"><tspan class="text"
        ><tspan font-size="400px">Allegro </tspan></tspan></tspan><tspan><tspan font-family="Leipzig"
        font-size="700px">\ue1d5</tspan></tspan><tspan><tspan font-size="400px"> = 100</tspan></tspan></text></g>
      <g class="verse"><text x="7" y="9" text-anchor="middle" font-size="0px"><tspan><tspan font-size="400px"
        >Grüße &amp; 音</tspan></tspan></text></g>
    </g>
  </svg>
</svg>"""


def flat() -> ET.Element:
    return ET.fromstring(flatten(NESTED, "EB Garamond"))


def test_there_is_one_viewport_and_no_style_sheet() -> None:
    root = flat()
    assert root.get("viewBox") == "0 0 24000 2500"
    assert (root.get("width"), root.get("height")) == ("960", "100")
    assert root.find(f".//{SVG}svg") is None
    assert root.find(f".//{SVG}style") is None
    assert root.find(f"{SVG}g").get("font-family") == "EB Garamond"  # type: ignore[union-attr]


def test_lines_and_glyphs_stay_and_placeholders_go() -> None:
    root = flat()
    line = root.find(f".//{SVG}g[@class='staff']/{SVG}path")
    assert line is not None
    assert line.get("stroke") == "black"
    assert root.find(f".//{SVG}use") is not None
    assert root.find(f".//{SVG}defs/{SVG}g/{SVG}path") is not None
    assert root.find(f".//{SVG}ellipse") is None


def test_no_text_is_nested_and_every_character_is_there() -> None:
    root = flat()
    spans = root.findall(f".//{SVG}text/{SVG}tspan")
    assert [span.text for span in spans] == ["Allegro ", " = 100", "Grüße & 音"]
    assert root.find(f".//{SVG}tspan/{SVG}tspan") is None
    assert [span.get("font-weight") for span in spans] == ["bold", "bold", None]
    lyrics = root.find(f".//{SVG}g[@class='verse']/{SVG}text")
    assert lyrics is not None
    assert lyrics.get("text-anchor") == "middle"


def test_music_glyphs_in_text_become_outlines_in_their_place() -> None:
    tempo = flat().find(f".//{SVG}g[@class='tempo']")
    assert tempo is not None
    assert [child.tag.removeprefix(SVG) for child in tempo] == ["text", "path", "text"]
    glyph = tempo[1]
    assert glyph.get("d") == smufl.outline("\ue1d5")
    x, y = map(float, re.findall(r"translate\(([\d.]+), ([\d.]+)\)", glyph.get("transform", ""))[0])
    assert x == pytest.approx(100 + 400 * smufl.advance("Allegro ", bold=True), abs=0.01)
    assert y == 50
    after = float(tempo[2].get("x", "0"))
    assert x < after < x + 700


def test_widths_are_those_of_the_font_or_a_guess_by_script() -> None:
    assert 0.2 < smufl.advance("i") < 0.35
    assert smufl.advance("Wide", bold=True) > smufl.advance("Wide")
    assert smufl.advance("静か") == 2.0
    assert smufl.outline("\uf8fe") == ""
