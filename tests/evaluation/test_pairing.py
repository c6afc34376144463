"""Names find their partners."""

from engine.evaluation.pairing import pair


def test_equal_names_belong_together() -> None:
    found = pair(["b", "a", "x/a"], ["x/a", "a", "b"])
    assert (found.own, found.surplus, found.alone) == ((2, 1, 0), (), ())


def test_several_queries_of_one_piece() -> None:
    found = pair(["1.en", "1.fr", "2.a.b", "2", "x.y/3.en"], ["1", "2", "x.y/3"])
    assert found.own == (0, 0, 1, 1, 2)


def test_a_name_with_dots_is_itself_first() -> None:
    assert pair(["01. Prelude", "01. Fugue", "01"], ["01", "01. Fugue", "01. Prelude"]).own == (2, 1, 0)


def test_who_has_no_partner_is_told() -> None:
    found = pair(["a", "b", ".hidden"], ["b", "c", "b"])
    assert found.own == (None, 0, None)
    assert found.surplus == (2,)
    assert found.alone == (1,)
