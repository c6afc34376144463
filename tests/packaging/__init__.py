"""Tests of what surrounds the code: samples, licences, commands of the README, style."""
